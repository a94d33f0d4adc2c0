//! Writing a backup.

use std::io::Write;

use super::{
    LEFT_OUT, TABLES,
    line::{FORMAT, Line, Lines, Part, to_json},
};
use crate::{
    error::{Error, Result},
    store::{Store, Tx},
};

/// Writes everything in the database, as it is at one moment, while others go on working: into one file the keys, into
/// the other all the rest. Tells how many rows there were.
///
/// # Errors
/// When the database, `data` or `keys` refuses, or a table is in neither of [`TABLES`] and [`LEFT_OUT`];
/// then what was written so far is no backup.
pub async fn write(store: &Store, data: &mut (impl Write + Send), keys: &mut (impl Write + Send)) -> Result<u64> {
    let mut tx = store.read().await?;
    let known = |name: &String| TABLES.iter().chain(LEFT_OUT).any(|known| known == name);
    if !tx.tables().await?.iter().all(known) {
        return Err(Error::Backup("the database has a table that no backup list names"));
    }
    Ok(part(&mut tx, Part::Data, data).await? + part(&mut tx, Part::Keys, keys).await?)
}

async fn part(tx: &mut Tx, part: Part, out: &mut (impl Write + Send)) -> Result<u64> {
    let mut lines = Lines::to(out);
    lines.write(&Line::Head {
        format: FORMAT,
        schema: tx.schema().await?,
        part,
    })?;
    for table in part.tables() {
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
