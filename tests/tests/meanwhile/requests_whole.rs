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
        ("by", "none"),
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

#[tokio::test]
async fn whoever_notes_it_says_whether_a_parent_asks() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut denise = Principal::Manager.enter(&server).await?;
    let listed = denise.get(REQUESTS).await?.text();
    let subject = option(&listed, "Kacper").context("nobody of that name")?;
    let fields = |by: &'static str, name: &'static str| {
        [
            ("subject", subject.clone()),
            ("asker", "solicitor".to_owned()),
            ("received", "2026-11-20".to_owned()),
            ("by", by.to_owned()),
            ("name", name.to_owned()),
            ("words", "A letter of authority.".to_owned()),
        ]
    };
    assert!(option(&listed, "Somebody else").is_none());
    for (by, name, told) in [
        ("", "R. Ellis", "or that it is none of them"),
        ("none", "Mrs E. Nowak", "choose that it is somebody else"),
        ("apart", "Mrs Ewa Nowak", "Choose them in the list"),
    ] {
        let fields = fields(by, name);
        let fields = fields.each_ref().map(|(field, value)| (*field, value.as_str()));
        let refused = denise.post(REQUESTS, &fields).await?;
        assert_eq!(refused.status, 422, "{by} {name}");
        let text = refused.text();
        assert!(Page::parse(&text).text.contains(told), "{told}");
        assert!(text.contains(name) && text.contains("A letter of authority."));
        assert_eq!(option(&text, "Somebody else").is_some(), !by.is_empty(), "{by}");
    }
    assert_eq!(page(&mut denise, REQUESTS).await?.links, Page::parse(&listed).links);
    for (by, name) in [("none", "R. Ellis"), ("apart", "Anna Nowak")] {
        let fields = fields(by, name);
        let fields = fields.each_ref().map(|(field, value)| (*field, value.as_str()));
        let answer = denise.post(REQUESTS, &fields).await?;
        assert_eq!(answer.status, 303, "{by} {name}");
        let path = answer.location().context("no request")?;
        assert!(!page(&mut denise, path).await?.text.contains("a name like a parent’s"));
    }
    Ok(())
}
