use super::agenda::{Item, load_agenda};
use super::drafts::RoomDraft;
use super::eyes::Eyes;
use super::invitees::{Invitee, load_invitee, load_invitees};
use super::meetings::{Meeting, family_meetings, load_meeting};
use super::negotiating::{Decided, SharedStance, Talks, stands};
use super::reading::load_readings;
use super::shared::{Afterwards, Ask, Wish, load_afterwards, load_asks, load_wishes};
use super::steps::{Kind, NewStep, ReplyBody, append_step, load_steps};
use super::took_part::{TookPartNote, load_took_part};
use crate::audit::Act;
use crate::error::{Error, Result};
use crate::id::{DecisionId, Id, InviteeId, MeetingId};
use crate::people::Member;
use crate::store::Tx;
use crate::voice::{Audience, OwnVoice, Reach, Reply, Said};

/// A meeting as one family member sees it: what is known to all, and their own words. Nothing in it
/// depends on what another voice said.
#[derive(Clone, Debug)]
pub struct Room {
    /// The meeting.
    pub meeting: Meeting,
    /// Its agenda, in order.
    pub agenda: Vec<Item>,
    /// Who is invited, in the order they were asked.
    pub seats: Vec<Seat>,
    /// What this author wrote and has not shared.
    pub draft: RoomDraft,
    /// How this author wants to take part, as shared, oldest first. The last one counts.
    pub wishes: Vec<Wish>,
    /// Whom this author asked for, with what came of it.
    pub asks: Vec<Ask>,
    /// What this author said afterwards. The last one on a question counts.
    pub afterwards: Vec<Afterwards>,
    /// How it was noted that this author took part. The last note counts.
    pub took_part: Vec<TookPartNote>,
}

/// An invitee as one family member sees them.
#[derive(Clone, Debug)]
pub struct Seat {
    /// Who.
    pub invitee: Invitee,
    /// What this author shared about them, oldest first. The last one counts.
    pub stances: Vec<SharedStance>,
    /// What the chair decided, oldest first, with this author's own replies. The last one stands.
    pub decisions: Vec<Decided>,
}

impl Seat {
    /// What this author says now.
    #[must_use]
    pub fn stance(&self) -> Option<&SharedStance> {
        self.stances.last()
    }

    /// The decision that stands.
    #[must_use]
    pub fn decision(&self) -> Option<&Decided> {
        self.decisions.last()
    }
}

impl OwnVoice<'_> {
    /// A meeting, who is invited, what was decided, and this author's own words about it.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is no meeting of theirs.
    pub async fn room(&self, meeting: MeetingId) -> Result<Room> {
        let mut tx = self.p.store().read().await?;
        let meeting = load_meeting(self.p, &mut tx, self.me().pathway, meeting).await?;
        if !meeting.kind.is_with_family() {
            return Err(Error::NotThere);
        }
        self.load_room(&mut tx, meeting).await
    }

    /// Every meeting of theirs, by date, as [`room`](OwnVoice::room) gives it.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn rooms(&self) -> Result<Vec<Room>> {
        let mut tx = self.p.store().read().await?;
        let mut rooms = Vec::new();
        for meeting in family_meetings(self.p, &mut tx, self.me().pathway).await? {
            rooms.push(self.load_room(&mut tx, meeting).await?);
        }
        Ok(rooms)
    }

    async fn load_room(&self, tx: &mut Tx, meeting: Meeting) -> Result<Room> {
        let (pathway, eyes) = (self.me().pathway, self.eyes()?);
        let key = self.p.vault().key(tx, pathway).await?;
        let agenda = load_agenda(tx, &key, meeting.id).await?;
        let invitees = load_invitees(tx, &key, meeting.id).await?;
        let steps = load_steps(self.p, tx, pathway, meeting.id, &invitees, eyes).await?;
        let readings = load_readings(tx, meeting.id).await?;
        let seats = invitees
            .into_iter()
            .map(|invitee| {
                let talks = Talks::about(invitee.id, &steps, &readings);
                Seat {
                    invitee: invitee.for_family(self.me().id, self.people()),
                    stances: talks.stances,
                    decisions: talks.decisions,
                }
            })
            .collect();
        let mine = self.p.vault().key(tx, self.me().id).await?;
        Ok(Room {
            agenda,
            seats,
            draft: self.load_room_draft(tx, &mine, meeting.id).await?,
            wishes: load_wishes(self.p, tx, meeting.id, eyes, &readings).await?,
            asks: load_asks(self.p, tx, meeting.id, eyes, &readings).await?,
            afterwards: load_afterwards(self.p, tx, meeting.id, eyes, &readings).await?,
            took_part: load_took_part(self.p, tx, pathway, meeting.id, Some(self.me().id)).await?,
            meeting,
        })
    }

    /// Replies to the decision about an invitee that stands. The worker and the chair read it, but for a
    /// worker it concerns: see [`reply_readers`](OwnVoice::reply_readers).
    ///
    /// # Errors
    /// [`Error::Conflict`] when another decision stands by now, [`Error::NotThere`] when there is no such invitee
    /// at a meeting of theirs, [`Error::Refused`] when the invitation was withdrawn.
    pub async fn reply_to_decision(
        &self,
        invitee: InviteeId,
        decision: DecisionId,
        reply: Reply,
        words: &str,
    ) -> Result<()> {
        let mut tx = self.write().await?;
        let pathway = self.me().pathway;
        let key = self.p.vault().key(&mut tx, pathway).await?;
        let about = load_invitee(&mut tx, pathway, &key, invitee).await?;
        if !load_meeting(self.p, &mut tx, pathway, about.meeting)
            .await?
            .kind
            .is_with_family()
        {
            return Err(Error::NotThere);
        }
        let known = std::slice::from_ref(&about);
        let steps = load_steps(self.p, &mut tx, pathway, about.meeting, known, self.eyes()?).await?;
        let mut talks = Talks::about(invitee, &steps, &load_readings(&mut tx, about.meeting).await?);
        if !stands(&talks.decisions, decision) {
            return Err(Error::Conflict);
        }
        talks
            .negotiation
            .take(crate::rules::negotiation::Step::Replied(self.me().id, reply))?;
        let mine = self.p.vault().key(&mut tx, self.me().id).await?;
        let step = NewStep {
            id: Id::random(),
            invitee,
            kind: Kind::Reply,
            voice: Some(self.me().id),
            person: self.me().person,
            audience: Some(reply_audience()),
            reason: None,
            sitting: self.sitting(),
        };
        let body = ReplyBody {
            reply,
            words: Said::tidy(words),
        };
        append_step(&mut tx, &mine, &step, &body, self.p.clock().now_ms()).await?;
        self.note(&mut tx, Act::DecisionReplied, step.id).await?;
        tx.commit().await
    }

    /// The people who would read this author's reply to a decision about an invitee.
    #[must_use]
    pub fn reply_readers(&self, about: &Invitee) -> Vec<Member> {
        let audience = reply_audience();
        let me = self.me().id;
        let reads = |one: &&Member| one.id != me && super::may_read_stance(one, me, &audience, about);
        self.people().iter().filter(reads).cloned().collect()
    }

    pub(super) fn eyes(&self) -> Result<Eyes<'_>> {
        Ok(Eyes::Own {
            me: self.me(),
            looked_on_by: self.looked_on_by()?,
        })
    }
}

fn reply_audience() -> Audience {
    Audience::new(Reach::WorkerAndChair, &[])
}
