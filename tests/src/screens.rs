//! Every page there is, at a real address of the demo, and whose screen it is seen on.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use alongside_app::routes::{Kind, ROUTES, Row};
use anyhow::{Context, Result, bail, ensure};

use crate::browser::{Browser, Screen};
use crate::crawl::walk;
use crate::http::{Answer, Visitor};
use crate::principal::{Principal, pathways};
use crate::server::Running;
use crate::under_way;

/// How many addresses of one row somebody looks at.
const OF_A_ROW: usize = 2;

/// Pages somebody reaches by their links, by the row of the table that draws them; with things of theirs under way,
/// so that there is something on every page.
///
/// # Errors
/// When a link leads to nothing.
pub async fn reached(server: &Running, who: Principal) -> Result<BTreeMap<&'static str, Vec<String>>> {
    let apart = under_way::begin(server, who).await?;
    let mut visitor = who.enter(server).await?;
    // Home leads to the answers only while there is news.
    let answers = (who.home() == "/home").then_some("/answers");
    let from: Vec<&str> = std::iter::once(who.home())
        .chain(answers)
        .chain(apart.iter().map(String::as_str))
        .collect();
    let site = walk(&mut visitor, &from)
        .await
        .with_context(|| format!("as {}", who.name()))?;
    // The longest first: there is most to see on them.
    let is_page = |answer: &Answer| answer.status == 200 && !is_file(answer);
    let mut drawn: Vec<_> = site.pages.iter().filter(|(_, answer)| is_page(answer)).collect();
    drawn.sort_by_key(|(_, answer)| Reverse(answer.body.len()));
    let mut pages: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for (address, _) in drawn {
        let Some(row) = row(address) else { continue };
        let known = pages.entry(row.path).or_default();
        let fresh = if row.path.ends_with("/{question}") {
            // Each question is a page of its own kind.
            known.iter().all(|one| last(one) != last(address))
        } else {
            known.len() < OF_A_ROW
        };
        if fresh {
            known.push(address.clone());
        }
    }
    Ok(pages)
}

/// The last part of an address.
fn last(address: &str) -> Option<&str> {
    address.split('?').next()?.rsplit('/').next()
}

/// Whether it is something to keep or a picture, and no page.
fn is_file(answer: &Answer) -> bool {
    let is_html = |kind: &str| kind.starts_with("text/html");
    answer.header("content-disposition").is_some() || !answer.header("content-type").is_some_and(is_html)
}

/// The row of the table that an address belongs to.
#[must_use]
pub fn row(address: &str) -> Option<&'static Row> {
    let path = address.split('?').next()?;
    let fits = |row: &&Row| {
        let (mut is, mut wants) = (path.split('/'), row.path.split('/'));
        loop {
            match (is.next(), wants.next()) {
                (None, None) => return true,
                (Some(is), Some(wants)) if is == wants || wants.starts_with('{') && !is.is_empty() => {}
                _ => return false,
            }
        }
    };
    // As the router does: a path without parts in it comes first.
    let pages = || ROUTES.iter().filter(|row| row.kind == Kind::Page);
    pages().filter(fits).min_by_key(|row| row.path.matches('{').count())
}

/// Rows of the table that are pages and that nobody looked at.
#[must_use]
pub fn left_out(seen: &BTreeSet<&'static str>) -> Vec<&'static str> {
    // The way out draws nothing: it leads away. A file is no screen, and neither is a picture.
    let is_file = |path: &str| {
        [".ics", ".csv", "/places/picture/{picture}"]
            .iter()
            .any(|end| path.ends_with(end))
    };
    let drawn = |row: &&Row| row.kind == Kind::Page && row.path != "/x" && !is_file(row.path);
    ROUTES
        .iter()
        .filter(drawn)
        .map(|row| row.path)
        .filter(|path| !seen.contains(path))
        .collect()
}

/// Puts somebody's session into a browser.
///
/// # Errors
/// When they cannot come in, or Chromium does not take the cookie.
pub async fn sit_down(browser: &Browser, server: &Running, visitor: &Visitor) -> Result<()> {
    for (name, value) in visitor.cookies() {
        let cookie = serde_json::json!({ "name": name, "value": value, "url": server.origin(), "httpOnly": true });
        browser.tools("Network.setCookie", cookie).await?;
    }
    Ok(())
}

/// The code of a card for a young person on a pathway of their own, who reads this language.
///
/// # Errors
/// When the worker cannot open one.
pub async fn code_for_somebody_new(server: &Running, language: &str) -> Result<String> {
    let mut worker = Principal::Worker.enter(server).await?;
    let before = pathways(&mut worker).await?;
    let new = [
        ("kind", "early-help"),
        ("name", &format!("Jo Newcomer {language}")),
        ("language", language),
    ];
    let answer = worker.post("/work/new", &new).await?;
    ensure!(
        answer.status == 303,
        "a pathway was not opened but answered with {}",
        answer.status
    );
    let people = answer.location().context("no pathway")?.to_owned();
    ensure!(
        before.iter().all(|id| !people.contains(id.as_str())),
        "the pathway is not new"
    );
    let page = crate::html::Page::parse(&worker.get(&people).await?.text());
    let again = format!("{people}/again");
    let form = page.form(&again).context("nobody to make a code for")?.filled();
    let card = worker.post(&again, &crate::html::pairs(&form)).await?;
    crate::principal::code(&card)
}

/// On what somebody looks at their pages first.
#[must_use]
pub fn usual_screen(who: Principal) -> Screen {
    if who.home() == "/work" {
        Screen::Laptop
    } else {
        Screen::Phone
    }
}

/// Changes the language of whoever is signed in.
///
/// # Errors
/// When it is not changed.
pub async fn read_in(visitor: &mut Visitor, language: &str) -> Result<()> {
    let answer = visitor.post("/language", &[("language", language)]).await?;
    if answer.status != 303 {
        bail!("the language was not changed but answered with {}", answer.status);
    }
    Ok(())
}
