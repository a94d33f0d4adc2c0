use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::room::StaffRoom;

use super::super::names::staff_call;
use super::super::typed::{Typed, field_id};
use super::draw::draw;
use super::load::At;
use super::person_fields::{fields, is_there, judge};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The form that invites one person.
const ONE: &str = "invite";
/// The form that invites everybody of the pathway.
const ALL: &str = "everyone";

/// Invites one person.
pub async fn invite_to_room(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let at = At::open(&ask, &review).await?;
    let room = at
        .room
        .as_ref()
        .filter(|_| ask.form.has("meeting"))
        .ok_or(Halt::NotThere)?;
    let mut typed = Typed::of(ONE, &ask.form);
    let new = judge(&ask.words, &at, room, &ask.form, &mut typed);
    if !typed.is_fine() {
        return Ok(draw(&ask, at, typed, StatusCode::UNPROCESSABLE_ENTITY));
    }
    if is_there(room, &new) {
        return Ok(see(&at.here()));
    }
    match review.invite_to(room.meeting.id, &new).await {
        Ok(_) => Ok(see(&at.here())),
        Err(Error::Conflict) => {
            typed.needs("who", say!(ask.words, "staff-room-closed"));
            Ok(draw(&ask, at, typed, StatusCode::CONFLICT))
        }
        Err(Error::NamesFamily) => {
            typed.needs("why", say!(ask.words, "staff-names-family"));
            Ok(draw(&ask, at, typed, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(other) => Err(other.into()),
    }
}

/// Invites everybody of the pathway who is in its meetings.
pub async fn invite_everyone(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let at = At::open(&ask, &review).await?;
    let room = at
        .room
        .as_ref()
        .filter(|_| ask.form.has("meeting"))
        .ok_or(Halt::NotThere)?;
    let mut typed = Typed::of(ALL, &ask.form);
    let why = typed.line(&ask.words, "why", say!(ask.words, "staff-invite-needs-why"));
    if !typed.is_fine() {
        return Ok(draw(&ask, at, typed, StatusCode::UNPROCESSABLE_ENTITY));
    }
    match review.invite_everyone_of_the_pathway(room.meeting.id, &why).await {
        Ok(_) => Ok(see(&at.here())),
        Err(Error::Conflict) => {
            typed.needs("why", say!(ask.words, "staff-room-closed"));
            Ok(draw(&ask, at, typed, StatusCode::CONFLICT))
        }
        Err(Error::NamesFamily) => {
            typed.needs("why", say!(ask.words, "staff-names-family"));
            Ok(draw(&ask, at, typed, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(other) => Err(other.into()),
    }
}

/// Both forms.
pub(super) fn forms(ask: &Ask, at: &At, room: &StaffRoom, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let meeting = room.meeting.id.to_string();
    let one = view! {
        <form method="post" action=at.path("/invite")>
            <input type="hidden" name="meeting" value=meeting.clone()/>
            {fields(words, at, room, typed, ONE, "")}
            {asked_by(words, at, typed)}
            <Button label=say!(words, "staff-invite-do") weight=Weight::Outline/>
        </form>
    };
    let all = view! {
        <form method="post" action=at.path("/everyone")>
            <input type="hidden" name="meeting" value=meeting/>
            <Field name="why" id=field_id("why", ALL) label=say!(words, "staff-invite-everyone-why") hint=at.family_reads(say!(words, "staff-invite-why-hint")) value=typed.text(ALL, "why") error=typed.error(ALL, "why")/>
            <Button label=say!(words, "staff-invite-everyone-do") weight=Weight::Outline/>
        </form>
    };
    let open = room.seats.is_empty();
    let one = view! { <Details summary=say!(words, "staff-invite-heading") open=typed.is(ONE)>{one}</Details> };
    let all =
        view! { <Details summary=say!(words, "staff-invite-everyone") open=open || typed.is(ALL)>{all}</Details> };
    view! { <Section>{one}{all}</Section> }.into_any()
}

/// Who asked for them. The family reads it, so nobody is named unless staff say so.
fn asked_by(words: &Words, at: &At, typed: &Typed) -> AnyView {
    let mut people = vec![SelectOption {
        value: String::new(),
        label: say!(words, "staff-invite-asked-nobody"),
    }];
    people.extend(at.case.people.iter().map(|one| SelectOption {
        value: one.id.to_string(),
        label: staff_call(one),
    }));
    let hint = at.family_reads(say!(words, "staff-invite-asked-hint"));
    view! { <Select name="asked" id=field_id("asked", ONE) label=say!(words, "staff-invite-asked") hint=hint options=people value=typed.text(ONE, "asked")/> }
    .into_any()
}
