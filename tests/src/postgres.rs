//! Databases of their own on the PostgreSQL that `cargo xtask test` started.

use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result, bail, ensure};

use crate::surroundings;

/// The URL of a new, empty database, or `None` where PostgreSQL may be left out. The
/// database goes when its cluster does, at the end of the run.
///
/// # Errors
/// When there is no PostgreSQL although a machine is watching, or the database cannot be made.
pub fn database() -> Result<Option<String>> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let Some(server) = surroundings::variable("TEST_POSTGRES_URL") else {
        if surroundings::in_ci() {
            bail!(
                "TEST_POSTGRES_URL is not set, so nothing is tested on PostgreSQL: {}",
                surroundings::MEND
            );
        }
        return Ok(None);
    };
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("test_{}_{number}", std::process::id());
    let made = Command::new("psql")
        .args(["--quiet", "--no-psqlrc", "--command"])
        .arg(format!("CREATE DATABASE {name} TEMPLATE template0"))
        .arg(&server)
        .output()
        .context("psql could not be started; it comes with PostgreSQL's client")?;
    ensure!(
        made.status.success(),
        "the database {name} could not be made: {}",
        String::from_utf8_lossy(&made.stderr)
    );
    let (address, _) = server
        .rsplit_once('/')
        .context("TEST_POSTGRES_URL does not end in the name of a database")?;
    Ok(Some(format!("{address}/{name}")))
}
