//! Which meeting, when and where, and what stands between it and "ready".

use leptos::prelude::*;
use participation::room::{Meeting, StaffRoom, State};

use super::super::names::meeting_name;
use super::load::{At, meetings};
use super::names::{meeting_line, when};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The head of a meeting, with the ways to the others.
pub(super) fn head(ask: &Ask, at: &At, room: &StaffRoom) -> AnyView {
    let words = &ask.words;
    let meeting = &room.meeting;
    let where_at = where_at(words, meeting);
    let note = [
        Some(format!("{}.", meeting_name(words, meeting.kind))),
        where_at,
        standing(words, meeting),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(" ");
    let late = late(ask, at, meeting);
    let about = about(words, at, meeting);
    let blocks = blocks(words, at, room);
    let (day, apart) = (say!(words, "staff-room-day"), say!(words, "staff-apart"));
    let day_href = at.path(&format!("/day?meeting={}", meeting.id));
    let apart_href = format!("/work/{}/apart", at.case.id());
    let others = others(words, at, meeting);
    let ready = meeting.kind.is_with_family().then(|| {
        let href = format!("/work/{}/ready?meeting={}", at.case.id(), meeting.id);
        let pack = format!("/work/{}/pack", at.case.id());
        view! {
            <a class="link" href=href>{say!(words, "staff-before-link")}</a>
            <a class="link" href=pack>{say!(words, "staff-pack-way")}</a>
        }
    });
    view! {
        <Section title=when(words, meeting)>
            <p class="meta">{note}</p>
            {about}
            {late}
            {blocks}
            <div class="acts">
                {ready}
                <a class="link" href=day_href>{day}</a>
                <a class="link" href=apart_href>{apart}</a>
            </div>
            {others}
        </Section>
    }
    .into_any()
}

/// Which place it is about, and what the family gets to know of it.
fn about(words: &Words, at: &At, meeting: &Meeting) -> Option<AnyView> {
    let id = meeting.context?;
    let place = at.case.plan.contexts.iter().find(|one| one.context.id == id)?;
    let text = say!(words, "staff-meeting-is-about", place = place.context.name.clone());
    Some(view! { <SmallNote icon=Icon::Places text=text/> }.into_any())
}

fn where_at(words: &Words, meeting: &Meeting) -> Option<String> {
    match (meeting.place.is_empty(), meeting.video) {
        (true, false) => None,
        (true, true) => Some(say!(words, "staff-meeting-by-video")),
        (false, false) => Some(format!("{}.", meeting.place)),
        (false, true) => Some(say!(
            words,
            "staff-meeting-place-or-video",
            place = meeting.place.clone()
        )),
    }
}

fn standing(words: &Words, meeting: &Meeting) -> Option<String> {
    match &meeting.cancelled {
        Some(cancelled) => Some(say!(words, "staff-meeting-cancelled-why", why = cancelled.why.clone())),
        None => meeting.held.then(|| format!("{}.", say!(words, "staff-meeting-held"))),
    }
}

fn late(ask: &Ask, at: &At, meeting: &Meeting) -> Option<AnyView> {
    let due = at
        .case
        .dates
        .legal_end_before(meeting.kind, meeting.on, ask.today())
        .filter(|_| meeting.is_ahead())?;
    let words = &ask.words;
    let text = say!(
        words,
        "staff-dates-too-late-what",
        what = meeting_name(words, meeting.kind),
        date = words.day_and_date(meeting.on),
        due = words.day_and_date(due)
    );
    Some(view! { <Notice tone=Tone::Cant title=say!(words, "staff-dates-too-late")><p>{text}</p></Notice> }.into_any())
}

/// What is still to be decided. Only the chair is told that nothing is: nobody else knows all there is.
fn blocks(words: &Words, at: &At, room: &StaffRoom) -> Option<AnyView> {
    if !room.meeting.is_ahead() {
        return None;
    }
    let waiting: Vec<AnyView> = room
        .blocking()
        .map(|seat| {
            let name = seat.invitee.name.clone();
            let text = if seat.state == State::Objected {
                say!(words, "staff-blocks-objected", name = name)
            } else {
                say!(words, "staff-blocks-contested", name = name)
            };
            let href = at.path(&format!("/{}", seat.invitee.id));
            view! { <li><a href=href>{text}</a></li> }.into_any()
        })
        .collect();
    if waiting.is_empty() {
        let fine = at.chairs && !room.seats.is_empty();
        return fine.then(|| {
            let text = say!(words, "staff-blocks-nothing");
            view! { <SmallNote icon=Icon::Tick text=text/> }.into_any()
        });
    }
    let title = say!(words, "staff-blocks-room", count = waiting.len());
    Some(view! { <Notice tone=Tone::NotYet title=title><ul>{waiting}</ul></Notice> }.into_any())
}

fn others(words: &Words, at: &At, meeting: &Meeting) -> Option<AnyView> {
    let rest: Vec<Meeting> = meetings(&at.case)
        .into_iter()
        .filter(|one| one.id != meeting.id && one.cancelled.is_none())
        .collect();
    (!rest.is_empty()).then(|| {
        let links = rest
            .iter()
            .rev()
            .map(|one| {
                let href = at.path(&format!("?meeting={}", one.id));
                view! { <LinkRow href=href title=meeting_line(words, one)/> }
            })
            .collect_view();
        view! { <Details summary=say!(words, "staff-room-other-meetings")><Rows>{links}</Rows></Details> }.into_any()
    })
}
