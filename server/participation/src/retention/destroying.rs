use std::collections::BTreeMap;

use super::certificates::{Certificate, Why};
use super::kept::Kept;
use super::load::load_kept;
use super::{By, Class, FATES, Fate, Rule};
use crate::Participation;
use crate::alerts;
use crate::audit::{self, Act, Entry, SYSTEM};
use crate::backup::{LEFT_OUT, TABLES};
use crate::error::{Error, Result};
use crate::id::{Id, MembershipId, PathwayId, PersonId};
use crate::store::Tx;

/// Under which name it stands in `meta` that something was deleted and the journals still hold it.
const TO_SCRUB: &str = "to-scrub";

impl Participation {
    /// Offers copies of what goes soon, destroys what is over, and wipes the journals. One pathway that cannot be
    /// looked at does not keep the others.
    pub(crate) async fn let_go_of_what_is_over(&self) -> Result<()> {
        let ended: Vec<(PathwayId,)> = self
            .store()
            .all(
                "SELECT p.id FROM pathway p JOIN data_key k ON k.owner = p.id WHERE p.closed_at IS NOT NULL \
                 ORDER BY p.closed_at, p.id",
                &[],
            )
            .await?;
        let mut first = Ok(());
        for (pathway,) in ended {
            first = first.and(self.look_at(pathway).await);
        }
        self.scrub_what_went().await?;
        first
    }

    /// What a pathway's time has come for. Nearly always that is nothing, and nobody who writes is to wait for that.
    async fn look_at(&self, pathway: PathwayId) -> Result<()> {
        let kept = load_kept(self, &mut self.store().read().await?, pathway).await?;
        let today = self.clock().today();
        if kept.has_offers_to_take_back(today) {
            self.take_back_what_is_kept(pathway).await?;
        }
        if !kept.to_offer(today).is_empty() {
            self.offer_copies(pathway).await?;
        }
        if !kept.due(today).is_empty() {
            self.destroy(pathway).await?;
        }
        Ok(())
    }

    /// Destroys what of a pathway is over, all of it or nothing.
    async fn destroy(&self, pathway: PathwayId) -> Result<()> {
        let mut tx = self.store().write().await?;
        let kept = load_kept(self, &mut tx, pathway).await?;
        let classes = kept.due(self.clock().today());
        if classes.is_empty() {
            return Ok(());
        }
        let all = classes.contains(&Class::Words);
        let going = Going::of(&mut tx, pathway).await?;
        let mut counts = going.delete(&mut tx, &classes).await?;
        if all {
            going.delete_what_is_found(self, &mut tx, &mut counts).await?;
        }
        let certificate = certificate(&kept, pathway, classes, counts, self.clock().now_ms())?;
        certificate.put(&mut tx).await?;
        let entry = Entry::new(SYSTEM, Act::Destroyed, certificate.id, Some(pathway));
        audit::append(&mut tx, self.vault(), entry).await?;
        note_to_scrub(&mut tx).await?;
        tx.commit().await
    }

    /// What was deleted is wiped out of the journals, now or the next time.
    async fn scrub_what_went(&self) -> Result<()> {
        let sql = "SELECT value FROM meta WHERE name = $1";
        let found: Option<(String,)> = self.store().one(sql, &[TO_SCRUB.into()]).await?;
        let Some((flag,)) = found else {
            return Ok(());
        };
        match self.store().scrub().await {
            Ok(()) => {}
            // Somebody still reads; there is a next time.
            Err(Error::Busy) => return Ok(()),
            Err(error) => return Err(error),
        }
        let mut tx = self.store().write().await?;
        note_scrubbed(&mut tx, &flag).await?;
        tx.commit().await
    }
}

/// Notes that something was deleted. Each time it is noted as another, so that whoever is wiping already, also on another
/// server, does not take it for what they wipe.
async fn note_to_scrub(tx: &mut Tx) -> Result<()> {
    tx.run(
        "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        &[TO_SCRUB.into(), Id::random().into()],
    )
    .await?;
    Ok(())
}

/// Notes that everything was wiped that had been noted as `flag` before that began.
async fn note_scrubbed(tx: &mut Tx, flag: &str) -> Result<()> {
    tx.run(
        "DELETE FROM meta WHERE name = $1 AND value = $2",
        &[TO_SCRUB.into(), flag.into()],
    )
    .await?;
    Ok(())
}

fn certificate(
    kept: &Kept,
    pathway: PathwayId,
    classes: Vec<Class>,
    counts: BTreeMap<String, u64>,
    at: i64,
) -> Result<Certificate> {
    let (Some(end), Some(filed)) = (&kept.ended, &kept.worker.filed) else {
        return Err(Error::NotThere);
    };
    let two = kept.early.as_ref().and_then(|early| Some((early.by, early.agreed?.0)));
    Certificate {
        id: SYSTEM,
        pathway,
        classes,
        why: if two.is_some() { Why::Early } else { Why::TimeIsUp },
        ended_on: end.on,
        filed_on: filed.on,
        filed_by: filed.by,
        two,
        counts,
        at,
        digest: String::new(),
    }
    .sealed()
}

