//! Two tabs, or two people, at the plan that is being written: what was typed comes back, what was tapped twice is done
//! once, and what lacks something says so beside it.

use alongside_tests::html::{Page, pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result};

use crate::{first_pathway, form, keeps, links_below, page, taps_twice, two_tabs};

const TYPED: &str = "The lady in the kiosk </textarea><script>alert(1)</script> 🙂";

async fn plan(worker: &mut Visitor) -> Result<String> {
    Ok(format!("/work/{}/plan", first_pathway(worker).await?))
}

/// The first action of the plan, on its own page.
async fn first_action(worker: &mut Visitor, plan: &str) -> Result<String> {
    links_below(worker, plan).await?.into_iter().next().context("no action")
}

#[tokio::test]
async fn what_is_done_or_stopped_wants_a_line_and_what_is_late_a_date() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let plan = plan(&mut worker).await?;
    let action = first_action(&mut worker, &plan).await?;
    let moves = format!("{action}/move");
    let now = form(&mut worker, &action, &moves).await?;
    let step = |state: &str, note: &str, due: &str| {
        let form = with(&with(&now, "state", state), "note", note);
        with(&form, "due", due)
    };
    for (state, note, due, needs) in [
        ("done", "", "", "how we know"),
        ("stopped", " ", "", "why it stopped"),
        ("late", TYPED, "", "the new date"),
        ("late", TYPED, "soon", "as day, month and year"),
    ] {
        let answer = worker.post(&moves, &pairs(&step(state, note, due))).await?;
        assert_eq!(answer.status, 422, "{state}");
        keeps(&answer.text(), needs);
        keeps(&answer.text(), note.trim());
    }
    let late = step("late", TYPED, "2026-12-11");
    taps_twice(&mut worker, &moves, &pairs(&late)).await?;
    let shown = worker.get(&action).await?.text();
    keeps(&shown, "Friday 11 December");
    let told = Page::parse(&shown).text.matches("The lady in the kiosk").count();
    assert_eq!(told, 2, "the note and one step: two taps made two");

    // From the page as it was before: somebody moved it on meanwhile.
    let answer = worker.post(&moves, &pairs(&step("started", "It began.", ""))).await?;
    assert_eq!(answer.status, 409);
    keeps(&answer.text(), "It began.");
    keeps(&answer.text(), TYPED);
    Ok(())
}

#[tokio::test]
async fn an_action_changed_in_two_tabs_shows_both() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let (mut desktop, mut tablet) = two_tabs(&server).await?;
    let plan = plan(&mut desktop).await?;
    let action = first_action(&mut desktop, &plan).await?;
    let first = with(
        &form(&mut desktop, &action, &action).await?,
        "organisation",
        "Northline",
    );
    let second = with(&form(&mut tablet, &action, &action).await?, "evidence", TYPED);
    taps_twice(&mut desktop, &action, &pairs(&first)).await?;
    let answer = tablet.post(&action, &pairs(&second)).await?;
    assert_eq!(answer.status, 409);
    let html = answer.text();
    keeps(&html, TYPED);
    keeps(&html, "Somebody changed this while you wrote");
    let mine = Page::parse(&html).form(&action).context("nothing to save")?.filled();
    assert_eq!(tablet.post(&action, &pairs(&mine)).await?.status, 303);
    keeps(&desktop.get(&action).await?.text(), TYPED);
    Ok(())
}

