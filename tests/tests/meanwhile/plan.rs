//! The family writes with the worker, and meanwhile something happens: nothing is lost, and nothing is sent twice.

use alongside_tests::html::{Fields, Page, pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result, ensure};

use crate::form;

const OFFER: &str = "/plan/say/offer/plan";
const TYPED: &str = "I can ring him at nine.\nOn my break.";

/// Ewa, who reads English here.
pub async fn ewa(server: &Running) -> Result<Visitor> {
    let mut ewa = Principal::Mother.enter(server).await?;
    ewa.post("/language", &[("language", "en")]).await?;
    Ok(ewa)
}

/// The form of an offer, filled in.
async fn offer(visitor: &mut Visitor, words: &str, reach: &str) -> Result<Fields> {
    let form = form(visitor, OFFER, OFFER).await?;
    Ok(with(&with(&form, "words", words), "reach", reach))
}

/// Sends what was kept; gives the page it leads to.
async fn send(visitor: &mut Visitor, path: &str) -> Result<String> {
    let share = format!("{path}/share");
    let sent = form(visitor, &format!("{path}/check"), &share).await?;
    let answer = visitor.post(&share, &pairs(&sent)).await?;
    ensure!(answer.status == 303, "{share} was answered with {}", answer.status);
    let to = answer.location().context("nowhere")?;
    Ok(to.split('?').next().unwrap_or(to).to_owned())
}

/// The first action of the plan that somebody reads.
async fn first_action(visitor: &mut Visitor) -> Result<String> {
    let page = Page::parse(&visitor.get("/plan").await?.text());
    let link = page.links.into_iter().find(|link| link.starts_with("/plan/against/"));
    link.context("no action is published")
}

#[tokio::test]
async fn a_second_tap_sends_nothing_twice() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut ewa = ewa(&server).await?;
    let typed = offer(&mut ewa, TYPED, "worker-chair").await?;
    for _ in 0..2 {
        assert_eq!(ewa.post(OFFER, &pairs(&typed)).await?.status, 303);
    }
    let check = ewa.get(&format!("{OFFER}/check")).await?.text();
    let page = Page::parse(&check);
    assert!(page.text.contains("It never turns into a must"), "{}", page.text);
    assert!(page.text.contains("Priya and Marcus"), "{}", page.text);
    let share = format!("{OFFER}/share");
    let sent = page.form(&share).context("nothing to send")?.filled();
    let first = ewa.post(&share, &pairs(&sent)).await?;
    let second = ewa.post(&share, &pairs(&sent)).await?;
    let id = |to: Option<&str>| to.map(|to| to.split('?').next().unwrap_or(to).to_owned());
    assert_eq!(id(first.location()), id(second.location()));
    // Back, and the form once more: it says what was sent, and nothing is begun anew.
    let again = ewa.post(OFFER, &pairs(&typed)).await?;
    assert_eq!(again.location().map(str::to_owned), id(first.location()));
    let answers = ewa.get("/answers").await?.text();
    assert_eq!(
        answers.matches("I can ring him at nine.").count(),
        3,
        "once, its link and its button"
    );
    assert!(!ewa.get("/plan").await?.text().contains("I can ring him at nine."));
    Ok(())
}

#[tokio::test]
async fn two_tabs_keep_both_texts() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut ewa = ewa(&server).await?;
    let one = offer(&mut ewa, "The one tab.", "meeting").await?;
    let other = offer(&mut ewa, "The other tab.", "meeting").await?;
    let other = with(&other, "page", "another-tab");
    assert_eq!(ewa.post(OFFER, &pairs(&one)).await?.status, 303);
    let answer = ewa.post(OFFER, &pairs(&other)).await?;
    assert_eq!(answer.status, 409);
    let page = Page::parse(&answer.text());
    let both = page.form(OFFER).context("no form")?;
    let said = both
        .fields
        .iter()
        .find(|field| field.name == "words")
        .context("no words")?;
    assert!(said.value.contains("The one tab.") && said.value.contains("The other tab."));
    // It cannot go before one text is made of the two.
    let check = Page::parse(&ewa.get(&format!("{OFFER}/check")).await?.text());
    assert!(check.text.contains("Make one text of the two"), "{}", check.text);
    let settled = ewa
        .post(OFFER, &pairs(&with(&both.filled(), "words", "One text.")))
        .await?;
    assert_eq!(settled.status, 303);
    send(&mut ewa, OFFER).await?;
    Ok(())
}

