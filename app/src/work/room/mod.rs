//! Who is in the room, for the worker and the chair: the table, one person, what is asked for, the
//! agenda, and the day itself.

mod agenda;
mod asks;
mod count;
mod day;
mod draw;
mod head;
mod invite;
mod invitee;
mod let_in;
mod load;
mod names;
mod person_fields;
mod reading;
mod table;
mod wishes;

use http::StatusCode;

use self::draw::draw;
use self::load::At;
use super::typed::Typed;
use crate::ask::{Answered, Ask};

pub(super) use load::{meant, meetings, next};
pub(super) use names::when;

pub use agenda::change_agenda;
pub use asks::answer_ask;
pub use day::{day, on_the_day};
pub use invite::{invite_everyone, invite_to_room};
pub use invitee::{change_invitee, decide, invitee, keep_to_it};
pub use let_in::let_in;

/// Who is in the room at one meeting: the next, unless the address names another.
pub async fn room(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let at = At::open(&ask, &review).await?;
    Ok(draw(&ask, at, Typed::default(), StatusCode::OK))
}
