//! How a page is looked at, and what is wrong with it.

use alongside_tests::browser::{Browser, NARROW, Preference, Screen};
use anyhow::{Result, ensure};

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
            for dark in [false, true] {
                let mut preferences = vec![Preference::ReducedMotion];
                preferences.extend(dark.then_some(Preference::Dark));
                browser.prefer(&preferences).await?;
                for broken in browser.axe().await? {
                    self.problems.push(format!("{page} {screen:?} dark={dark}: {broken}"));
                }
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

    fn note(&mut self, page: &str, what: &str, found: Vec<String>) {
        if !found.is_empty() {
            self.problems
                .push(format!("{page} {what}:\n    {}", found.join("\n    ")));
        }
    }
}
