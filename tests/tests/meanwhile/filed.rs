//! After the plan: what ended and is filed goes on its day, nothing by one person alone, and nobody else has a say.

use alongside_tests::html::{Fields, Page, pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::speaking::say;
use alongside_tests::start;
use anyhow::{Context as _, Result};

use crate::{assert_not_there, first_pathway, form, keeps, page, taps_twice};

const WHY: &str = "He moved in with his aunt. </textarea><script>alert(1)</script>";
const KEPT: &str = "/work/retention";
/// The page of a pathway that never was.
const NOBODYS: &str = "/work/0123456789abcdefghjkmnpqr0/filed";

/// The lead worker at the page.
async fn at(server: &Running) -> Result<(Visitor, String)> {
    let mut priya = Principal::Worker.enter(server).await?;
    let path = format!("/work/{}/filed", first_pathway(&mut priya).await?);
    Ok((priya, path))
}

/// The plan ends on the demo's day.
async fn ends(priya: &mut Visitor, path: &str) -> Result<()> {
    let end = format!("{path}/end");
    let blank = form(priya, path, &end).await?;
    let whole = with(
        &with(&with(&blank, "on", "2026-11-21"), "reason", "moved-away"),
        "words",
        WHY,
    );
    taps_twice(priya, &end, &pairs(&whole)).await?;
    Ok(())
}

#[tokio::test]
async fn the_family_reads_that_the_plan_ended_and_what_comes_later_is_filed_too() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let (mut priya, path) = at(&server).await?;
    let end = format!("{path}/end");
    let blank = form(&mut priya, &path, &end).await?;
    let mut half = with(&with(&blank, "on", "2026-11-22"), "words", WHY);
    half.retain(|(name, _)| name != "reason");
    let refused = priya.post(&end, &pairs(&half)).await?;
    assert_eq!(refused.status, 422);
    keeps(&refused.text(), "Choose why it ended");
    keeps(&refused.text(), WHY);
    ends(&mut priya, &path).await?;
    let other_day = with(&with(&half, "on", "2026-11-20"), "reason", "eighteen");
    let late = priya.post(&end, &pairs(&other_day)).await?;
    assert_eq!(late.status, 409);
    keeps(&late.text(), WHY);

    for who in [Principal::YoungPerson, Principal::Mother, Principal::Advocate] {
        let home = who.enter(&server).await?.get("/home").await?.text();
        keeps(&home, WHY);
        assert!(!home.contains("/copy"), "no copy is offered a year before");
    }
    keeps(&priya.get("/work").await?.text(), "Ended, to be filed");
    let blank = form(&mut priya, &path, &path).await?;
    let nameless = with(&with(&blank, "on", "2026-11-21"), "reference", " ");
    let nameless = priya.post(&path, &pairs(&nameless)).await?;
    assert_eq!(nameless.status, 422);
    let whole = with(&with(&blank, "on", "2026-11-21"), "reference", "LCS 4411/2");
    taps_twice(&mut priya, &path, &pairs(&whole)).await?;
    keeps(&priya.get(&path).await?.text(), "LCS 4411/2");
    assert!(!page(&mut priya, "/work").await?.text.contains("Ended, to be filed"));
    keeps(&priya.get("/work/all").await?.text(), "Plans that ended");
    let mut marcus = Principal::Chair.enter(&server).await?;
    keeps(&marcus.get("/work/all").await?.text(), "Plans that ended");

    // What is said afterwards is not in the case record.
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    say(&mut kacper, "help", "One more thing.", "worker-chair").await?;
    keeps(&priya.get("/work").await?.text(), "Ended, to be filed");
    keeps(
        &priya.get(&path).await?.text(),
        "Something was added after it was filed",
    );
    let mut denise = Principal::Manager.enter(&server).await?;
    keeps(&denise.get(KEPT).await?.text(), "Not filed. It stays.");
    taps_twice(&mut priya, &format!("{path}/again"), &[]).await?;
    assert!(!kacper.get("/home").await?.text().contains("moved in with his aunt"));
    keeps(&kacper.get("/settings").await?.text(), "How long we keep it");
    Ok(())
}

