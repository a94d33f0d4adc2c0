//! What can go wrong below the pages. No variant holds or prints anything a person wrote.

use thiserror::Error as ThisError;

use crate::rules::length::Written;

/// The result of anything in this crate that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something did not happen. Safe to log: names of settings, tables and columns only.
#[derive(Debug, ThisError)]
#[non_exhaustive]
pub enum Error {
    /// The database refused or was lost; holds its code and, where that names only tables and
    /// columns, its message.
    #[error("database: {0}")]
    Database(String),
    /// The database is held by another writer, or has no free connection.
    #[error("the database is busy")]
    Busy,
    /// A sealed value does not open: it was changed, moved, or its key was erased.
    #[error("sealed value does not open: {table}.{column}")]
    Sealed {
        /// The table it was read from.
        table: &'static str,
        /// The column it was read from.
        column: &'static str,
    },
    /// A data key is wrapped by a key that the key file does not hold.
    #[error("the key file holds no key \"{0}\"; use the key file this database was made with")]
    KeyMissing(String),
    /// There is no such thing, or not for this person.
    #[error("not there")]
    NotThere,
    /// It exists already, or was changed by somebody else meanwhile.
    #[error("conflict")]
    Conflict,
    /// The rules of the negotiation do not allow it now; says why.
    #[error("refused: {0}")]
    Refused(#[from] crate::rules::negotiation::Refused),
    /// What becomes of a proposal does not allow it now; says why.
    #[error("refused: {0}")]
    Proposal(#[from] crate::rules::proposal::Refused),
    /// What came of a challenge does not allow it now; says why.
    #[error("refused: {0}")]
    Challenge(#[from] crate::rules::challenge::Refused),
    /// A pathway cannot go on as another kind now; says why.
    #[error("refused: {0}")]
    Stepping(#[from] crate::rules::stepping::Refused),
    /// A meeting cannot be marked as ready now; says why.
    #[error("refused: {0}")]
    Readiness(#[from] crate::rules::readiness::Refused),
    /// A directory of services is not fit to be taken; says where.
    #[error("directory: {0}")]
    Directory(#[from] crate::directory::Unfit),
    /// It takes two different people, one of them a manager.
    #[error("it takes two")]
    Alone,
    /// The plan is not ready to be agreed.
    #[error("the plan is not ready")]
    NotReady,
    /// What has to stand with it is missing: a note, a reason, a date.
    #[error("something has to stand with it")]
    Incomplete,
    /// What somebody offers is written as what they must do.
    #[error("an offer is no duty")]
    OfferIsNoDuty,
    /// A text about a meeting on a place names somebody of the family.
    #[error("names somebody of the family")]
    NamesFamily,
    /// What was written is longer than it may be; names what it was.
    #[error("too long: {0:?}")]
    TooLong(Written),
    /// Stored or received data is not in the form this software writes; names which.
    #[error("malformed: {0}")]
    Corrupt(&'static str),
    /// A setting cannot be used; says how to mend it.
    #[error("{setting}: {mend}")]
    Setting {
        /// The setting's name, as it is written in the environment.
        setting: &'static str,
        /// What to do about it.
        mend: String,
    },
    /// A file cannot be used; says which and how to mend it.
    #[error("{path}: {mend}")]
    File {
        /// The file.
        path: String,
        /// What to do about it.
        mend: String,
    },
    /// A backup cannot be written or restored; says why.
    #[error("backup: {0}")]
    Backup(&'static str),
    /// Reading or writing a file or stream failed.
    #[error("input or output: {0}")]
    Io(#[from] std::io::Error),
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::RowNotFound => Self::NotThere,
            sqlx::Error::PoolTimedOut => Self::Busy,
            sqlx::Error::Database(refusal) if refusal.is_unique_violation() => Self::Conflict,
            sqlx::Error::Database(refusal) => refused(refusal.as_ref()),
            sqlx::Error::ColumnDecode { index, .. } => Self::Database(format!("column {index}")),
            sqlx::Error::Io(lost) => Self::Database(format!("connection: {}", lost.kind())),
            sqlx::Error::PoolClosed => Self::Database("closed".to_owned()),
            sqlx::Error::Tls(_) => Self::Database("no secure connection".to_owned()),
            _ => Self::Database("failed".to_owned()),
        }
    }
}

/// `SQLite`'s BUSY in its plain, recovery and snapshot forms, and `PostgreSQL`'s lock timeout,
/// deadlock and serialisation failure.
const BUSY: [&str; 6] = ["5", "261", "517", "55P03", "40P01", "40001"];

fn refused(refusal: &dyn sqlx::error::DatabaseError) -> Error {
    let code = refusal.code().unwrap_or_default();
    if BUSY.contains(&code.as_ref()) {
        return Error::Busy;
    }
    // PostgreSQL quotes values in some classes of message. Classes 23 (constraints) and 42
    // (names), our triggers' P0001 and everything of SQLite's name only tables and columns.
    let postgres = code.len() == 5 && !code.starts_with("23") && !code.starts_with("42");
    if postgres && code != "P0001" {
        Error::Database(code.into_owned())
    } else {
        Error::Database(format!("{code} {}", refusal.message()))
    }
}

impl From<sqlx::migrate::MigrateError> for Error {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        // A migration's message names its number and statements of ours, never stored values.
        Self::Database(format!("migration: {error}"))
    }
}
