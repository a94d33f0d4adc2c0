//! Messages that something is new: off until one turns them on, shown as they will arrive, stopped in one tap, and never
//! sent by the demo.

use alongside_tests::html::{Fields, Page, pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::speaking::{find, say};
use alongside_tests::start;
use anyhow::{Context, Result};

use crate::{SAID, assert_not_there, first_pathway, keeps, page, taps_twice, typed};

const PAGE: &str = "/settings/messages";
const NUMBER: &str = "07700 900987";
const SCRIPT: &str = "</textarea><script>alert(1)</script>";

fn wishes(to: &str) -> Fields {
    let mut fields: Fields = [
        ("channel", "sms"),
        ("to", to),
        ("phrase", "look"),
        ("from", "0"),
        ("until", "24"),
        ("then", "keep"),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .collect();
    for day in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] {
        fields.push(("day".to_owned(), day.to_owned()));
    }
    fields
}

/// Says whether somebody might look at the phone.
async fn phone(visitor: &mut Visitor, whose: &str) -> Result<()> {
    assert_eq!(visitor.post("/settings", &[("phone", whose)]).await?.status, 303);
    Ok(())
}

#[tokio::test]
async fn while_somebody_might_look_every_page_says_that_nothing_is_sent() -> Result<()> {
    const HELD: &str = "Nothing is sent while someone might look at your phone.";
    const ON: &str = "You get a short message when there is something new.";
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    let mut priya = Principal::Worker.enter(&server).await?;
    let people = format!("/work/{}/people", first_pathway(&mut priya).await?);
    phone(&mut kacper, "watched").await?;
    let off = page(&mut priya, &people).await?.text;
    taps_twice(&mut kacper, PAGE, &pairs(&wishes(NUMBER))).await?;
    for path in ["/settings/messages?kept=1", PAGE, "/settings"] {
        let text = page(&mut kacper, path).await?.text;
        assert!(text.contains(&format!("Kept. {HELD}")), "{path}: {text}");
        assert!(
            !text.contains(ON) && !text.contains("hear from us now"),
            "{path}: {text}"
        );
    }
    assert_eq!(page(&mut priya, &people).await?.text, off, "his worker is told why");

    phone(&mut kacper, "mine").await?;
    for path in [PAGE, "/settings"] {
        let text = page(&mut kacper, path).await?.text;
        assert!(text.contains(ON) && !text.contains(HELD), "{path}: {text}");
    }
    keeps(&priya.get(&people).await?.text(), "Can be told by a short message");

    // The button for a phone that is lost is there all along, and deletes what is kept also while nothing is sent.
    phone(&mut kacper, "watched").await?;
    let stop = format!("{people}/stop");
    let drawn = page(&mut priya, &people).await?;
    for form in drawn.forms.iter().filter(|form| form.action == stop) {
        taps_twice(&mut priya, &stop, &pairs(&form.filled())).await?;
    }
    keeps(&kacper.get(PAGE).await?.text(), "You get no messages.");
    Ok(())
}

#[tokio::test]
async fn off_until_chosen_shown_as_it_arrives_and_stopped_in_one_tap() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    phone(&mut kacper, "mine").await?;
    keeps(&kacper.get(PAGE).await?.text(), "You get no messages.");
    keeps(&kacper.get("/settings").await?.text(), "You get no messages.");
    let drawn = page(&mut kacper, PAGE).await?;
    let form = drawn.form(PAGE).context("nothing can be chosen")?;
    assert!(
        form.fields
            .iter()
            .filter(|field| matches!(field.kind.as_str(), "radio" | "checkbox"))
            .all(|field| !field.chosen),
        "something was chosen for him"
    );

    // What cannot be used comes back with what was typed, and nothing is on.
    for wrong in [SCRIPT, "🙂🙂🙂", "12", &"7".repeat(100_000)] {
        let refused = kacper.post(PAGE, &pairs(&wishes(wrong))).await?;
        assert_eq!(refused.status, 422, "{}", wrong.len());
        keeps(&refused.text(), "Write a phone number");
        keeps(&kacper.get(PAGE).await?.text(), "You get no messages.");
    }
    let look = kacper
        .post(PAGE, &pairs(&with(&wishes(NUMBER), "then", "look")))
        .await?;
    assert_eq!(look.status, 200);
    keeps(&look.text(), "How it looks on a locked phone");
    keeps(&look.text(), "Have a look when you have a minute.");
    keeps(&kacper.get(PAGE).await?.text(), "You get no messages.");

    taps_twice(&mut kacper, PAGE, &pairs(&wishes(NUMBER))).await?;
    let on = kacper.get(&format!("{PAGE}?kept=1")).await?.text();
    keeps(&on, "You get a short message");
    assert!(on.contains("07700900987"), "his own number is shown to him");

    // Nobody else reads where or when; his worker reads that it can be.
    let mut priya = Principal::Worker.enter(&server).await?;
    let people = format!("/work/{}/people", first_pathway(&mut priya).await?);
    let seen = priya.get(&people).await?.text();
    keeps(&seen, "Can be told by a short message");
    assert!(!seen.contains("900987"));
    for who in [Principal::Mother, Principal::Father, Principal::OtherParent] {
        let mut other = who.enter(&server).await?;
        let theirs = other.get(PAGE).await?.text();
        assert!(!theirs.contains("900987"), "{}", who.name());
    }
    for who in [
        Principal::Advocate,
        Principal::Worker,
        Principal::Chair,
        Principal::Partner,
    ] {
        let mut other = who.enter(&server).await?;
        for (path, fields) in [(PAGE, wishes(NUMBER)), ("/settings/messages/stop", Fields::new())] {
            let nothing = other.post("/nothing/here", &[("n", "1")]).await?;
            assert_not_there(&other.post(path, &pairs(&fields)).await?, &nothing, who.name());
        }
    }

    // One tap, from the settings.
    let settings = page(&mut kacper, "/settings").await?;
    settings
        .form("/settings/messages/stop")
        .context("no button on the settings")?;
    taps_twice(&mut kacper, "/settings/messages/stop", &[]).await?;
    let off = kacper.get(&format!("{PAGE}?stopped=1")).await?.text();
    keeps(&off, "Done. No more messages go to you");
    assert!(!off.contains("900987"));
    keeps(
        &priya.get("/work").await?.text(),
        "don’t contact me on this phone any more",
    );
    keeps(
        &priya.get(&people).await?.text(),
        "don’t contact me on this phone any more",
    );
    for who in [
        Principal::Mother,
        Principal::Father,
        Principal::Advocate,
        Principal::OtherWorker,
        Principal::Manager,
    ] {
        let mut other = who.enter(&server).await?;
        let first = if matches!(who, Principal::OtherWorker | Principal::Manager) {
            "/work"
        } else {
            "/home"
        };
        for path in [first, "/settings"] {
            let text = other.get(path).await?.text();
            assert!(!text.contains("this phone any more ("), "{}", who.name());
        }
    }
    assert!(!server.log().contains("900987"), "a number is in the log");
    Ok(())
}

#[tokio::test]
async fn the_demo_shows_what_would_have_gone_and_to_whom() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut ewa = Principal::Mother.enter(&server).await?;
    taps_twice(&mut ewa, PAGE, &pairs(&wishes(NUMBER))).await?;
    say(&mut ewa, "first", SAID, "worker-chair").await?;
    let view = find(&mut ewa, SAID).await?;
    let view = view.rsplit('/').next().context("no id")?.to_owned();
    let mut priya = Principal::Worker.enter(&server).await?;
    let path = format!("/work/{}", first_pathway(&mut priya).await?);
    let answer = typed(&mut priya, &path, &view).await?;
    assert_eq!(
        priya.post(&format!("{path}/answer"), &pairs(&answer)).await?.status,
        303
    );

    let shown = priya.get("/demo/messages").await?;
    assert_eq!(shown.status, 200);
    let text = Page::parse(&shown.text()).text;
    for part in ["In the demo nothing is sent", "Planner", "Zajrzyj, kiedy masz chwilę."] {
        assert!(text.contains(part), "{part}: {text}");
    }
    for told in ["900987", SAID, "Ewa", "Nowak"] {
        assert!(!text.contains(told), "{told}: {text}");
    }
    Ok(())
}
