//! Leaving at once: one press, and nothing of what stood there can be had again.

use std::time::Duration;

use alongside_tests::browser::{Browser, Screen};
use alongside_tests::harmless::{Elsewhere, WORDS};
use alongside_tests::http::Visitor;
use alongside_tests::server::Running;
use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// Typed just before leaving, saved or not.
const TYPED: &str = "quietly typed and nobody else's business";

/// What a step back takes at most before the page begins to change.
const A_MOMENT: Duration = Duration::from_millis(400);

/// Lines of a page this long are its own; shorter ones also stand at the door.
const TELLING: usize = 12;

#[tokio::test]
async fn with_scripts() -> Result<()> {
    leaves_everywhere(true).await
}

#[tokio::test]
async fn without_scripts() -> Result<()> {
    leaves_everywhere(false).await
}

async fn leaves_everywhere(scripts: bool) -> Result<()> {
    let elsewhere = Elsewhere::open().await?;
    let server = Running::start(elsewhere.demo()).await?;
    let pages = [
        ("young-person", Screen::Phone, "/say/first"),
        ("young-person", Screen::Phone, "/answers"),
        ("mother", Screen::Phone, "/home"),
        ("young-person", Screen::Phone, "/no-such-page"),
        ("worker", Screen::Laptop, "/work"),
    ];
    for (person, screen, page) in pages {
        let Some(browser) = Browser::open(screen).await? else {
            return Ok(());
        };
        browser.javascript(scripts).await?;
        Leaving {
            browser,
            server: &server,
            elsewhere: &elsewhere,
            page,
        }
        .run(person)
        .await?;
    }
    Ok(())
}

struct Leaving<'a> {
    browser: Browser,
    server: &'a Running,
    elsewhere: &'a Elsewhere,
    page: &'static str,
}

impl Leaving<'_> {
    async fn run(&self, person: &str) -> Result<()> {
        let browser = &self.browser;
        browser.goto(&self.server.origin()).await?;
        let door = browser.markup().await?;
        browser
            .press(&format!("button[name='person'][value='{person}']"))
            .await?;
        browser
            .until("they are in", "return location.pathname !== '/'", Vec::new())
            .await?;
        let address = format!("{}{}", self.server.origin(), self.page);
        browser.goto(&address).await?;
        if browser.count("textarea").await? > 0 {
            browser.write("textarea", TYPED).await?;
        }
        let mut secrets = self.telling_lines().await?;
        secrets.retain(|line| !door.contains(line.as_str()));
        ensure!(!secrets.is_empty(), "nothing on {} would tell anything", self.page);
        secrets.push(TYPED.to_owned());
        let cookies = self.cookies().await?;

        browser.press("[data-exit]").await?;
        browser.sees(WORDS).await?;
        ensure!(
            browser.driver.current_url().await?.as_str() == self.elsewhere.address,
            "left to somewhere else"
        );
        self.session_is_dead(&cookies).await?;
        ensure!(self.cookies().await?.is_empty(), "cookies stay behind");

        for step in 1..=3 {
            self.go(-1).await?;
            self.shows_nothing(&secrets, &format!("Back, {step}")).await?;
        }
        self.go(1).await?;
        self.shows_nothing(&secrets, "Forward").await?;
        browser.driver.refresh().await?;
        self.shows_nothing(&secrets, "reloaded").await?;
        let tab = browser.driver.new_tab().await?;
        browser.driver.switch_to_window(tab).await?;
        browser.goto(&address).await?;
        self.shows_nothing(&secrets, "in another tab").await?;
        browser.arrive("/").await
    }

    /// Lines of the page that nobody else should see.
    async fn telling_lines(&self) -> Result<Vec<String>> {
        let text = self.browser.value("main", "innerText").await?;
        Ok(text
            .lines()
            .map(str::trim)
            .filter(|line| line.chars().count() >= TELLING)
            .map(str::to_owned)
            .collect())
    }

    async fn cookies(&self) -> Result<Vec<Value>> {
        let address = self.server.origin();
        let found = self
            .browser
            .tools("Network.getCookies", json!({ "urls": [address] }))
            .await?;
        Ok(found["cookies"].as_array().cloned().unwrap_or_default())
    }

    async fn session_is_dead(&self, cookies: &[Value]) -> Result<()> {
        ensure!(!cookies.is_empty(), "nobody was signed in");
        let mut visitor = Visitor::to(self.server)?;
        for cookie in cookies {
            visitor.keep_cookie(
                cookie["name"].as_str().unwrap_or_default(),
                cookie["value"].as_str().unwrap_or_default(),
            );
        }
        let answer = visitor.get("/settings").await?;
        ensure!(
            answer.location() == Some("/"),
            "the old cookie is answered with {}",
            answer.status
        );
        Ok(())
    }

    /// So many steps in the browser's own history, as its buttons go.
    async fn go(&self, steps: i64) -> Result<()> {
        let history = self.browser.tools("Page.getNavigationHistory", json!({})).await?;
        let index = history["currentIndex"].as_i64().unwrap_or_default() + steps;
        let entry = usize::try_from(index)
            .ok()
            .and_then(|index| history["entries"].get(index));
        let Some(entry) = entry else { return Ok(()) };
        self.browser
            .tools("Page.navigateToHistoryEntry", json!({ "entryId": entry["id"] }))
            .await?;
        tokio::time::sleep(A_MOMENT).await;
        self.browser
            .until(
                "the page is there",
                "return document.readyState === 'complete'",
                Vec::new(),
            )
            .await
    }

    async fn shows_nothing(&self, secrets: &[String], when: &str) -> Result<()> {
        let markup = self.browser.markup().await?;
        let text = self.browser.text().await?;
        for secret in secrets {
            let seen = markup.contains(secret.as_str()) || text.contains(secret.as_str());
            ensure!(
                !seen,
                "{when} after leaving {}, {secret:?} is on {}",
                self.page,
                self.browser.path().await?
            );
        }
        Ok(())
    }
}

/// Escape three times leaves as well; three slow ones do not.
#[tokio::test]
async fn escape_three_times() -> Result<()> {
    let Some(laptop) = Browser::open(Screen::Laptop).await? else {
        return Ok(());
    };
    let elsewhere = Elsewhere::open().await?;
    let server = Running::start(elsewhere.demo()).await?;
    laptop.enter(&server, "worker").await?;
    laptop.arrive("/work").await?;
    for _ in 0..2 {
        laptop.key("Escape").await?;
    }
    tokio::time::sleep(Duration::from_millis(2100)).await;
    laptop.key("Escape").await?;
    laptop.arrive("/work").await?;
    for _ in 0..3 {
        laptop.key("Escape").await?;
    }
    laptop.sees(WORDS).await
}

/// Another site's link or form signs nobody out.
#[tokio::test]
async fn only_from_here() -> Result<()> {
    let elsewhere = Elsewhere::open().await?;
    let server = Running::start(elsewhere.demo()).await?;
    let mut visitor = Visitor::to(&server)?;
    visitor.enter("young-person").await?;
    let mut stranger = visitor.clone();
    stranger.always("sec-fetch-site", "cross-site")?;
    stranger.get("/x").await?;
    ensure!(
        visitor.get("/home").await?.status == 200,
        "a link on another site signed somebody out"
    );
    Ok(())
}
