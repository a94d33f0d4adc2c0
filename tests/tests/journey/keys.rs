//! From the worker's invite to a key on the phone, and what happens when the phone is lost.

use alongside_tests::browser::Browser;
use anyhow::{Result, ensure};

use crate::door::Stage;

#[tokio::test]
async fn a_key_on_the_phone() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let (phone, laptop) = (&stage.phone, &stage.laptop);
    let people = opens_a_pathway(&stage).await?;
    let code = new_code(laptop, "").await?;

    let keeper = phone.authenticator().await?;
    comes_in_with(&stage, &code).await?;
    phone.press("[data-key='keep']").await?;
    phone.arrive("/home").await?;
    let keys = keeper.keys().await?;
    ensure!(keys.len() == 1 && keys[0]["isResidentCredential"] == true, "{keys:?}");
    let named = format!(
        "{} {} {}",
        keys[0]["rpId"], keys[0]["userName"], keys[0]["userDisplayName"]
    );
    ensure!(
        !named.contains("Jo") && !named.contains("Newcomer"),
        "the key is named {named}"
    );

    leaves(&stage).await?;
    stage.open(phone, "/home").await?;
    phone.arrive("/").await?;
    phone.press("[data-key='open']").await?;
    phone.arrive("/home").await?;

    // A used code opens nothing.
    leaves(&stage).await?;
    tries(&stage, &code).await?;
    phone
        .until(
            "a used code is refused",
            "return !!document.querySelector('[aria-invalid]')",
            Vec::new(),
        )
        .await?;

    // The phone is lost: a new code, and every old key is dead.
    stage.open(phone, "/").await?;
    phone.press("[data-key='open']").await?;
    phone.arrive("/home").await?;
    laptop.goto(&people).await?;
    let new = new_code(laptop, "details").await?;
    ensure!(new != code, "the new code is the old one");
    stage.open(phone, "/home").await?;
    phone.arrive("/").await?;
    phone.press("[data-key='open']").await?;
    phone
        .until(
            "the old key is refused",
            "return !document.querySelector('[data-key-note]').hidden",
            Vec::new(),
        )
        .await?;
    phone.arrive("/").await?;
    comes_in_with(&stage, &new).await?;
    phone.press("form[action='/keep'] button:not([data-key])").await?;
    phone.arrive("/home").await
}

/// The code stands behind `#` in the picture, so it is never sent before somebody says so.
#[tokio::test]
async fn the_picture_fills_in_the_code() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    opens_a_pathway(&stage).await?;
    let code = new_code(&stage.laptop, "").await?;
    stage.open(&stage.phone, &format!("/#{code}")).await?;
    let filled = stage.phone.value("input[name='code']", "value").await?;
    ensure!(filled == code, "the field holds {filled:?}");
    ensure!(
        !stage.phone.driver.current_url().await?.as_str().contains(&code),
        "the code stays in the address"
    );
    stage.phone.press("form[action='/in'] .btn.fill").await?;
    stage.phone.arrive("/phone").await
}

/// Whoever cannot use the phone now is signed out, and told whom to talk to.
#[tokio::test]
async fn not_on_this_phone() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    stage.phone.javascript(false).await?;
    opens_a_pathway(&stage).await?;
    let code = new_code(&stage.laptop, "").await?;
    tries(&stage, &code).await?;
    stage.phone.arrive("/phone").await?;
    stage.phone.press("button[value='no']").await?;
    stage
        .phone
        .until(
            "they are told",
            "return !document.querySelector('[name=answer]')",
            Vec::new(),
        )
        .await?;
    stage.open(&stage.phone, "/home").await?;
    stage.phone.arrive("/").await
}

/// Opens a pathway for somebody new; gives the address of its people.
async fn opens_a_pathway(stage: &Stage) -> Result<String> {
    let laptop = &stage.laptop;
    stage.enter(laptop, "worker").await?;
    stage.open(laptop, "/work/new").await?;
    laptop.choose("kind", "early-help").await?;
    laptop
        .write("form[action='/work/new'] [name='name']", "Jo Newcomer")
        .await?;
    laptop.press("form[action='/work/new'] .btn.fill").await?;
    laptop
        .until(
            "their page opens",
            "return /^\\/work\\/\\w{26}\\/people$/.test(location.pathname)",
            Vec::new(),
        )
        .await?;
    Ok(laptop.driver.current_url().await?.to_string())
}

/// Makes a code for the young person, perhaps inside something folded away.
async fn new_code(laptop: &Browser, folded: &str) -> Result<String> {
    if !folded.is_empty() {
        laptop
            .press(&format!("{folded}:has(form[action$='/people/again']) summary"))
            .await?;
    }
    laptop.press("form[action$='/people/again'] button").await?;
    laptop
        .until(
            "the card shows a code",
            "return !!document.querySelector('article.invite .big-code')",
            Vec::new(),
        )
        .await?;
    ensure!(laptop.count("svg.qr path").await? == 1, "the card has no picture");
    laptop.value("article.invite .big-code", "textContent").await
}

/// From the door to the question about a key.
async fn comes_in_with(stage: &Stage, code: &str) -> Result<()> {
    let phone = &stage.phone;
    tries(stage, code).await?;
    phone.arrive("/phone").await?;
    phone.press("button[value='yes']").await?;
    phone.arrive("/cards").await?;
    ensure!(phone.count("main li.row").await? == 6, "there are not six cards");
    phone.press("form[action='/cards'] .btn.fill").await?;
    phone.arrive("/keep").await
}

async fn tries(stage: &Stage, code: &str) -> Result<()> {
    stage.open(&stage.phone, "/").await?;
    stage.phone.write("input[name='code']", code).await?;
    stage.phone.press("form[action='/in'] .btn.fill").await
}

async fn leaves(stage: &Stage) -> Result<()> {
    stage.phone.press("[data-exit]").await?;
    stage.phone.sees(alongside_tests::harmless::WORDS).await
}
