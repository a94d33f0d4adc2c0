//! Saying something: one question a page, saved while typing, shared only on purpose.

pub mod typing;

#[cfg(feature = "ssr")]
pub mod audience;
#[cfg(feature = "ssr")]
mod check;
#[cfg(feature = "ssr")]
mod choices;
#[cfg(feature = "ssr")]
mod feeling;
#[cfg(feature = "ssr")]
mod item;
#[cfg(feature = "ssr")]
mod keep;
#[cfg(feature = "ssr")]
mod next;
#[cfg(feature = "ssr")]
mod question;
#[cfg(feature = "ssr")]
mod questions;
#[cfg(feature = "ssr")]
mod topics;
#[cfg(feature = "ssr")]
mod who;

#[cfg(feature = "ssr")]
pub use check::{check, share, shared};
#[cfg(feature = "ssr")]
pub use choices::choice_name;
#[cfg(feature = "ssr")]
pub use feeling::{feeling, feeling_name, keep_feeling, sea};
#[cfg(feature = "ssr")]
pub(crate) use keep::keep_late;
#[cfg(feature = "ssr")]
pub use keep::{discard, keep, keep_while_typing};
#[cfg(feature = "ssr")]
pub(crate) use question::page_mark;
#[cfg(feature = "ssr")]
pub use question::question;
#[cfg(feature = "ssr")]
pub use questions::{topic_hint, topic_name, topic_question};
#[cfg(feature = "ssr")]
pub use topics::topics;
#[cfg(feature = "ssr")]
pub use who::{expectation_name, keep_who, who};
