//! Who is signed in, and the one place that says what they may open.

use crate::Participation;
use crate::error::{Error, Result};
use crate::id::{MembershipId, PathwayId, PersonId, SessionId};
use crate::people::{Language, Member, Role, Staff, membership};
use crate::sign_in::{Sitting, Stage};
use crate::store::Tx;

/// Somebody with an open session. Not yet anything they may do: ask
/// [`Participation`] for a handle.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The session.
    pub session: SessionId,
    /// The person.
    pub person: PersonId,
    /// Set for staff.
    pub staff: Option<Staff>,
    /// The pathway of a family member or advocate, with their role there.
    pub family: Option<(MembershipId, PathwayId, Role)>,
    /// Set while a young person or parent works on a device a worker handed over.
    pub handed_over: Option<Sitting>,
    /// How far they are through coming in.
    pub stage: Stage,
    /// The language they read.
    pub language: Language,
    /// Somebody might look at their phone.
    pub watched: bool,
    /// A form of theirs came in after an earlier session had run out, and waits for them.
    pub late: bool,
}

impl SignedIn {
    /// Their role as a family member or advocate, if they are one.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        self.family.map(|(_, _, role)| role)
    }

    /// Refuses anybody but a manager who is in.
    pub(crate) fn manages(&self) -> Result<()> {
        if self.staff == Some(Staff::Manager) && self.stage == Stage::In {
            Ok(())
        } else {
            Err(Error::NotThere)
        }
    }

    /// The membership of a family member or advocate with one of these roles.
    pub(crate) fn as_one_of(&self, roles: &[Role]) -> Result<MembershipId> {
        match self.family {
            Some((membership, _, role)) if roles.contains(&role) && self.stage == Stage::In => Ok(membership),
            _ => Err(Error::NotThere),
        }
    }
}

impl Participation {
    /// The membership of a signed-in person on a pathway, or [`Error::NotThere`].
    pub(crate) async fn standing(&self, who: &SignedIn, pathway: PathwayId, roles: &[Role]) -> Result<Member> {
        if who.stage != Stage::In {
            return Err(Error::NotThere);
        }
        let member = membership(self.store(), self.vault(), pathway, who.person).await?;
        if roles.contains(&member.role) {
            Ok(member)
        } else {
            Err(Error::NotThere)
        }
    }

    /// Checks inside a write that the session still stands, for what is done beyond single pathways.
    pub(crate) async fn session_stands(&self, tx: &mut Tx, who: &SignedIn) -> Result<()> {
        let found: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM session WHERE id = $1 AND ended_at IS NULL",
                &[who.session.into()],
            )
            .await?;
        if matches!(found, Some((1,))) {
            Ok(())
        } else {
            Err(Error::NotThere)
        }
    }

    /// Begins what only a manager may do.
    pub(crate) async fn managers_write(&self, who: &SignedIn) -> Result<Tx> {
        who.manages()?;
        let mut tx = self.store().write().await?;
        self.session_stands(&mut tx, who).await?;
        Ok(tx)
    }

    /// Checks inside a write that the session and the membership still stand, so that
    /// leaving a pathway or ending a session holds at once, even against a request already begun.
    pub(crate) async fn still_stands(&self, tx: &mut Tx, who: &SignedIn, me: &Member) -> Result<()> {
        let found: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM session s JOIN membership m ON m.person = s.person \
                 WHERE s.id = $1 AND s.ended_at IS NULL AND m.id = $2 AND m.left_at IS NULL",
                &[who.session.into(), me.id.into()],
            )
            .await?;
        if matches!(found, Some((1,))) {
            Ok(())
        } else {
            Err(Error::NotThere)
        }
    }
}
