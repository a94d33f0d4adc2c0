//! What pages cost over the wire, and what they leave on a phone, which is nothing.

use std::collections::BTreeSet;

use alongside_tests::browser::{Browser, Exchange, Screen, Traffic};
use alongside_tests::harmless::Elsewhere;
use alongside_tests::principal::Principal;
use alongside_tests::screens::{reached, row, sit_down, usual_screen};
use alongside_tests::server::Running;
use anyhow::{Result, ensure};
use serde_json::json;

/// Bytes over the wire, headers included. Source: the budgets of the design.
const FIRST_PAGE_AND_STYLE: u64 = 14_000;
const FIRST_VISIT: u64 = 60_000;
const FIRST_REQUESTS: usize = 7;
const SCRIPT: u64 = 5_000;
const ISLANDS: u64 = 120_000;

/// A page of the family, with everything else in the cache.
const FAMILY_PAGE: u64 = 10_000;

/// A page of staff: every voice, its answers and the forms that answer.
const STAFF_PAGE: u64 = 20_000;

/// A page with a map: a screen of it is drawn inside.
const MAP_PAGE: u64 = 60_000;

/// The only rows whose pages wake an island.
const WITH_ISLANDS: [&str; 4] = [
    "/places",
    "/places/{id}/where",
    "/places/{id}/where/route",
    "/say/{topic}",
];

/// The same of staff.
const STAFF_WITH_ISLANDS: &str = "/work/{id}/places";

/// A map without an island: the one in a pack that was given.
const WITH_MAP: &str = "/pack";

#[tokio::test]
async fn first_visit() -> Result<()> {
    let Some(phone) = Browser::open(Screen::Phone).await? else {
        return Ok(());
    };
    let server = Running::start(Elsewhere::open().await?.demo()).await?;
    phone.traffic().await?;
    phone.goto(&server.origin()).await?;
    settled(&phone).await?;
    let traffic = phone.traffic().await?;
    let first = traffic.bytes_of("html") + traffic.bytes_of("css");
    ensure!(
        first <= FIRST_PAGE_AND_STYLE,
        "page and style are {first} bytes: {traffic:#?}"
    );
    ensure!(
        traffic.bytes() <= FIRST_VISIT,
        "{} bytes: {traffic:#?}",
        traffic.bytes()
    );
    ensure!((3..=FIRST_REQUESTS).contains(&traffic.exchanges.len()), "{traffic:#?}");
    let script = traffic.bytes_of("javascript");
    ensure!((1..=SCRIPT).contains(&script), "the script is {script} bytes");
    ensure!(
        traffic.bytes_of("wasm") == 0,
        "the door fetches an island: {traffic:#?}"
    );
    only_from(&server, &traffic)
}

#[tokio::test]
async fn pages_of_the_family() -> Result<()> {
    for who in [Principal::YoungPerson, Principal::Mother, Principal::Advocate] {
        pages_of(who, FAMILY_PAGE).await?;
    }
    Ok(())
}

#[tokio::test]
async fn pages_of_staff() -> Result<()> {
    for who in [Principal::Worker, Principal::Chair, Principal::Manager] {
        pages_of(who, STAFF_PAGE).await?;
    }
    Ok(())
}

/// Every page once with everything cached, as on the way through a day.
async fn pages_of(who: Principal, most: u64) -> Result<()> {
    let Some(browser) = Browser::open(usual_screen(who)).await? else {
        return Ok(());
    };
    let server = Running::start(Elsewhere::open().await?.demo()).await?;
    let pages = reached(&server, who).await?;
    sit_down(&browser, &server, &who.enter(&server).await?).await?;
    browser.goto(&server.origin()).await?;
    for island in ["/settings", "/say/{topic}", STAFF_WITH_ISLANDS] {
        let Some(page) = pages.get(island).and_then(|pages| pages.first()) else {
            continue;
        };
        browser.goto(&format!("{}{page}", server.origin())).await?;
        settled(&browser).await?;
    }
    browser.traffic().await?;
    for address in pages.values().flatten() {
        browser.goto(&format!("{}{address}", server.origin())).await?;
        settled(&browser).await?;
        let traffic = browser.traffic().await?;
        only_from(&server, &traffic)?;
        let path = row(address).map_or("", |row| row.path);
        let map =
            [STAFF_WITH_ISLANDS, WITH_MAP].contains(&path) || path != "/say/{topic}" && WITH_ISLANDS.contains(&path);
        let most = if map { MAP_PAGE } else { most };
        ensure!(
            traffic.bytes() <= most,
            "{address} as {} is {} bytes: {traffic:#?}",
            who.name(),
            traffic.bytes()
        );
        let fresh = traffic
            .exchanges
            .iter()
            .filter(|one| one.bytes > 0 && !is_for_the_browser(one) && !is_picture(one))
            .count();
        ensure!(
            fresh == 1,
            "{address} as {} asks {fresh} times: {traffic:#?}",
            who.name()
        );
    }
    let mut complaints = browser.console().await?;
    // Which features there are to switch off differs from one system to the next.
    complaints.retain(|one| !one.contains("Unrecognized feature"));
    ensure!(complaints.is_empty(), "as {}: {complaints:#?}", who.name());
    leaves_nothing(&browser).await
}

