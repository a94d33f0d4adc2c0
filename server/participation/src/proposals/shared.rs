use serde::{Deserialize, Serialize};

use super::said::ProposalBody;
use super::{About, ProposalKind};
use crate::Participation;
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{ActionId, Id, MembershipId, PathwayId, PersonId, ProposalId};
use crate::people::Language;
use crate::rules::proposal::{Outcome, State, Step};
use crate::sealing::{DataKey, Place};
use crate::store::Tx;
use crate::voice::{Audience, Listening, Reply, reader_may};

/// Something a family member proposed, with everything that became of it.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// Whose.
    pub author: MembershipId,
    /// What kind.
    pub kind: ProposalKind,
    /// What it is about.
    pub about: About,
    /// Their words, unedited. May be empty where the kind says it all.
    pub words: String,
    /// What the paragraph said then.
    pub text_then: String,
    /// The language of the screens when it was written.
    pub language: Language,
    /// It was written on a worker's device.
    pub in_a_sitting: bool,
    /// Who can know.
    pub audience: Audience,
    /// When it was shared, UTC milliseconds.
    pub at: i64,
    /// Where it stands.
    pub state: State,
    /// What was decided, oldest first. The last one stands.
    pub decisions: Vec<Decision>,
}

impl Proposal {
    /// The decision that stands.
    #[must_use]
    pub fn decision(&self) -> Option<&Decision> {
        self.decisions.last()
    }
}

/// What was decided about a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What.
    pub outcome: Outcome,
    /// Why, for its author.
    pub reason: String,
    /// What the paragraph said before and after, where it was changed.
    pub texts: Option<(String, String)>,
    /// The action that came of it.
    pub action: Option<ActionId>,
    /// Who decided.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
    /// What its author said to that, oldest first.
    pub replies: Vec<ProposalReply>,
}

/// What an author said to what was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposalReply {
    /// Whether it is OK.
    pub reply: Reply,
    /// In own words. May be empty.
    pub words: String,
    /// When, UTC milliseconds.
    pub at: i64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum StepKind {
    Decided,
    Replied,
    TakenBack,
}

impl StepKind {
    const fn text(self) -> &'static str {
        match self {
            Self::Decided => "decided",
            Self::Replied => "replied",
            Self::TakenBack => "taken-back",
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        let all = [Self::Decided, Self::Replied, Self::TakenBack];
        all.into_iter().find(|kind| kind.text() == text)
    }
}

/// Sealed under the author's key: what became of it says as much as it does.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct StepBody {
    pub(super) outcome: Option<Outcome>,
    pub(super) reply: Option<Reply>,
    pub(super) words: String,
    pub(super) texts: Option<(String, String)>,
    pub(super) action: Option<ActionId>,
}

pub(super) const fn proposal_place(row: &str) -> Place<'_> {
    Place::new("proposal", "body", row)
}

const fn step_place(row: &str) -> Place<'_> {
    Place::new("proposal_step", "body", row)
}

#[derive(sqlx::FromRow)]
struct ProposalRow {
    id: ProposalId,
    author: MembershipId,
    audience: String,
    audience_at: i64,
    sitting: String,
    body: Vec<u8>,
    at: i64,
    taken_back_at: Option<i64>,
    wrapped: Vec<u8>,
    kek: String,
}

#[derive(sqlx::FromRow)]
struct StepRow {
    id: Id,
    proposal: ProposalId,
    kind: String,
    person: PersonId,
    body: Vec<u8>,
    at: i64,
}

