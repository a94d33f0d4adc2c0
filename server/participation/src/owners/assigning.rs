use crate::audit::Act;
use crate::cases::{Casework, Review};
use crate::error::{Error, Result};
use crate::id::{ActionId, MembershipId, PathwayId};
use crate::people::{Role, members};
use crate::plan::{Plan, load_plan, nobody};
use crate::room::names_family;
use crate::store::Tx;

/// Who does which action, in the order of the plan.
pub(super) async fn load_owners(tx: &mut Tx, pathway: PathwayId) -> Result<Vec<(ActionId, MembershipId)>> {
    tx.all(
        "SELECT o.action, o.member FROM action_owner o JOIN action a ON a.id = o.action \
         JOIN membership m ON m.id = o.member WHERE a.pathway = $1 AND m.left_at IS NULL \
         ORDER BY a.place, a.id, o.at, o.member",
        &[pathway.into()],
    )
    .await
}

impl Plan {
    /// What the partners who do an action read of it and of its context; none when it is not in this plan.
    #[must_use]
    pub fn read_by_owners(&self, action: ActionId) -> Option<String> {
        self.contexts.iter().find_map(|one| {
            let action = one.actions.iter().find(|one| one.id == action)?;
            Some(format!("{}\n{}", action.what, one.context.name))
        })
    }
}

impl Casework<'_> {
    /// Says which partners do an action: from then on they read it, once it is in a published plan, and move it on.
    /// Those who are not named any more read it no longer. Their own way in is made with
    /// [`Casework::invite_again`], or with [`Casework::invite`] for somebody new.
    ///
    /// What they would read may name somebody of the family only where the worker says that they know them already
    /// (`known`): a youth worker does, the head of a bus depot does not.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the action is not in this plan, or one of them is no professional on this pathway;
    /// [`Error::NamesFamily`] when it names somebody they are not said to know.
    pub async fn set_owners(&self, action: ActionId, owners: &[MembershipId], known: bool) -> Result<()> {
        let p = self.participation();
        let mut tx = self.write().await?;
        let plan = load_plan(p, &mut tx, self.pathway(), nobody).await?;
        let read = plan.read_by_owners(action).ok_or(Error::NotThere)?;
        let people = members(&mut tx, p.vault(), self.pathway()).await?;
        let may = |id: &MembershipId| people.iter().any(|one| one.id == *id && one.role == Role::Professional);
        if !owners.iter().all(may) {
            return Err(Error::NotThere);
        }
        if !owners.is_empty() && !known && names_family(&people, &read) {
            return Err(Error::NamesFamily);
        }
        tx.run("DELETE FROM action_owner WHERE action = $1", &[action.into()])
            .await?;
        for owner in owners {
            tx.run(
                "INSERT INTO action_owner (action, member, person, at) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (action, member) DO NOTHING",
                &[
                    action.into(),
                    (*owner).into(),
                    self.me().person.into(),
                    p.clock().now_ms().into(),
                ],
            )
            .await?;
        }
        self.note_plan(&mut tx, Act::OwnersSet, action).await?;
        tx.commit().await
    }
}

impl Review<'_> {
    /// Which partners do which action, in the order of the plan.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn owners(&self) -> Result<Vec<(ActionId, MembershipId)>> {
        let mut tx = self.participation().store().read().await?;
        load_owners(&mut tx, self.pathway()).await
    }
}