/// Each page as if it were the first: only those with an island fetch one, and it is small.
#[tokio::test]
async fn islands() -> Result<()> {
    let Some(phone) = Browser::open(Screen::Phone).await? else {
        return Ok(());
    };
    let server = Running::start(Elsewhere::open().await?.demo()).await?;
    let pages = reached(&server, Principal::YoungPerson).await?;
    sit_down(&phone, &server, &Principal::YoungPerson.enter(&server).await?).await?;
    phone.tools("Network.enable", json!({})).await?;
    phone
        .tools("Network.setCacheDisabled", json!({ "cacheDisabled": true }))
        .await?;
    let mut seen = BTreeSet::new();
    for address in pages.values().flatten() {
        phone.traffic().await?;
        phone.goto(&format!("{}{address}", server.origin())).await?;
        settled(&phone).await?;
        let traffic = phone.traffic().await?;
        if traffic.bytes_of("wasm") == 0 {
            continue;
        }
        seen.extend(row(address).map(|row| row.path));
        let islands = traffic.bytes_of("wasm") + traffic.bytes_of("javascript");
        ensure!(islands <= ISLANDS, "islands are {islands} bytes: {traffic:#?}");
        let file = traffic.exchanges.iter().find(|one| one.mime.contains("wasm"));
        ensure!(file.is_some_and(|one| one.status == Some(200)), "{traffic:#?}");
    }
    ensure!(seen == BTreeSet::from(WITH_ISLANDS), "islands are fetched on {seen:?}");
    Ok(())
}

/// A picture that serves as a map: the worker handed it in, and its size is checked there.
fn is_picture(exchange: &Exchange) -> bool {
    exchange.mime.starts_with("image/") && exchange.url.contains("/places/picture/")
}

/// Chromium fetches the icon and the manifest when it likes, not once for each page.
fn is_for_the_browser(exchange: &Exchange) -> bool {
    ["icon", "manifest"].iter().any(|name| {
        exchange
            .url
            .rsplit('/')
            .next()
            .is_some_and(|file| file.starts_with(name))
    })
}

/// Files that are still under way when a page has loaded come within this time on this machine.
async fn settled(browser: &Browser) -> Result<()> {
    let quiet = "const done = arguments[arguments.length - 1]; setTimeout(() => done(true), 250);";
    browser.driver.execute_async(quiet, Vec::new()).await?;
    Ok(())
}

fn only_from(server: &Running, traffic: &Traffic) -> Result<()> {
    let elsewhere = traffic.elsewhere(&server.origin());
    ensure!(elsewhere.is_empty(), "asked somebody else: {elsewhere:?}");
    Ok(())
}

/// Nothing a script, or whoever holds the phone, could read later.
async fn leaves_nothing(browser: &Browser) -> Result<()> {
    let script = "
        const done = arguments[arguments.length - 1];
        (async () => ({
            local: localStorage.length,
            session: sessionStorage.length,
            databases: (await indexedDB.databases()).length,
            caches: (await caches.keys()).length,
            workers: (await navigator.serviceWorker.getRegistrations()).length,
            cookies: document.cookie,
        }))().then(done, (error) => done(String(error)));";
    let left = browser.driver.execute_async(script, Vec::new()).await?.json().clone();
    let nothing = json!({ "local": 0, "session": 0, "databases": 0, "caches": 0, "workers": 0, "cookies": "" });
    ensure!(left == nothing, "left on the phone: {left}");
    Ok(())
}
