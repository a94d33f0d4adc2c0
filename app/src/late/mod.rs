//! What somebody wrote and could not send, because their session had run out or the form was refused:
//! kept, and put back when they want it.

mod keep;
mod page;

pub use page::{drop, late};

pub(crate) use keep::{Sent, keep};
pub(crate) use page::waits;
