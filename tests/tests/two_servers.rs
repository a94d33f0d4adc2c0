//! Two servers on one PostgreSQL serve one site: whoever comes in at one is known at the other, what is kept at one
//! is kept at both, two taps are one, and the record of acts stays whole.

use std::collections::BTreeSet;

use alongside_tests::crawl::told;
use alongside_tests::html::{Page, pairs};
use alongside_tests::http::Visitor;
use alongside_tests::principal::{Principal, invite};
use alongside_tests::server::Running;
use alongside_tests::speaking::{choose, find, write};
use alongside_tests::start::{self, succeeds};
use anyhow::{Context, Result};
use tokio::task::JoinSet;

/// Both servers, or nothing where PostgreSQL may be left out.
async fn both() -> Result<Option<(Running, Running)>> {
    let Some(options) = start::unhurried_on_postgres()? else {
        return Ok(None);
    };
    let alongside_tests::server::Database::Postgres(url) = options.database.clone() else {
        return Ok(None);
    };
    let one = Running::start(options).await?;
    let other = Running::start(start::over(&url, &one.data().join("key"))).await?;
    Ok(Some((one, other)))
}

#[tokio::test]
async fn whoever_comes_in_at_one_is_known_at_the_other() -> Result<()> {
    let Some((one, other)) = both().await? else {
        return Ok(());
    };
    let mut here = Principal::YoungPerson.enter(&one).await?;
    let mut there = here.through(&other);
    assert_eq!(there.get("/home").await?.status, 200);

    // A code that was printed at one is taken at the other, once.
    let mut worker = Principal::Worker.enter(&one).await?;
    let code = invite(&mut worker, "parent").await?;
    let mut newcomer = Visitor::to(&other)?;
    let taken = newcomer.post("/in", &[("code", &code)]).await?;
    assert_eq!(taken.location(), Some("/phone"));
    assert_eq!(newcomer.through(&one).get("/phone").await?.status, 200);
    let again = Visitor::to(&one)?.post("/in", &[("code", &code)]).await?;
    assert_ne!(again.location(), Some("/phone"), "a code was taken twice");

    // What part of the map somebody looks at is told by either.
    let map = Page::parse(&here.get("/places").await?.text());
    let moved = map.links.iter().find(|link| link.contains("m="));
    let moved = moved
        .and_then(|link| link.split('#').next())
        .context("no map to move")?;
    assert_eq!(told(&here.get(moved).await?), told(&there.get(moved).await?));

    here.post("/settings/end", &[]).await?;
    assert_eq!(
        there.get("/home").await?.location(),
        Some("/"),
        "a session that ended goes on elsewhere"
    );
    Ok(())
}

#[tokio::test]
async fn two_taps_at_two_servers_are_one() -> Result<()> {
    let Some((one, other)) = both().await? else {
        return Ok(());
    };
    let mut here = Principal::YoungPerson.enter(&one).await?;
    for round in 0..8 {
        let words = format!("The bus is late again, {round}.");
        write(&mut here, "first", &words).await?;
        choose(&mut here, "first", "worker-chair").await?;
        let page = Page::parse(&here.get("/say/check").await?.text());
        let form = page.form("/say/share").context("nothing can be shared")?.filled();
        let (mut left, mut right) = (here.clone(), here.through(&other));
        let form = pairs(&form);
        let (first, second) = tokio::join!(left.post("/say/share", &form), right.post("/say/share", &form));
        let answers = [first?, second?];
        let shared = answers.iter().filter(|one| one.location() == Some("/say/shared"));
        assert!(shared.count() > 0, "round {round}: nothing was shared");
        for answer in &answers {
            let said = Page::parse(&answer.text()).text;
            let shared = answer.location() == Some("/say/shared");
            // Or it is told that there is nothing new to send any more.
            assert!(
                shared || answer.status == 409 && said.contains("nothing new was sent"),
                "round {round}: {said}"
            );
        }
        find(&mut here, &words).await?;
    }
    let page = Page::parse(&here.get("/answers").await?.text());
    let said: BTreeSet<_> = page.links.iter().filter(|link| link.starts_with("/answers/")).collect();
    let mut times = 0;
    for link in said {
        let path = link.split('#').next().unwrap_or(link);
        times += usize::from(here.get(path).await?.text().contains("The bus is late again"));
    }
    assert_eq!(times, 8, "something was shared twice, or lost");
    Ok(())
}

