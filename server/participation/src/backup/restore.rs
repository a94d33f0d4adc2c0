//! Restoring a backup.

use std::io::Read;

use super::{
    LEFT_OUT, TABLES,
    line::{FORMAT, Line, Reading, from_json},
};
use crate::{
    audit::{self, Verdict},
    error::{Error, Result},
    sealing::Vault,
    store::{Column, Store, Tx},
};

/// Fills an empty, migrated database from a backup, and checks the audit in it. Tells how many
/// rows there were. Hand it a buffered reader: it asks for single bytes.
///
/// # Errors
/// When the database holds anything, the backup is damaged or of another schema, or its audit
/// does not verify with this key file. Then nothing was restored.
pub async fn restore(store: &Store, vault: &Vault, input: &mut (impl Read + Send)) -> Result<u64> {
    let mut tx = store.write().await?;
    for table in TABLES.iter().chain(LEFT_OUT) {
        if !tx.is_empty(table).await? {
            return Err(Error::Backup("the database is not empty"));
        }
    }
    tx.postpone_references().await?;
    let mut lines = Reading::from(input);
    match lines.next()? {
        Line::Head { format, .. } if format != FORMAT => {
            return Err(Error::Backup("written in a form this version does not read"));
        }
        Line::Head { schema, .. } if schema == tx.schema().await? => {}
        Line::Head { .. } => {
            return Err(Error::Backup("written by another version; restore with that version"));
        }
        _ => return Err(Error::Backup("not a backup")),
    }
    let rows = fill(&mut tx, &mut lines).await?;
    match audit::verify(&mut tx, vault, &[]).await? {
        Verdict::Whole { .. } => {}
        Verdict::Broken { .. } => return Err(Error::Backup("the audit in it was tampered with")),
    }
    tx.commit().await?;
    Ok(rows)
}

/// Adds the rows of every table, which come in the order of [`TABLES`].
async fn fill<R: Read + Send>(tx: &mut Tx, lines: &mut Reading<'_, R>) -> Result<u64> {
    let mut expected = TABLES.iter();
    let mut current: Option<(&'static str, Vec<Column>)> = None;
    loop {
        match (lines.next()?, &current) {
            (Line::Table { name, columns }, _) => {
                let table = *expected.next().filter(|table| **table == name).ok_or(OTHER_TABLES)?;
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
