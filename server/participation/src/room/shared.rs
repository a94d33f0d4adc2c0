//! What the family shared about a meeting besides stances: wishes, asks, and what they say afterwards.

use serde::de::DeserializeOwned;

use super::Eyes;
use super::reading::Readings;
use super::said::{AfterwardsSaid, AskSaid, Question, WishSaid};
use crate::Participation;
use crate::error::{Error, Result};
use crate::id::{AfterwardsId, AskId, Id, InviteeId, MeetingId, MembershipId, PersonId, WishId};
use crate::sealing::{DataKey, Place};
use crate::store::Tx;
use crate::voice::{Audience, Opened};

/// How somebody wants to take part, as they shared it. Their last one counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Its id.
    pub id: WishId,
    /// Whose.
    pub author: MembershipId,
    /// What they wish.
    pub said: WishSaid,
    /// When it was shared, UTC milliseconds.
    pub at: i64,
    /// Who opened it and when, in order.
    pub opened: Vec<Opened>,
}

/// Somebody a family member would like to add, as they shared it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Its id.
    pub id: AskId,
    /// Who asks.
    pub author: MembershipId,
    /// For whom, and why.
    pub said: AskSaid,
    /// When it was shared, UTC milliseconds.
    pub at: i64,
    /// Who opened it and when, in order.
    pub opened: Vec<Opened>,
    /// What came of it.
    pub answer: Option<AskAnswer>,
}

/// What came of asking for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskAnswer {
    /// Set when they were invited.
    pub invitee: Option<InviteeId>,
    /// What the author is told: why not, when they were not. May be empty when they were.
    pub words: String,
    /// Who answered.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
}

/// What somebody says about a meeting afterwards, as they shared it. The last one on a question counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Afterwards {
    /// Its id.
    pub id: AfterwardsId,
    /// Who.
    pub author: MembershipId,
    /// On which question.
    pub question: Question,
    /// What they say.
    pub said: AfterwardsSaid,
    /// When it was shared, UTC milliseconds.
    pub at: i64,
    /// Who opened it and when, in order.
    pub opened: Vec<Opened>,
}

/// What every one of these rows has, with the key that opens it.
#[derive(sqlx::FromRow)]
struct SharedRow {
    id: Id,
    author: MembershipId,
    audience: String,
    sitting: String,
    at: i64,
    body: Vec<u8>,
    wrapped: Vec<u8>,
    kek: String,
}

#[derive(sqlx::FromRow)]
struct AskRow {
    #[sqlx(flatten)]
    shared: SharedRow,
    answered_by: Option<PersonId>,
    answered_at: Option<i64>,
    invitee: Option<InviteeId>,
    answer: Option<Vec<u8>>,
}

#[derive(sqlx::FromRow)]
struct AfterwardsRow {
    #[sqlx(flatten)]
    shared: SharedRow,
    question: String,
}

pub(super) const fn answer_place(row: &str) -> Place<'_> {
    Place::new("ask", "answer", row)
}

impl SharedRow {
    /// The author's key, when `eyes` may read this. What they may not read is not opened.
    fn key_for(&self, p: &Participation, eyes: Eyes<'_>) -> Result<Option<DataKey>> {
        let audience = Audience::from_text(&self.audience)
            .ok_or(Error::Corrupt("audience"))?
            .chosen_at(self.at);
        if !eyes.may_read(self.author, &audience, &self.sitting, None) {
            return Ok(None);
        }
        p.vault().unwrap(self.author.into(), &self.wrapped, &self.kek).map(Some)
    }

    fn open<T: DeserializeOwned>(&self, key: &DataKey, table: &'static str) -> Result<T> {
        key.open_json(Place::new(table, "body", &self.id.to_string()), &self.body)
    }
}

/// The wishes for a meeting that `eyes` may read, oldest first.
pub(super) async fn load_wishes(
    p: &Participation,
    tx: &mut Tx,
    meeting: MeetingId,
    eyes: Eyes<'_>,
    readings: &Readings,
) -> Result<Vec<Wish>> {
    let rows: Vec<SharedRow> = tx
        .all(
            "SELECT w.id, w.author, w.audience, w.sitting, w.at, w.body, k.wrapped, k.kek FROM wish w \
             JOIN data_key k ON k.owner = w.author WHERE w.meeting = $1 ORDER BY w.at, w.id",
            &[meeting.into()],
        )
        .await?;
    let mut wishes = Vec::new();
    for row in rows {
        if let Some(key) = row.key_for(p, eyes)? {
            wishes.push(Wish {
                said: row.open(&key, "wish")?,
                id: row.id.into(),
                author: row.author,
                at: row.at,
                opened: readings.of(row.id),
            });
        }
    }
    Ok(wishes)
}

/// The asks for a meeting that `eyes` may read, oldest first.
pub(super) async fn load_asks(
    p: &Participation,
    tx: &mut Tx,
    meeting: MeetingId,
    eyes: Eyes<'_>,
    readings: &Readings,
) -> Result<Vec<Ask>> {
    let rows: Vec<AskRow> = tx
        .all(
            "SELECT a.id, a.author, a.audience, a.sitting, a.at, a.body, a.answered_by, a.answered_at, a.invitee, \
             a.answer, k.wrapped, k.kek FROM ask a JOIN data_key k ON k.owner = a.author \
             WHERE a.meeting = $1 ORDER BY a.at, a.id",
            &[meeting.into()],
        )
        .await?;
    let mut asks = Vec::new();
    for row in rows {
        let Some(key) = row.shared.key_for(p, eyes)? else {
            continue;
        };
        let answer = match (row.answered_by, row.answered_at, &row.answer) {
            (Some(by), Some(at), Some(sealed)) => Some(AskAnswer {
                invitee: row.invitee,
                words: key.open_text(answer_place(&row.shared.id.to_string()), sealed)?,
                by,
                at,
            }),
            _ => None,
        };
        asks.push(Ask {
            said: row.shared.open(&key, "ask")?,
            id: row.shared.id.into(),
            author: row.shared.author,
            at: row.shared.at,
            opened: readings.of(row.shared.id),
            answer,
        });
    }
    Ok(asks)
}

/// What `eyes` may read of what was said after a meeting, oldest first.
pub(super) async fn load_afterwards(
    p: &Participation,
    tx: &mut Tx,
    meeting: MeetingId,
    eyes: Eyes<'_>,
    readings: &Readings,
) -> Result<Vec<Afterwards>> {
    let rows: Vec<AfterwardsRow> = tx
        .all(
            "SELECT a.id, a.author, a.audience, a.sitting, a.at, a.body, a.question, k.wrapped, k.kek \
             FROM afterwards a JOIN data_key k ON k.owner = a.author WHERE a.meeting = $1 ORDER BY a.at, a.id",
            &[meeting.into()],
        )
        .await?;
    let mut said = Vec::new();
    for row in rows {
        if let Some(key) = row.shared.key_for(p, eyes)? {
            said.push(Afterwards {
                said: row.shared.open(&key, "afterwards")?,
                id: row.shared.id.into(),
                author: row.shared.author,
                question: Question::from_text(&row.question).ok_or(Error::Corrupt("afterwards.question"))?,
                at: row.shared.at,
                opened: readings.of(row.shared.id),
            });
        }
    }
    Ok(said)
}
