//! Somebody who can write to the database, and has no key.

use std::path::{Path, PathBuf};
use std::str::FromStr as _;

use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::speaking::{find, say};
use alongside_tests::start::{self, said, succeeds};
use anyhow::{Context, Result, ensure};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, Row as _, SqliteConnection};

/// The database of a server that is not running.
async fn open(file: &Path) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::from_str(&format!("sqlite:{}", file.display()))?;
    Ok(options.foreign_keys(false).connect().await?)
}

fn database(server: &Running) -> PathBuf {
    server.data().join("alongside.sqlite")
}

#[tokio::test]
async fn a_ciphertext_in_another_row_does_not_open() -> Result<()> {
    let mut server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let mut mother = Principal::Mother.enter(&server).await?;
    let (one, other, hers) = (
        "First of two sentences.",
        "Second of two sentences.",
        "What his mother said.",
    );
    say(&mut kacper, "first", one, "worker-chair").await?;
    say(&mut kacper, "help", other, "worker-chair").await?;
    say(&mut mother, "help", hers, "worker-chair").await?;
    let id = |path: String| path.rsplit('/').next().map(str::to_owned).context("no id");
    let one_id = id(find(&mut kacper, one).await?)?;
    let swapped_with = [
        (id(find(&mut kacper, other).await?)?, other),
        (id(find(&mut mother, hers).await?)?, hers),
    ];
    for (other_id, words) in swapped_with {
        server.stop().await?;
        swap(&database(&server), &one_id, &other_id).await?;
        server.start_again().await?;
        for path in ["/answers".to_owned(), format!("/answers/{one_id}")] {
            let page = Principal::YoungPerson.enter(&server).await?.get(&path).await?;
            assert_eq!(page.status, 500, "{path} shows something although its seal is broken");
            assert!(!page.text().contains(words), "{path} shows what stood in another row");
        }
        server.stop().await?;
        swap(&database(&server), &one_id, &other_id).await?;
        server.start_again().await?;
        let page = Principal::YoungPerson
            .enter(&server)
            .await?
            .get(&format!("/answers/{one_id}"))
            .await?;
        assert!(page.text().contains(one), "put back, it opens again");
    }
    Ok(())
}

async fn swap(file: &Path, one: &str, other: &str) -> Result<()> {
    let mut db = open(file).await?;
    let body = "SELECT body FROM view WHERE id = ?";
    let first: Vec<u8> = sqlx::query(body).bind(one).fetch_one(&mut db).await?.try_get(0)?;
    let second: Vec<u8> = sqlx::query(body).bind(other).fetch_one(&mut db).await?.try_get(0)?;
    for (id, body) in [(one, second), (other, first)] {
        sqlx::query("UPDATE view SET body = ? WHERE id = ?")
            .bind(body)
            .bind(id)
            .execute(&mut db)
            .await?;
    }
    Ok(db.close().await?)
}

/// What was done to the record, in SQL; `SEQ` is replaced by a number in its middle.
const TAMPERINGS: [(&str, &[&str]); 9] = [
    (
        "who",
        &[
            "UPDATE audit SET actor = (SELECT actor FROM audit WHERE actor <> (SELECT actor FROM audit WHERE seq = SEQ) LIMIT 1) WHERE seq = SEQ",
        ],
    ),
    (
        "what",
        &["UPDATE audit SET act = 'signed-out' WHERE seq = (SELECT max(seq) FROM audit WHERE act <> 'signed-out')"],
    ),
    ("when", &["UPDATE audit SET at = at + 1 WHERE seq = SEQ"]),
    (
        "which pathway",
        &["UPDATE audit SET pathway = NULL WHERE seq = (SELECT min(seq) FROM audit WHERE pathway IS NOT NULL)"],
    ),
    ("deleted", &["DELETE FROM audit WHERE seq = SEQ"]),
    (
        "deleted and closed up",
        &[
            "DELETE FROM audit WHERE seq = SEQ",
            "UPDATE audit SET seq = -seq WHERE seq > SEQ",
            "UPDATE audit SET seq = -seq - 1 WHERE seq < 0",
        ],
    ),
    (
        "inserted",
        &[
            "INSERT INTO audit SELECT (SELECT max(seq) + 1 FROM audit), at, actor, act, subject, pathway, prev, hash FROM audit WHERE seq = SEQ",
        ],
    ),
    (
        "reordered",
        &[
            "UPDATE audit SET seq = -1 WHERE seq = SEQ",
            "UPDATE audit SET seq = SEQ WHERE seq = SEQ + 1",
            "UPDATE audit SET seq = SEQ + 1 WHERE seq = -1",
        ],
    ),
    (
        "truncated",
        &["DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)"],
    ),
];

