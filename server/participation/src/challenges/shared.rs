use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Participation;
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{ActionId, ChallengeId, Id, MembershipId, PathwayId, PersonId};
use crate::people::stable_text;
use crate::rules::challenge::{Course, State, Step};
use crate::sealing::{DataKey, Place};
use crate::store::Tx;
use crate::voice::{Audience, Listening, Reach, reader_may};

/// What an action is challenged for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Ground {
    /// It shuts the young person out of something.
    ShutsOut,
    /// It does not change anything.
    ChangesNothing,
}

stable_text!(Ground {
    ShutsOut = "shuts-out",
    ChangesNothing = "changes-nothing",
});

/// A challenge of an action.
#[derive(Clone, Debug)]
pub struct Challenge {
    /// Its id.
    pub id: ChallengeId,
    /// Of which action.
    pub action: ActionId,
    /// Who challenges it.
    pub author: MembershipId,
    /// For what.
    pub ground: Ground,
    /// In own words. May be empty.
    pub words: String,
    /// What the action said then.
    pub text_then: String,
    /// When it was made, UTC milliseconds.
    pub at: i64,
    /// By which day its owner is to answer.
    pub answer_by: Date,
    /// What came of it, oldest first.
    pub steps: Vec<ChallengeStep>,
}

/// What came of a challenge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChallengeStep {
    /// What.
    pub what: What,
    /// The owner's answer, why it was taken to the chair, or the chair's reason.
    pub words: String,
    /// Who noted it.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
    /// By which day the chair is to settle it, when it was taken there.
    pub until: Option<Date>,
}

/// What was done about a challenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Its owner answered.
    Answered,
    /// It was taken to the chair.
    Escalated,
    /// The chair settled it.
    Settled,
    /// Its author took it back.
    TakenBack,
}

stable_text!(What {
    Answered = "answered",
    Escalated = "escalated",
    Settled = "settled",
    TakenBack = "taken-back",
});

impl Challenge {
    /// As far as its rules go.
    #[must_use]
    pub fn course(&self) -> Course {
        let steps = self.steps.iter().map(|step| match step.what {
            What::Answered => Step::Answered,
            What::Escalated => Step::Escalated(step.until.unwrap_or(self.answer_by)),
            What::Settled => Step::Settled,
            What::TakenBack => Step::TakenBack,
        });
        Course {
            answer_by: self.answer_by,
            steps: steps.collect(),
        }
    }

    /// Where it stands on a day.
    #[must_use]
    pub fn state_on(&self, today: Date) -> State {
        self.course().state_on(today)
    }
}

/// Sealed under the author's key.
#[derive(Serialize, Deserialize)]
pub(super) struct ChallengeBody {
    pub(super) words: String,
    pub(super) text_then: String,
}

/// Sealed under the author's key.
#[derive(Serialize, Deserialize)]
pub(super) struct StepBody {
    pub(super) words: String,
}

pub(super) const fn challenge_place(row: &str) -> Place<'_> {
    Place::new("challenge", "body", row)
}

pub(super) const fn step_place(row: &str) -> Place<'_> {
    Place::new("challenge_step", "body", row)
}

#[derive(sqlx::FromRow)]
struct ChallengeRow {
    id: ChallengeId,
    action: ActionId,
    author: MembershipId,
    ground: String,
    answer_by: String,
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
    challenge: ChallengeId,
    kind: String,
    by_on: Option<String>,
    person: PersonId,
    body: Vec<u8>,
    at: i64,
}

/// The challenges on a pathway that pass `may`, oldest first. Every one is for the worker and the chair; nobody else but
/// its author learns of it.
pub(crate) async fn load_challenges(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    may: impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool,
) -> Result<Vec<Challenge>> {
    let rows: Vec<ChallengeRow> = tx
        .all(
            "SELECT c.id, c.action, c.author, c.ground, c.answer_by, c.sitting, c.body, c.at, k.wrapped, k.kek, \
             (SELECT s.at FROM challenge_step s WHERE s.challenge = c.id AND s.kind = 'taken-back') AS taken_back_at \
             FROM challenge c JOIN data_key k ON k.owner = c.author WHERE c.pathway = $1 ORDER BY c.at, c.id",
            &[pathway.into()],
        )
        .await?;
    let steps: Vec<StepRow> = tx
        .all(
            "SELECT s.id, s.challenge, s.kind, s.by_on, s.person, s.body, s.at FROM challenge_step s \
             JOIN challenge c ON c.id = s.challenge WHERE c.pathway = $1 ORDER BY s.challenge, s.seq",
            &[pathway.into()],
        )
        .await?;
    let audience = Audience::new(Reach::WorkerAndChair, &[]);
    let mut found = Vec::new();
    for row in rows {
        if !may(row.author, &audience, &row.sitting, row.taken_back_at) {
            continue;
        }
        let key = p.vault().unwrap(row.author.into(), &row.wrapped, &row.kek)?;
        let mine = steps.iter().filter(|step| step.challenge == row.id);
        found.push(row.open(&key, mine)?);
    }
    Ok(found)
}

impl ChallengeRow {
    fn open<'a>(&self, key: &DataKey, steps: impl Iterator<Item = &'a StepRow>) -> Result<Challenge> {
        let body: ChallengeBody = key.open_json(challenge_place(&self.id.to_string()), &self.body)?;
        Ok(Challenge {
            id: self.id,
            action: self.action,
            author: self.author,
            ground: Ground::from_text(&self.ground).ok_or(Error::Corrupt("challenge.ground"))?,
            words: body.words,
            text_then: body.text_then,
            at: self.at,
            answer_by: self
                .answer_by
                .parse()
                .map_err(|_| Error::Corrupt("challenge.answer_by"))?,
            steps: steps.map(|step| step.open(key)).collect::<Result<_>>()?,
        })
    }
}

impl StepRow {
    fn open(&self, key: &DataKey) -> Result<ChallengeStep> {
        const BAD: Error = Error::Corrupt("challenge_step");
        let body: StepBody = key.open_json(step_place(&self.id.to_string()), &self.body)?;
        Ok(ChallengeStep {
            what: What::from_text(&self.kind).ok_or(BAD)?,
            words: body.words,
            by: self.person,
            at: self.at,
            until: match &self.by_on {
                Some(date) => Some(date.parse().map_err(|_| BAD)?),
                None => None,
            },
        })
    }
}

impl Review<'_> {
    /// Every challenge, oldest first: mine, and those of others.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn challenges(&self) -> Result<Vec<Challenge>> {
        let mut tx = self.participation().store().read().await?;
        self.load_challenges(&mut tx).await
    }

    pub(super) async fn load_challenges(&self, tx: &mut Tx) -> Result<Vec<Challenge>> {
        let (me, others) = (self.me().id, reader_may(self.me()));
        load_challenges(
            self.participation(),
            tx,
            self.pathway(),
            |author, audience, row, taken_back| author == me || others(author, audience, row, taken_back),
        )
        .await
    }
}

impl Listening<'_> {
    /// The challenges I made, oldest first, those I took back too.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn challenges(&self) -> Result<Vec<Challenge>> {
        let mut tx = self.participation().store().read().await?;
        self.load_own_challenges(&mut tx).await
    }

    pub(super) async fn load_own_challenges(&self, tx: &mut Tx) -> Result<Vec<Challenge>> {
        let (me, may) = (self.me().id, self.may_read()?);
        load_challenges(
            self.participation(),
            tx,
            self.me().pathway,
            |author, audience, row, taken_back| author == me && may(author, audience, row, taken_back),
        )
        .await
    }
}
