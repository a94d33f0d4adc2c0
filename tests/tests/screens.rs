//! Pictures of every page, kept in `target/screenshots` to be looked at, and the one in the README.

use std::path::{Path, PathBuf};

use alongside_tests::browser::{Browser, NARROW, Preference, Screen};
use alongside_tests::harmless::Elsewhere;
use alongside_tests::principal::Principal;
use alongside_tests::screens::{reached, read_in, sit_down, usual_screen};
use alongside_tests::server::Running;
use alongside_tests::surroundings;
use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;

/// A picture smaller than this shows nothing.
const SOMETHING: u64 = 3000;

#[tokio::test]
async fn family() -> Result<()> {
    pictures_of(Principal::YoungPerson, true).await?;
    pictures_of(Principal::Mother, false).await?;
    pictures_of(Principal::Advocate, false).await
}

#[tokio::test]
async fn staff() -> Result<()> {
    pictures_of(Principal::Worker, true).await?;
    pictures_of(Principal::Chair, false).await?;
    pictures_of(Principal::Manager, false).await
}

/// Somebody's pages, in every light or only as they usually see them.
async fn pictures_of(who: Principal, in_every_light: bool) -> Result<()> {
    let Some(browser) = Browser::open(usual_screen(who)).await? else {
        return Ok(());
    };
    let server = Running::start(Elsewhere::open().await?.demo()).await?;
    let pages = reached(&server, who).await?;
    let mut visitor = who.enter(&server).await?;
    sit_down(&browser, &server, &visitor).await?;
    let languages = if in_every_light {
        &["pl", "ur", "en"][..]
    } else {
        &["en"]
    };
    for language in languages {
        if in_every_light {
            read_in(&mut visitor, language).await?;
        }
        for (row, addresses) in &pages {
            let name = format!("{}{}", who.name(), row.replace('/', "-").replace(['{', '}'], "")).replace(' ', "-");
            let address = addresses.first().context("a row without an address")?;
            browser.goto(&format!("{}{address}", server.origin())).await?;
            match (in_every_light, *language) {
                (true, "en") => each_light(&browser, &name).await?,
                (true, other) => take(&browser, &format!("{name}-{other}")).await?,
                (false, _) => take(&browser, &name).await?,
            }
        }
    }
    Ok(())
}

/// One page as different people see it.
async fn each_light(browser: &Browser, name: &str) -> Result<()> {
    for screen in [Screen::Phone, Screen::Laptop] {
        browser.on(screen).await?;
        take(browser, &format!("{name}-{screen:?}").to_lowercase()).await?;
    }
    browser.on(browser.screen()).await?;
    browser.prefer(&[Preference::Dark, Preference::ReducedMotion]).await?;
    take(browser, &format!("{name}-dark")).await?;
    browser.prefer(&[Preference::ReducedMotion]).await?;
    browser.on(Screen::Phone).await?;
    browser.big_text().await?;
    take(browser, &format!("{name}-200")).await?;
    browser.usual_text().await?;
    browser.width(NARROW).await?;
    take(browser, &format!("{name}-320")).await?;
    browser.on(browser.screen()).await
}

/// A picture of the whole page, with its bars at its ends.
async fn take(browser: &Browser, name: &str) -> Result<()> {
    let unstuck = "const style = document.styleSheets[0];
         style.insertRule('.top, .bar { position: static !important }', style.cssRules.length);";
    browser.run(unstuck, Vec::new()).await?;
    let file = browser.full_screenshot(name).await?;
    ensure!(
        std::fs::metadata(&file)?.len() > SOMETHING,
        "{} shows nothing",
        file.display()
    );
    Ok(())
}

/// Three screens side by side. With `UPDATE=1` the picture goes into `docs`.
#[tokio::test]
async fn picture_of_the_readme() -> Result<()> {
    let Some(phone) = Browser::open(Screen::Phone).await? else {
        return Ok(());
    };
    let server = Running::start(Elsewhere::open().await?.demo()).await?;
    phone.enter(&server, "young-person").await?;
    let mut shown = Vec::new();
    for (name, page) in [
        ("readme-home", "/home"),
        ("readme-say", "/say/going-ok"),
        ("readme-answers", "/answers"),
    ] {
        phone.goto(&format!("{}{page}", server.origin())).await?;
        let file = phone.screenshot(name).await?;
        shown.push(format!(
            "data:image/png;base64,{}",
            BASE64_STANDARD.encode(std::fs::read(file)?)
        ));
    }
    let picture = side_by_side(&shown).await?.context("no browser")?;
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/screenshot.png");
    if surroundings::variable("UPDATE").as_deref() == Some("1") {
        std::fs::create_dir_all(kept.parent().context("no folder")?)?;
        std::fs::copy(picture, &kept)?;
    }
    ensure!(kept.is_file(), "the README has no picture: run this test with UPDATE=1");
    Ok(())
}

async fn side_by_side(shown: &[String]) -> Result<Option<PathBuf>> {
    let Some(wall) = Browser::open(Screen::Laptop).await? else {
        return Ok(None);
    };
    wall.goto("data:text/html,<!doctype html><title>.</title>").await?;
    wall.run(
        "document.body.style = 'margin:0;padding:40px;display:flex;gap:40px;justify-content:center;background:#e9e4d8';
         for (const source of arguments[0]) {
             const picture = new Image();
             picture.src = source;
             picture.style = 'inline-size:360px;block-size:740px;border-radius:22px;border:1px solid #7f7b70';
             document.body.append(picture);
         }",
        vec![json!(shown)],
    )
    .await?;
    let there = "return document.images.length === arguments[0] && [...document.images].every((one) => one.complete && one.naturalWidth > 0)";
    wall.until("the pictures hang", there, vec![json!(shown.len())]).await?;
    Ok(Some(wall.full_screenshot("readme").await?))
}
