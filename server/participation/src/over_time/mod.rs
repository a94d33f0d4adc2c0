//! How it was for each voice over time: how places felt, whether they felt heard, whether anyone made them feel blamed,
//! and what became of what was promised. Words and dates, voice by voice. There is no score in it, nothing is added up,
//! and no two voices are ever put into one.

mod promises;
mod voices;

pub use promises::Promise;
pub use voices::{OverTime, PlaceOverTime, VoiceOverTime};

pub use crate::room::FeltAt;
pub use crate::rules::promise::Kept;
