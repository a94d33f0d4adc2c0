//! A place goes from a phone to the worker's contexts: by tap, by name, as a way, by keyboard, and once more later.

use alongside_tests::browser::Browser;
use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::door::Stage;
use crate::map::{NEAR_THE_STATION, OFF_THE_MAP, STATION, awake, closer_until, sees_label, tap_beside};

const BAY: &str = "Bay F, <by> the wall & the bins";
const WHY: &str = "You can't see who's <there>.";
const BETTER: &str = "Someone there on Fridays.";

#[tokio::test]
async fn tapped_with_scripts() -> Result<()> {
    is_tapped(true).await
}

#[tokio::test]
async fn tapped_without_scripts() -> Result<()> {
    is_tapped(false).await
}

async fn is_tapped(scripts: bool) -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let phone = &stage.phone;
    phone.javascript(scripts).await?;
    stage.laptop.javascript(scripts).await?;
    stage.enter(phone, "young-person").await?;
    phone.press("nav.bar a[href='/places']").await?;
    phone.arrive("/places").await?;
    let place = begins(phone, "a[href='/places/new']", "stop").await?;
    phone.write("input[name='name']", BAY).await?;
    goes_on(phone, &place, "where").await?;
    if scripts {
        awake(phone).await?;
    }
    closer_until(phone, STATION.0).await?;
    tap_beside(phone, STATION.0, STATION.1).await?;
    phone.sees(NEAR_THE_STATION).await?;
    phone.sees(OFF_THE_MAP).await?;
    phone.press(&format!("main > a[href='{place}/feel']")).await?;
    says_how_it_is(phone, &place).await?;
    shares(
        phone,
        &place,
        &[BAY, NEAR_THE_STATION, "Not OK", WHY, BETTER, "Not Mum"],
    )
    .await?;
    phone.press("main a[href='/places']").await?;
    phone.arrive("/places").await?;
    phone.sees(BAY).await?;
    is_gathered(&stage, &place).await
}

/// Every question after where it is.
async fn says_how_it_is(phone: &Browser, place: &str) -> Result<()> {
    phone.arrive(&format!("{place}/feel")).await?;
    phone.choose("feeling", "not-ok").await?;
    goes_on(phone, place, "when").await?;
    phone.choose("times", "evening").await?;
    goes_on(phone, place, "why").await?;
    phone.choose("reasons", "nobody-about").await?;
    phone.write("textarea[name='words']", WHY).await?;
    goes_on(phone, place, "have-to").await?;
    phone.choose("have-to", "yes").await?;
    phone.choose("ties", "route").await?;
    goes_on(phone, place, "looks-out").await?;
    skips(phone, place, "better").await?;
    phone.write("textarea[name='words']", BETTER).await?;
    goes_on(phone, place, "wish").await?;
    phone.choose("want", "change").await?;
    goes_on(phone, place, "who").await?;
    phone.choose("reach", "meeting").await?;
    phone.choose("without", "parents").await?;
    goes_on(phone, place, "check").await
}

/// The worker reads it in their own words, puts it under what it belongs to, and changes no word of it.
async fn is_gathered(stage: &Stage, place: &str) -> Result<()> {
    let laptop = &stage.laptop;
    stage.enter(laptop, "worker").await?;
    let pathway = stage.pathway("Kacper").await?;
    stage.open(laptop, &format!("{pathway}/places")).await?;
    let id = place.rsplit('/').next().context("no id")?;
    let row = format!("li[id='p-{id}']");
    ensure!(
        laptop.count(&format!("#loose {row}")).await? == 1,
        "what nobody has read yet is not among what waits to be gathered"
    );
    for told in [BAY, WHY, BETTER] {
        laptop.sees(told).await?;
    }
    let under = format!("{row} select[name='under']");
    let station = laptop.entry(&under, "Bus station").await?;
    laptop.select(&under, &station).await?;
    laptop.press(&format!("{row} form.gather .btn")).await?;
    laptop
        .until(
            "it stands under the station",
            "return !!document.querySelector(arguments[0])",
            vec![json!(format!(".gathered[id='c-{station}'] {row}"))],
        )
        .await?;
    let called = laptop.value(&format!("{row} blockquote"), "textContent").await?;
    ensure!(called == BAY, "their own words became {called:?}");
    Ok(())
}

#[tokio::test]
async fn by_name_and_as_a_way_with_scripts() -> Result<()> {
    by_name_and_as_a_way(true).await
}