/// How long the file of anchors is, in bytes.
fn anchors(server: &Running) -> Result<u64> {
    let mut long = 0;
    for entry in std::fs::read_dir(server.data())? {
        let entry = entry?;
        if entry.path().extension().is_some_and(|ending| ending == "anchors") {
            long += entry.metadata()?.len();
        }
    }
    Ok(long)
}

#[tokio::test]
async fn every_way_to_tamper_with_the_record_is_found() -> Result<()> {
    let mut server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    say(&mut kacper, "first", "One more entry.", "worker-chair").await?;
    // The head of the record is noted outside the database at every start.
    let noted = anchors(&server)?;
    server.start_again().await?;
    for _wait in 0..600 {
        if anchors(&server)? > noted {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    server.stop().await?;
    ensure!(anchors(&server)? > noted, "the head was not noted\n{}", server.log());
    let verified = succeeds(&mut server.command(&["audit", "verify"])?)?;
    ensure!(verified.contains("whole"), "{verified}");

    let mut db = open(&database(&server)).await?;
    let last: i64 = sqlx::query("SELECT max(seq) FROM audit")
        .fetch_one(&mut db)
        .await?
        .try_get(0)?;
    let refused = sqlx::query("UPDATE audit SET at = 0 WHERE seq = 1")
        .execute(&mut db)
        .await;
    assert!(refused.is_err(), "the database itself lets an entry be changed");
    let refused = sqlx::query("DELETE FROM audit WHERE seq = 1").execute(&mut db).await;
    assert!(refused.is_err(), "the database itself lets an entry be deleted");
    db.close().await?;
    for (name, statements) in TAMPERINGS {
        for seq in [2, last / 3, last / 2, last - 2] {
            let copy = server.data().join("tampered.sqlite");
            std::fs::copy(database(&server), &copy)?;
            tamper(&copy, statements, seq)
                .await
                .with_context(|| format!("{name} at {seq}"))?;
            let verdict = server
                .command(&["audit", "verify"])?
                .env("ALONGSIDE_DATABASE", format!("sqlite:{}", copy.display()))
                .output()?;
            ensure!(
                !verdict.status.success(),
                "{name} at {seq} was not found: {}",
                said(&verdict)
            );
            ensure!(
                said(&verdict).contains("not whole"),
                "{name} at {seq}: {}",
                said(&verdict)
            );
            for file in ["tampered.sqlite", "tampered.sqlite-wal", "tampered.sqlite-shm"] {
                let _gone = std::fs::remove_file(server.data().join(file));
            }
        }
    }
    Ok(())
}

async fn tamper(file: &Path, statements: &[&'static str], seq: i64) -> Result<()> {
    let mut db = open(file).await?;
    let triggers = sqlx::query("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        .fetch_all(&mut db)
        .await?;
    for trigger in triggers {
        let name: String = trigger.try_get(0)?;
        run(&mut db, &format!("DROP TRIGGER \"{name}\"")).await?;
    }
    for statement in statements {
        run(&mut db, &statement.replace("SEQ", &seq.to_string())).await?;
    }
    Ok(db.close().await?)
}

async fn run(db: &mut SqliteConnection, statement: &str) -> Result<()> {
    sqlx::query(sqlx::AssertSqlSafe(statement)).execute(db).await?;
    Ok(())
}
