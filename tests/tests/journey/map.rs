//! The map under a hand: on a phone with and without a script, and on a laptop with a keyboard and a mouse.

use alongside_tests::browser::{Browser, Pixels};
use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::door::Stage;

const INPUT: &str = "input[type=image]";
const SHEET: &str = ".sheet-of-map";
pub const OFF_THE_MAP: &str = "Take it off the map";

/// The first line of the name of the bus station, how far from it the symbol stands, and what is said of a tap on it.
pub const STATION: (&str, Pixels) = ("Central", (0.0, -16.0));
pub const NEAR_THE_STATION: &str = "Near Central Bus Station";

/// The middle of the drawing, in its own pixels.
const MIDDLE: Pixels = (208.0, 200.0);

/// How far a pin may be from where it was put.
const EXACT: f64 = 1.5;

/// The question of a new place.
async fn begin(stage: &Stage, browser: &Browser) -> Result<String> {
    stage.enter(browser, "young-person").await?;
    stage.open(browser, "/places/new").await?;
    browser.press("button[name='kind'][value='shop']").await?;
    let begun = "return location.pathname.split('/').length === 4";
    browser.until("a place is begun", begun, Vec::new()).await?;
    let next = browser.path().await?;
    let place = next.rsplit_once('/').map_or("", |(place, _)| place);
    let page = format!("{place}/where");
    stage.open(browser, &page).await?;
    Ok(page)
}

/// Waits until the map moves under a hand.
pub async fn awake(browser: &Browser) -> Result<()> {
    let live = "return document.querySelector('[data-map=live]') !== null";
    browser.until("the map is awake", live, Vec::new()).await
}

/// Looks closer by the link until a name can be read.
pub async fn closer_until(browser: &Browser, name: &str) -> Result<()> {
    for _ in 0..4 {
        if has_label(browser, name).await? {
            return Ok(());
        }
        let before = token(browser).await?;
        browser.press(".map-steps a[aria-label='Closer']").await?;
        moved(browser, &before, "looking closer").await?;
    }
    ensure!(has_label(browser, name).await?, "{name} is not on the map");
    Ok(())
}

async fn has_label(browser: &Browser, name: &str) -> Result<bool> {
    let script =
        "return [...document.querySelectorAll('.sheet-of-map text')].some((one) => one.textContent === arguments[0])";
    Ok(browser.run(script, vec![json!(name)]).await? == true)
}

/// Waits until a name can be read on the map.
pub async fn sees_label(browser: &Browser, name: &str) -> Result<()> {
    let script =
        "return [...document.querySelectorAll('.sheet-of-map text')].some((one) => one.textContent === arguments[0])";
    browser
        .until(&format!("{name} is on the map"), script, vec![json!(name)])
        .await
}

/// Taps a symbol on the map: this far from the middle of the name that belongs to it.
pub async fn tap_beside(browser: &Browser, name: &str, aside: Pixels) -> Result<()> {
    browser.middle(SHEET).await?;
    let script = "const one = [...document.querySelectorAll('.sheet-of-map text')].find((one) => one.textContent === arguments[0]);
        const at = one.getBoundingClientRect();
        return [at.left + at.width / 2, at.top + at.height / 2];";
    let at = browser.run(script, vec![json!(name)]).await?;
    let (x, y) = at[0]
        .as_f64()
        .zip(at[1].as_f64())
        .with_context(|| format!("{name} is not on the map"))?;
    browser.tap((x + aside.0, y + aside.1)).await
}

/// What is looked at, as the page knows it.
async fn token(browser: &Browser) -> Result<String> {
    browser.value("[data-m]", "data-m").await
}

async fn moved(browser: &Browser, before: &str, by: &str) -> Result<()> {
    let script = "return document.readyState === 'complete'
        && ![null, arguments[0]].includes(document.querySelector('[data-m]')?.getAttribute('data-m') ?? null)";
    browser
        .until(&format!("{by} moved the map"), script, vec![json!(before)])
        .await
}

/// The middle of the one pin, in pixels of the drawing.
async fn pin(browser: &Browser) -> Result<Pixels> {
    let script = "const at = document.querySelector('.pin')?.getBoundingClientRect();
        const sheet = document.querySelector('.sheet-of-map')?.getBoundingClientRect();
        return at && sheet && [at.x + at.width / 2 - sheet.x, at.y + at.height / 2 - sheet.y];";
    let at = browser.run(script, Vec::new()).await?;
    at[0].as_f64().zip(at[1].as_f64()).context("there is no pin")
}

/// The pin is at this pixel of the drawing.
async fn pinned(browser: &Browser, at: Pixels, how: &str) -> Result<()> {
    let found = pin(browser).await.with_context(|| how.to_owned())?;
    ensure!(
        (found.0 - at.0).abs() <= EXACT && (found.1 - at.1).abs() <= EXACT,
        "the pin is at {found:?} and not at {at:?} {how}"
    );
    Ok(())
}

/// Taps beside the middle of the map, and waits until the page has come back with the pin there.
async fn puts_a_pin(browser: &Browser, page: &str, beside: Pixels) -> Result<()> {
    let (x, y) = browser.middle(SHEET).await?;
    browser.run("window.before = true", Vec::new()).await?;
    browser.tap((x + beside.0, y + beside.1)).await?;
    comes_back(browser).await?;
    browser.arrive(page).await?;
    browser.sees(OFF_THE_MAP).await?;
    pinned(browser, (MIDDLE.0 + beside.0, MIDDLE.1 + beside.1), "after a tap").await
}

