//! The pages of a request for what is held on somebody. Every opening is on record, so no link that anybody follows
//! leads there by itself.

use alongside_tests::harmless::Elsewhere;
use alongside_tests::html::option;
use alongside_tests::principal::Principal;
use alongside_tests::screens::{read_in, sit_down, usual_screen};
use alongside_tests::server::Running;
use anyhow::{Context, Result, ensure};

use crate::LANGUAGES;
use crate::look::{self, Found};

const REQUESTS: &str = "/work/requests";

#[tokio::test]
async fn a_copy_is_prepared() -> Result<()> {
    let elsewhere = Elsewhere::open().await?;
    let server = Running::start(elsewhere.demo()).await?;
    let mut denise = Principal::Manager.enter(&server).await?;
    let subject = option(&denise.get(REQUESTS).await?.text(), "Kacper").context("nobody to ask for")?;
    let fields = [
        ("subject", subject.as_str()),
        ("asker", "themselves"),
        ("received", "2026-11-20"),
    ];
    let answer = denise.post(REQUESTS, &fields).await?;
    ensure!(answer.status == 303, "{}", answer.text());
    let request = answer.location().context("no request")?.to_owned();
    let Some(browser) = look::open(usual_screen(Principal::Manager), "en-GB").await? else {
        return Ok(());
    };
    sit_down(&browser, &server, &denise).await?;
    let mut found = Found::default();
    for language in LANGUAGES {
        read_in(&mut denise, language).await?;
        for below in ["", "/copy", "/copy?format=print"] {
            browser.goto(&format!("{}{request}{below}", server.origin())).await?;
            found.look(&browser, &format!("{language} request{below}")).await?;
        }
        browser.goto(&format!("{}{request}/copy", server.origin())).await?;
        super::problems::send(&browser, &format!("{request}/cover"), &[("words", "")]).await?;
        found.look(&browser, &format!("{language} nothing to cover")).await?;
    }
    found.nothing()
}
