//! Checking the chain.

use super::{
    AUDIT, Anchor,
    chain::{BEGINNING, Link},
};
use crate::{
    args,
    error::{Error, Result},
    sealing::{DataKey, Vault, same},
    store::Tx,
};

/// How many entries are read at a time, and how far away a misplaced entry is looked for.
const REACH: i64 = 1000;

/// What checking found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every entry is as it was written, and none is missing.
    Whole {
        /// How many there are.
        entries: i64,
    },
    /// The chain was tampered with.
    Broken {
        /// The number of the first entry that is wrong.
        seq: i64,
        /// What was done, as far as can be told.
        fault: Fault,
    },
}

/// What was done to a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The entry is not as it was written, or this software never wrote it.
    Changed,
    /// An entry was taken out.
    Removed,
    /// An entry was put in.
    Added,
    /// Entries changed places.
    Reordered,
    /// The end of the chain, which an anchor remembers, is missing.
    Truncated,
    /// An anchor was not made with this key file.
    FalseAnchor,
}

/// Checks every entry, and every anchor against its entry.
///
/// # Errors
/// When the database refuses, or the audit key is missing or does not open.
pub async fn verify(tx: &mut Tx, vault: &Vault, anchors: &[Anchor]) -> Result<Verdict> {
    if let Some(anchor) = anchors.iter().find(|anchor| !anchor.is_ours(vault)) {
        return Ok(Verdict::Broken {
            seq: anchor.seq,
            fault: Fault::FalseAnchor,
        });
    }
    let (mut last, mut prev) = (0, BEGINNING.to_vec());
    // No entries and no key is a database that was never used, or one that was emptied.
    if let Some(key) = key(tx, vault).await? {
        let mut page = after(tx, i64::MIN).await?;
        while !page.is_empty() {
            for link in page {
                let seq = last + 1;
                if let Some(fault) = fault(tx, &key, &link, seq, &prev).await? {
                    return Ok(Verdict::Broken {
                        seq: seq.min(link.seq),
                        fault,
                    });
                }
                if anchors
                    .iter()
                    .any(|anchor| anchor.seq == seq && !same(&anchor.hash, &link.hash))
                {
                    return Ok(Verdict::Broken {
                        seq,
                        fault: Fault::Changed,
                    });
                }
                (last, prev) = (seq, link.hash);
            }
            page = after(tx, last).await?;
        }
    }
    if anchors.iter().any(|anchor| anchor.seq > last) {
        return Ok(Verdict::Broken {
            seq: last + 1,
            fault: Fault::Truncated,
        });
    }
    Ok(Verdict::Whole { entries: last })
}

async fn key(tx: &mut Tx, vault: &Vault) -> Result<Option<DataKey>> {
    match vault.key(tx, AUDIT).await {
        Ok(key) => Ok(Some(key)),
        Err(Error::NotThere) if after(tx, i64::MIN).await?.is_empty() => Ok(None),
        Err(error) => Err(error),
    }
}

/// The next entries after a number.
async fn after(tx: &mut Tx, seq: i64) -> Result<Vec<Link>> {
    let sql = "SELECT seq, at, actor, act, subject, pathway, prev, hash FROM audit
               WHERE seq > $1 ORDER BY seq LIMIT $2";
    tx.all(sql, args![seq, REACH]).await
}

/// What is wrong with the entry found where number `seq` belongs, after the hash `prev`.
async fn fault(tx: &mut Tx, key: &DataKey, link: &Link, seq: i64, prev: &[u8]) -> Result<Option<Fault>> {
    if link.seq < seq {
        return Ok(Some(Fault::Added));
    }
    if link.seq > seq {
        return Ok(Some(Fault::Removed));
    }
    if is(key, link, seq) {
        return Ok((!same(&link.prev, prev)).then_some(Fault::Changed));
    }
    // Whose place is this, and where does the entry that stands here belong?
    let around = around(tx, seq).await?;
    let home = around.iter().any(|other| is(key, other, seq));
    let belongs = (seq - REACH..=seq + REACH).find(|&number| is(key, link, number));
    Ok(Some(match (belongs, home) {
        (Some(number), true) if number > seq => Fault::Reordered,
        (Some(number), false) if number > seq => Fault::Removed,
        (_, true) => Fault::Added,
        (_, false) => Fault::Changed,
    }))
}

/// Whether an entry was written with this number.
fn is(key: &DataKey, link: &Link, seq: i64) -> bool {
    same(&link.hash, &link.expected(key, seq))
}

async fn around(tx: &mut Tx, seq: i64) -> Result<Vec<Link>> {
    let sql = "SELECT seq, at, actor, act, subject, pathway, prev, hash FROM audit
               WHERE seq BETWEEN $1 AND $2";
    tx.all(sql, args![seq - REACH, seq + REACH]).await
}

#[cfg(test)]
mod tests;
