//! After the plan: who files it, when it goes and who was told of that says nothing of what was said to others.

use alongside_tests::html::{Page, pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::server::Running;
use alongside_tests::speaking::say;
use anyhow::{Context, Result, ensure};

use crate::reader::{demo, readers, receive_the_same};

/// Somebody fills in a form of the page on what comes after the plan.
async fn fill(visitor: &mut Visitor, path: &str, rest: &str, fields: &[(&str, &str)]) -> Result<()> {
    let (page, action) = (visitor.get(path).await?.text(), format!("{path}{rest}"));
    let page = Page::parse(&page);
    let mut form = page.form(&action).context("there is no such form")?.filled();
    for (name, value) in fields {
        form = with(&form, name, value);
    }
    let answer = visitor.post(&action, &pairs(&form)).await?;
    ensure!(answer.status == 303, "{action} was answered with {}", answer.status);
    Ok(())
}

const FILED: [(&str, &str); 2] = [("on", "2026-11-21"), ("reference", "LCS 4411/2")];

/// The plan of the young person has ended, and the worker and the chair have filed it.
async fn ended() -> Result<(Running, Visitor, String)> {
    let server = demo().await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let pathway = pathways(&mut worker).await?.into_iter().next().context("no pathway")?;
    let path = format!("/work/{pathway}/filed");
    let end = [("on", "2026-11-21"), ("reason", "moved-away")];
    fill(&mut worker, &path, "/end", &end).await?;
    fill(&mut worker, &path, "", &FILED).await?;
    let mut chair = Principal::Chair.enter(&server).await?;
    fill(&mut chair, &path, "", &FILED).await?;
    Ok((server, chair, path))
}

const READERS: [Principal; 4] = [
    Principal::Worker,
    Principal::Manager,
    Principal::Mother,
    Principal::Father,
];

#[tokio::test]
async fn only_the_chair_can_tell_that_there_is_something_for_the_chair_to_file() -> Result<()> {
    let (server, mut chair, path) = ended().await?;
    let mut readers = readers(&server, &READERS).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    for who in ["chair", "chair-advocate"] {
        say(&mut kacper, "service", "How my worker talks to me.", who).await?;
        receive_the_same(&mut readers, "it is for the chair").await?;
    }
    let first = chair.get("/work").await?.text();
    ensure!(
        first.contains("Ended, to be filed") && first.contains(&path),
        "the chair is not asked"
    );
    fill(&mut chair, &path, "", &FILED).await?;
    receive_the_same(&mut readers, "the chair filed it").await?;
    ensure!(!chair.get("/work").await?.text().contains("Ended, to be filed"));
    say(&mut kacper, "service", "And another thing.", "advocate").await?;
    ensure!(
        !chair.get("/work").await?.text().contains("Ended, to be filed"),
        "the chair can tell what is for the advocate"
    );
    receive_the_same(&mut readers, "it is for the advocate").await
}

#[tokio::test]
async fn a_parent_cannot_tell_what_keeps_it_or_who_asks() -> Result<()> {
    let (server, _, path) = ended().await?;
    let mut readers = readers(&server, &[Principal::Mother, Principal::Father]).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    say(&mut kacper, "first", "For two people.", "worker-chair").await?;
    receive_the_same(&mut readers, "something is to be filed").await?;
    let mut manager = Principal::Manager.enter(&server).await?;
    let pathway = path.trim_start_matches("/work/").trim_end_matches("/filed");
    let hold = [("pathway", pathway), ("why", "A court asked for it.")];
    let held = manager.post("/work/retention/hold", &hold).await?;
    ensure!(held.status == 303, "a hold was answered with {}", held.status);
    receive_the_same(&mut readers, "it is on hold").await
}