#[tokio::test]
async fn what_is_said_while_somebody_files_is_not_taken_for_filed() -> Result<()> {
    const MEANWHILE: &str = "Something was added to your part after you opened this page";
    let server = Running::start(start::unhurried()).await?;
    let (mut priya, path) = at(&server).await?;
    ends(&mut priya, &path).await?;
    let mut marcus = Principal::Chair.enter(&server).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let blank = form(&mut priya, &path, &path).await?;
    let chairs = form(&mut marcus, &path, &path).await?;
    let before = page(&mut priya, &path).await?.text;
    assert!(before.contains("Something was last added to your part on"), "{before}");
    say(&mut kacper, "service", "How my worker talks to me.", "chair").await?;
    assert_eq!(page(&mut priya, &path).await?.text, before, "the worker can tell");
    assert_eq!(form(&mut priya, &path, &path).await?, blank, "the worker can tell");
    let filled = |form: &Fields| with(&with(form, "on", "2026-11-21"), "reference", "LCS 4411/2");
    let late = marcus.post(&path, &pairs(&filled(&chairs))).await?;
    assert_eq!(late.status, 409);

    say(&mut kacper, "help", "One more thing.", "worker-chair").await?;
    let nameless = priya
        .post(&path, &pairs(&with(&filled(&blank), "reference", " ")))
        .await?;
    assert_eq!(nameless.status, 422);
    let mended = Page::parse(&nameless.text());
    let mended = mended.form(&path).context("no form")?.filled();
    for stale in [filled(&blank), with(&mended, "reference", "LCS 4411/2")] {
        let late = priya.post(&path, &pairs(&stale)).await?;
        assert_eq!(late.status, 409);
        keeps(&late.text(), MEANWHILE);
        keeps(&late.text(), "Not filed yet.");
        let again = Page::parse(&late.text());
        let again = again.form(&path).context("no form")?.filled();
        let typed = filled(&again);
        assert_eq!(again, typed, "what was typed is there");
        assert_ne!(typed, filled(&stale), "and what the page shows by now");
    }
    let fresh = form(&mut priya, &path, &path).await?;
    taps_twice(&mut priya, &path, &pairs(&filled(&fresh))).await?;
    keeps(&priya.get(&path).await?.text(), "LCS 4411/2");
    Ok(())
}