/// The proposals on a pathway that pass `may`, oldest first. What does not pass is not opened.
pub(crate) async fn load_proposals(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    may: impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool,
) -> Result<Vec<Proposal>> {
    let rows: Vec<ProposalRow> = tx
        .all(
            "SELECT o.id, o.author, o.audience, o.audience_at, o.sitting, o.body, o.at, k.wrapped, k.kek, \
             (SELECT s.at FROM proposal_step s WHERE s.proposal = o.id AND s.kind = 'taken-back') AS taken_back_at \
             FROM proposal o JOIN data_key k ON k.owner = o.author WHERE o.pathway = $1 ORDER BY o.at, o.id",
            &[pathway.into()],
        )
        .await?;
    let steps: Vec<StepRow> = tx
        .all(
            "SELECT s.id, s.proposal, s.kind, s.person, s.body, s.at FROM proposal_step s \
             JOIN proposal o ON o.id = s.proposal WHERE o.pathway = $1 ORDER BY s.proposal, s.seq",
            &[pathway.into()],
        )
        .await?;
    let mut found = Vec::new();
    for row in rows {
        let audience = Audience::from_text(&row.audience)
            .ok_or(Error::Corrupt("proposal.audience"))?
            .chosen_at(row.audience_at);
        if !may(row.author, &audience, &row.sitting, row.taken_back_at) {
            continue;
        }
        let key = p.vault().unwrap(row.author.into(), &row.wrapped, &row.kek)?;
        let body: ProposalBody = key.open_json(proposal_place(&row.id.to_string()), &row.body)?;
        let mut proposal = Proposal {
            id: row.id,
            author: row.author,
            kind: body.kind,
            about: body.about,
            words: body.words,
            text_then: body.text_then,
            language: body.language,
            in_a_sitting: body.in_a_sitting,
            audience,
            at: row.at,
            state: State::Open,
            decisions: Vec::new(),
        };
        for step in steps.iter().filter(|step| step.proposal == row.id) {
            proposal.take(step, &key)?;
        }
        found.push(proposal);
    }
    Ok(found)
}

impl Proposal {
    fn take(&mut self, step: &StepRow, key: &DataKey) -> Result<()> {
        const BAD: Error = Error::Corrupt("proposal_step");
        let body: StepBody = key.open_json(step_place(&step.id.to_string()), &step.body)?;
        let taken = match StepKind::from_text(&step.kind).ok_or(BAD)? {
            StepKind::TakenBack => Step::TakenBack,
            StepKind::Replied => {
                let reply = body.reply.ok_or(BAD)?;
                self.decisions.last_mut().ok_or(BAD)?.replies.push(ProposalReply {
                    reply,
                    words: body.words,
                    at: step.at,
                });
                Step::Replied(reply)
            }
            StepKind::Decided => {
                let outcome = body.outcome.ok_or(BAD)?;
                self.decisions.push(Decision {
                    outcome,
                    reason: body.words,
                    texts: body.texts,
                    action: body.action,
                    by: step.person,
                    at: step.at,
                    replies: Vec::new(),
                });
                Step::Decided {
                    outcome,
                    has_reason: true,
                    has_words: true,
                }
            }
        };
        self.state = self.state.after(taken).map_err(|_| BAD)?;
        Ok(())
    }
}

/// Keeps a step after all others of a proposal. `key` is its author's.
pub(super) async fn append_step(
    tx: &mut Tx,
    key: &DataKey,
    proposal: ProposalId,
    kind: StepKind,
    by: PersonId,
    body: &StepBody,
    now: i64,
) -> Result<()> {
    let id = Id::random();
    tx.run(
        "INSERT INTO proposal_step (id, proposal, seq, kind, person, body, at) VALUES ($1, $2, \
         (SELECT COALESCE(MAX(seq), 0) + 1 FROM proposal_step WHERE proposal = $2), $3, $4, $5, $6)",
        &[
            id.into(),
            proposal.into(),
            kind.text().into(),
            by.into(),
            key.seal_json(step_place(&id.to_string()), body)?.into(),
            now.into(),
        ],
    )
    .await?;
    Ok(())
}

impl Review<'_> {
    /// What the family proposed to me, oldest first, with what became of it. What was taken back is not there.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn proposals(&self) -> Result<Vec<Proposal>> {
        let mut tx = self.participation().store().read().await?;
        load_proposals(self.participation(), &mut tx, self.pathway(), reader_may(self.me())).await
    }
}

impl Listening<'_> {
    /// What I proposed, what I took back too, and what others proposed and shared with me; oldest first. In a sitting
    /// only what that sitting wrote and what the worker may read.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn proposals(&self) -> Result<Vec<Proposal>> {
        let mut tx = self.participation().store().read().await?;
        load_proposals(self.participation(), &mut tx, self.me().pathway, self.may_read()?).await
    }
}
