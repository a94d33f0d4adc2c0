//! Two tabs, or two people, at the same context, picture, counters or alert: what was typed comes back, and what was
//! tapped twice is done once.

use alongside_tests::html::{Form, Page, pairs, with};
use alongside_tests::http::{PLAN, Visitor};
use alongside_tests::placing::Flag;
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result};

use crate::{first_pathway, form, links_below, page, two_tabs};

const PLACE: &str = "5123456789abcdefghjkmnpqr0";
const TYPED: &str = "The lady in the kiosk </textarea><script>alert(1)</script> 🙂";

async fn desk(worker: &mut Visitor) -> Result<String> {
    Ok(format!("/work/{}", first_pathway(worker).await?))
}

#[tokio::test]
async fn a_context_changed_in_two_tabs_shows_both_texts() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let (mut desktop, mut tablet) = two_tabs(&server).await?;
    let places = format!("{}/places", desk(&mut desktop).await?);
    let path = links_below(&mut desktop, &places)
        .await?
        .into_iter()
        .next()
        .context("no context")?;
    let first = with(
        &form(&mut desktop, &path, &path).await?,
        "strengths",
        "Tidy, and the buses come.",
    );
    let second = with(&form(&mut tablet, &path, &path).await?, "guardians", TYPED);
    for tap in ["a tap", "a second tap"] {
        assert_eq!(desktop.post(&path, &pairs(&first)).await?.status, 303, "{tap}");
    }
    let answer = tablet.post(&path, &pairs(&second)).await?;
    assert_eq!(answer.status, 409);
    let both = Page::parse(&answer.text());
    for words in ["Tidy, and the buses come.", TYPED] {
        assert!(
            both.text.contains(words),
            "\"{words}\" is not on the page: {}",
            both.text
        );
    }
    let mine = both.form(&path).context("nothing to save")?.filled();
    assert!(mine.iter().any(|(name, text)| name == "guardians" && text == TYPED));
    assert_eq!(
        tablet.post(&path, &pairs(&mine)).await?.status,
        303,
        "now both were seen"
    );
    assert!(page(&mut desktop, &path).await?.text.contains(TYPED));
    Ok(())
}

#[tokio::test]
async fn what_was_typed_about_a_context_that_was_joined_stands_beside_the_other() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let (mut desktop, mut tablet) = two_tabs(&server).await?;
    let places = format!("{}/places", desk(&mut desktop).await?);
    let all = links_below(&mut desktop, &places).await?;
    let (kept, gone) = (all.first().context("none")?, all.get(1).context("only one")?);
    let id = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let typed = with(&form(&mut tablet, gone, gone).await?, "notes", TYPED);
    let join = format!("{places}/join");
    let joins = with(&form(&mut desktop, kept, &join).await?, "gone", &id(gone));
    for tap in ["a tap", "a second tap"] {
        let joined = desktop.post(&join, &pairs(&joins)).await?;
        assert_eq!(joined.status, 303, "{tap}: {}", joined.text());
    }
    assert_eq!(
        links_below(&mut desktop, &places).await?.len(),
        all.len() - 1,
        "one is gone"
    );
    assert_eq!(
        tablet.get(gone).await?.location(),
        Some(kept.as_str()),
        "its page leads to the other"
    );
    let answer = tablet.post(gone, &pairs(&typed)).await?;
    assert_eq!(answer.status, 409);
    let both = Page::parse(&answer.text());
    assert!(both.text.contains(TYPED), "{}", both.text);
    let mine = both.form(kept).context("it cannot be saved to the other")?.filled();
    assert_eq!(tablet.post(kept, &pairs(&mine)).await?.status, 303);
    Ok(())
}

/// The form that gathers this place.
fn gathers<'a>(page: &'a Page, place: &str) -> Result<&'a Form> {
    let is_its = |form: &&Form| {
        form.fields
            .iter()
            .any(|field| field.name == "place" && field.value == place)
    };
    page.forms.iter().find(is_its).context("the worker does not see it")
}