#[tokio::test]
async fn by_name_and_as_a_way_without_scripts() -> Result<()> {
    by_name_and_as_a_way(false).await
}

/// A good place by the name the map knows, and a way as a few points.
async fn by_name_and_as_a_way(scripts: bool) -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let phone = &stage.phone;
    phone.javascript(scripts).await?;
    stage.enter(phone, "young-person").await?;
    stage.open(phone, "/places").await?;
    let place = begins(phone, "a[href='/places/new?good']", "shop").await?;
    phone.press(&format!("main a[href='{place}/where']")).await?;
    phone.arrive(&format!("{place}/where")).await?;
    phone.write("form.find input[name='words']", "golden").await?;
    phone.press("form.find .btn").await?;
    phone.press("button[name='pick']").await?;
    phone.sees("Near Golden Fry").await?;
    phone.press(&format!("main > a[href='{place}/feel']")).await?;
    phone.arrive(&format!("{place}/feel")).await?;
    phone.choose("feeling", "fine").await?;
    goes_on(phone, &place, "when").await?;
    skips(phone, &place, "why").await?;
    phone.choose("reasons", "an-adult").await?;
    // Nobody is asked whether they have to go to a good place.
    goes_on(phone, &place, "looks-out").await?;
    phone.write("textarea[name='words']", "The man there.").await?;
    goes_on(phone, &place, "better").await?;
    skips(phone, &place, "wish").await?;
    skips(phone, &place, "who").await?;
    phone.choose("reach", "worker-chair").await?;
    goes_on(phone, &place, "check").await?;
    shares(
        phone,
        &place,
        &["Golden Fry", "Fine", "The man there.", "Priya and Marcus"],
    )
    .await?;

    stage.open(phone, "/places").await?;
    let way = begins(phone, "a[href='/places/new']", "street").await?;
    phone.write("input[name='name']", "My way home").await?;
    goes_on(phone, &way, "where").await?;
    phone.press(&format!("main a[href='{way}/where/route']")).await?;
    phone.arrive(&format!("{way}/where/route")).await?;
    for (aside, told) in [
        (-60.0, "One point"),
        (0.0, "2 points"),
        (50.0, "3 points"),
        (80.0, "4 points"),
    ] {
        let (x, y) = phone.middle("input[type=image]").await?;
        phone.tap((x + aside, y + aside / 2.0)).await?;
        phone.sees(told).await?;
    }
    phone.press("button[name='do'][value='undo']").await?;
    phone.sees("3 points").await?;
    ensure!(
        phone.count(".sheet-of-map polyline, .sheet-of-map path.way").await? > 0,
        "no way is drawn"
    );
    phone.press(&format!("main > a[href='{way}/feel']")).await?;
    phone.arrive(&format!("{way}/feel")).await?;
    skips(phone, &way, "when").await?;
    stage.open(phone, &way).await?;
    phone.sees("A way with 3 points").await
}

/// From the door to "It is shared" with nothing but a keyboard.
#[tokio::test]
async fn by_keyboard() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let laptop = &stage.laptop;
    stage.enter(laptop, "young-person").await?;
    stage.open(laptop, "/places").await?;
    laptop.tab_to("a[href='/places/new']").await?;
    laptop.key("Enter").await?;
    laptop.arrive("/places/new").await?;
    laptop.tab_to("button[name='kind'][value='park']").await?;
    laptop.key("Enter").await?;
    let place = begun(laptop).await?;
    laptop.tab_to("input[name='name']").await?;
    laptop
        .tools("Input.insertText", json!({ "text": "Behind the pond" }))
        .await?;
    laptop.key("Enter").await?;
    laptop.arrive(&format!("{place}/where")).await?;
    awake(laptop).await?;
    laptop.tab_to("input[type=image]").await?;
    laptop.key("+").await?;
    sees_label(laptop, "Park Pond").await?;
    laptop.key("Enter").await?;
    laptop.sees(OFF_THE_MAP).await?;
    laptop.tab_to(&format!("main > a[href='{place}/feel']")).await?;
    laptop.key("Enter").await?;
    laptop.arrive(&format!("{place}/feel")).await?;
    laptop.tab_to("input[name='feeling']").await?;
    // From the first down to the second.
    laptop.key(" ").await?;
    laptop.key("ArrowDown").await?;
    presses(laptop, "next").await?;
    for question in ["when", "why", "looks-out", "better", "wish"] {
        laptop.arrive(&format!("{place}/{question}")).await?;
        presses(laptop, "skip").await?;
    }
    laptop.arrive(&format!("{place}/who")).await?;
    laptop.tab_to("input[name='reach']").await?;
    laptop.key(" ").await?;
    presses(laptop, "next").await?;
    laptop.arrive(&format!("{place}/check")).await?;
    for told in ["Behind the pond", "Mostly fine", "Priya and Marcus"] {
        laptop.sees(told).await?;
    }
    laptop.tab_to("form#items .btn.fill").await?;
    laptop.key("Enter").await?;
    laptop.arrive(&format!("{place}/shared")).await
}

