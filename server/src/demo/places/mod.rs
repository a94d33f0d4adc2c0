//! The places Kacper and Ewa flag, how they are by now, what weighs most for each voice, and what the hub is told.

mod contexts;
mod flagged;
mod hub;
mod town;
mod weighed;

pub(super) use contexts::{Contexts, gathered, named};
pub(super) use flagged::{EWA, EWA_AGAIN, KACPER, KACPER_AGAIN, again, flag};
pub(super) use hub::{closed, others, told};
pub(super) use weighed::weighed;
