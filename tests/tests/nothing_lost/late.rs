//! A session that runs out while somebody writes.

use alongside_tests::html::{Page, pairs, with};
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::server::Running;
use alongside_tests::speaking::say;
use alongside_tests::start;
use anyhow::{Context, Result};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _};

const TYPED: &str = "We asked the council; they come on Tuesday.";

/// Three hours go by in which nobody touches anything.
pub async fn hours_later(server: &Running) -> Result<()> {
    let file = server.data().join("alongside.sqlite");
    let mut database = SqliteConnectOptions::new()
        .filename(file)
        .busy_timeout(std::time::Duration::from_secs(10))
        .connect()
        .await?;
    sqlx::query("UPDATE session SET seen_at = seen_at - 10800000 WHERE ended_at IS NULL")
        .execute(&mut database)
        .await?;
    database.close().await?;
    Ok(())
}

#[tokio::test]
async fn what_a_worker_typed_while_the_session_ran_out_waits_for_them() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    say(&mut kacper, "first", "Nobody answers the bell.", "worker-chair").await?;
    let path = format!("/work/{}", pathways(&mut worker).await?.first().context("no pathway")?);
    let page = Page::parse(&worker.get(&path).await?.text());
    let form = page
        .forms
        .iter()
        .find(|form| form.fields.iter().any(|field| field.name == "because"))
        .context("no form answers words")?
        .filled();
    let form = with(&with(&form, "state", "cant"), "because", TYPED);
    let form = with(&form, "instead", "A phone number until then.");

    hours_later(&server).await?;
    let late = worker.post(&format!("{path}/answer"), &pairs(&form)).await?;
    assert_eq!(late.location(), Some("/?kept"));
    let twice = worker.post(&format!("{path}/answer"), &pairs(&form)).await?;
    assert_eq!(twice.location(), Some("/?kept"), "the double tap");
    assert!(worker.get("/?kept").await?.text().contains("your words are saved"));

    for (who, theirs) in [
        (Principal::Chair, false),
        (Principal::YoungPerson, false),
        (Principal::Worker, true),
    ] {
        let mut visitor = who.enter(&server).await?;
        let seen = visitor.get("/late").await?.text();
        assert_eq!(seen.matches("they come on Tuesday").count() > 0, theirs, "{who:?}");
    }
    let mut worker = Principal::Worker.enter(&server).await?;
    assert!(
        worker.get("/work").await?.text().contains("href=\"/late\""),
        "today leads there"
    );
    let page = Page::parse(&worker.get("/late").await?.text());
    let back: Vec<_> = page
        .forms
        .iter()
        .filter(|form| form.action.ends_with("/answer"))
        .collect();
    assert_eq!(back.len(), 1, "kept once");
    let back = back.first().context("kept once")?;
    let answer = worker.post(&back.action, &pairs(&back.filled())).await?;
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert!(
        worker.get(&path).await?.text().contains("they come on Tuesday"),
        "it is the answer now"
    );
    assert!(
        !worker.get("/late").await?.text().contains("they come on Tuesday"),
        "and waits no more"
    );
    Ok(())
}

#[tokio::test]
async fn a_session_that_was_ended_on_purpose_hands_nothing_in() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut gone = Principal::Expired.enter(&server).await?;
    let answer = gone.post("/room/part", &[("beside", "My gran, please.")]).await?;
    assert_eq!(answer.location(), Some("/"));
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    assert!(!kacper.get("/late").await?.text().contains("My gran"));
    Ok(())
}

