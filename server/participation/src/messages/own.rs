use serde::{Deserialize, Serialize};

use super::stopping::forget;
use super::{Address, Channel, Times};
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::people::{Role, stable_text};
use crate::sealing::Place;
use crate::store::Tx;

/// What a message says, from a fixed list. All are true of anything that is new, and tell nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Phrase {
    /// "Something new for you to look at."
    Something,
    /// "There is an update for you."
    Update,
    /// "Have a look when you have a minute."
    Look,
    /// "One new note."
    Note,
}

stable_text!(Phrase {
    Something = "something",
    Update = "update",
    Look = "look",
    Note = "note",
});

/// How somebody wants to be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wishes {
    /// On which way.
    pub channel: Channel,
    /// Where to.
    pub address: Address,
    /// In which words.
    pub phrase: Phrase,
    /// When.
    pub times: Times,
}

pub(super) const fn contact_place(row: &str) -> Place<'_> {
    Place::new("contact", "body", row)
}

/// What a young person or a parent may do about messages to themselves. Not in a sitting: a worker looks on.
pub struct OwnMessages<'a> {
    p: &'a Participation,
    who: &'a SignedIn,
}

impl Participation {
    /// The handle for messages to oneself.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a young person or parent who is in, and on a worker's device.
    pub fn own_messages<'a>(&'a self, who: &'a SignedIn) -> Result<OwnMessages<'a>> {
        who.as_one_of(&[Role::YoungPerson, Role::Parent])?;
        if who.handed_over.is_some() {
            return Err(Error::NotThere);
        }
        Ok(OwnMessages { p: self, who })
    }
}

/// How a person wants to be told, if at all.
pub(super) async fn load_wishes(p: &Participation, tx: &mut Tx, person: PersonId) -> Result<Option<Wishes>> {
    let found: Option<(Vec<u8>,)> = tx
        .one("SELECT body FROM contact WHERE person = $1", &[person.into()])
        .await?;
    let Some((body,)) = found else { return Ok(None) };
    let key = p.vault().key(tx, person).await?;
    key.open_json(contact_place(&person.to_string()), &body).map(Some)
}

impl OwnMessages<'_> {
    async fn write(&self) -> Result<Tx> {
        let (membership, ..) = self.who.family.ok_or(Error::NotThere)?;
        let mut tx = self.p.store().write().await?;
        let found: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM session s JOIN membership m ON m.person = s.person \
                 WHERE s.id = $1 AND s.ended_at IS NULL AND m.id = $2 AND m.left_at IS NULL",
                &[self.who.session.into(), membership.into()],
            )
            .await?;
        if !matches!(found, Some((1,))) {
            return Err(Error::NotThere);
        }
        Ok(tx)
    }

    /// How I want to be told; nothing when not at all.
    ///
    /// # Errors
    /// When the database does not answer or it does not open.
    pub async fn wishes(&self) -> Result<Option<Wishes>> {
        let mut tx = self.p.store().read().await?;
        load_wishes(self.p, &mut tx, self.who.person).await
    }

    /// Whether the last message could not be brought to me.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn last_failed(&self) -> Result<bool> {
        let mut tx = self.p.store().read().await?;
        let found: Option<(String,)> = tx
            .one(
                "SELECT m.state FROM message m JOIN contact c ON c.person = m.person WHERE m.person = $1 \
                 AND m.state <> 'waiting' AND m.state <> 'expired' AND m.caused_at >= c.chosen_at \
                 ORDER BY m.caused_at DESC, m.id LIMIT 1",
                &[self.who.person.into()],
            )
            .await?;
        Ok(found.is_some_and(|(state,)| state == "failed"))
    }

    /// From now on I am told like this. What still waited for another address does not go, and that I wanted no more
    /// messages is not said of me any longer.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the session no longer stands.
    pub async fn choose(&self, wishes: &Wishes) -> Result<()> {
        let mut tx = self.write().await?;
        let me = self.who.person;
        if load_wishes(self.p, &mut tx, me).await?.as_ref() == Some(wishes) {
            return Ok(());
        }
        forget(&mut tx, me).await?;
        tx.run("DELETE FROM contact_stop WHERE person = $1", &[me.into()])
            .await?;
        let key = self.p.vault().key(&mut tx, me).await?;
        tx.run(
            "INSERT INTO contact (person, body, chosen_at) VALUES ($1, $2, $3)",
            &[
                me.into(),
                key.seal_json(contact_place(&me.to_string()), wishes)?.into(),
                self.p.clock().now_ms().into(),
            ],
        )
        .await?;
        let entry = Entry::new(me, Act::ContactChosen, me, None);
        audit::append(&mut tx, self.p.vault(), entry).await?;
        tx.commit().await
    }

    /// "Don't contact me on this phone any more": no further message, the address is deleted, and whoever leads the case
    /// learns that it was said, and nobody else. A second tap finds it done.
    ///
    /// A message a carrier was given already cannot be called back.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the session no longer stands.
    pub async fn stop(&self) -> Result<()> {
        let mut tx = self.write().await?;
        let me = self.who.person;
        if forget(&mut tx, me).await? {
            tx.run(
                "INSERT INTO contact_stop (person, at) VALUES ($1, $2) \
                 ON CONFLICT (person) DO UPDATE SET at = excluded.at",
                &[me.into(), self.p.clock().now_ms().into()],
            )
            .await?;
            let entry = Entry::new(me, Act::ContactStopped, me, None);
            audit::append(&mut tx, self.p.vault(), entry).await?;
        }
        tx.commit().await
    }
}
