//! Whether a meeting is ready, on one screen: what blocks it, what is still open, what is done.
//!
//! Everybody's screen is told from what they may read. What was kept from the worker is neither on theirs nor in its
//! count, and does not change it: only the chair's says how the whole meeting stands.

mod blocks;
mod draw;
mod heard;
mod marks;
mod open;
mod posts;

use http::StatusCode;
use jiff::civil::Date;
use leptos::prelude::*;
use participation::cases::Review;
use participation::id::{MembershipId, PersonId};
use participation::people::{Member, Role};
use participation::readiness::Readiness;

use super::case::Case;
use super::names::{meeting_name, staff_call};
use super::room::{meant, meetings, next, when};
use super::typed::Typed;
use crate::ask::{Answered, Ask, Halt};
use crate::say;
use crate::ui::*;

pub use posts::{book_interpreter, go_on_anyway, mark_ready, note_tried};

/// A pathway with how far its next meeting is ready.
struct At {
    case: Case,
    /// Nothing while no meeting is booked.
    ready: Option<Readiness>,
    today: Date,
}

impl At {
    /// The meeting that the form or the address names, or else the next. Opens nothing.
    async fn load(ask: &Ask, review: &Review<'_>) -> Result<Self, Halt> {
        let case = Case::load(review).await?;
        let ready = match meant(ask, &case)? {
            Some(meeting) => Some(review.meeting_readiness(meeting).await?),
            None => None,
        };
        Ok(Self {
            case,
            ready,
            today: ask.today(),
        })
    }

    fn chairs(&self) -> bool {
        self.case.me.role == Role::Chair
    }

    /// Whether the meeting is still to be made ready. What is said after the plan has ended waits with the words, and for
    /// no meeting.
    fn is_ahead(&self, ready: &Readiness) -> bool {
        ready.meeting.is_ahead() && self.case.dates.ended.is_none()
    }

    fn chair(&self) -> Option<&Member> {
        self.case.people.iter().find(|one| one.role == Role::Chair)
    }

    /// What staff call somebody of the family.
    fn call(&self, who: MembershipId) -> String {
        self.case.member(who).map(staff_call).unwrap_or_default()
    }

    /// What staff call a colleague.
    fn colleague(&self, who: PersonId) -> String {
        let found = self.case.people.iter().find(|one| one.person == who);
        found.map(staff_call).unwrap_or_default()
    }

    /// An address below this pathway.
    fn path(&self, rest: &str) -> String {
        format!("/work/{}{rest}", self.case.id())
    }
}

/// The page.
pub async fn ready(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let at = At::load(&ask, &review).await?;
    Ok(draw::draw(&ask, &at, &Typed::default(), StatusCode::OK))
}

/// The way here from the pathway's first page, while the plan goes on and a meeting is ahead.
pub(super) fn way(ask: &Ask, case: &Case) -> Option<AnyView> {
    let words = &ask.words;
    if case.dates.ended.is_some() {
        return None;
    }
    let meetings = meetings(case);
    let meeting = next(&meetings, ask.today())?;
    let which = say!(
        words,
        "staff-rail-of",
        what = meeting_name(words, meeting.kind),
        name = when(words, meeting)
    );
    let href = format!("/work/{}/ready?meeting={}", case.id(), meeting.id);
    let label = say!(words, "staff-before-link");
    Some(view! { <Rows><LinkRow href=href title=label text=which lead=Lead::Icon(Icon::Calendar)/></Rows> }.into_any())
}
