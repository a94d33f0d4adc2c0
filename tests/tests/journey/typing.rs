//! Nothing typed is lost, and what the page says about it is true.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use crate::door::Stage;

const FIELD: &str = "textarea[name='words']";
const LINE: &str = "p.saved[role='status']";

/// After the last key.
const SOON: Duration = Duration::from_secs(2);

#[tokio::test]
async fn saved_while_typing() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let phone = &stage.phone;
    stage.enter(phone, "young-person").await?;
    stage.open(phone, "/say/help").await?;
    phone.write(FIELD, "A light").await?;
    let since = Instant::now();
    says(&stage, "Saved").await?;
    ensure!(since.elapsed() < SOON, "saved only after {:?}", since.elapsed());
    phone.goto(&format!("{}/say/help", stage.server.origin())).await?;
    holds(&stage, "A light").await?;

    phone.offline(true).await?;
    phone.write(FIELD, " by the stairs").await?;
    says(&stage, "Not saved yet").await?;
    holds(&stage, "A light by the stairs").await?;
    phone.offline(false).await?;
    says(&stage, "Saved").await?;
    // Saved once: the page behind the button finds one text, not two.
    phone.press("button[name='do'][value='next']").await?;
    phone.arrive("/say/help/who").await?;
    stage.open(phone, "/say/help").await?;
    holds(&stage, "A light by the stairs").await?;
    ensure!(phone.count("blockquote").await? == 0, "there are two texts");
    Ok(())
}

/// The network goes in the middle of a save and comes back: the same save again is no second one.
#[tokio::test]
async fn a_save_whose_answer_was_lost() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let phone = &stage.phone;
    stage.enter(phone, "young-person").await?;
    stage.open(phone, "/say/help").await?;
    // The first answer never reaches the page, although the server has saved.
    phone
        .run(
            "const ask = window.fetch; let lost = false;
             window.fetch = async (...all) => {
                 const answer = await ask(...all);
                 if (lost) return answer;
                 lost = true;
                 throw new TypeError('gone');
             };",
            Vec::new(),
        )
        .await?;
    phone.write(FIELD, "Once").await?;
    says(&stage, "Not saved yet").await?;
    phone.write(FIELD, " only").await?;
    says(&stage, "Saved").await?;
    stage.open(phone, "/say/help").await?;
    holds(&stage, "Once only").await
}

#[tokio::test]
async fn two_tabs_keep_both_texts() -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let phone = &stage.phone;
    stage.enter(phone, "young-person").await?;
    stage.open(phone, "/say/help").await?;
    let first = phone.driver.window().await?;
    let second = phone.driver.new_tab().await?;
    phone.driver.switch_to_window(second).await?;
    stage.open(phone, "/say/help").await?;
    phone.write(FIELD, "From the second tab").await?;
    says(&stage, "Saved").await?;

    phone.driver.switch_to_window(first).await?;
    phone.write(FIELD, "From the first tab").await?;
    says(&stage, "There are two texts").await?;
    phone.press("button[name='do'][value='next']").await?;
    phone.arrive("/say/help").await?;
    for text in ["From the second tab", "From the first tab"] {
        phone.sees(text).await?;
        ensure!(
            phone.value(FIELD, "value").await?.contains(text),
            "{text:?} is not in the field for both"
        );
    }
    phone.screenshot("conflict-phone").await?;
    phone.press("button[name='do'][value='settle']").await?;
    phone
        .until(
            "one text is left",
            "return document.querySelectorAll('blockquote').length === 0",
            Vec::new(),
        )
        .await?;
    holds(&stage, "From the second tab\n\nFrom the first tab").await
}

/// Waits until the line under the field begins with these words.
async fn says(stage: &Stage, words: &str) -> Result<()> {
    let script = "return document.querySelector(arguments[0])?.textContent.startsWith(arguments[1])";
    stage
        .phone
        .until(
            &format!("the line says {words:?}"),
            script,
            vec![LINE.into(), words.into()],
        )
        .await
}

async fn holds(stage: &Stage, words: &str) -> Result<()> {
    let held = stage.phone.value(FIELD, "value").await?;
    ensure!(held == words, "the field holds {held:?}, not {words:?}");
    Ok(())
}
