//! A pack goes to whom it is for, in every form, and a private line goes with the chair's alone.

use alongside_tests::html::option;
use alongside_tests::http::Visitor;
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result};

use crate::{first_pathway, page};

/// What Kacper said to the chair and Tash alone, and what he said to everybody in the meeting.
const PRIVATE: &str = "Mum cried";
const FOR_ALL: &str = "School put me on a card";

const FORMS: [&str; 5] = ["print", "docx", "copy", "jsonld", "ssd"];

/// For whom the page offers a pack, by the beginning of their name.
async fn whom(visitor: &mut Visitor, path: &str, name: &str) -> Result<Option<String>> {
    let html = visitor.get(path).await?.text();
    Ok(option(&html, name))
}

/// A pack in every form, as one text: nothing in the document is compressed.
async fn all(visitor: &mut Visitor, path: &str, whom: &str) -> Result<String> {
    let mut all = String::new();
    for form in FORMS {
        let answer = visitor.get(&format!("{path}?for={whom}&format={form}")).await?;
        assert_eq!(answer.status, 200, "{form}");
        all.push_str(&answer.text());
    }
    Ok(all)
}

#[tokio::test]
async fn a_private_line_goes_with_the_chairs_copies_alone() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut priya = Principal::Worker.enter(&server).await?;
    let mut marcus = Principal::Chair.enter(&server).await?;
    let path = format!("/work/{}/pack", first_pathway(&mut priya).await?);
    for name in ["Priya", "Kacper", "Ewa", "Piotr", "Leon", "Sam"] {
        let whom = whom(&mut priya, &path, name)
            .await?
            .with_context(|| format!("none for {name}"))?;
        let text = all(&mut priya, &path, &whom).await?;
        assert!(!text.contains(PRIVATE), "{name}");
        assert_eq!(text.contains(FOR_ALL), name != "Piotr", "{name}");
    }
    for name in ["Ewa", "Leon", "Sam"] {
        let whom = whom(&mut marcus, &path, name)
            .await?
            .with_context(|| format!("none for {name}"))?;
        assert!(!all(&mut marcus, &path, &whom).await?.contains(PRIVATE), "{name}");
    }
    for name in ["Marcus", "A court"] {
        let whom = whom(&mut marcus, &path, name)
            .await?
            .with_context(|| format!("none for {name}"))?;
        assert!(all(&mut marcus, &path, &whom).await?.contains(PRIVATE), "{name}");
        for form in FORMS {
            let attack = priya.get(&format!("{path}?for={whom}&format={form}")).await?;
            assert_eq!(attack.status, 404, "{name} {form}");
        }
    }
    // Who is not in the meetings is offered none.
    for name in ["DS Ruth Amos", "Gill", "PC Dan Frith"] {
        assert_eq!(whom(&mut marcus, &path, name).await?, None, "{name}");
    }
    for who in [
        Principal::YoungPerson,
        Principal::Mother,
        Principal::OtherWorker,
        Principal::Manager,
    ] {
        let mut other = who.enter(&server).await?;
        for path in [path.clone(), format!("{path}?for=court&format=jsonld")] {
            assert_eq!(other.get(&path).await?.status, 404, "{path}");
        }
    }
    assert_eq!(marcus.get(&format!("{path}?format=exe")).await?.status, 404);
    Ok(())
}

