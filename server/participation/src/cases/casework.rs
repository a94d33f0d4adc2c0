use super::Review;
use crate::Participation;
use crate::access::SignedIn;
use crate::error::{Error, Result};
use crate::id::{MembershipId, PathwayId, PersonId};
use crate::people::{Member, MemberDetail, Role, member};
use crate::rules::length::Written;
use crate::sealing::Place;
use crate::sign_in::{InviteState, invite_state};
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
            let state = invite_state(&mut tx, one.person, now).await?;
            states.push((one.id, state, keys_of(&mut tx, one.person).await?));
        }
        Ok(states)
    }

    /// To whom of the family nothing is sent now, whatever they chose: somebody might look at their phone. That is for
    /// them to say, and no more is told of it than that nothing is sent.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn sent_nothing(&self) -> Result<Vec<MembershipId>> {
        let rows: Vec<(MembershipId,)> = self
            .participation()
            .store()
            .all(
                "SELECT m.id FROM membership m JOIN person p ON p.id = m.person WHERE m.pathway = $1 \
                 AND m.left_at IS NULL AND m.role IN ('young-person', 'parent') AND p.watched = 1",
                &[self.pathway().into()],
            )
            .await?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// Says in one plain line what somebody does on this pathway: how the family knows them.
    ///
    /// # Errors
    /// [`Error::NotThere`] when they are not on this pathway; [`Error::TooLong`] for a line that is.
    pub async fn introduce(&self, whom: MembershipId, does: &str) -> Result<()> {
        Written::Does.check(does)?;
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
