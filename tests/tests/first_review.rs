//! The first review, Tuesday 15 December, by the pages alone: how the places are by then, what was
//! promised and kept, what is closed and what goes up, and the pathway goes on as a child in need plan. Nothing that
//! was said is lost, and nobody learns what was not for them.

use alongside_tests::html::{Fields, Form, Page, pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::server::Running;
use alongside_tests::start;
use anyhow::{Context, Result, ensure};

const WHY: &str = "The bus station and the school are better now. </textarea><script>alert(1)</script>";
const BUS: &str = "Central bus station, Bay C";
const UP: &str = "It went up to the safeguarding partnership on 15 December.";

async fn text(visitor: &mut Visitor, path: &str) -> Result<String> {
    let answer = visitor.get(path).await?;
    ensure!(answer.status == 200, "{path} is answered with {}", answer.status);
    Ok(Page::parse(&answer.text()).text)
}

/// A form of a page, filled in as the page drew it.
async fn form(visitor: &mut Visitor, path: &str, action: &str) -> Result<Fields> {
    let page = Page::parse(&visitor.get(path).await?.text());
    let form = page.form(action).with_context(|| format!("{path} has no {action}"))?;
    Ok(form.filled())
}

async fn sends(visitor: &mut Visitor, path: &str, fields: &Fields) -> Result<String> {
    let answer = visitor.post(path, &pairs(fields)).await?;
    ensure!(
        answer.status == 303,
        "{path} is answered with {}:\n{}",
        answer.status,
        Page::parse(&answer.text()).text
    );
    Ok(answer.location().unwrap_or_default().to_owned())
}

/// The first link of a page whose words are these.
async fn link(visitor: &mut Visitor, path: &str, words: &str) -> Result<String> {
    let html = visitor.get(path).await?.text();
    let before = html
        .split(&format!("{words}<"))
        .next()
        .filter(|before| before.len() < html.len())
        .with_context(|| format!("{path} says nothing of \"{words}\""))?;
    let (_, href) = before.rsplit_once("href=\"").context("no link")?;
    Ok(href.split('"').next().unwrap_or_default().to_owned())
}

/// Says again how a place is, and shares it.
async fn rates(author: &mut Visitor, place: &str, feeling: &str) -> Result<()> {
    let path = link(author, "/places", place).await?;
    let feel = format!("{path}/feel");
    let asked = with(&form(author, &feel, &feel).await?, "feeling", feeling);
    sends(author, &feel, &asked).await?;
    let share = format!("{path}/share");
    let checked = form(author, &format!("{path}/check"), &share).await?;
    sends(author, &share, &checked).await?;
    Ok(())
}

/// Tuesday 8 December: getting ready. Each place a third time, in words, and the list says what the picture does.
async fn gets_ready(server: &Running) -> Result<()> {
    let mut kacper = Principal::YoungPerson.enter(server).await?;
    for (place, feeling) in [
        (BUS, "mostly-fine"),
        ("The underpass", "mostly-not"),
        ("Back gate at school", "mostly-fine"),
    ] {
        rates(&mut kacper, place, feeling).await?;
    }
    let html = kacper.get("/places/time").await?.text();
    let page = Page::parse(&html).text;
    for said in [
        "16 September: Not OK",
        "21 October: Sometimes OK. Better than the time before.",
        "8 December: Mostly fine. Better than the time before.",
        "8 December: Mostly not OK. The same as the time before.",
        "29 September: Partly",
        "You were to hear by",
        "Promised for",
    ] {
        assert!(page.contains(said), "\"{said}\" is not in: {page}");
    }
    assert!(
        !page.contains("Dworzec autobusowy") || page.contains("Mum told you"),
        "{page}"
    );
    for score in ["%", "average", "/5"] {
        assert!(!page.contains(score), "a score: {score}");
    }
    let mut amira = Principal::OtherYoungPerson.enter(server).await?;
    assert!(!text(&mut amira, "/places/time").await?.contains(BUS));
    let mut father = Principal::Father.enter(server).await?;
    let his = text(&mut father, "/places/time").await?;
    assert!(!his.contains("Partly") && !his.contains("Back gate at school"), "{his}");
    Ok(())
}

/// The action of a plan that says this.
async fn action(worker: &mut Visitor, plan: &str, what: &str) -> Result<String> {
    let links = Page::parse(&worker.get(plan).await?.text()).links;
    let below = format!("{plan}/");
    for path in links
        .iter()
        .filter(|link| link.strip_prefix(&below).is_some_and(|id| id.len() == 26))
    {
        if worker.get(path).await?.text().contains(what) {
            return Ok(path.clone());
        }
    }
    anyhow::bail!("no action says \"{what}\"")
}

/// It was held; Kacper took part and spoke; the school and the shop are closed, the bus station stays, the underpass goes up.
async fn is_held(worker: &mut Visitor, case: &str) -> Result<()> {
    let (dates, held) = (format!("{case}/dates"), format!("{case}/dates/held"));
    let page = Page::parse(&worker.get(&dates).await?.text());
    let forms: Vec<Fields> = page
        .forms
        .iter()
        .filter(|one| one.action == held)
        .map(Form::filled)
        .collect();
    ensure!(!forms.is_empty(), "nothing can be held on this day");
    for one in &forms {
        sends(worker, &held, one).await?;
    }
    let plan = format!("{case}/plan");
    let underpass = action(worker, &plan, "A light and a mirror").await?;
    let moves = format!("{underpass}/move");
    let late = form(worker, &underpass, &moves).await?;
    let late = with(&with(&with(&late, "state", "late"), "note", UP), "due", "2027-01-15");
    sends(worker, &moves, &late).await?;
    for (place, goal) in [
        (
            "School",
            "The gate is calm at home time. Reached and closed on 15 December.",
        ),
        ("Golden Fry", "You can wait inside. Reached and closed on 15 December."),
        (
            "Bus station",
            "Somebody is there on Fridays and Saturdays. We keep this for three more months.",
        ),
    ] {
        let context = goal_of(worker, &plan, place).await?;
        let asked = with(&form(worker, &context, &context).await?, "goal", goal);
        sends(worker, &context, &asked).await?;
    }
    let versions = format!("{plan}/versions");
    let agreed = form(worker, &versions, &versions).await?;
    sends(worker, &versions, &agreed).await?;
    let publish = format!("{versions}/publish");
    let published = form(worker, &versions, &publish).await?;
    sends(worker, &publish, &published).await?;
    Ok(())
}

/// The form with the goal of a context.
async fn goal_of(worker: &mut Visitor, plan: &str, name: &str) -> Result<String> {
    let html = worker.get(plan).await?.text();
    let goal = format!("href=\"{plan}/goal/");
    let named = |tag: &&str| {
        tag.split('>')
            .next()
            .is_some_and(|tag| tag.contains(&format!(": {name}\"")))
    };
    let tag = html.split(&goal).skip(1).find(named);
    let id = tag
        .and_then(|tag| tag.get(..26))
        .with_context(|| format!("{name} has no goal to write"))?;
    Ok(format!("{plan}/goal/{id}"))
}

/// The step down: refused with everything kept, then taken once, and a colleague's older page is told so.
async fn steps_down(server: &Running, worker: &mut Visitor, case: &str) -> Result<()> {
    let (dates, path) = (format!("{case}/dates"), format!("{case}/dates/kind"));
    let page = text(worker, &path).await?;
    for carried in [
        "What is carried on",
        "A light and a mirror",
        "Nothing has to be told again",
    ] {
        assert!(page.contains(carried), "\"{carried}\" is not beside the form: {page}");
    }
    let drawn = form(worker, &path, &path).await?;
    let was = |one: &(String, String)| one.0 == "was";
    let was = drawn
        .iter()
        .find(|one| was(one))
        .context("which kind it was")?
        .1
        .clone();
    let nothing = vec![("was".to_owned(), was.clone())];
    let answer = worker.post(&path, &pairs(&nothing)).await?;
    assert_eq!(answer.status, 422);
    let said = Page::parse(&answer.text()).text;
    for needs in [
        "Choose what kind",
        "Say why. The family reads it",
        "Choose the conference or review",
    ] {
        assert!(said.contains(needs), "\"{needs}\" is not in: {said}");
    }
    let up = [
        ("was", &*was),
        ("to", "child-protection"),
        ("why", WHY),
        ("strategy", "2027-01-01"),
    ];
    let answer = worker.post(&path, &up).await?;
    assert_eq!(answer.status, 422);
    let html = answer.text();
    assert!(!html.contains("<script>alert"), "what was typed became markup");
    let said = Page::parse(&html);
    assert!(said.text.contains("cannot be after today"), "{}", said.text);
    let kept = said.form(&path).context("the form is gone")?.filled();
    assert!(
        kept.iter().any(|(name, value)| name == "why" && value == WHY),
        "the reason is gone"
    );

    let review = meeting(worker, &path).await?;
    let down = [
        ("was", &*was),
        ("to", "child-in-need"),
        ("why", WHY),
        ("meeting", &*review),
    ];
    for tap in ["a tap", "a second tap"] {
        let answer = worker.post(&path, &down).await?;
        assert_eq!(answer.status, 303, "{tap}");
    }
    let shown = text(worker, &dates).await?;
    assert_eq!(shown.matches("ROTH pathway → Child in need").count(), 1, "{shown}");
    assert!(shown.contains("By law no clock runs for this kind"), "{shown}");
    let other = [
        ("was", &*was),
        ("to", "early-help"),
        ("why", "Another reason."),
        ("meeting", &*review),
    ];
    let answer = worker.post(&path, &other).await?;
    assert_eq!(answer.status, 409);
    let said = Page::parse(&answer.text()).text;
    assert!(
        said.contains("Another reason.") && said.contains("Somebody changed the kind"),
        "{said}"
    );

    for who in [Principal::OtherWorker, Principal::Chair, Principal::YoungPerson] {
        let mut other = who.enter(server).await?;
        let nothing = other.get("/nothing/here").await?;
        let answer = other.get(&path).await?;
        assert_eq!((answer.status, &answer.body), (404, &nothing.body), "{who:?}");
        let nothing = other.post("/nothing/here", &[]).await?;
        let answer = other.post(&path, &down).await?;
        assert_eq!((answer.status, &answer.body), (404, &nothing.body), "{who:?}");
    }
    Ok(())
}

/// The review among the meetings that can have decided it.
async fn meeting(worker: &mut Visitor, path: &str) -> Result<String> {
    let html = worker.get(path).await?.text();
    let before = html.split("Tuesday 15 December").next().unwrap_or_default();
    ensure!(before.len() < html.len(), "the review is not to choose");
    let (_, value) = before.rsplit_once("value=\"").context("no value")?;
    Ok(value.split('"').next().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn the_first_review_closes_what_is_better_and_loses_nothing() -> Result<()> {
    let mut server = Running::start(start::unhurried()).await?;
    server.start_again_on("2026-12-08").await?;
    gets_ready(&server).await?;
    server.start_again_on("2026-12-15").await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let case = format!("/work/{}", pathways(&mut worker).await?.first().context("no pathway")?);
    is_held(&mut worker, &case).await?;
    let voices = text(&mut worker, &format!("{case}/voices")).await?;
    for said in [
        BUS,
        "Review",
        "8 Dec",
        "Promised in the plan",
        "Not kept yet.",
        "Dworzec autobusowy",
    ] {
        assert!(voices.contains(said), "\"{said}\" is not in: {voices}");
    }
    let before = text(&mut Principal::YoungPerson.enter(&server).await?, "/answers").await?;
    steps_down(&server, &mut worker, &case).await?;

    for who in [Principal::YoungPerson, Principal::Mother] {
        let mut one = who.enter(&server).await?;
        one.post("/language", &[("language", "en")]).await?;
        let home = text(&mut one, "/home").await?;
        assert!(home.contains("Your plan goes on in a new way"), "{who:?}: {home}");
        let plan = text(&mut one, "/plan").await?;
        for said in [
            "Since 15 December this is a plan for help that you say yes to",
            "Before, it was a plan to change places outside home",
            "The bus station and the school are better now.",
            "All that was said is still here",
            "Reached and closed on 15 December",
            UP,
        ] {
            assert!(plan.contains(said), "{who:?}: \"{said}\" is not in: {plan}");
        }
        for word in ["ROTH", "Child in need"] {
            assert!(!plan.contains(word) && !home.contains(word), "{who:?} reads \"{word}\"");
        }
    }
    let after = text(&mut Principal::YoungPerson.enter(&server).await?, "/answers").await?;
    assert_eq!(before, after, "what he said and was told changed");
    Ok(())
}
