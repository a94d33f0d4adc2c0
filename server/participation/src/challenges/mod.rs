//! Challenging an action as shutting somebody out, or as changing nothing: what was said, and what came of it.

mod made;
mod shared;
mod steps;

pub use made::{ChallengeDraft, ChallengeEnvelope, ChallengeSaid};
pub use shared::{Challenge, ChallengeStep, Ground, What};
pub(crate) use shared::load_challenges;
