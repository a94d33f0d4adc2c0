use super::Review;
use crate::Participation;
use crate::access::SignedIn;
use crate::error::{Error, Result};
use crate::id::{MembershipId, PathwayId, PersonId};
use crate::people::{Member, MemberDetail, Role, member};
use crate::sealing::Place;
use crate::sign_in::InviteState;
use crate::store::Tx;

/// What the lead worker may do on a pathway they lead: all a [`Review`] offers, and bring people in,
/// hand over their device, enter words and write the plan.
pub struct Casework<'a> {
    review: Review<'a>,
}

impl Participation {
    /// The handle of the lead worker.
    ///
    /// # Errors
    /// [`Error::NotThere`](crate::Error::NotThere) for anybody else.
    pub async fn casework<'a>(&'a self, who: &'a SignedIn, pathway: PathwayId) -> Result<Casework<'a>> {
        Ok(Casework {
            review: self.review_as(who, pathway, &[Role::Worker]).await?,
        })
    }
}

impl<'a> std::ops::Deref for Casework<'a> {
    type Target = Review<'a>;

    fn deref(&self) -> &Self::Target {
        &self.review
    }
}

impl Casework<'_> {
    /// Where each person's invite stands.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn invites(&self) -> Result<Vec<(MembershipId, InviteState, u32)>> {
        let p = self.participation();
        let people = self.people().await?;
        let mut tx = p.store().read().await?;
        let now = p.clock().now_ms();
        let mut states = Vec::with_capacity(people.len());
        for one in &people {
            let last: Option<(i64, Option<i64>, Option<i64>)> = tx
                .one(
                    "SELECT expires_at, used_at, cancelled_at FROM invite WHERE person = $1 \
                     ORDER BY made_at DESC, CASE WHEN cancelled_at IS NULL THEN 0 ELSE 1 END, id LIMIT 1",
                    &[one.person.into()],
                )
                .await?;
            let state = match last {
                None => InviteState::None,
                Some((_, Some(used), _)) => InviteState::Used(used),
                Some((expires, None, None)) if expires > now => InviteState::Waiting(expires),
                Some(_) => InviteState::Over,
            };
            states.push((one.id, state, keys_of(&mut tx, one.person).await?));
        }
        Ok(states)
    }

    /// Says in one plain line what somebody does on this pathway: how the family knows them.
    ///
    /// # Errors
    /// [`Error::NotThere`] when they are not on this pathway.
    pub async fn introduce(&self, whom: MembershipId, does: &str) -> Result<()> {
        let p = self.participation();
        let mut tx = self.write().await?;
        let them = member(&mut tx, p.vault(), whom).await?;
        if them.pathway != self.pathway() {
            return Err(Error::NotThere);
        }
        let detail = MemberDetail {
            short: Some(them.called.short),
            does: does.trim().to_owned(),
        };
        let row = whom.to_string();
        let sealed = p
            .vault()
            .key(&mut tx, whom)
            .await?
            .seal_json(Place::new("membership", "detail", &row), &detail)?;
        tx.run(
            "UPDATE membership SET detail = $1 WHERE id = $2",
            &[sealed.into(), whom.into()],
        )
        .await?;
        tx.commit().await
    }
}

async fn keys_of(tx: &mut Tx, person: PersonId) -> Result<u32> {
    let found: Option<(i64,)> = tx
        .one(
            "SELECT COUNT(*) FROM passkey WHERE person = $1 AND ended_at IS NULL",
            &[person.into()],
        )
        .await?;
    Ok(found.and_then(|(n,)| u32::try_from(n).ok()).unwrap_or(0))
}

impl Review<'_> {
    /// Me, as the others know me.
    #[must_use]
    pub const fn me(&self) -> &Member {
        &self.me
    }
}
