//! What every answer says to the browser, whatever it is an answer to.

use std::collections::BTreeSet;

use alongside_app::routes::{Kind, ROUTES};
use alongside_tests::html::Page;
use alongside_tests::http::{Answer, Visitor};
use alongside_tests::principal::Principal;
use alongside_tests::server::{Options, Running};
use alongside_tests::start;
use alongside_tests::words::forbidden::{FIELD_NAMES, Language, field, found};
use anyhow::{Context, Result};
use reqwest::Method;

/// What stands in every answer, word for word.
const ALWAYS: [(&str, &str); 7] = [
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "same-origin"),
    ("referrer-policy", "same-origin"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("x-robots-tag", "noindex, nofollow"),
];

/// What the content security policy always says.
const POLICY: [&str; 7] = [
    "default-src 'none'",
    "style-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
];

fn assert_strict(answer: &Answer, what: &str) {
    for (name, value) in ALWAYS {
        assert_eq!(answer.header(name), Some(value), "{what}: {name}");
    }
    let policy = answer.header("content-security-policy").unwrap_or_default();
    for part in POLICY {
        assert!(
            policy.split("; ").any(|one| one == part),
            "{what}: the policy lacks {part}: {policy}"
        );
    }
    for lax in ["unsafe-inline", "unsafe-eval'", "http:", "https:", " *"] {
        let lax = policy.replace("'wasm-unsafe-eval'", "").contains(lax);
        assert!(!lax, "{what}: the policy is lax: {policy}");
    }
    let permissions = answer.header("permissions-policy").unwrap_or_default();
    for off in ["camera=()", "microphone=()", "geolocation=()"] {
        assert!(permissions.contains(off), "{what}: {off} is missing: {permissions}");
    }
    let kept = answer.header("cache-control").unwrap_or_default();
    assert!(
        kept == "no-store" || kept.contains("immutable"),
        "{what}: cache-control is \"{kept}\""
    );
    for cookie in answer.headers.get_all("set-cookie") {
        let cookie = cookie.to_str().unwrap_or_default();
        assert!(
            cookie.contains("; HttpOnly") && cookie.contains("; SameSite="),
            "{what}: {cookie}"
        );
        let session = cookie.starts_with("s=") || cookie.starts_with("__Host-s=");
        assert!(!session || cookie.contains("; SameSite=Strict"), "{what}: {cookie}");
    }
    for told in ["server", "x-powered-by", "etag", "last-modified"] {
        assert!(
            answer.header(told).is_none() || kept.contains("immutable"),
            "{what}: it tells {told}"
        );
    }
}

/// Nothing a stranger could read over a shoulder, in a history or in a list of tabs.
fn assert_neutral(answer: &Answer, path: &str) {
    let text = answer.text();
    let title = Page::parse(&text).title;
    let title = title.trim();
    // A piece that an island puts into its page has none of its own.
    let is_whole = text
        .get(..15)
        .is_some_and(|begins| begins.eq_ignore_ascii_case("<!doctype html>"));
    assert!(!is_whole || !title.is_empty(), "{path} has no title");
    for text in [title, &path.replace(['/', '-', '_', '?', '='], " ")] {
        let lists = Language::ALL.map(field).into_iter().chain([FIELD_NAMES]);
        let telling: Vec<_> = lists.flat_map(|list| found(text, list)).collect();
        assert!(
            telling.is_empty(),
            "{path}, titled \"{title}\", tells a stranger {telling:?}"
        );
    }
}

#[tokio::test]
async fn every_answer_is_strict_and_neutral() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut met = BTreeSet::new();
    for who in Principal::ALL {
        let mut visitor = who.enter(&server).await?;
        for (path, answer) in who.walk(&mut visitor).await?.pages {
            assert_strict(&answer, &path);
            assert_neutral(&answer, &path);
            met.insert(answer.status);
        }
        for row in ROUTES {
            let path = row
                .path
                .replace("{topic}", "hard")
                .replace("{id}", "x")
                .replace("{action}", "x");
            let method = if row.kind == Kind::Page {
                Method::GET
            } else {
                Method::POST
            };
            let body = (row.kind != Kind::Page).then(|| ("application/x-www-form-urlencoded", Vec::new()));
            let answer = who.enter(&server).await?.send(method.clone(), &path, body).await?;
            assert_strict(&answer, &format!("{method} {path} as {}", who.name()));
            assert_neutral(&answer, row.path);
            met.insert(answer.status);
        }
    }
    for status in [200, 303, 404, 422] {
        assert!(met.contains(&status), "no answer was {status}");
    }
    Ok(())
}

#[tokio::test]
async fn answers_that_are_no_pages_are_strict_too() -> Result<()> {
    let server = Running::start(Options::demo()).await?;
    let mut visitor = Visitor::to(&server)?;
    let door = visitor.get("/").await?.text();
    let style = door
        .split("href=\"/a/")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .context("no style sheet")?;
    let hashed = visitor.get(&format!("/a/{style}")).await?;
    assert_eq!(hashed.status, 200);
    assert!(
        hashed
            .header("cache-control")
            .is_some_and(|kept| kept.contains("immutable"))
    );
    assert_strict(&hashed, "a hashed file");
    for path in [
        "/healthz",
        "/robots.txt",
        "/favicon.ico",
        "/style.css",
        "/.well-known/security.txt",
        "/a/none",
        "/%ff",
    ] {
        let answer = visitor.get(path).await?;
        assert!(answer.status < 500, "{path}");
        assert_strict(&answer, path);
    }
    let large = visitor.post_bytes("/in", "text/plain", vec![b'a'; 1024 * 1024]).await?;
    assert_eq!(large.status, 413);
    assert_strict(&large, "413");
    let mut elsewhere = Visitor::to(&server)?;
    elsewhere.always("sec-fetch-site", "cross-site")?;
    elsewhere.always("origin", "https://elsewhere.example")?;
    let refused = elsewhere.post("/in", &[]).await?;
    assert_eq!(refused.status, 403);
    assert_strict(&refused, "403");
    for _ in 0..5 {
        visitor.post("/in", &[("code", "0123-45678-9ABC")]).await?;
    }
    let often = visitor.post("/in", &[("code", "0123-45678-9ABC")]).await?;
    assert_eq!(often.status, 429);
    assert_strict(&often, "429");
    Ok(())
}

/// Over `https` browsers are told to stay there, and the session's cookie is tied to this host.
#[tokio::test]
async fn https_is_insisted_on() -> Result<()> {
    let mut options = start::unhurried();
    options
        .environment
        .push(("ALONGSIDE_ORIGIN".to_owned(), "https://plan.example.org".to_owned()));
    let server = Running::start(options).await?;
    let mut visitor = Visitor::to(&server)?;
    visitor.always("origin", "https://plan.example.org")?;
    let answer = visitor.post("/demo/enter", &[("person", "young-person")]).await?;
    assert!(
        answer
            .header("strict-transport-security")
            .is_some_and(|value| value.contains("63072000"))
    );
    let cookie = answer.header("set-cookie").unwrap_or_default();
    assert!(
        cookie.starts_with("__Host-s=") && cookie.contains("; Secure") && cookie.contains("Path=/"),
        "{cookie}"
    );
    Ok(())
}
