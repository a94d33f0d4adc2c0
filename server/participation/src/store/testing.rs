//! Fresh databases for tests: always `SQLite`, and `PostgreSQL` when `TEST_POSTGRES_URL` names a
//! server on which databases may be created.

use std::ops::Deref;

#[expect(clippy::disallowed_types, reason = "the name of the new database is ours")]
use sqlx::AssertSqlSafe;
use sqlx::{Connection as _, PgConnection};
use tempfile::TempDir;

use super::{DatabaseUrl, Store};
use crate::{
    error::{Error, Result},
    id::Id,
};

/// A store of its own for one test; a `SQLite` file goes away with it.
#[derive(Debug)]
pub struct TestStore {
    store: Store,
    folder: Option<TempDir>,
    url: DatabaseUrl,
}

impl TestStore {
    /// The same database opened once more, as a second server does.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub async fn beside(&self) -> Result<Store> {
        Store::open(&self.url).await
    }

    /// The folder of the `SQLite` file, with nothing else in it; none on `PostgreSQL`.
    #[must_use]
    pub fn folder(&self) -> Option<&std::path::Path> {
        self.folder.as_ref().map(TempDir::path)
    }
}

impl Deref for TestStore {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

/// A migrated, empty store on every database that is there to test on.
///
/// # Errors
/// When one cannot be made.
pub async fn both() -> Result<Vec<TestStore>> {
    let mut stores = vec![sqlite().await?];
    stores.extend(postgres().await?);
    Ok(stores)
}

/// A migrated, empty store on `SQLite`.
///
/// # Errors
/// When it cannot be made.
pub async fn sqlite() -> Result<TestStore> {
    let folder = tempfile::tempdir()?;
    let url = DatabaseUrl::Sqlite(folder.path().join("test.db"));
    let store = Store::open(&url).await?;
    store.migrate().await?;
    Ok(TestStore {
        store,
        url,
        folder: Some(folder),
    })
}

/// A migrated, empty store on `PostgreSQL`, if there is a server to test on.
///
/// # Errors
/// When it cannot be made.
pub async fn postgres() -> Result<Option<TestStore>> {
    #[expect(clippy::disallowed_methods, reason = "tests have no settings of their own")]
    let Ok(server) = std::env::var("TEST_POSTGRES_URL") else {
        return Ok(None);
    };
    let DatabaseUrl::Postgres(server) = server.parse()? else {
        return Err(Error::Setting {
            setting: "TEST_POSTGRES_URL",
            mend: "write postgres://USER:PASSWORD@HOST/NAME".to_owned(),
        });
    };
    let name = format!("alongside_test_{}", Id::random());
    let mut connection = PgConnection::connect_with(&server).await?;
    let create = AssertSqlSafe(format!("CREATE DATABASE {name}"));
    sqlx::query(create).execute(&mut connection).await?;
    connection.close().await?;

    let url = DatabaseUrl::Postgres(Box::new(server.database(&name)));
    let store = Store::open(&url).await?;
    store.migrate().await?;
    Ok(Some(TestStore {
        store,
        url,
        folder: None,
    }))
}
