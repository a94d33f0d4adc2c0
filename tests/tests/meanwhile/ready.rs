//! Is it ready: blocked until everything is read and answered, gone on with only for a reason the whole family reads,
//! and blind to what was kept from whoever looks.

use alongside_tests::crawl::told;
use alongside_tests::html::{Fields, Page, pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::speaking::say;
use alongside_tests::start;
use anyhow::{Context, Result};

use crate::{SAID, first_pathway, form, keeps, page, said, taps_twice};

const WHY: &str = "He is moved on Thursday. </textarea><script>alert(1)</script>";

/// The page of the next meeting, for who is at it.
async fn screen(visitor: &mut Visitor, worker: &mut Visitor) -> Result<(String, String)> {
    let path = format!("/work/{}/ready", first_pathway(worker).await?);
    let text = page(visitor, &path).await?.text;
    Ok((path, text))
}

/// The form that goes on, as a page drew it.
fn anyway(answer: &str, path: &str) -> Result<Fields> {
    let drawn = Page::parse(answer);
    let form = drawn
        .form(&format!("{path}/anyway"))
        .context("the chair cannot go on")?;
    Ok(form.filled())
}

#[tokio::test]
async fn ready_waits_for_an_answer_and_the_chair_says_why_not() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let (mut priya, mut marcus) = (
        Principal::Worker.enter(&server).await?,
        Principal::Chair.enter(&server).await?,
    );
    let id = said(&mut kacper, SAID).await?;
    let (path, text) = screen(&mut marcus, &mut priya).await?;
    assert!(text.contains("Not ready yet"), "{text}");
    assert!(
        !text.contains(SAID),
        "words were shown to somebody who has not opened them"
    );
    let drawn = page(&mut priya, &path).await?;
    let pathway = path.trim_end_matches("/ready");
    assert!(
        drawn.links.contains(&format!("{pathway}#v-{id}")),
        "the line leads nowhere"
    );
    assert!(
        page(&mut priya, pathway)
            .await?
            .links
            .iter()
            .any(|link| link.starts_with(&path))
    );
    for visitor in [&mut priya, &mut marcus] {
        let mark = form(visitor, &path, &path).await?;
        let refused = visitor.post(&path, &pairs(&mark)).await?;
        assert_eq!(refused.status, 409);
        keeps(&refused.text(), "Not marked: something waits");
    }

    // A reason is needed, and for everything that waits by now.
    let go_on = format!("{path}/anyway");
    let first = anyway(&marcus.get(&path).await?.text(), &path)?;
    let empty = marcus.post(&go_on, &pairs(&with(&first, "why", " "))).await?;
    assert_eq!(empty.status, 422);
    keeps(&empty.text(), "Say why. The family reads it");
    say(&mut kacper, "help", "And boxing.", "worker-chair").await?;
    let late = marcus.post(&go_on, &pairs(&with(&first, "why", WHY))).await?;
    assert_eq!(late.status, 409);
    keeps(&late.text(), "Something came while you wrote");
    keeps(&late.text(), WHY);
    for who in [Principal::Mother, Principal::Advocate] {
        let text = page(&mut who.enter(&server).await?, "/room").await?.text;
        assert!(
            !text.contains("went on before") && !text.contains("idzie dalej"),
            "{}",
            who.name()
        );
    }
    let again = anyway(&late.text(), &path)?;
    taps_twice(&mut marcus, &go_on, &pairs(&again)).await?;
    for who in [
        Principal::YoungPerson,
        Principal::Mother,
        Principal::Father,
        Principal::Advocate,
    ] {
        let room = who.enter(&server).await?.get("/room").await?.text();
        let reads_polish = matches!(who, Principal::Mother | Principal::Father);
        let line = if reads_polish {
            "idzie dalej"
        } else {
            "went on before everything was answered"
        };
        keeps(&room, line);
        keeps(&room, WHY);
    }
    keeps(&priya.get(&path).await?.text(), WHY);

    // The family is told at home, and the chair can say it in other words.
    let home = page(&mut kacper, "/home").await?;
    assert!(
        home.text.contains("went on before everything was answered"),
        "{}",
        home.text
    );
    assert!(home.text.contains("He is moved on Thursday."), "{}", home.text);
    let before = marcus.get(&path).await?.text();
    keeps(&before, "Say it in other words");
    let before = anyway(&before, &path)?;
    assert!(
        before.iter().any(|(name, value)| name == "why" && value == WHY),
        "what was said is not there to be changed: {before:?}"
    );
    let mended = with(&before, "why", "The school is shut from Friday.");
    taps_twice(&mut marcus, &go_on, &pairs(&mended)).await?;
    for path in ["/room", "/home"] {
        let text = page(&mut kacper, path).await?.text;
        assert!(text.contains("The school is shut from Friday."), "{path}: {text}");
        assert!(!text.contains("He is moved on Thursday."), "{path}: {text}");
    }
    assert!(!page(&mut priya, &path).await?.text.contains("Say it in other words"));

    // Nobody else can, and what comes now makes it not ready again.
    for who in [Principal::Worker, Principal::Mother, Principal::OtherWorker] {
        let mut other = who.enter(&server).await?;
        let nothing = other.post("/nothing/here", &[("n", "1")]).await?;
        let answer = other.post(&go_on, &pairs(&again)).await?;
        assert_eq!((answer.status, &answer.body), (404, &nothing.body), "{}", who.name());
    }
    let mut ewa = Principal::Mother.enter(&server).await?;
    say(&mut ewa, "hard", "The nights.", "worker-chair").await?;
    for visitor in [&mut priya, &mut marcus] {
        keeps(&visitor.get(&path).await?.text(), "Not ready yet");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_for_the_chair_alone_changes_no_other_page() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let (mut priya, mut marcus) = (
        Principal::Worker.enter(&server).await?,
        Principal::Chair.enter(&server).await?,
    );
    let mut ewa = Principal::Mother.enter(&server).await?;
    let (path, hers) = screen(&mut priya, &mut marcus).await?;
    let (_, his) = screen(&mut marcus, &mut priya).await?;
    let room = told(&ewa.get("/room").await?);
    say(&mut kacper, "service", "Not for Priya.", "chair-advocate").await?;
    assert_eq!(page(&mut priya, &path).await?.text, hers);
    assert_eq!(told(&ewa.get("/room").await?), room);
    assert_ne!(page(&mut marcus, &path).await?.text, his, "the chair is told");
    Ok(())
}

#[tokio::test]
async fn what_was_tried_is_noted_once_and_half_of_it_comes_back() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let (mut priya, mut marcus) = (
        Principal::Worker.enter(&server).await?,
        Principal::Chair.enter(&server).await?,
    );
    let (path, _) = screen(&mut priya, &mut marcus).await?;
    let tried = format!("{path}/tried");
    let form = form(&mut priya, &path, &tried).await?;
    let half = with(&with(&form, "how", ""), "words", WHY);
    let refused = priya.post(&tried, &pairs(&half)).await?;
    assert_eq!(refused.status, 422);
    keeps(&refused.text(), "Choose how you tried");
    keeps(&refused.text(), WHY);
    let tomorrow = with(&with(&form, "how", "visit"), "on", "2026-11-30");
    assert_eq!(priya.post(&tried, &pairs(&tomorrow)).await?.status, 422);
    let whole = with(&with(&form, "how", "visit"), "words", "Nobody was at home.");
    taps_twice(&mut priya, &tried, &pairs(&whole)).await?;
    for visitor in [&mut priya, &mut marcus] {
        let text = page(visitor, &path).await?.text;
        assert_eq!(text.matches("Nobody was at home.").count(), 1, "{text}");
    }
    for who in [Principal::Mother, Principal::OtherWorker, Principal::Chair] {
        let mut other = who.enter(&server).await?;
        assert_eq!(other.post(&tried, &pairs(&whole)).await?.status, 404, "{}", who.name());
    }
    let mut denise = Principal::Manager.enter(&server).await?;
    assert_eq!(denise.post("/work/report-days", &[("days", "99")]).await?.status, 422);
    assert_eq!(denise.post("/work/report-days", &[("days", "5")]).await?.status, 303);
    assert_eq!(denise.get(&path).await?.status, 404);
    Ok(())
}
