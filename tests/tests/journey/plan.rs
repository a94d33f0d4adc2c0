//! The plan, written together: the young person says what is not right, offers something, and says that an action changes
//! nothing; each goes to whom the page said, and comes back among the answers.

use alongside_tests::browser::Browser;
use anyhow::{Context, Result, ensure};

use crate::door::Stage;

const WRONG: &str = "There is <no> light & no mirror.";
const OFFER: &str = "I can show you where it is dark.";
const AGAINST: &str = "It is still dark there.";

#[tokio::test]
async fn with_scripts() -> Result<()> {
    is_written_together(true).await
}

#[tokio::test]
async fn without_scripts() -> Result<()> {
    is_written_together(false).await
}

async fn is_written_together(scripts: bool) -> Result<()> {
    let Some(stage) = Stage::set().await? else {
        return Ok(());
    };
    stage.phone.javascript(scripts).await?;
    stage.laptop.javascript(scripts).await?;
    stage.enter(&stage.phone, "young-person").await?;
    says_what_is_not_right(&stage).await?;
    offers(&stage).await?;
    challenges(&stage).await?;
    finds_it_among_the_answers(&stage).await?;
    his_mother_sees_what_he_shared(&stage).await
}

/// Opens the plan, and the ways to say something about its first action.
async fn about_the_first_action(phone: &Browser) -> Result<()> {
    phone.press("nav.bar a[href='/plan']").await?;
    phone.arrive("/plan").await?;
    phone
        .press("li.row details.more:has(a[href^='/plan/against/']) summary")
        .await
}

async fn says_what_is_not_right(stage: &Stage) -> Result<()> {
    let phone = &stage.phone;
    about_the_first_action(phone).await?;
    phone
        .press("details[open] a[href^='/plan/say/not-right/action:']")
        .await?;
    phone.sees("What is not right?").await?;
    phone.sees("It says now").await?;
    // Without who can know, it is kept and asked for.
    phone.write("textarea[name='words']", WRONG).await?;
    phone.press("button[value='keep']").await?;
    phone.sees("Pick who can know.").await?;
    ensure!(
        phone.value("textarea[name='words']", "value").await? == WRONG,
        "what was typed is gone"
    );
    phone.choose("reach", "worker-chair").await?;
    phone.press("button[value='keep']").await?;
    phone.sees("Check before you send").await?;
    phone.sees("Priya and Marcus.").await?;
    phone.sees("You get an answer, and you are told why.").await?;
    phone.press("form#items .btn.fill").await?;
    phone.sees("It is sent.").await?;
    phone.sees(WRONG).await?;
    phone.press("header a[href='/answers']").await?;
    phone.arrive("/answers").await
}

async fn offers(stage: &Stage) -> Result<()> {
    let phone = &stage.phone;
    phone.press("nav.bar a[href='/home']").await?;
    phone.arrive("/home").await?;
    phone.press("nav.bar a[href='/plan']").await?;
    phone.arrive("/plan").await?;
    phone.press("a[href='/plan/say/offer/plan']").await?;
    phone.arrive("/plan/say/offer/plan").await?;
    phone.sees("It is up to you.").await?;
    phone.write("textarea[name='words']", OFFER).await?;
    phone.choose("reach", "meeting").await?;
    phone.press("button[value='keep']").await?;
    phone.arrive("/plan/say/offer/plan/check").await?;
    phone.sees("It never turns into a must.").await?;
    phone.sees("All who read the plan can see it.").await?;
    phone.press("form#items .btn.fill").await?;
    phone.sees("It is sent.").await?;
    phone.press("header a[href='/answers']").await?;
    phone.arrive("/answers").await
}

async fn challenges(stage: &Stage) -> Result<()> {
    let phone = &stage.phone;
    about_the_first_action(phone).await?;
    phone.press("details[open] a[href^='/plan/against/']").await?;
    phone.sees("What is wrong with this?").await?;
    phone.choose("ground", "changes-nothing").await?;
    phone.write("textarea[name='words']", AGAINST).await?;
    phone.press("button[value='keep']").await?;
    phone.sees("Priya and Marcus. No one else.").await?;
    phone.sees("You get an answer by").await?;
    phone.press("form#items .btn.fill").await?;
    phone.sees("It is sent.").await?;
    // Not content to wait, he takes it to Marcus.
    phone.press("#answer details summary").await?;
    phone.write("textarea[name='words']", "I go there tonight.").await?;
    phone.press("#answer form .btn").await?;
    phone.sees("Marcus decides by").await?;
    phone.sees("It went to Marcus").await?;
    ensure!(phone.count("#answer form").await? == 0, "it can be taken there twice");
    phone.press("header a[href='/answers']").await?;
    phone.arrive("/answers").await
}

async fn finds_it_among_the_answers(stage: &Stage) -> Result<()> {
    let phone = &stage.phone;
    for said in [WRONG, OFFER, AGAINST, "Marcus decides by"] {
        phone.sees(said).await?;
    }
    // Nothing was decided about the offer: it can be taken back.
    let find = "return [...document.querySelectorAll(\"a[href^='/answers/plan/']\")]
        .find((link) => link.closest('li').textContent.includes(arguments[0]))?.getAttribute('href');";
    let offer = phone.run(find, vec![serde_json::json!(OFFER)]).await?;
    let offer = offer.as_str().context("the offer has no page")?.to_owned();
    stage.open(phone, &format!("{offer}/back")).await?;
    phone.press("form .btn.fill").await?;
    phone.arrive(&offer).await?;
    phone.sees("You took this back").await
}

/// What went to two people is nowhere for her; the plan is the same for both.
async fn his_mother_sees_what_he_shared(stage: &Stage) -> Result<()> {
    let laptop = &stage.laptop;
    stage.enter(laptop, "mother").await?;
    for page in ["/plan", "/plan/draft", "/answers", "/home"] {
        stage.open(laptop, page).await?;
        for said in ["light & no mirror", "light &amp; no mirror", OFFER, AGAINST] {
            laptop.sees_nowhere(said).await?;
        }
    }
    Ok(())
}
