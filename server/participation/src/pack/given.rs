//! A pack that is given to somebody who opens it here, and can be taken back before they can.

use super::Whom;
use crate::audit::{self, Act, Entry};
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{MembershipId, PackGivenId, PersonId};
use crate::store::Tx;

/// For so long a pack that was given can be taken back, and not yet be opened. Milliseconds. Source: the pack's
/// ten-minute undo.
pub const UNDO: i64 = 10 * 60_000;

/// A pack that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Its id.
    pub id: PackGivenId,
    /// Who gave it.
    pub by: PersonId,
    /// To whom.
    pub to: MembershipId,
    /// SHA-256 of what was given, in hexadecimal. Told to whoever gave it alone, as with packs that are taken.
    pub digest: Option<String>,
    /// When, UTC milliseconds.
    pub at: i64,
    /// When they first opened it.
    pub opened_at: Option<i64>,
}

impl Given {
    /// Whether it can still be taken back: until the moment it can be opened.
    #[must_use]
    pub const fn can_be_taken_back(&self, now: i64) -> bool {
        !is_open(self.at, now)
    }
}

/// Whether what was given `at` can be opened by now.
const fn is_open(at: i64, now: i64) -> bool {
    now >= at.saturating_add(UNDO)
}

#[derive(sqlx::FromRow)]
pub(super) struct GivenRow {
    pub(super) id: PackGivenId,
    pub(super) person: PersonId,
    member: MembershipId,
    pub(super) digest: String,
    pub(super) at: i64,
    pub(super) opened_at: Option<i64>,
}

impl GivenRow {
    fn read(self, me: PersonId) -> Given {
        Given {
            id: self.id,
            by: self.person,
            to: self.member,
            digest: (self.person == me).then_some(self.digest),
            at: self.at,
            opened_at: self.opened_at,
        }
    }
}

impl Review<'_> {
    /// Gives a pack to somebody, who can open it ten minutes later. A double tap gives it once; one that holds something
    /// else takes the place of the one that I gave and that waits, and waits anew.
    ///
    /// # Errors
    /// [`Error::NotThere`] for whom I can make none, for a court, and for myself: nobody of them opens one here.
    pub async fn give_pack(&self, whom: Whom) -> Result<PackGivenId> {
        let can = |one: &super::Recipient| one.whom == whom && one.can_open();
        let (Whom::Member(to), true) = (whom, self.pack_recipients().await?.iter().any(can)) else {
            return Err(Error::NotThere);
        };
        let digest = self.pack(whom).await?.digest()?;
        let mut tx = self.write().await?;
        let now = self.participation().clock().now_ms();
        let person = self.me().person;
        let waiting: Vec<(PackGivenId, String)> = tx
            .all(
                "SELECT id, digest FROM pack_given WHERE pathway = $1 AND member = $2 AND at > $3 AND person = $4",
                &[self.pathway().into(), to.into(), (now - UNDO).into(), person.into()],
            )
            .await?;
        if let Some((id, _)) = waiting.iter().find(|(_, before)| *before == digest) {
            return Ok(*id);
        }
        for (before, _) in waiting {
            self.put_back(&mut tx, before, now).await?;
        }
        let id = PackGivenId::random();
        tx.run(
            "INSERT INTO pack_given (id, pathway, person, member, digest, at) VALUES ($1, $2, $3, $4, $5, $6)",
            &[
                id.into(),
                self.pathway().into(),
                person.into(),
                to.into(),
                digest.as_str().into(),
                now.into(),
            ],
        )
        .await?;
        let entry = Entry::new(person, Act::PackGiven, id, Some(self.pathway()));
        audit::append(&mut tx, self.participation().vault(), entry).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Takes a pack back that cannot be opened yet. Nothing of it stays but that it was given and taken back, in the
    /// audit. Says whether it was: not when it can be opened already, or was taken back before.
    ///
    /// # Errors
    /// [`Error::NotThere`] when I no longer lead here.
    pub async fn take_pack_back(&self, id: PackGivenId) -> Result<bool> {
        let mut tx = self.write().await?;
        // Not before: who waits for other writers may wait until it can be opened.
        let now = self.participation().clock().now_ms();
        let back = self.put_back(&mut tx, id, now).await?;
        tx.commit().await?;
        Ok(back)
    }

    /// Whether one waited until now, and waits no more.
    async fn put_back(&self, tx: &mut Tx, id: PackGivenId, now: i64) -> Result<bool> {
        let gone = tx
            .run(
                "DELETE FROM pack_given WHERE id = $1 AND pathway = $2 AND at > $3 AND opened_at IS NULL",
                &[id.into(), self.pathway().into(), (now - UNDO).into()],
            )
            .await?;
        if gone == 0 {
            return Ok(false);
        }
        let entry = Entry::new(self.me().person, Act::PackBack, id, Some(self.pathway()));
        audit::append(tx, self.participation().vault(), entry).await?;
        Ok(true)
    }

    /// The packs that were given and not taken back, the last first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn packs_given(&self) -> Result<Vec<Given>> {
        let mut tx = self.participation().store().read().await?;
        let rows: Vec<GivenRow> = tx
            .all(
                "SELECT id, person, member, digest, at, opened_at FROM pack_given WHERE pathway = $1 \
                 ORDER BY at DESC, id",
                &[self.pathway().into()],
            )
            .await?;
        let me = self.me().person;
        Ok(rows.into_iter().map(|row| row.read(me)).collect())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn at_every_moment_a_pack_can_either_be_opened_or_be_taken_back(at in 0..i64::MAX / 2, later in 0..2 * UNDO) {
            let (id, by, to) = (PackGivenId::random(), PersonId::random(), MembershipId::random());
            let given = Given { id, by, to, digest: None, at, opened_at: None };
            prop_assert_eq!(given.can_be_taken_back(at + later), later < UNDO);
            prop_assert_eq!(is_open(at, at + later), later >= UNDO);
        }
    }
}
