//! Leaving at once: the session ends, the browser forgets, and a harmless page stands there.

mod out;
mod words;

pub use out::leave;

pub(crate) use out::{end_session, forget};
pub(crate) use words::limits;
