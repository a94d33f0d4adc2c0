//! What somebody receives tells nothing of what was not shared with them: not that it is there,
//! not how much, not when.

use std::collections::BTreeMap;

use alongside_tests::crawl::told;
use alongside_tests::html::{Page, pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::server::Running;
use alongside_tests::speaking::{About, choose, find, reach, say, send, stance, write};
use alongside_tests::start::{self, headers};
use anyhow::{Context, Result};

/// How often the young person does a few things before everybody looks again.
const SCRIPTS: u32 = 24;

const TOPICS: [&str; 7] = ["about", "going-ok", "hard", "first", "help", "part", "service"];

/// Somebody who looks at everything they have.
struct Reader {
    who: Principal,
    visitor: Visitor,
}

/// Every byte they received, by page.
type Received = BTreeMap<String, (Vec<String>, String)>;

impl Reader {
    /// Comes in and looks at everything, so that nothing is new any more.
    async fn settled(server: &Running, who: Principal) -> Result<(Self, Received)> {
        let mut reader = Self {
            who,
            visitor: who.enter(server).await?,
        };
        reader.receive().await?;
        let received = reader.receive().await?;
        Ok((reader, received))
    }

    async fn receive(&mut self) -> Result<Received> {
        let site = self.who.walk(&mut self.visitor).await?;
        assert!(site.pages.len() >= 2, "{} sees hardly anything", self.who.name());
        let mut received: Received = site
            .pages
            .iter()
            .map(|(path, answer)| (path.clone(), (headers(answer), told(answer))))
            .collect();
        let nothing = self.visitor.get("/nothing/here").await?;
        received.insert("/nothing/here".to_owned(), (headers(&nothing), told(&nothing)));
        Ok(received)
    }

    /// Receives it all again and holds it against what it was.
    async fn receives_the_same(&mut self, as_before: &Received, although: &str) -> Result<()> {
        let now = self.receive().await?;
        let changed = changed(as_before, &now);
        assert!(
            changed.is_empty(),
            "{} can tell although {although}: {changed:#?}",
            self.who.name()
        );
        Ok(())
    }
}

/// The pages that are not the same, with what is new on them.
fn changed(before: &Received, now: &Received) -> BTreeMap<String, Vec<String>> {
    let lines = |html: &str| html.replace('<', "\n<").lines().map(str::to_owned).collect::<Vec<_>>();
    let paths = before.keys().chain(now.keys());
    let differ = paths.filter(|path| before.get(*path) != now.get(*path));
    differ
        .map(|path| {
            let old = before.get(path).map(|(_, html)| lines(html)).unwrap_or_default();
            let new = now.get(path).map(|(_, html)| lines(html)).unwrap_or_default();
            (
                path.clone(),
                new.into_iter().filter(|line| !old.contains(line)).take(12).collect(),
            )
        })
        .collect()
}

/// Those to whom an audience means nothing, with what they receive before anything is said.
async fn readers(server: &Running, who: &[Principal]) -> Result<Vec<(Reader, Received)>> {
    let mut readers = Vec::new();
    for who in who {
        readers.push(Reader::settled(server, *who).await?);
    }
    Ok(readers)
}

/// Answers what came last of all that waits for an answer, and ties it to nothing: what waits longest stands
/// first, and may be somebody else's.
async fn answer_something(reader: &mut Visitor) -> Result<()> {
    let pathway = pathways(reader).await?.into_iter().next().context("no pathway")?;
    let page = Page::parse(&reader.get(&format!("/work/{pathway}")).await?.text());
    let path = format!("/work/{pathway}/answer");
    let form = page.forms.iter().rfind(|form| form.action == path);
    let form = form.context("nothing to answer")?.filled();
    let form = with(&with(&form, "state", "did"), "because", "It is done.");
    let answer = reader.post(&path, &pairs(&form)).await?;
    assert_eq!(answer.status, 303, "{}", Page::parse(&answer.text()).text);
    Ok(())
}

/// Somebody who has read what was there for them: that they did is for its author to see.
async fn author(server: &Running, who: Principal) -> Result<Visitor> {
    Ok(Reader::settled(server, who).await?.0.visitor)
}

/// One of a few choices, the same on every run and different every time.
fn pick<'a, T>(from: &'a [T], seed: &mut u32) -> &'a T {
    *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
    &from[usize::from((*seed >> 24) as u8) % from.len()]
}