#[tokio::test]
async fn the_record_stays_whole_under_both() -> Result<()> {
    let Some((mut one, mut other)) = both().await? else {
        return Ok(());
    };
    let mut people = JoinSet::new();
    for (number, who) in [
        Principal::YoungPerson,
        Principal::Mother,
        Principal::Father,
        Principal::OtherYoungPerson,
    ]
    .into_iter()
    .enumerate()
    {
        let mut here = who.enter(&one).await?;
        let mut there = here.through(&other);
        people.spawn(async move {
            for round in 0..12 {
                let visitor = if (round + number) % 2 == 0 {
                    &mut here
                } else {
                    &mut there
                };
                let words = format!("Round {round}.");
                write(visitor, "hard", &words).await?;
                let page = Page::parse(&visitor.get("/say/hard").await?.text());
                anyhow::ensure!(page.text.contains(&words), "what was kept at one is not at the other");
            }
            Ok(())
        });
    }
    while let Some(done) = people.join_next().await {
        done??;
    }
    let whole = succeeds(&mut one.command(&["audit", "verify"])?)?;
    assert!(whole.contains("whole"), "{whole}");

    // One of them goes, and the other serves on, also while nobody is left to tidy up after the first.
    one.kill_hard()?;
    let mut visitor = Principal::Mother.enter(&other).await?;
    assert_eq!(visitor.get("/home").await?.status, 200);
    one.start_again().await?;
    assert_eq!(visitor.through(&one).get("/home").await?.status, 200);
    other.stop().await
}

#[tokio::test]
async fn migrating_twice_at_once_is_migrating_once() -> Result<()> {
    let Some((one, other)) = both().await? else {
        return Ok(());
    };
    let (mut first, mut second) = (one.command(&["migrate"])?, other.command(&["migrate"])?);
    let (mut first, mut second) = (first.spawn()?, second.spawn()?);
    assert!(first.wait()?.success() && second.wait()?.success());
    Ok(())
}

/// `export` and `import`: what everybody reads on the new database is what they read on the old one.
#[tokio::test]
async fn a_site_moves_from_sqlite_to_postgres_whole() -> Result<()> {
    let Some(url) = alongside_tests::postgres::database()? else {
        return Ok(());
    };
    let mut before = Running::start(start::unhurried()).await?;
    let key = before.data().join("key");
    let readers = [
        (Principal::YoungPerson, "/answers"),
        (Principal::Mother, "/plan"),
        (Principal::Worker, "/work/all"),
        (Principal::Hub, "/work"),
    ];
    let mut read = Vec::new();
    for (who, page) in readers {
        let mut visitor = who.enter(&before).await?;
        read.push(told(&visitor.get(page).await?));
    }
    before.stop().await?;
    let file = before.data().join("site").display().to_string();
    succeeds(&mut before.command(&["export", &file])?)?;
    let mut import = before.command(&["import", &file])?;
    succeeds(import.env("ALONGSIDE_DATABASE", &url))?;

    let after = Running::start(start::over(&url, &key)).await?;
    for ((who, page), as_before) in readers.into_iter().zip(read) {
        let mut visitor = who.enter(&after).await?;
        assert_eq!(told(&visitor.get(page).await?), as_before, "{}", who.name());
    }
    let whole = succeeds(&mut after.command(&["audit", "verify"])?)?;
    assert!(whole.contains("whole"), "{whole}");
    Ok(())
}