#[tokio::test]
async fn early_takes_two_and_a_hold_takes_a_reason() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let (mut priya, path) = at(&server).await?;
    let mut denise = Principal::Manager.enter(&server).await?;
    ends(&mut priya, &path).await?;
    let early = format!("{path}/early");
    let ask = form(&mut priya, &path, &early).await?;
    let bare = with(&ask, "why", " ");
    assert_eq!(priya.post(&early, &pairs(&bare)).await?.status, 422, "no reason");
    taps_twice(&mut priya, &early, &pairs(&with(&ask, "why", WHY))).await?;
    let other = with(&ask, "why", "Another reason.");
    let other = priya.post(&early, &pairs(&other)).await?;
    assert_eq!(other.status, 409);
    keeps(&other.text(), "This was asked for already");
    keeps(&other.text(), "Another reason.");
    keeps(&other.text(), WHY);
    let drop = form(&mut priya, &path, &early).await?;
    let alone = priya.post(&early, &pairs(&with(&drop, "do", "agree"))).await?;
    assert_eq!(alone.status, 422);
    keeps(&alone.text(), "It takes two different people");
    keeps(&denise.get(KEPT).await?.text(), WHY);
    let pathway = path.trim_start_matches("/work/").trim_end_matches("/filed");
    let unread = [("pathway", pathway), ("do", "agree")];
    let unread = denise.post("/work/retention/early", &unread).await?;
    assert_eq!(unread.status, 409, "nobody agrees to what they have not read");
    let asked = page(&mut denise, KEPT).await?.forms.into_iter().map(|one| one.filled());
    let mut asked = asked.filter(|fields| fields.iter().any(|(name, _)| name == "early"));
    let agree = with(&asked.next().context("nobody asks")?, "do", "agree");
    taps_twice(&mut denise, "/work/retention/early", &pairs(&agree)).await?;
    keeps(&priya.get(&path).await?.text(), "Agreed on");

    let hold = "/work/retention/hold";
    let bare = denise.post(hold, &[("pathway", pathway), ("why", " ")]).await?;
    assert_eq!(bare.status, 422);
    let put = [("pathway", pathway), ("why", WHY)];
    taps_twice(&mut denise, hold, &put).await?;
    keeps(&denise.get(KEPT).await?.text(), WHY);
    let other = [("pathway", pathway), ("why", "An inquiry.")];
    let other = denise.post(hold, &other).await?;
    assert_eq!(other.status, 409);
    keeps(&other.text(), "It was put on hold in the meantime");
    keeps(&other.text(), "An inquiry.");
    let lift = [("pathway", pathway), ("why", "The court is done."), ("do", "lift")];
    taps_twice(&mut denise, hold, &lift).await?;
    let other = [("pathway", pathway), ("why", "It is over."), ("do", "lift")];
    let other = denise.post(hold, &other).await?;
    assert_eq!(other.status, 409);
    keeps(&other.text(), "It is not on hold any more");
    keeps(&other.text(), "It is over.");

    let wrong = [("words", "6"), ("pictures", "7"), ("traces", "1")];
    let refused = denise.post(KEPT, &wrong).await?;
    assert_eq!(refused.status, 422);
    keeps(&refused.text(), "Nothing can stay longer than what was said");
    for months in ["0", "-1", "99999", "soon"] {
        let wrong = [("words", months), ("pictures", "1"), ("traces", "1")];
        assert_eq!(denise.post(KEPT, &wrong).await?.status, 422, "{months}");
    }
    let right = [("words", "6"), ("pictures", "3"), ("traces", "1")];
    assert_eq!(denise.post(KEPT, &right).await?.status, 303);
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    keeps(&kacper.get("/settings").await?.text(), "6 months after the plan ends");
    Ok(())
}

#[tokio::test]
async fn nobody_else_ends_files_holds_or_deletes() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let (_, path) = at(&server).await?;
    let pathway = path.trim_start_matches("/work/").trim_end_matches("/filed").to_owned();
    for who in [
        Principal::OtherWorker,
        Principal::Mother,
        Principal::YoungPerson,
        Principal::Partner,
        Principal::Hub,
        Principal::Chair,
    ] {
        let chairs = who == Principal::Chair;
        let mut other = who.enter(&server).await?;
        let nothing = other.post("/nothing/here", &[("n", "1")]).await?;
        let form = [
            ("on", "2026-11-20"),
            ("reason", "moved-away"),
            ("reference", "X"),
            ("pathway", &pathway),
            ("why", "x"),
        ];
        // The chair files a part of their own, and nothing more.
        for action in ["/end", "/again", "/early", ""] {
            if chairs && action.is_empty() {
                continue;
            }
            let answer = other.post(&format!("{path}{action}"), &form).await?;
            // What somebody wrote is kept for them, whether or not there is such a pathway.
            let nothing = other.post(&format!("{NOBODYS}{action}"), &form).await?;
            assert_not_there(&answer, &nothing, who.name());
        }
        for action in ["", "/hold", "/early"] {
            let answer = other.post(&format!("{KEPT}{action}"), &form).await?;
            assert_not_there(&answer, &nothing, who.name());
        }
        let nothing = other.get("/nothing/here").await?;
        for page in [KEPT, &path] {
            if chairs && page == path {
                continue;
            }
            assert_not_there(&other.get(page).await?, &nothing, who.name());
        }
    }
    Ok(())
}