#[tokio::test]
async fn a_document_begins_with_the_young_persons_words_and_is_named_by_rule() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut priya = Principal::Worker.enter(&server).await?;
    let path = format!("/work/{}/pack", first_pathway(&mut priya).await?);
    let ewa = whom(&mut priya, &path, "Ewa").await?.context("none for Ewa")?;
    let docx = format!("{path}?for={ewa}&format=docx");
    let answer = priya.get(&docx).await?;
    let name = answer.header("content-disposition").context("no name")?.to_owned();
    let name = name.split('"').nth(1).context("no name")?;
    let parts: Vec<&str> = name.split('_').collect();
    assert!(
        name.ends_with(".docx") && parts.len() == 3 && parts[1] == "ParticipationPack",
        "{name}"
    );
    assert!(parts[0].len() == "2026-11-21".len() && parts[2].len() == "ABCDEFGH-for-parent-0a1b2c.docx".len());
    let text = answer.text();
    let at = |what: &str| text.find(what).with_context(|| format!("no {what}"));
    // Ewa reads Polish: headings and lines are in it, Kacper's words stay as they are and say so.
    let (first, break_) = (at(FOR_ALL)?, at("<w:pageBreakBefore/>")?);
    assert!(at("Heading1")? < first && first < break_, "page one is his words");
    assert!(text.contains(r#"<w:lang w:val="pl-PL"/>"#) && text.contains(r#"<w:lang w:val="en-GB"/>"#));
    assert!(text.contains("<w:tblHeader/>"));
    let title = text.split_once("<dc:title>").and_then(|(_, rest)| rest.split_once('<'));
    let (title, _) = title.context("no title")?;
    assert!(!title.contains("Nowak") && !title.contains("Kacp"), "{title}");

    // Twice at once is once in the list, beside the one that was taken and the one that was given in the story.
    priya.get(&docx).await?;
    let list = page(&mut priya, &path).await?.text;
    assert_eq!(list.matches("Check number").count(), 3, "{list}");
    let mut marcus = Principal::Chair.enter(&server).await?;
    let list = page(&mut marcus, &path).await?.text;
    assert!(list.contains("Ewa Nowak") && !list.contains("Check number"), "{list}");
    Ok(())
}

#[tokio::test]
async fn a_pack_that_was_given_is_opened_by_whom_it_is_for_and_nobody_else() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut ewa = Principal::Mother.enter(&server).await?;
    assert!(page(&mut ewa, "/home").await?.links.contains(&"/pack".to_owned()));
    let hers = ewa.get("/pack").await?;
    assert_eq!(hers.status, 200);
    let text = hers.text();
    assert!(text.contains(FOR_ALL) && !text.contains(PRIVATE));
    assert!(text.contains(r#"lang="pl""#), "she reads Polish");
    for who in [
        Principal::YoungPerson,
        Principal::Father,
        Principal::Advocate,
        Principal::OtherParent,
        Principal::Partner,
        Principal::Worker,
        Principal::Chair,
        Principal::Manager,
    ] {
        let mut other = who.enter(&server).await?;
        let nothing = other.get("/nothing/here").await?;
        let answer = other.get("/pack").await?;
        crate::assert_not_there(&answer, &nothing, "somebody else");
    }
    Ok(())
}

#[tokio::test]
async fn what_was_just_given_is_not_there_yet_and_can_be_taken_back() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut priya = Principal::Worker.enter(&server).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let path = format!("/work/{}/pack", first_pathway(&mut priya).await?);
    let (give, back) = (format!("{path}/give"), format!("{path}/back"));
    let whom = whom(&mut priya, &path, "Kacper").await?.context("none for Kacper")?;
    crate::taps_twice(&mut priya, &give, &[("for", &whom)]).await?;
    assert_eq!(kacper.get("/pack").await?.status, 404);
    assert!(!page(&mut kacper, "/home").await?.links.contains(&"/pack".to_owned()));
    let drawn = page(&mut priya, &path).await?;
    let forms = drawn.forms.iter().filter(|form| form.action == back);
    assert_eq!(
        forms.count(),
        1,
        "two taps gave it twice, or what can be opened can still be taken back"
    );
    let form = crate::form(&mut priya, &path, &back).await?;
    crate::taps_twice(&mut priya, &back, &alongside_tests::html::pairs(&form)).await?;
    assert!(page(&mut priya, &path).await?.form(&back).is_none());
    for who in [Principal::OtherWorker, Principal::Mother, Principal::Manager] {
        let mut other = who.enter(&server).await?;
        assert_eq!(other.post(&give, &[("for", &whom)]).await?.status, 404);
    }
    for wrong in [
        "court",
        "",
        "0123456789abcdefghjkmnpqr0",
        "</textarea><script>alert(1)</script>",
    ] {
        assert_eq!(priya.post(&give, &[("for", wrong)]).await?.status, 404, "{wrong}");
    }
    Ok(())
}

#[tokio::test]
async fn text_to_paste_stands_under_the_names_the_council_gave() -> Result<()> {
    const NAME: &str = "Child’s wishes <b> & feelings";
    let server = Running::start(start::unhurried()).await?;
    let mut denise = Principal::Manager.enter(&server).await?;
    let mut priya = Principal::Worker.enter(&server).await?;
    let path = format!("/work/{}/pack?format=copy", first_pathway(&mut priya).await?);
    let kept = denise.post("/work/boxes", &[("child", NAME), ("plan", "")]).await?;
    assert_eq!(kept.status, 303);
    let long = "x".repeat(61);
    let refused = denise.post("/work/boxes", &[("child", NAME), ("plan", &long)]).await?;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains(&long), "what was typed was lost");
    let copied = page(&mut priya, &path).await?.text;
    assert!(
        copied.contains(NAME) && copied.contains("The plan and what was answered"),
        "{copied}"
    );
    assert_eq!(priya.post("/work/boxes", &[("child", "Mine")]).await?.status, 404);
    Ok(())
}

