//! The servers tests usually want.

use std::path::Path;
use std::process::{Command, Output};

use anyhow::{Context, Result, ensure};

use crate::http::Answer;
use crate::postgres;
use crate::server::{Database, Options, Running};

/// The demo on SQLite, for visitors who ask more often than any person could.
#[must_use]
pub fn unhurried() -> Options {
    let settings = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/unhurried.toml");
    let mut options = Options::demo();
    options
        .environment
        .push(("ALONGSIDE_CONFIG".to_owned(), settings.display().to_string()));
    options
}

/// The same on PostgreSQL; `None`, and a line that says so, where that may be left out.
///
/// # Errors
/// As [`postgres::database`].
pub fn unhurried_on_postgres() -> Result<Option<Options>> {
    let database = postgres::database()?;
    if database.is_none() {
        skipped("nothing was tested on PostgreSQL, because TEST_POSTGRES_URL is not set");
    }
    Ok(database.map(|url| unhurried().on(Database::Postgres(url))))
}

/// The same over a database and key file that are there already.
#[must_use]
pub fn over(database: &str, key_file: &Path) -> Options {
    let mut options = unhurried();
    options
        .environment
        .push(("ALONGSIDE_DATABASE".to_owned(), database.to_owned()));
    options
        .environment
        .push(("ALONGSIDE_KEY_FILE".to_owned(), key_file.display().to_string()));
    options
}

/// Says loudly what a run does not prove.
#[expect(clippy::print_stderr, reason = "whoever runs the tests has to see it")]
pub fn skipped(what: &str) {
    eprintln!("SKIPPED: {what}");
}

/// Runs a command that must succeed; gives what it printed.
///
/// # Errors
/// When it does not succeed.
pub fn succeeds(command: &mut Command) -> Result<String> {
    let done = command.output().context("it could not be started")?;
    ensure!(
        done.status.success(),
        "{command:?} ended with {}:\n{}",
        done.status,
        said(&done)
    );
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}

/// Everything a command printed.
#[must_use]
pub fn said(done: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&done.stdout),
        String::from_utf8_lossy(&done.stderr)
    )
}

/// Everything in the database as `alongside backup` writes it, one line a row, in a fixed order.
///
/// # Errors
/// When the backup does not succeed.
pub fn rows(server: &Running) -> Result<Vec<String>> {
    let file = server.data().join("rows.backup");
    succeeds(&mut server.command(&["backup", &file.display().to_string()])?)?;
    let mut text = String::new();
    for part in [file.clone(), server.data().join("rows.backup.keys")] {
        text.push_str(&std::fs::read_to_string(&part)?);
        std::fs::remove_file(&part)?;
    }
    let mut table = String::new();
    let mut rows = Vec::new();
    for line in text.lines().filter_map(|line| line.split_once(' ')) {
        let json: serde_json::Value = serde_json::from_str(line.1)?;
        if let Some(name) = json.pointer("/table/name").and_then(serde_json::Value::as_str) {
            name.clone_into(&mut table);
        } else if json.get("row").is_some() {
            rows.push(format!("{table} {}", line.1));
        }
    }
    rows.sort();
    Ok(rows)
}

/// What an answer tells besides its body, without the date and what is random by design.
#[must_use]
pub fn headers(answer: &Answer) -> Vec<String> {
    let nonce = crate::crawl::nonce(answer).unwrap_or_default();
    let mut headers: Vec<String> = answer
        .headers
        .iter()
        .filter(|(name, _)| *name != "date")
        .map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())))
        .map(|line| {
            if nonce.is_empty() {
                line
            } else {
                line.replace(&nonce, "NONCE")
            }
        })
        .collect();
    headers.sort();
    headers
}