#[tokio::test]
async fn what_asks_a_young_person_to_stay_away_waits_for_the_place() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let mut chair = Principal::Chair.enter(&server).await?;
    let plan = plan(&mut worker).await?;
    let mut new = form(&mut worker, &plan, &plan).await?;
    new.retain(|(name, _)| {
        !["asked", "place_fix", "who_can_change", "young_word", "until", "urgent"].contains(&name.as_str())
    });
    let a0 = "Kacper to go part-time and not use the bus station";
    let new = with(&with(&new, "what", a0), "target", "young_person");
    let written = worker.post(&plan, &pairs(&new)).await?;
    let action = written.location().context("not written")?.to_owned();
    assert!(action.starts_with(&format!("{plan}/")), "its own page asks: {action}");
    for tap in ["a second tap", "a third"] {
        assert_eq!(
            worker.post(&plan, &pairs(&new)).await?.location(),
            Some(&*action),
            "{tap}"
        );
    }
    keeps(
        &worker.get(&action).await?.text(),
        "It reads as if Kacper has to stop something",
    );
    keeps(&worker.get(&plan).await?.text(), "to be put right");
    let versions = format!("{plan}/versions");
    assert!(
        page(&mut worker, &versions).await?.form(&versions).is_none(),
        "it can be agreed"
    );

    // An urgent step goes ahead, and shows what is missing.
    let mut urgent = form(&mut worker, &action, &action).await?;
    urgent.retain(|(name, _)| !["place_fix", "who_can_change", "young_word", "until"].contains(&name.as_str()));
    urgent.push(("urgent".to_owned(), "yes".to_owned()));
    let urgent = with(&urgent, "asked", "yes");
    assert_eq!(worker.post(&action, &pairs(&urgent)).await?.status, 303);
    let shown = worker.get(&action).await?.text();
    keeps(&shown, "Urgent: looked at again by Saturday 5 December");
    keeps(&shown, "It goes ahead");

    // The chair's reason is for the family, so there is one.
    let aside = format!("{plan}/aside");
    let blank = with(&form(&mut chair, &plan, &aside).await?, "reason", "");
    assert_eq!(chair.post(&aside, &pairs(&blank)).await?.status, 422);
    let said = with(&blank, "reason", TYPED);
    taps_twice(&mut chair, &aside, &pairs(&said)).await?;
    keeps(&worker.get(&plan).await?.text(), TYPED);
    let back = with(&said, "do", "back");
    assert_eq!(chair.post(&aside, &pairs(&back)).await?.status, 303);
    assert!(!page(&mut worker, &plan).await?.text.contains(TYPED));
    let mine = worker.post(&aside, &pairs(&said)).await?;
    assert_eq!(mine.status, 404, "only the chair sets aside");
    Ok(())
}

#[tokio::test]
async fn a_goal_and_what_happens_otherwise_keep_what_two_typed() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let (mut desktop, mut tablet) = two_tabs(&server).await?;
    let plan = plan(&mut desktop).await?;
    let goal = page(&mut desktop, &plan)
        .await?
        .links
        .into_iter()
        .find(|link| link.starts_with(&format!("{plan}/goal/")))
        .context("no goal to write")?;
    let otherwise = format!("{plan}/contingency");
    for (path, action, field) in [(&goal, &goal, "measure"), (&plan, &otherwise, "words")] {
        let first = with(
            &form(&mut desktop, path, action).await?,
            field,
            "His rating of the place.",
        );
        let second = with(&form(&mut tablet, path, action).await?, field, TYPED);
        taps_twice(&mut desktop, action, &pairs(&first)).await?;
        let answer = tablet.post(action, &pairs(&second)).await?;
        assert_eq!(answer.status, 409, "{action}");
        let html = answer.text();
        keeps(&html, TYPED);
        keeps(&html, "His rating of the place.");
        let mine = Page::parse(&html).form(action).context("nothing to save")?.filled();
        assert_eq!(tablet.post(action, &pairs(&mine)).await?.status, 303, "{action}");
        keeps(&desktop.get(path).await?.text(), TYPED);
    }
    Ok(())
}

#[tokio::test]
async fn a_paragraph_two_people_wrote_keeps_both_until_one_is_settled_on() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let (mut desktop, mut tablet) = two_tabs(&server).await?;
    let report = format!("{}/report", plan(&mut desktop).await?);
    let empty = desktop.post(&report, &[("words", " ")]).await?;
    assert_eq!(empty.status, 422);
    let mut added = None;
    for tap in ["a tap", "a second tap"] {
        let answer = desktop
            .post(&report, &[("words", "Mum is unable to supervise.")])
            .await?;
        let to = answer.location().map(str::to_owned);
        assert!(added.is_none() || added == to, "{tap} adds another");
        added = to;
    }
    let id = added
        .context("not added")?
        .rsplit('-')
        .next()
        .unwrap_or_default()
        .to_owned();
    let shown = desktop.get(&report).await?.text();
    keeps(&shown, "say what stands in the way");
    let (open, change) = (format!("{report}?again={id}"), format!("{report}/change"));
    let first = with(&form(&mut desktop, &open, &change).await?, "words", "Ewa works nights.");
    let second = with(&form(&mut tablet, &open, &change).await?, "words", TYPED);
    assert_eq!(desktop.post(&change, &pairs(&first)).await?.status, 303);
    let answer = tablet.post(&change, &pairs(&second)).await?;
    assert_eq!(answer.status, 409);
    let html = answer.text();
    keeps(&html, TYPED);
    keeps(&html, "Ewa works nights.");
    let settled = Page::parse(&html).form(&change).context("nothing to settle")?.filled();
    taps_twice(&mut tablet, &change, &pairs(&settled)).await?;
    keeps(&desktop.get(&report).await?.text(), TYPED);
    let out = format!("{report}/out");
    assert_eq!(desktop.post(&out, &[("paragraph", &id)]).await?.status, 303);
    let answer = tablet.post(&change, &pairs(&with(&settled, "words", "🙂🙂"))).await?;
    assert_eq!(answer.status, 409, "it was taken out");
    keeps(&answer.text(), "🙂🙂");
    Ok(())
}

