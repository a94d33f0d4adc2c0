//! "What is happening with this?": one tap, seen by whoever is to answer and by nobody else, and answered once.

use alongside_tests::html::{Page, pairs, with};
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::speaking::{find, say};
use alongside_tests::start;
use anyhow::{Context, Result};

use crate::{SAID, first_pathway, form, keeps, page, said, taps_twice, two_tabs};

const STILL: &str = "Still waiting on Northline Buses";
const TYPED: &str = "They meet on Monday. </textarea><script>alert(1)</script>";

#[tokio::test]
async fn a_tap_waits_at_the_workers_desk_and_the_line_comes_back_dated() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let id = said(&mut kacper, SAID).await?;
    let asks = format!("/answers/{id}/ask");
    assert!(
        page(&mut kacper, "/answers").await?.form(&asks).is_some(),
        "there is no button"
    );
    let to = taps_twice(&mut kacper, &asks, &[]).await?;
    assert_eq!(to.location(), Some(format!("/answers#n-{id}").as_str()));
    let own = taps_twice(&mut kacper, &asks, &[("from", "page")]).await?;
    assert_eq!(own.location(), Some(format!("/answers/{id}#n-{id}").as_str()));
    for path in ["/answers".to_owned(), format!("/answers/{id}")] {
        keeps(&kacper.get(&path).await?.text(), "We passed it on to Priya");
    }
    assert!(
        page(&mut kacper, "/answers").await?.form(&asks).is_none(),
        "it is asked"
    );

    // Nobody else can ask about it, nor learn that it was asked.
    for who in [Principal::Mother, Principal::Father, Principal::OtherYoungPerson] {
        let mut other = who.enter(&server).await?;
        let nothing = other.post("/nothing/here", &[("n", "1")]).await?;
        let answer = other.post(&asks, &[]).await?;
        assert_eq!((answer.status, &answer.body), (404, &nothing.body), "{who:?}");
    }

    let (mut desktop, mut tablet) = two_tabs(&server).await?;
    keeps(&desktop.get("/work").await?.text(), "Kacper asks what is happening");
    let pathway = format!("/work/{}", first_pathway(&mut desktop).await?);
    keeps(&desktop.get(&pathway).await?.text(), "Kacper asks what is happening");
    let news = format!("{pathway}/news");
    let open = format!("{news}?open=view:{id}");
    let drawn = page(&mut desktop, &open).await?;
    let about = format!("view:{id}");
    let is_it = |form: &&alongside_tests::html::Form| form.fields.iter().any(|field| field.value == about);
    let mine = drawn
        .forms
        .iter()
        .find(is_it)
        .context("no form to say it with")?
        .filled();
    let line = with(&with(&mine, "waiting_on", "Northline Buses"), "words", "");
    let blank = with(&with(&line, "waiting_on", " "), "next_on", "soon");
    let refused = desktop.post(&news, &pairs(&blank)).await?;
    assert_eq!(refused.status, 422);
    keeps(&refused.text(), "Say who it waits on");
    keeps(&refused.text(), "as day, month and year");
    let other = with(&with(&line, "waiting_on", "The council"), "words", TYPED);
    taps_twice(&mut desktop, &news, &pairs(&line)).await?;
    // From the page as it was before: both lines are there, and the second one can still go.
    let late = tablet.post(&news, &pairs(&other)).await?;
    assert_eq!(late.status, 409);
    keeps(&late.text(), STILL);
    keeps(&late.text(), TYPED);
    let again = Page::parse(&late.text());
    let again = again
        .forms
        .iter()
        .find(is_it)
        .context("no form to send it with")?
        .filled();
    taps_twice(&mut tablet, &news, &pairs(&again)).await?;

    let own = page(&mut kacper, &format!("/answers/{id}")).await?.text;
    assert_eq!(own.matches(STILL).count(), 1, "{own}");
    keeps(&kacper.get("/answers").await?.text(), "Still waiting on The council");
    assert!(!page(&mut kacper, "/answers").await?.text.contains("We passed it on"));
    for who in [Principal::Mother, Principal::Father, Principal::Advocate] {
        let mut other = who.enter(&server).await?;
        other.post("/language", &[("language", "en")]).await?;
        let text = page(&mut other, "/answers").await?.text;
        assert!(
            !text.contains("Northline Buses.") && !text.contains("The council"),
            "{who:?}"
        );
    }
    let gone = with(&again, "about", "view:0123456789abcdefghjkmnpqr0");
    let gone = tablet.post(&news, &pairs(&gone)).await?;
    assert_eq!(gone.status, 409);
    keeps(&gone.text(), TYPED);
    Ok(())
}

#[tokio::test]
async fn a_line_about_the_plan_is_for_all_who_read_it() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let plan = page(&mut kacper, "/plan").await?;
    let is_tap = |form: &&alongside_tests::html::Form| form.action.starts_with("/plan/ask/");
    let tap = plan.forms.iter().find(is_tap).context("nothing to ask about")?;
    let (asks, id) = (tap.action.clone(), tap.action.replace("/plan/ask/", ""));
    let to = taps_twice(&mut kacper, &asks, &[]).await?;
    assert_eq!(to.location(), Some(format!("/plan#n-{id}").as_str()));
    let mut worker = Principal::Worker.enter(&server).await?;
    let news = format!("/work/{}/news", first_pathway(&mut worker).await?);
    let line = [
        ("about", format!("action:{id}")),
        ("waiting_on", "Northline Buses".to_owned()),
    ];
    let line: Vec<_> = line.iter().map(|(name, value)| (*name, value.as_str())).collect();
    taps_twice(&mut worker, &news, &line).await?;
    for who in [Principal::YoungPerson, Principal::Father, Principal::Advocate] {
        let mut reader = who.enter(&server).await?;
        reader.post("/language", &[("language", "en")]).await?;
        let text = page(&mut reader, "/plan").await?.text;
        assert_eq!(text.matches(STILL).count(), 1, "{who:?}");
    }
    Ok(())
}

#[tokio::test]
async fn the_advocate_says_how_it_stands_with_what_went_to_them_alone() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    say(&mut kacper, "service", SAID, "advocate").await?;
    let path = find(&mut kacper, SAID).await?;
    taps_twice(&mut kacper, &format!("{path}/ask"), &[]).await?;
    keeps(&kacper.get("/answers").await?.text(), "We passed it on to Tash");
    let mut tash = Principal::Advocate.enter(&server).await?;
    keeps(&tash.get("/answers").await?.text(), "Kacper asked what is happening");
    let news = format!("{path}/news");
    let drawn = form(&mut tash, &news, &news).await?;
    let blank = with(&with(&drawn, "waiting_on", ""), "words", "");
    assert_eq!(tash.post(&news, &pairs(&blank)).await?.status, 422);
    let line = with(&blank, "waiting_on", "Northline Buses");
    taps_twice(&mut tash, &news, &pairs(&line)).await?;
    let late = tash.post(&news, &pairs(&with(&line, "words", "One more."))).await?;
    assert_eq!(late.status, 409);
    keeps(&late.text(), "One more.");
    let text = page(&mut kacper, "/answers").await?.text;
    assert_eq!(text.matches(STILL).count(), 1, "{text}");
    for who in [Principal::Worker, Principal::Chair, Principal::Mother] {
        let answer = who.enter(&server).await?.post(&news, &pairs(&line)).await?;
        assert_eq!(answer.status, 404, "{who:?}");
    }
    Ok(())
}
