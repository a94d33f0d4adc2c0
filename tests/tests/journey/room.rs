//! Who is in the room: the young person would rather not have somebody there, and says why to two people.

use alongside_tests::browser::Browser;
use anyhow::{Result, ensure};

use crate::door::Stage;

const REASON: &str = "She <came> to our house & Mum cried.";

/// The first of those to answer stands open.
const FORM: &str = "details[open] form[action^='/room/']";

#[tokio::test]
async fn with_scripts() -> Result<()> {
    is_agreed(true).await
}

#[tokio::test]
async fn without_scripts() -> Result<()> {
    is_agreed(false).await
}

async fn is_agreed(scripts: bool) -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    stage.phone.javascript(scripts).await?;
    stage.laptop.javascript(scripts).await?;
    rather_not(&stage).await?;
    sends_it(&stage).await?;
    stays_with_two_people(&stage).await
}

async fn rather_not(stage: &Stage) -> Result<()> {
    let phone = &stage.phone;
    stage.enter(phone, "young-person").await?;
    phone.press("nav.bar a[href='/room']").await?;
    phone.arrive("/room").await?;
    phone.sees("Marcus decides, and tells you why.").await?;
    // A reason without a stance is kept, and the stance is asked for.
    phone.write(&format!("{FORM} textarea"), REASON).await?;
    phone.press(&format!("{FORM} .btn")).await?;
    phone.sees("Pick one first").await?;
    ensure!(
        phone.value(&format!("{FORM} textarea"), "value").await? == REASON,
        "what was typed is gone"
    );
    phone.press(&format!("{FORM} label:has([value='rather-not'])")).await?;
    phone.press(&format!("{FORM} .btn")).await?;
    phone.arrive("/room").await?;
    phone.sees("Not sent yet").await
}

async fn sends_it(stage: &Stage) -> Result<()> {
    let phone = &stage.phone;
    phone.press("#send a[href='/room/check']").await?;
    phone.arrive("/room/check").await?;
    for shown in ["Rather not", REASON, "Marcus and Tash"] {
        phone.sees(shown).await?;
    }
    // Who reads why: not his worker.
    let why = phone
        .value("form#items section:nth-of-type(2) footer", "innerText")
        .await?;
    ensure!(!why.contains("Priya"), "{why:?} names the worker");
    phone.press("form#items .btn.fill").await?;
    phone.arrive("/room").await?;
    phone.sees("It is sent.").await?;
    ensure!(phone.count("#send").await? == 0, "something still waits to be sent");
    // What was said stands in its row, to be changed.
    let said = "details:has([value='rather-not']:checked) textarea";
    ensure!(
        phone.value(said, "value").await? == REASON,
        "what was sent is not shown"
    );
    Ok(())
}

/// Neither his mother nor his worker has the reason anywhere.
async fn stays_with_two_people(stage: &Stage) -> Result<()> {
    let laptop = &stage.laptop;
    stage.enter(laptop, "mother").await?;
    for page in ["/home", "/room", "/room/apart", "/room/after", "/answers", "/plan"] {
        nowhere(stage, laptop, page).await?;
    }
    stage.enter(laptop, "worker").await?;
    let pathway = stage.pathway("Kacper").await?;
    for page in [
        "/work",
        &pathway,
        &format!("{pathway}/room"),
        &format!("{pathway}/dates"),
    ] {
        nowhere(stage, laptop, page).await?;
    }
    // The advocate has.
    stage.enter(laptop, "advocate").await?;
    stage.open(laptop, "/room").await?;
    laptop.sees(REASON).await
}

async fn nowhere(stage: &Stage, browser: &Browser, page: &str) -> Result<()> {
    stage.open(browser, page).await?;
    browser.sees_nowhere("to our house & Mum cried").await?;
    browser.sees_nowhere("to our house &amp; Mum cried").await
}
