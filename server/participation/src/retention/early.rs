//! Two members of staff may have a pathway deleted before its months are over: one asks with a reason, another agrees,
//! and one of them is a manager.

use super::load::{load_kept, seal};
use super::offering::take_offers_back;
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::cases::Casework;
use crate::error::{Error, Result};
use crate::id::{Id, PathwayId};
use crate::rules::length::Written;
use crate::rules::retention::Wants;
use crate::store::Tx;

impl Casework<'_> {
    /// Asks that this pathway is deleted early.
    ///
    /// # Errors
    /// [`Error::Incomplete`] without a reason, or while the plan goes on; [`Error::Conflict`] when it was asked for
    /// already by somebody else or for another reason; [`Error::TooLong`].
    pub async fn ask_early(&self, why: &str) -> Result<()> {
        let tx = self.write().await?;
        ask(self.participation(), tx, self.pathway(), self.wants(), why).await
    }

    /// Agrees with a manager who asked, to what was asked and nothing that came in its place.
    ///
    /// # Errors
    /// [`Error::NotThere`] when nobody asks any more; [`Error::Conflict`] when something else is asked by now;
    /// [`Error::Incomplete`] while the plan goes on; [`Error::Alone`] when that makes no two.
    pub async fn agree_early(&self, asked: Id) -> Result<()> {
        let tx = self.write().await?;
        agree(self.participation(), tx, self.pathway(), self.wants(), asked).await
    }

    /// Says that it is not deleted early, whoever asked or agreed.
    ///
    /// # Errors
    /// When the handle no longer stands.
    pub async fn drop_early(&self) -> Result<()> {
        let tx = self.write().await?;
        let_it_be(self.participation(), tx, self.pathway(), self.wants()).await
    }

    fn wants(&self) -> Wants {
        Wants {
            person: self.me().person,
            manager: false,
        }
    }
}

impl Participation {
    /// A manager asks that a pathway is deleted early.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager; otherwise as [`Casework::ask_early`].
    pub async fn ask_early(&self, who: &SignedIn, pathway: PathwayId, why: &str) -> Result<()> {
        let tx = self.managers_write(who).await?;
        ask(self, tx, pathway, manager(who), why).await
    }

    /// A manager agrees with somebody else who asked.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager; otherwise as [`Casework::agree_early`].
    pub async fn agree_early(&self, who: &SignedIn, pathway: PathwayId, asked: Id) -> Result<()> {
        let tx = self.managers_write(who).await?;
        agree(self, tx, pathway, manager(who), asked).await
    }

    /// A manager says that it is not deleted early.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager.
    pub async fn drop_early(&self, who: &SignedIn, pathway: PathwayId) -> Result<()> {
        let tx = self.managers_write(who).await?;
        let_it_be(self, tx, pathway, manager(who)).await
    }
}

fn manager(who: &SignedIn) -> Wants {
    Wants {
        person: who.person,
        manager: true,
    }
}

async fn ask(p: &Participation, mut tx: Tx, pathway: PathwayId, first: Wants, why: &str) -> Result<()> {
    Written::Because.check(why)?;
    let key = p.vault().key(&mut tx, pathway).await?;
    let kept = load_kept(p, &mut tx, pathway).await?;
    if let Some(early) = kept.early {
        // The same form sent twice is one request.
        return if (early.by, early.why.as_str()) == (first.person, why.trim()) {
            Ok(())
        } else {
            Err(Error::Conflict)
        };
    }
    if why.trim().is_empty() || kept.ended.is_none() {
        return Err(Error::Incomplete);
    }
    let id = Id::random();
    tx.run(
        "INSERT INTO early_deletion (id, pathway, asked_by, manager, body, at) VALUES ($1, $2, $3, $4, $5, $6)",
        &[
            id.into(),
            pathway.into(),
            first.person.into(),
            first.manager.into(),
            seal(&key, "early_deletion", id, why)?.into(),
            p.clock().now_ms().into(),
        ],
    )
    .await?;
    note(p, tx, first, Act::EarlyAsked, pathway).await
}

async fn agree(p: &Participation, mut tx: Tx, pathway: PathwayId, second: Wants, seen: Id) -> Result<()> {
    let kept = load_kept(p, &mut tx, pathway).await?;
    let asked = kept.early.ok_or(Error::NotThere)?;
    if asked.id != seen {
        return Err(Error::Conflict);
    }
    if kept.ended.is_none() {
        return Err(Error::Incomplete);
    }
    if asked.agreed.is_some() {
        return Ok(());
    }
    let first = Wants {
        person: asked.by,
        manager: asked.manager,
    };
    if !first.and(second) {
        return Err(Error::Alone);
    }
    tx.run(
        "UPDATE early_deletion SET agreed_by = $1, agreed_at = $2 WHERE id = $3 AND dropped_at IS NULL",
        &[second.person.into(), p.clock().now_ms().into(), asked.id.into()],
    )
    .await?;
    note(p, tx, second, Act::EarlyAgreed, pathway).await
}

async fn let_it_be(p: &Participation, mut tx: Tx, pathway: PathwayId, by: Wants) -> Result<()> {
    if !drop_early_of(p, &mut tx, pathway).await? {
        return Ok(());
    }
    take_offers_back(&mut tx, pathway).await?;
    note(p, tx, by, Act::EarlyDropped, pathway).await
}

/// Drops what was asked or agreed; says whether anything was.
pub(super) async fn drop_early_of(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<bool> {
    let dropped = tx
        .run(
            "UPDATE early_deletion SET dropped_at = $1 WHERE pathway = $2 AND dropped_at IS NULL",
            &[p.clock().now_ms().into(), pathway.into()],
        )
        .await?;
    Ok(dropped > 0)
}

async fn note(p: &Participation, mut tx: Tx, who: Wants, act: Act, pathway: PathwayId) -> Result<()> {
    let entry = Entry::new(who.person, act, pathway, Some(pathway));
    audit::append(&mut tx, p.vault(), entry).await?;
    tx.commit().await
}
