use super::drafts::RoomDraft;
use super::eyes::may_read_stance;
use super::invitees::{Invitee, load_invitees};
use super::said::{AfterwardsSaid, AskSaid, Question, Sayable, StanceSaid, WishSaid, audience};
use super::slip::Slip;
use super::steps::{Kind, NewStep, StanceBody, append_step};
use crate::audit::Act;
use crate::error::{Error, Result};
use crate::id::{AfterwardsId, AskId, Id, InviteeId, MeetingId, WishId};
use crate::people::Member;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;
use crate::voice::{Audience, OwnVoice};

/// One thing in a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A stance on an invitee.
    Stance(InviteeId),
    /// The reason for it, which has readers of its own.
    Reason(InviteeId),
    /// How the author wants to take part.
    Wish,
    /// Somebody they would like to add; the number of the note.
    Ask(i64),
    /// What they say afterwards.
    Afterwards(Question),
}

/// Something ready to be looked at before it is shared, with exactly who would get it.
#[derive(Clone, Debug)]
pub struct RoomEnvelope {
    /// What it is.
    pub paper: Paper,
    /// The people who would be able to read it, without the author.
    pub readers: Vec<Member>,
    /// Why it cannot go yet, if so.
    pub held_back: Option<HeldBack>,
}

/// Why something about the room cannot be shared yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeldBack {
    /// There is a reason, but no stance.
    NoStance,
    /// Nobody is named who should be added.
    NoName,
    /// There are several texts, and the author has not said which one counts.
    TwoTexts,
    /// It is longer than [`MAX_WORDS`](crate::voice::MAX_WORDS) characters.
    TooLong,
    /// The invitation was withdrawn in the meantime. This alone stays in the draft, and the rest can go.
    Withdrawn,
}

fn held_back<T: Sayable>(slip: &Slip<T>) -> Option<HeldBack> {
    let two = (!slip.aside.is_empty()).then_some(HeldBack::TwoTexts);
    two.or_else(|| slip.said.lacks())
}

/// What a draft has to share, with who would read it.
fn envelopes(draft: &RoomDraft, me: &Member, people: &[Member], invitees: &[Invitee]) -> Vec<RoomEnvelope> {
    let mut envelopes = Vec::new();
    for about in invitees {
        let Some(slip) = draft.stances.get(&about.id).filter(|slip| is_something(slip)) else {
            continue;
        };
        let readers = |audiences: &[Audience]| {
            let reads = |one: &Member| audiences.iter().any(|to| may_read_stance(one, me.id, to, about));
            let found = people.iter().filter(|one| one.id != me.id && reads(one));
            found.cloned().collect::<Vec<_>>()
        };
        let withdrawn = about.withdrawn_at.map(|_| HeldBack::Withdrawn);
        let held_back = withdrawn.or_else(|| held_back(slip));
        envelopes.push(RoomEnvelope {
            paper: Paper::Stance(about.id),
            readers: readers(&[audience(slip.said.audience), reason_audience(&slip.said)]),
            held_back,
        });
        if !slip.said.reason.trim().is_empty() {
            envelopes.push(RoomEnvelope {
                paper: Paper::Reason(about.id),
                readers: readers(&[reason_audience(&slip.said)]),
                held_back,
            });
        }
    }
    let mut push = |paper, reach, held_back| {
        envelopes.push(RoomEnvelope {
            paper,
            readers: audience(reach).readers(me.id, people).cloned().collect(),
            held_back,
        });
    };
    if let Some(slip) = draft.wish.as_ref().filter(|slip| is_something(slip)) {
        push(Paper::Wish, slip.said.audience, held_back(slip));
    }
    for (note, slip) in draft.asks.iter().filter(|(_, slip)| is_something(slip)) {
        push(Paper::Ask(*note), slip.said.audience, held_back(slip));
    }
    for (question, slip) in draft.afterwards.iter().filter(|(_, slip)| is_something(slip)) {
        push(Paper::Afterwards(*question), slip.said.audience, held_back(slip));
    }
    envelopes
}

/// Who can know why, and therefore also what. Where there is no reason, nobody beyond those who know what.
fn reason_audience(said: &StanceSaid) -> Audience {
    let has_reason = !said.reason.trim().is_empty();
    audience(if has_reason {
        said.reason_audience
    } else {
        said.audience
    })
}

fn is_something<T: Sayable>(slip: &Slip<T>) -> bool {
    slip.said.has_something() || !slip.aside.is_empty()
}

