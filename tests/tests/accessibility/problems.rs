//! The pages for when something is wrong.

use alongside_tests::browser::Browser;
use alongside_tests::harmless::Elsewhere;
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::screens::{read_in, sit_down, usual_screen};
use alongside_tests::server::Running;
use anyhow::Result;
use serde_json::json;

use crate::LANGUAGES;
use crate::look::{self, Found};

/// More than any form takes.
const TOO_MUCH: usize = 600 * 1024;

#[tokio::test]
async fn family_and_staff() -> Result<()> {
    let elsewhere = Elsewhere::open().await?;
    let server = Running::start(elsewhere.demo()).await?;
    let pathway = pathways(&mut Principal::Worker.enter(&server).await?).await?.remove(0);
    let work = |below: &str| format!("/work/{pathway}{below}");
    let much = "a".repeat(TOO_MUCH);
    let family = [
        ("not there", "/say/about/who".to_owned(), vec![("n", "99")]),
        ("too large", "/say/about".to_owned(), vec![("words", much.as_str())]),
        ("nobody chosen", "/say/about/who".to_owned(), vec![("n", "1")]),
        ("nothing to share", "/say/share".to_owned(), vec![]),
    ];
    let staff = [
        ("not there", "/work/people".to_owned(), vec![]),
        ("no action", work("/plan"), vec![("what", "")]),
        ("no place", work("/context"), vec![]),
        ("nobody", work("/people"), vec![("name", "")]),
        ("no date", work("/dates"), vec![]),
        ("no pathway", "/work/new".to_owned(), vec![]),
        ("no kind", work("/dates/kind"), vec![]),
        ("no end", work("/filed/end"), vec![]),
    ];
    let mut found = Found::default();
    for (who, posts) in [(Principal::YoungPerson, &family[..]), (Principal::Worker, &staff[..])] {
        let Some(browser) = look::open(usual_screen(who), "en-GB").await? else {
            return Ok(());
        };
        let mut visitor = who.enter(&server).await?;
        sit_down(&browser, &server, &visitor).await?;
        for language in LANGUAGES {
            read_in(&mut visitor, language).await?;
            for (what, action, fields) in posts {
                browser.goto(&format!("{}/settings", server.origin())).await?;
                send(&browser, action, fields).await?;
                found
                    .look(&browser, &format!("{} {language} {what}", who.name()))
                    .await?;
            }
            two_texts(&server, &browser, &mut found, language, who).await?;
        }
    }
    found.nothing()
}

/// The page with both texts of a conflict.
async fn two_texts(
    server: &Running,
    browser: &Browser,
    found: &mut Found,
    language: &str,
    who: Principal,
) -> Result<()> {
    if who != Principal::YoungPerson {
        return Ok(());
    }
    browser.goto(&format!("{}/settings", server.origin())).await?;
    let first = format!("One text {language}");
    send(
        browser,
        "/say/service",
        &[("n", "1"), ("version", "0"), ("words", first.as_str())],
    )
    .await?;
    browser.goto(&format!("{}/settings", server.origin())).await?;
    send(
        browser,
        "/say/service",
        &[("n", "1"), ("version", "0"), ("words", "Another text")],
    )
    .await?;
    browser
        .until(
            "there are two texts",
            "return document.querySelectorAll('blockquote').length === 2",
            Vec::new(),
        )
        .await?;
    found.look(browser, &format!("{language} two texts")).await?;
    send(browser, "/say/service/discard", &[("n", "1")]).await
}

/// Posts a form as a page of this origin could, and waits for what comes.
pub async fn send(browser: &Browser, action: &str, fields: &[(&str, &str)]) -> Result<()> {
    let script = "
        document.documentElement.dataset.old = '';
        const form = document.createElement('form');
        form.method = 'post';
        form.action = arguments[0];
        for (const [name, value] of arguments[1]) {
            const field = document.createElement('textarea');
            field.name = name;
            field.value = value;
            form.append(field);
        }
        document.body.append(form);
        form.submit();";
    browser.run(script, vec![json!(action), json!(fields)]).await?;
    let there = "return document.readyState === 'complete' && !('old' in document.documentElement.dataset)";
    browser.until(&format!("{action} answers"), there, Vec::new()).await
}
