//! A voice goes from a phone to the plan and comes back with an answer.

use anyhow::{Result, ensure};

use crate::door::{Stage, say, view};

const WORDS: &str = "The shelter by the shops is dark & there's <nobody> about.";
const ACTION: &str = "Put a light in the shelter";
const ANSWER: &str = "The light is in since Friday.";

#[tokio::test]
async fn with_scripts() -> Result<()> {
    goes_round(true).await
}

#[tokio::test]
async fn without_scripts() -> Result<()> {
    goes_round(false).await
}

async fn goes_round(scripts: bool) -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    stage.phone.javascript(scripts).await?;
    stage.laptop.javascript(scripts).await?;

    says_something(&stage).await?;
    stage.enter(&stage.laptop, "worker").await?;
    let pathway = stage.pathway("Kacper").await?;
    let view = reads(&stage, &pathway).await?;
    sees_who_opened_it(&stage, &view).await?;
    acts_and_answers(&stage, &pathway, &view).await?;
    hears(&stage, &view).await
}

async fn says_something(stage: &Stage) -> Result<()> {
    let phone = &stage.phone;
    stage.enter(phone, "young-person").await?;
    phone.press("nav.bar a[href='/say']").await?;
    phone.arrive("/say").await?;
    phone.press("a[href='/say/first']").await?;
    phone.arrive("/say/first").await?;
    phone.choose("choices", "a-place").await?;
    say(phone, "first", WORDS).await?;

    // Who can know is asked, never guessed.
    phone.press("button[name='do'][value='check']").await?;
    phone.sees("Pick who can know").await?;
    phone.choose("reach", "meeting").await?;
    phone.choose("without", "parents").await?;
    phone.choose("want", "change").await?;
    phone.press("button[name='do'][value='check']").await?;
    phone.arrive("/say/check").await?;
    for shown in [WORDS, "Priya", "Marcus", "Not Mum"] {
        phone.sees(shown).await?;
    }
    phone.press("form#items .btn.fill").await?;
    phone.arrive("/say/shared").await
}

async fn reads(stage: &Stage, pathway: &str) -> Result<String> {
    let laptop = &stage.laptop;
    stage.open(laptop, "/work").await?;
    ensure!(
        laptop.count(&format!("main a[href^='{pathway}']")).await? > 0,
        "today does not lead to what waits"
    );
    stage.open(laptop, pathway).await?;
    laptop.sees(WORDS).await?;
    view(laptop, WORDS).await
}

async fn sees_who_opened_it(stage: &Stage, view: &str) -> Result<()> {
    let phone = &stage.phone;
    stage.open(phone, &format!("/answers/{view}")).await?;
    let read = phone.value("main section:last-of-type .rows", "innerText").await?;
    ensure!(read.contains("Priya"), "{read:?} does not say that Priya opened it");
    phone.sees("No answer yet").await
}

