//! Once a plan has ended nobody is asked anything for a meeting, no date runs, and what is said is still answered.

use alongside_tests::html::{pairs, with};
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::Result;

use crate::{SAID, first_pathway, form, keeps, page, said, taps_twice, typed};

/// Which of these stand on the first page of somebody.
async fn stand(who: Principal, server: &Running, lines: &[&'static str]) -> Result<Vec<&'static str>> {
    let text = page(&mut who.enter(server).await?, "/home").await?.text;
    Ok(lines.iter().copied().filter(|line| text.contains(line)).collect())
}

#[tokio::test]
async fn no_home_asks_for_a_meeting_and_no_date_runs_after_the_end() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut priya = Principal::Worker.enter(&server).await?;
    let pathway = first_pathway(&mut priya).await?;
    let (path, ready) = (format!("/work/{pathway}"), format!("/work/{pathway}/ready"));
    let asked = ["Next time we meet", "Who’s in the room?", "How is it there now?"];
    let hers = ["Następne spotkanie", "Kto będzie na spotkaniu?", "Jak tam jest teraz?"];
    let before = stand(Principal::YoungPerson, &server, &asked).await?;
    assert_eq!(before, asked, "the story asks him for all of it");
    assert!(!stand(Principal::Mother, &server, &hers).await?.is_empty());
    assert!(!stand(Principal::Advocate, &server, &asked).await?.is_empty());
    keeps(&priya.get(&path).await?.text(), "29 December");

    let filed = format!("{path}/filed");
    let end = format!("{filed}/end");
    let blank = form(&mut priya, &filed, &end).await?;
    let whole = with(&with(&blank, "on", "2026-11-21"), "reason", "stepped-down");
    taps_twice(&mut priya, &end, &pairs(&whole)).await?;

    for (who, lines) in [
        (Principal::YoungPerson, asked),
        (Principal::Advocate, asked),
        (Principal::Mother, hers),
        (Principal::Father, hers),
    ] {
        let left = stand(who, &server, &lines).await?;
        assert!(left.is_empty(), "{} is asked: {left:?}", who.name());
    }
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let home = kacper.get("/home").await?.text();
    keeps(&home, "Your plan has ended");
    // "Stepped down and closed" is no word about how things are.
    keeps(&home, "The plan is closed. You can ask your worker why.");
    let places = page(&mut kacper, "/places").await?.text;
    assert!(!places.contains("How is it there now?"), "{places}");

    let mut marcus = Principal::Chair.enter(&server).await?;
    for visitor in [&mut priya, &mut marcus] {
        for tab in ["", "/dates", "/people"] {
            let text = page(visitor, &format!("{path}{tab}")).await?.text;
            assert!(text.contains("The plan ended on 21 November 2026."), "{tab}: {text}");
            assert!(
                !text.contains("29 December") && !text.contains("working days left"),
                "{tab}: {text}"
            );
        }
        let text = page(visitor, &ready).await?.text;
        assert!(
            text.contains("Nothing has to be ready for this meeting any more"),
            "{text}"
        );
        assert!(!text.contains("Not ready yet"), "{text}");
        let links = page(visitor, &path).await?.links;
        assert!(!links.iter().any(|link| link.starts_with(&ready)), "{links:?}");
        let today = page(visitor, "/work").await?.links;
        assert!(!today.iter().any(|link| link.starts_with(&ready)), "{today:?}");
    }

    // What is said now is read and answered as before.
    let id = said(&mut kacper, SAID).await?;
    let answer = typed(&mut priya, &path, &id).await?;
    let answered = priya.post(&format!("{path}/answer"), &pairs(&answer)).await?;
    assert_eq!(answered.status, 303);
    keeps(&priya.get("/work").await?.text(), "Ended, to be filed");
    Ok(())
}
