//! Every page on a phone and a laptop, in light and dark, in English and Urdu, on a narrow
//! screen and with big text: no rule broken, nothing to scroll sideways, nothing too small for a thumb.

mod keyboard;
mod look;
mod problems;
mod steps;

use std::collections::BTreeSet;

use alongside_tests::browser::Browser;
use alongside_tests::harmless::Elsewhere;
use alongside_tests::principal::Principal;
use alongside_tests::screens::{left_out, reached, read_in, sit_down, usual_screen};
use alongside_tests::server::Running;
use anyhow::Result;

use look::Found;

/// The languages that are looked at: one from each side.
const LANGUAGES: [&str; 2] = ["en", "ur"];

/// Everybody whose pages are looked at.
const PEOPLE: [Principal; 6] = [
    Principal::YoungPerson,
    Principal::Mother,
    Principal::Advocate,
    Principal::Worker,
    Principal::Chair,
    Principal::Manager,
];

#[tokio::test]
async fn young_person() -> Result<()> {
    pages_of(&[Principal::YoungPerson]).await
}

#[tokio::test]
async fn parent_and_advocate() -> Result<()> {
    pages_of(&[Principal::Mother, Principal::Advocate]).await
}

#[tokio::test]
async fn staff() -> Result<()> {
    pages_of(&[Principal::Worker, Principal::Chair, Principal::Manager]).await
}

async fn pages_of(people: &[Principal]) -> Result<()> {
    let elsewhere = Elsewhere::open().await?;
    let server = Running::start(elsewhere.demo()).await?;
    let mut found = Found::default();
    for who in people {
        let Some(browser) = Browser::open(usual_screen(*who)).await? else {
            return Ok(());
        };
        let pages = reached(&server, *who).await?;
        // Theirs are the most pages, and the fullest; the others see the same ones with less on them.
        let of_a_row = if matches!(who, Principal::YoungPerson | Principal::Worker) {
            usize::MAX
        } else {
            1
        };
        let mut visitor = who.enter(&server).await?;
        sit_down(&browser, &server, &visitor).await?;
        for language in LANGUAGES {
            read_in(&mut visitor, language).await?;
            for address in pages.values().flat_map(|pages| pages.iter().take(of_a_row)) {
                browser.goto(&format!("{}{address}", server.origin())).await?;
                found
                    .look(&browser, &format!("{} {language} {address}", who.name()))
                    .await?;
            }
        }
    }
    found.nothing()
}

/// A page nobody looks at would be nobody's page.
#[tokio::test]
async fn every_page_is_looked_at() -> Result<()> {
    let server = Running::start(Elsewhere::open().await?.demo()).await?;
    let mut seen: BTreeSet<&'static str> = steps::PAGES.into_iter().collect();
    for who in PEOPLE {
        seen.extend(reached(&server, who).await?.into_keys());
    }
    let nobody = left_out(&seen);
    anyhow::ensure!(nobody.is_empty(), "nobody looks at {nobody:?}");
    Ok(())
}
