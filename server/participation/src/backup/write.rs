//! Writing a backup.

use std::io::Write;

use super::{
    LEFT_OUT, TABLES,
    line::{FORMAT, Line, Lines, to_json},
};
use crate::{
    error::{Error, Result},
    store::Store,
};

/// Writes everything in the database, as it is at one moment, while others go on working. Tells
/// how many rows there were.
///
/// # Errors
/// When the database or `out` refuses, or a table is in neither of [`TABLES`] and [`LEFT_OUT`];
/// then what was written so far is no backup.
pub async fn write(store: &Store, out: &mut (impl Write + Send)) -> Result<u64> {
    let mut tx = store.read().await?;
    let known = |name: &String| TABLES.iter().chain(LEFT_OUT).any(|known| known == name);
    if !tx.tables().await?.iter().all(known) {
        return Err(Error::Backup("the database has a table that no backup list names"));
    }
    let mut lines = Lines::to(out);
    lines.write(&Line::Head {
        format: FORMAT,
        schema: tx.schema().await?,
    })?;
    for &table in TABLES {
        let columns = tx.columns(table).await?;
        lines.write(&Line::Table {
            name: table.to_owned(),
            columns: columns.clone(),
        })?;
        tx.each_row(table, &columns, |row| {
            lines.write(&Line::Row(row.into_iter().map(to_json).collect()))
        })
        .await?;
    }
    lines.end()
}