/// Whose rows and keys go.
struct Going {
    pathway: PathwayId,
    memberships: Vec<MembershipId>,
    /// Those who are no members of staff and on no other pathway.
    people: Vec<PersonId>,
}

impl Going {
    async fn of(tx: &mut Tx, pathway: PathwayId) -> Result<Self> {
        let memberships: Vec<(MembershipId,)> = tx
            .all("SELECT id FROM membership WHERE pathway = $1", &[pathway.into()])
            .await?;
        let people: Vec<(PersonId,)> = tx
            .all(
                "SELECT DISTINCT p.id FROM person p JOIN membership m ON m.person = p.id \
                 WHERE m.pathway = $1 AND p.staff IS NULL AND NOT EXISTS \
                 (SELECT 1 FROM membership o WHERE o.person = p.id AND o.pathway <> $1)",
                &[pathway.into()],
            )
            .await?;
        Ok(Self {
            pathway,
            memberships: memberships.into_iter().map(|(id,)| id).collect(),
            people: people.into_iter().map(|(id,)| id).collect(),
        })
    }

    /// Deletes the rows of these classes, each before what it refers to; tells how many of which table.
    async fn delete(&self, tx: &mut Tx, classes: &[Class]) -> Result<BTreeMap<String, u64>> {
        let mut counts = BTreeMap::new();
        for table in LEFT_OUT.iter().chain(TABLES.iter().rev()) {
            let fate = FATES.iter().find(|(name, _)| name == table);
            // A table nobody decided about keeps everything: a row of it may refer to what would go.
            let (_, fate) = fate.ok_or(Error::Corrupt("a table whose fate nobody decided"))?;
            let Fate::Goes(rules) = fate else {
                continue;
            };
            for rule in rules.iter().filter(|rule| classes.contains(&rule.class)) {
                let gone = self.run(tx, rule).await?;
                if gone > 0 {
                    *counts.entry((*table).to_owned()).or_default() += gone;
                }
            }
        }
        Ok(counts)
    }

    async fn run(&self, tx: &mut Tx, rule: &Rule) -> Result<u64> {
        if rule.by == By::Pathway {
            return tx.run(rule.sql, &[self.pathway.into()]).await;
        }
        let mut gone = 0;
        for person in &self.people {
            gone += tx.run(rule.sql, &[(*person).into()]).await?;
        }
        Ok(gone)
    }

    /// Deletes what no statement finds, and destroys the keys.
    async fn delete_what_is_found(
        &self,
        p: &Participation,
        tx: &mut Tx,
        counts: &mut BTreeMap<String, u64>,
    ) -> Result<()> {
        let mut flags = 0;
        for person in &self.people {
            flags += alerts::forget(p, tx, *person).await?;
        }
        let late = p.forget_late_forms_about(tx, self.pathway).await?;
        for (table, gone) in [("flag", flags), ("late_form", late)] {
            if gone > 0 {
                *counts.entry(table.to_owned()).or_default() += gone;
            }
        }
        let mut keys = 0;
        for owner in self.owners() {
            p.vault().erase(tx, owner).await?;
            keys += 1;
        }
        counts.insert("data_key".to_owned(), keys);
        Ok(())
    }

    fn owners(&self) -> impl Iterator<Item = Id> {
        let memberships = self.memberships.iter().copied().map(Id::from);
        let people = self.people.iter().copied().map(Id::from);
        std::iter::once(self.pathway.into()).chain(memberships).chain(people)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing;

    #[tokio::test]
    async fn what_is_deleted_while_somebody_wipes_is_wiped_too() {
        for store in testing::both().await.unwrap() {
            let flag = "SELECT value FROM meta WHERE name = $1";
            let mut tx = store.write().await.unwrap();
            note_to_scrub(&mut tx).await.unwrap();
            tx.commit().await.unwrap();
            let seen: Option<(String,)> = store.one(flag, &[TO_SCRUB.into()]).await.unwrap();
            // Another server destroys something before this one has finished.
            let mut tx = store.write().await.unwrap();
            note_to_scrub(&mut tx).await.unwrap();
            note_scrubbed(&mut tx, &seen.unwrap().0).await.unwrap();
            tx.commit().await.unwrap();
            let still: Option<(String,)> = store.one(flag, &[TO_SCRUB.into()]).await.unwrap();
            let mut tx = store.write().await.unwrap();
            note_scrubbed(&mut tx, &still.unwrap().0).await.unwrap();
            tx.commit().await.unwrap();
            let none: Option<(String,)> = store.one(flag, &[TO_SCRUB.into()]).await.unwrap();
            assert_eq!(none, None);
        }
    }
}
