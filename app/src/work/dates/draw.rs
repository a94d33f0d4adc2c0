use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::room::Meeting;
use participation::rules::statutory_clock::{Standing, Step};

use super::super::case::{Case, CaseTab};
use super::super::clock::{how_far, steps};
use super::super::names::milestone_name;
use super::super::typed::Typed;
use super::form::form;
use super::meeting::meeting;
use super::moving::{cancels, moves};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The page, with a booking or a change that was refused.
pub(super) fn draw(ask: &Ask, case: &Case, mut problems: Vec<Problem>, typed: &Typed) -> Response {
    let (words, today) = (&ask.words, ask.today());
    let steps = steps(&case.dates, today);
    let late = steps.iter().find_map(|step| warning(words, step, today));
    let law: Vec<AnyView> = steps.iter().map(|step| limit(ask, step).into_any()).collect();
    let start = match case.dates.strategy_on {
        Some(on) => say!(words, "staff-dates-strategy", date = words.day_and_date(on)),
        None => say!(words, "staff-dates-no-strategy"),
    };
    let meetings: Vec<AnyView> = case
        .dates
        .meetings
        .iter()
        .map(|one| meeting(ask, case, one, typed))
        .collect();
    let meetings = if meetings.is_empty() {
        view! { <Empty text=say!(words, "staff-dates-none")/> }.into_any()
    } else {
        view! { <Rows>{meetings}</Rows> }.into_any()
    };
    let (law_title, meetings_title, nearly) = (
        say!(words, "staff-dates-law"),
        say!(words, "staff-dates-meetings"),
        say!(words, "nearly"),
    );
    problems.extend(typed.problems());
    let status = if problems.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let aside = case.leads().then(|| {
        let form = form(ask, case, &problems);
        view! { <Section title=say!(words, "staff-meeting-book-heading")>{form}</Section> }.into_any()
    });
    let is_drawn = |one: &Meeting| one.is_ahead() && (typed.is(&moves(one.id)) || typed.is(&cancels(one.id)));
    let left = typed.left(words).filter(|_| !case.dates.meetings.iter().any(is_drawn));
    let main = view! {
        {left}
        {late}
        <Section title=law_title>
            <p class="meta">{start}</p>
            <Rows>{law}</Rows>
        </Section>
        <Section title=meetings_title>{meetings}</Section>
    }
    .into_any();
    case.page(ask, CaseTab::Dates, status, move || {
        let body = match aside {
            Some(aside) => view! { <Columns aside=aside>{main}</Columns> }.into_any(),
            None => main,
        };
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {body}
        }
    })
}

/// What is booked past the law's last day, or not held by then.
fn warning(words: &Words, step: &Step, today: jiff::civil::Date) -> Option<AnyView> {
    let (what, due) = (milestone_name(words, step.what), words.day_and_date(step.due));
    let (title, text) = match (step.standing(today), step.booked) {
        (Standing::BookedTooLate, Some(on)) => (
            say!(words, "staff-dates-too-late"),
            say!(
                words,
                "staff-dates-too-late-what",
                what = what,
                date = words.day_and_date(on),
                due = due
            ),
        ),
        (Standing::Overdue, _) => (
            say!(words, "staff-dates-overdue"),
            say!(words, "staff-dates-overdue-what", what = what, due = due),
        ),
        _ => return None,
    };
    Some(view! { <Notice tone=Tone::Cant title=title><p>{text}</p></Notice> }.into_any())
}

fn limit(ask: &Ask, step: &Step) -> impl IntoView + use<> {
    let (words, today) = (&ask.words, ask.today());
    let (mark, standing) = match step.standing(today) {
        Standing::HeldInTime => (Mark::Did, say!(words, "staff-standing-in-time")),
        Standing::HeldLate => (Mark::Cant, say!(words, "staff-standing-held-late")),
        Standing::Overdue => (Mark::Cant, how_far(words, step, today)),
        Standing::BookedTooLate => (Mark::Cant, how_far(words, step, today)),
        Standing::Booked => (Mark::NotYet, how_far(words, step, today)),
        Standing::NotBooked => (Mark::Open, how_far(words, step, today)),
    };
    let law = say!(
        words,
        "staff-dates-counted",
        from = words.day_and_date(step.counted_from),
        due = words.day_and_date(step.due),
    );
    let when = match (step.held, step.booked) {
        (Some(on), _) => say!(words, "staff-dates-held", date = words.day_and_date(on)),
        (None, Some(on)) => say!(words, "staff-dates-booked", date = words.day_and_date(on)),
        (None, None) => say!(words, "staff-dates-not-booked"),
    };
    let title = milestone_name(words, step.what);
    view! { <DataRow lead=Lead::Mark(mark) title=title text=format!("{when} {law}") end=standing/> }
}
