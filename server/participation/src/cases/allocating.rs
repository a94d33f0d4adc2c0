use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{PathwayId, PersonId};
use crate::people::{Role, Staff};
use crate::sign_in::{NewMember, add_member};
use crate::store::Tx;

/// Who leads a pathway and who chairs it, from now on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Allocated {
    /// The lead worker. Nobody leaves it as it is.
    pub worker: Option<PersonId>,
    /// The chair. Nobody leaves it as it is.
    pub chair: Option<PersonId>,
}

impl Participation {
    /// Gives a pathway to another worker or another chair. Whoever had it reads nothing of it from then on, not even in
    /// a session that is open; what was shared with "my worker and the chair" is shared with whoever they are.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager, for a pathway of which nothing is kept any more, and for somebody
    /// who is no worker or no chair.
    pub async fn allocate(&self, who: &SignedIn, pathway: PathwayId, to: Allocated) -> Result<()> {
        let mut tx = self.managers_write(who).await?;
        // Also when its plan ended: somebody has to file it, and read what is still said.
        let kept: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM pathway p JOIN data_key k ON k.owner = p.id WHERE p.id = $1",
                &[pathway.into()],
            )
            .await?;
        if !matches!(kept, Some((1,))) {
            return Err(Error::NotThere);
        }
        for (role, staff, to) in [
            (Role::Worker, Staff::Worker, to.worker),
            (Role::Chair, Staff::Chair, to.chair),
        ] {
            if let Some(to) = to {
                self.hand_on(&mut tx, who, pathway, (role, staff), to).await?;
            }
        }
        tx.commit().await
    }

    async fn hand_on(
        &self,
        tx: &mut Tx,
        who: &SignedIn,
        pathway: PathwayId,
        (role, staff): (Role, Staff),
        to: PersonId,
    ) -> Result<()> {
        let is_one: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM person WHERE id = $1 AND staff = $2",
                &[to.into(), staff.text().into()],
            )
            .await?;
        if !matches!(is_one, Some((1,))) {
            return Err(Error::NotThere);
        }
        let now: Vec<(PersonId,)> = tx
            .all(
                "SELECT person FROM membership WHERE pathway = $1 AND role = $2 AND left_at IS NULL",
                &[pathway.into(), role.text().into()],
            )
            .await?;
        // The same form sent twice is one change.
        if now == [(to,)] {
            return Ok(());
        }
        // Also what they were here before their own role changed: nobody is two things on one pathway.
        tx.run(
            "UPDATE membership SET left_at = $1 WHERE pathway = $2 AND (role = $3 OR person = $4) AND left_at IS NULL",
            &[
                self.clock().now_ms().into(),
                pathway.into(),
                role.text().into(),
                to.into(),
            ],
        )
        .await?;
        add_member(self, tx, pathway, to, &NewMember::staff(role)).await?;
        let entry = Entry::new(who.person, Act::Allocated, to, Some(pathway));
        audit::append(tx, self.vault(), entry).await
    }
}
