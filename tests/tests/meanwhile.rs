//! Staff write, and meanwhile something happens: what they typed comes back to them, and nothing else.

#[path = "meanwhile/covering.rs"]
mod covering;
#[path = "meanwhile/ended.rs"]
mod ended;
#[path = "meanwhile/evaluation.rs"]
mod evaluation;
#[path = "meanwhile/filed.rs"]
mod filed;
#[path = "meanwhile/known.rs"]
mod known;
#[path = "meanwhile/messages.rs"]
mod messages;
#[path = "meanwhile/news.rs"]
mod news;
#[path = "meanwhile/openers.rs"]
mod openers;
#[path = "meanwhile/pack.rs"]
mod pack;
#[path = "meanwhile/pack_taken.rs"]
mod pack_taken;
#[path = "meanwhile/partners.rs"]
mod partners;
#[path = "meanwhile/places.rs"]
mod places;
#[path = "meanwhile/plan.rs"]
mod plan;
#[path = "meanwhile/ready.rs"]
mod ready;
#[path = "meanwhile/requests.rs"]
mod requests;
#[path = "meanwhile/requests_whole.rs"]
mod requests_whole;
#[path = "meanwhile/staff_places.rs"]
mod staff_places;
#[path = "meanwhile/staff_plan.rs"]
mod staff_plan;
#[path = "meanwhile/support.rs"]
mod support;
#[path = "meanwhile/weights.rs"]
mod weights;

use alongside_tests::html::{Fields, Page, pairs, with};
use alongside_tests::http::{Answer, Visitor};
use alongside_tests::principal::{Principal, code, pathways};
use alongside_tests::server::Running;
use alongside_tests::speaking::{find, reach, say};
use alongside_tests::start::{self, headers};
use anyhow::{Context, Result};

const SAID: &str = "The light by the steps is out.";
const TYPED: &str = "I rang the council.\nThey come on Tuesday.";

/// The young person says something that the worker and the chair can read; gives its id.
async fn said(kacper: &mut Visitor, words: &str) -> Result<String> {
    say(kacper, "first", words, "worker-chair").await?;
    let path = find(kacper, words).await?;
    path.rsplit('/').next().map(str::to_owned).context("no id")
}

async fn first_pathway(worker: &mut Visitor) -> Result<String> {
    pathways(worker).await?.into_iter().next().context("no pathway")
}

/// The worker at two screens.
async fn two_tabs(server: &Running) -> Result<(Visitor, Visitor)> {
    let worker = Principal::Worker;
    Ok((worker.enter(server).await?, worker.enter(server).await?))
}

async fn page(visitor: &mut Visitor, path: &str) -> Result<Page> {
    Ok(Page::parse(&visitor.get(path).await?.text()))
}

/// A form of a page, filled in as the page drew it.
async fn form(visitor: &mut Visitor, path: &str, action: &str) -> Result<Fields> {
    let drawn = page(visitor, path).await?;
    let form = drawn.form(action).with_context(|| format!("{path} has no {action}"))?;
    Ok(form.filled())
}

/// The links of a page to things below it.
async fn links_below(visitor: &mut Visitor, path: &str) -> Result<Vec<String>> {
    let below = format!("{path}/");
    let is_thing = |link: &String| link.strip_prefix(&below).is_some_and(|id| id.len() == 26);
    Ok(page(visitor, path).await?.links.into_iter().filter(is_thing).collect())
}

/// A form sent by two taps is taken both times.
async fn taps_twice(visitor: &mut Visitor, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
    let mut last = None;
    for tap in ["a tap", "a second tap"] {
        let answer = visitor.post(path, fields).await?;
        assert_eq!(answer.status, 303, "{path}: {tap}");
        last = Some(answer);
    }
    last.context("nobody tapped")
}

/// What somebody typed stands on the page, as words.
fn keeps(answer: &str, words: &str) {
    assert!(!answer.contains("<script>alert"), "what was typed became markup");
    let text = Page::parse(answer).text;
    assert!(text.contains(words), "\"{words}\" is not on the page: {text}");
}

/// The form that answers these words, as the page drew it, with an answer typed in.
async fn typed(reader: &mut Visitor, path: &str, view: &str) -> Result<Fields> {
    let page = Page::parse(&reader.get(path).await?.text());
    let form = page
        .forms
        .iter()
        .find(|form| form.fields.iter().any(|field| field.value == view))
        .context("no form answers these words")?;
    let form = with(&with(&form.filled(), "state", "cant"), "because", TYPED);
    Ok(with(&form, "instead", "A torch until then."))
}

fn assert_not_there(answer: &Answer, nothing: &Answer, who: &str) {
    assert_eq!(answer.status, 404, "{who}");
    assert_eq!(answer.body, nothing.body, "{who}");
    assert_eq!(headers(answer), headers(nothing), "{who}");
}