/// Writes, chooses, shares, takes back, changes who can know: whatever comes up.
async fn do_something(author: &mut Visitor, audiences: &[&str], seed: &mut u32) -> Result<()> {
    for _ in 0..3 {
        let (topic, audience) = (*pick(&TOPICS, seed), *pick(audiences, seed));
        let words = format!("Words that are nobody else's {seed}");
        match *pick(&[0, 1, 2, 3, 4, 5], seed) {
            0 => write(author, topic, &words).await?,
            1 => {
                author.post(&format!("/say/{topic}/discard"), &[]).await?;
            }
            2 => {
                say(author, topic, &words, audience).await?;
                let path = find(author, &words).await?;
                author.post(&format!("{path}/back"), &[]).await?;
            }
            3 => {
                say(author, topic, &words, audience).await?;
                let path = find(author, &words).await?;
                let audience = *pick(audiences, seed);
                author.post(&format!("{path}/who"), &reach(audience)).await?;
            }
            _ => say(author, topic, &words, audience).await?,
        }
    }
    Ok(())
}

#[tokio::test]
async fn parents_cannot_tell_whether_the_young_person_wrote() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let not_for_parents = [
        "worker-chair",
        "chair-advocate",
        "meeting -parents",
        "meeting -parents -police",
    ];
    let mut kacper = author(&server, Principal::YoungPerson).await?;
    let mut readers = readers(
        &server,
        &[
            Principal::Mother,
            Principal::Father,
            Principal::OtherParent,
            Principal::OtherWorker,
            Principal::Manager,
        ],
    )
    .await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let mut seed = 2_026;
    for script in 0..SCRIPTS {
        do_something(&mut kacper, &not_for_parents, &mut seed).await?;
        if script % 4 == 3 {
            answer_something(&mut worker).await?;
        }
        for (reader, before) in &mut readers {
            reader.receives_the_same(before, "it is not for them").await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_parent_receives_what_is_shared_with_the_meeting_and_nothing_else() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = author(&server, Principal::YoungPerson).await?;
    let (mut mother, before) = Reader::settled(&server, Principal::Mother).await?;
    let (kept, shared) = ("A sentence for Priya alone.", "A sentence for the whole table.");
    say(&mut kacper, "first", kept, "worker-chair").await?;
    say(&mut kacper, "help", shared, "meeting").await?;
    let now = mother.receive().await?;
    let changed = changed(&before, &now);
    assert!(
        changed.contains_key("/answers"),
        "the mother did not receive it: {:?}",
        changed.keys()
    );
    for (path, news) in &changed {
        assert!(
            ["/answers", "/home"].contains(&path.as_str()),
            "{path} changed as well: {news:#?}"
        );
        assert!(news.iter().all(|line| !line.contains(kept)), "{path}: {news:#?}");
    }
    assert!(
        changed["/answers"].iter().any(|line| line.contains(shared)),
        "{:#?}",
        changed["/answers"]
    );

    let path = find(&mut kacper, shared).await?;
    kacper.post(&format!("{path}/who"), &reach("meeting -parents")).await?;
    mother.receives_the_same(&before, "it is no longer for them").await?;
    kacper.post(&format!("{path}/who"), &reach("meeting")).await?;
    kacper.post(&format!("{path}/back"), &[]).await?;
    mother.receives_the_same(&before, "it was taken back").await
}

#[tokio::test]
async fn the_young_person_cannot_tell_whether_a_parent_wrote() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let not_for_kacper = ["worker-chair", "meeting -young-person -parents"];
    let mut mother = author(&server, Principal::Mother).await?;
    let mut readers = readers(
        &server,
        &[Principal::YoungPerson, Principal::Father, Principal::OtherYoungPerson],
    )
    .await?;
    let mut worker = Principal::Worker.enter(&server).await?;
    let mut seed = 1_121;
    for script in 0..SCRIPTS / 3 {
        do_something(&mut mother, &not_for_kacper, &mut seed).await?;
        if script % 4 == 3 {
            worker.get("/work").await?;
        }
        for (reader, before) in &mut readers {
            reader.receives_the_same(before, "it is not for them").await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_worker_cannot_tell_what_is_for_chair_and_advocate() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = author(&server, Principal::YoungPerson).await?;
    let mut readers = readers(&server, &[Principal::Worker, Principal::Mother, Principal::Manager]).await?;
    let (mut chair, before) = Reader::settled(&server, Principal::Chair).await?;
    let (mut advocate, advocates) = Reader::settled(&server, Principal::Advocate).await?;
    let words = "Something about how my worker talks to me.";
    say(&mut kacper, "service", words, "chair-advocate").await?;
    write(&mut kacper, "first", "Not finished").await?;
    choose(&mut kacper, "first", "chair-advocate").await?;
    for (reader, received) in [(&mut chair, &before), (&mut advocate, &advocates)] {
        let news = changed(received, &reader.receive().await?);
        assert!(
            news.values().flatten().any(|line| line.contains(words)),
            "{} received nothing",
            reader.who.name()
        );
    }
    answer_something(&mut chair.visitor).await?;
    for (reader, before) in &mut readers {
        reader
            .receives_the_same(before, "it is for the chair and the advocate")
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_advocate_cannot_tell_what_is_for_worker_and_chair() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = author(&server, Principal::YoungPerson).await?;
    let (mut advocate, before) = Reader::settled(&server, Principal::Advocate).await?;
    let mut seed = 7;
    for _ in 0..SCRIPTS / 3 {
        do_something(&mut kacper, &["worker-chair"], &mut seed).await?;
        advocate
            .receives_the_same(&before, "it is for the worker and the chair")
            .await?;
    }
    Ok(())
}

/// What the young person says about the first of those asked to come.
const ABOUT: About<'_> = About {
    place: 0,
    stance: "rather-not",
    reason: "A reason that is for two people.",
    who: "chair-advocate",
    why_who: "chair-advocate",
};

#[tokio::test]
async fn nobody_else_can_tell_who_somebody_would_rather_not_have_in_the_room() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = author(&server, Principal::YoungPerson).await?;
    let mut readers = readers(
        &server,
        &[
            Principal::Mother,
            Principal::Father,
            Principal::Worker,
            Principal::Manager,
            Principal::OtherParent,
            Principal::OtherWorker,
        ],
    )
    .await?;
    let (mut advocate, before) = Reader::settled(&server, Principal::Advocate).await?;
    stance(&mut kacper, ABOUT).await?;
    advocate.receives_the_same(&before, "it is not sent").await?;
    for (reader, before) in &mut readers {
        reader.receives_the_same(before, "it is not sent").await?;
    }
    let part = [
        ("ways", "a-part"),
        ("words", "A wish that is for two people."),
        ("who", "chair-advocate"),
    ];
    kacper.post("/room/part", &part).await?;
    let add = [("name", "Somebody for two people to know."), ("who", "chair-advocate")];
    kacper.post("/room/add", &add).await?;
    send(&mut kacper).await?;
    for (reader, before) in &mut readers {
        reader
            .receives_the_same(before, "it is for the chair and the advocate")
            .await?;
    }
    let news = changed(&before, &advocate.receive().await?);
    assert!(
        news.values().flatten().any(|line| line.contains(ABOUT.reason)),
        "the advocate received nothing: {news:#?}"
    );
    Ok(())
}

#[tokio::test]
async fn a_stance_for_the_worker_takes_no_reason_along() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = author(&server, Principal::YoungPerson).await?;
    let (mut mother, before) = Reader::settled(&server, Principal::Mother).await?;
    let (mut worker, _) = Reader::settled(&server, Principal::Worker).await?;
    let about = About {
        who: "worker-chair",
        ..ABOUT
    };
    stance(&mut kacper, about).await?;
    send(&mut kacper).await?;
    mother.receives_the_same(&before, "it is not for her").await?;
    for (path, (_, html)) in &worker.receive().await? {
        assert!(!html.contains(ABOUT.reason), "the worker reads the reason on {path}");
    }
    Ok(())
}
