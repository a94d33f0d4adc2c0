//! What may be in a pack: the one place that says so, out of the rules that say so everywhere.

use crate::id::MembershipId;
use crate::people::{Member, Role};
use crate::places::Whereabouts;
use crate::room::StaffRoom;
use crate::voice::{Audience, Holds, View};

use super::{Purpose, Whom};

/// Somebody who is handed a copy, and who takes it for them.
#[derive(Clone, Copy)]
pub(crate) struct Handed<'a> {
    pub(crate) whom: Whom,
    pub(crate) purpose: Purpose,
    pub(crate) to: &'a Member,
    pub(crate) by: &'a Member,
}

impl<'a> Handed<'a> {
    /// What both may read, and was not taken back.
    pub(crate) fn may(self) -> impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool + 'a {
        move |author, audience, _, taken_back| {
            taken_back.is_none() && audience.includes(author, self.to) && audience.includes(author, self.by)
        }
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
        let is_theirs = view.author == self.to.id;
        if self.whom != Whom::Court && !(is_theirs && self.purpose == Purpose::Own) {
            view.opened.clear();
        }
        if !self.is_for_staff() && (!is_theirs || self.purpose == Purpose::Behalf) {
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

    /// The room without those who were asked no longer, and without what is another's: whose idea somebody was, and
    /// for professionals why somebody is asked and why the chair decided as they did, which is written for the family.
    pub(crate) fn seated(self, mut room: StaffRoom, people: &[Member]) -> StaffRoom {
        room.seats.retain(|seat| seat.invitee.withdrawn_at.is_none());
        if self.is_for_staff() {
            return room;
        }
        for seat in &mut room.seats {
            let reader = if self.purpose == Purpose::Behalf {
                self.by
            } else {
                self.to
            };
            seat.invitee = seat.invitee.clone().for_family(reader.id, people);
            if self.to.role == Role::Professional {
                seat.invitee.why.clear();
                for decided in &mut seat.decisions {
                    decided.reason.clear();
                    decided.overruled.clear();
                }
            }
        }
        room.presences.clear();
        room.took_part.retain(|note| note.member == self.to.id);
        room
    }
}
