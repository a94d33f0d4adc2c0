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
use super::{news, ready};
use crate::ask::{Answered, Ask};
use crate::say;
use crate::ui::*;
use crate::words::Words;

pub use post::answer;

/// Everything the family shared with the reader. Opening the page is reading it.
pub async fn words(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let case = Case::open(&review).await?;
    let news = news::on_pathway(&ask, &review, &case).await?;
    Ok(draw(
        &ask,
        &case,
        &case.plan,
        Above {
            news,
            ..Above::default()
        },
        StatusCode::OK,
    ))
}

/// What stands above the words.
#[derive(Default)]
struct Above<'a> {
    /// An answer that could not be sent yet.
    typed: Option<&'a Typed>,
    /// One that nobody needs any more.
    gone: Option<AnyView>,
    /// What waits for news.
    news: Option<AnyView>,
}

/// The page.
fn draw(ask: &Ask, case: &Case, plan: &Plan, above: Above<'_>, status: StatusCode) -> Response {
    let words = &ask.words;
    let Above { typed, gone, news } = above;
    let authors: Vec<&Member> = case
        .people
        .iter()
        .filter(|one| one.role == Role::YoungPerson)
        .chain(case.people.iter().filter(|one| one.role == Role::Parent))
        .collect();
    let open = to_answer(ask, case, plan, &authors, typed);
    let voices: Vec<AnyView> = authors
        .into_iter()
        .filter_map(|author| voice(ask, case, plan, author, typed))
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
    let way = ready::way(ask, case);
    let below = case.leads().then(|| enter(words, case));
    let packs = packs(words, case);
    case.page(ask, CaseTab::Words, status, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {gone}
            {entered}
            {answered}
            {way}
            {news}
            {open}
            {voices}
            <Section>{below}{packs}</Section>
        }
    })
}

fn enter(words: &Words, case: &Case) -> impl IntoView + use<> {
    let (href, label) = (format!("/work/{}/enter", case.id()), say!(words, "staff-enter-words"));
    view! { <ButtonLink href=href label=label weight=Weight::Outline icon=Some(Icon::Paper)/> }
}

fn packs(words: &Words, case: &Case) -> impl IntoView + use<> {
    let (href, label) = (format!("/work/{}/pack", case.id()), say!(words, "staff-pack"));
    view! { <ButtonLink href=href label=label weight=Weight::Outline icon=Some(Icon::Paper)/> }
}

/// What waits for an answer, or to be read, of every voice, from the oldest: it stands above all the rest.
fn to_answer(ask: &Ask, case: &Case, plan: &Plan, authors: &[&Member], typed: Option<&Typed>) -> AnyView {
    let words = &ask.words;
    let mut open: Vec<(&Member, &View)> = case
        .views
        .iter()
        .filter(|view| view.waits_for(case.me.person))
        .filter_map(|view| Some((*authors.iter().find(|one| one.id == view.author)?, view)))
        .collect();
    open.sort_by_key(|(_, view)| view.shared_at);
    let rows: Vec<AnyView> = open
        .into_iter()
        .map(|(author, view)| row::draw(ask, case, plan, author, view, typed).into_any())
        .collect();
    let inside = if rows.is_empty() {
        view! { <p class="meta">{say!(words, "staff-to-answer-none")}</p> }.into_any()
    } else {
        view! { <p class="meta">{say!(words, "staff-to-answer-seen")}</p><Rows>{rows}</Rows> }.into_any()
    };
    let enter = case.leads().then(|| enter(words, case));
    view! {
        <section>
            <div class="head"><SectionHeading text=say!(words, "staff-to-answer")/>{enter}</div>
            {inside}
        </section>
    }
    .into_any()
}

/// One person's words that wait for nothing, from the newest; no section while all their words wait above.
///
/// Whoever shared nothing with this reader is shown just like whoever shared nothing at all.
fn voice(ask: &Ask, case: &Case, plan: &Plan, author: &Member, typed: Option<&Typed>) -> Option<AnyView> {
    let words = &ask.words;
    let (open, answered): (Vec<&View>, Vec<&View>) = case
        .views
        .iter()
        .filter(|view| view.author == author.id)
        .partition(|view| view.waits_for(case.me.person));
    if answered.is_empty() && !open.is_empty() {
        return None;
    }
    let rows: Vec<AnyView> = answered
        .into_iter()
        .rev()
        .map(|view| row::draw(ask, case, plan, author, view, typed).into_any())
        .collect();
    let name = staff_call(author);
    let heading = say!(words, "staff-voice", name = name.clone());
    let inside = if rows.is_empty() {
        view! { <Empty text=say!(words, "staff-voice-none", name = name)/> }.into_any()
    } else {
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    Some(view! { <Section title=heading>{inside}</Section> }.into_any())
}
