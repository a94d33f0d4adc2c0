use super::load::{load_kept, seal};
use super::offering::take_offers_back;
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{Id, PathwayId, PersonId};
use crate::rules::length::Written;
use crate::sealing::Place;

impl Participation {
    /// Puts a pathway on hold: nothing of it goes, whatever the months say.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager and for a pathway that is not there; [`Error::Incomplete`] without
    /// a reason; [`Error::Conflict`] when it is on hold already for another reason or by somebody else;
    /// [`Error::TooLong`].
    pub async fn put_on_hold(&self, who: &SignedIn, pathway: PathwayId, why: &str) -> Result<()> {
        let mut tx = self.managers_write(who).await?;
        Written::Because.check(why)?;
        if why.trim().is_empty() {
            return Err(Error::Incomplete);
        }
        let key = self.vault().key(&mut tx, pathway).await?;
        if let Some(hold) = load_kept(self, &mut tx, pathway).await?.hold {
            return once((hold.by, hold.why.as_str()), (who.person, why));
        }
        let id = Id::random();
        tx.run(
            "INSERT INTO legal_hold (id, pathway, put_by, body, at) VALUES ($1, $2, $3, $4, $5)",
            &[
                id.into(),
                pathway.into(),
                who.person.into(),
                seal(&key, "legal_hold", id, why)?.into(),
                self.clock().now_ms().into(),
            ],
        )
        .await?;
        take_offers_back(&mut tx, pathway).await?;
        let entry = Entry::new(who.person, Act::HoldPut, id, Some(pathway));
        audit::append(&mut tx, self.vault(), entry).await?;
        tx.commit().await
    }

    /// Lifts a hold. The family is offered their copy anew before anything goes.
    ///
    /// # Errors
    /// As [`Participation::put_on_hold`]; [`Error::Conflict`] when it is not on hold any more.
    pub async fn lift_hold(&self, who: &SignedIn, pathway: PathwayId, why: &str) -> Result<()> {
        let mut tx = self.managers_write(who).await?;
        Written::Because.check(why)?;
        if why.trim().is_empty() {
            return Err(Error::Incomplete);
        }
        let key = self.vault().key(&mut tx, pathway).await?;
        // The one that stands, or else the last that was lifted.
        let last: Option<(Id, Option<PersonId>, Option<Vec<u8>>)> = tx
            .one(
                "SELECT id, lifted_by, lifted FROM legal_hold WHERE pathway = $1 \
                 ORDER BY CASE WHEN lifted_at IS NULL THEN 0 ELSE 1 END, lifted_at DESC, id LIMIT 1",
                &[pathway.into()],
            )
            .await?;
        let (id, lifted_by, lifted) = last.ok_or(Error::Conflict)?;
        let row = id.to_string();
        let place = Place::new("legal_hold", "lifted", &row);
        if let Some((by, lifted)) = lifted_by.zip(lifted) {
            let said: String = key.open_json(place, &lifted)?;
            return once((by, &said), (who.person, why));
        }
        let lifted = key.seal_json(place, &why.trim())?;
        tx.run(
            "UPDATE legal_hold SET lifted_by = $1, lifted_at = $2, lifted = $3 WHERE id = $4",
            &[
                who.person.into(),
                self.clock().now_ms().into(),
                lifted.into(),
                id.into(),
            ],
        )
        .await?;
        let entry = Entry::new(who.person, Act::HoldLifted, id, Some(pathway));
        audit::append(&mut tx, self.vault(), entry).await?;
        tx.commit().await
    }
}

/// The same form sent twice is one act; a reason that is not kept is not passed over.
fn once(kept: (PersonId, &str), (who, why): (PersonId, &str)) -> Result<()> {
    if kept == (who, why.trim()) {
        Ok(())
    } else {
        Err(Error::Conflict)
    }
}
