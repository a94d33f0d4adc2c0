//! A request for what is held on somebody: the copy goes to them in every form as it was covered, and what was not meant
//! for them is in no byte of it. And the copy that a family member keeps.

use alongside_tests::html::{Page, option};
use alongside_tests::http::Visitor;
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result};

use crate::page;

/// What Kacper said to the chair and Tash alone, and what he said to everybody in the meeting.
const PRIVATE: &str = "Mum cried";
const FOR_ALL: &str = "School put me on a card";

const REQUESTS: &str = "/work/requests";

/// Somebody asks for themselves; gives the request's page.
pub(crate) async fn asked(denise: &mut Visitor, name: &str) -> Result<String> {
    let listed = denise.get(REQUESTS).await?.text();
    let subject = option(&listed, name).context("nobody of that name")?;
    let fields = [
        ("subject", subject.as_str()),
        ("asker", "themselves"),
        ("received", "2026-11-20"),
    ];
    let answer = denise.post(REQUESTS, &fields).await?;
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.location().map(str::to_owned).context("no request")
}

/// The copy in every form, and as it is reviewed. Nothing in the document is compressed.
async fn all(visitor: &mut Visitor, path: &str) -> Result<String> {
    let mut all = String::new();
    for more in ["", "?format=print", "?format=docx"] {
        let answer = visitor.get(&format!("{path}/copy{more}")).await?;
        assert_eq!(answer.status, 200, "{more}");
        assert!(
            answer
                .header("cache-control")
                .is_some_and(|value| value.contains("no-store"))
        );
        all.push_str(&answer.text());
    }
    Ok(all)
}

#[tokio::test]
async fn a_parents_copy_goes_without_his_private_line_and_the_officer_alone_is_told() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut denise = Principal::Manager.enter(&server).await?;
    let hers = asked(&mut denise, "Ewa").await?;
    let his = asked(&mut denise, "Kacper").await?;
    let (of_ewa, of_kacper) = (all(&mut denise, &hers).await?, all(&mut denise, &his).await?);
    assert!(!of_ewa.contains(PRIVATE) && of_kacper.contains(PRIVATE));
    assert!(of_ewa.contains(FOR_ALL) && of_kacper.contains(FOR_ALL));
    let page_of = |html: &str| Page::parse(html).text;
    assert!(!page_of(&denise.get(&hers).await?.text()).contains("Left out"));

    let mut noor = Visitor::to(&server)?;
    noor.enter("data-protection").await?;
    let told = page(&mut noor, &hers).await?.text;
    assert!(
        told.contains("Left out of the copy") && told.contains("not told"),
        "{told}"
    );
    assert!(!told.contains(PRIVATE) && !told.contains(FOR_ALL));
    assert_eq!(noor.get(&format!("{hers}/copy")).await?.status, 404);
    assert!(page(&mut noor, "/work").await?.text.contains("Ewa Nowak"));
    assert_eq!(noor.get("/work/all").await?.status, 404);

    for who in [
        Principal::Worker,
        Principal::Chair,
        Principal::OtherWorker,
        Principal::Hub,
        Principal::Mother,
        Principal::YoungPerson,
        Principal::Advocate,
        Principal::Partner,
    ] {
        let mut other = who.enter(&server).await?;
        for path in [
            REQUESTS.to_owned(),
            hers.clone(),
            format!("{his}/copy"),
            format!("{his}/copy?format=docx"),
        ] {
            assert_eq!(other.get(&path).await?.status, 404, "{path} as {}", who.name());
        }
        let tried = other
            .post(&format!("{his}/step"), &[("kind", "withdrawn"), ("words", "x")])
            .await?;
        assert_eq!(tried.status, 404);
    }
    Ok(())
}

