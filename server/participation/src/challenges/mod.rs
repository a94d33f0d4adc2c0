//! Challenging an action as shutting somebody out, or as changing nothing: what was said, and what came of it.

mod made;
mod shared;
mod steps;

pub use made::{ChallengeDraft, ChallengeEnvelope, ChallengeSaid};
pub(crate) use shared::load_challenges;
pub use shared::{Challenge, ChallengeStep, Ground, What};
