//! Evaluation without names: what the whole site comes to in a quarter that is over, in numbers of families. No name, no
//! words, no place, no id: kinds only.
//!
//! A quarter is worked out once, and stays as it was told then. So nobody can compare what is told today with what is
//! told tomorrow: what somebody adds, takes back or has erased later changes nothing in it.

mod answered;
mod counted;
mod csv;
mod gather;
mod made;
mod measure;
mod meetings;
mod merge;
mod plans;
mod ratings;
mod ties;

pub use csv::HEADER;
pub use made::{Evaluation, QUARTERS};
pub use measure::{ALL, Measure};
pub use merge::{MAX_BYTES, MERGED_HEADER, Merged, Unfit, Unreadable, merge};

pub use crate::rules::disclosure::{Figure, WITHIN};
pub use crate::rules::ledger::Quarter;
