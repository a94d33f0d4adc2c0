//! Connecting, with the settings that make an acknowledged write a kept one.

use std::{
    fs::{self, OpenOptions},
    path::Path,
    time::Duration,
};

use sqlx::{
    PgPool, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::Pools;
use crate::error::{Error, Result};

/// How long to wait for another writer or for a free connection.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many `SQLite` connections read at once, beside the one that writes.
const READERS: u32 = 4;

/// How many `PostgreSQL` connections a server holds at most.
const CONNECTIONS: u32 = 10;

/// How many forms can have their turn at once beside those.
const TURNS: u32 = 10;

/// The advisory lock every writer takes. A number of our own; any other would do.
pub(super) const WRITERS_LOCK: i64 = 0x616c_6f6e_6773;

/// What `PRAGMA synchronous` answers for FULL.
const FULL: i64 = 2;

pub(super) async fn sqlite(path: &Path) -> Result<Pools> {
    private_file(path)?;
    let base = SqliteConnectOptions::new()
        .filename(path)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON")
        .pragma("temp_store", "MEMORY")
        .pragma("trusted_schema", "OFF")
        .pragma("cell_size_check", "ON")
        .pragma("mmap_size", "0");

    let writer = SqlitePoolOptions::new()
        .max_connections(1)
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
        .connect_with(
            base.clone()
                .journal_mode(SqliteJournalMode::Wal)
                .optimize_on_close(true, None),
        )
        .await?;
    assert_durable(&writer).await?;

    let readers = SqlitePoolOptions::new()
        .max_connections(READERS)
        .acquire_timeout(PATIENCE)
        // A file is not lost the way a network connection is, and asking costs as much as reading.
        .test_before_acquire(false)
        .connect_with(base.read_only(true))
        .await?;
    Ok(Pools::Sqlite { writer, readers })
}

/// Some file systems quietly refuse WAL; then a commit would promise more than it keeps.
async fn assert_durable(writer: &SqlitePool) -> Result<()> {
    let (journal,): (String,) = sqlx::query_as("PRAGMA journal_mode").fetch_one(writer).await?;
    let (synchronous,): (i64,) = sqlx::query_as("PRAGMA synchronous").fetch_one(writer).await?;
    if journal == "wal" && synchronous == FULL {
        Ok(())
    } else {
        Err(Error::Database(format!(
            "not durable: journal {journal}, synchronous {synchronous}"
        )))
    }
}

/// Makes the file if there is none, and readable by its owner only. `SQLite` gives the files it
/// makes beside it the same permissions.
fn private_file(path: &Path) -> Result<()> {
    let refuse = |error: std::io::Error| Error::File {
        path: path.display().to_string(),
        mend: format!("the database file cannot be opened ({})", error.kind()),
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(refuse)?;
    }
    let mut open = OpenOptions::new();
    open.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
    let file = open.open(path).map_err(refuse)?;
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))
        .map_err(refuse)?;
    drop(file);
    Ok(())
}

pub(super) async fn postgres(options: &PgConnectOptions) -> Result<Pools> {
    let patience = format!("{}ms", PATIENCE.as_millis());
    let options = options.clone().options([
        ("synchronous_commit", "on"),
        ("lock_timeout", &patience),
        ("idle_in_transaction_session_timeout", "60s"),
    ]);
    let pool: PgPool = PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(PATIENCE)
        .connect_with(options.clone())
        .await?;
    let turns = PgPoolOptions::new()
        .max_connections(TURNS)
        .acquire_timeout(PATIENCE)
        .connect_lazy_with(options);
    Ok(Pools::Postgres { pool, turns })
}
