//! Where a place is: taken with a tap and no script, kept for its author alone, in no address and in no log.

use alongside_tests::html::{Form, Page, pairs, with};
use alongside_tests::http::{Answer, Visitor};
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result, ensure};

use super::holding;

/// Of Westhaven.
const NAME: &str = "Golden Fry";

const OFF_THE_MAP: &str = "Take it off the map";

/// A place nobody has said anything about; gives the address of its question.
async fn begin(author: &mut Visitor) -> Result<String> {
    let new = Page::parse(&author.get("/places/new").await?.text());
    let fields = new.form("/places/new").context("no place can be begun")?.filled();
    let begun = author
        .post("/places/new", &pairs(&with(&fields, "kind", "shop")))
        .await?;
    let next = begun.location().context("no place was begun")?;
    let place = next.rsplit_once('/').context("it leads nowhere")?.0;
    Ok(format!("{place}/where"))
}

/// The form around the map, as it is now.
async fn form(author: &mut Visitor, page: &str) -> Result<Form> {
    let shown = Page::parse(&author.get(page).await?.text());
    shown
        .form(page.split('?').next().unwrap_or(page))
        .cloned()
        .context("there is no map to tap")
}

/// Taps a pixel.
async fn tap(author: &mut Visitor, page: &str, at: (&str, &str)) -> Result<Answer> {
    let fields = form(author, page).await?.filled();
    let fields = with(&with(&fields, "tap.x", at.0), "tap.y", at.1);
    author.post(page, &pairs(&fields)).await
}

async fn shows(author: &mut Visitor, page: &str) -> Result<String> {
    Ok(Page::parse(&author.get(page).await?.text()).text)
}

#[tokio::test]
async fn a_tap_without_a_script() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let page = begin(&mut kacper).await?;
    ensure!(!shows(&mut kacper, &page).await?.contains(OFF_THE_MAP));

    // The same form twice is one pin, and the map stays where it was.
    let fields = with(
        &with(&form(&mut kacper, &page).await?.filled(), "tap.x", "208"),
        "tap.y",
        "200",
    );
    for _ in 0..2 {
        let kept = kacper.post(&page, &pairs(&fields)).await?;
        let to = kept.location().context("the tap was not kept")?;
        ensure!(kept.status == 303 && to.starts_with(&format!("{page}?m=")), "{to}");
        ensure!(
            !to.contains('.') && !to.contains(','),
            "an address that may tell where: {to}"
        );
    }
    ensure!(shows(&mut kacper, &page).await?.contains(OFF_THE_MAP));

    // A keyboard's Enter means the middle; beside the map means nothing, and neither does a token that is not ours.
    ensure!(tap(&mut kacper, &page, ("0", "0")).await?.status == 303);
    for (name, value) in [("tap.x", "4160"), ("tap.x", "-3"), ("m", "AAAA"), ("m", "")] {
        let answer = kacper.post(&page, &pairs(&with(&fields, name, value))).await?;
        ensure!(
            answer.status == 422,
            "{name}={value} was answered with {}",
            answer.status
        );
        ensure!(answer.text().contains("Tap the map where it is"));
    }
    let whole = kacper.get(&page).await?;
    let made_up = kacper.get(&format!("{page}?m=AAAA")).await?;
    ensure!(whole.status == 200 && made_up.status == 200);

    // Somebody else who asks for the same page finds a place nobody has said anything about.
    let mut ewa = Principal::Mother.enter(&server).await?;
    ensure!(!shows(&mut ewa, &page).await?.contains(OFF_THE_MAP));
    let theirs = tap(&mut ewa, &page, ("150", "170")).await?;
    ensure!(theirs.status == 303);
    let token = theirs.location().context("no address")?.to_owned();
    let hers = kacper.get(token.split('#').next().unwrap_or_default()).await?.text();
    ensure!(
        form(&mut kacper, &page).await?.filled() == Page::parse(&hers).form(&page).context("no form")?.filled()
            || !hers.contains(&token),
        "another person's token opened"
    );
    kacper.post(&page, &[("do", "away"), ("version", "99")]).await?;
    Ok(())
}