#[tokio::test]
async fn a_challenge_is_answered_goes_to_the_chair_and_is_settled_with_a_reason() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let mut chair = Principal::Chair.enter(&server).await?;
    let plan = plan(&mut worker).await?;
    let action = first_action(&mut worker, &plan).await?;
    let doubt = format!("{action}/challenge");
    let nothing = worker.post(&doubt, &[("words", TYPED)]).await?;
    assert_eq!(nothing.status, 422);
    keeps(&nothing.text(), TYPED);
    let mut made = None;
    for tap in ["a tap", "a second tap"] {
        let answer = worker
            .post(&doubt, &[("ground", "shuts-out"), ("words", TYPED)])
            .await?;
        let to = answer.location().map(str::to_owned);
        assert!(made.is_none() || made == to, "{tap} makes another");
        made = to;
    }
    let id = made
        .context("not made")?
        .rsplit('-')
        .next()
        .unwrap_or_default()
        .to_owned();
    let list = format!("{plan}/challenges");
    keeps(&worker.get(&list).await?.text(), TYPED);
    keeps(&worker.get("/work").await?.text(), "challenges an action");
    let step = |what: &'static str, words: &'static str| {
        [
            ("challenge", id.clone()),
            ("do", what.to_owned()),
            ("words", words.to_owned()),
        ]
    };
    let empty = step("answer", "");
    let empty: Vec<_> = empty.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(worker.post(&list, &empty).await?.status, 422);
    for (what, words) in [("answer", "Gill says it does."), ("escalate", "That is no answer.")] {
        let sent = step(what, words);
        let sent: Vec<_> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        taps_twice(&mut worker, &list, &sent).await?;
    }
    keeps(&chair.get("/work").await?.text(), "With the chair, until");
    let settle = format!("{list}/settle");
    let blank = with(&form(&mut chair, &list, &settle).await?, "reason", "");
    assert_eq!(chair.post(&settle, &pairs(&blank)).await?.status, 422);
    let settled = with(&blank, "reason", "It is reworded.");
    taps_twice(&mut chair, &settle, &pairs(&settled)).await?;
    let late = step("answer", "Too late 🙂");
    let late: Vec<_> = late.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = worker.post(&list, &late).await?;
    assert_eq!(answer.status, 409);
    keeps(&answer.text(), "Too late 🙂");
    Ok(())
}

#[tokio::test]
async fn a_plan_is_agreed_once_and_published_by_the_day_after() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let mut chair = Principal::Chair.enter(&server).await?;
    let plan = plan(&mut worker).await?;
    let versions = format!("{plan}/versions");
    let agree = form(&mut worker, &versions, &versions).await?;
    assert_eq!(worker.post(&versions, &[]).await?.status, 422);
    let before = page(&mut worker, &versions)
        .await?
        .text
        .matches("Written down by")
        .count();
    taps_twice(&mut worker, &versions, &pairs(&agree)).await?;
    let now = page(&mut chair, &versions).await?;
    assert_eq!(now.text.matches("Written down by").count(), before + 1, "{}", now.text);
    let publish = format!("{versions}/publish");
    let form = now.form(&publish).context("it cannot be published")?.filled();
    for who in [&mut chair, &mut worker] {
        assert_eq!(who.post(&publish, &pairs(&form)).await?.status, 303);
    }
    let now = page(&mut worker, &versions).await?;
    assert!(
        now.form(&publish).is_none() && now.text.contains("Published by Marcus"),
        "{}",
        now.text
    );
    assert_eq!(
        worker.post(&format!("{plan}/open"), &[("do", "open")]).await?.status,
        303
    );
    keeps(&worker.get(&plan).await?.text(), "They read the plan and the report");
    Ok(())
}
