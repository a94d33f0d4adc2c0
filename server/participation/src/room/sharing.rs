use super::drafts::RoomDraft;
use super::envelopes::{HeldBack, Paper, RoomEnvelope, envelopes, reason_audience};
use super::invitees::{Invitee, load_invitees};
use super::said::{Question, StanceSaid, audience};
use super::steps::{Kind, NewStep, StanceBody, append_step};
use crate::audit::Act;
use crate::error::{Error, Result};
use crate::id::{Id, InviteeId, MeetingId};
use crate::sealing::{DataKey, Place};
use crate::store::{Tx, Value};
use crate::voice::{OwnVoice, Reach};

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
                        self.put(&mut tx, &shelf, Sheet::Wish, slip.said.audience, &slip.said)
                            .await?;
                    }
                }
                Paper::Ask(note) => {
                    if let Some(slip) = draft.asks.get(&note) {
                        self.put(&mut tx, &shelf, Sheet::Ask, slip.said.audience, &slip.said)
                            .await?;
                    }
                }
                Paper::Afterwards(question) => {
                    if let Some(slip) = draft.afterwards.get(&question) {
                        self.put(
                            &mut tx,
                            &shelf,
                            Sheet::Afterwards(question),
                            slip.said.audience,
                            &slip.said,
                        )
                        .await?;
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

    /// Puts one sheet with everything else that was shared about its meeting.
    async fn put(
        &self,
        tx: &mut Tx,
        shelf: &Shelf<'_>,
        sheet: Sheet,
        reach: Reach,
        said: &impl serde::Serialize,
    ) -> Result<()> {
        let id = Id::random();
        let (sql, table, act) = sheet.goes_to();
        let sealed = shelf.key.seal_json(Place::new(table, "body", &id.to_string()), said)?;
        let mut values: Vec<Value> = vec![
            id.into(),
            shelf.meeting.into(),
            self.me().id.into(),
            audience(reach).text().into(),
            self.sitting().into(),
            shelf.now.into(),
            sealed.into(),
        ];
        if let Sheet::Afterwards(question) = sheet {
            values.push(question.text().into());
        }
        tx.run(sql, &values).await?;
        self.note(tx, act, id).await
    }
}

/// What is shared besides stances.
#[derive(Clone, Copy)]
enum Sheet {
    Wish,
    Ask,
    Afterwards(Question),
}

impl Sheet {
    /// The statement that keeps it, the table it is sealed for, and what the audit calls it.
    const fn goes_to(self) -> (&'static str, &'static str, Act) {
        match self {
            Self::Wish => (
                "INSERT INTO wish (id, meeting, author, audience, sitting, at, body) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                "wish",
                Act::WishShared,
            ),
            Self::Ask => (
                "INSERT INTO ask (id, meeting, author, audience, sitting, at, body) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                "ask",
                Act::AskShared,
            ),
            Self::Afterwards(_) => (
                "INSERT INTO afterwards (id, meeting, author, audience, sitting, at, body, question) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                "afterwards",
                Act::AfterwardsShared,
            ),
        }
    }
}

/// Where what is shared goes: the meeting, the moment, and the author's key.
struct Shelf<'a> {
    key: &'a DataKey,
    meeting: MeetingId,
    now: i64,
}