/// Waits for the page after the one that was marked.
async fn comes_back(browser: &Browser) -> Result<()> {
    let back = "return document.readyState === 'complete' && !window.before";
    browser.until("the page came back", back, Vec::new()).await
}

/// A tap lands where it was put, however narrow the screen and large the letters.
#[tokio::test]
async fn a_tap_is_exact_without_scripts() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let phone = &stage.phone;
    phone.javascript(false).await?;
    for (big, beside) in [(false, (0.0, 0.0)), (false, (-90.0, 70.0)), (true, (60.0, -80.0))] {
        let page = begin(&stage, phone).await?;
        if big {
            phone.big_text().await?;
        }
        puts_a_pin(phone, &page, beside).await?;
        ensure!(phone.sticks_out().await?.is_empty(), "the page scrolls sideways");
        phone.usual_text().await?;
    }
    Ok(())
}

#[tokio::test]
async fn moved_by_links_without_scripts() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let phone = &stage.phone;
    phone.javascript(false).await?;
    let page = begin(&stage, phone).await?;
    puts_a_pin(phone, &page, (20.0, -10.0)).await?;
    // Closer by one step, the pin is twice as far from the middle; a step aside is half of what everybody sees.
    for (link, at) in [
        ("Closer", (248.0, 180.0)),
        ("Right", (40.0, 180.0)),
        ("Left", (248.0, 180.0)),
        ("Further away", (228.0, 190.0)),
    ] {
        let before = token(phone).await?;
        phone.press(&format!(".map-steps a[aria-label='{link}']")).await?;
        moved(phone, &before, link).await?;
        pinned(phone, at, &format!("after the link {link}")).await?;
    }
    let stays = token(phone).await?;
    puts_a_pin(phone, &page, (-30.0, 0.0)).await?;
    ensure!(token(phone).await? == stays, "the map did not stay where it was");
    Ok(())
}

#[tokio::test]
async fn moved_by_fingers() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let phone = &stage.phone;
    let page = begin(&stage, phone).await?;
    awake(phone).await?;
    puts_a_pin(phone, &page, (40.0, -30.0)).await?;
    awake(phone).await?;
    phone.run("window.same = true", Vec::new()).await?;

    let (x, y) = phone.middle(SHEET).await?;
    let before = token(phone).await?;
    phone.drag((x, y), (x - 90.0, y + 40.0)).await?;
    moved(phone, &before, "a finger").await?;
    pinned(phone, (158.0, 210.0), "after a finger moved the map").await?;

    // Apart around the middle: twice as far from it. Together again: where it was.
    for (from, to, at) in [(60.0, 120.0, (108.0, 220.0)), (160.0, 80.0, (158.0, 210.0))] {
        let around = phone.middle(SHEET).await?;
        let before = token(phone).await?;
        phone.pinch(around, from, to).await?;
        moved(phone, &before, "two fingers").await?;
        pinned(phone, at, "after two fingers").await?;
    }
    ensure!(
        phone.run("return window.same", Vec::new()).await? == true,
        "the page was loaded again"
    );
    let wide = phone.run("return visualViewport.scale", Vec::new()).await?;
    ensure!(wide == 1, "two fingers zoomed the page by {wide}");

    // The next press is a press again, and a tap lands where it was put.
    let before = token(phone).await?;
    phone.press(".map-steps a[aria-label='Closer']").await?;
    moved(phone, &before, "looking closer").await?;
    pinned(phone, (108.0, 220.0), "after the link").await?;
    puts_a_pin(phone, &page, (-30.0, 20.0)).await
}

#[tokio::test]
async fn moved_by_keys_and_by_mouse() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let laptop = &stage.laptop;
    let page = begin(&stage, laptop).await?;
    awake(laptop).await?;
    puts_a_pin(laptop, &page, (30.0, -20.0)).await?;
    awake(laptop).await?;
    laptop.run("window.same = true", Vec::new()).await?;
    laptop.tab_to(INPUT).await?;
    for (key, at) in [
        ("+", (268.0, 160.0)),
        ("ArrowRight", (164.0, 160.0)),
        ("ArrowUp", (164.0, 260.0)),
        ("-", (186.0, 230.0)),
        ("ArrowDown", (186.0, 130.0)),
        ("ArrowLeft", (290.0, 130.0)),
    ] {
        let before = token(laptop).await?;
        laptop.key(key).await?;
        moved(laptop, &before, key).await?;
        pinned(laptop, at, &format!("after the key {key}")).await?;
    }

    let (x, y) = laptop.middle(SHEET).await?;
    let before = token(laptop).await?;
    laptop.drag((x, y), (x - 90.0, y)).await?;
    moved(laptop, &before, "a drag").await?;
    pinned(laptop, (200.0, 130.0), "after a drag").await?;
    // What lies under the pointer stays there.
    for (turned, at) in [(-120.0, (142.0, 60.0)), (120.0, (200.0, 130.0))] {
        let before = token(laptop).await?;
        laptop.wheel((x + 50.0, y), turned).await?;
        moved(laptop, &before, "the wheel").await?;
        pinned(laptop, at, "after the wheel").await?;
    }
    ensure!(
        laptop.run("return window.same", Vec::new()).await? == true,
        "the page was loaded again"
    );
    let address = laptop.path().await?;
    ensure!(!address.contains("dx="), "the address tells of the map: {address}");
    // The focus is still on the map: Enter puts the pin in its middle.
    laptop.tab_to(INPUT).await?;
    laptop.run("window.before = true", Vec::new()).await?;
    laptop.key("Enter").await?;
    comes_back(laptop).await?;
    pinned(laptop, MIDDLE, "after Enter").await
}
