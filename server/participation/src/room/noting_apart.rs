use jiff::civil::Date;

use super::apart::{ApartBody, apart_place, delay_place, load_apart, may_delay_until, outcome_place};
use super::chairing::Chairing;
use super::words::words;
use crate::audit::Act;
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{ApartId, ContextId, Id};
use crate::store::Tx;

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

impl Review<'_> {
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
    /// [`MAX_DELAY_DAYS`](super::MAX_DELAY_DAYS); [`Error::Conflict`] when a delay is over already and the family can read it.
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