impl OwnVoice<'_> {
    /// Everything this author has written about a meeting and not shared, as it would be shared: what, and
    /// exactly which people would see it.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is no meeting of theirs.
    pub async fn room_envelopes(&self, meeting: MeetingId) -> Result<Vec<RoomEnvelope>> {
        let mut tx = self.p.store().read().await?;
        let (draft, invitees) = self.to_share(&mut tx, meeting).await?;
        Ok(envelopes(&draft, self.me(), self.people(), &invitees))
    }

    /// Shares all of it at once, as the author last saw it: `version` is that of the whole draft.
    ///
    /// # Errors
    /// [`Error::Conflict`] when it changed since, or its author has to settle something; then nothing is shared.
    /// [`Error::NotThere`] when it is no meeting of theirs.
    pub async fn share_room(&self, meeting: MeetingId, version: i64) -> Result<()> {
        let mut tx = self.write().await?;
        let (draft, invitees) = self.to_share(&mut tx, meeting).await?;
        let envelopes = envelopes(&draft, self.me(), self.people(), &invitees);
        let waits = |one: &RoomEnvelope| one.held_back.is_some_and(|why| why != HeldBack::Withdrawn);
        if draft.version != version || envelopes.iter().any(waits) {
            return Err(Error::Conflict);
        }
        let key = self.p.vault().key(&mut tx, self.me().id).await?;
        let shelf = Shelf {
            key: &key,
            meeting,
            now: self.p.clock().now_ms(),
        };
        for envelope in envelopes.iter().filter(|one| one.held_back.is_none()) {
            match envelope.paper {
                Paper::Stance(invitee) => {
                    if let Some(slip) = draft.stances.get(&invitee) {
                        self.share_stance(&mut tx, &shelf, invitee, &slip.said).await?;
                    }
                }
                Paper::Reason(_) => {}
                Paper::Wish => {
                    if let Some(slip) = &draft.wish {
                        self.share_wish(&mut tx, &shelf, &slip.said).await?;
                    }
                }
                Paper::Ask(note) => {
                    if let Some(slip) = draft.asks.get(&note) {
                        self.share_ask(&mut tx, &shelf, &slip.said).await?;
                    }
                }
                Paper::Afterwards(question) => {
                    if let Some(slip) = draft.afterwards.get(&question) {
                        self.share_afterwards(&mut tx, &shelf, question, &slip.said).await?;
                    }
                }
            }
        }
        let withdrawn = |id: &InviteeId| invitees.iter().any(|one| one.id == *id && one.withdrawn_at.is_some());
        let left = RoomDraft {
            version: draft.version,
            stances: draft.stances.into_iter().filter(|(id, _)| withdrawn(id)).collect(),
            ..RoomDraft::default()
        };
        self.save_room_draft(&mut tx, &key, meeting, left).await?;
        tx.commit().await
    }

    async fn to_share(&self, tx: &mut Tx, meeting: MeetingId) -> Result<(RoomDraft, Vec<Invitee>)> {
        let pathway = self.me().pathway;
        if !super::meetings::load_meeting(self.p, tx, pathway, meeting)
            .await?
            .kind
            .is_with_family()
        {
            return Err(Error::NotThere);
        }
        let mine = self.p.vault().key(tx, self.me().id).await?;
        let draft = self.load_room_draft(tx, &mine, meeting).await?;
        let key = self.p.vault().key(tx, pathway).await?;
        Ok((draft, load_invitees(tx, &key, meeting).await?))
    }

    async fn share_stance(&self, tx: &mut Tx, shelf: &Shelf<'_>, invitee: InviteeId, said: &StanceSaid) -> Result<()> {
        let step = NewStep {
            id: Id::random(),
            invitee,
            kind: Kind::Stance,
            voice: Some(self.me().id),
            person: self.me().person,
            audience: Some(audience(said.audience)),
            reason: Some((&said.reason, reason_audience(said))),
            sitting: self.sitting(),
        };
        let body = StanceBody {
            stance: said.stance.ok_or(Error::Conflict)?,
        };
        append_step(tx, shelf.key, &step, &body, shelf.now).await?;
        self.note(tx, Act::StanceShared, step.id).await
    }

    async fn share_wish(&self, tx: &mut Tx, shelf: &Shelf<'_>, said: &WishSaid) -> Result<()> {
        let id = WishId::random();
        tx.run(
            "INSERT INTO wish (id, meeting, author, audience, sitting, at, body) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                id.into(),
                shelf.meeting.into(),
                self.me().id.into(),
                audience(said.audience).text().into(),
                self.sitting().into(),
                shelf.now.into(),
                shelf.seal("wish", id.into(), said)?.into(),
            ],
        )
        .await?;
        self.note(tx, Act::WishShared, id).await
    }

    async fn share_ask(&self, tx: &mut Tx, shelf: &Shelf<'_>, said: &AskSaid) -> Result<()> {
        let id = AskId::random();
        tx.run(
            "INSERT INTO ask (id, meeting, author, audience, sitting, at, body) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                id.into(),
                shelf.meeting.into(),
                self.me().id.into(),
                audience(said.audience).text().into(),
                self.sitting().into(),
                shelf.now.into(),
                shelf.seal("ask", id.into(), said)?.into(),
            ],
        )
        .await?;
        self.note(tx, Act::AskShared, id).await
    }

    async fn share_afterwards(
        &self,
        tx: &mut Tx,
        shelf: &Shelf<'_>,
        question: Question,
        said: &AfterwardsSaid,
    ) -> Result<()> {
        let id = AfterwardsId::random();
        tx.run(
            "INSERT INTO afterwards (id, meeting, author, question, audience, sitting, at, body) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            &[
                id.into(),
                shelf.meeting.into(),
                self.me().id.into(),
                question.text().into(),
                audience(said.audience).text().into(),
                self.sitting().into(),
                shelf.now.into(),
                shelf.seal("afterwards", id.into(), said)?.into(),
            ],
        )
        .await?;
        self.note(tx, Act::AfterwardsShared, id).await
    }
}

/// Where what is shared goes: the meeting, the moment, and the author's key.
struct Shelf<'a> {
    key: &'a DataKey,
    meeting: MeetingId,
    now: i64,
}

impl Shelf<'_> {
    fn seal(&self, table: &'static str, id: Id, said: &impl serde::Serialize) -> Result<Vec<u8>> {
        self.key.seal_json(Place::new(table, "body", &id.to_string()), said)
    }
}
