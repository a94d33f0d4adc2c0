//! Acknowledged means on disk, and there once.

#[path = "nothing_lost/kills.rs"]
mod kills;
#[path = "nothing_lost/late.rs"]
mod late;
#[path = "nothing_lost/late_places.rs"]
mod late_places;

use alongside_tests::crawl;
use alongside_tests::html::{Page, pairs, with};
use alongside_tests::http::{Answer, Visitor};
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::server::Running;
use alongside_tests::speaking::{choose, find, share, write};
use alongside_tests::start;
use anyhow::{Context, Result};

/// How often the same thing is sent at once.
const AT_ONCE: usize = 20;

async fn kacper() -> Result<(Running, Visitor)> {
    let server = Running::start(start::unhurried()).await?;
    let visitor = Principal::YoungPerson.enter(&server).await?;
    Ok((server, visitor))
}

/// Sends the same form from twenty taps at once.
async fn at_once(visitor: &Visitor, path: &str, form: &[(&str, &str)]) -> Result<Vec<Answer>> {
    let mut taps = tokio::task::JoinSet::new();
    for _ in 0..AT_ONCE {
        let (mut visitor, path) = (visitor.clone(), path.to_owned());
        let form: Vec<(String, String)> = form.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        taps.spawn(async move { visitor.post(&path, &pairs(&form)).await });
    }
    let answers: Vec<Answer> = taps.join_all().await.into_iter().collect::<Result<_>>()?;
    let worst = answers.iter().map(|answer| answer.status).max();
    assert!(worst < Some(500), "{path} was answered with {worst:?}");
    Ok(answers)
}

/// What stands in the page's text area, and the version it was drawn from.
async fn stands(visitor: &mut Visitor, path: &str) -> Result<(String, String)> {
    let page = Page::parse(&visitor.get(path).await?.text());
    let form = page
        .forms
        .iter()
        .find(|form| form.written().contains(&"words"))
        .context("no text area")?;
    let value = |name: &str| {
        form.fields
            .iter()
            .find(|field| field.name == name)
            .map(|field| field.value.clone())
    };
    Ok((value("words").unwrap_or_default(), value("version").unwrap_or_default()))
}

#[tokio::test]
async fn the_same_save_sent_at_once_is_one_save() -> Result<()> {
    let (_server, mut me) = kacper().await?;
    let form = [("words", "Once."), ("key", "tap-1"), ("version", "0"), ("do", "stop")];
    let answers = at_once(&me, "/say/first", &form).await?;
    assert!(
        answers.iter().all(|answer| answer.status == 303),
        "every tap is told that it is saved"
    );
    assert_eq!(
        stands(&mut me, "/say/first").await?,
        ("Once.".to_owned(), "1".to_owned())
    );
    Ok(())
}

/// Each thing on the page that checks before sharing, and whether it is ticked.
fn ticked(page: &str) -> Result<Vec<(String, bool)>> {
    let page = Page::parse(page);
    let form = page.form("/say/share").context("nothing to share")?;
    let items = form.fields.iter().filter(|field| field.name == "item");
    Ok(items.map(|field| (field.value.clone(), field.chosen)).collect())
}

