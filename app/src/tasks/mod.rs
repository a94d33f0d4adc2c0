//! A partner's own part: the actions they do, what was agreed to be told of the places, and how far they came.

mod level;
mod list;
mod moving;
mod one;
mod state;

pub use level::{level_name, level_on, level_since};
pub use list::tasks;
pub use moving::move_task;
pub use one::task;
