//! Every page on a phone and a laptop, in light and dark, in English and Urdu, on a narrow
//! screen and with big text: no rule broken, nothing to scroll sideways, nothing too small for a thumb.

mod keyboard;
mod look;
mod places;
mod problems;
mod requests;
mod steps;

use std::collections::BTreeSet;

use alongside_tests::harmless::Elsewhere;
use alongside_tests::principal::Principal;
use alongside_tests::screens::{left_out, reached, read_in, sit_down, usual_screen};
use alongside_tests::server::Running;
use anyhow::Result;

use look::Found;

/// The languages that are looked at: one from each side.
const LANGUAGES: [&str; 2] = ["en", "ur"];

/// Everybody whose pages are looked at.
const PEOPLE: [Principal; 9] = [
    Principal::YoungPerson,
    Principal::Mother,
    Principal::Advocate,
    Principal::Worker,
    Principal::Chair,
    Principal::Manager,
    Principal::Hub,
    Principal::Officer,
    Principal::Partner,
];

/// Theirs are the most pages, and the fullest.
const WITH_THE_MOST: [Principal; 2] = [Principal::YoungPerson, Principal::Worker];

#[tokio::test]
async fn young_person() -> Result<()> {
    pages_of(&[Principal::YoungPerson], "en").await
}

#[tokio::test]
async fn young_person_in_urdu() -> Result<()> {
    pages_of(&[Principal::YoungPerson], "ur").await
}

/// Theirs are the young person's pages with less on them: each in one language.
#[tokio::test]
async fn parent_and_advocate() -> Result<()> {
    pages_of(&[Principal::Mother], "ur").await?;
    pages_of(&[Principal::Advocate], "en").await
}

#[tokio::test]
async fn worker() -> Result<()> {
    pages_of(&[Principal::Worker], "en").await
}

#[tokio::test]
async fn worker_in_urdu() -> Result<()> {
    pages_of(&[Principal::Worker], "ur").await
}

/// The chair's are the worker's with less on them.
#[tokio::test]
async fn other_staff() -> Result<()> {
    pages_of(
        &[Principal::Chair, Principal::Manager, Principal::Hub, Principal::Officer],
        "en",
    )
    .await?;
    pages_of(&[Principal::Manager, Principal::Hub, Principal::Officer], "ur").await
}

/// A partner has few pages: each in both languages.
#[tokio::test]
async fn partner() -> Result<()> {
    pages_of(&[Principal::Partner], "en").await?;
    pages_of(&[Principal::Partner], "ur").await
}

async fn pages_of(people: &[Principal], language: &str) -> Result<()> {
    let elsewhere = Elsewhere::open().await?;
    let server = Running::start(elsewhere.demo()).await?;
    let mut found = Found::default();
    for who in people {
        let Some(browser) = look::open(usual_screen(*who), "en-GB").await? else {
            return Ok(());
        };
        let pages = reached(&server, *who).await?;
        // Others of a kind differ in what was said, which is in English either way.
        let all = WITH_THE_MOST.contains(who) && language == LANGUAGES[0];
        let mut visitor = who.enter(&server).await?;
        sit_down(&browser, &server, &visitor).await?;
        read_in(&mut visitor, language).await?;
        for address in pages
            .iter()
            .flat_map(|(row, pages)| pages.iter().take(if all { usize::MAX } else { kinds(row) }))
        {
            browser.goto(&format!("{}{address}", server.origin())).await?;
            found
                .look(&browser, &format!("{} {language} {address}", who.name()))
                .await?;
        }
    }
    found.nothing()
}

/// How many addresses of a row are pages of different kinds.
fn kinds(row: &str) -> usize {
    if row.ends_with("/{question}") { usize::MAX } else { 1 }
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
