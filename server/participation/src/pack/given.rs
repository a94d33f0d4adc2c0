//! A pack that is given to somebody who opens it here, and can be taken back before they can.
//!
//! It is no copy: what they open is drawn when they open it, from what they and whoever gave it may both read by then. It
//! is told whether that is still what was given.

use super::build::assemble;
use super::recipient::recipients_of;
use super::{Pack, Whom};
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::cases::Review;
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::id::{MembershipId, PackGivenId, PersonId, ViewId};
use crate::people::{Member, Role, members};
use crate::store::Tx;
use crate::voice::note_opened;

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
struct GivenRow {
    id: PackGivenId,
    person: PersonId,
    member: MembershipId,
    digest: String,
    at: i64,
    opened_at: Option<i64>,
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
    /// Gives a pack to somebody, who can open it ten minutes later. A double tap gives it once.
    ///
    /// # Errors
    /// [`Error::NotThere`] for whom I can make none, for a court, and for myself: nobody of them opens one here.
    pub async fn give_pack(&self, whom: Whom) -> Result<PackGivenId> {
        let can = |one: &super::Recipient| one.whom == whom && one.can_open();
        let (Whom::Member(to), true) = (whom, self.pack_recipients().await?.iter().any(can)) else {
            return Err(Error::NotThere);
        };
        let digest = self.pack(whom).await?.digest()?;
        let now = self.participation().clock().now_ms();
        let mut tx = self.write().await?;
        let again: Option<(PackGivenId,)> = tx
            .one(
                "SELECT id FROM pack_given WHERE pathway = $1 AND member = $2 AND at > $3 ORDER BY at DESC, id LIMIT 1",
                &[self.pathway().into(), to.into(), (now - UNDO).into()],
            )
            .await?;
        if let Some((id,)) = again {
            return Ok(id);
        }
        let (id, person) = (PackGivenId::random(), self.me().person);
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
        let now = self.participation().clock().now_ms();
        let mut tx = self.write().await?;
        let gone = tx
            .run(
                "DELETE FROM pack_given WHERE id = $1 AND pathway = $2 AND at > $3",
                &[id.into(), self.pathway().into(), (now - UNDO).into()],
            )
            .await?;
        if gone == 0 {
            return Ok(false);
        }
        let entry = Entry::new(self.me().person, Act::PackBack, id, Some(self.pathway()));
        audit::append(&mut tx, self.participation().vault(), entry).await?;
        tx.commit().await?;
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

/// What somebody may do who may have been given a pack: open the last one.
pub struct Receiving<'a> {
    p: &'a Participation,
    who: &'a SignedIn,
    me: Member,
}

/// A pack as whoever it was given to opens it.
#[derive(Clone, Debug)]
pub struct Received {
    /// What they may read now, dated as it was given.
    pub pack: Pack,
    /// Its digest.
    pub digest: String,
    /// Who gave it.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
    /// Whether it is byte for byte what was given.
    pub is_same: bool,
}

impl Participation {
    /// The handle of somebody a pack may have been given to.
    ///
    /// # Errors
    /// [`Error::NotThere`] for staff, who make their own, and on a device that a worker handed over: there, nothing is
    /// read that its worker may not read.
    pub async fn receiving<'a>(&'a self, who: &'a SignedIn) -> Result<Receiving<'a>> {
        let may = [Role::YoungPerson, Role::Parent, Role::Advocate, Role::Professional];
        who.as_one_of(&may)?;
        if who.handed_over.is_some() {
            return Err(Error::NotThere);
        }
        let (_, pathway, _) = who.family.ok_or(Error::NotThere)?;
        let me = self.standing(who, pathway, &may).await?;
        Ok(Receiving { p: self, who, me })
    }
}

impl Receiving<'_> {
    async fn last(&self, tx: &mut Tx) -> Result<Option<GivenRow>> {
        let before = self.p.clock().now_ms() - UNDO;
        tx.one(
            "SELECT id, person, member, digest, at, opened_at FROM pack_given \
             WHERE pathway = $1 AND member = $2 AND at <= $3 ORDER BY at DESC, id LIMIT 1",
            &[self.me.pathway.into(), self.me.id.into(), before.into()],
        )
        .await
    }

    /// Whether there is one to open, for the link that leads to it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn has_one(&self) -> Result<bool> {
        let mut tx = self.p.store().read().await?;
        let Some(row) = self.last(&mut tx).await? else {
            return Ok(false);
        };
        Ok(self.giver(&mut tx, row.person).await?.is_some())
    }

    /// Who gave it, or who leads by now; nothing when neither may give me one any more.
    async fn giver(&self, tx: &mut Tx, by: PersonId) -> Result<Option<Member>> {
        let leads = |one: &&Member| matches!(one.role, Role::Worker | Role::Chair);
        let mut people = members(tx, self.p.vault(), self.me.pathway).await?;
        people.retain(|one| leads(&one));
        let found = people.iter().position(|one| one.person == by);
        let found = found.or_else(|| people.iter().position(|one| one.role == Role::Worker));
        let Some(by) = found.map(|place| people.swap_remove(place)) else {
            return Ok(None);
        };
        let whom = Whom::Member(self.me.id);
        let can = recipients_of(self.p, tx, &by)
            .await?
            .iter()
            .any(|one| one.whom == whom && one.can_open());
        Ok(can.then_some(by))
    }

    /// Opens the pack that was given to me last: what is in it counts as opened by me, and the first time is noted.
    ///
    /// # Errors
    /// [`Error::NotThere`] when none was, when it can still be taken back, and when I am nobody a pack is made for by
    /// now, such as a professional after the meeting.
    pub async fn open(&self) -> Result<Received> {
        let rule = self.p.quoracy_rule().await?;
        let mut tx = self.p.store().read().await?;
        let row = self.last(&mut tx).await?.ok_or(Error::NotThere)?;
        let by = self.giver(&mut tx, row.person).await?.ok_or(Error::NotThere)?;
        let mut pack = assemble(self.p, &mut tx, Whom::Member(self.me.id), &by, rule).await?;
        drop(tx);
        pack.on = day_of(row.at);
        let digest = pack.digest()?;
        self.note(&row, &pack).await?;
        Ok(Received {
            is_same: digest == row.digest,
            pack,
            digest,
            by: row.person,
            at: row.at,
        })
    }

    async fn note(&self, row: &GivenRow, pack: &Pack) -> Result<()> {
        let others: Vec<ViewId> = pack
            .all_views()
            .filter(|one| one.author != self.me.id)
            .map(|one| one.id)
            .collect();
        if !others.is_empty() {
            note_opened(self.p, self.who, &self.me, &others).await?;
        }
        if row.opened_at.is_some() {
            return Ok(());
        }
        let mut tx = self.p.store().write().await?;
        self.p.still_stands(&mut tx, self.who, &self.me).await?;
        let first = tx
            .run(
                "UPDATE pack_given SET opened_at = $1 WHERE id = $2 AND opened_at IS NULL",
                &[self.p.clock().now_ms().into(), row.id.into()],
            )
            .await?;
        if first > 0 {
            let entry = Entry::new(self.me.person, Act::PackOpened, row.id, Some(self.me.pathway));
            audit::append(&mut tx, self.p.vault(), entry).await?;
            tx.commit().await?;
        }
        Ok(())
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
