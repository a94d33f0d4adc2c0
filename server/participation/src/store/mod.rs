//! The one door to the database: `SQLite` in a file or `PostgreSQL` by address, with the same
//! SQL text and the same guarantees on both.
//!
//! * A read sees one moment: everything in it comes from the same snapshot.
//! * Writers take turns. A write sees everything written before it and nothing half done, so
//!   "check, then write" needs no retry.
//! * What [`Tx::commit`] acknowledged is on disk. What was not committed is as if never begun.

mod catalogue;
mod open;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod turns;
mod tx;
mod url;
mod value;

use std::{sync::Arc, time::Duration};

use sqlx::{PgPool, SqlitePool, migrate::Migrator};

pub(crate) use self::{
    catalogue::Column,
    value::{Kind, text_values},
};
pub use self::{
    turns::Turn,
    tx::{Row, Tx},
    url::DatabaseUrl,
    value::Value,
};
use crate::error::{Error, Result};

static SQLITE_MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES_MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// How long a health check may take before the database counts as lost.
const HEALTH_LIMIT: Duration = Duration::from_secs(1);

/// Which database is behind a [`Store`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatabaseKind {
    /// A file beside the server.
    Sqlite,
    /// A `PostgreSQL` server.
    Postgres,
}

/// The database. Cheap to clone; every clone shares the same connections.
#[derive(Clone, Debug)]
pub struct Store {
    pools: Arc<Pools>,
    turns: Arc<turns::Turns>,
}

#[derive(Debug)]
enum Pools {
    Sqlite {
        writer: SqlitePool,
        readers: SqlitePool,
    },
    /// `turns` only ever holds locks, so that those who hold one never lack a connection to get on with.
    Postgres {
        pool: PgPool,
        turns: PgPool,
    },
}

impl Store {
    /// Opens the database and makes sure it keeps what it acknowledges. A missing `SQLite` file
    /// is created, readable by its owner only.
    ///
    /// # Errors
    /// When the database cannot be reached, or cannot be made durable.
    pub async fn open(url: &DatabaseUrl) -> Result<Self> {
        let pools = match url {
            DatabaseUrl::Sqlite(path) => open::sqlite(path).await?,
            DatabaseUrl::Postgres(options) => open::postgres(options).await?,
        };
        Ok(Self {
            pools: Arc::new(pools),
            turns: Arc::default(),
        })
    }

    /// Brings the tables to the form this version of the software uses.
    ///
    /// # Errors
    /// When the database was made by a newer version, or refuses.
    pub async fn migrate(&self) -> Result<()> {
        match &*self.pools {
            Pools::Sqlite { writer, .. } => SQLITE_MIGRATIONS.run(writer).await?,
            Pools::Postgres { pool, .. } => POSTGRES_MIGRATIONS.run(pool).await?,
        }
        Ok(())
    }

    /// Whether the tables have the form this version uses, no older and no newer.
    ///
    /// # Errors
    /// When the database is lost.
    pub async fn is_current(&self) -> Result<bool> {
        let (migrator, table) = match &*self.pools {
            Pools::Sqlite { .. } => (
                &SQLITE_MIGRATIONS,
                "SELECT COUNT(*) FROM sqlite_schema WHERE name = '_sqlx_migrations'",
            ),
            Pools::Postgres { .. } => (
                &POSTGRES_MIGRATIONS,
                "SELECT COUNT(*) FROM pg_tables WHERE tablename = '_sqlx_migrations'",
            ),
        };
        let mut tx = self.read().await?;
        let found: Option<(i64,)> = tx.one(table, &[]).await?;
        if !matches!(found, Some((n,)) if n > 0) {
            return Ok(false);
        }
        let newest: Option<(Option<i64>,)> = tx.one("SELECT MAX(version) FROM _sqlx_migrations", &[]).await?;
        Ok(newest.and_then(|(version,)| version) == migrator.iter().map(|one| one.version).max())
    }

