use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::cases::Kind;
use participation::plan::{Meeting, MeetingKind};

use super::super::case::CaseTab;
use super::super::names::{kind_name, meeting_name};
use super::super::typed::{Typed, field_id};
use super::carried::carried;
use super::{At, FORM};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The form, and beside it what goes on.
pub(super) fn draw(ask: &Ask, at: &At, typed: &Typed, status: StatusCode) -> Response {
    let words = &ask.words;
    let (form, beside) = (form(ask, at, typed), carried(words, at));
    let (title, nearly, problems) = (say!(words, "staff-step"), say!(words, "nearly"), typed.problems());
    let now = say!(words, "staff-step-now", kind = kind_name(words, at.case.dates.kind));
    let (back, href) = (say!(words, "staff-tab-dates"), format!("/work/{}/dates", at.case.id()));
    at.case.page(ask, CaseTab::Dates, status, move || {
        view! {
            <p><a class="link" href=href>{Icon::Back.draw()}<span>{back}</span></a></p>
            <ErrorSummary title=nearly problems=problems/>
            <Columns aside=beside>
                <Section title=title><p class="meta">{now}</p>{form}</Section>
            </Columns>
        }
    })
}

fn form(ask: &Ask, at: &At, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let dates = &at.case.dates;
    let to = typed.text(FORM, "to");
    let kinds: Vec<Choice> = Kind::ALL
        .iter()
        .filter(|kind| **kind != dates.kind)
        .map(|kind| Choice::new(kind.text(), kind_name(words, *kind), to == kind.text()))
        .collect();
    let strategy = typed.text(FORM, "strategy");
    let id = |field: &str| field_id(field, FORM);
    let meeting_hint = if dates.kind.has_conference() {
        say!(words, "staff-step-meeting-needed")
    } else {
        say!(words, "staff-step-meeting-optional")
    };
    let name = at.case.young_person().1;
    let why_hint = say!(words, "staff-step-why-hint", name = name);
    view! {
        <form method="post" action=format!("/work/{}/dates/kind", at.case.id())>
            <input type="hidden" name="was" value=dates.kind.text()/>
            <Chips name="to" id=id("to") legend=say!(words, "staff-step-to") options=kinds error=typed.error(FORM, "to")/>
            <TextArea name="why" id=id("why") label=say!(words, "staff-step-why") hint=why_hint value=typed.text(FORM, "why") error=typed.error(FORM, "why") paper=Paper::Plain rows=3/>
            <Select name="meeting" id=id("meeting") label=say!(words, "staff-step-meeting") hint=meeting_hint options=meetings(words, &dates.meetings) value=typed.text(FORM, "meeting") error=typed.error(FORM, "meeting")/>
            <DateField name="strategy" id=id("strategy") label=say!(words, "staff-open-strategy") hint=say!(words, "staff-step-strategy-hint") value=strategy max=ask.today().to_string() error=typed.error(FORM, "strategy")/>
            <Button label=say!(words, "staff-step-do")/>
        </form>
    }
    .into_any()
}

/// The conferences and reviews that were held, the last first.
fn meetings(words: &Words, all: &[Meeting]) -> Vec<SelectOption> {
    let decides = |one: &&Meeting| one.held && matches!(one.kind, MeetingKind::Conference | MeetingKind::Review);
    let mut held: Vec<&Meeting> = all.iter().filter(decides).collect();
    held.sort_by_key(|one| std::cmp::Reverse(one.on));
    let none = SelectOption {
        value: String::new(),
        label: say!(words, "staff-step-no-meeting"),
    };
    let options = held.into_iter().map(|one| SelectOption {
        value: one.id.to_string(),
        label: named(words, one),
    });
    std::iter::once(none).chain(options).collect()
}

/// "Review, Tuesday 15 December".
pub(super) fn named(words: &Words, one: &Meeting) -> String {
    say!(
        words,
        "staff-rail-of",
        what = meeting_name(words, one.kind),
        name = words.day_and_date(one.on)
    )
}
