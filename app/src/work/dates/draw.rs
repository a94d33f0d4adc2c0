use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::room::Meeting;

use super::super::case::{Case, CaseTab};
use super::super::clock::steps;
use super::super::filed;
use super::super::kind;
use super::super::typed::Typed;
use super::form::form;
use super::law::{limit, warning};
use super::meeting::meeting;
use super::moving::{cancels, moves};
use super::strategy::start;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// The page, with a booking or a change that was refused.
pub(super) fn draw(ask: &Ask, case: &Case, problems: Vec<Problem>, typed: &Typed) -> Response {
    let status = if problems.is_empty() && typed.is_fine() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    draw_as(ask, case, problems, typed, status)
}

/// The same, with another word for why it was refused.
pub(super) fn draw_as(
    ask: &Ask,
    case: &Case,
    mut problems: Vec<Problem>,
    typed: &Typed,
    status: StatusCode,
) -> Response {
    let (words, today) = (&ask.words, ask.today());
    let steps = steps(&case.dates, today);
    let late = steps.iter().find_map(|step| warning(words, step, today));
    let law: Vec<AnyView> = steps.iter().map(|step| limit(ask, step).into_any()).collect();
    let law = (!law.is_empty()).then(|| view! { <Rows>{law}</Rows> });
    let start = start(ask, case, &problems);
    let kind = kind::section(ask, case);
    let after = filed::way(ask, case);
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
    let counted = ask
        .query
        .has("counted")
        .then(|| view! { <Saved text=say!(words, "staff-strategy-kept")/> });
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
            {start}
            {law}
        </Section>
        <Section title=meetings_title>{meetings}</Section>
        {kind}{after}
    }
    .into_any();
    case.page(ask, CaseTab::Dates, status, move || {
        let body = match aside {
            Some(aside) => view! { <Columns aside=aside>{main}</Columns> }.into_any(),
            None => main,
        };
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {counted}
            {body}
        }
    })
}
