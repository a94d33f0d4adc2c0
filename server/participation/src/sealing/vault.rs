//! Making, finding, erasing and re-wrapping data keys.
//!
//! Opened keys are not kept between transactions. Finding one is a primary-key read and a few
//! microseconds, while a kept one could outlive an undone transaction or an erasure, and then
//! seal words that nobody can ever open.

use std::{collections::HashMap, sync::Arc};

use super::{DataKey, Keyring, digest};
use crate::{
    args,
    clock::Clock,
    error::{Error, Result},
    id::Id,
    store::Tx,
};

/// The keys: the key file's in memory, everybody's in the database, wrapped.
#[derive(Clone, Debug)]
pub struct Vault {
    keyring: Arc<Keyring>,
    clock: Clock,
}

impl Vault {
    /// A vault that wraps with the newest key of the key file.
    #[must_use]
    pub fn new(keyring: Keyring, clock: Clock) -> Self {
        Self {
            keyring: Arc::new(keyring),
            clock,
        }
    }

    /// The same vault at another moment.
    #[must_use]
    pub(crate) fn at(&self, clock: Clock) -> Self {
        Self { clock, ..self.clone() }
    }

    pub(crate) const fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Makes the data key of a new owner.
    ///
    /// # Errors
    /// [`Error::Conflict`] when the owner has one; or when the database refuses.
    pub async fn create(&self, tx: &mut Tx, owner: impl Into<Id>) -> Result<DataKey> {
        let owner = owner.into();
        let key = DataKey::random(owner);
        let kek = self.keyring.newest()?;
        tx.run(
            "INSERT INTO data_key (owner, wrapped, kek, created_at) VALUES ($1, $2, $3, $4)",
            args![owner, key.wrap(&kek.secret, &kek.id), &kek.id, self.clock.now_ms()],
        )
        .await?;
        Ok(key)
    }

    /// The data key of an owner.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it was never made, or was erased; [`Error::KeyMissing`] when the
    /// key file lacks the key that wraps it; [`Error::Sealed`] when it was tampered with.
    pub async fn key(&self, tx: &mut Tx, owner: impl Into<Id>) -> Result<DataKey> {
        let owner = owner.into();
        let sql = "SELECT wrapped, kek FROM data_key WHERE owner = $1";
        let (wrapped, kek): (Vec<u8>, String) = tx.one(sql, args![owner]).await?.ok_or(Error::NotThere)?;
        self.unwrap(owner, &wrapped, &kek)
    }

    /// The data keys of several owners, without those that were erased.
    ///
    /// # Errors
    /// As [`Vault::key`], but for an erased one.
    pub async fn keys(&self, tx: &mut Tx, owners: &[Id]) -> Result<HashMap<Id, DataKey>> {
        let mut keys = HashMap::with_capacity(owners.len());
        for &owner in owners {
            match self.key(tx, owner).await {
                Ok(key) => {
                    keys.insert(owner, key);
                }
                Err(Error::NotThere) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(keys)
    }

    /// Erases an owner's data key, and with it everything sealed for them, once the transaction
    /// is committed. Call [`Store::scrub`](crate::store::Store::scrub) afterwards, so that the
    /// wrapped key is not left behind in a journal.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn erase(&self, tx: &mut Tx, owner: impl Into<Id>) -> Result<()> {
        tx.run("DELETE FROM data_key WHERE owner = $1", args![owner.into()])
            .await?;
        Ok(())
    }

    /// Wraps every data key with the newest key of the key file; tells how many were not yet.
    ///
    /// # Errors
    /// As [`Vault::key`]; then nothing is to be committed.
    pub async fn rewrap_all(&self, tx: &mut Tx) -> Result<u64> {
        let newest = self.keyring.newest()?;
        let old: Vec<(Id, Vec<u8>, String)> = tx
            .all(
                "SELECT owner, wrapped, kek FROM data_key WHERE kek <> $1",
                args![&newest.id],
            )
            .await?;
        let mut changed = 0;
        for (owner, wrapped, kek) in old {
            let wrapped = self.unwrap(owner, &wrapped, &kek)?.wrap(&newest.secret, &newest.id);
            changed += tx
                .run(
                    "UPDATE data_key SET wrapped = $1, kek = $2 WHERE owner = $3",
                    args![wrapped, &newest.id, owner],
                )
                .await?;
        }
        Ok(changed)
    }

    /// A digest nobody can make or look up without the key file, for what could be guessed. The
    /// same for the same `purpose` and bytes, also after the key file was rotated.
    #[must_use]
    pub fn digest(&self, purpose: &'static str, bytes: &[u8]) -> [u8; 32] {
        digest::mac(&self.keyring.digest, &[purpose.as_bytes(), bytes])
    }

    /// A data key from the columns of `data_key`, for reads that join it to the rows it opens.
    pub(crate) fn unwrap(&self, owner: Id, wrapped: &[u8], kek: &str) -> Result<DataKey> {
        let kek = self.keyring.key(kek)?;
        DataKey::unwrap(owner, &kek.secret, &kek.id, wrapped).ok_or(Error::Sealed {
            table: "data_key",
            column: "wrapped",
        })
    }
}

#[cfg(test)]
mod tests;
