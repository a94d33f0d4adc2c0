//! What may be in a pack: the one place that says so, out of the rules that say so everywhere.

use crate::Participation;
use crate::error::Result;
use crate::id::{MeetingId, MembershipId};
use crate::people::{Member, Role};
use crate::places::Whereabouts;
use crate::room::{StaffRoom, room_handed_to};
use crate::store::Tx;
use crate::voice::{Audience, Holds, View};

use super::purpose::room_up_to;
use super::{Purpose, Whom};

/// Somebody who is handed a copy, and who takes it for them.
#[derive(Clone, Copy)]
pub(crate) struct Handed<'a> {
    pub(crate) whom: Whom,
    pub(crate) purpose: Purpose,
    pub(crate) to: &'a Member,
    pub(crate) by: &'a Member,
    /// Set where it is told as it was at a moment, UTC milliseconds.
    pub(crate) until: Option<i64>,
}

impl<'a> Handed<'a> {
    /// What both may read, and was not taken back.
    pub(crate) fn may(self) -> impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool + 'a {
        move |author, audience, _, taken_back| {
            taken_back.is_none() && audience.includes(author, self.to) && audience.includes(author, self.by)
        }
    }

    /// Whoever reads it in the end: who asks for another, or else the one it is for.
    pub(crate) const fn reader(self) -> &'a Member {
        match self.purpose {
            Purpose::Behalf => self.by,
            Purpose::Meeting | Purpose::Own => self.to,
        }
    }

    /// Whether somebody is the one who reads it, of themselves: what is told to nobody else is told to them.
    pub(super) fn is_own(self, member: MembershipId) -> bool {
        member == self.to.id && member == self.reader().id
    }

    /// A meeting as both may read it, and as it was.
    pub(crate) async fn room(self, p: &Participation, tx: &mut Tx, meeting: MeetingId) -> Result<StaffRoom> {
        let mut room = room_handed_to(p, tx, meeting, self.to, self.by).await?;
        if let Some(at) = self.until {
            room_up_to(&mut room, at);
        }
        Ok(room)
    }

    /// The people it names: a professional is told of nobody who is not in the meetings, as they meet nobody else.
    pub(crate) fn known(self, mut people: Vec<Member>) -> Vec<Member> {
        people.retain(|one| self.to.role != Role::Professional || one.in_meeting);
        people
    }

    fn is_for_staff(self) -> bool {
        matches!(self.to.role, Role::Worker | Role::Chair)
    }

    /// A view without what is no part of the words: who else opened it, what its author replied to those who lead, and
    /// where on the map it is.
    pub(crate) fn told(self, mut view: View) -> View {
        let is_own = self.is_own(view.author);
        if self.whom != Whom::Court && !(is_own && self.purpose == Purpose::Own) {
            view.opened.clear();
        }
        if !self.is_for_staff() && !is_own {
            for answer in &mut view.answers {
                answer.reply = None;
            }
        }
        if let Holds::Place(place) = &mut view.holds {
            place.about.at = Whereabouts::default();
            place.about.area = None;
            place.about.protect_me = false;
        }
        view
    }

    /// The room without those who were asked no longer, unless its reader asks for what is held and something was said of
    /// them; and without what is another's: whose idea somebody was, how they took part, and for professionals why
    /// somebody is asked and why the chair decided as they did, which is written for the family.
    pub(crate) fn seated(self, mut room: StaffRoom, people: &[Member]) -> StaffRoom {
        let all = self.purpose != Purpose::Meeting;
        room.seats
            .retain(|seat| seat.invitee.withdrawn_at.is_none() || all && !seat.stances.is_empty());
        if self.is_for_staff() {
            return room;
        }
        for seat in &mut room.seats {
            seat.invitee = seat.invitee.clone().for_family(self.reader().id, people);
            if self.to.role == Role::Professional {
                seat.invitee.why.clear();
                for decided in &mut seat.decisions {
                    decided.reason.clear();
                    decided.overruled.clear();
                }
            }
        }
        room.presences.clear();
        room.took_part.retain(|note| self.is_own(note.member));
        room
    }
}
