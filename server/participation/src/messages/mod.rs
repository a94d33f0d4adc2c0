//! Neutral messages that something is new, for those of the family who asked for them.
//!
//! Off until somebody turns them on for themselves. A message says a phrase they chose from a fixed list, and nothing
//! of what is new: no name, no link, no number. Whoever holds the phone may read it.
//!
//! ```text
//! what is new ── same transaction ──► outbox ── claimed, with a lease ──► carrier ── noted ──► sent ──► delivered
//! ```
//!
//! A message that was handed over and not noted, because the process ended between the two, is handed over again under
//! the same reference: at least once, never silently not at all.

mod address;
mod claiming;
mod notes;
mod outbox;
mod own;
mod sending;
mod staff;
mod stopping;

pub use crate::rules::contact_times::Times;
pub use address::{Address, Channel};
pub use claiming::LEASE_MS;
pub use notes::{Status, Unsettled};
pub use outbox::{QUIET_MS, STALE_MS};
pub(crate) use outbox::{nudge, nudge_author, nudge_family};
pub use own::{OwnMessages, Phrase, Wishes};
pub use sending::{Given, Outgoing};
pub use staff::{Shown, StaffMessages, State, Stopped};
pub(crate) use stopping::forget;
