use super::load::{load_kept, seal};
use super::offering::take_offers_back;
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{Id, PathwayId};
use crate::rules::length::Written;
use crate::sealing::Place;

impl Participation {
    /// Puts a pathway on hold: nothing of it goes, whatever the months say.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager and for a pathway that is not there; [`Error::Incomplete`] without
    /// a reason; [`Error::TooLong`].
    pub async fn put_on_hold(&self, who: &SignedIn, pathway: PathwayId, why: &str) -> Result<()> {
        let mut tx = self.managers_write_on_what_is_kept(who).await?;
        Written::Because.check(why)?;
        if why.trim().is_empty() {
            return Err(Error::Incomplete);
        }
        let key = self.vault().key(&mut tx, pathway).await?;
        if load_kept(self, &mut tx, pathway).await?.hold.is_some() {
            return Ok(());
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
    /// As [`Participation::put_on_hold`].
    pub async fn lift_hold(&self, who: &SignedIn, pathway: PathwayId, why: &str) -> Result<()> {
        let mut tx = self.managers_write_on_what_is_kept(who).await?;
        Written::Because.check(why)?;
        if why.trim().is_empty() {
            return Err(Error::Incomplete);
        }
        let key = self.vault().key(&mut tx, pathway).await?;
        let held: Option<(Id,)> = tx
            .one(
                "SELECT id FROM legal_hold WHERE pathway = $1 AND lifted_at IS NULL",
                &[pathway.into()],
            )
            .await?;
        let Some((id,)) = held else {
            return Ok(());
        };
        let place = id.to_string();
        let lifted = key.seal_json(Place::new("legal_hold", "lifted", &place), &why.trim())?;
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
