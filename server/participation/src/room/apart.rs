//! Meetings without the family: a record they read. One can be delayed, and never hidden for good.

use jiff::{ToSpan as _, civil::Date};
use serde::{Deserialize, Serialize};

use crate::Participation;
use crate::cases::Review;
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::id::{ApartId, ContextId, Id, PathwayId, PersonId};
use crate::people::{Member, Role};
use crate::sealing::{DataKey, Place};
use crate::store::Tx;
use crate::voice::Listening;

/// For how many days the chair can delay when the family reads of a meeting, before they look at it again.
pub const MAX_DELAY_DAYS: i32 = 28;

/// A meeting that was held without the family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apart {
    /// Its id.
    pub id: ApartId,
    /// On which day.
    pub on: Date,
    /// Who was there, by role.
    pub who: String,
    /// Why it was held, and held without them.
    pub why: String,
    /// What came of it. Empty until that is added.
    pub outcome: String,
    /// The place it was about.
    pub context: Option<ContextId>,
}

/// The same as staff see it, with every time it was delayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApartRecord {
    /// The meeting.
    pub apart: Apart,
    /// Who put it on record.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
    /// Every delay, oldest first. The last one counts.
    pub delays: Vec<Delay>,
}

/// The family is to read of a meeting later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delay {
    /// On this day they read it, unless it is delayed again before.
    pub until: Date,
    /// Why, for staff.
    pub why: String,
    /// Who delayed it.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
}

impl ApartRecord {
    /// Whether the family does not read it yet.
    #[must_use]
    pub fn is_delayed(&self, today: Date) -> bool {
        self.delays.last().is_some_and(|last| today < last.until)
    }

    /// Whether it can be delayed today: for the first time, or again while it still is. What the family
    /// could read once is not taken from them again.
    #[must_use]
    pub fn can_be_delayed(&self, today: Date) -> bool {
        self.delays.is_empty() || self.is_delayed(today)
    }
}

/// Whether a delay may last until this day: at least one day, at most [`MAX_DELAY_DAYS`].
#[must_use]
pub fn may_delay_until(until: Date, today: Date) -> bool {
    today < until && until <= today.saturating_add(MAX_DELAY_DAYS.days())
}

#[derive(Serialize, Deserialize)]
pub(super) struct ApartBody {
    pub(super) who: String,
    pub(super) why: String,
}

pub(super) const fn apart_place(row: &str) -> Place<'_> {
    Place::new("apart", "body", row)
}

pub(super) const fn outcome_place(row: &str) -> Place<'_> {
    Place::new("apart", "outcome", row)
}

pub(super) const fn delay_place(row: &str) -> Place<'_> {
    Place::new("apart_delay", "body", row)
}

#[derive(sqlx::FromRow)]
struct ApartRow {
    id: ApartId,
    on_date: String,
    context: Option<ContextId>,
    noted_by: PersonId,
    at: i64,
    body: Vec<u8>,
    outcome: Option<Vec<u8>>,
}

#[derive(sqlx::FromRow)]
struct DelayRow {
    id: Id,
    apart: ApartId,
    until_on: String,
    delayed_by: PersonId,
    at: i64,
    body: Vec<u8>,
}

/// Every meeting of a pathway without the family, by date.
pub(crate) async fn load_apart(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Vec<ApartRecord>> {
    let rows: Vec<ApartRow> = tx
        .all(
            "SELECT id, on_date, context, noted_by, at, body, outcome FROM apart WHERE pathway = $1 ORDER BY on_date, id",
            &[pathway.into()],
        )
        .await?;
    let delays: Vec<DelayRow> = tx
        .all(
            "SELECT d.id, d.apart, d.until_on, d.delayed_by, d.at, d.body FROM apart_delay d \
             JOIN apart a ON a.id = d.apart WHERE a.pathway = $1 ORDER BY d.until_on, d.id",
            &[pathway.into()],
        )
        .await?;
    let key = p.vault().key(tx, pathway).await?;
    rows.into_iter().map(|row| row.open(&key, &delays)).collect()
}

impl ApartRow {
    fn open(self, key: &DataKey, delays: &[DelayRow]) -> Result<ApartRecord> {
        let row = self.id.to_string();
        let body: ApartBody = key.open_json(apart_place(&row), &self.body)?;
        let outcome = match &self.outcome {
            Some(sealed) => key.open_text(outcome_place(&row), sealed)?,
            None => String::new(),
        };
        Ok(ApartRecord {
            apart: Apart {
                id: self.id,
                on: self.on_date.parse().map_err(|_| Error::Corrupt("apart.on_date"))?,
                who: body.who,
                why: body.why,
                outcome,
                context: self.context,
            },
            by: self.noted_by,
            at: self.at,
            delays: delays
                .iter()
                .filter(|one| one.apart == self.id)
                .map(|one| {
                    Ok(Delay {
                        until: one
                            .until_on
                            .parse()
                            .map_err(|_| Error::Corrupt("apart_delay.until_on"))?,
                        why: key.open_text(delay_place(&one.id.to_string()), &one.body)?,
                        by: one.delayed_by,
                        at: one.at,
                    })
                })
                .collect::<Result<_>>()?,
        })
    }
}

/// The meetings without the family that somebody reads who is handed a copy: staff all of them, the family and the
/// advocate those that are not delayed, and other professionals none. With `until`, as it was at that moment.
pub(crate) async fn apart_handed_to(
    p: &Participation,
    tx: &mut Tx,
    to: &Member,
    until: Option<i64>,
) -> Result<Vec<Apart>> {
    let today = until.map_or_else(|| p.clock().today(), day_of);
    let mut all = load_apart(p, tx, to.pathway).await?;
    all.retain(|one| until.is_none_or(|until| one.at <= until));
    let reads = |one: &ApartRecord| match to.role {
        Role::Worker | Role::Chair => true,
        Role::YoungPerson | Role::Parent | Role::Advocate => !one.is_delayed(today),
        Role::Professional => false,
    };
    Ok(all.into_iter().filter(reads).map(|one| one.apart).collect())
}

impl Listening<'_> {
    /// The meetings without the family, by date, that are not delayed. One that is delayed leaves no trace here.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn meetings_apart(&self) -> Result<Vec<Apart>> {
        let p = self.participation();
        let mut tx = p.store().read().await?;
        let today = p.clock().today();
        let all = load_apart(p, &mut tx, self.me().pathway).await?;
        let shown = all.into_iter().filter(|one| !one.is_delayed(today));
        Ok(shown.map(|one| one.apart).collect())
    }
}

impl Review<'_> {
    /// The meetings without the family, by date, those that are delayed too.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn meetings_apart(&self) -> Result<Vec<ApartRecord>> {
        let mut tx = self.participation().store().read().await?;
        load_apart(self.participation(), &mut tx, self.pathway()).await
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_delay_lasts_at_most_four_weeks() {
        let today = date(2026, 9, 14);
        assert!(!may_delay_until(today, today));
        assert!(may_delay_until(date(2026, 9, 15), today));
        assert!(may_delay_until(date(2026, 10, 12), today));
        assert!(!may_delay_until(date(2026, 10, 13), today));
    }
}
