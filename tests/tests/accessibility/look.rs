//! How a page is looked at, and what is wrong with it.

use alongside_tests::browser::{Browser, NARROW, Preference, Screen, Violation};
use anyhow::{Result, ensure};

/// A browser that knows the rules.
pub async fn open(screen: Screen, language: &str) -> Result<Option<Browser>> {
    let browser = Browser::open_in(screen, language).await?;
    if let Some(browser) = &browser {
        browser.bring_axe().await?;
    }
    Ok(browser)
}

/// Everything that was wrong, so that one run shows all of it.
#[derive(Default)]
pub struct Found {
    problems: Vec<String>,
    pages: usize,
}

impl Found {
    /// Looks at the page that is open, in every way, and leaves the browser as it was.
    pub async fn look(&mut self, browser: &Browser, page: &str) -> Result<()> {
        self.pages += 1;
        for screen in [Screen::Phone, Screen::Laptop] {
            browser.on_all_of_it(screen).await?;
            browser.prefer(&[Preference::ReducedMotion]).await?;
            self.broken(page, &format!("{screen:?}"), browser.axe().await?);
            // A dark page is the same one in other colours, and those are the same on every screen.
            if screen == browser.screen() {
                browser.prefer(&[Preference::ReducedMotion, Preference::Dark]).await?;
                self.broken(page, "dark", browser.axe_of_colours().await?);
            }
        }
        browser.prefer(&[Preference::ReducedMotion]).await?;
        browser.on(Screen::Phone).await?;
        self.note(page, "too small for a thumb", browser.small_targets().await?);
        self.note(page, "sticks out on a phone", browser.sticks_out().await?);
        browser.width(NARROW).await?;
        self.note(page, "sticks out on a narrow screen", browser.sticks_out().await?);
        browser.on(Screen::Phone).await?;
        browser.big_text().await?;
        self.note(page, "sticks out with big text", browser.sticks_out().await?);
        browser.usual_text().await?;
        browser.on(browser.screen()).await
    }

    /// An error that lists everything that was wrong.
    pub fn nothing(self) -> Result<()> {
        ensure!(self.pages > 0, "no page was looked at");
        ensure!(
            self.problems.is_empty(),
            "{} problems:\n{}",
            self.problems.len(),
            self.problems.join("\n")
        );
        Ok(())
    }

    fn broken(&mut self, page: &str, how: &str, rules: Vec<Violation>) {
        self.problems
            .extend(rules.iter().map(|rule| format!("{page} {how}: {rule}")));
    }

    fn note(&mut self, page: &str, what: &str, found: Vec<String>) {
        if !found.is_empty() {
            self.problems
                .push(format!("{page} {what}:\n    {}", found.join("\n    ")));
        }
    }
}