#[tokio::test]
async fn what_is_covered_is_in_no_form_and_comes_back_when_it_is_lifted() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut denise = Principal::Manager.enter(&server).await?;
    let path = asked(&mut denise, "Kacper").await?;
    assert!(all(&mut denise, &path).await?.contains("put me on a card"));

    let cover = format!("{path}/cover");
    for (fields, needs) in [
        (
            vec![("words", "put me on a card"), ("reason", "serious-harm")],
            "practitioner",
        ),
        (vec![("words", "put me on a card"), ("reason", "other")], "reason"),
        (
            vec![("words", "nobody ever wrote this"), ("reason", "third-party")],
            "not there",
        ),
        (vec![("words", ""), ("reason", "third-party")], "not there"),
    ] {
        let refused = denise.post(&cover, &fields).await?;
        assert_eq!(refused.status, 422);
        assert!(Page::parse(&refused.text()).text.contains(needs), "{needs}");
    }
    let hostile = "</textarea><script>alert(1)</script>";
    let refused = denise
        .post(&cover, &[("words", hostile), ("reason", "third-party")])
        .await?;
    assert!(!refused.text().contains(hostile) && refused.text().contains("&lt;/textarea"));

    let fields = [
        ("words", "PUT me  on a card"),
        ("reason", "serious-harm"),
        ("name", "Dr Sam Osei"),
        ("note", "asked on Monday"),
    ];
    for _ in 0..2 {
        assert_eq!(denise.post(&cover, &fields).await?.status, 303);
    }
    for form in ["print", "docx"] {
        let copy = denise.get(&format!("{path}/copy?format={form}")).await?;
        let text = copy.text();
        assert!(!text.to_lowercase().contains("put me on a card"), "{form}");
        assert!(text.contains("[removed: may not be passed on]"), "{form}");
        assert!(!text.contains("Osei") && !text.contains("asked on Monday"), "{form}");
        assert!(text.contains("Copy for Kacper"), "whose copy it is stands on it");
    }
    let lift = format!("{path}/lift");
    let review = page(&mut denise, &format!("{path}/copy")).await?;
    let forms: Vec<_> = review.forms.iter().filter(|form| form.action == lift).collect();
    assert_eq!(forms.len(), 1, "two taps are one decision");
    let filled = forms[0].filled();
    let fields: Vec<(&str, &str)> = filled
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    denise.post(&lift, &fields).await?;
    assert!(all(&mut denise, &path).await?.contains("put me on a card"));
    Ok(())
}

#[tokio::test]
async fn a_copy_that_was_sent_can_be_taken_again_and_says_what_changed() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut denise = Principal::Manager.enter(&server).await?;
    let path = asked(&mut denise, "Kacper").await?;
    let step = format!("{path}/step");
    let sent = [("kind", "sent"), ("on", "2026-11-21"), ("words", "By hand, to Kacper.")];
    assert_eq!(denise.post(&step, &sent).await?.status, 409, "there is no copy yet");
    let docx = format!("{path}/copy?format=docx");
    let first = denise.get(&docx).await?;
    assert_eq!(denise.post(&step, &sent).await?.status, 303);
    assert_eq!(denise.get(&docx).await?.body, first.body, "the same bytes");
    let review = page(&mut denise, &format!("{path}/copy")).await?.text;
    assert!(review.contains("as it was when it was sent"), "{review}");

    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let view = alongside_tests::speaking::find(&mut kacper, FOR_ALL).await?;
    kacper.post(&format!("{view}/back"), &[("back", "yes")]).await?;
    let again = denise.get(&docx).await?.text();
    assert!(!again.contains(FOR_ALL), "what was taken back is in no copy");
    let review = page(&mut denise, &format!("{path}/copy")).await?.text;
    assert!(review.contains("not as it was when it was sent"), "{review}");
    let typed = [
        ("words", "Kacper"),
        ("reason", "third-party"),
        ("note", "asked on Tuesday"),
    ];
    let refused = denise.post(&format!("{path}/cover"), &typed).await?;
    assert_eq!(refused.status, 409);
    assert!(refused.text().contains("asked on Tuesday"), "what was typed stays");
    Ok(())
}

#[tokio::test]
async fn a_family_member_keeps_a_copy_of_their_own_and_of_nobody_else() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let mut ewa = Principal::Mother.enter(&server).await?;
    assert!(
        page(&mut kacper, "/settings")
            .await?
            .links
            .contains(&"/copy".to_owned())
    );
    for (visitor, private, shared) in [(&mut kacper, true, true), (&mut ewa, false, false)] {
        assert_eq!(visitor.get("/copy").await?.status, 200);
        for form in ["page", "document"] {
            let file = visitor.post("/copy", &[("as", form)]).await?;
            assert_eq!(file.status, 200);
            let name = file.header("content-disposition").context("no name")?;
            assert!(name.starts_with("attachment") && name.contains("_notes."), "{name}");
            assert!(
                file.header("cache-control")
                    .is_some_and(|value| value.contains("no-store"))
            );
            let text = file.text();
            assert_eq!(text.contains(PRIVATE), private, "{form}");
            assert_eq!(text.contains(FOR_ALL), shared, "{form}");
            assert!(
                !text.contains("http://localhost") && !text.contains("<script"),
                "{form}"
            );
        }
    }
    for who in [
        Principal::Advocate,
        Principal::Worker,
        Principal::Manager,
        Principal::Partner,
    ] {
        let mut other = who.enter(&server).await?;
        assert_eq!(other.get("/copy").await?.status, 404);
        assert_eq!(other.post("/copy", &[("as", "page")]).await?.status, 404);
    }
    Ok(())
}