#[tokio::test]
async fn a_place_is_gathered_once_and_a_name_for_it_is_not_lost() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let (mut desktop, mut tablet) = two_tabs(&server).await?;
    let flag = Flag {
        id: PLACE,
        kind: "street",
        called: "The yard behind the cinema",
        who: "worker-chair",
    };
    flag.tell(&mut kacper).await?;
    flag.share(&mut kacper).await?;
    let places = format!("{}/places", desk(&mut desktop).await?);
    let gather = format!("{places}/gather");
    let before = links_below(&mut desktop, &places).await?;
    let drawn = page(&mut desktop, &places).await?;
    let loose = gathers(&drawn, PLACE)?.filled();
    let anew = with(&with(&loose, "under", "new"), "name", "Cinema");
    for tap in ["a tap", "a second tap"] {
        assert_eq!(desktop.post(&gather, &pairs(&anew)).await?.status, 303, "{tap}");
    }
    assert_eq!(
        links_below(&mut desktop, &places).await?.len(),
        before.len() + 1,
        "it was named twice"
    );
    // The other tab still shows it under nothing: it may say where it belongs, and it stands there alone.
    let other = before
        .first()
        .and_then(|path| path.rsplit('/').next())
        .context("no context")?;
    assert_eq!(
        tablet
            .post(&gather, &pairs(&with(&loose, "under", other)))
            .await?
            .status,
        303
    );
    let now = page(&mut tablet, &places).await?;
    assert_eq!(
        now.text.matches("The yard behind the cinema").count(),
        drawn.text.matches("The yard behind the cinema").count()
    );

    let named = with(&with(&gathers(&now, PLACE)?.filled(), "under", "new"), "name", TYPED);
    let view = page(&mut kacper, &format!("/places/{PLACE}")).await?;
    let back = view
        .links
        .iter()
        .find(|link| link.ends_with("/back"))
        .context("no way back")?;
    assert_eq!(kacper.post(back, &[]).await?.status, 303);
    let answer = tablet.post(&gather, &pairs(&named)).await?;
    assert_eq!(answer.status, 409);
    let left = Page::parse(&answer.text()).text;
    assert!(left.contains(TYPED), "{left}");
    assert!(!left.contains("The yard behind the cinema"), "{left}");
    assert!(
        !page(&mut tablet, &places).await?.text.contains(TYPED),
        "a context was named for nothing"
    );
    Ok(())
}

#[tokio::test]
async fn a_picture_is_handed_in_once_and_taken_away_once() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let places = format!("{}/places", desk(&mut worker).await?);
    let list = format!("{places}/pictures");
    for tap in ["a tap", "a second tap"] {
        let answer = worker
            .post_parts(&format!("{places}/picture"), &[("caption", TYPED)], PLAN)
            .await?;
        assert_eq!(answer.location(), Some(list.as_str()), "{tap}");
    }
    let remove = format!("{places}/pictures/remove");
    let drawn = page(&mut worker, &list).await?;
    assert_eq!(
        drawn.forms.iter().filter(|form| form.action == remove).count(),
        1,
        "{}",
        drawn.text
    );
    assert!(drawn.text.contains(TYPED));
    let gone = drawn.form(&remove).context("it cannot be taken away")?.filled();
    for tap in ["a tap", "a second tap"] {
        assert_eq!(
            worker.post(&remove, &pairs(&gone)).await?.location(),
            Some(list.as_str()),
            "{tap}"
        );
    }
    assert!(page(&mut worker, &list).await?.form(&remove).is_none());
    for n in 0..12 {
        let caption = format!("Floor {n}");
        worker
            .post_parts(&format!("{places}/picture"), &[("caption", &caption)], PLAN)
            .await?;
    }
    let one_more = worker
        .post_parts(&format!("{places}/picture"), &[("caption", TYPED)], PLAN)
        .await?;
    assert_eq!(one_more.status, 409);
    assert!(
        Page::parse(&one_more.text()).text.contains(TYPED),
        "what was typed for one too many is lost"
    );
    Ok(())
}

#[tokio::test]
async fn two_notes_on_an_alert_lose_nothing() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let (mut farida, mut colleague) = (
        Principal::Hub.enter(&server).await?,
        Principal::Hub.enter(&server).await?,
    );
    let close = "/work/alerts/close";
    let first = with(
        &form(&mut farida, "/work", close).await?,
        "note",
        "The council mends the light.",
    );
    let second = with(&form(&mut colleague, "/work", close).await?, "note", TYPED);
    for tap in ["a tap", "a second tap"] {
        assert_eq!(farida.post(close, &pairs(&first)).await?.status, 303, "{tap}");
    }
    let answer = colleague.post(close, &pairs(&second)).await?;
    assert_eq!(answer.status, 409);
    let both = Page::parse(&answer.text()).text;
    for words in ["The council mends the light.", TYPED] {
        assert!(both.contains(words), "\"{words}\" is not on the page: {both}");
    }
    assert!(!page(&mut farida, "/work").await?.text.contains(TYPED));
    Ok(())
}