#[tokio::test]
async fn a_name_from_the_list_reaches_no_log_and_no_disk() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let before = holding(server.data(), NAME)?;
    ensure!(before.is_empty(), "the story itself has it in clear: {before:?}");
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let page = begin(&mut kacper).await?;
    let found = kacper.post(&page, &[("do", "find"), ("words", "golden")]).await?;
    ensure!(found.status == 200 && found.text().contains(NAME), "{}", found.text());
    let list = Page::parse(&found.text());
    let pick = list
        .forms
        .iter()
        .find(|form| form.fields.iter().any(|field| field.name == "pick"));
    let fields = pick.context("nothing to tap")?.filled();
    let kept = kacper.post(&page, &pairs(&fields)).await?;
    ensure!(kept.status == 303);
    ensure!(shows(&mut kacper, &page).await?.contains(&format!("Near {NAME}")));
    for nonsense in ["", "  ", "zzzzqqq", "</textarea><script>", "🙂🙂", "%00"] {
        let answer = kacper.post(&page, &[("do", "find"), ("words", nonsense)]).await?;
        ensure!(
            answer.status == 200 && !answer.text().contains("<script>alert"),
            "{nonsense}"
        );
    }
    ensure!(kacper.post(&page, &[("pick", "no such place")]).await?.status == 422);
    tap(&mut kacper, &page, ("77", "133")).await?;
    kacper
        .post(
            &format!("{page}/map"),
            &[("dx", "40"), ("z", "1"), ("x", "3"), ("y", "4")],
        )
        .await?;

    let clear = holding(server.data(), NAME)?;
    ensure!(clear.is_empty(), "where it is lies in clear in {clear:?}");
    let log = server.log();
    let place = page.split('/').nth(2).context("no id")?;
    ensure!(
        log.contains("/places/{id}/where"),
        "the log tells of no request:\n{log}"
    );
    for told in [place, "?m=", "tap", "golden", "133", "dx"] {
        let lines: Vec<&str> = log
            .lines()
            .filter(|line| line.contains("/places") && tells(line, told))
            .collect();
        ensure!(lines.is_empty(), "the log tells {told:?}: {lines:?}");
    }
    Ok(())
}

/// Whether a line of the log tells something besides when and how long.
fn tells(line: &str, what: &str) -> bool {
    let said = line.split_once("request").map_or(line, |(_, said)| said);
    said.split_whitespace()
        .filter(|word| !word.starts_with("micros="))
        .any(|word| word.contains(what))
}

#[tokio::test]
async fn a_way_point_after_point() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let page = format!("{}/route", begin(&mut kacper).await?);
    for at in [("60", "60"), ("200", "140"), ("330", "300")] {
        ensure!(tap(&mut kacper, &page, at).await?.status == 303);
    }
    ensure!(shows(&mut kacper, &page).await?.contains("A way with 3 points"));
    let undo = Page::parse(&kacper.get(&page).await?.text());
    let undo = undo
        .forms
        .iter()
        .find(|form| form.fields.iter().any(|field| field.name == "count"));
    let undo = undo.context("no way to take a point off")?.filled();
    // Sent twice, one point is gone.
    for _ in 0..2 {
        kacper.post(&page, &pairs(&undo)).await?;
    }
    ensure!(shows(&mut kacper, &page).await?.contains("A way with 2 points"));
    for n in 0..40 {
        // To and fro around the middle: the map follows the way.
        let at = if n % 2 == 0 { "150" } else { "266" };
        let answer = tap(&mut kacper, &page, (at, "200")).await?;
        // Two were there before; from the twenty-fifth on they are too many.
        let then = if n < 22 { 303 } else { 422 };
        ensure!(
            answer.status == then,
            "{n}: {} {}",
            answer.status,
            Page::parse(&answer.text()).text
        );
    }
    ensure!(shows(&mut kacper, &page).await?.contains("A way with 24 points"));
    Ok(())
}

#[tokio::test]
async fn two_tabs_keep_both_pins() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let page = begin(&mut kacper).await?;
    let (one, other) = (
        form(&mut kacper, &page).await?.filled(),
        form(&mut kacper, &page).await?.filled(),
    );
    let at = |fields, x| with(&with(fields, "tap.x", x), "tap.y", "120");
    ensure!(kacper.post(&page, &pairs(&at(&one, "90"))).await?.status == 303);
    let both = kacper.post(&page, &pairs(&at(&other, "300"))).await?;
    ensure!(both.status == 409, "{}", both.status);
    let text = both.text();
    ensure!(
        text.contains("Keep number 1") && text.contains("Keep number 2"),
        "{text}"
    );
    let settle = Page::parse(&text);
    let settle = settle.form(&page).context("nothing to choose from")?.filled();
    ensure!(kacper.post(&page, &pairs(&settle)).await?.status == 303);
    let settled = shows(&mut kacper, &page).await?;
    ensure!(
        settled.contains(OFF_THE_MAP) && !settled.contains("Keep number"),
        "{settled}"
    );
    Ok(())
}
