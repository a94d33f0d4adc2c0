//! What weighs most: ten counters over contexts, a why, and who can know.
//!
//! Voices are never added up. What somebody has put down is theirs alone until they send it.

mod before;
mod board;
mod check;
mod most;
mod names;
mod take;
mod two;
mod who;
mod why;

pub use before::{before, take_back};
pub(crate) use board::Board;
pub use check::{check, share};
pub(crate) use check::{held_back, ready};
pub use most::{keep, keep_while_moving, most};
pub(crate) use names::{on, spread, weighed};
pub(crate) use take::{mark, moved, save, typed, unfit};
pub(crate) use two::two;
pub use who::{keep_who, who};
pub use why::{keep_why, why};
