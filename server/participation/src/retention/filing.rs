use jiff::civil::Date;

use super::load::{load_kept, seal};
use super::offering::take_offers_back;
use super::parts::Parts;
use super::since::{Added, History};
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{Id, PathwayId};
use crate::people::{Role, Staff, members};
use crate::rules::length::Written;
use crate::sign_in::Stage;
use crate::store::Tx;

impl Review<'_> {
    /// What was last added to my part; nothing where nobody added anything.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn last_added(&self) -> Result<Option<Added>> {
        let mut tx = self.participation().store().read().await?;
        Ok(self.history(&mut tx).await?.last())
    }

    async fn history(&self, tx: &mut Tx) -> Result<History> {
        let (pathway, role) = (self.pathway(), self.me().role);
        let parts = Parts::load(self.participation(), tx, pathway).await?;
        History::load(tx, pathway, |subject| parts.is_for(role, subject)).await
    }

    /// Notes that all of my part is filed, as it stands now.
    ///
    /// # Errors
    /// As [`Review::note_filed_as_seen`].
    pub async fn note_filed(&self, on: Date, reference: &str) -> Result<()> {
        let last = self.last_added().await?;
        self.note_filed_as_seen(on, reference, last.map(|one| one.id)).await
    }

    /// Notes that all of my part is filed in the case record, on which day and where. `seen` stands for what had been
    /// added last ([`Review::last_added`]) when I looked: what came after it I cannot have filed. Whatever is added
    /// afterwards is to be filed too, before anything goes.
    ///
    /// # Errors
    /// [`Error::Incomplete`] without a reference or for a day after today; [`Error::Conflict`] when something was added to
    /// my part after what I had seen; [`Error::TooLong`].
    pub async fn note_filed_as_seen(&self, on: Date, reference: &str, seen: Option<Id>) -> Result<()> {
        Written::Does.check(reference)?;
        let (p, me, pathway) = (self.participation(), self.me(), self.pathway());
        if on > p.clock().today() || reference.trim().is_empty() {
            return Err(Error::Incomplete);
        }
        let mut tx = self.write().await?;
        let kept = load_kept(p, &mut tx, pathway).await?;
        let part = kept.part(me.role).ok_or(Error::NotThere)?;
        let same = |filed: &super::Filed| (filed.on, filed.reference.as_str()) == (on, reference.trim());
        if !part.added_since && part.filed.as_ref().is_some_and(same) {
            return Ok(());
        }
        if self.history(&mut tx).await?.goes_beyond(seen) {
            return Err(Error::Conflict);
        }
        let id = Id::random();
        let key = p.vault().key(&mut tx, pathway).await?;
        tx.run(
            "INSERT INTO filed (id, pathway, on_date, person, body, at, role) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                id.into(),
                pathway.into(),
                on.into(),
                me.person.into(),
                seal(&key, "filed", id, reference)?.into(),
                p.clock().now_ms().into(),
                me.role.text().into(),
            ],
        )
        .await?;
        if kept.has_offers_to_take_back(p.clock().today()) {
            take_offers_back(&mut tx, pathway).await?;
        }
        audit::append(&mut tx, p.vault(), Entry::new(me.person, Act::Filed, id, Some(pathway))).await?;
        tx.commit().await
    }
}

impl Participation {
    /// The pathways whose plan ended and of which a worker or a chair still has to file their part, with the young person's
    /// full name.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a worker or a chair.
    pub async fn to_file(&self, who: &SignedIn) -> Result<Vec<(PathwayId, String)>> {
        let role = match who.staff {
            Some(Staff::Worker) => Role::Worker,
            Some(Staff::Chair) => Role::Chair,
            _ => return Err(Error::NotThere),
        };
        if who.stage != Stage::In {
            return Err(Error::NotThere);
        }
        let mut tx = self.store().read().await?;
        let ids: Vec<(PathwayId,)> = tx
            .all(
                "SELECT p.id FROM pathway p JOIN membership m ON m.pathway = p.id JOIN data_key k ON k.owner = p.id \
                 WHERE m.person = $1 AND m.role = $2 AND m.left_at IS NULL AND p.closed_at IS NOT NULL \
                 ORDER BY p.closed_at, p.id",
                &[who.person.into(), role.text().into()],
            )
            .await?;
        let mut open = Vec::new();
        for (id,) in ids {
            let kept = load_kept(self, &mut tx, id).await?;
            if kept.part(role).is_none_or(super::Part::is_filed) {
                continue;
            }
            let people = members(&mut tx, self.vault(), id).await?;
            if let Some(one) = people.into_iter().find(|one| one.role == Role::YoungPerson) {
                open.push((id, one.called.full));
            }
        }
        Ok(open)
    }
}
