//! What is covered in a copy stays covered whatever stands beside it, in whichever language it is drawn and wherever else
//! the words stand. A cover that finds its words no longer holds the copy back.

use alongside_tests::html::{Page, pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::{speaking, start};
use anyhow::{Context, Result};

use super::requests::asked;
use crate::page;

const QUOTE: &str = "School put me on a card like it";
const ANSWER: &str = "Miss Farah is your person now";
const OF_A_PLACE: &str = "The ticket office is shut";
const DECIDED: &str = "Leon sits with you, like last time.";

/// The digest by which the review covers a text that begins so.
async fn piece(denise: &mut Visitor, path: &str, begins: &str) -> Result<String> {
    let html = denise.get(&format!("{path}/copy")).await?.text();
    let heard = format!("aria-label=\"Cover something here: {begins}");
    let link = html.split("<a ").find(|link| link.contains(&heard));
    let key = link.and_then(|link| link.split_once("?piece=")?.1.split_once("#cover"));
    key.map(|(key, _)| key.to_owned())
        .with_context(|| format!("no way to cover {begins:?}"))
}

/// Covers a text whole.
async fn cover(denise: &mut Visitor, path: &str, begins: &str) -> Result<()> {
    let key = piece(denise, path, begins).await?;
    let fields = [("piece", key.as_str()), ("words", ""), ("reason", "third-party")];
    let answer = denise.post(&format!("{path}/cover"), &fields).await?;
    assert_eq!(answer.status, 303, "{}", answer.text());
    Ok(())
}

/// The copy as it goes out, in both forms. Nothing in the document is compressed.
async fn taken(denise: &mut Visitor, path: &str) -> Result<String> {
    let mut all = String::new();
    for form in ["print", "docx"] {
        let answer = denise.get(&format!("{path}/copy?format={form}")).await?;
        assert_eq!(answer.status, 200, "{form}: {}", answer.text());
        all.push_str(&answer.text());
    }
    Ok(all)
}

#[tokio::test]
async fn words_are_covered_where_they_stand_and_nobody_loses_the_place() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut denise = Principal::Manager.enter(&server).await?;
    let path = asked(&mut denise, "Kacper").await?;
    let key = piece(&mut denise, &path, "The card is gone.").await?;
    let chosen = denise.get(&format!("{path}/copy?piece={key}")).await?.text();
    let rows: Vec<_> = chosen.split("<li class=\"row\"").collect();
    let beside: Vec<_> = rows.iter().filter(|row| row.contains("id=\"cover\"")).collect();
    assert_eq!(beside.len(), 1, "one form, in the row of what was chosen");
    assert!(beside.iter().all(|row| row.contains("The card is gone.")), "{beside:?}");
    let fields = [("piece", key.as_str()), ("words", ""), ("reason", "third-party")];
    let covered = denise.post(&format!("{path}/cover"), &fields).await?;
    let back = covered.location().context("it leads nowhere")?.to_owned();
    let (page, place) = back.split_once('#').context("it leads to the top")?;
    let page = denise.get(page).await?.text();
    assert_eq!(page.matches(&format!("id=\"{place}\"")).count(), 1, "{place}");
    Ok(())
}

#[tokio::test]
async fn a_cover_holds_when_somebody_answers_or_decides_again() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut denise = Principal::Manager.enter(&server).await?;
    let path = asked(&mut denise, "Kacper").await?;
    cover(&mut denise, &path, "The card is gone.").await?;
    cover(&mut denise, &path, DECIDED).await?;
    let here = piece(&mut denise, &path, "No one. The ticket").await?;
    let within = [
        ("piece", here.as_str()),
        ("words", OF_A_PLACE),
        ("reason", "third-party"),
    ];
    assert_eq!(denise.post(&format!("{path}/cover"), &within).await?.status, 303);
    let before = taken(&mut denise, &path).await?;
    let hidden = |copy: &str| [ANSWER, DECIDED, OF_A_PLACE].iter().all(|words| !copy.contains(words));
    assert!(hidden(&before) && before.contains("No one."), "{before}");

    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let view = speaking::find(&mut kacper, QUOTE).await?;
    let reply = format!("{view}/reply");
    let form = page(&mut kacper, &view).await?;
    let form = form.form(&reply).context("no answer to reply to")?.filled();
    let form = with(&with(&form, "reply", "not-ok"), "words", "She is off sick.");
    assert_eq!(kacper.post(&reply, &pairs(&form)).await?.status, 303);
    let room = page(&mut kacper, "/room").await?;
    let form = room.forms.iter().find(|form| form.action.ends_with("/reply"));
    let form = form.context("no decision to reply to")?;
    let said = with(&form.filled(), "words", "Good.");
    assert_eq!(kacper.post(&form.action, &pairs(&said)).await?.status, 303);
    let again = taken(&mut denise, &path).await?;
    assert!(again.contains("She is off sick.") && again.contains("Good."), "{again}");
    assert!(hidden(&again), "what somebody says beside it uncovers nothing");

    kacper.post("/language", &[("language", "pl")]).await?;
    let polish = taken(&mut denise, &path).await?;
    assert!(
        polish.contains("Kopia dla: Kacper") && !polish.contains("Copy for"),
        "{polish}"
    );
    assert!(hidden(&polish), "another language uncovers nothing");
    Ok(())
}

#[tokio::test]
async fn what_is_covered_is_covered_wherever_it_stands() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut denise = Principal::Manager.enter(&server).await?;
    let path = asked(&mut denise, "Kacper").await?;
    let all = taken(&mut denise, &path).await?;
    assert!(all.matches(QUOTE).count() > 2, "it stands among the answers, too");
    cover(&mut denise, &path, QUOTE).await?;
    assert!(!taken(&mut denise, &path).await?.contains(QUOTE));
    Ok(())
}

#[tokio::test]
async fn a_cover_that_finds_nothing_holds_the_copy_back() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut denise = Principal::Manager.enter(&server).await?;
    let path = asked(&mut denise, "Kacper").await?;
    cover(&mut denise, &path, QUOTE).await?;
    taken(&mut denise, &path).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let view = speaking::find(&mut kacper, QUOTE).await?;
    kacper.post(&format!("{view}/back"), &[("back", "yes")]).await?;
    for form in ["print", "docx"] {
        let refused = denise.get(&format!("{path}/copy?format={form}")).await?;
        assert_eq!(refused.status, 409, "{form}");
        let told = Page::parse(&refused.text()).text;
        assert!(told.contains("no longer found in the copy"), "{told}");
    }
    let lift = format!("{path}/lift");
    let review = page(&mut denise, &format!("{path}/copy")).await?;
    assert!(!review.links.iter().any(|link| link.contains("?format=")));
    let form = review.form(&lift).context("it cannot be lifted")?.filled();
    assert_eq!(denise.post(&lift, &pairs(&form)).await?.status, 303);
    taken(&mut denise, &path).await?;
    Ok(())
}
