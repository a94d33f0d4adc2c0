//! Somebody from outside who does an action: they read that and what was agreed about the place, say how far it is, and
//! everything else is not there. What is late goes up, and the family reads to whom.

use alongside_tests::html::{pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::principal::{Principal, code};
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result};

use crate::plan::ewa;
use crate::{first_pathway, form, keeps, page, taps_twice};

const TYPED: &str = "No crane until May </textarea><script>alert(1)</script>";

/// The first link of a page that begins like this.
async fn link(visitor: &mut Visitor, path: &str, before: &str, nth: usize) -> Result<String> {
    let links = page(visitor, path).await?.links;
    let mut found: Vec<String> = links.into_iter().filter(|link| link.starts_with(before)).collect();
    found.dedup();
    found
        .into_iter()
        .nth(nth)
        .with_context(|| format!("{path} leads to no {before}"))
}

#[tokio::test]
async fn a_partner_says_how_far_it_is_and_finds_nothing_else() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut imran = Principal::Partner.enter(&server).await?;
    let mut ewa = Principal::Mother.enter(&server).await?;
    let first = page(&mut imran, "/tasks").await?.text;
    for told in [
        "A light and a mirror",
        "There is no light in the underpass",
        "Friday 11 December",
        "the chair",
    ] {
        assert!(first.contains(told), "{told}: {first}");
    }
    for kept in ["Kacper", "Nowak", "Ewa", "Bus station", "Marcus"] {
        assert!(!first.contains(kept), "{kept}");
    }
    let task = link(&mut imran, "/tasks", "/tasks/", 0).await?;
    let now = form(&mut imran, &task, &task).await?;
    let step = |state: &str, note: &str, due: &str| with(&with(&with(&now, "state", state), "note", note), "due", due);
    for (state, note, due, needs) in [
        ("done", " ", "", "what shows that it is done"),
        ("late", TYPED, "", "Give a day from tomorrow on"),
        ("late", TYPED, "2026-11-21", "Give a day from tomorrow on"),
        ("late", "", "2027-05-03", "why it is late"),
        ("stopped", TYPED, "", "how far it is"),
    ] {
        let answer = imran.post(&task, &pairs(&step(state, note, due))).await?;
        assert_eq!(answer.status, 422, "{state}");
        keeps(&answer.text(), needs);
        keeps(&answer.text(), note.trim());
    }
    taps_twice(&mut imran, &task, &pairs(&step("late", TYPED, "2027-05-03"))).await?;
    let own = page(&mut imran, &task).await?.text;
    assert_eq!(own.matches("No crane until May").count(), 1, "two taps made two: {own}");
    let stale = imran.post(&task, &pairs(&step("done", "It shines.", ""))).await?;
    assert_eq!(stale.status, 409);
    keeps(&stale.text(), "It shines.");
    let plan = ewa.get("/plan").await?.text();
    keeps(&plan, "No crane until May");

    let others = link(&mut ewa, "/plan", "/plan/against/", 0).await?;
    let others = others.replace("/plan/against/", "/tasks/");
    let mut priya = Principal::Worker.enter(&server).await?;
    let pathway = format!("/work/{}", first_pathway(&mut priya).await?);
    for path in ["/home", "/plan", "/plan/outside", "/people", "/work", &others, &pathway] {
        assert_eq!(imran.get(path).await?.status, 404, "{path}");
    }
    assert_eq!(imran.post(&others, &pairs(&step("done", "x", ""))).await?.status, 404);
    for who in [&mut ewa, &mut priya] {
        assert_eq!(who.get(&task).await?.status, 404);
        assert_eq!(who.post(&task, &pairs(&step("done", "x", ""))).await?.status, 404);
    }
    Ok(())
}

