use http::StatusCode;
use participation::cases::Review;
use participation::id::{ItemId, MembershipId};
use participation::room::{Attendee, StaffRoom, TookPart};

use super::super::super::typed::Typed;
use super::super::load::At;
use super::draw::draw;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Notes what a button of the day says.
pub async fn on_the_day(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let at = At::open(&ask, &review).await?;
    let room = at
        .room
        .as_ref()
        .filter(|_| ask.form.has("meeting"))
        .ok_or(Halt::NotThere)?;
    let mut typed = Typed::of(ask.form.text("who"), &ask.form);
    if ask.form.text("do") == "took-part" && TookPart::from_text(ask.form.text("how")).is_none() {
        typed.needs("how", say!(ask.words, "staff-took-part-choose"));
        return Ok(draw(&ask, &at, &typed, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let here = at.path(&format!("/day?meeting={}", room.meeting.id));
    match note(&ask, &review, room).await {
        Ok(()) => Ok(see(&here)),
        // The same form sent twice, or a colleague who was quicker: what was asked for is so already.
        Err(Halt::Conflict) if room.meeting.is_ahead() => Ok(see(&here)),
        Err(Halt::Conflict) => {
            let mut typed = Typed::of("day", &ask.form);
            typed.needs("do", say!(ask.words, "staff-room-closed"));
            Ok(draw(&ask, &at, &typed, StatusCode::CONFLICT))
        }
        Err(other) => Err(other),
    }
}

async fn note(ask: &Ask, review: &Review<'_>, room: &StaffRoom) -> Result<(), Halt> {
    let meeting = room.meeting.id;
    let who = ask.form.text("who");
    match ask.form.text("do") {
        "came" => review.check_in(meeting, attendee(who)?).await?,
        "left" => review.check_out(meeting, attendee(who)?).await?,
        "begin" => review.begin_item(item(room, who)?).await?,
        "decide" => review.decide_item(item(room, who)?).await?,
        "finish" => review.finish_item(item(room, who)?).await?,
        "took-part" => {
            let whose: MembershipId = who.parse().map_err(|_| Halt::NotThere)?;
            let how = TookPart::from_text(ask.form.text("how")).ok_or(Halt::NotThere)?;
            let last = room.took_part.iter().rev().find(|one| one.member == whose);
            // The same form sent twice notes it once; noted anew it answers a doubt.
            if last.is_none_or(|one| one.how != how || one.doubt.is_some()) {
                review.note_took_part(meeting, whose, how).await?;
            }
        }
        _ => return Err(Halt::NotThere),
    }
    Ok(())
}

fn attendee(text: &str) -> Result<Attendee, Halt> {
    let parsed = match text.split_once('.') {
        Some(("i", id)) => id.parse().ok().map(Attendee::Invitee),
        Some(("f", id)) => id.parse().ok().map(Attendee::Family),
        _ => None,
    };
    parsed.ok_or(Halt::NotThere)
}

fn item(room: &StaffRoom, text: &str) -> Result<ItemId, Halt> {
    let id: ItemId = text.parse().map_err(|_| Halt::NotThere)?;
    let known = room.agenda.iter().any(|one| one.id == id);
    known.then_some(id).ok_or(Halt::NotThere)
}
