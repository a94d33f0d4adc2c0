//! What people write is sealed wherever it lies: in the database, its journal, the log, a backup.

#[path = "sealed/canaries.rs"]
mod canaries;
#[path = "sealed/map.rs"]
mod map;
#[path = "sealed/tampering.rs"]
mod tampering;

use std::path::Path;

use alongside_tests::folder::Folder;
use alongside_tests::postgres;
use alongside_tests::server::{Database, Options, Running};
use alongside_tests::start::{self, said, succeeds};
use anyhow::{Result, ensure};

use canaries::{WORDS, plant, read_all, surfaces};

/// Every file below a folder.
fn files(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// The files of a folder that hold a word, as UTF-8, UTF-16, hexadecimal or base64.
fn holding(folder: &Path, word: &str) -> Result<Vec<String>> {
    let shapes = surfaces(word);
    let mut holding = Vec::new();
    for path in files(folder)? {
        let bytes = std::fs::read(&path)?;
        if shapes
            .iter()
            .any(|shape| bytes.windows(shape.len()).any(|part| part == shape.as_slice()))
        {
            holding.push(path.display().to_string());
        }
    }
    Ok(holding)
}

async fn nothing_in_clear(options: Options) -> Result<()> {
    let mut server = Running::start(options).await?;
    let canaries = plant(&server).await?;
    read_all(&server, &canaries).await?;
    let backup = server.data().join("all.backup");
    succeeds(&mut server.command(&["backup", &backup.display().to_string()])?)?;
    for stopped in [false, true] {
        for canary in &canaries {
            let found = holding(server.data(), canary)?;
            ensure!(
                found.is_empty(),
                "\"{canary}\" is in clear (stopped: {stopped}) in {found:?}"
            );
        }
        server.stop().await?;
    }
    ensure!(
        !holding(server.data(), "worker-chair")?.is_empty(),
        "the search finds nothing at all"
    );
    Ok(())
}

#[tokio::test]
async fn nothing_anybody_wrote_lies_anywhere_in_clear() -> Result<()> {
    nothing_in_clear(start::unhurried()).await
}

#[tokio::test]
async fn nothing_anybody_wrote_is_in_the_log_or_backup_of_postgres() -> Result<()> {
    let Some(url) = postgres::database()? else {
        start::skipped("no backup of PostgreSQL was searched");
        return Ok(());
    };
    nothing_in_clear(start::unhurried().on(Database::Postgres(url.clone()))).await?;
    let dump = succeeds(std::process::Command::new("pg_dump").args(["--data-only", "--inserts", &url]))?;
    ensure!(dump.contains("worker-chair"), "the dump is empty");
    for word in WORDS {
        ensure!(!dump.contains(word), "\"{word}\" is in the database in clear");
    }
    Ok(())
}

/// Restores a backup into an empty database and reads all of it there.
async fn restores_into(from: &Running, backup: &str, database: &str, canaries: &[String]) -> Result<()> {
    let key = from.data().join("key");
    let mut restore = from.command(&["restore", backup])?;
    succeeds(restore.env("ALONGSIDE_DATABASE", database))?;
    let again = from
        .command(&["restore", backup])?
        .env("ALONGSIDE_DATABASE", database)
        .output()?;
    ensure!(!again.status.success(), "a backup was restored over people's words");
    let server = Running::start(start::over(database, &key)).await?;
    read_all(&server, canaries).await?;
    let verified = succeeds(&mut server.command(&["audit", "verify"])?)?;
    ensure!(verified.contains("whole"), "{verified}");
    Ok(())
}

#[tokio::test]
async fn a_backup_restores_into_either_database_also_after_the_keys_were_changed() -> Result<()> {
    let mut server = Running::start(start::unhurried()).await?;
    let canaries = plant(&server).await?;
    let backup = server.data().join("all.backup").display().to_string();
    succeeds(&mut server.command(&["backup", &backup])?)?;
    let place = Folder::new()?;
    let sqlite = |name: &str| format!("sqlite:{}", place.path().join(name).display());
    restores_into(&server, &backup, &sqlite("restored.sqlite"), &canaries).await?;
    match postgres::database()? {
        Some(url) => restores_into(&server, &backup, &url, &canaries).await?,
        None => start::skipped("nothing was restored into PostgreSQL"),
    }

    let without_key = place.path().join("another.key");
    let mut restore = server.command(&["restore", &backup])?;
    let refused = restore
        .env("ALONGSIDE_DATABASE", sqlite("no-key"))
        .env("ALONGSIDE_KEY_FILE", &without_key)
        .output()?;
    ensure!(
        !refused.status.success() && said(&refused).contains("key_file"),
        "{}",
        said(&refused)
    );

    server.stop().await?;
    succeeds(&mut server.command(&["keys", "rotate"])?)?;
    server.start_again().await?;
    read_all(&server, &canaries).await?;
    // What was recorded since the backup is lost; that it was there stays known, and does not spoil what comes.
    server.stop().await?;
    server.start_again().await?;
    restores_into(&server, &backup, &sqlite("after.sqlite"), &canaries).await?;
    let kept = files(server.data())?;
    let kept = kept
        .iter()
        .filter(|path| path.display().to_string().contains(".before-"));
    ensure!(kept.count() > 0, "the anchors of what was lost were not kept");
    Ok(())
}
