use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::readiness::Readiness;

use super::super::case::CaseTab;
use super::super::typed::Typed;
use super::At;
use super::blocks::blocks;
use super::marks::{forms, headline};
use super::open::lists;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// The page, with a form that was refused.
pub(super) fn draw(ask: &Ask, at: &At, typed: &Typed, status: StatusCode) -> Response {
    let words = &ask.words;
    let (nearly, problems, left) = (say!(words, "nearly"), typed.problems(), left(ask, at, typed));
    let done = said(ask);
    let body = match &at.ready {
        None => {
            let (none, book) = (say!(words, "staff-room-no-meeting"), say!(words, "staff-tab-dates"));
            let href = at.path("/dates");
            view! { <Empty text=none><ButtonLink href=href label=book weight=Weight::Outline/></Empty> }.into_any()
        }
        Some(ready) => whole(ask, at, ready, typed),
    };
    let title = say!(words, "staff-before");
    at.case.page(ask, CaseTab::Room, status, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {done}
            {left}
            <Section title=title>{body}</Section>
        }
    })
}

fn whole(ask: &Ask, at: &At, ready: &Readiness, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let (room, href) = (
        say!(words, "staff-room-who"),
        at.path(&format!("/room?meeting={}", ready.meeting.id)),
    );
    let (pack, take) = (at.path("/pack"), say!(words, "staff-pack-way"));
    let head = headline(words, at, ready);
    let lists = at.is_ahead(ready).then(|| {
        let (blocks, forms, rest) = (
            blocks(words, at, ready),
            forms(ask, at, ready, typed),
            lists(ask, at, ready, typed),
        );
        view! { {blocks}{forms}{rest} }
    });
    view! {
        {head}
        {lists}
        <div class="acts">
            <a class="link" href=href>{room}</a>
            <a class="link" href=pack>{take}</a>
        </div>
    }
    .into_any()
}

fn said(ask: &Ask) -> Option<AnyView> {
    let words = &ask.words;
    let text = [
        ("marked", say!(words, "staff-before-marked")),
        ("anyway", say!(words, "staff-before-marked-anyway")),
        ("tried", say!(words, "staff-before-tried-noted")),
        ("interpreter", say!(words, "staff-before-interpreter-noted")),
    ]
    .into_iter()
    .find(|(name, _)| ask.query.has(name));
    text.map(|(_, text)| view! { <Saved text=text/> }.into_any())
}

/// What was typed, where the page has no place for its form any more.
fn left(ask: &Ask, at: &At, typed: &Typed) -> Option<AnyView> {
    let ahead = at.ready.as_ref().is_some_and(|one| at.is_ahead(one));
    let unheard = |one: &participation::readiness::Heard| one.last.is_none() && typed.is(&one.member.to_string());
    let has_form = at.ready.as_ref().is_some_and(|one| one.heard.iter().any(unheard)) || typed.is(super::marks::ANYWAY);
    typed.left(&ask.words).filter(|_| !(ahead && has_form))
}