#[tokio::test]
async fn what_is_not_complete_comes_back_with_every_word() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut ewa = ewa(&server).await?;
    let nobody = [("words", TYPED)];
    let answer = ewa.post(OFFER, &nobody).await?;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("I can ring him at nine."));
    let nothing = [("words", ""), ("reach", "meeting")];
    assert_eq!(ewa.post("/plan/say/offer/plan", &nothing).await?.status, 422);

    let against = first_action(&mut ewa).await?;
    let answer = ewa.post(&against, &[("words", TYPED)]).await?;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("I can ring him at nine."));
    // What was taken out of the plan meanwhile: the words are on the page, to be copied.
    let gone = "/plan/against/0123456789abcdefghjkmnpqr0";
    let answer = ewa.post(gone, &[("words", TYPED), ("ground", "shuts-out")]).await?;
    assert_eq!(answer.status, 409);
    assert!(answer.text().contains("I can ring him at nine."));
    Ok(())
}

#[tokio::test]
async fn the_other_parent_learns_of_nothing() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut ewa = ewa(&server).await?;
    let typed = offer(&mut ewa, TYPED, "worker-chair").await?;
    ewa.post(OFFER, &pairs(&typed)).await?;
    let sent = send(&mut ewa, OFFER).await?;
    let against = first_action(&mut ewa).await?;
    let ground = [("ground", "changes-nothing"), ("words", "Still dark.")];
    assert_eq!(ewa.post(&against, &ground).await?.status, 303);
    let challenge = send(&mut ewa, &against).await?;
    for who in [Principal::Father, Principal::YoungPerson, Principal::OtherParent] {
        let mut other = who.enter(&server).await?;
        let nothing = other.get("/nothing/here").await?;
        for path in [&sent, &challenge, &format!("{sent}/back"), &format!("{challenge}/back")] {
            let answer = other.get(path).await?;
            assert_eq!((answer.status, &answer.body), (404, &nothing.body), "{who:?} {path}");
        }
        let nothing = other.post("/nothing/here", &[("n", "1")]).await?;
        for path in [
            format!("{sent}/back"),
            format!("{challenge}/back"),
            format!("{challenge}/chair"),
        ] {
            let answer = other.post(&path, &[("words", "x")]).await?;
            assert_eq!((answer.status, &answer.body), (404, &nothing.body), "{who:?} {path}");
        }
        for page in ["/plan", "/plan/draft", "/answers", "/home"] {
            let text = other.get(page).await?.text();
            assert!(
                !text.contains("ring him at nine") && !text.contains("Still dark."),
                "{who:?} {page}"
            );
        }
    }
    // It is hers to take back, once.
    for _ in 0..2 {
        let back = ewa.post(&format!("{challenge}/back"), &[]).await?;
        assert_eq!(back.status, 303);
    }
    let page = Page::parse(&ewa.get(&challenge).await?.text()).text;
    assert!(page.contains("You took this back"), "{page}");
    Ok(())
}

#[tokio::test]
async fn a_challenge_goes_to_the_chair_once() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let against = first_action(&mut kacper).await?;
    let ground = [("ground", "shuts-out"), ("words", "I want to be there.")];
    assert_eq!(kacper.post(&against, &ground).await?.status, 303);
    let check = Page::parse(&kacper.get(&format!("{against}/check")).await?.text());
    assert!(check.text.contains("Priya and Marcus. No one else."), "{}", check.text);
    assert!(check.text.contains("You get an answer by"), "{}", check.text);
    let mine = send(&mut kacper, &against).await?;
    let chair = format!("{mine}/chair");
    let why = [("words", "Nobody asked me.")];
    for _ in 0..2 {
        assert_eq!(kacper.post(&chair, &why).await?.status, 303);
    }
    let page = Page::parse(&kacper.get(&mine).await?.text()).text;
    assert_eq!(page.matches("Nobody asked me.").count(), 1, "{page}");
    assert!(page.contains("Marcus decides by"), "{page}");
    let more = kacper.post(&chair, &[("words", "One more thing.")]).await?;
    assert_eq!(more.status, 409);
    assert!(more.text().contains("One more thing."));
    Ok(())
}

#[tokio::test]
async fn what_was_begun_against_an_action_can_be_thrown_away() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut ewa = ewa(&server).await?;
    let against = first_action(&mut ewa).await?;
    let thrown = format!("{against}/discard");
    let blank = form(&mut ewa, &against, &against).await?;
    let none = form(&mut ewa, &against, &thrown).await;
    assert!(none.is_err(), "nothing is kept, and it can be thrown away");
    let typed = with(&with(&blank, "ground", "changes-nothing"), "words", TYPED);
    assert_eq!(ewa.post(&against, &pairs(&typed)).await?.status, 303);
    assert!(ewa.get(&against).await?.text().contains("I can ring him at nine."));
    let answer = ewa.post(&thrown, &[]).await?;
    assert_eq!((answer.status, answer.location()), (303, Some("/plan/draft")));
    assert!(!ewa.get(&against).await?.text().contains("I can ring him at nine."));
    Ok(())
}
