//! `kill -9` at random moments while somebody writes.

use std::time::Duration;

use alongside_tests::html::{Page, pairs};
use alongside_tests::http::Visitor;
use alongside_tests::principal::Principal;
use alongside_tests::server::{Options, Running};
use alongside_tests::speaking::{choose, write};
use alongside_tests::start::{self, succeeds};
use anyhow::{Context, Result, ensure};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Row as _};
use tokio::sync::watch;

/// How often the server is killed in all.
const ROUNDS: u32 = 56;

/// The same where there are two databases to do it on.
const ROUNDS_ON_POSTGRES: u32 = 12;

/// The longest a round's client writes before the blow, in microseconds after its first save.
const LONGEST: u32 = 200_000;

#[tokio::test]
async fn what_was_acknowledged_is_there_once_after_every_kill_on_sqlite() -> Result<()> {
    let halves = [(0, ROUNDS / 2), (ROUNDS / 2, ROUNDS)].map(|(from, to)| killed(start::unhurried(), from, to));
    let [one, other] = halves;
    let (one, other) = tokio::join!(one, other);
    for server in [one?, other?] {
        let file = server.data().join("alongside.sqlite");
        let mut db = SqliteConnectOptions::new().filename(file).connect().await?;
        let whole: String = sqlx::query("PRAGMA integrity_check")
            .fetch_one(&mut db)
            .await?
            .try_get(0)?;
        assert_eq!(whole, "ok");
    }
    Ok(())
}

#[tokio::test]
async fn what_was_acknowledged_is_there_once_after_every_kill_on_postgres() -> Result<()> {
    if let Some(options) = start::unhurried_on_postgres()? {
        killed(options, 0, ROUNDS_ON_POSTGRES).await?;
    }
    Ok(())
}

async fn killed(options: Options, from: u32, to: u32) -> Result<Running> {
    let mut server = Running::start(options).await?;
    let mut me = Principal::YoungPerson.enter(&server).await?;
    let (mut acknowledged, mut fell) = (0, 0);
    for round in from..to {
        if round % 4 == 3 {
            fell += u32::from(kill_while_sharing(&mut server, &mut me, round).await?);
        } else {
            acknowledged += kill_while_writing(&mut server, &mut me, round).await?;
        }
    }
    ensure!(
        acknowledged >= (to - from) / 4,
        "the client hardly wrote: {acknowledged} saves"
    );
    ensure!(fell > 0, "no blow fell while something was shared");
    server.stop().await?;
    let whole = succeeds(&mut server.command(&["audit", "verify"])?)?;
    ensure!(whole.contains("whole"), "{whole}");
    Ok(server)
}

/// A delay that is different every round and the same on every run.
fn moment(round: u32, longest: u32) -> Duration {
    Duration::from_micros(u64::from(round.wrapping_mul(37_813) % longest))
}

/// Lets somebody write a line after another, saving each, until the blow falls; gives how many saves
/// were acknowledged.
async fn kill_while_writing(server: &mut Running, me: &mut Visitor, round: u32) -> Result<u32> {
    me.post("/say/hard/discard", &[]).await?;
    let (saved, mut first) = watch::channel(0);
    let typing = tokio::spawn(type_on(me.clone(), round, saved));
    first.changed().await?;
    tokio::time::sleep(moment(round, LONGEST)).await;
    server.kill_hard()?;
    let (acknowledged, sent) = typing.await?;
    server.start_again().await?;

    let page = Page::parse(&me.get("/say/hard").await?.text());
    let form = page.form("/say/hard").context("the page shows two texts")?;
    let words = form
        .fields
        .iter()
        .find(|field| field.name == "words")
        .map(|field| field.value.as_str());
    let lines: Vec<&str> = words.unwrap_or_default().lines().collect();
    let there = u32::try_from(lines.len())?;
    ensure!(
        there >= acknowledged,
        "round {round}: {acknowledged} lines were acknowledged, {there} are there"
    );
    ensure!(
        there <= sent,
        "round {round}: {sent} lines were sent, {there} are there"
    );
    let expected: Vec<String> = (1..=there).map(|number| line(round, number)).collect();
    ensure!(lines == expected, "round {round}: {lines:?}");
    Ok(acknowledged)
}

fn line(round: u32, number: u32) -> String {
    format!("Round {round}, line {number}.")
}

/// Types until the server is gone: gives the last line it acknowledged and the last one sent.
async fn type_on(mut me: Visitor, round: u32, saved: watch::Sender<u32>) -> (u32, u32) {
    let (mut words, mut number) = (String::new(), 0);
    loop {
        number += 1;
        words.push_str(&line(round, number));
        words.push('\n');
        let (typed, key, page) = (number.to_string(), format!("{round}-{number}"), format!("page-{round}"));
        let form = [
            ("words", words.trim_end()),
            ("page", &page),
            ("typed", &typed),
            ("key", &key),
            ("do", "stop"),
        ];
        // The page saves as somebody types, and they press the button now and then.
        let path = if number % 8 == 0 { "/say/hard/keep" } else { "/say/hard" };
        match me.post(path, &form).await {
            Ok(answer) if answer.status == 303 || answer.text().starts_with("saved ") => {
                saved.send_replace(number);
            }
            Ok(answer) if answer.status == 429 => {}
            _ => return (*saved.borrow(), number),
        }
    }
}

/// Shares a note and lets the blow fall meanwhile: it is a draft or shared, never both, never neither;
/// shared for sure when that was acknowledged. Tells whether the blow came first.
async fn kill_while_sharing(server: &mut Running, me: &mut Visitor, round: u32) -> Result<bool> {
    let words = format!("Shared in round {round}.");
    write(me, "first", &words).await?;
    choose(me, "first", "worker-chair").await?;
    let form = share_form(me).await?;
    let mut tap = me.clone();
    let sharing = tokio::spawn(async move { tap.post("/say/share", &pairs(&form)).await });
    tokio::time::sleep(moment(round, 4_000)).await;
    server.kill_hard()?;
    let acknowledged = matches!(sharing.await?, Ok(answer) if answer.location() == Some("/say/shared"));
    server.start_again().await?;

    let shared = times(me, "/answers", &words).await?;
    let draft = times(me, "/say/check", &words).await?;
    ensure!(
        shared + draft == 1,
        "round {round}: {draft} drafts, shared {shared} times"
    );
    ensure!(
        shared == 1 || !acknowledged,
        "round {round}: it was acknowledged and is a draft"
    );
    if draft == 1 {
        let form = share_form(me).await?;
        me.post("/say/share", &pairs(&form)).await?;
        ensure!(
            times(me, "/answers", &words).await? == 1,
            "round {round}: it could not be shared again"
        );
    }
    Ok(!acknowledged)
}

async fn share_form(me: &mut Visitor) -> Result<alongside_tests::html::Fields> {
    let page = Page::parse(&me.get("/say/check").await?.text());
    Ok(page.form("/say/share").context("nothing to share")?.filled())
}

async fn times(me: &mut Visitor, page: &str, words: &str) -> Result<usize> {
    Ok(Page::parse(&me.get(page).await?.text()).text.matches(words).count())
}
