//! The browser harness itself, on pages of its own, so that a failure elsewhere is about
//! Alongside.

use alongside_tests::browser::{Browser, Preference, Screen};
use anyhow::Result;

/// A page as an address.
fn page(body: &str) -> String {
    format!(
        "data:text/html;charset=utf-8,<!doctype html><html lang=en><title>A page</title>\
         <meta name=viewport content='width=device-width'><main><h1>A page</h1>{body}</main>"
    )
}

#[tokio::test]
async fn a_phone_is_a_phone() -> Result<()> {
    let Some(phone) = Browser::open(Screen::Phone).await? else {
        return Ok(());
    };
    phone.goto(&page("<p>words")).await?;
    let seen = phone
        .run(
            "return [innerWidth, innerHeight, devicePixelRatio, matchMedia('(pointer: coarse)').matches];",
            Vec::new(),
        )
        .await?;
    assert_eq!(seen, serde_json::json!([360, 740, 2, true]));
    let picture = phone.full_screenshot("harness-phone").await?;
    assert!(std::fs::metadata(picture)?.len() > 1000);
    Ok(())
}

#[tokio::test]
async fn scripts_can_be_switched_off() -> Result<()> {
    let Some(laptop) = Browser::open(Screen::Laptop).await? else {
        return Ok(());
    };
    let body = "<p id=p>off</p><script>document.getElementById('p').textContent='on'</script>";
    laptop.goto(&page(body)).await?;
    assert!(laptop.text().await?.contains("on"));
    laptop.javascript(false).await?;
    laptop.goto(&page(body)).await?;
    assert!(laptop.text().await?.contains("off"));
    Ok(())
}

#[tokio::test]
async fn readers_preferences_reach_the_page() -> Result<()> {
    let Some(laptop) = Browser::open_in(Screen::Laptop, "ur").await? else {
        return Ok(());
    };
    laptop
        .prefer(&[Preference::Dark, Preference::ForcedColours])
        .await?;
    laptop.big_text().await?;
    laptop.goto(&page("")).await?;
    let seen = laptop
        .run(
            "return [matchMedia('(prefers-color-scheme: dark)').matches,
                     matchMedia('(forced-colors: active)').matches,
                     getComputedStyle(document.documentElement).fontSize,
                     navigator.language];",
            Vec::new(),
        )
        .await?;
    assert_eq!(seen, serde_json::json!([true, true, "32px", "ur"]));
    Ok(())
}

#[tokio::test]
async fn the_rules_find_what_is_wrong() -> Result<()> {
    let Some(laptop) = Browser::open(Screen::Laptop).await? else {
        return Ok(());
    };
    laptop.goto(&page("<p>All is well.</p>")).await?;
    assert_eq!(laptop.axe().await?, []);
    laptop
        .goto(&page("<p style='color:silver'>Too pale.</p>"))
        .await?;
    let found = laptop.axe().await?;
    assert!(
        found
            .iter()
            .any(|violation| violation.rule == "color-contrast")
    );
    Ok(())
}
