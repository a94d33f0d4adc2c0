//! Help that is asked for: looked for in the directory, told to whoever asked and to nobody else, and never half.

use alongside_tests::html::{Fields, Page, pairs, with};
use alongside_tests::http::{Answer, Visitor};
use alongside_tests::principal::Principal;
use alongside_tests::server::Running;
use alongside_tests::speaking::{find, say};
use alongside_tests::start;
use anyhow::{Context, Result};

use crate::{first_pathway, form, keeps, page, taps_twice};

const WISH: &str = "I want to learn to swim.";
const TYPED: &str = "On Mondays, at the pool </textarea><script>alert(1)</script>";
const POOL: &str = "id,name,organization,description,url\n\
    p1,Westhaven pool,Westhaven Council,Lessons for all ages,https://pool.example/\n\
    b1,Bakery club,Westhaven Council,Bread,\n";

/// Sends a directory.
async fn brings(visitor: &mut Visitor, file: &str) -> Result<Answer> {
    let body = format!(
        "--line\r\nContent-Disposition: form-data; name=\"services\"; filename=\"service.csv\"\r\n\r\n{file}\r\n--line--\r\n"
    );
    let kind = "multipart/form-data; boundary=line";
    visitor.post_bytes("/work/directory", kind, body.into_bytes()).await
}

/// Kacper asks for something, and Priya notes it: the page, and the form that tells him.
async fn noted(server: &Running) -> Result<(Visitor, Visitor, String, Fields)> {
    let mut kacper = Principal::YoungPerson.enter(server).await?;
    say(&mut kacper, "help", WISH, "worker-chair").await?;
    let mut priya = Principal::Worker.enter(server).await?;
    let path = format!("/work/{}/plan/support", first_pathway(&mut priya).await?);
    keeps(&priya.get(&path).await?.text(), WISH);
    let view = find(&mut kacper, WISH).await?;
    let view = view.rsplit('/').next().context("no id")?;
    let note = [("about", format!("view:{view}")), ("help", "club".to_owned())];
    let note: Fields = note.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let bare = with(&note, "help", "");
    assert_eq!(
        priya.post(&path, &pairs(&bare)).await?.status,
        422,
        "no kind was chosen"
    );
    taps_twice(&mut priya, &path, &pairs(&note)).await?;
    let waits = page(&mut priya, &path).await?;
    let ask = waits
        .links
        .iter()
        .filter(|link| link.starts_with(&format!("{path}?again=")));
    let mut open = None;
    for link in ask {
        let (link, anchor) = link.split_once('#').context("it leads nowhere")?;
        if anchor == format!("a-view-{view}") {
            open = Some(link.to_owned());
        }
    }
    let open = open.context("nothing can be told")?;
    let fields = form(&mut priya, &open, &format!("{path}/tell")).await?;
    Ok((kacper, priya, path, fields))
}

