use super::Way;
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{PersonId, SessionId};
use crate::people::PersonName;
use crate::sealing::Place;
use crate::store::Tx;

/// A session that is open now.
#[derive(Clone, Debug)]
pub struct Device {
    /// What it is, in a plain word.
    pub what: String,
    /// How they came in.
    pub way: Way,
    /// Since when, UTC milliseconds.
    pub since: i64,
    /// It is the one they are looking at.
    pub this_one: bool,
}

/// A key kept on a phone.
#[derive(Clone, Debug)]
pub struct KeptKey {
    /// When it was kept, UTC milliseconds.
    pub kept_at: i64,
    /// When it last opened the door, UTC milliseconds.
    pub used_at: Option<i64>,
    /// The phone copies it to an account, which others in the family may use.
    pub backed_up: bool,
    /// When it stopped opening the door, UTC milliseconds: its holder ended it, or their worker
    /// made a new code because the phone was lost.
    pub ended_at: Option<i64>,
}

/// How long a key that was ended stays in the list, so that its holder learns of it.
const STAYS_LISTED: i64 = 30 * 24 * 3_600_000;

impl Participation {
    /// The sessions of this person that are open now, newest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn devices(&self, who: &SignedIn) -> Result<Vec<Device>> {
        let now = self.clock().now_ms();
        let mut tx = self.store().read().await?;
        let rows: Vec<(SessionId, String, String, i64)> = tx
            .all(
                "SELECT id, device, way, started_at FROM session WHERE person = $1 AND ended_at IS NULL \
                 AND expires_at > $2 AND seen_at + idle_ms > $2 ORDER BY started_at DESC, id",
                &[who.person.into(), now.into()],
            )
            .await?;
        rows.into_iter()
            .map(|(id, what, way, since)| {
                Ok(Device {
                    this_one: id == who.session,
                    what,
                    way: Way::from_text(&way).ok_or(Error::Corrupt("session.way"))?,
                    since,
                })
            })
            .collect()
    }

    /// The keys this person keeps on phones, and those that were ended in the last thirty days.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn kept_keys(&self, who: &SignedIn) -> Result<Vec<KeptKey>> {
        let mut tx = self.store().read().await?;
        let rows: Vec<(i64, Option<i64>, i64, Option<i64>)> = tx
            .all(
                "SELECT kept_at, used_at, backed_up, ended_at FROM passkey \
                 WHERE person = $1 AND (ended_at IS NULL OR ended_at > $2) ORDER BY kept_at DESC",
                &[who.person.into(), (self.clock().now_ms() - STAYS_LISTED).into()],
            )
            .await?;
        Ok(rows
            .into_iter()
            .map(|(kept_at, used_at, backed_up, ended_at)| KeptKey {
                kept_at,
                used_at,
                backed_up: backed_up != 0,
                ended_at,
            })
            .collect())
    }

    /// Ends every session of this person, this one too; with `keys`, the keys on their phones as well.
    ///
    /// # Errors
    /// [`Error::NotThere`] in a sitting: a handed-over device must not lock a family out.
    pub async fn end_all(&self, who: &SignedIn, keys: bool) -> Result<()> {
        if who.handed_over.is_some() {
            return Err(Error::NotThere);
        }
        let now = self.clock().now_ms();
        let mut tx = self.store().write().await?;
        tx.run(
            "UPDATE session SET ended_at = $1 WHERE person = $2 AND ended_at IS NULL",
            &[now.into(), who.person.into()],
        )
        .await?;
        if keys {
            tx.run(
                "UPDATE passkey SET ended_at = $1 WHERE person = $2 AND ended_at IS NULL",
                &[now.into(), who.person.into()],
            )
            .await?;
        }
        audit::append(
            &mut tx,
            self.vault(),
            Entry::new(who.person, Act::KeysEnded, who.person, None),
        )
        .await?;
        tx.commit().await
    }

    /// The full and the short name of the person who is signed in.
    ///
    /// # Errors
    /// When the database does not answer or the name does not open.
    pub async fn own_name(&self, who: &SignedIn) -> Result<(String, String)> {
        let sql = "SELECT p.name, k.wrapped, k.kek FROM person p JOIN data_key k ON k.owner = p.id WHERE p.id = $1";
        let found: Option<(Vec<u8>, Vec<u8>, String)> = self.store().one(sql, &[who.person.into()]).await?;
        let (name, wrapped, kek) = found.ok_or(Error::NotThere)?;
        let key = self.vault().unwrap(who.person.into(), &wrapped, &kek)?;
        let name: PersonName = key.open_json(Place::new("person", "name", &who.person.to_string()), &name)?;
        Ok((name.full, name.short))
    }

    pub(crate) async fn person_name(&self, tx: &mut Tx, person: PersonId, sealed: &[u8]) -> Result<PersonName> {
        self.vault()
            .key(tx, person)
            .await?
            .open_json(Place::new("person", "name", &person.to_string()), sealed)
    }
}
