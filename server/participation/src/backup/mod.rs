//! A backup that either database writes and either restores; also the way from one to the other.
//!
//! What is sealed stays sealed: a backup is of no use without the key file, and the key file does
//! not belong beside it. The form is text, one line per row; see [`line`].

mod line;
mod restore;
mod tables;
mod write;

pub use self::{
    restore::restore,
    tables::{LEFT_OUT, TABLES},
    write::write,
};

#[cfg(test)]
mod tests;
