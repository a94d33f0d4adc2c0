use super::agenda::{Item, load_agenda};
use super::eyes::Eyes;
use super::invitees::{Invitee, load_invitees};
use super::meetings::{Meeting, load_meeting};
use super::negotiating::{Decided, SharedStance, Talks};
use super::reading::{load_readings, note_read};
use super::shared::{Afterwards, Ask, Wish, load_afterwards, load_asks, load_wishes};
use super::steps::load_steps;
use crate::error::{Error, Result};
use crate::id::{Id, MeetingId};
use crate::people::Role;
use crate::voice::{Listening, Opened};

/// A meeting as the advocate sees it: what is known to all, and what the family shared with them.
#[derive(Clone, Debug)]
pub struct Told {
    /// The meeting.
    pub meeting: Meeting,
    /// Its agenda, in order.
    pub agenda: Vec<Item>,
    /// Who is invited, with what was shared about them and what was decided.
    pub seats: Vec<ToldSeat>,
    /// How people want to take part.
    pub wishes: Vec<Wish>,
    /// Whom they would like to add.
    pub asks: Vec<Ask>,
    /// What they say afterwards.
    pub afterwards: Vec<Afterwards>,
}

/// An invitee as the advocate sees them.
#[derive(Clone, Debug)]
pub struct ToldSeat {
    /// Who.
    pub invitee: Invitee,
    /// What was shared with the advocate about them, oldest first.
    pub stances: Vec<SharedStance>,
    /// What the chair decided, oldest first.
    pub decisions: Vec<Decided>,
}

impl Listening<'_> {
    /// A meeting with what was shared with the advocate about it. Its authors can see that it was opened.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but an advocate, and for no meeting of the family's.
    pub async fn told(&self, meeting: MeetingId) -> Result<Told> {
        if self.me().role != Role::Advocate {
            return Err(Error::NotThere);
        }
        let p = self.participation();
        let pathway = self.me().pathway;
        let mut tx = p.store().read().await?;
        let meeting = load_meeting(p, &mut tx, pathway, meeting).await?;
        if !meeting.kind.is_with_family() {
            return Err(Error::NotThere);
        }
        let key = p.vault().key(&mut tx, pathway).await?;
        let invitees = load_invitees(&mut tx, &key, meeting.id).await?;
        let eyes = Eyes::Reader(self.me());
        let steps = load_steps(p, &mut tx, pathway, meeting.id, &invitees, eyes).await?;
        let readings = load_readings(&mut tx, meeting.id).await?;
        let seats = invitees.into_iter().map(|invitee| {
            let talks = Talks::about(invitee.id, &steps, &readings);
            ToldSeat {
                invitee: invitee.for_family(self.me().id, self.people()),
                stances: talks.stances,
                decisions: talks.decisions,
            }
        });
        let told = Told {
            agenda: load_agenda(&mut tx, &key, meeting.id).await?,
            seats: seats.collect(),
            wishes: load_wishes(p, &mut tx, meeting.id, eyes, &readings).await?,
            asks: load_asks(p, &mut tx, meeting.id, eyes, &readings).await?,
            afterwards: load_afterwards(p, &mut tx, meeting.id, eyes, &readings).await?,
            meeting,
        };
        // Noting what was opened writes, and a write waits for nobody who reads.
        drop(tx);
        let stances = told.seats.iter().flat_map(|seat| &seat.stances);
        let subjects = stances.map(|one| (Id::from(one.id), &one.opened[..])).chain(shared(
            &told.wishes,
            &told.asks,
            &told.afterwards,
        ));
        let new = unopened(subjects, self.me().person);
        note_read(p, self.who(), self.me(), &new).await?;
        Ok(told)
    }
}

/// What was shared besides stances, with who opened it.
pub(super) fn shared<'a>(
    wishes: &'a [Wish],
    asks: &'a [Ask],
    afterwards: &'a [Afterwards],
) -> impl Iterator<Item = (Id, &'a [Opened])> {
    let wishes = wishes.iter().map(|one| (Id::from(one.id), &one.opened[..]));
    let asks = asks.iter().map(|one| (Id::from(one.id), &one.opened[..]));
    let afterwards = afterwards.iter().map(|one| (Id::from(one.id), &one.opened[..]));
    wishes.chain(asks).chain(afterwards)
}

/// What this person has not opened yet.
pub(super) fn unopened<'a>(subjects: impl Iterator<Item = (Id, &'a [Opened])>, me: crate::id::PersonId) -> Vec<Id> {
    subjects
        .filter(|(_, opened)| !opened.iter().any(|one| one.person == me))
        .map(|(id, _)| id)
        .collect()
}