#[tokio::test]
async fn an_answer_to_words_taken_back_can_be_copied() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    for change in ["taken back", "kept from the worker"] {
        let mut kacper = Principal::YoungPerson.enter(&server).await?;
        let mut worker = Principal::Worker.enter(&server).await?;
        let words = format!("{SAID} Is it {change}?");
        let view = said(&mut kacper, &words).await?;
        let path = format!("/work/{}", first_pathway(&mut worker).await?);
        let form = typed(&mut worker, &path, &view).await?;
        if change == "taken back" {
            kacper.post(&format!("/answers/{view}/back"), &[]).await?;
        } else {
            let kept = reach("chair-advocate");
            kacper.post(&format!("/answers/{view}/who"), &kept).await?;
        }
        let answer = worker.post(&format!("{path}/answer"), &pairs(&form)).await?;
        assert_eq!(answer.status, 409, "{change}");
        let text = Page::parse(&answer.text()).text;
        for kept in [TYPED, "A torch until then.", "No answer is needed any more"] {
            assert!(text.contains(kept), "{change}: \"{kept}\" is not on the page:\n{text}");
        }
        assert!(!text.contains(SAID), "{change}: the page shows the words");
        assert!(text.contains("took these words back while you wrote"), "{change}");

        let mut other = Principal::OtherWorker.enter(&server).await?;
        let nothing = other.post("/nothing/here", &[]).await?;
        let answer = other.post(&format!("{path}/answer"), &pairs(&form)).await?;
        assert_not_there(&answer, &nothing, "the worker off the case");
        let nothing = worker.post("/nothing/here", &[]).await?;
        let made_up = with(&form, "view", "0123456789abcdefghjkmnpqr0");
        let answer = worker.post(&format!("{path}/answer"), &pairs(&made_up)).await?;
        assert_not_there(&answer, &nothing, "words that never were");
    }
    Ok(())
}

/// To a reader who never opened them, words that came and went never were.
#[tokio::test]
async fn words_never_read_were_never_there() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let mut chair = Principal::Chair.enter(&server).await?;
    let view = said(&mut kacper, SAID).await?;
    let path = format!("/work/{}", first_pathway(&mut worker).await?);
    let form = typed(&mut worker, &path, &view).await?;
    kacper.post(&format!("/answers/{view}/back"), &[]).await?;
    let nothing = chair.post("/nothing/here", &[]).await?;
    let answer = chair.post(&format!("{path}/answer"), &pairs(&form)).await?;
    assert_not_there(&answer, &nothing, "the chair, who did not read them");
    Ok(())
}

#[tokio::test]
async fn an_action_does_not_lose_what_it_grew_from_unseen() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let view = said(&mut kacper, SAID).await?;
    let path = format!("/work/{}", first_pathway(&mut worker).await?);
    worker.get(&path).await?;
    let plan = format!("{path}/plan");
    let page = Page::parse(&worker.get(&plan).await?.text());
    let form = page.form(&plan).context("no form for an action")?.filled();
    let form = with(&with(&form, "from_view", &view), "what", "A new light by the steps.");
    kacper.post(&format!("/answers/{view}/back"), &[]).await?;
    let answer = worker.post(&plan, &pairs(&form)).await?;
    assert_eq!(answer.status, 422);
    let text = Page::parse(&answer.text()).text;
    assert!(text.contains("A new light by the steps."), "{text}");
    assert!(text.contains("You cannot read those words any more"), "{text}");
    assert!(!text.contains(SAID));
    Ok(())
}

#[tokio::test]
async fn a_meeting_booked_already_keeps_the_line_typed_for_it() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let path = format!("/work/{}/dates", first_pathway(&mut worker).await?);
    let book = |note: &'static str| {
        [
            ("kind", "core-group"),
            ("on", "2026-12-03"),
            ("at", "10:00"),
            ("note", note),
        ]
    };
    assert_eq!(worker.post(&path, &book("Leon comes too.")).await?.status, 303);
    assert_eq!(worker.post(&path, &book("Leon comes too.")).await?.status, 303);
    let answer = worker.post(&path, &book("Tash comes too.")).await?;
    assert_eq!(answer.status, 409);
    let text = Page::parse(&answer.text()).text;
    assert!(
        text.contains("Tash comes too.") && text.contains("Leon comes too."),
        "{text}"
    );
    Ok(())
}

