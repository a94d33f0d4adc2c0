use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{MeetingId, MembershipId};
use crate::people::{Member, Role, members};
use crate::plan::Meeting;
use crate::room::{Decision, StaffSeat, family_meetings};
use crate::store::Tx;

/// The text that stands for a court.
const COURT: &str = "court";

/// For whom a pack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Whom {
    /// Somebody on the pathway.
    Member(MembershipId),
    /// A court: everything the chair may read.
    Court,
}

impl fmt::Display for Whom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Member(id) => id.fmt(f),
            Self::Court => f.write_str(COURT),
        }
    }
}

impl FromStr for Whom {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        match text {
            COURT => Ok(Self::Court),
            id => id.parse().map(Self::Member),
        }
    }
}

/// Somebody a pack can be made for.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// For whom.
    pub whom: Whom,
    /// Whose compartment that is: for a court, the chair's.
    pub reader: Member,
}

/// The first meeting with the family that is still to come.
pub(super) fn next_meeting(meetings: &[Meeting], today: Date) -> Option<&Meeting> {
    let ahead = meetings.iter().filter(|one| one.is_ahead() && one.on >= today);
    ahead.min_by_key(|one| one.on)
}

/// Whether somebody who is asked comes to the meeting themself, as things were decided.
fn comes(seat: &StaffSeat) -> bool {
    let away = |decision| matches!(decision, Decision::Report | Decision::Separate | Decision::Colleague);
    seat.invitee.withdrawn_at.is_none() && !seat.decision().is_some_and(|one| away(one.decision))
}

impl Review<'_> {
    /// Whom I can make a pack for: myself; the family and the advocate; the professionals who come to the next meeting
    /// with the family; and, for the chair, a court.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn pack_recipients(&self) -> Result<Vec<Recipient>> {
        let mut tx = self.participation().store().read().await?;
        self.load_recipients(&mut tx).await
    }

    pub(super) async fn load_recipients(&self, tx: &mut Tx) -> Result<Vec<Recipient>> {
        let (p, me) = (self.participation(), self.me());
        let people = members(tx, p.vault(), self.pathway()).await?;
        let meetings = family_meetings(p, tx, self.pathway()).await?;
        let invited = match next_meeting(&meetings, p.clock().today()) {
            Some(meeting) => self.who_comes(tx, meeting.id).await?,
            None => Vec::new(),
        };
        let can = |one: &&Member| match one.role {
            Role::YoungPerson | Role::Parent | Role::Advocate => true,
            Role::Worker | Role::Chair => one.id == me.id,
            Role::Professional => one.in_meeting && invited.contains(&one.id),
        };
        let mut recipients: Vec<Recipient> = people
            .iter()
            .filter(can)
            .map(|one| Recipient {
                whom: Whom::Member(one.id),
                reader: one.clone(),
            })
            .collect();
        recipients.sort_by_key(|one| one.reader.id != me.id);
        if me.role == Role::Chair {
            recipients.push(Recipient {
                whom: Whom::Court,
                reader: me.clone(),
            });
        }
        Ok(recipients)
    }

    async fn who_comes(&self, tx: &mut Tx, meeting: MeetingId) -> Result<Vec<MembershipId>> {
        let room = self.room_handed_to(tx, meeting, self.me()).await?;
        Ok(room
            .seats
            .iter()
            .filter(|seat| comes(seat))
            .filter_map(|seat| seat.invitee.who)
            .collect())
    }
}
