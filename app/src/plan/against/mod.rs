//! Saying that an action shuts somebody out, or changes nothing: a draft first, then it goes to the worker and the chair.

mod check;
mod form;
mod keep;

use participation::challenges::Ground;
use participation::people::Role;

pub use check::{check, discard, share};
pub use keep::{keep, write};

use crate::say;
use crate::words::Words;

/// What an action is challenged for, as its author would say it.
#[must_use]
pub fn ground_name(words: &Words, ground: Ground, author: Role, young_person: &str) -> String {
    match ground {
        Ground::ShutsOut if author == Role::YoungPerson => say!(words, "against-shuts-out-you"),
        Ground::ShutsOut => say!(words, "against-shuts-out", name = young_person.to_owned()),
        Ground::ChangesNothing => say!(words, "against-changes-nothing"),
    }
}