#[tokio::test]
async fn what_people_outside_read_waits_for_the_young_person() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut priya = Principal::Worker.enter(&server).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let mut ewa = Principal::Mother.enter(&server).await?;
    let mut imran = Principal::Partner.enter(&server).await?;
    let waits = page(&mut kacper, "/plan/outside").await?.text;
    assert!(waits.contains("Nobody is about after eight"), "{waits}");
    let hers = page(&mut ewa, "/plan/outside").await?.text;
    assert!(
        !hers.contains("Nobody is about after eight") && hers.contains("There is no light"),
        "{hers}"
    );

    let plan = format!("/work/{}/plan", first_pathway(&mut priya).await?);
    let park = link(&mut priya, &plan, &format!("{plan}/outside/"), 1).await?;
    let now = form(&mut priya, &park, &park).await?;
    let named = priya
        .post(&park, &pairs(&with(&now, "words", "Kacper walks here.")))
        .await?;
    assert_eq!(named.status, 422);
    keeps(&named.text(), "Kacper walks here.");
    keeps(&named.text(), "names somebody of the family");
    let new = with(&now, "words", "Both ends are dark.");
    taps_twice(&mut priya, &park, &pairs(&new)).await?;
    let stale = priya.post(&park, &pairs(&with(&now, "words", TYPED))).await?;
    assert_eq!(stale.status, 409);
    keeps(&stale.text(), TYPED);
    keeps(&stale.text(), "Both ends are dark.");
    let told = page(&mut imran, "/tasks").await?.text;
    assert!(
        !told.contains("Both ends") && !told.contains("There is no light"),
        "{told}"
    );

    let agree = |page: &alongside_tests::html::Page| -> Result<Vec<alongside_tests::html::Fields>> {
        let forms = page.forms.iter().filter(|form| form.action == "/plan/outside");
        Ok(forms.map(alongside_tests::html::Form::filled).collect())
    };
    let before = agree(&page(&mut kacper, "/plan/outside").await?)?;
    let of_the_park = before.get(1).context("nothing waits")?.clone();
    let again = form(&mut priya, &park, &park).await?;
    priya
        .post(&park, &pairs(&with(&again, "words", "The lamp is out.")))
        .await?;
    let changed = kacper.post("/plan/outside", &pairs(&of_the_park)).await?;
    assert_eq!(changed.status, 409);
    keeps(&changed.text(), "The lamp is out.");
    assert_eq!(ewa.post("/plan/outside", &pairs(&of_the_park)).await?.status, 404);
    let now = agree(&page(&mut kacper, "/plan/outside").await?)?;
    let now = now.get(1).context("nothing waits")?.clone();
    taps_twice(&mut kacper, "/plan/outside", &pairs(&now)).await?;
    let told = page(&mut imran, "/tasks").await?.text;
    assert!(told.contains("The lamp is out."), "{told}");
    Ok(())
}

#[tokio::test]
async fn the_worker_names_who_does_it_and_takes_what_is_late_further() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut priya = Principal::Worker.enter(&server).await?;
    let mut ewa = ewa(&server).await?;
    let mut imran = Principal::Partner.enter(&server).await?;
    let plan = format!("/work/{}/plan", first_pathway(&mut priya).await?);
    let task = link(&mut imran, "/tasks", "/tasks/", 0).await?;
    let action = task.replace("/tasks", &plan);
    let up = format!("{action}/up");
    let now = form(&mut priya, &action, &up).await?;
    let blank = priya.post(&up, &pairs(&with(&now, "words", " "))).await?;
    assert_eq!(blank.status, 422);
    let wrote = with(
        &with(&now, "level", "partnership"),
        "words",
        "Asked the partnership to pay.",
    );
    taps_twice(&mut priya, &up, &pairs(&wrote)).await?;
    let read = page(&mut ewa, "/plan").await?.text;
    assert_eq!(read.matches("Asked the partnership to pay.").count(), 1, "{read}");
    assert!(read.contains("5 November"), "{read}");

    // Somebody else does it from now on, and comes in with a code of their own.
    let owners = format!("{action}/owners");
    let people = page(&mut priya, &action).await?;
    let drawn = people.form(&owners).context("nobody can be chosen")?;
    let other = drawn
        .fields
        .iter()
        .find(|one| one.name == "owner" && !drawn.filled().contains(&(one.name.clone(), one.value.clone())));
    let other = other.context("nobody else")?.value.clone();
    taps_twice(&mut priya, &owners, &[("owner", &other)]).await?;
    assert_eq!(imran.get(&task).await?.status, 404, "it is not his any more");
    let card = priya
        .post(&plan.replace("/plan", "/people/again"), &[("membership", &other)])
        .await?;
    let code = code(&card)?;
    let mut new = Visitor::to(&server)?;
    assert_eq!(new.post("/in", &[("code", &code)]).await?.location(), Some("/keep"));
    assert_eq!(new.post("/keep", &[]).await?.location(), Some("/tasks"));
    assert!(page(&mut new, "/tasks").await?.text.contains("A light and a mirror"));
    Ok(())
}