async fn acts_and_answers(stage: &Stage, pathway: &str, view: &str) -> Result<()> {
    let laptop = &stage.laptop;
    let plan = format!("{pathway}/plan");
    stage.open(laptop, &plan).await?;
    let form = format!("form[action='{plan}']");
    laptop.write(&format!("{form} [name='what']"), ACTION).await?;
    laptop.press(&format!("{form} label:has([name='target'])")).await?;
    laptop.select(&format!("{form} [name='from_view']"), view).await?;
    // An action that names no place or group is refused, and nothing typed is lost.
    laptop.press(&format!("{form} .btn.fill")).await?;
    laptop
        .until(
            "the missing place is named",
            "return !!document.querySelector('[name=context][aria-invalid]')",
            Vec::new(),
        )
        .await?;
    ensure!(
        laptop.value(&format!("{form} [name='what']"), "value").await? == ACTION,
        "what was typed is gone"
    );
    let list = format!("{form} [name='context']");
    let place = laptop.value(&format!("{list} option:nth-of-type(2)"), "value").await?;
    laptop.select(&list, &place).await?;
    laptop.press(&format!("{form} .btn.fill")).await?;
    laptop
        .until(
            "the form is empty again",
            "return document.querySelector(arguments[0]).value === ''",
            vec![format!("{form} [name='what']").into()],
        )
        .await?;
    laptop.sees(ACTION).await?;

    stage.open(laptop, pathway).await?;
    let row = format!("li[id='v-{view}']");
    laptop
        .press(&format!("{row} label:has([name='state'][value='did'])"))
        .await?;
    laptop.write(&format!("{row} [name='because']"), ANSWER).await?;
    let tie = format!("{row} [name='action']");
    let action = laptop.entry(&tie, ACTION).await?;
    laptop.select(&tie, &action).await?;
    laptop.press(&format!("{row} form .btn")).await?;
    laptop
        .until(
            "the answer stands there",
            "return location.search === '?answered'",
            Vec::new(),
        )
        .await?;
    laptop.sees(ANSWER).await?;

    // What is written is the family's once it was agreed at a meeting and published.
    let versions = format!("{plan}/versions");
    stage.open(laptop, &versions).await?;
    laptop.press(&format!("form[action='{versions}'] .btn")).await?;
    let publish = format!("form[action='{versions}/publish'] .btn");
    laptop.press(&publish).await?;
    laptop
        .until(
            "it is published",
            "return document.readyState === 'complete' && !document.querySelector(arguments[0])",
            vec![publish.as_str().into()],
        )
        .await
}

async fn hears(stage: &Stage, view: &str) -> Result<()> {
    let phone = &stage.phone;
    stage.open(phone, "/home").await?;
    ensure!(
        phone.count("main a[href^='/answers']").await? > 0,
        "home does not lead to the answers"
    );
    stage.open(phone, "/answers").await?;
    let thread = phone
        .run(
            "return document.querySelector(arguments[0])?.closest('li').innerText",
            vec![format!("a[href='/answers/{view}']").into()],
        )
        .await?;
    let thread = thread.as_str().unwrap_or_default();
    for told in [WORDS, "Did", ANSWER, "Priya"] {
        ensure!(thread.contains(told), "{told:?} is not in the thread:\n{thread}");
    }
    stage.open(phone, "/plan").await?;
    phone.sees(ACTION).await
}

/// The mother speaks Polish, and leaves her son out of what he need not carry.
#[tokio::test]
async fn in_polish() -> Result<()> {
    const SLOWA: &str = "Boję się, że on znów będzie czekał po ciemku.";
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    let phone = &stage.phone;
    stage.enter(phone, "mother").await?;
    ensure!(
        phone.value("html", "lang").await? == "pl",
        "her pages are not in Polish"
    );
    stage.open(phone, "/say/hard").await?;
    phone.write("textarea[name='words']", SLOWA).await?;
    phone.press("button[name='do'][value='next']").await?;
    phone.arrive("/say/hard/feel").await?;
    phone.choose("feeling", "mostly-not").await?;
    phone.press("form[action='/say/hard/feel'] .btn.fill").await?;
    phone.arrive("/say/hard/who").await?;
    phone.choose("reach", "meeting").await?;
    phone.choose("without", "young-person").await?;
    phone.press("button[name='do'][value='check']").await?;
    phone.arrive("/say/check").await?;
    phone.sees(SLOWA).await?;
    phone.press("form#items .btn.fill").await?;
    phone.arrive("/say/shared").await?;

    stage.enter(&stage.laptop, "worker").await?;
    let pathway = stage.pathway("Kacper").await?;
    stage.open(&stage.laptop, &pathway).await?;
    let row = format!("li[id='v-{}'] blockquote", view(&stage.laptop, SLOWA).await?);
    ensure!(
        stage.laptop.value(&row, "lang").await? == "pl",
        "her words do not say their language"
    );
    stage.enter(&stage.laptop, "young-person").await?;
    for page in ["/home", "/answers", "/plan", "/people"] {
        stage.open(&stage.laptop, page).await?;
        stage.laptop.sees_nowhere(SLOWA).await?;
    }
    Ok(())
}