/// The same place, the same question, later: both can be seen, and never one number for two people.
#[tokio::test]
async fn rated_again() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let phone = &stage.phone;
    stage.enter(phone, "young-person").await?;
    stage.open(phone, "/places").await?;
    let find = "const rows = [...document.querySelectorAll('a.spot')];
        return rows.find((row) => row.textContent.includes('Bay C'))?.getAttribute('href');";
    let place = phone.run(find, Vec::new()).await?;
    let place = place.as_str().context("the station is not on the list")?;
    phone.press(&format!("a[href='{place}']")).await?;
    phone.arrive(place).await?;
    phone.press(&format!("a[href='{place}/feel']")).await?;
    phone.arrive(&format!("{place}/feel")).await?;
    phone.sees("Last time, 21 October").await?;
    phone.choose("feeling", "mostly-fine").await?;
    goes_on(phone, place, "changed").await?;
    phone.write("textarea[name='words']", "He knows my name now.").await?;
    goes_on(phone, place, "who").await?;
    skips(phone, place, "check").await?;
    shares(
        phone,
        place,
        &["Mostly fine", "He knows my name now.", "Everyone in the meeting"],
    )
    .await?;
    stage.open(phone, place).await?;
    for told in [
        "21 November: Mostly fine",
        "Better than the time before",
        "16 September: Not OK",
    ] {
        phone.sees(told).await?;
    }

    let laptop = &stage.laptop;
    stage.enter(laptop, "worker").await?;
    let pathway = stage.pathway("Kacper").await?;
    stage.open(laptop, &format!("{pathway}/places/change")).await?;
    let line = "const rows = [...document.querySelectorAll('tr')];
        return rows.find((row) => row.innerText.includes(arguments[0]))?.innerText ?? '';";
    for (name, told) in [
        ("Bay C", ["Not OK", "Mostly fine", "Better"]),
        ("Dworzec", ["Not OK", "Sometimes OK", "Better"]),
    ] {
        let row = laptop.run(line, vec![json!(name)]).await?;
        for words in told {
            ensure!(
                row.as_str().unwrap_or_default().contains(words),
                "{words:?} is not in {row}"
            );
        }
    }
    Ok(())
}

/// Presses the link, and then the kind of place; gives the place's own page.
async fn begins(phone: &Browser, link: &str, kind: &str) -> Result<String> {
    phone.press(link).await?;
    phone.press(&format!("button[name='kind'][value='{kind}']")).await?;
    begun(phone).await
}

async fn begun(browser: &Browser) -> Result<String> {
    let named = "return /^\\/places\\/\\w{26}\\/name$/.test(location.pathname)";
    browser.until("a place is begun", named, Vec::new()).await?;
    let page = browser.path().await?;
    Ok(page.trim_end_matches("/name").to_owned())
}

async fn goes_on(phone: &Browser, place: &str, to: &str) -> Result<()> {
    phone.press("button[name='do'][value='next']").await?;
    phone.arrive(&format!("{place}/{to}")).await
}

async fn skips(phone: &Browser, place: &str, to: &str) -> Result<()> {
    phone.press("button[name='do'][value='skip']").await?;
    phone.arrive(&format!("{place}/{to}")).await
}

/// With the keyboard.
async fn presses(laptop: &Browser, what: &str) -> Result<()> {
    laptop.tab_to(&format!("button[name='do'][value='{what}']")).await?;
    laptop.key("Enter").await
}

/// Shares what the page that checks it tells.
async fn shares(phone: &Browser, place: &str, told: &[&str]) -> Result<()> {
    for words in told {
        phone.sees(words).await?;
    }
    phone.press("form#items .btn.fill").await?;
    phone.arrive(&format!("{place}/shared")).await
}
