//! One person: what the family says about them, what was decided, and what can be.

mod decide_form;
mod draw;
mod naming;
mod posts;

use http::StatusCode;
use participation::cases::Review;
use participation::id::InviteeId;
use participation::room::StaffSeat;

use self::draw::draw;
use super::super::case::Case;
use super::super::typed::Typed;
use super::load::At;
use crate::ask::{Answered, Ask, Halt};

pub use posts::{change_invitee, decide, keep_to_it};

/// The page of one person.
pub async fn invitee(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let (at, seat) = open(&ask, &review).await?;
    Ok(draw(&ask, &at, &seat, &Typed::default(), StatusCode::OK))
}

/// The invitee in the path, and their meeting; noted as read.
async fn open(ask: &Ask, review: &Review<'_>) -> Result<(At, StaffSeat), Halt> {
    let id: InviteeId = ask.param("invitee")?;
    let meeting = review.meeting_of_invitee(id).await?;
    let case = Case::load(review).await?;
    let at = At::of(ask, review, case, Some(meeting)).await?;
    let seat = at
        .room
        .as_ref()
        .and_then(|room| room.seats.iter().find(|seat| seat.invitee.id == id))
        .cloned()
        .ok_or(Halt::NotThere)?;
    Ok((at, seat))
}
