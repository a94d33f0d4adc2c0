//! Saying something with nothing but a keyboard, and always seeing where one is.

use alongside_tests::browser::{Browser, Screen};
use alongside_tests::harmless::Elsewhere;
use alongside_tests::server::Running;
use anyhow::Result;

#[tokio::test]
async fn says_something_without_a_mouse() -> Result<()> {
    const WORDS: &str = "With keys only";
    let Some(laptop) = Browser::open(Screen::Laptop).await? else {
        return Ok(());
    };
    let elsewhere = Elsewhere::open().await?;
    let server = Running::start(elsewhere.demo()).await?;
    laptop.goto(&server.origin()).await?;
    laptop.tab_to("button[value='young-person']").await?;
    laptop.key("Enter").await?;
    laptop.arrive("/home").await?;

    // The first Tab offers to jump over the bars.
    laptop.key("Tab").await?;
    laptop
        .until(
            "the first stop is the way to the page",
            "return document.activeElement.matches('a.skip')",
            Vec::new(),
        )
        .await?;
    laptop.tab_to("nav.bar a[href='/say']").await?;
    laptop.key("Enter").await?;
    laptop.arrive("/say").await?;
    laptop.tab_to("a[href='/say/help']").await?;
    laptop.key("Enter").await?;
    laptop.arrive("/say/help").await?;
    laptop.tab_to("textarea").await?;
    laptop
        .tools("Input.insertText", serde_json::json!({ "text": WORDS }))
        .await?;
    laptop.tab_to("input[name='choices']").await?;
    laptop.key(" ").await?;
    laptop.tab_to("button[value='next']").await?;
    laptop.key("Enter").await?;
    laptop.arrive("/say/help/who").await?;
    // Up from the first answer is the last, everyone in the meeting, and with it come the exceptions.
    laptop.tab_to("input[name='reach']").await?;
    laptop.key(" ").await?;
    laptop.key("ArrowUp").await?;
    laptop.tab_to("input[name='without']").await?;
    laptop.key(" ").await?;
    laptop.tab_to("button[value='check']").await?;
    laptop.key("Enter").await?;
    laptop.arrive("/say/check").await?;
    laptop.sees(WORDS).await?;
    laptop.tab_to("form#items .btn.fill").await?;
    laptop.key("Enter").await?;
    laptop.arrive("/say/shared").await
}
