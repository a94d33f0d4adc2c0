//! The frame of every page about one pathway: who it is about, the clock, the tabs.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::cases::{PathwayDates, PathwayStep, Review};
use participation::id::{MembershipId, PathwayId, PersonId};
use participation::people::{Member, Role};
use participation::plan::Plan;
use participation::proposals::Proposal;
use participation::voice::View;

use super::clock::{cells, running};
use super::names::kind_name;
use crate::answers::Names;
use crate::ask::Ask;
use crate::page::{See, StaffTab, staff};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Which tab of a pathway.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CaseTab {
    Words,
    Places,
    Room,
    Plan,
    People,
    Dates,
}

/// What every page about one pathway needs.
pub(super) struct Case {
    pub(super) me: Member,
    pub(super) people: Vec<Member>,
    pub(super) views: Vec<View>,
    pub(super) plan: Plan,
    pub(super) dates: PathwayDates,
    /// What the family proposes for the plan and the report.
    pub(super) proposals: Vec<Proposal>,
    /// As which kinds it went on, where a page shows that.
    pub(super) steps: Vec<PathwayStep>,
}

impl Case {
    /// Opens nothing.
    pub(super) async fn load(review: &Review<'_>) -> participation::Result<Self> {
        let whole = review.whole().await?;
        Ok(Self {
            me: review.me().clone(),
            people: whole.people,
            views: whole.views,
            plan: whole.plan,
            dates: whole.dates,
            proposals: review.proposals().await?,
            steps: Vec::new(),
        })
    }

    /// The same with the kinds it went on as. Opens nothing.
    pub(super) async fn dated(review: &Review<'_>) -> participation::Result<Self> {
        Ok(Self {
            steps: review.pathway_steps().await?,
            ..Self::load(review).await?
        })
    }

    /// Opens everything that was shared with the reader, as a page that shows the words does.
    pub(super) async fn open(review: &Review<'_>) -> participation::Result<Self> {
        let case = Self::load(review).await?;
        review.opened(&case.views).await?;
        Ok(case)
    }

    pub(super) fn id(&self) -> PathwayId {
        self.me.pathway
    }

    /// Whether the reader leads the pathway, and may write.
    pub(super) fn leads(&self) -> bool {
        self.me.role == Role::Worker
    }

    pub(super) fn member(&self, id: MembershipId) -> Option<&Member> {
        self.people.iter().find(|one| one.id == id)
    }

    /// What the family calls somebody.
    pub(super) fn short_name(&self, words: &Words, person: PersonId) -> String {
        Names::new(words, &self.people).person(person)
    }

    /// The full and the short name of the young person.
    pub(super) fn young_person(&self) -> (String, String) {
        self.people
            .iter()
            .find(|one| one.role == Role::YoungPerson)
            .map(|one| (one.called.full.clone(), one.called.short.clone()))
            .unwrap_or_default()
    }

    /// The views the reader has opened: only those may be shown where showing is not noted as reading.
    pub(super) fn read_views(&self) -> impl Iterator<Item = &View> {
        self.views.iter().filter(|view| view.was_opened_by(self.me.person))
    }

    fn to_answer(&self) -> usize {
        self.views.iter().filter(|view| view.waits_for_answer()).count()
    }

    /// How many proposals wait for a decision.
    pub(super) fn proposals_waiting(&self) -> usize {
        self.proposals.iter().filter(|one| one.state.waits()).count()
    }

    fn tabs(&self, ask: &Ask, tab: CaseTab) -> Vec<Tab> {
        let words = &ask.words;
        let id = self.id();
        let item = |is: CaseTab, href: String, label: String, badge: Option<String>| Tab {
            link: NavItem {
                href,
                label,
                current: tab == is,
            },
            badge,
        };
        let open = self.to_answer();
        let badge = (open > 0).then(|| say!(words, "staff-tab-to-answer", count = open));
        let proposed = self.proposals_waiting();
        let to_decide = (proposed > 0).then(|| say!(words, "staff-tab-to-decide", count = proposed));
        vec![
            item(
                CaseTab::Words,
                format!("/work/{id}"),
                say!(words, "staff-tab-words"),
                badge,
            ),
            item(
                CaseTab::Places,
                format!("/work/{id}/places"),
                say!(words, "staff-tab-places"),
                None,
            ),
            item(
                CaseTab::Room,
                format!("/work/{id}/room"),
                say!(words, "staff-tab-room"),
                None,
            ),
            item(
                CaseTab::Plan,
                format!("/work/{id}/plan"),
                say!(words, "staff-tab-plan"),
                to_decide,
            ),
            item(
                CaseTab::People,
                format!("/work/{id}/people"),
                say!(words, "staff-tab-people"),
                None,
            ),
            item(
                CaseTab::Dates,
                format!("/work/{id}/dates"),
                say!(words, "staff-tab-dates"),
                None,
            ),
        ]
    }

    /// A page about this pathway.
    pub(super) fn page<V: IntoView + 'static>(
        &self,
        ask: &Ask,
        tab: CaseTab,
        status: StatusCode,
        body: impl FnOnce() -> V + Send + 'static,
    ) -> Response {
        self.page_with(ask, tab, status, false, body)
    }

    /// A page about this pathway that may have an island in it.
    pub(super) fn page_with<V: IntoView + 'static>(
        &self,
        ask: &Ask,
        tab: CaseTab,
        status: StatusCode,
        island: bool,
        body: impl FnOnce() -> V + Send + 'static,
    ) -> Response {
        let words = &ask.words;
        let title = match tab {
            CaseTab::Words => say!(words, "title-answers"),
            CaseTab::Places => say!(words, "staff-tab-places"),
            CaseTab::Room => say!(words, "title-room"),
            CaseTab::Plan => say!(words, "title-plan"),
            CaseTab::People => say!(words, "title-people"),
            CaseTab::Dates => say!(words, "title-dates"),
        };
        let kind = kind_name(words, self.dates.kind);
        let note = if self.leads() {
            say!(words, "staff-case-you-lead", kind = kind)
        } else {
            say!(words, "staff-case-you-chair", kind = kind)
        };
        let clock = match self.dates.ended {
            Some(on) => {
                let ended = say!(words, "staff-kept-ended", date = words.date_and_year(on));
                Some(view! { <p class="meta">{ended}</p> }.into_any())
            }
            None => running(&self.dates, ask.today()).map(|step| cells(words, &step, ask.today()).into_any()),
        };
        let (name, label, tabs) = (self.young_person().0, say!(words, "staff-tabs"), self.tabs(ask, tab));
        let see = See {
            island,
            ..See::titled(title).with_status(status)
        };
        staff(ask, StaffTab::Pathways, self.me.called.full.clone(), see, move || {
            view! {
                <PageHead title=name note=note>{clock}</PageHead>
                <Tabs label=label items=tabs/>
                {body()}
            }
        })
    }
}
