use jiff::civil::Date;
use participation::cases::Review;
use participation::id::{InviteeId, ItemId, MeetingId, MembershipId};
use participation::people::{Member, Role};
use participation::room::{Decision, Meeting, StaffRoom, StaffSeat, State};
use participation::rules::quoracy::Rule;

use super::super::case::Case;
use super::super::names::staff_call;
use crate::ask::{Ask, Halt};

/// One meeting of a pathway, as its worker or chair sees it.
pub(super) struct At {
    pub(super) case: Case,
    /// None while nothing is booked.
    pub(super) room: Option<StaffRoom>,
    pub(super) rule: Rule,
    /// Whether the reader decides.
    pub(super) chairs: bool,
}

impl At {
    /// The meeting that the form or the address names, or else the next; noted as read.
    pub(super) async fn open(ask: &Ask, review: &Review<'_>) -> Result<Self, Halt> {
        let case = Case::load(review).await?;
        let meeting = meant(ask, &case)?;
        Self::of(ask, review, case, meeting).await
    }

    /// This meeting, noted as read.
    pub(super) async fn of(
        ask: &Ask,
        review: &Review<'_>,
        case: Case,
        meeting: Option<MeetingId>,
    ) -> Result<Self, Halt> {
        let room = match meeting {
            Some(meeting) => Some(review.open_room(meeting).await?),
            None => None,
        };
        Ok(Self {
            chairs: case.me.role == Role::Chair,
            rule: ask.p().quoracy_rule().await?,
            room,
            case,
        })
    }

    /// The voices of the family, in the order they were introduced; none at a meeting about a place.
    pub(super) fn voices(&self) -> Vec<&Member> {
        if self.is_about_a_place() {
            return Vec::new();
        }
        self.case.people.iter().filter(|one| one.role.is_family()).collect()
    }

    /// Whether the meeting at hand is about a place, without the family and without their names.
    pub(super) fn is_about_a_place(&self) -> bool {
        let room = self.room.as_ref();
        room.is_some_and(|room| !room.meeting.kind.is_with_family())
    }

    /// A word that the family reads this, where they do.
    pub(super) fn family_reads(&self, text: String) -> Option<String> {
        (!self.is_about_a_place()).then_some(text)
    }

    /// What staff call an author.
    pub(super) fn author(&self, author: MembershipId) -> String {
        self.case.member(author).map(staff_call).unwrap_or_default()
    }

    /// An address below the room of this pathway.
    pub(super) fn path(&self, rest: &str) -> String {
        format!("/work/{}/room{rest}", self.case.id())
    }

    /// This page about the meeting at hand.
    pub(super) fn here(&self) -> String {
        let meeting = self.room.as_ref().map(|room| room.meeting.id);
        meeting.map_or_else(|| self.path(""), |meeting| self.path(&format!("?meeting={meeting}")))
    }
}

/// The meetings of a pathway in which the family takes part.
pub(in crate::work) fn meetings(case: &Case) -> Vec<Meeting> {
    let with_family = case.dates.meetings.iter().filter(|one| one.kind.is_with_family());
    with_family.cloned().collect()
}

/// The meeting that is named in `meeting`, or else the next, or else the last.
pub(in crate::work) fn meant(ask: &Ask, case: &Case) -> Result<Option<MeetingId>, Halt> {
    let all = meetings(case);
    match ask.form.filled("meeting").or_else(|| ask.query.filled("meeting")) {
        Some(text) => {
            let id: MeetingId = text.parse().map_err(|_| Halt::NotThere)?;
            let found = case.dates.meetings.iter().find(|one| one.id == id);
            found.map(|one| Some(one.id)).ok_or(Halt::NotThere)
        }
        None => Ok(next(&all, ask.today()).or(all.last()).map(|one| one.id)),
    }
}

/// The next that is to come, or the last whose day has gone by without anybody saying that it was held.
pub(in crate::work) fn next(meetings: &[Meeting], today: Date) -> Option<&Meeting> {
    let mut ahead = meetings.iter().filter(|one| one.is_ahead());
    let late = ahead.clone().rfind(|one| one.on < today);
    ahead.find(|one| one.on >= today).or(late)
}

/// Where it stands with somebody who is to be in the room or not.
pub(super) trait Standing {
    /// Whether the chair decided that they stay away.
    fn stays_away(&self) -> bool;
    /// Whether somebody is still to decide about them.
    fn waits(&self) -> bool;
    /// Whether they can be let in for one item or another.
    fn can_be_let_in(&self) -> bool;
}

impl Standing for StaffSeat {
    fn stays_away(&self) -> bool {
        let decision = self.decision().map(|one| one.decision);
        matches!(decision, Some(Decision::Report | Decision::Separate))
    }

    fn waits(&self) -> bool {
        self.state.blocks_ready()
    }

    fn can_be_let_in(&self) -> bool {
        self.state != State::Withdrawn && !self.stays_away()
    }
}

/// The name of a box in the table: whom it lets in, and for what.
pub(super) fn box_name(invitee: InviteeId, item: ItemId) -> String {
    format!("{invitee}.{item}")
}