#[tokio::test]
async fn what_was_left_out_stays_left_out() -> Result<()> {
    let (_server, mut me) = kacper().await?;
    for topic in ["first", "help"] {
        write(&mut me, topic, "Not for everyone.").await?;
        choose(&mut me, topic, "worker-chair").await?;
    }
    let first_look = ticked(&me.get("/say/check").await?.text())?;
    assert!(first_look.len() > 1 && first_look.iter().all(|(_, ticked)| *ticked));

    let nothing = me.post("/say/share", &[]).await?;
    assert_eq!(nothing.status, 422);
    assert!(ticked(&nothing.text())?.iter().all(|(_, ticked)| !ticked));

    let [(kept, _), (other, _), ..] = &first_look[..] else {
        anyhow::bail!("there are not two things to share");
    };
    let (id, _) = other.split_once('.').context("no version")?;
    let stale = format!("{id}.999");
    let changed = me.post("/say/share", &[("item", kept), ("item", &stale)]).await?;
    assert_eq!(changed.status, 409);
    for (item, ticked) in ticked(&changed.text())? {
        assert_eq!(ticked, item == *kept, "{item}");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_shared_at_once_is_shared_once() -> Result<()> {
    let (server, mut me) = kacper().await?;
    let words = "Shared with one tap, or twenty.";
    write(&mut me, "first", words).await?;
    choose(&mut me, "first", "worker-chair").await?;
    let page = Page::parse(&me.get("/say/check").await?.text());
    let form = page.form("/say/share").context("nothing to share")?.filled();
    let before = count(&server, "view")?;
    let answers = at_once(&me, "/say/share", &pairs(&form)).await?;
    let went = answers
        .iter()
        .filter(|answer| answer.location() == Some("/say/shared"))
        .count();
    assert_eq!(went, 1, "the other taps are shown how it stands now");
    assert!(answers.iter().all(|answer| matches!(answer.status, 303 | 409)));
    let late = me.post("/say/share", &pairs(&form)).await?;
    assert_eq!(late.status, 409);
    assert_eq!(count(&server, "view")?, before + 1);
    assert!(!me.get("/say/check").await?.text().contains(words));
    Ok(())
}

/// Forms of staff carry no key: the same form again must still be one act.
#[tokio::test]
async fn what_staff_send_at_once_happens_once() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let pathway = pathways(&mut worker).await?.into_iter().next().context("no pathway")?;
    let site = crawl::walk(&mut worker, &["/work"]).await?;
    let mut faults = Vec::new();
    for (form, field, table) in [
        ("answer", "because", "answer"),
        ("plan", "what", "action"),
        ("context", "name", "context"),
        ("people", "name", "membership"),
        ("enter", "words", "view"),
        ("dates", "note", "meeting"),
        ("new", "name", "pathway"),
    ] {
        let action = if form == "new" {
            "/work/new".to_owned()
        } else {
            format!("/work/{pathway}/{form}")
        };
        let fields = site
            .form(|one| one == action)
            .with_context(|| format!("no form for {action}"))?
            .filled();
        let before = count(&server, table)?;
        at_once(&worker, &action, &pairs(&with(&fields, field, "Sent from twenty taps"))).await?;
        let made = count(&server, table)? - before;
        if made != 1 {
            faults.push(format!("{action}: {made} rows in {table}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

/// How many rows a table has.
fn count(server: &Running, table: &str) -> Result<usize> {
    Ok(start::rows(server)?
        .iter()
        .filter(|row| row.starts_with(&format!("{table} ")))
        .count())
}

#[tokio::test]
async fn two_tabs_keep_both_texts() -> Result<()> {
    let (_server, mut me) = kacper().await?;
    let tab =
        |page: &'static str, words: &'static str| [("words", words), ("page", page), ("typed", "1"), ("version", "0")];
    let (one, other, third) = (
        "Typed in the first tab.",
        "Typed in the second tab.",
        "Typed after that.",
    );
    assert_eq!(me.post("/say/first/keep", &tab("aa", one)).await?.status, 200);
    let answer = me.post("/say/first/keep", &tab("bb", other)).await?;
    assert_eq!((answer.status, answer.text().as_str()), (409, "conflict"));
    let late = me.post("/say/first", &tab("bb", third)).await?;
    assert_eq!(
        late.status, 409,
        "a save after a conflict is kept beside the first text, too"
    );
    for page in [late, me.get("/say/first").await?] {
        let text = Page::parse(&page.text()).text;
        for words in [one, other, third] {
            assert!(text.contains(words), "\"{words}\" is not on the page:\n{text}");
        }
    }
    assert!(
        !me.get("/say/check").await?.text().contains("name=\"item\""),
        "two texts cannot be shared"
    );
    let (both, version) = stands(&mut me, "/say/first").await?;
    assert!([one, other, third].iter().all(|words| both.contains(words)), "{both}");
    let settled = me
        .post(
            "/say/first",
            &[("words", "One text."), ("version", &version), ("do", "settle")],
        )
        .await?;
    assert_eq!(settled.status, 303);
    assert_eq!(stands(&mut me, "/say/first").await?.0, "One text.");
    Ok(())
}

#[tokio::test]
async fn a_late_save_never_replaces_a_newer_one_of_its_page() -> Result<()> {
    let (_server, mut me) = kacper().await?;
    let save = |typed: &'static str, words: &'static str| {
        [("words", words), ("page", "aa"), ("typed", typed), ("version", "0")]
    };
    for (typed, words) in [
        ("1", "O"),
        ("5", "One two three"),
        ("3", "One two"),
        ("4", "One two th"),
    ] {
        let answer = me.post("/say/first/keep", &save(typed, words)).await?;
        assert!(answer.text().starts_with("saved "), "{}", answer.text());
    }
    assert_eq!(stands(&mut me, "/say/first").await?.0, "One two three");
    Ok(())
}

#[tokio::test]
async fn taking_back_twice_and_replying_twice_are_once() -> Result<()> {
    let (_server, mut me) = kacper().await?;
    write(&mut me, "first", "For a moment.").await?;
    choose(&mut me, "first", "worker-chair").await?;
    share(&mut me).await?;
    let path = find(&mut me, "For a moment.").await?;
    let answers = at_once(&me, &format!("{path}/back"), &[]).await?;
    assert!(answers.iter().all(|answer| answer.location() == Some(path.as_str())));
    Ok(())
}
