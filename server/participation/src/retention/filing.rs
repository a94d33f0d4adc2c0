use jiff::civil::Date;

use super::load::{load_kept, seal};
use super::offering::take_offers_back;
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::Act;
use crate::cases::Casework;
use crate::error::{Error, Result};
use crate::id::{Id, PathwayId};
use crate::people::{Role, Staff, members};
use crate::rules::length::Written;
use crate::sign_in::Stage;

impl Casework<'_> {
    /// Notes that everything is filed in the case record, on which day and where. Whatever is added afterwards is to be
    /// filed too, before anything goes.
    ///
    /// # Errors
    /// [`Error::Incomplete`] without a reference or for a day after today; [`Error::TooLong`].
    pub async fn note_filed(&self, on: Date, reference: &str) -> Result<()> {
        Written::Does.check(reference)?;
        let (p, pathway) = (self.participation(), self.pathway());
        if on > p.clock().today() || reference.trim().is_empty() {
            return Err(Error::Incomplete);
        }
        let mut tx = self.write().await?;
        let kept = load_kept(p, &mut tx, pathway).await?;
        let same = |filed: &super::Filed| (filed.on, filed.reference.as_str()) == (on, reference.trim());
        if !kept.added_since && kept.filed.as_ref().is_some_and(same) {
            return Ok(());
        }
        let id = Id::random();
        let key = p.vault().key(&mut tx, pathway).await?;
        tx.run(
            "INSERT INTO filed (id, pathway, on_date, person, body, at) VALUES ($1, $2, $3, $4, $5, $6)",
            &[
                id.into(),
                pathway.into(),
                on.into(),
                self.me().person.into(),
                seal(&key, "filed", id, reference)?.into(),
                p.clock().now_ms().into(),
            ],
        )
        .await?;
        take_offers_back(&mut tx, pathway).await?;
        self.note_plan(&mut tx, Act::Filed, id).await?;
        tx.commit().await
    }
}

impl Participation {
    /// The pathways whose plan ended and that a worker still has to file, with the young person's full name.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a worker.
    pub async fn to_file(&self, who: &SignedIn) -> Result<Vec<(PathwayId, String)>> {
        if who.staff != Some(Staff::Worker) || who.stage != Stage::In {
            return Err(Error::NotThere);
        }
        let mut tx = self.store().read().await?;
        let ids: Vec<(PathwayId,)> = tx
            .all(
                "SELECT p.id FROM pathway p JOIN membership m ON m.pathway = p.id JOIN data_key k ON k.owner = p.id \
                 WHERE m.person = $1 AND m.role = 'worker' AND m.left_at IS NULL AND p.closed_at IS NOT NULL \
                 ORDER BY p.closed_at, p.id",
                &[who.person.into()],
            )
            .await?;
        let mut open = Vec::new();
        for (id,) in ids {
            if load_kept(self, &mut tx, id).await?.is_filed() {
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
