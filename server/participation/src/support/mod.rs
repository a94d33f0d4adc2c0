//! What families ask for as help, what there is, and what there is not and why: always told to whoever asked. What it
//! comes to across pathways is told without names, and never of fewer than five families.

mod asks;
mod kinds;
mod ledger;
mod telling;

pub(crate) use asks::load_asks;
pub use asks::{SupportAsk, Told};
pub use kinds::{Help, Outcome, WhyNot};
pub use ledger::{Ledger, LedgerRow};
pub use telling::NewTold;

pub use crate::rules::ledger::{Families, Quarter};
