//! How it was for somebody over time: how places felt, whether they felt heard, and what became of what was promised.
//! Their own first, each voice by itself, in words and dates.

mod felt;
mod page;
mod places;
mod promises;

pub use page::over_time;
pub use promises::{kept_line, kept_mark};
