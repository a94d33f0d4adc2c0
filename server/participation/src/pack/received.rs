//! Opening a pack that was given here.
//!
//! It is no copy: what somebody opens is drawn when they open it, from what they and whoever gave it may both read by
//! then. They are told whether that is still what was given.

use super::build::assemble;
use super::given::{GivenRow, UNDO};
use super::recipient::recipients_of;
use super::{Pack, Whom};
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::id::{PersonId, ViewId};
use crate::people::{Member, Role, members};
use crate::store::Tx;
use crate::voice::note_opened;

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

    /// Before any of it is shown: what was taken back in the meantime is not there, and what is shown is noted.
    async fn note(&self, row: &GivenRow, pack: &Pack) -> Result<()> {
        self.note_first_time(row).await?;
        let others: Vec<ViewId> = pack
            .all_views()
            .filter(|one| one.author != self.me.id)
            .map(|one| one.id)
            .collect();
        if !others.is_empty() {
            note_opened(self.p, self.who, &self.me, &others).await?;
        }
        Ok(())
    }

    async fn note_first_time(&self, row: &GivenRow) -> Result<()> {
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
            return tx.commit().await;
        }
        let sql = "SELECT COUNT(*) FROM pack_given WHERE id = $1";
        let there: Option<(i64,)> = tx.one(sql, &[row.id.into()]).await?;
        if matches!(there, Some((1,))) {
            Ok(())
        } else {
            Err(Error::NotThere)
        }
    }
}
