//! Whether a meeting is ready: what blocks it, what is still open, who said that it is, and what was tried to hear
//! somebody.
//!
//! Everybody's readiness is worked out from what they may read, and from nothing else. What was shared with the chair
//! and kept from the worker neither stands on the worker's page nor changes it: the worker marks their own part, and the
//! chair, who is in almost every audience, marks the meeting. What the chair marked stands on the
//! worker's page as long as nothing the worker knows of speaks against it.

mod blocking;
mod hearing;
mod interpreting;
mod marking;
mod open;
mod opening;
mod trying;
mod whole;

pub use blocking::{Block, Blocking};
pub use hearing::Heard;
pub use interpreting::Interpreting;
pub use marking::{Marked, WentOn};
pub use open::{Count, NotOk, Undecided};
pub use opening::{MOST_REPORT_DAYS, Opening};
pub use trying::{NewTried, Tried, TriedBy};
pub use whole::{Readiness, State};

pub use crate::rules::readiness::{Mark, Refused, Wait};
