//! Adding to the chain.

use sqlx::FromRow;

use super::{AUDIT, Act};
use crate::{
    args,
    error::{Error, Result},
    id::{Id, PathwayId},
    sealing::{DataKey, Vault},
    store::Tx,
};

/// What stands before the first entry.
pub(super) const BEGINNING: [u8; 32] = [0; 32];

/// What is told of an act.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Who did it.
    pub actor: Id,
    /// What they did.
    pub act: Act,
    /// What it was done to.
    pub subject: Id,
    /// The pathway it belongs to, if any.
    pub pathway: Option<PathwayId>,
}

impl Entry {
    /// `actor` did `act` to `subject`.
    #[must_use]
    pub fn new(actor: impl Into<Id>, act: Act, subject: impl Into<Id>, pathway: Option<PathwayId>) -> Self {
        Self {
            actor: actor.into(),
            act,
            subject: subject.into(),
            pathway,
        }
    }
}

/// An entry as it is stored. Text stays text, so that an entry nobody of ours wrote is still read.
#[derive(Clone, Debug, FromRow)]
pub(super) struct Link {
    pub(super) seq: i64,
    pub(super) at: i64,
    pub(super) actor: String,
    pub(super) act: String,
    pub(super) subject: String,
    pub(super) pathway: Option<String>,
    pub(super) prev: Vec<u8>,
    pub(super) hash: Vec<u8>,
}

impl Link {
    /// The hash this entry has if its number is `seq`.
    pub(super) fn expected(&self, key: &DataKey, seq: i64) -> [u8; 32] {
        let mut bytes = Vec::with_capacity(256);
        bytes.extend_from_slice(&seq.to_le_bytes());
        bytes.extend_from_slice(&self.at.to_le_bytes());
        bytes.push(u8::from(self.pathway.is_some()));
        let pathway = self.pathway.as_deref().unwrap_or_default();
        let texts = [self.actor.as_str(), &self.act, &self.subject, pathway].map(str::as_bytes);
        for part in texts.into_iter().chain([self.prev.as_slice()]) {
            bytes.extend_from_slice(&(part.len() as u64).to_le_bytes());
            bytes.extend_from_slice(part);
        }
        key.mac("audit", &bytes)
    }
}

/// Adds an entry, in the transaction of the act it tells of.
///
/// # Errors
/// When the database refuses, or the audit key does not open.
pub async fn append(tx: &mut Tx, vault: &Vault, entry: Entry) -> Result<()> {
    let last: Option<(i64, Vec<u8>)> = tx
        .one("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1", &[])
        .await?;
    let key = match vault.key(tx, AUDIT).await {
        // Only the very first entry may make the key: later, its loss is to be noticed.
        Err(Error::NotThere) if last.is_none() => vault.create(tx, AUDIT).await?,
        found => found?,
    };
    let (last, prev) = last.unwrap_or_else(|| (0, BEGINNING.to_vec()));
    let mut link = Link {
        seq: last + 1,
        at: vault.clock().now_ms(),
        actor: entry.actor.to_string(),
        act: entry.act.to_string(),
        subject: entry.subject.to_string(),
        pathway: entry.pathway.map(|pathway| pathway.to_string()),
        prev,
        hash: Vec::new(),
    };
    link.hash = link.expected(&key, link.seq).to_vec();
    tx.run(
        "INSERT INTO audit (seq, at, actor, act, subject, pathway, prev, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        args![
            link.seq,
            link.at,
            link.actor,
            link.act,
            link.subject,
            link.pathway,
            link.prev,
            link.hash,
        ],
    )
    .await?;
    Ok(())
}
