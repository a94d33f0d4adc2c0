use std::collections::HashMap;

use super::Months;
use super::certificates::{Certificate, load_certificates};
use super::kept::Kept;
use super::load::load_kept;
use super::settings::load_months;
use crate::Participation;
use crate::access::SignedIn;
use crate::error::Result;
use crate::id::{PathwayId, PersonId};
use crate::people::{Role, members};

/// One pathway, as far as it says how long it is kept. Nothing anybody of the family said.
#[derive(Clone, Debug)]
pub struct KeptLine {
    /// Which one.
    pub pathway: PathwayId,
    /// The young person's full name.
    pub young_person: String,
    /// How it stands.
    pub kept: Kept,
}

/// How long everything is kept, for a manager.
#[derive(Clone, Debug)]
pub struct Overview {
    /// For how many months.
    pub months: Months,
    /// Every pathway whose plan ended, and every one on hold.
    pub lines: Vec<KeptLine>,
    /// What went, the last first.
    pub certificates: Vec<Certificate>,
    /// The full names of staff.
    pub staff: HashMap<PersonId, String>,
    /// The pathways whose plan goes on: which, and the young person's full name.
    pub going_on: Vec<(PathwayId, String)>,
}

impl Participation {
    /// How long everything is kept.
    ///
    /// # Errors
    /// [`Error::NotThere`](crate::Error::NotThere) for anybody but a manager.
    pub async fn what_is_kept(&self, who: &SignedIn) -> Result<Overview> {
        who.manages()?;
        let mut tx = self.store().read().await?;
        let ids: Vec<(PathwayId,)> = tx
            .all(
                "SELECT p.id FROM pathway p JOIN data_key k ON k.owner = p.id \
                 ORDER BY p.closed_at, p.opened_at, p.id",
                &[],
            )
            .await?;
        let (mut lines, mut going_on) = (Vec::new(), Vec::new());
        for (pathway,) in ids {
            let people = members(&mut tx, self.vault(), pathway).await?;
            let young_person = people.into_iter().find(|one| one.role == Role::YoungPerson);
            let young_person = young_person.map(|one| one.called.full).unwrap_or_default();
            let kept = load_kept(self, &mut tx, pathway).await?.told(Role::Worker);
            if kept.ended.is_none() && kept.hold.is_none() {
                going_on.push((pathway, young_person));
            } else {
                lines.push(KeptLine {
                    pathway,
                    young_person,
                    kept,
                });
            }
        }
        let rows: Vec<(PersonId, Vec<u8>)> = tx
            .all("SELECT id, name FROM person WHERE staff IS NOT NULL", &[])
            .await?;
        let mut staff = HashMap::with_capacity(rows.len());
        for (person, name) in rows {
            staff.insert(person, self.person_name(&mut tx, person, &name).await?.full);
        }
        Ok(Overview {
            months: load_months(&mut tx).await?,
            lines,
            certificates: load_certificates(&mut tx).await?,
            staff,
            going_on,
        })
    }
}
