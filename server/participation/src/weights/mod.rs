//! What weighs most: each voice spreads ten counters over contexts, with a why.
//!
//! A spread that was shared is a [`View`](crate::voice::View) with the counters beside its words, which are the why.
//! It is there to be known, so nobody has to answer it. Voices stand side by side and are never added up.

mod coverage;
mod own;
mod professionals;
mod said;
mod side_by_side;

pub use coverage::Coverage;
pub use own::{OwnWeights, SpreadEnvelope};
pub use said::{SharedSpread, SomethingElse, SpreadDraft, SpreadHeldBack, SpreadSaid};
pub(crate) use side_by_side::load_voices;
pub use side_by_side::{SideBySide, Voice, VoiceSpread};

pub use crate::rules::weighing::{COUNTERS, Disagreement};
