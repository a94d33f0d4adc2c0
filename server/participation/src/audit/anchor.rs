//! Anchors: how far the chain had come at a moment, noted outside the database.
//!
//! A file of anchors has one line each: number of the last entry, its hash, the time in
//! milliseconds UTC, and a digest made with the key file. Keep it on another machine, or print it.

use std::{
    fs::{self, OpenOptions},
    io::Write as _,
    path::Path,
    str::FromStr,
};

use data_encoding::HEXLOWER;

use crate::{
    error::{Error, Result},
    sealing::{Vault, same},
    store::Tx,
};

/// Where the chain stood at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The number of the last entry.
    pub seq: i64,
    /// Its hash.
    pub hash: [u8; 32],
    /// When it was noted, in milliseconds UTC.
    pub at: i64,
    mac: [u8; 32],
}

impl Anchor {
    /// Whether this anchor was made with this key file and not changed since.
    pub(super) fn is_ours(&self, vault: &Vault) -> bool {
        same(&self.mac, &mac(vault, self.seq, &self.hash, self.at))
    }

    fn print(&self) -> String {
        let [hash, mac] = [self.hash, self.mac].map(|bytes| HEXLOWER.encode(&bytes));
        format!("{} {hash} {} {mac}\n", self.seq, self.at)
    }
}

impl FromStr for Anchor {
    type Err = Error;

    fn from_str(line: &str) -> Result<Self> {
        let mut words = line.split(' ');
        let mut next = || words.next().ok_or(Error::Corrupt("anchor"));
        let anchor = Self {
            seq: number(next()?)?,
            hash: digest(next()?)?,
            at: number(next()?)?,
            mac: digest(next()?)?,
        };
        if next().is_ok() {
            Err(Error::Corrupt("anchor"))
        } else {
            Ok(anchor)
        }
    }
}

fn number(word: &str) -> Result<i64> {
    word.parse().map_err(|_| Error::Corrupt("anchor"))
}

fn digest(word: &str) -> Result<[u8; 32]> {
    let bytes = HEXLOWER.decode(word.as_bytes()).ok();
    bytes
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or(Error::Corrupt("anchor"))
}

fn mac(vault: &Vault, seq: i64, hash: &[u8; 32], at: i64) -> [u8; 32] {
    let bytes = [&seq.to_le_bytes()[..], hash, &at.to_le_bytes()].concat();
    vault.digest("audit anchor", &bytes)
}

/// Notes where the chain stands; nothing while it is empty.
///
/// # Errors
/// When the database refuses.
pub async fn take(tx: &mut Tx, vault: &Vault) -> Result<Option<Anchor>> {
    let sql = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1";
    let Some((seq, hash)) = tx.one::<(i64, Vec<u8>)>(sql, &[]).await? else {
        return Ok(None);
    };
    let hash = hash.try_into().map_err(|_| Error::Corrupt("audit"))?;
    let at = vault.clock().now_ms();
    Ok(Some(Anchor {
        seq,
        hash,
        at,
        mac: mac(vault, seq, &hash, at),
    }))
}

/// Adds an anchor to a file outside the database.
///
/// # Errors
/// When the file cannot be written.
pub fn write(path: &Path, anchor: &Anchor) -> Result<()> {
    let mut file = OpenOptions::new().create(true).append(true).open(path)?;
    file.write_all(anchor.print().as_bytes())?;
    file.sync_all()?;
    Ok(())
}

/// Reads a file of anchors; none when there is no file yet.
///
/// # Errors
/// When the file cannot be read, or holds anything else.
pub fn read(path: &Path) -> Result<Vec<Anchor>> {
    match fs::read_to_string(path) {
        Ok(text) => text.lines().map(str::parse).collect(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}
