//! "What is happening with this?": asked in one tap, seen by whoever is to answer, and answered with a line and a date
//! also when nothing moved.

mod about;
mod asking;
mod lines;
mod things;
mod waiting;

pub use about::About;
pub(crate) use asking::can_ask_about;
pub use asking::{News, ThingNews};
pub(crate) use lines::load_lines;
pub use lines::{Line, NewLine};
pub use waiting::Waiting;
pub(crate) use waiting::{load_waiting, open_things, readable_things};

pub use crate::rules::news::{QUIET_DAYS, Wait};
