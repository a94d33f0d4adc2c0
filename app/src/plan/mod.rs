//! The plan as the family reads it: whom it asks, what happens where, and whose words it came from.

mod actions;
mod asks;
mod kinds;
mod page;

pub use actions::{shown_state, state_name};
pub use asks::drawn;
pub use kinds::{context_icon, context_kind_name};
pub use page::plan;
