//! The words of a pathway, each voice first, with the answers.

mod about;
mod answer_form;
mod gone;
mod post;
mod row;

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::people::{Member, Role};
use participation::plan::Plan;
use participation::voice::View;

use self::answer_form::Typed;
use super::case::{Case, CaseTab};
use super::names::staff_call;
use crate::ask::{Answered, Ask};
use crate::say;
use crate::ui::*;

pub use post::answer;

/// Everything the family shared with the reader. Opening the page is reading it.
pub async fn words(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let views = review.open_views().await?;
    let (case, plan) = (Case::with(&review, views).await?, review.plan().await?);
    Ok(draw(&ask, &case, &plan, None, None, StatusCode::OK))
}

/// The page, with an answer that could not be sent yet, or with one that nobody needs any more.
fn draw(
    ask: &Ask,
    case: &Case,
    plan: &Plan,
    typed: Option<&Typed>,
    gone: Option<AnyView>,
    status: StatusCode,
) -> Response {
    let words = &ask.words;
    let voices: Vec<AnyView> = case
        .people
        .iter()
        .filter(|one| one.role == Role::YoungPerson)
        .chain(case.people.iter().filter(|one| one.role == Role::Parent))
        .map(|author| voice(ask, case, plan, author, typed).into_any())
        .collect();
    let problems = typed.map(|typed| typed.problems.clone()).unwrap_or_default();
    let nearly = say!(words, "nearly");
    let entered = ask
        .query
        .has("entered")
        .then(|| view! { <Saved text=say!(words, "staff-entered")/> });
    let answered = ask
        .query
        .has("answered")
        .then(|| view! { <Saved text=say!(words, "staff-answered")/> });
    let enter = case.leads().then(|| {
        let label = say!(words, "staff-enter-words");
        view! { <ButtonLink href=format!("/work/{}/enter", case.id()) label=label weight=Weight::Outline icon=Some(Icon::Paper)/> }
    });
    case.page(ask, CaseTab::Words, status, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {gone}
            {entered}
            {answered}
            {voices}
            <Section>{enter}</Section>
        }
    })
}

/// One person's words: what has no answer first, from the oldest, then the answered, from the newest.
///
/// Whoever shared nothing with this reader is shown just like whoever shared nothing at all.
fn voice(ask: &Ask, case: &Case, plan: &Plan, author: &Member, typed: Option<&Typed>) -> impl IntoView + use<> {
    let words = &ask.words;
    let (open, answered): (Vec<&View>, Vec<&View>) = case
        .views
        .iter()
        .filter(|view| view.author == author.id)
        .partition(|view| view.answer().is_none());
    let rows: Vec<AnyView> = open
        .into_iter()
        .chain(answered.into_iter().rev())
        .map(|view| {
            let typed = typed.filter(|typed| typed.view == view.id);
            row::draw(ask, case, plan, author, view, typed).into_any()
        })
        .collect();
    let name = staff_call(author);
    let heading = say!(words, "staff-voice", name = name.clone());
    let inside = if rows.is_empty() {
        view! { <Empty text=say!(words, "staff-voice-none", name = name)/> }.into_any()
    } else {
        let meta = say!(words, "staff-voice-answers", name = name);
        view! { <p class="meta">{meta}</p><Rows>{rows}</Rows> }.into_any()
    };
    view! { <Section title=heading>{inside}</Section> }
}
