use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::plan::MeetingKind;
use participation::room::StaffRoom;

use super::super::super::case::CaseTab;
use super::super::super::typed::Typed;
use super::super::load::At;
use super::super::names::meeting_line;
use super::{agenda, people, took_part};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// The page of the day, with a form that was refused.
pub(super) fn draw(ask: &Ask, at: &At, typed: &Typed, status: StatusCode) -> Response {
    let words = &ask.words;
    let (nearly, problems) = (say!(words, "nearly"), typed.problems());
    let body = match &at.room {
        None => view! { <Empty text=say!(words, "staff-room-no-meeting")/> }.into_any(),
        Some(room) => whole(ask, at, room, typed),
    };
    at.case.page(ask, CaseTab::Room, status, move || {
        view! {
            <div id="do-day"><ErrorSummary title=nearly problems=problems/></div>
            {body}
        }
    })
}

fn whole(ask: &Ask, at: &At, room: &StaffRoom, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let (back, back_label) = (at.here(), say!(words, "staff-tab-room"));
    let people = people::draw(ask, at, room);
    let agenda = agenda::draw(ask, at, room);
    let what = say!(words, "staff-day-what");
    let took_part = took_part::draw(words, at, room, typed);
    // What a review looks at first: how the places are by now, and what each voice said over time.
    let changed = (room.meeting.kind == MeetingKind::Review).then(|| {
        let id = at.case.id();
        let (change, voices) = (format!("/work/{id}/places/change"), format!("/work/{id}/voices"));
        view! {
            <p class="besides">
                <a class="link" href=change>{say!(words, "staff-change")}</a>
                <a class="link" href=voices>{say!(words, "staff-voices")}</a>
            </p>
        }
    });
    view! {
        <p><a class="link" href=back>{back_label}</a></p>
        <Section title=meeting_line(words, &room.meeting)>
            <p class="meta">{what}</p>
            {changed}
        </Section>
        {people}
        {agenda}
        {took_part}
    }
    .into_any()
}

/// The form every button of the page is of: which meeting, and what to do.
pub(super) fn act(
    at: &At,
    room: &StaffRoom,
    what: &'static str,
    subject: String,
    label: String,
    of: &str,
    weight: Weight,
) -> AnyView {
    let heard = format!("{label}: {of}");
    view! {
        <form method="post" action=at.path("/day")>
            <input type="hidden" name="meeting" value=room.meeting.id.to_string()/>
            <input type="hidden" name="who" value=subject/>
            <Button label=label aria_label=heard weight=weight name="do" value=what/>
        </form>
    }
    .into_any()
}
