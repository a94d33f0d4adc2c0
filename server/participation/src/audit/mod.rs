//! The audit: who did what, in a chain that shows every later change.
//!
//! An entry is written in the transaction of the act it tells of, so there is no act without an
//! entry and no entry without an act. It holds ids only; erasing a person's words leaves it whole.
//! Each entry's hash, which only the audit key can make, covers the entry and the hash before it.
//! [`anchor`]s kept outside the database show when the end of the chain was cut off.

mod act;
pub mod anchor;
mod chain;
mod verify;

pub use self::{
    act::Act,
    anchor::Anchor,
    chain::{Entry, append},
    verify::{Fault, Verdict, verify},
};
use crate::id::Id;

/// The actor of what the software does by itself, or an operator from the command line.
pub const SYSTEM: Id = Id::from_bytes(*b"alongside-system");

/// The owner of the key that makes the chain.
const AUDIT: Id = Id::from_bytes(*b"alongside--audit");
