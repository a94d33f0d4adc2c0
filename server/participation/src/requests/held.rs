use crate::Participation;
use crate::challenges::{Challenge, load_challenges};
use crate::error::Result;
use crate::id::{Id, PersonId};
use crate::pack::{Handed, Pack, Purpose, handed_to, only_mine};
use crate::proposals::{Proposal, load_proposals};
use crate::room::{StaffRoom, family_meetings};
use crate::rules::quoracy::Rule;
use crate::store::Tx;
use crate::voice::{Topic, View, load_views_on};

/// Everything that is held on somebody and may go to whoever asks: what a pack holds, and what no meeting needs.
#[derive(Clone, Debug)]
pub struct HeldOn {
    /// What was said, decided, planned and answered.
    pub pack: Pack,
    /// The other meetings that were held or of which something was said, each as [`Pack::room`].
    pub rooms: Vec<StaffRoom>,
    /// What was proposed, with what became of it.
    pub proposals: Vec<Proposal>,
    /// What was challenged, with what came of it.
    pub challenges: Vec<Challenge>,
    /// The people who matter to somebody, where it may be told.
    pub matters: Vec<View>,
}

impl HeldOn {
    /// The same without anything another family member said.
    #[must_use]
    pub(super) fn own_alone(mut self) -> Self {
        let me = self.pack.reader.id;
        self.pack = self.pack.own_alone();
        for room in &mut self.rooms {
            only_mine(room, me);
        }
        self.proposals.retain(|one| one.author == me);
        self.challenges.retain(|one| one.author == me);
        self.matters.retain(|view| view.author == me);
        self
    }

    /// Every view in it.
    pub(super) fn views(&self) -> impl Iterator<Item = &View> {
        self.pack.all_views().chain(&self.matters)
    }

    /// What of its meetings somebody opens who reads it, and has not opened before.
    pub(super) fn unopened_of_meetings(&self, reader: PersonId) -> Vec<Id> {
        let rooms = self.pack.room.iter().chain(&self.rooms);
        rooms.flat_map(|room| room.unopened(reader)).collect()
    }

    /// The same as it was at a moment, as its pack is.
    fn up_to(&mut self, at: i64) {
        self.proposals.retain(|one| one.at <= at);
        for one in &mut self.proposals {
            one.decisions.retain(|decided| decided.at <= at);
            for decided in &mut one.decisions {
                decided.replies.retain(|reply| reply.at <= at);
            }
        }
        self.challenges.retain(|one| one.at <= at);
        for one in &mut self.challenges {
            one.steps.retain(|step| step.at <= at);
        }
        self.matters.retain(|view| view.shared_at <= at);
        for view in &mut self.matters {
            view.opened.retain(|one| one.at <= at);
        }
    }
}

/// What is held on somebody, without opening or noting anything. Whoever calls has found out that it may go to them.
pub(super) async fn held_on(p: &Participation, tx: &mut Tx, handed: Handed<'_>, rule: Rule) -> Result<HeldOn> {
    let pathway = handed.to.pathway;
    let pack = handed_to(p, tx, handed, rule).await?;
    let mut rooms = Vec::new();
    let next = pack.room.as_ref().map(|room| room.meeting.id);
    for meeting in family_meetings(p, tx, pathway).await? {
        let room = handed.room(p, tx, meeting.id).await?;
        let room = handed.seated(room, &pack.people);
        if Some(meeting.id) != next && (meeting.held || something_said(&room)) {
            rooms.push(room);
        }
    }
    let mut proposals = load_proposals(p, tx, pathway, handed.may()).await?;
    for one in &mut proposals {
        // A reply is told to those who lead.
        if one.author != handed.to.id || handed.purpose == Purpose::Behalf {
            one.decisions.iter_mut().for_each(|decided| decided.replies.clear());
        }
    }
    let is_matters = |topic| topic == Topic::Matters;
    let matters = load_views_on(p, tx, pathway, is_matters, handed.may()).await?;
    let mut held = HeldOn {
        rooms,
        proposals,
        challenges: load_challenges(p, tx, pathway, handed.may()).await?,
        matters: matters.into_iter().map(|view| handed.told(view)).collect(),
        pack,
    };
    if let Some(at) = handed.until {
        held.up_to(at);
    }
    Ok(held)
}

/// Whether somebody whom the reader may hear said anything of a meeting.
fn something_said(room: &StaffRoom) -> bool {
    let of_invitees = room.seats.iter().any(|seat| !seat.stances.is_empty());
    of_invitees || !room.wishes.is_empty() || !room.asks.is_empty()
}
