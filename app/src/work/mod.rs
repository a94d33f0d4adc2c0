//! The screens of staff: what needs me today, and one pathway with its words, plan, people and dates.

mod card;
mod case;
mod clock;
mod dates;
mod enter;
mod lengths;
mod names;
mod open;
mod pathways;
mod people;
mod plan;
mod rail;
mod today;
mod words;

pub use dates::{book, date_strategy, dates, was_held};
pub use enter::{enter, enter_words};
pub use open::{new_one, open_one};
pub use pathways::all;
pub use people::{cancel_invite, hand_over, invite, invite_again, people};
pub use plan::{add_action, add_context, change_action, plan};
pub use today::{cancel_colleague, invite_colleague, invite_colleague_again, today};
pub use words::{answer, words};
