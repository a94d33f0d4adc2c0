use super::agenda::{Item, load_agenda};
use super::eyes::Eyes;
use super::invitees::{Invitee, load_invitees, meeting_of};
use super::meetings::{Meeting, load_meeting};
use super::negotiating::{Decided, SharedStance, Talks};
use super::presence::{Presence, load_presences};
use super::reading::{load_readings, note_read};
use super::shared::{Afterwards, Ask, Wish, load_afterwards, load_asks, load_wishes};
use super::steps::load_steps;
use super::told::{shared, unopened};
use super::took_part::{TookPartNote, load_took_part};
use crate::Participation;
use crate::cases::Review;
use crate::error::Result;
use crate::id::{Id, InviteeId, MeetingId, PathwayId, PersonId};
use crate::people::Member;
use crate::rules::negotiation::State;
use crate::store::Tx;

/// A meeting as the worker or the chair sees it, as far as each may know.
#[derive(Clone, Debug)]
pub struct StaffRoom {
    /// The meeting.
    pub meeting: Meeting,
    /// Its agenda, in order.
    pub agenda: Vec<Item>,
    /// Everybody who was invited, in the order they were asked.
    pub seats: Vec<StaffSeat>,
    /// How people want to take part, oldest first. Each author's last one counts.
    pub wishes: Vec<Wish>,
    /// Whom they would like to add.
    pub asks: Vec<Ask>,
    /// What they say afterwards. Each author's last one on a question counts.
    pub afterwards: Vec<Afterwards>,
    /// Who came and left, in order.
    pub presences: Vec<Presence>,
    /// How people took part, as it was noted. The last note on a person counts.
    pub took_part: Vec<TookPartNote>,
}

/// An invitee as the worker or the chair sees them.
#[derive(Clone, Debug)]
pub struct StaffSeat {
    /// Who.
    pub invitee: Invitee,
    /// Where it stands, as far as this reader may know: for the chair, where it stands.
    pub state: State,
    /// What the family shared with this reader, oldest first. Each author's last one counts.
    pub stances: Vec<SharedStance>,
    /// What was decided, oldest first, with the replies this reader may know. The last one stands.
    pub decisions: Vec<Decided>,
}

impl StaffSeat {
    /// The decision that stands.
    #[must_use]
    pub fn decision(&self) -> Option<&Decided> {
        self.decisions.last()
    }
}

impl StaffRoom {
    /// The invitees about whom something is still to be decided or overruled before the conference is ready.
    pub fn blocking(&self) -> impl Iterator<Item = &StaffSeat> {
        self.seats.iter().filter(|seat| seat.state.blocks_ready())
    }

    /// What the family shared and this person has not opened yet.
    pub(crate) fn unopened(&self, me: PersonId) -> Vec<Id> {
        let stances = self.seats.iter().flat_map(|seat| &seat.stances);
        let subjects = stances.map(|one| (Id::from(one.id), &one.opened[..])).chain(shared(
            &self.wishes,
            &self.asks,
            &self.afterwards,
        ));
        unopened(subjects, me)
    }
}

impl Review<'_> {
    /// The meeting somebody is invited to.
    ///
    /// # Errors
    /// [`Error::NotThere`](crate::Error::NotThere) when there is no such invitation on this pathway.
    pub async fn meeting_of_invitee(&self, invitee: InviteeId) -> Result<MeetingId> {
        let mut tx = self.participation().store().read().await?;
        meeting_of(&mut tx, self.pathway(), invitee).await
    }

    /// A meeting with what was shared with me about it, without opening any of it.
    ///
    /// # Errors
    /// [`Error::NotThere`](crate::Error::NotThere) when there is no such meeting on this pathway.
    pub async fn room(&self, meeting: MeetingId) -> Result<StaffRoom> {
        let mut tx = self.participation().store().read().await?;
        self.load_room(&mut tx, meeting).await
    }

    /// The same as part of a larger reading or writing.
    pub(crate) async fn load_room(&self, tx: &mut Tx, meeting: MeetingId) -> Result<StaffRoom> {
        let eyes = Eyes::Reader(self.me());
        room_seen(self.participation(), tx, self.pathway(), meeting, eyes).await
    }

    /// The same, as a page that shows the words does: their authors can see that I did, and when.
    ///
    /// # Errors
    /// As [`Review::room`].
    pub async fn open_room(&self, meeting: MeetingId) -> Result<StaffRoom> {
        let room = self.room(meeting).await?;
        self.opened_room(&room).await?;
        Ok(room)
    }

    /// Notes that I opened what the family shared in it.
    pub(crate) async fn opened_room(&self, room: &StaffRoom) -> Result<()> {
        let new = room.unopened(self.me().person);
        note_read(self.participation(), self.who(), self.me(), &new).await
    }
}

/// A meeting as it goes into a copy for somebody on its pathway: what they and whoever takes it may both read.
pub(crate) async fn room_handed_to(
    p: &Participation,
    tx: &mut Tx,
    meeting: MeetingId,
    to: &Member,
    by: &Member,
) -> Result<StaffRoom> {
    room_seen(p, tx, to.pathway, meeting, Eyes::Handed { to, by }).await
}

async fn room_seen(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    meeting: MeetingId,
    eyes: Eyes<'_>,
) -> Result<StaffRoom> {
    let meeting = load_meeting(p, tx, pathway, meeting).await?;
    let key = p.vault().key(tx, pathway).await?;
    let agenda = load_agenda(tx, &key, meeting.id).await?;
    let invitees = load_invitees(tx, &key, meeting.id).await?;
    let steps = load_steps(p, tx, pathway, meeting.id, &invitees, eyes).await?;
    let readings = load_readings(tx, meeting.id).await?;
    let seats = invitees
        .into_iter()
        .map(|invitee| {
            let talks = Talks::about(invitee.id, &steps, &readings);
            StaffSeat {
                state: talks.state(),
                stances: talks.stances,
                decisions: talks.decisions,
                invitee,
            }
        })
        .collect();
    Ok(StaffRoom {
        agenda,
        seats,
        wishes: load_wishes(p, tx, meeting.id, eyes, &readings).await?,
        asks: load_asks(p, tx, meeting.id, eyes, &readings).await?,
        afterwards: load_afterwards(p, tx, meeting.id, eyes, &readings).await?,
        presences: load_presences(tx, meeting.id).await?,
        took_part: load_took_part(p, tx, pathway, meeting.id, None).await?,
        meeting,
    })
}
