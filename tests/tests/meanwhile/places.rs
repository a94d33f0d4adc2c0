//! A place, from the first tap to the plan's people: one question at a time, shared on purpose, read by those chosen.
//! All of it by forms alone, as without JavaScript.

use alongside_tests::html::{Page, pairs};
use alongside_tests::http::{Answer, Visitor};
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result, ensure};

const PLACE: &str = "5123456789abcdefghjkmnpqr0";
const NAME: &str = "The steps by </textarea><script>alert(1)</script> the kiosk";
const WHY: &str = "Nobody is there after eight.\nJust them lot.";

/// Answers a question as its page was drawn.
async fn answer(author: &mut Visitor, question: &str, fields: &[(&str, &str)]) -> Result<Answer> {
    let path = format!("/places/{PLACE}/{question}");
    let page = Page::parse(&author.get(&path).await?.text());
    let form = page.form(&path).with_context(|| format!("{question} has no form"))?;
    let hidden: Vec<(String, String)> = form
        .fields
        .iter()
        .filter(|field| field.kind == "hidden")
        .map(|field| (field.name.clone(), field.value.clone()))
        .collect();
    let mut sent = pairs(&hidden);
    sent.extend_from_slice(fields);
    author.post(&path, &sent).await
}

async fn text(visitor: &mut Visitor, path: &str) -> Result<String> {
    Ok(Page::parse(&visitor.get(path).await?.text()).text)
}

/// Begins the place and answers every question about it.
async fn tell(author: &mut Visitor) -> Result<()> {
    for _ in 0..2 {
        let begun = author.post("/places/new", &[("page", PLACE), ("kind", "stop")]).await?;
        ensure!(
            begun.location() == Some(&*format!("/places/{PLACE}/name")),
            "{:?}",
            begun.location()
        );
    }
    let questions: [(&str, &[(&str, &str)]); 9] = [
        ("name", &[("name", NAME)]),
        ("feel", &[("feeling", "mostly-not")]),
        ("when", &[("times", "evening"), ("times", "weekend"), ("words", "🙂")]),
        ("why", &[("reasons", "nobody-about"), ("words", WHY)]),
        ("have-to", &[("have-to", "yes"), ("ties", "home")]),
        ("looks-out", &[("words", "No one. The office is shut.")]),
        ("better", &[("words", "A light, and the bus on time.")]),
        ("wish", &[("want", "change"), ("protect", "yes")]),
        ("who", &[("reach", "worker-chair")]),
    ];
    for (question, fields) in questions {
        let kept = answer(author, question, fields).await?;
        ensure!(kept.status == 303, "{question} is answered with {}", kept.status);
    }
    Ok(())
}

async fn share(author: &mut Visitor) -> Result<Answer> {
    let page = Page::parse(&author.get(&format!("/places/{PLACE}/check")).await?.text());
    let action = format!("/places/{PLACE}/share");
    let form = page.form(&action).context("it cannot be shared")?.filled();
    let first = author.post(&action, &pairs(&form)).await?;
    let again = author.post(&action, &pairs(&form)).await?;
    ensure!(first.location() == again.location(), "a second tap leads elsewhere");
    Ok(first)
}

#[tokio::test]
async fn a_place_goes_to_those_it_was_shared_with() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let case = pathways(&mut worker).await?.into_iter().next().context("no pathway")?;
    tell(&mut kacper).await?;
    let list = kacper.get("/places").await?.text();
    assert_eq!(
        list.matches(&format!("href=\"/places/{PLACE}\"")).count(),
        1,
        "two taps began two places"
    );
    assert!(!list.contains("<script>alert"), "what was typed became markup");
    let shown = Page::parse(&list).text;
    assert!(shown.contains(NAME) && shown.contains("Not sent yet"), "{shown}");

    // Nobody else has any of it yet.
    for who in [
        Principal::Worker,
        Principal::Chair,
        Principal::Mother,
        Principal::Father,
        Principal::Advocate,
    ] {
        let mut other = who.enter(&server).await?;
        for (path, page) in who.walk(&mut other).await?.pages {
            assert!(
                !page.text().contains("by the kiosk") && !page.text().contains("the kiosk"),
                "{path} as {}",
                who.name()
            );
        }
        if who == Principal::Mother || who == Principal::Father {
            assert_eq!(
                other.get(&format!("/places/{PLACE}")).await?.status,
                404,
                "{}",
                who.name()
            );
            let sent = other
                .post(&format!("/places/{PLACE}/share"), &[("version", "1")])
                .await?;
            assert_eq!(sent.status, 404, "{}", who.name());
        }
    }

    let check = text(&mut kacper, &format!("/places/{PLACE}/check")).await?;
    for told in [
        NAME,
        "Mostly not OK",
        "Nobody about",
        "Priya and Marcus.",
        "Leave this one out",
        "Try to change",
    ] {
        assert!(check.contains(told), "\"{told}\" is not on the check:\n{check}");
    }
    let shared = share(&mut kacper).await?;
    assert_eq!(shared.location(), Some(&*format!("/places/{PLACE}/shared")));
    let one = Page::parse(&kacper.get(&format!("/places/{PLACE}")).await?.text());
    let times = one
        .links
        .iter()
        .filter(|link| link.starts_with("/answers/") && link.matches('/').count() == 2);
    assert_eq!(times.count(), 1, "two taps shared it twice");

    let words = text(&mut worker, &format!("/work/{case}")).await?;
    assert!(words.contains("the kiosk"), "the worker cannot read it");
    let mut off = Principal::OtherWorker.enter(&server).await?;
    assert_eq!(off.get(&format!("/work/{case}")).await?.status, 404);
    for who in [
        Principal::Mother,
        Principal::Father,
        Principal::Advocate,
        Principal::OtherWorker,
    ] {
        let mut other = who.enter(&server).await?;
        for (path, page) in who.walk(&mut other).await?.pages {
            assert!(!page.text().contains("the kiosk"), "{path} as {}", who.name());
        }
    }
    let opened = text(&mut kacper, "/answers").await?;
    assert!(
        opened.contains("the kiosk") && opened.contains("Mostly not OK. Try to change the place."),
        "{opened}"
    );
    Ok(())
}

