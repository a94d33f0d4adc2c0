//! The dates a pathway runs by: what the law asks for, and what is booked.

mod law;
mod meeting;
mod strategy;

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use self::law::{limit, warning};
use self::meeting::{form, meeting};
use self::strategy::start;
use super::case::{Case, CaseTab};
use super::clock::steps;
use crate::ask::{Answered, Ask};
use crate::say;
use crate::ui::*;

pub use meeting::{book, was_held};
pub use strategy::date_strategy;

pub(super) use strategy::lacks as strategy_lacks;

/// The dates a pathway runs by: what the law asks for, and what is booked.
pub async fn dates(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let case = Case::load(&review).await?;
    Ok(draw(&ask, &case, Vec::new(), StatusCode::OK))
}

/// The page, with a form that could not be taken yet.
fn draw(ask: &Ask, case: &Case, problems: Vec<Problem>, status: StatusCode) -> Response {
    let (words, today) = (&ask.words, ask.today());
    let steps = steps(&case.dates, today);
    let late = steps.iter().find_map(|step| warning(words, step, today));
    let law: Vec<AnyView> = steps.iter().map(|step| limit(ask, step).into_any()).collect();
    let start = start(ask, case, &problems);
    let meetings: Vec<AnyView> = case
        .dates
        .meetings
        .iter()
        .map(|one| meeting(ask, case, one).into_any())
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
    let counted = ask
        .query
        .has("counted")
        .then(|| view! { <Saved text=say!(words, "staff-strategy-kept")/> });
    let aside = case.leads().then(|| {
        let form = form(ask, case, &problems);
        view! { <Section title=say!(words, "staff-meeting-book-heading")>{form}</Section> }.into_any()
    });
    let main = view! {
        {late}
        <Section title=law_title>
            {start}
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
            {counted}
            {body}
        }
    })
}