    /// Begins to read: one snapshot, and no writing.
    ///
    /// # Errors
    /// When the database is lost or busy.
    pub async fn read(&self) -> Result<Tx> {
        Ok(match &*self.pools {
            Pools::Sqlite { readers, .. } => Tx::Sqlite(readers.begin().await?),
            Pools::Postgres { pool, .. } => {
                let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
                Tx::Postgres(pool.begin_with(begin).await?)
            }
        })
    }

    /// Every row of a read that is one statement, which is a moment of its own: nothing has to
    /// begin or end.
    ///
    /// # Errors
    /// When the database is lost or busy, or a column does not fit `T`.
    pub async fn all<T: Row>(&self, sql: &'static str, args: &[Value]) -> Result<Vec<T>> {
        Ok(match &*self.pools {
            Pools::Sqlite { readers, .. } => {
                let query = sqlx::query_as_with::<sqlx::Sqlite, T, _>(sql, tx::bind::<sqlx::Sqlite>(args)?);
                query.fetch_all(readers).await?
            }
            Pools::Postgres { pool, .. } => {
                let query = sqlx::query_as_with::<sqlx::Postgres, T, _>(sql, tx::bind::<sqlx::Postgres>(args)?);
                query.fetch_all(pool).await?
            }
        })
    }

    /// The first row of such a read, if any.
    ///
    /// # Errors
    /// As [`Store::all`].
    pub async fn one<T: Row>(&self, sql: &'static str, args: &[Value]) -> Result<Option<T>> {
        Ok(self.all(sql, args).await?.into_iter().next())
    }

    /// Begins to write, after every other writer has finished. Never wait for the network, a
    /// person or another transaction while holding one.
    ///
    /// # Errors
    /// [`Error::Busy`] after five seconds; or when the database is lost.
    pub async fn write(&self) -> Result<Tx> {
        match &*self.pools {
            Pools::Sqlite { writer, .. } => Ok(Tx::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?)),
            Pools::Postgres { pool, .. } => {
                let mut tx = Tx::Postgres(pool.begin().await?);
                // Every act ends in the one audit chain, so writers would meet there anyway.
                // Meeting at the start gives PostgreSQL the same promise SQLite makes.
                tx.run("SELECT pg_advisory_xact_lock($1)", &[open::WRITERS_LOCK.into()])
                    .await?;
                Ok(tx)
            }
        }
    }

    /// Whether the database answers within a second.
    pub async fn healthy(&self) -> bool {
        let check = async {
            match &*self.pools {
                Pools::Sqlite { readers, .. } => sqlx::query("SELECT 1").execute(readers).await.is_ok(),
                Pools::Postgres { pool, .. } => sqlx::query("SELECT 1").execute(pool).await.is_ok(),
            }
        };
        tokio::time::timeout(HEALTH_LIMIT, check).await.unwrap_or(false)
    }

    /// Wipes what was deleted out of the database's own journals, as far as it lets us. For
    /// after a key was erased.
    ///
    /// # Errors
    /// [`Error::Busy`] when somebody is still reading what was deleted; try again then.
    pub async fn scrub(&self) -> Result<()> {
        match &*self.pools {
            Pools::Sqlite { writer, .. } => {
                let checkpoint = "PRAGMA wal_checkpoint(TRUNCATE)";
                let (busy, ..): (i64, i64, i64) = sqlx::query_as(checkpoint).fetch_one(writer).await?;
                if busy == 0 { Ok(()) } else { Err(Error::Busy) }
            }
            Pools::Postgres { pool, .. } => {
                // A plain one leaves what was deleted on its page until something takes the place; keys are written anew.
                sqlx::query("VACUUM (FULL) data_key").execute(pool).await?;
                sqlx::query("VACUUM").execute(pool).await?;
                Ok(())
            }
        }
    }

    /// Which database this is.
    #[must_use]
    pub fn kind(&self) -> DatabaseKind {
        match &*self.pools {
            Pools::Sqlite { .. } => DatabaseKind::Sqlite,
            Pools::Postgres { .. } => DatabaseKind::Postgres,
        }
    }

    /// Waits for running transactions and closes every connection.
    pub async fn close(&self) {
        match &*self.pools {
            Pools::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres { pool, turns } => {
                turns.close().await;
                pool.close().await;
            }
        }
    }
}

#[cfg(test)]
mod tests;
