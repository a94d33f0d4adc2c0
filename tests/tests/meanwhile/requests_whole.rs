//! A copy holds all that somebody ever said of a meeting; and a request that was withdrawn shows none.

use alongside_tests::html::{Page, option};
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::speaking::{About, send, stance};
use alongside_tests::start;
use anyhow::{Context, Result};

use crate::page;
use crate::requests::asked;

const REQUESTS: &str = "/work/requests";

const FIRST: &str = "she shouted at my gran";
const THEN: &str = "she said sorry since";

#[tokio::test]
async fn what_he_said_before_he_said_it_anew_is_in_his_copy_and_in_the_one_he_asks_for() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    for (words, beside) in [(FIRST, "my gran, first"), (THEN, "my cousin, then")] {
        let about = About {
            place: 0,
            stance: "rather-not",
            reason: words,
            who: "worker-chair",
            why_who: "chair-advocate",
        };
        stance(&mut kacper, about).await?;
        let wish = [("beside", beside), ("breaks", "yes"), ("who", "worker-chair")];
        assert_eq!(kacper.post("/room/part", &wish).await?.status, 303);
        send(&mut kacper).await?;
    }
    let said = [FIRST, THEN, "my gran, first", "my cousin, then", "I want breaks"];
    let own = kacper.post("/copy", &[("as", "page")]).await?.text();
    for words in said {
        assert!(own.contains(words), "{words}");
    }

    let mut denise = Principal::Manager.enter(&server).await?;
    let path = asked(&mut denise, "Kacper").await?;
    let copy = denise.get(&format!("{path}/copy?format=print")).await?.text();
    for words in said {
        assert!(copy.contains(words), "{words}");
    }

    let sent = [("kind", "withdrawn"), ("on", "2026-11-21"), ("words", "He rang.")];
    assert!(
        page(&mut denise, &path)
            .await?
            .text
            .contains("The copy for this request")
    );
    assert_eq!(denise.post(&format!("{path}/step"), &sent).await?.status, 303);
    assert!(
        !page(&mut denise, &path)
            .await?
            .text
            .contains("The copy for this request")
    );
    for more in ["", "?format=print", "?format=docx"] {
        assert_eq!(denise.get(&format!("{path}/copy{more}")).await?.status, 404, "{more}");
    }
    Ok(())
}

#[tokio::test]
async fn a_parent_who_is_written_down_is_to_be_chosen_and_what_was_typed_stays() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut denise = Principal::Manager.enter(&server).await?;
    let listed = denise.get(REQUESTS).await?.text();
    let subject = option(&listed, "Kacper").context("nobody of that name")?;
    let fields = [
        ("subject", subject.as_str()),
        ("asker", "consent"),
        ("received", "2026-11-20"),
        ("name", "ewa nowak"),
        ("words", "A signed consent."),
    ];
    let refused = denise.post(REQUESTS, &fields).await?;
    assert_eq!(refused.status, 422);
    let told = Page::parse(&refused.text());
    assert!(told.text.contains("Choose them in the list"), "{}", told.text);
    assert!(refused.text().contains("A signed consent."));
    assert_eq!(page(&mut denise, REQUESTS).await?.links, Page::parse(&listed).links);
    Ok(())
}
