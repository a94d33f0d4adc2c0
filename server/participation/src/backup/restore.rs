//! Restoring a backup.

use std::io::Read;

use super::{
    LEFT_OUT, TABLES,
    line::{FORMAT, Line, Part, Reading, from_json},
};
use crate::{
    audit::{self, Verdict},
    error::{Error, Result},
    sealing::Vault,
    store::{Column, Store, Tx},
};

/// What a restore brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restored {
    /// How many rows.
    pub rows: u64,
    /// How many pathways have no key and open for nobody: they were destroyed after the data was written, or the keys
    /// are older than the data.
    pub without_key: u64,
}

/// Fills an empty, migrated database from the two files of a backup, which may be of different days, and checks the
/// audit in it. What was destroyed before the keys were written does not open. Hand it buffered readers: it asks for
/// single bytes.
///
/// # Errors
/// When the database holds anything, the backup is damaged or of another schema, or its audit
/// does not verify with this key file. Then nothing was restored.
pub async fn restore(
    store: &Store,
    vault: &Vault,
    data: &mut (impl Read + Send),
    keys: &mut (impl Read + Send),
) -> Result<Restored> {
    let mut tx = store.write().await?;
    for table in TABLES.iter().chain(LEFT_OUT) {
        if !tx.is_empty(table).await? {
            return Err(Error::Backup("the database is not empty"));
        }
    }
    tx.postpone_references().await?;
    let rows = file(&mut tx, Part::Keys, keys).await? + file(&mut tx, Part::Data, data).await?;
    match audit::verify(&mut tx, vault, &[]).await? {
        Verdict::Whole { .. } => {}
        Verdict::Broken { .. } => return Err(Error::Backup("the audit in it was tampered with")),
    }
    let closed: Option<(i64,)> = tx
        .one(
            "SELECT COUNT(*) FROM pathway WHERE NOT EXISTS (SELECT 1 FROM data_key k WHERE k.owner = pathway.id)",
            &[],
        )
        .await?;
    tx.commit().await?;
    let without_key = closed.and_then(|(count,)| u64::try_from(count).ok()).unwrap_or(0);
    Ok(Restored { rows, without_key })
}

/// One of the two files.
async fn file(tx: &mut Tx, part: Part, input: &mut (impl Read + Send)) -> Result<u64> {
    let mut lines = Reading::from(input);
    match lines.next()? {
        Line::Head { format, .. } if format != FORMAT => {
            return Err(Error::Backup("written in a form this version does not read"));
        }
        Line::Head { part: other, .. } if other != part => {
            return Err(Error::Backup(match part {
                Part::Data => "the file of the data is one of keys",
                Part::Keys => "the file of the keys is one of data",
            }));
        }
        Line::Head { schema, .. } if schema == tx.schema().await? => {}
        Line::Head { .. } => {
            return Err(Error::Backup("written by another version; restore with that version"));
        }
        _ => return Err(Error::Backup("not a backup")),
    }
    fill(tx, part, &mut lines).await
}

/// Adds the rows of every table, which come in the order of [`TABLES`].
async fn fill<R: Read + Send>(tx: &mut Tx, part: Part, lines: &mut Reading<'_, R>) -> Result<u64> {
    let mut expected = part.tables();
    let mut current: Option<(&'static str, Vec<Column>)> = None;
    loop {
        match (lines.next()?, &current) {
            (Line::Table { name, columns }, _) => {
                let table = expected.next().filter(|table| *table == name).ok_or(OTHER_TABLES)?;
                if tx.columns(table).await? != columns {
                    return Err(OTHER_TABLES);
                }
                current = Some((table, columns));
            }
            (Line::Row(row), Some((table, columns))) if row.len() == columns.len() => {
                let row: Result<Vec<_>> = row
                    .into_iter()
                    .zip(columns)
                    .map(|(json, column)| from_json(json, column))
                    .collect();
                tx.add_row(table, columns, &row?).await?;
            }
            (Line::End { rows, .. }, _) if expected.next().is_none() => return Ok(rows),
            _ => return Err(OTHER_TABLES),
        }
    }
}

const OTHER_TABLES: Error = Error::Backup("its tables are not the ones of this version");
