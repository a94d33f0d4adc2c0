//! Meetings without the family: a record they read. One can be delayed, and never hidden for good.

use jiff::{ToSpan as _, civil::Date};
use serde::{Deserialize, Serialize};

use super::chairing::Chairing;
use super::words::words;
use crate::Participation;
use crate::audit::Act;
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{ApartId, ContextId, Id, PathwayId, PersonId};
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

/// A meeting without the family to put on record.
#[derive(Clone, Debug)]
pub struct NewApart {
    /// On which day.
    pub on: Date,
    /// Who was there, by role. Required.
    pub who: String,
    /// Why it was held, and held without the family. Required.
    pub why: String,
    /// What came of it. May be empty, and added later.
    pub outcome: String,
    /// The place it was about.
    pub context: Option<ContextId>,
}

#[derive(Serialize, Deserialize)]
struct ApartBody {
    who: String,
    why: String,
}

const fn apart_place(row: &str) -> Place<'_> {
    Place::new("apart", "body", row)
}

const fn outcome_place(row: &str) -> Place<'_> {
    Place::new("apart", "outcome", row)
}

const fn delay_place(row: &str) -> Place<'_> {
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
async fn load_apart(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Vec<ApartRecord>> {
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

    /// Puts a meeting without the family on record. They read it at once.
    ///
    /// # Errors
    /// [`Error::NotThere`] when who was there or why is missing, a text is too long, or the place is not of this
    /// pathway.
    pub async fn note_apart(&self, new: &NewApart) -> Result<ApartId> {
        let mut tx = self.write().await?;
        let id = self.put_apart(&mut tx, new).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Says what came of it.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such meeting here or the words do not fit.
    pub async fn came_of_it(&self, apart: ApartId, outcome: &str) -> Result<()> {
        let p = self.participation();
        let outcome = words(outcome)?;
        let mut tx = self.write().await?;
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        let sealed = key.seal_text(outcome_place(&apart.to_string()), &outcome);
        let changed = tx
            .run(
                "UPDATE apart SET outcome = $1 WHERE id = $2 AND pathway = $3",
                &[sealed.into(), apart.into(), self.pathway().into()],
            )
            .await?;
        if changed == 0 {
            return Err(Error::NotThere);
        }
        self.note_room(&mut tx, Act::ApartNoted, apart).await?;
        tx.commit().await
    }

    async fn put_apart(&self, tx: &mut Tx, new: &NewApart) -> Result<ApartId> {
        let p = self.participation();
        let body = ApartBody {
            who: words(&new.who)?,
            why: words(&new.why)?,
        };
        if let Some(context) = new.context {
            let found: Option<(i64,)> = tx
                .one(
                    "SELECT COUNT(*) FROM context WHERE id = $1 AND pathway = $2",
                    &[context.into(), self.pathway().into()],
                )
                .await?;
            if !matches!(found, Some((1,))) {
                return Err(Error::NotThere);
            }
        }
        let id = ApartId::random();
        let row = id.to_string();
        let key = p.vault().key(tx, self.pathway()).await?;
        let outcome = if new.outcome.trim().is_empty() {
            None
        } else {
            Some(key.seal_text(outcome_place(&row), &words(&new.outcome)?))
        };
        tx.run(
            "INSERT INTO apart (id, pathway, on_date, context, noted_by, at, body, outcome) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            &[
                id.into(),
                self.pathway().into(),
                new.on.into(),
                new.context.into(),
                self.me().person.into(),
                p.clock().now_ms().into(),
                key.seal_json(apart_place(&row), &body)?.into(),
                outcome.into(),
            ],
        )
        .await?;
        self.note_room(tx, Act::ApartNoted, id).await?;
        Ok(id)
    }
}

impl Chairing<'_> {
    /// Puts a meeting on record that the family is to read of later, so that they never see it before.
    ///
    /// # Errors
    /// As [`Review::note_apart`] and [`Chairing::delay_apart`].
    pub async fn note_apart_delayed(&self, new: &NewApart, until: Date, why: &str) -> Result<ApartId> {
        let mut tx = self.write().await?;
        let id = self.put_apart(&mut tx, new).await?;
        self.put_delay(&mut tx, id, until, why).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Delays when the family reads of a meeting, or delays it again. On the day they read it by itself.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such meeting here, there is no reason, or the day is not within
    /// [`MAX_DELAY_DAYS`]; [`Error::Conflict`] when a delay is over already and the family can read it.
    pub async fn delay_apart(&self, apart: ApartId, until: Date, why: &str) -> Result<()> {
        let mut tx = self.write().await?;
        self.put_delay(&mut tx, apart, until, why).await?;
        tx.commit().await
    }

    async fn put_delay(&self, tx: &mut Tx, apart: ApartId, until: Date, why: &str) -> Result<()> {
        let p = self.participation();
        let today = p.clock().today();
        let why = words(why)?;
        let all = load_apart(p, tx, self.pathway()).await?;
        let record = all.iter().find(|one| one.apart.id == apart).ok_or(Error::NotThere)?;
        if !may_delay_until(until, today) {
            return Err(Error::NotThere);
        }
        if !record.can_be_delayed(today) {
            return Err(Error::Conflict);
        }
        // The last one counts, so each must reach further than the one before.
        if record.delays.last().is_some_and(|last| until <= last.until) {
            return Err(Error::NotThere);
        }
        let id = Id::random();
        let key = p.vault().key(tx, self.pathway()).await?;
        tx.run(
            "INSERT INTO apart_delay (id, apart, until_on, delayed_by, at, body) VALUES ($1, $2, $3, $4, $5, $6)",
            &[
                id.into(),
                apart.into(),
                until.into(),
                self.me().person.into(),
                p.clock().now_ms().into(),
                key.seal_text(delay_place(&id.to_string()), &why).into(),
            ],
        )
        .await?;
        self.note_room(tx, Act::ApartDelayed, apart).await
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
