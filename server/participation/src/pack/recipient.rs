use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::Participation;
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{MeetingId, MembershipId};
use crate::people::{Member, Role, members};
use crate::plan::Meeting;
use crate::room::{Decision, StaffSeat, family_meetings, room_handed_to};
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

impl Recipient {
    /// Whether it can be given to them to open here: they have a way in of their own, and read nothing else that this
    /// would be part of.
    #[must_use]
    pub const fn can_open(&self) -> bool {
        matches!(self.whom, Whom::Member(_)) && !matches!(self.reader.role, Role::Worker | Role::Chair)
    }
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
        recipients_of(self.participation(), &mut tx, self.me()).await
    }
}

/// Whom somebody who leads can make a pack for.
pub(super) async fn recipients_of(p: &Participation, tx: &mut Tx, me: &Member) -> Result<Vec<Recipient>> {
    let people = members(tx, p.vault(), me.pathway).await?;
    let meetings = family_meetings(p, tx, me.pathway).await?;
    let invited = match next_meeting(&meetings, p.clock().today()) {
        Some(meeting) => who_comes(p, tx, meeting.id, me).await?,
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

async fn who_comes(p: &Participation, tx: &mut Tx, meeting: MeetingId, me: &Member) -> Result<Vec<MembershipId>> {
    let room = room_handed_to(p, tx, meeting, me, me).await?;
    Ok(room
        .seats
        .iter()
        .filter(|seat| comes(seat))
        .filter_map(|seat| seat.invitee.who)
        .collect())
}
