//! What every journey begins with.

use alongside_tests::browser::{Browser, Screen};
use alongside_tests::harmless::Elsewhere;
use alongside_tests::server::Running;
use anyhow::{Context, Result};
use serde_json::json;

/// A server with a harmless page to leave to, and somebody's phone and somebody's laptop.
pub struct Stage {
    /// Kept open as long as the stage stands.
    _elsewhere: Elsewhere,
    pub server: Running,
    pub phone: Browser,
    pub laptop: Browser,
}

impl Stage {
    /// `None` where browser tests may be left out.
    pub async fn set() -> Result<Option<Self>> {
        let (Some(phone), Some(laptop)) = (
            Browser::open(Screen::Phone).await?,
            Browser::open(Screen::Laptop).await?,
        ) else {
            return Ok(None);
        };
        let elsewhere = Elsewhere::open().await?;
        let server = Running::start(elsewhere.demo()).await?;
        Ok(Some(Self {
            _elsewhere: elsewhere,
            server,
            phone,
            laptop,
        }))
    }

    /// Comes in by the demo's door as one of its people.
    pub async fn enter(&self, browser: &Browser, person: &str) -> Result<()> {
        browser.goto(&self.server.origin()).await?;
        browser
            .press(&format!("button[name='person'][value='{person}']"))
            .await?;
        let family = matches!(person, "young-person" | "mother" | "advocate");
        browser.arrive(if family { "/home" } else { "/work" }).await
    }

    /// Goes to a page of this server.
    pub async fn open(&self, browser: &Browser, path: &str) -> Result<()> {
        browser.goto(&format!("{}{path}", self.server.origin())).await
    }

    /// The address of somebody's pathway, from the worker's list.
    pub async fn pathway(&self, name: &str) -> Result<String> {
        self.open(&self.laptop, "/work/all").await?;
        let find = "const rows = [...document.querySelectorAll(\"main a[href^='/work/']\")];
            return rows.find((row) => row.textContent.includes(arguments[0]))?.getAttribute('href');";
        let found = self.laptop.run(find, vec![json!(name)]).await?;
        found
            .as_str()
            .map(str::to_owned)
            .with_context(|| format!("{name} is not on the list"))
    }
}

/// The id of what somebody said, on the page of a pathway.
pub async fn view(laptop: &Browser, words: &str) -> Result<String> {
    let find = "const rows = [...document.querySelectorAll('li.across')];
        return rows.find((row) => row.querySelector('blockquote')?.textContent === arguments[0])?.id.slice(2);";
    let found = laptop.run(find, vec![json!(words)]).await?;
    found
        .as_str()
        .map(str::to_owned)
        .with_context(|| format!("{words:?} is not among the words"))
}

/// Writes an answer to a question and says who can know, up to the page that checks it.
pub async fn say(phone: &Browser, topic: &str, words: &str) -> Result<()> {
    phone.write("textarea[name='words']", words).await?;
    phone.press("button[name='do'][value='next']").await?;
    phone.arrive(&format!("/say/{topic}/who")).await
}