#[tokio::test]
async fn a_name_without_end_is_refused_beside_its_field_and_kept() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let mut manager = Principal::Manager.enter(&server).await?;
    let path = format!("/work/{}", first_pathway(&mut worker).await?);
    let pages = ["plan", "people", "dates"].map(|page| format!("{path}/{page}"));
    let forms = [
        ("/work/new", "/work/new".to_owned(), &["name", "called"][..]),
        (&pages[0], pages[0].clone(), &["what", "owner", "organisation"]),
        (&pages[0], format!("{path}/context"), &["name", "holder"]),
        (&pages[1], pages[1].clone(), &["name", "called", "does"]),
        (&pages[2], pages[2].clone(), &["note"]),
        ("/work", "/work/invite".to_owned(), &["name"]),
    ];
    let endless = "Jo ".repeat(6_667);
    let endless = endless.trim();
    for (page, action, fields) in forms {
        let visitor = if page == "/work" { &mut manager } else { &mut worker };
        let before = Page::parse(&visitor.get(page).await?.text());
        let form = before.form(&action).with_context(|| action.clone())?.filled();
        for field in fields {
            let answer = visitor.post(&action, &pairs(&with(&form, field, endless))).await?;
            assert_eq!(answer.status, 422, "{action}: {field}");
            let html = answer.text();
            assert!(html.contains(endless), "{action} loses what was typed in {field}");
            assert!(
                html.contains(&format!("href=\"#{field}\"")),
                "{action}: nothing leads to {field}"
            );
            assert!(
                html.contains(&format!("id=\"{field}-error\"")),
                "{action}: nothing beside {field}"
            );
        }
        let after = visitor.get(page).await?.text();
        assert!(!after.contains("Jo Jo Jo"), "{page} shows it");
    }
    Ok(())
}

#[tokio::test]
async fn the_strategy_discussion_can_be_corrected() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let path = format!("/work/{}/dates", first_pathway(&mut worker).await?);
    let start = format!("{path}/start");
    let page = Page::parse(&worker.get(&path).await?.text());
    assert!(
        page.text
            .contains("Counted from the strategy discussion on Thursday 10 September")
    );
    let form = page.form(&start).context("it cannot be corrected")?.filled();
    let corrected = with(&form, "strategy", "2026-09-07");
    let answer = worker.post(&start, &pairs(&corrected)).await?;
    assert_eq!(answer.status, 303);
    let now = Page::parse(&worker.get(&path).await?.text()).text;
    assert!(
        now.contains("Counted from the strategy discussion on Monday 7 September"),
        "{now}"
    );
    // 15 working days after it.
    assert!(now.contains("By law by Monday 28 September"), "{now}");

    let stale = worker
        .post(&start, &pairs(&with(&form, "strategy", "2026-09-09")))
        .await?;
    assert_eq!(stale.status, 409);
    let html = stale.text();
    assert!(html.contains("value=\"2026-09-09\"") && html.contains("Monday 7 September"));
    for (typed, said) in [
        ("", "Say when the strategy"),
        ("2026-12-01", "cannot be after today"),
        ("soon", "Write the date"),
    ] {
        let answer = worker
            .post(&start, &pairs(&with(&corrected, "strategy", typed)))
            .await?;
        assert_eq!(answer.status, 422, "{typed}");
        assert!(Page::parse(&answer.text()).text.contains(said), "{typed}");
    }

    let mut chair = Principal::Chair.enter(&server).await?;
    assert!(Page::parse(&chair.get(&path).await?.text()).form(&start).is_none());
    let nothing = chair.post("/nothing/here", &[]).await?;
    let answer = chair.post(&start, &pairs(&corrected)).await?;
    assert_not_there(&answer, &nothing, "the chair");
    Ok(())
}

#[tokio::test]
async fn a_colleague_who_lost_their_code_gets_another() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut manager = Principal::Manager.enter(&server).await?;
    assert!(
        !manager.get("/work").await?.text().contains("/work/invite/again"),
        "everybody is here"
    );
    let colleague = [("name", "Ada Example"), ("role", "manager")];
    let lost = code(&manager.post("/work/invite", &colleague).await?)?;
    let twice = manager.post("/work/invite", &colleague).await?;
    assert_eq!(twice.status, 422, "the same colleague is invited once");

    let page = Page::parse(&manager.get("/work").await?.text());
    assert!(page.text.contains("Ada Example") && page.text.contains("The code works until"));
    let again = page.form("/work/invite/again").context("no new code")?.filled();
    let new = code(&manager.post("/work/invite/again", &pairs(&again)).await?)?;
    let mut ada = Visitor::to(&server)?;
    assert_eq!(ada.post("/in", &[("code", &lost)]).await?.status, 422);

    let cancel = manager.post("/work/invite/cancel", &pairs(&again)).await?;
    assert_eq!(cancel.location(), Some("/work"));
    assert_eq!(ada.post("/in", &[("code", &new)]).await?.status, 422);
    let page = Page::parse(&manager.get("/work").await?.text());
    assert!(page.text.contains("ran out or was cancelled"), "{}", page.text);
    let last = code(&manager.post("/work/invite/again", &pairs(&again)).await?)?;
    assert_eq!(ada.post("/in", &[("code", &last)]).await?.status, 303);
    let page = manager.get("/work").await?.text();
    assert!(!page.contains("/work/invite/again"), "Ada is here");
    let late = manager.post("/work/invite/again", &pairs(&again)).await?;
    assert_eq!(
        late.location(),
        Some("/work"),
        "a code for whoever is here opens another's door"
    );
    Ok(())
}