#[tokio::test]
async fn help_is_looked_for_and_whoever_asked_is_told_once() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut denise = Principal::Manager.enter(&server).await?;
    let before = page(&mut denise, "/work/directory").await?.text;
    let refused = brings(&mut denise, "id,name\n1,a\n1,b\n").await?;
    assert_eq!(refused.status, 422);
    keeps(&refused.text(), "Service 2 in the file");
    let columns = brings(&mut denise, "id,label\n1,a\n").await?;
    assert_eq!(columns.status, 422);
    keeps(&columns.text(), "“name” is missing");
    assert_eq!(
        page(&mut denise, "/work/directory").await?.text,
        before,
        "something was taken"
    );
    let taken = brings(&mut denise, POOL).await?;
    let done = taken.location().context("it was not taken")?.to_owned();
    keeps(&denise.get(&done).await?.text(), "2 services are in the directory now");

    let (mut kacper, mut priya, path, fields) = noted(&server).await?;
    let told_at = format!("{path}/tell");
    keeps(&kacper.get("/answers").await?.text(), "We have not told you yet");
    // Looking keeps what was typed; half is refused, and keeps it too.
    let typed = with(&with(&fields, "because", TYPED), "find", "pool lessons");
    let typed = with(&with(&typed, "instead", ""), "lack", "");
    let found = priya.post(&told_at, &pairs(&with(&typed, "do", "find"))).await?;
    assert_eq!(found.status, 200);
    keeps(&found.text(), "Westhaven pool");
    keeps(&found.text(), "On Mondays, at the pool");
    assert!(!found.text().contains("Bakery club"));
    let chosen = with(&with(&typed, "do", "tell"), "service", "p1");
    for (state, why, needs) in [
        ("", "", "Choose whether it is available"),
        ("not-available", "", "Choose why not"),
        ("not-available", "full", "Write what you offer instead"),
    ] {
        let half = with(&with(&chosen, "state", state), "lack", why);
        let half = priya.post(&told_at, &pairs(&half)).await?;
        assert_eq!(half.status, 422, "{state} {why}");
        keeps(&half.text(), needs);
        keeps(&half.text(), "On Mondays, at the pool");
    }
    let whole = with(&with(&chosen, "state", "available"), "because", "On Mondays at 4 pm.");
    taps_twice(&mut priya, &told_at, &pairs(&whole)).await?;
    let shown = page(&mut priya, &path).await?.text;
    assert_eq!(
        shown.matches("On Mondays at 4 pm.").count(),
        1,
        "two taps told it twice"
    );

    let answers = kacper.get("/answers").await?.text();
    keeps(&answers, "You can get this.");
    keeps(&answers, "On Mondays at 4 pm.");
    keeps(&answers, "Lessons for all ages");
    assert!(
        answers.contains("https://pool.example/"),
        "the service's own page is not there"
    );
    keeps(&kacper.get("/plan").await?.text(), "Westhaven pool");
    Ok(())
}

#[tokio::test]
async fn what_was_told_is_for_whoever_asked_and_the_ledger_is_the_managers() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let (_, mut priya, path, fields) = noted(&server).await?;
    let told_at = format!("{path}/tell");
    let whole = with(&with(&fields, "state", "available"), "because", "A pool for you alone.");
    let whole = with(&whole, "do", "tell");
    for (who, status) in [
        (Principal::Mother, 404),
        (Principal::OtherWorker, 404),
        (Principal::Manager, 404),
    ] {
        let mut other = who.enter(&server).await?;
        assert_eq!(
            other.post(&told_at, &pairs(&whole)).await?.status,
            status,
            "{}",
            who.name()
        );
        assert_eq!(other.get(&path).await?.status, status, "{}", who.name());
    }
    taps_twice(&mut priya, &told_at, &pairs(&whole)).await?;
    for who in [Principal::Mother, Principal::Father, Principal::Advocate] {
        let mut other = who.enter(&server).await?;
        for page in ["/answers", "/plan"] {
            let text = other.get(page).await?.text();
            assert!(!text.contains("A pool for you alone."), "{} on {page}", who.name());
        }
    }
    for private in ["/work/directory", "/work/asked-for", "/work/asked-for.csv"] {
        assert_eq!(priya.get(private).await?.status, 404, "{private}");
    }
    let mut denise = Principal::Manager.enter(&server).await?;
    let ledger = Page::parse(&denise.get("/work/asked-for").await?.text()).text;
    assert!(ledger.contains("fewer than 5"), "{ledger}");
    let file = denise.get("/work/asked-for.csv?from=2026-07-01").await?.text();
    assert!(file.contains("2026-07-01,club,asked,<5"), "{file}");
    for name in ["Kacper", "swim", "pool"] {
        assert!(!file.contains(name) && !ledger.contains(name), "{name}");
    }
    let now = denise.get("/work/asked-for?from=2026-10-01").await?;
    assert_eq!(now.status, 404, "this quarter is not over");
    Ok(())
}
