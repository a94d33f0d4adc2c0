//! A session that runs out while somebody tells of a place, or of what weighs most.

use alongside_tests::html::{Fields, Page, pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result};

use crate::late::hours_later;

const PLACE: &str = "5123456789abcdefghjkmnpqr0";
const TYPED: &str = "Nobody is there when it gets dark, żadnego światła.";

/// The form of a page with this action, as it would be sent.
async fn form(visitor: &mut Visitor, page: &str, action: &str) -> Result<Fields> {
    let drawn = Page::parse(&visitor.get(page).await?.text());
    Ok(drawn
        .form(action)
        .with_context(|| format!("{page} has no {action}"))?
        .filled())
}

/// What was typed when the session had run out waits for its writer alone, and comes to its place once they say so.
async fn comes_back(server: &Running, who: Principal, path: &str, page: &str, field: &str) -> Result<()> {
    let mut author = who.enter(server).await?;
    let typed = format!("{TYPED} {path} {field}");
    let typed = typed.as_str();
    let sent = with(&form(&mut author, page, path).await?, field, typed);
    hours_later(server).await?;
    for tap in ["a tap", "a second tap"] {
        let late = author.post(path, &pairs(&sent)).await?;
        assert_eq!(late.location(), Some("/?kept"), "{path}: {tap}");
    }
    for other in [Principal::Mother, Principal::Chair, Principal::OtherWorker] {
        let mut other = other.enter(server).await?;
        assert!(
            !other.get("/late").await?.text().contains(typed),
            "{path}: others read it"
        );
    }
    let mut author = who.enter(server).await?;
    assert!(
        !author.get(page).await?.text().contains(typed),
        "{path}: nobody said that it is to be sent"
    );
    let waiting = Page::parse(&author.get("/late").await?.text());
    let back: Vec<_> = waiting.forms.iter().filter(|form| form.action == path).collect();
    assert_eq!(back.len(), 1, "{path} is kept once");
    let back = back.first().context("kept once")?;
    let answer = author.post(path, &pairs(&back.filled())).await?;
    assert_eq!(answer.status, 303, "{path}: {}", answer.text());
    assert!(
        author.get(page).await?.text().contains(typed),
        "{path}: it is where it belongs"
    );
    assert!(
        !author.get("/late").await?.text().contains(typed),
        "{path}: it waits no more"
    );
    Ok(())
}

#[tokio::test]
async fn what_was_typed_about_a_place_waits_for_its_writer() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    kacper
        .post("/places/new", &[("page", PLACE), ("kind", "street")])
        .await?;
    let young = Principal::YoungPerson;
    for (question, field) in [("name", "name"), ("why", "words"), ("better", "words")] {
        let path = format!("/places/{PLACE}/{question}");
        comes_back(&server, young, &path, &path, field).await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_was_typed_about_somebody_waits_for_its_writer() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let one = [("page", PLACE), ("called", "Big J")];
    kacper.post("/places/people/new", &one).await?;
    let path = format!("/places/people/{PLACE}");
    comes_back(&server, Principal::YoungPerson, &path, &path, "words").await
}

#[tokio::test]
async fn what_was_typed_about_counters_waits_for_its_writer() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let young = Principal::YoungPerson;
    comes_back(&server, young, "/places/most/why", "/places/most/why", "why").await?;
    comes_back(&server, young, "/places/most", "/places/most", "own-1").await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let pathway = pathways(&mut worker).await?.into_iter().next().context("no pathway")?;
    let ours = format!("/work/{pathway}/weights/ours");
    comes_back(&server, Principal::Worker, &ours, &ours, "why").await
}

#[tokio::test]
async fn what_staff_typed_about_contexts_waits_for_them() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let pathway = pathways(&mut worker).await?.into_iter().next().context("no pathway")?;
    let places = format!("/work/{pathway}/places");
    let page = Page::parse(&worker.get(&places).await?.text());
    let is_context = |link: &&String| {
        link.strip_prefix(&format!("{places}/"))
            .is_some_and(|id| id.len() == 26)
    };
    let context = page.links.iter().find(is_context).context("no context")?.clone();
    comes_back(&server, Principal::Worker, &context, &context, "guardians").await
}

/// A tap on a map or a button has no words: nobody does it behind its writer's back.
#[tokio::test]
async fn a_tap_that_came_late_is_not_kept() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    kacper
        .post("/places/new", &[("page", PLACE), ("kind", "street")])
        .await?;
    let path = format!("/places/{PLACE}/where");
    let page = Page::parse(&kacper.get(&path).await?.text());
    let is_map = |form: &&alongside_tests::html::Form| form.fields.iter().any(|field| field.kind == "image");
    let tap = page.forms.iter().find(is_map).context("no map")?.filled();
    assert!(
        tap.iter().any(|(name, _)| name == "m"),
        "the map's token is in the form: {tap:?}"
    );
    hours_later(&server).await?;
    assert_eq!(kacper.post(&path, &pairs(&tap)).await?.location(), Some("/"));
    Ok(())
}

#[tokio::test]
async fn what_was_typed_about_the_plan_waits_for_its_writer() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let young = Principal::YoungPerson;
    let mut kacper = young.enter(&server).await?;
    let plan = Page::parse(&kacper.get("/plan").await?.text());
    let against = plan.links.iter().find(|link| link.starts_with("/plan/against/"));
    let against = against.context("no action is published")?.clone();
    comes_back(&server, young, "/plan/say/offer/plan", "/plan/say/offer/plan", "words").await?;
    comes_back(&server, young, &against, &against, "words").await
}
