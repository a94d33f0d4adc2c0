//! A transaction on either database.

use sqlx::{
    Arguments, Database, Encode, FromRow, Postgres, Sqlite, Transaction, Type, postgres::PgRow, sqlite::SqliteRow,
};

use super::value::Value;
use crate::error::{Error, Result};

/// A row that can be read from either database: a tuple, or a struct that derives
/// `sqlx::FromRow`, of `String`, `i64`, `Vec<u8>`, ids and `Option`s of them.
pub trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

impl<T> Row for T where T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

/// A transaction. Dropping it without [`Tx::commit`] undoes everything done in it.
#[derive(Debug)]
pub enum Tx {
    /// On `SQLite`.
    Sqlite(Transaction<'static, Sqlite>),
    /// On `PostgreSQL`.
    Postgres(Transaction<'static, Postgres>),
}

/// Does the same on whichever database a [`Tx`] is: `$tx` is its connection, `$db` its type.
macro_rules! either {
    ($self:expr, |$tx:ident: $db:ident| $body:expr) => {
        match $self {
            $crate::store::Tx::Sqlite(tx) => {
                type $db = sqlx::Sqlite;
                let $tx = &mut **tx;
                $body
            }
            $crate::store::Tx::Postgres(tx) => {
                type $db = sqlx::Postgres;
                let $tx = &mut **tx;
                $body
            }
        }
    };
}
pub(super) use either;

impl Tx {
    /// Runs a statement and tells how many rows it changed. Arguments are `$1`, `$2` …
    ///
    /// # Errors
    /// [`Error::Conflict`] when a unique value is there already; or when the database refuses.
    pub async fn run(&mut self, sql: &'static str, args: &[Value]) -> Result<u64> {
        Ok(either!(self, |tx: Db| {
            let query = sqlx::query_with::<Db, _>(sql, bind::<Db>(args)?);
            query.execute(tx).await?.rows_affected()
        }))
    }

    /// The first row a statement gives, if any.
    ///
    /// # Errors
    /// When the database refuses, or a column does not fit `T`.
    pub async fn one<T: Row>(&mut self, sql: &'static str, args: &[Value]) -> Result<Option<T>> {
        Ok(either!(self, |tx: Db| {
            let query = sqlx::query_as_with::<Db, T, _>(sql, bind::<Db>(args)?);
            query.fetch_optional(tx).await?
        }))
    }

    /// Every row a statement gives.
    ///
    /// # Errors
    /// When the database refuses, or a column does not fit `T`.
    pub async fn all<T: Row>(&mut self, sql: &'static str, args: &[Value]) -> Result<Vec<T>> {
        Ok(either!(self, |tx: Db| {
            let query = sqlx::query_as_with::<Db, T, _>(sql, bind::<Db>(args)?);
            query.fetch_all(tx).await?
        }))
    }

    /// Keeps everything done in this transaction; when this returns, it is on disk.
    ///
    /// # Errors
    /// When the database cannot promise that; then nothing was kept.
    pub async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}

/// The arguments of a statement in the form a database takes them.
pub(super) fn bind<DB: Database>(values: &[Value]) -> Result<DB::Arguments>
where
    for<'a> Option<&'a str>: Encode<'a, DB> + Type<DB>,
    for<'a> Option<&'a [u8]>: Encode<'a, DB> + Type<DB>,
    for<'a> Option<i64>: Encode<'a, DB> + Type<DB>,
{
    let mut arguments = DB::Arguments::default();
    for value in values {
        match value {
            Value::Text(text) => arguments.add(text.as_deref()),
            Value::Int(number) => arguments.add(*number),
            Value::Blob(bytes) => arguments.add(bytes.as_deref()),
        }
        .map_err(|_| Error::Corrupt("statement argument"))?;
    }
    Ok(arguments)
}
