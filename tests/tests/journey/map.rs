//! Where a place is, on a phone without a script, and on a laptop with a keyboard and a mouse.

use alongside_tests::browser::Browser;
use anyhow::{Result, ensure};
use serde_json::json;

use crate::door::Stage;

const INPUT: &str = "input[type=image]";
const OFF_THE_MAP: &str = "Take it off the map";

/// The question of a new place.
async fn begin(stage: &Stage, browser: &Browser) -> Result<String> {
    stage.enter(browser, "young-person").await?;
    stage.open(browser, "/places/new").await?;
    browser.press("button[name='kind'][value='shop']").await?;
    browser.until("a place is begun", "return location.pathname.split('/').length === 4", Vec::new()).await?;
    let next = browser.path().await?;
    let place = next.rsplit_once('/').map_or("", |(place, _)| place);
    let page = format!("{place}/where");
    stage.open(browser, &page).await?;
    Ok(page)
}

/// A tap lands where it was put, however narrow the screen and large the letters.
#[tokio::test]
async fn a_tap_is_exact_without_scripts() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let phone = &stage.phone;
    phone.javascript(false).await?;
    for big in [false, true] {
        let page = begin(&stage, phone).await?;
        if big {
            phone.big_text().await?;
        }
        // The middle of what can be seen of the map is the middle of the drawing.
        phone.press(INPUT).await?;
        phone.arrive(&page).await?;
        phone.sees(OFF_THE_MAP).await?;
        let pin = phone.run(PIN, Vec::new()).await?;
        let (x, y) = (pin["x"].as_f64().unwrap_or(-1.0), pin["y"].as_f64().unwrap_or(-1.0));
        ensure!((x - 208.0).abs() <= 1.5 && (y - 200.0).abs() <= 1.5, "the pin is at {pin}");
        let wide = phone.run("return document.documentElement.scrollWidth <= innerWidth", Vec::new()).await?;
        ensure!(wide == true, "the page scrolls sideways");
        phone.usual_text().await?;
    }
    Ok(())
}

/// The middle of the one pin, in pixels of the drawing.
const PIN: &str = "const at = document.querySelector('.pin').getBoundingClientRect();
    const sheet = document.querySelector('.sheet-of-map').getBoundingClientRect();
    return { x: at.x + at.width / 2 - sheet.x, y: at.y + at.height / 2 - sheet.y };";

#[tokio::test]
async fn moved_by_links_without_scripts() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let phone = &stage.phone;
    phone.javascript(false).await?;
    let page = begin(&stage, phone).await?;
    let first = phone.value("[data-m]", "data-m").await?;
    phone.press(".map-steps a[aria-label='Closer']").await?;
    phone.arrive(&page).await?;
    let closer = phone.value("[data-m]", "data-m").await?;
    ensure!(closer != first, "the map did not move");
    phone.press(INPUT).await?;
    phone.sees(OFF_THE_MAP).await?;
    ensure!(phone.value("[data-m]", "data-m").await? == closer, "the map did not stay where it was");
    Ok(())
}

#[tokio::test]
async fn moved_by_keys_and_by_hand() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let laptop = &stage.laptop;
    let page = begin(&stage, laptop).await?;
    laptop.until("the map is awake", "return document.querySelector('[data-map=live]') !== null", Vec::new()).await?;
    laptop.run("window.same = true", Vec::new()).await?;
    laptop.tab_to(INPUT).await?;
    for key in ["+", "+", "ArrowDown", "-"] {
        let before = laptop.value("[data-m]", "data-m").await?;
        laptop.key(key).await?;
        moved(laptop, &before, key).await?;
    }
    drag(laptop).await?;
    ensure!(laptop.run("return window.same", Vec::new()).await? == true, "the page was loaded again");
    ensure!(laptop.path().await? == page, "the address tells of the map: {}", laptop.path().await?);
    ensure!(!laptop.text().await?.contains(OFF_THE_MAP), "a drag placed a pin");
    // The focus is still on the map: Enter places the pin in its middle.
    laptop.tab_to(INPUT).await?;
    laptop.key("Enter").await?;
    laptop.sees(OFF_THE_MAP).await?;
    let pin = laptop.run(PIN, Vec::new()).await?;
    ensure!((pin["x"].as_f64().unwrap_or(-1.0) - 208.0).abs() <= 1.5, "the pin is at {pin}");
    Ok(())
}

async fn moved(browser: &Browser, before: &str, by: &str) -> Result<()> {
    let script = "return document.querySelector('[data-m]')?.getAttribute('data-m') !== arguments[0]";
    browser.until(&format!("{by} moved the map"), script, vec![json!(before)]).await
}

/// With the mouse, from the middle to the left.
async fn drag(laptop: &Browser) -> Result<()> {
    let before = laptop.value("[data-m]", "data-m").await?;
    let at = laptop
        .run(
            "const one = document.querySelector('.sheet-of-map'); one.scrollIntoView({ block: 'center' });
             const at = one.getBoundingClientRect(); return { x: at.x + at.width / 2, y: at.y + at.height / 2 };",
            Vec::new(),
        )
        .await?;
    let (x, y) = (at["x"].as_f64().unwrap_or(0.0), at["y"].as_f64().unwrap_or(0.0));
    for (kind, dx, buttons) in [
        ("mousePressed", 0.0, 1),
        ("mouseMoved", -20.0, 1),
        ("mouseMoved", -90.0, 1),
        ("mouseReleased", -90.0, 0),
    ] {
        let event = json!({ "type": kind, "x": x + dx, "y": y, "button": "left", "buttons": buttons, "clickCount": 1 });
        laptop.tools("Input.dispatchMouseEvent", event).await?;
    }
    moved(laptop, &before, "a drag").await
}
