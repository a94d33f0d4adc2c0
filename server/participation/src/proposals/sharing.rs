use super::drafts::{ProposalSheet, thing};
use super::said::ProposalBody;
use super::shared::{Proposal, StepBody, StepKind, append_step, load_proposals, proposal_place};
use super::{About, ProposalKind};
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::ProposalId;
use crate::rules::proposal::Step;
use crate::store::Tx;
use crate::voice::{OwnVoice, Reply, Said};

impl OwnVoice<'_> {
    /// Shares a proposal, as I last saw it: `version` is that of the draft.
    ///
    /// # Errors
    /// [`Error::NotThere`] when nothing was kept; [`Error::Conflict`] when it changed since or has to wait, or the family
    /// may not read what it is about now; [`Error::Incomplete`] when it says nothing without words. Then nothing is
    /// shared, and the draft stays.
    pub async fn propose(&self, kind: ProposalKind, about: About, version: i64) -> Result<ProposalId> {
        let mut tx = self.write().await?;
        let envelope = self.load_proposal_envelope(&mut tx, kind, about).await?;
        let envelope = envelope.ok_or(Error::NotThere)?;
        let said = envelope.draft.slip.said;
        if kind.needs_words() && said.words.trim().is_empty() {
            return Err(Error::Incomplete);
        }
        if envelope.draft.version != version || envelope.held_back.is_some() {
            return Err(Error::Conflict);
        }
        let standing = envelope.standing.ok_or(Error::Conflict)?;
        let (id, now) = (ProposalId::random(), self.p.clock().now_ms());
        let body = ProposalBody {
            kind,
            about,
            words: said.words,
            text_then: standing.text,
            language: self.who.language,
            in_a_sitting: envelope.draft.in_a_sitting || self.who.handed_over.is_some(),
        };
        let key = self.p.vault().key(&mut tx, self.me().id).await?;
        tx.run(
            "INSERT INTO proposal (id, pathway, author, audience, audience_at, sitting, body, at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $5)",
            &[
                id.into(),
                self.me().pathway.into(),
                self.me().id.into(),
                envelope.audience.text().into(),
                now.into(),
                self.sitting().into(),
                key.seal_json(proposal_place(&id.to_string()), &body)?.into(),
            ],
        )
        .await?;
        let drawer = self.drawer(&mut tx).await?;
        drawer.discard::<ProposalSheet>(&mut tx, &thing(kind, about)).await?;
        self.note_proposal(&mut tx, Act::Proposed, id).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Takes a proposal back before anything was decided. I still see it; nobody else does.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not mine, [`Error::Proposal`] when it was decided or taken back already.
    pub async fn take_proposal_back(&self, id: ProposalId) -> Result<()> {
        let mut tx = self.write().await?;
        self.own_proposal(&mut tx, id).await?.state.after(Step::TakenBack)?;
        let key = self.p.vault().key(&mut tx, self.me().id).await?;
        let (by, now) = (self.me().person, self.p.clock().now_ms());
        append_step(&mut tx, &key, id, StepKind::TakenBack, by, &StepBody::default(), now).await?;
        self.note_proposal(&mut tx, Act::ProposalTakenBack, id).await?;
        tx.commit().await
    }

    /// Says what I think of what was decided. "Not OK" and "talk to me" make it wait again.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not mine, [`Error::Proposal`] when nothing was decided.
    pub async fn reply_to_proposal(&self, id: ProposalId, reply: Reply, words: &str) -> Result<()> {
        let mut tx = self.write().await?;
        self.own_proposal(&mut tx, id)
            .await?
            .state
            .after(Step::Replied(reply))?;
        let key = self.p.vault().key(&mut tx, self.me().id).await?;
        let body = StepBody {
            reply: Some(reply),
            words: Said::tidy(words),
            ..StepBody::default()
        };
        let (by, now) = (self.me().person, self.p.clock().now_ms());
        append_step(&mut tx, &key, id, StepKind::Replied, by, &body, now).await?;
        self.note_proposal(&mut tx, Act::ProposalReplied, id).await?;
        tx.commit().await
    }

    async fn own_proposal(&self, tx: &mut Tx, id: ProposalId) -> Result<Proposal> {
        let all = load_proposals(self.p, tx, self.me().pathway, self.listening().may_read()?).await?;
        let mine = all.into_iter().find(|one| one.id == id && one.author == self.me().id);
        mine.ok_or(Error::NotThere)
    }

    async fn note_proposal(&self, tx: &mut Tx, act: Act, id: ProposalId) -> Result<()> {
        let entry = Entry::new(self.me().person, act, id, Some(self.me().pathway));
        audit::append(tx, self.p.vault(), entry).await
    }
}
