//! What the database itself says about its tables, and reading and writing whole tables by it.
//! Only the backup needs this; everything else names its columns.

use std::fmt::Write as _;

use futures_util::TryStreamExt as _;
use serde::{Deserialize, Serialize};
#[expect(clippy::disallowed_types, reason = "a statement here holds checked names, no values")]
use sqlx::AssertSqlSafe;
use sqlx::{ColumnIndex, Decode, Row, Type};

use super::{
    DatabaseKind, Tx,
    tx::{bind, either},
    value::{Kind, Value},
};
use crate::error::{Error, Result};

/// The migrations' own table, which every database makes for itself.
const MIGRATIONS: &str = "_sqlx_migrations";

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

impl Tx {
    fn database(&self) -> DatabaseKind {
        match self {
            Self::Sqlite(_) => DatabaseKind::Sqlite,
            Self::Postgres(_) => DatabaseKind::Postgres,
        }
    }

    /// The number of the newest migration this database has had.
    pub(crate) async fn schema(&mut self) -> Result<i64> {
        let newest: Option<(i64,)> = self
            .one("SELECT coalesce(max(version), 0) FROM _sqlx_migrations", &[])
            .await?;
        Ok(newest.map_or(0, |(version,)| version))
    }

    /// The names of all tables, in alphabetical order, but for the migrations' own.
    pub(crate) async fn tables(&mut self) -> Result<Vec<String>> {
        let sql = match self.database() {
            DatabaseKind::Sqlite => {
                "SELECT name FROM sqlite_master
                 WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"
            }
            DatabaseKind::Postgres => {
                "SELECT table_name::text FROM information_schema.tables
                 WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
                 ORDER BY table_name::text"
            }
        };
        let names: Vec<(String,)> = self.all(sql, &[]).await?;
        Ok(names
            .into_iter()
            .map(|(name,)| name)
            .filter(|name| name != MIGRATIONS)
            .collect())
    }

    /// The columns of a table in the order of their names, which is the same on both databases.
    pub(crate) async fn columns(&mut self, table: &'static str) -> Result<Vec<Column>> {
        let sql = match self.database() {
            DatabaseKind::Sqlite => "SELECT name, lower(type) FROM pragma_table_info($1) ORDER BY name",
            DatabaseKind::Postgres => {
                "SELECT column_name::text, data_type::text FROM information_schema.columns
                 WHERE table_schema = current_schema() AND table_name = $1
                 ORDER BY column_name::text"
            }
        };
        let found: Vec<(String, String)> = self.all(sql, &[table.into()]).await?;
        found
            .into_iter()
            .map(|(name, declared)| {
                let kind = match declared.as_str() {
                    "text" => Kind::Text,
                    "bigint" | "integer" => Kind::Int,
                    "blob" | "bytea" => Kind::Blob,
                    _ => return Err(Error::Corrupt("column type")),
                };
                Ok(Column { name, kind })
            })
            .collect()
    }

    /// Reads a whole table, handing on one row at a time.
    pub(crate) async fn each_row(
        &mut self,
        table: &'static str,
        columns: &[Column],
        mut take: impl FnMut(Vec<Value>) -> Result<()> + Send,
    ) -> Result<()> {
        let sql = format!("SELECT {} FROM {}", names(columns)?, quoted(table)?);
        either!(self, |tx: Db| {
            let query = sqlx::query::<Db>(AssertSqlSafe(sql));
            let mut rows = query.fetch(tx);
            while let Some(row) = rows.try_next().await? {
                take(values(&row, columns)?)?;
            }
        });
        Ok(())
    }

    /// Adds a row to a table.
    pub(crate) async fn add_row(&mut self, table: &'static str, columns: &[Column], row: &[Value]) -> Result<()> {
        let mut sql = format!("INSERT INTO {} ({}) VALUES (", quoted(table)?, names(columns)?);
        for place in 1..=columns.len() {
            let comma = if place == 1 { "" } else { ", " };
            write!(sql, "{comma}${place}").map_err(|_| Error::Corrupt("statement"))?;
        }
        sql.push(')');
        either!(self, |tx: Db| {
            let query = sqlx::query_with::<Db, _>(AssertSqlSafe(sql), bind::<Db>(row)?);
            query.execute(tx).await?;
        });
        Ok(())
    }

    /// Lets rows refer to rows that come later in this transaction; on `PostgreSQL` where the
    /// reference was declared deferrable.
    pub(crate) async fn postpone_references(&mut self) -> Result<()> {
        let sql = match self.database() {
            DatabaseKind::Sqlite => "PRAGMA defer_foreign_keys = ON",
            DatabaseKind::Postgres => "SET CONSTRAINTS ALL DEFERRED",
        };
        self.run(sql, &[]).await?;
        Ok(())
    }

    /// Whether a table has no row.
    pub(crate) async fn is_empty(&mut self, table: &'static str) -> Result<bool> {
        let sql = format!("SELECT 1 FROM {} LIMIT 1", quoted(table)?);
        Ok(either!(self, |tx: Db| {
            let query = sqlx::query::<Db>(AssertSqlSafe(sql));
            query.fetch_optional(tx).await?.is_none()
        }))
    }
}

/// A name as it may stand in a statement. Ours are lower-case words; anything else is refused,
/// so that no name read from anywhere can carry a statement of its own.
fn quoted(name: &str) -> Result<String> {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    if name.is_empty() || !name.chars().all(plain) {
        return Err(Error::Corrupt("table or column name"));
    }
    Ok(format!("\"{name}\""))
}

fn names(columns: &[Column]) -> Result<String> {
    let names: Result<Vec<_>> = columns.iter().map(|column| quoted(&column.name)).collect();
    Ok(names?.join(", "))
}

fn values<'r, R>(row: &'r R, columns: &[Column]) -> Result<Vec<Value>>
where
    R: Row,
    usize: ColumnIndex<R>,
    Option<String>: Decode<'r, R::Database> + Type<R::Database>,
    Option<i64>: Decode<'r, R::Database> + Type<R::Database>,
    Option<Vec<u8>>: Decode<'r, R::Database> + Type<R::Database>,
{
    columns
        .iter()
        .enumerate()
        .map(|(index, column)| {
            Ok(match column.kind {
                Kind::Text => Value::Text(row.try_get(index)?),
                Kind::Int => Value::Int(row.try_get(index)?),
                Kind::Blob => Value::Blob(row.try_get(index)?),
            })
        })
        .collect()
}