#[tokio::test]
async fn what_a_young_person_chose_for_the_room_waits_until_it_is_thrown_away() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let page = Page::parse(&kacper.get("/room/part").await?.text());
    let form = page
        .forms
        .iter()
        .find(|form| form.action == "/room/part")
        .context("no form")?;
    let form = with(&form.filled(), "beside", "My gran, please.");
    hours_later(&server).await?;
    assert_eq!(
        kacper.post("/room/part", &pairs(&form)).await?.location(),
        Some("/?kept")
    );

    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    assert!(kacper.get("/home").await?.text().contains("href=\"/late\""));
    let page = Page::parse(&kacper.get("/late").await?.text());
    assert!(page.text.contains("My gran, please."));
    let away = page
        .forms
        .iter()
        .find(|form| form.action == "/late/drop")
        .context("no way out")?;
    let mut mother = Principal::Mother.enter(&server).await?;
    assert_eq!(mother.post("/late/drop", &pairs(&away.filled())).await?.status, 404);
    kacper.post("/late/drop", &pairs(&away.filled())).await?;
    assert!(!kacper.get("/late").await?.text().contains("My gran"));
    assert!(!kacper.get("/home").await?.text().contains("href=\"/late\""));
    Ok(())
}

#[tokio::test]
async fn a_form_that_was_refused_is_kept_until_it_is_sent_as_it_should_be() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let room = Page::parse(&kacper.get("/room").await?.text());
    let form = room
        .forms
        .iter()
        .find(|form| form.action.ends_with("/reply"))
        .context("no decision to reply to")?;
    let chosen = with(&form.filled(), "words", "She never asked me.");
    let unchosen: Vec<_> = chosen.iter().filter(|(name, _)| name != "reply").cloned().collect();
    assert_eq!(kacper.post(&form.action, &pairs(&unchosen)).await?.status, 422);
    let mut phone = Principal::YoungPerson.enter(&server).await?;
    assert!(
        phone.get("/late").await?.text().contains("She never asked me."),
        "on another phone, too"
    );
    let mut mother = Principal::Mother.enter(&server).await?;
    assert!(!mother.get("/late").await?.text().contains("She never asked me."));
    let mut tablet = Principal::Worker.enter(&server).await?;
    assert!(!tablet.get("/late").await?.text().contains("She never asked me."));

    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let sent = kacper.post(&form.action, &pairs(&chosen)).await?;
    assert_eq!(sent.status, 303, "{}", sent.text());
    assert!(!kacper.get("/late").await?.text().contains("She never asked me."));
    Ok(())
}

#[tokio::test]
async fn an_answer_to_a_pathway_that_was_given_away_meanwhile_is_kept() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let path = format!("/work/{}", pathways(&mut worker).await?.first().context("no pathway")?);
    let page = Page::parse(&worker.get(&path).await?.text());
    let form = page
        .forms
        .iter()
        .find(|form| form.fields.iter().any(|field| field.name == "because"))
        .context("no form answers words")?
        .filled();
    let form = with(&with(&form, "state", "did"), "because", TYPED);

    let mut manager = Principal::Manager.enter(&server).await?;
    let page = Page::parse(&manager.get("/work").await?.text());
    let pathway = path.trim_start_matches("/work/");
    let away = page.forms.iter().find(|form| {
        let of_it = form.fields.iter().any(|field| field.value == pathway);
        form.action == "/work/allocate" && of_it
    });
    let away = away.context("nobody else can have it")?;
    let list = away.fields.iter().find(|field| field.name == "worker");
    let list = list.context("no list of workers")?;
    let other = list.options.iter().find(|one| !one.is_empty() && **one != list.value);
    let filled = with(&away.filled(), "worker", other.context("no other worker")?);
    assert_eq!(manager.post("/work/allocate", &pairs(&filled)).await?.status, 303);

    let gone = worker.post(&format!("{path}/answer"), &pairs(&form)).await?;
    assert_eq!(gone.status, 404);
    assert_eq!(
        gone.body,
        worker.get("/nothing/here").await?.body,
        "nobody is told that it is there"
    );
    assert!(
        worker.get("/work").await?.text().contains("href=\"/late\""),
        "today leads to it"
    );
    assert!(worker.get("/late").await?.text().contains("they come on Tuesday"));
    for other in [Principal::Manager, Principal::Chair, Principal::YoungPerson] {
        let mut visitor = other.enter(&server).await?;
        assert!(!visitor.get("/late").await?.text().contains("they come on Tuesday"));
    }
    Ok(())
}
