//! A backup that either database writes and either restores; also the way from one to the other.
//!
//! What is sealed stays sealed: a backup is of no use without the key file, and the key file does
//! not belong beside it. It is two files: the wrapped keys, and all the rest. Restored with the newest keys there are, an
//! old backup opens nothing that was destroyed since. So keys are what must not be kept for long: whoever keeps the key
//! tables of the last [`KEYS_KEPT_DAYS`] days only, keeps the promise that what was destroyed is gone from then on.
//!
//! The form is text, one line per row; see [`line`].

mod line;
mod restore;
mod tables;
mod write;

pub use self::{
    restore::{Restored, restore},
    tables::{LEFT_OUT, TABLES},
    write::write,
};

/// For how many days at most a key table may be kept.
pub const KEYS_KEPT_DAYS: u32 = 35;

#[cfg(test)]
mod tests;
