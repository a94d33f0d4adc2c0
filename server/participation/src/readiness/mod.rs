//! Whether a meeting is ready: what blocks it, what is still open, who said that it is, and what was tried to hear
//! somebody.
//!
//! Everybody's readiness is worked out from what they may read, and from nothing else. What was shared with the chair
//! and kept from the worker neither stands on the worker's page nor changes it: the worker marks their own part, and the
//! chair, in every audience that there is an answer to give to, marks the meeting. What the chair marked stands on the
//! worker's page as long as nothing the worker knows of speaks against it.

mod blocking;
mod hearing;
mod interpreting;
mod marking;
mod opening;
mod whole;

pub use blocking::{Block, Blocking};
pub use hearing::{Heard, NewTried, Tried, TriedBy};
pub use interpreting::Interpreting;
pub use marking::{Marked, WentOn};
pub use opening::{MOST_REPORT_DAYS, Opening};
pub use whole::{Count, NotOk, Readiness, State, Undecided};

pub use crate::rules::readiness::{Mark, Refused, Wait};