/// What the worker confirms at the review of 15 December is the row of the dataset.
#[tokio::test]
async fn how_he_took_part_in_the_review_is_suggested_confirmed_and_a_row() -> Result<()> {
    let mut server = Running::start(start::unhurried()).await?;
    server.start_again_on("2026-12-15").await?;
    let mut priya = Principal::Worker.enter(&server).await?;
    let case = format!("/work/{}", first_pathway(&mut priya).await?);
    let (day, held) = (format!("{case}/room/day"), format!("{case}/dates/held"));
    let noting = async |priya: &mut Visitor| {
        let drawn = page(priya, &day).await?;
        let noting = drawn
            .forms
            .iter()
            .find(|form| form.fields.iter().any(|one| one.name == "how"));
        noting
            .context("nobody's part can be noted")
            .map(alongside_tests::html::Form::filled)
    };
    let value = |form: &[(String, String)], name: &str| {
        let found = form.iter().find(|(field, _)| field == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let form = noting(&mut priya).await?;
    let (meeting, who) = (value(&form, "meeting"), format!("f.{}", value(&form, "who")));
    let came = [("meeting", meeting.as_str()), ("who", who.as_str()), ("do", "came")];
    assert_eq!(priya.post(&day, &came).await?.status, 303);
    let rows = format!("{case}/pack?format=ssd");
    assert!(!priya.get(&rows).await?.text().contains("PN"), "noted by itself");

    let form = noting(&mut priya).await?;
    assert_eq!(value(&form, "how"), "PN1", "it is suggested");
    let mut confirmed = alongside_tests::html::pairs(&form);
    confirmed.push(("do", "took-part"));
    assert_eq!(priya.post(&day, &confirmed).await?.status, 303);
    let form = crate::form(&mut priya, &format!("{case}/dates"), &held).await?;
    assert_eq!(
        priya.post(&held, &alongside_tests::html::pairs(&form)).await?.status,
        303
    );
    let csv = priya.get(&rows).await?.text();
    let rows: Vec<&str> = csv.lines().take_while(|line| !line.is_empty()).skip(1).collect();
    let [row] = rows[..] else {
        panic!("the conference has no row: {csv}")
    };
    let cells: Vec<&str> = row.split(',').collect();
    assert_eq!((cells[3], cells[5]), ("2026-12-15", "PN1"), "{row}");
    Ok(())
}
