//! Who is in the room: what the family says about the people invited, what was decided, how they
//! want to take part, and the meetings that were held without them.

mod add;
mod advocate;
mod after;
mod apart;
mod around;
mod before;
mod calendar;
mod check;
mod decided;
mod head;
mod knows;
mod names;
mod page;
mod paper;
mod part;
mod reply;
mod saving;
mod seat;
mod stance;
mod took_part;
mod two;
mod which;

pub use add::{add, keep_ask};
pub use after::{after, keep_after};
pub use apart::apart;
pub use calendar::calendar;
pub use check::{check, share};
pub use names::{decision_name, felt_name, stance_name, way_name};
pub use page::room;
pub(crate) use page::waiting;
pub(crate) use paper::{question_name, wish as wish_lines};
pub use part::{keep_part, part};
pub use reply::reply;
pub(crate) use saving::{mark, save};
pub use stance::keep_stance;
pub use took_part::doubt;
pub(crate) use took_part::how as took_part_name;
pub(crate) use two::{joined, texts as two_texts};
pub(crate) use which::next;
