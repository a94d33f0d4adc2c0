use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::room::StaffRoom;

use super::super::case::CaseTab;
use super::super::typed::Typed;
use super::count::planned;
use super::head::head;
use super::load::At;
use super::table::{Tried, table};
use super::{agenda, asks, invite, wishes};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// The whole page, with a form that was refused.
pub(super) fn draw(ask: &Ask, at: At, typed: Typed, status: StatusCode) -> Response {
    let words = &ask.words;
    let (nearly, problems) = (say!(words, "nearly"), typed.problems());
    let body = match &at.room {
        None => nothing_booked(ask, &at),
        Some(room) => whole(ask, &at, room, &typed),
    };
    at.case.page(ask, CaseTab::Room, status, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {body}
        }
    })
}

fn nothing_booked(ask: &Ask, at: &At) -> AnyView {
    let words = &ask.words;
    let (none, book, apart) = (
        say!(words, "staff-room-no-meeting"),
        say!(words, "staff-tab-dates"),
        say!(words, "staff-apart"),
    );
    let (dates, apart_href) = (
        format!("/work/{}/dates", at.case.id()),
        format!("/work/{}/apart", at.case.id()),
    );
    view! {
        <Empty text=none>
            <ButtonLink href=dates label=book weight=Weight::Outline/>
        </Empty>
        <p><a class="link" href=apart_href>{apart}</a></p>
    }
    .into_any()
}

fn whole(ask: &Ask, at: &At, room: &StaffRoom, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let ahead = room.meeting.is_ahead();
    let left = (!ahead).then(|| typed.left(words));
    let asked = asks::draw(ask, at, room, typed);
    let wishes = wishes::draw(words, at, room);
    let forms = ahead.then(|| {
        let (people, agenda) = (invite::forms(ask, at, room, typed), agenda::draw(ask, at, room, typed));
        view! { {people}{agenda} }
    });
    view! {
        <div id="room-in">{head(ask, at, room)}</div>
        {left}
        {asked}
        {seats(ask, at, room)}
        {wishes}
        {forms}
    }
    .into_any()
}

/// The table with its count. The chair ticks who is in for what, sees what would be, and keeps it.
fn seats(ask: &Ask, at: &At, room: &StaffRoom) -> AnyView {
    let words = &ask.words;
    if room.seats.is_empty() {
        return view! { <Empty text=say!(words, "staff-room-nobody")/> }.into_any();
    }
    let choosing = at.chairs && room.meeting.is_ahead() && !room.agenda.is_empty();
    let tried: Tried = (choosing && ask.query.has("try")).then(|| ask.query.all("in"));
    let table = table(ask, at, room, &tried, choosing);
    let counts = planned(words, at, room, &tried);
    let counts = if counts.is_empty() {
        vec![view! { <p class="meta">{say!(words, "staff-count-nothing")}</p> }.into_any()]
    } else {
        counts
    };
    let count = view! { <div class="count" data-live-part="" aria-live="polite">{counts}</div> };
    if !choosing {
        return view! { <section>{table}{count}</section> }.into_any();
    }
    let (action, look, live) = (at.path("/in"), at.path(""), at.path(""));
    let (see, keep) = (say!(words, "staff-room-see"), say!(words, "staff-room-keep"));
    let what = say!(words, "staff-room-try");
    view! {
        <section>
            <form method="post" action=action data-live=live>
                <input type="hidden" name="meeting" value=room.meeting.id.to_string()/>
                <input type="hidden" name="try" value=""/>
                {table}
                <p class="meta">{what}</p>
                {count}
                <div class="ends">
                    <button class="btn fill"><span>{keep}</span></button>
                    <button class="btn" formmethod="get" formaction=look><span>{see}</span></button>
                </div>
            </form>
        </section>
    }
    .into_any()
}