#[tokio::test]
async fn how_it_is_by_now_stands_beside_how_it_was() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    tell(&mut kacper).await?;
    share(&mut kacper).await?;
    let page = text(&mut kacper, &format!("/places/{PLACE}/feel")).await?;
    assert!(
        page.contains("How is it there now?") && page.contains("Last time,"),
        "{page}"
    );
    answer(&mut kacper, "feel", &[("feeling", "sometimes")]).await?;
    answer(&mut kacper, "changed", &[("words", "The light works.")]).await?;
    share(&mut kacper).await?;
    let page = text(&mut kacper, &format!("/places/{PLACE}")).await?;
    for told in [
        "Mostly not OK",
        "Sometimes OK",
        "Better than the time before.",
        "The light works.",
    ] {
        assert!(page.contains(told), "\"{told}\" is not on the page:\n{page}");
    }
    Ok(())
}

#[tokio::test]
async fn two_tabs_lose_nothing() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    tell(&mut kacper).await?;
    let path = format!("/places/{PLACE}/better");
    let form = |page: &Page| {
        page.form(&path)
            .map(alongside_tests::html::Form::filled)
            .context("no form")
    };
    let (one, other) = (kacper.get(&path).await?.text(), kacper.get(&path).await?.text());
    let (one, other) = (form(&Page::parse(&one))?, form(&Page::parse(&other))?);
    let one = alongside_tests::html::with(&one, "words", "More lights.");
    let other = alongside_tests::html::with(&other, "words", "🙂🙂");
    assert_eq!(kacper.post(&path, &pairs(&one)).await?.status, 303);
    let both = kacper.post(&path, &pairs(&other)).await?;
    assert_eq!(both.status, 409);
    let page = Page::parse(&both.text());
    assert!(
        page.text.contains("More lights.") && page.text.contains("🙂🙂"),
        "{}",
        page.text
    );
    let check = text(&mut kacper, &format!("/places/{PLACE}/check")).await?;
    assert!(check.contains("There are two answers here"), "{check}");
    let settled = alongside_tests::html::with(&form(&page)?, "do", "settle");
    assert_eq!(kacper.post(&path, &pairs(&settled)).await?.status, 303);
    let check = text(&mut kacper, &format!("/places/{PLACE}/check")).await?;
    assert!(
        check.contains("More lights.") && check.contains("🙂🙂") && !check.contains("two answers"),
        "{check}"
    );
    Ok(())
}

#[tokio::test]
async fn a_home_goes_to_the_worker_and_the_chair_whatever_is_sent() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    kacper.post("/places/new", &[("page", PLACE), ("kind", "home")]).await?;
    answer(&mut kacper, "name", &[("name", "Upstairs at the kiosk")]).await?;
    kacper
        .post(&format!("/places/{PLACE}/who"), &[("reach", "meeting")])
        .await?;
    let who = text(&mut kacper, &format!("/places/{PLACE}/who")).await?;
    assert!(who.contains("just to your worker and who leads the meeting"), "{who}");
    let check = text(&mut kacper, &format!("/places/{PLACE}/check")).await?;
    assert!(check.contains("Priya and Marcus."), "{check}");
    share(&mut kacper).await?;
    for who in [Principal::Mother, Principal::Father, Principal::Advocate] {
        let mut other = who.enter(&server).await?;
        for (path, page) in who.walk(&mut other).await?.pages {
            assert!(!page.text().contains("the kiosk"), "{path} as {}", who.name());
        }
    }
    Ok(())
}

#[tokio::test]
async fn one_who_matters_stays_with_the_young_person_until_shared() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let mut mother = Principal::Mother.enter(&server).await?;
    let path = format!("/places/people/{PLACE}");
    for _ in 0..2 {
        let one = [
            ("page", PLACE),
            ("called", "Big <J>"),
            ("relation", "friend"),
            ("words", ""),
            ("reach", "meeting"),
        ];
        let kept = kacper.post("/places/people/new", &one).await?;
        assert_eq!(kept.location(), Some(&*format!("{path}/check")));
    }
    assert_eq!(mother.get("/places/people").await?.status, 404);
    assert_eq!(mother.get(&path).await?.status, 404);
    assert!(!text(&mut mother, "/answers").await?.contains("Big <J>"));
    let page = Page::parse(&kacper.get(&format!("{path}/check")).await?.text());
    let form = page
        .form(&format!("{path}/share"))
        .context("it cannot be shared")?
        .filled();
    for _ in 0..2 {
        let sent = kacper.post(&format!("{path}/share"), &pairs(&form)).await?;
        assert_eq!(sent.location(), Some("/places/people?sent"));
    }
    let list = text(&mut kacper, "/places/people").await?;
    assert_eq!(list.matches("Big <J>").count(), 1, "{list}");
    for who in [Principal::Mother, Principal::Advocate] {
        let mut reader = who.enter(&server).await?;
        let read = text(&mut reader, "/answers").await?;
        assert_eq!(read.matches("Big <J>").count(), 1, "{} reads {read}", who.name());
    }
    let mut worker = Principal::Worker.enter(&server).await?;
    let pathway = pathways(&mut worker).await?.into_iter().next().context("no pathway")?;
    let places = text(&mut worker, &format!("/work/{pathway}/places")).await?;
    assert!(places.contains("Big <J>"), "{places}");
    Ok(())
}
