//! The frame of every page on which the plan is written, and the way from one to the next.

use axum::response::Response;
use http::StatusCode;
use jiff::civil::Date;
use leptos::prelude::*;
use participation::cases::Review;
use participation::challenges::Challenge;
use participation::people::Role;
use participation::rules::challenge::State;

use super::super::case::{Case, CaseTab};
use super::support::{Asked, asked};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// Which page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Plan,
    Action,
    Report,
    Proposals,
    Challenges,
    Support,
    Versions,
}

/// A pathway whose plan is being written.
pub(super) struct At {
    pub(super) case: Case,
    pub(super) challenges: Vec<Challenge>,
    /// Help that was asked for.
    pub(super) support: Vec<Asked>,
}

impl At {
    /// Opens nothing.
    pub(super) async fn load(review: &Review<'_>) -> participation::Result<Self> {
        let case = Case::load(review).await?;
        Ok(Self {
            challenges: review.challenges().await?,
            support: asked(review, &case).await?,
            case,
        })
    }

    /// An address below the plan of this pathway.
    pub(super) fn path(&self, rest: &str) -> String {
        format!("/work/{}/plan{rest}", self.case.id())
    }

    /// Whether the reader chairs.
    pub(super) fn chairs(&self) -> bool {
        self.case.me.role == Role::Chair
    }

    fn parts(&self, ask: &Ask, part: Part) -> Vec<Tab> {
        let words = &ask.words;
        let item = |is: Part, rest: &str, label: String, badge: Option<String>| Tab {
            link: NavItem {
                href: self.path(rest),
                label,
                current: is == part,
            },
            badge,
        };
        let count = |count: usize| (count > 0).then(|| say!(words, "staff-part-waiting", count = count));
        let proposals = count(self.case.proposals_waiting());
        let open = self.challenges.iter().filter(|one| is_open(one, ask.today()));
        vec![
            item(Part::Plan, "", say!(words, "staff-part-plan"), None),
            item(Part::Report, "/report", say!(words, "staff-part-report"), None),
            item(
                Part::Proposals,
                "/proposals",
                say!(words, "staff-part-proposals"),
                proposals,
            ),
            item(
                Part::Challenges,
                "/challenges",
                say!(words, "staff-part-challenges"),
                count(open.count()),
            ),
            item(
                Part::Support,
                "/support",
                say!(words, "staff-part-support"),
                count(self.support.iter().filter(|one| one.waits()).count()),
            ),
            item(Part::Versions, "/versions", say!(words, "staff-part-versions"), None),
        ]
    }

    /// A page. What is still needed stands on top.
    pub(super) fn page<V: IntoView + 'static>(
        &self,
        ask: &Ask,
        part: Part,
        problems: Vec<Problem>,
        status: StatusCode,
        body: impl FnOnce() -> V + Send + 'static,
    ) -> Response {
        let words = &ask.words;
        let (label, parts) = (say!(words, "staff-parts"), self.parts(ask, part));
        let nearly = say!(words, "nearly");
        let kept = ask
            .query
            .has("kept")
            .then(|| view! { <Saved text=say!(words, "staff-plan-kept")/> });
        self.case.page(ask, CaseTab::Plan, status, move || {
            view! {
                <Parts label=label items=parts/>
                <ErrorSummary title=nearly problems=problems/>
                {kept}
                {body()}
            }
        })
    }
}

/// Whether somebody still has to say something to it.
pub(super) fn is_open(challenge: &Challenge, today: Date) -> bool {
    matches!(challenge.state_on(today), State::Waiting(_) | State::WithChair(_))
}
