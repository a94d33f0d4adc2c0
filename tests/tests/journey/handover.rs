//! A worker passes over their tablet, and gets back nothing that was not shared.

use alongside_tests::harmless;
use alongside_tests::http::Visitor;
use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::door::{Stage, say};

const KEPT: &str = "This stays with me until I have thought about it.";
const SHARED: &str = "Tell them the lights are out again.";

#[tokio::test]
async fn handed_back_it_shows_nothing() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let tablet = &stage.laptop;
    stage.enter(tablet, "worker").await?;
    let pathway = stage.pathway("Kacper").await?;
    stage.open(tablet, &format!("{pathway}/people")).await?;
    let workers = cookies(&stage).await?;
    hand_to(&stage, &pathway, "Kacper").await?;

    tablet.arrive("/cards").await?;
    are_over(&stage, &workers, "behind the young person's the worker's own").await?;
    tablet.press("form[action='/cards'] .btn.fill").await?;
    tablet.arrive("/home").await?;
    stage.open(tablet, "/work").await?;
    ensure!(
        tablet.count("header.top nav").await? == 0,
        "the young person sees the worker's pages"
    );
    stage.open(tablet, "/say/help").await?;
    tablet.write("textarea[name='words']", KEPT).await?;
    tablet.press("button[name='do'][value='stop']").await?;
    tablet.arrive("/say").await?;
    stage.open(tablet, "/say/first").await?;
    say(tablet, "first", SHARED).await?;
    tablet.choose("reach", "worker-chair").await?;
    tablet.press("button[name='do'][value='check']").await?;
    tablet.arrive("/say/check").await?;
    tablet.press("form#items .btn.fill").await?;
    tablet.arrive("/say/shared").await?;
    let theirs = cookies(&stage).await?;
    tablet.press("main form[action='/x'] button").await?;
    tablet.sees(harmless::WORDS).await?;
    are_over(&stage, &theirs, "after the tablet went back the young person's").await?;

    stage.open(tablet, &pathway).await?;
    tablet.arrive("/").await?;
    stage.enter(tablet, "worker").await?;
    stage.open(tablet, &pathway).await?;
    tablet.sees(SHARED).await?;
    for page in ["", "/plan", "/people", "/enter", "/dates"] {
        stage.open(tablet, &format!("{pathway}{page}")).await?;
        tablet.sees_nowhere(KEPT).await?;
    }

    stage.enter(&stage.phone, "young-person").await?;
    stage.open(&stage.phone, "/say/help").await?;
    let found = stage.phone.value("textarea[name='words']", "value").await?;
    ensure!(found == KEPT, "their own draft is {found:?}");
    Ok(())
}

async fn hand_to(stage: &Stage, pathway: &str, name: &str) -> Result<()> {
    let script = "const rows = [...document.querySelectorAll('li.row')].filter((row) => row.textContent.includes(arguments[0]));
        return rows.map((row) => row.querySelector(`form[action='${arguments[1]}/hand'] [name=membership]`)?.value).find(Boolean);";
    let found = stage.laptop.run(script, vec![json!(name), json!(pathway)]).await?;
    let them = found.as_str().context("nobody to hand it to")?;
    stage
        .laptop
        .press(&format!("form[action='{pathway}/hand']:has([value='{them}']) button"))
        .await
}

/// Name and value of every cookie, those that scripts cannot read among them.
async fn cookies(stage: &Stage) -> Result<Vec<(String, String)>> {
    let found = stage.laptop.tools("Network.getCookies", json!({})).await?;
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    Ok(found["cookies"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| (text(&one["name"]), text(&one["value"])))
        .collect())
}

/// The server knows nobody by these cookies any more.
async fn are_over(stage: &Stage, cookies: &[(String, String)], whose: &str) -> Result<()> {
    ensure!(!cookies.is_empty(), "{whose} session had no cookie to begin with");
    let mut visitor = Visitor::to(&stage.server)?;
    for (name, value) in cookies {
        visitor.keep_cookie(name, value);
    }
    let answer = visitor.get("/settings").await?;
    let (status, to) = (answer.status, answer.location());
    ensure!(
        status == 303 && to == Some("/"),
        "{whose} session goes on: {status}, {to:?}"
    );
    Ok(())
}
