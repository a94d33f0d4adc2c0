//! What waits for somebody to say how it stands, and the form that says it although nothing moved.

mod draw;
mod form;
mod posts;
mod thing;

use http::StatusCode;
use jiff::civil::Date;
use leptos::prelude::*;
use participation::cases::{DeskPathway, Review};
use participation::news::{About, Line, Waiting};
use participation::proposals::Proposal;

use super::case::Case;
use super::typed::Typed;
use crate::ask::{Answered, Ask, Halt};
use crate::say;
use crate::ui::*;

use thing::Known;

pub use posts::say_news;

/// A pathway with what waits on it.
struct Waits {
    case: Case,
    today: Date,
    waiting: Vec<Waiting>,
    lines: Vec<Line>,
}

impl Waits {
    async fn load(ask: &Ask, review: &Review<'_>) -> Result<Self, Halt> {
        Ok(Self {
            case: Case::load(review).await?,
            today: ask.today(),
            waiting: review.waiting_for_news().await?,
            lines: review.news_lines().await?,
        })
    }

    fn known(&self) -> Known<'_> {
        Known::of_case(&self.case, self.today)
    }

    /// What was said last about something.
    fn last(&self, about: About) -> Option<&Line> {
        self.lines.iter().rfind(|line| line.about == about)
    }
}

/// The page.
pub async fn news(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let waits = Waits::load(&ask, &review).await?;
    draw::draw(&ask, &review, &waits, &Typed::default(), StatusCode::OK).await
}

/// What waits on one pathway of the first screen, each with the way to say how it stands.
pub(super) fn on_desk(ask: &Ask, one: &DeskPathway, proposals: &[Proposal]) -> Vec<AnyView> {
    draw::rows(ask, &Known::of_desk(one, proposals, ask.today()), &one.news)
}

/// The same on the pathway's own page; the chair finds there what is the worker's turn too.
pub(super) async fn on_pathway(ask: &Ask, review: &Review<'_>, case: &Case) -> Result<Option<AnyView>, Halt> {
    let waiting = review.waiting_for_news().await?;
    let rows = draw::rows(ask, &Known::of_case(case, ask.today()), &waiting);
    Ok(section(ask, rows))
}

/// Them all under their heading.
pub(super) fn section(ask: &Ask, rows: Vec<AnyView>) -> Option<AnyView> {
    let title = say!(ask.words, "staff-news");
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}
