//! What becomes of a pathway after its plan: it ends, is filed in the case record by the worker and the chair, waits its months, is offered to the
//! family, and goes. [`rules::retention`](crate::rules::retention) says when.
//!
//! What goes, goes twice: its keys are destroyed, so that a backup's data opens nothing with today's keys, and its rows
//! are deleted. A [`Certificate`] stays. [`FATES`] says of every table what becomes of its rows.

mod certificates;
mod destroying;
mod early;
mod ending;
mod filing;
mod holding;
mod kept;
mod load;
mod offering;
mod overview;
mod parts;
mod settings;
mod since;
mod tables;

pub use certificates::{Certificate, Why};
pub use ending::EndReason;
pub use kept::{Early, Filed, Hold, Kept, Offer, Part, PlanEnd};
pub(crate) use offering::take_offers_back;
pub use offering::{AfterPlan, Notice};
pub use overview::{KeptLine, Overview};
pub use since::Added;
pub use tables::{By, FATES, Fate, Rule};

pub use crate::rules::retention::{Class, MOST_MONTHS, Months, NOTICE_DAYS, Next};
