//! What somebody was writing when their session ran out: taken in, and put back when they come again.

mod keep;
mod page;

pub use page::{drop, late};

pub(crate) use keep::{keep, put_back};
pub(crate) use page::waits;
