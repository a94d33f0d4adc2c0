//! The fields in which the worker or the chair says whom they invite.

use leptos::prelude::*;
use participation::id::MembershipId;
use participation::people::{Agency, Member, Role};
use participation::room::{InFor, NewInvitee, StaffRoom, State};

use super::super::names::{agency_name, staff_call};
use super::super::typed::{Typed, field_id};
use super::load::At;
use crate::form::Fields;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The fields, with what was typed before. `name` stands there before anybody types.
pub(super) fn fields(words: &Words, at: &At, room: &StaffRoom, typed: &Typed, which: &str, name: &str) -> AnyView {
    let id = |field: &str| field_id(field, which);
    let text = |field: &str| typed.text(which, field);
    let error = |field: &str| typed.error(which, field);
    let mut people = vec![SelectOption {
        value: String::new(),
        label: say!(words, "staff-invite-somebody-else"),
    }];
    people.extend(to_invite(at, room).map(|one| SelectOption {
        value: one.id.to_string(),
        label: staff_call(one),
    }));
    let mut agencies = vec![SelectOption {
        value: String::new(),
        label: say!(words, "staff-person-no-agency"),
    }];
    let known = Agency::ALL.iter().filter(|one| **one != Agency::None);
    agencies.extend(known.map(|one| SelectOption {
        value: one.text().to_owned(),
        label: agency_name(words, *one),
    }));
    let contact = vec![Choice {
        hint: Some(say!(words, "staff-invite-contact-hint")),
        ..Choice::new(
            "yes",
            say!(words, "staff-invite-contact"),
            typed.ticked_or(which, "contact", true),
        )
    }];
    view! {
        <Select name="who" id=id("who") label=say!(words, "staff-invite-who") options=people value=text("who") error=error("who")/>
        <Field name="name" id=id("name") label=say!(words, "staff-invite-name") hint=say!(words, "staff-invite-name-hint") value=typed.text_or(which, "name", name) error=error("name")/>
        <Select name="agency" id=id("agency") label=say!(words, "staff-person-agency") options=agencies value=text("agency") error=error("agency")/>
        <Field name="organisation" id=id("organisation") label=say!(words, "staff-invite-organisation") value=text("organisation") error=error("organisation")/>
        <Field name="does" id=id("does") label=say!(words, "staff-person-does") value=text("does") error=error("does")/>
        <Field name="why" id=id("why") label=say!(words, "staff-invite-why") hint=at.family_reads(say!(words, "staff-invite-why-hint")) value=text("why") error=error("why")/>
        <Checks name="contact" legend=say!(words, "staff-invite-contact") quiet_legend=true id=id("contact") options=contact/>
    }
    .into_any()
}

/// Everybody of the pathway who comes by invitation and has none.
fn to_invite<'a>(at: &'a At, room: &'a StaffRoom) -> impl Iterator<Item = &'a Member> {
    at.case
        .people
        .iter()
        .filter(|one| !one.role.is_family() && one.role != Role::Chair && !is_invited(room, one.id))
}

fn is_invited(room: &StaffRoom, who: MembershipId) -> bool {
    room.seats
        .iter()
        .any(|seat| seat.invitee.who == Some(who) && seat.state != State::Withdrawn)
}

/// What these fields say, as far as it is complete.
pub(super) fn judge(words: &Words, at: &At, room: &StaffRoom, form: &Fields, typed: &mut Typed) -> NewInvitee {
    let who: Option<MembershipId> = form.text("who").parse().ok();
    let known = who.and_then(|who| at.case.member(who));
    if let Some(one) = known.filter(|one| is_invited(room, one.id)) {
        typed.needs("who", say!(words, "staff-invite-there-already", name = staff_call(one)));
    } else if known.is_none() && form.filled("who").is_some() {
        typed.needs("who", say!(words, "staff-invite-needs-who"));
    }
    let name = match known {
        Some(_) => String::new(),
        None => typed.line(words, "name", say!(words, "staff-needs-name")),
    };
    let agency = Agency::from_text(form.text("agency")).unwrap_or(Agency::None);
    if known.is_none() && agency == Agency::None {
        typed.needs("agency", say!(words, "staff-person-needs-agency"));
    }
    let asked_by = form.text("asked").parse().ok().and_then(|id| at.case.member(id));
    NewInvitee {
        who: known.map(|one| one.id),
        name,
        agency,
        organisation: typed.line_or_nothing(words, "organisation"),
        does: typed.line_or_nothing(words, "does"),
        why: typed.line(words, "why", say!(words, "staff-invite-needs-why")),
        asked_by: asked_by.map(|one| one.id),
        direct_contact: form.has("contact"),
        in_for: InFor::Everything,
    }
}

/// Whether somebody like that is invited already: the same form sent twice invites once.
pub(super) fn is_there(room: &StaffRoom, new: &NewInvitee) -> bool {
    new.who.is_none()
        && room.seats.iter().map(|seat| &seat.invitee).any(|one| {
            one.withdrawn_at.is_none()
                && (&one.name, one.agency, &one.organisation) == (&new.name, new.agency, &new.organisation)
        })
}
