//! What somebody receives tells nothing of what was not shared with them: not that it is there,
//! not how much, not when.

#[path = "non_interference/ended.rs"]
mod ended;
#[path = "non_interference/places.rs"]
mod places;
#[path = "non_interference/reader.rs"]
mod reader;
#[path = "non_interference/scripts.rs"]
mod scripts;

use alongside_tests::principal::Principal;
use alongside_tests::speaking::{About, choose, find, reach, say, send, stance, write};
use anyhow::Result;

use reader::{Reader, changed, demo, readers, receive_the_same};
use scripts::{NOT_FOR_PARENTS, WORDS, answer, do_something};

/// How often the young person does a few things before everybody looks again.
const SCRIPTS: u32 = 24;

#[tokio::test]
async fn parents_cannot_tell_whether_the_young_person_wrote() -> Result<()> {
    let server = demo().await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
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
    let (mut seed, mut answered) = (2_026, 0);
    for script in 0..SCRIPTS {
        do_something(&mut kacper, &NOT_FOR_PARENTS, &mut seed).await?;
        if script % 4 == 3 && answer(&mut worker, &mut kacper, WORDS).await? {
            answered += 1;
        }
        receive_the_same(&mut readers, "it is not for them").await?;
    }
    assert!(answered > 2, "hardly anything was answered");
    Ok(())
}

#[tokio::test]
async fn a_parent_receives_what_is_shared_with_the_meeting_and_nothing_else() -> Result<()> {
    let server = demo().await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
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
            ["/answers", "/home", "/pack"].contains(&path.as_str()),
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
    let server = demo().await?;
    let not_for_kacper = ["worker-chair", "meeting -young-person -parents"];
    let mut mother = Principal::Mother.enter(&server).await?;
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
        receive_the_same(&mut readers, "it is not for them").await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_worker_cannot_tell_what_is_for_chair_and_advocate() -> Result<()> {
    let server = demo().await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
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
    assert!(
        answer(&mut chair.visitor, &mut kacper, words).await?,
        "the chair cannot answer"
    );
    receive_the_same(&mut readers, "it is for the chair and the advocate").await
}

#[tokio::test]
async fn the_advocate_cannot_tell_what_is_for_worker_and_chair() -> Result<()> {
    let server = demo().await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
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
    let server = demo().await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
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
    receive_the_same(&mut readers, "it is not sent").await?;
    let part = [
        ("ways", "a-part"),
        ("words", "A wish that is for two people."),
        ("who", "chair-advocate"),
    ];
    kacper.post("/room/part", &part).await?;
    let add = [("name", "Somebody for two people to know."), ("who", "chair-advocate")];
    kacper.post("/room/add", &add).await?;
    send(&mut kacper).await?;
    receive_the_same(&mut readers, "it is for the chair and the advocate").await?;
    let news = changed(&before, &advocate.receive().await?);
    assert!(
        news.values().flatten().any(|line| line.contains(ABOUT.reason)),
        "the advocate received nothing: {news:#?}"
    );
    Ok(())
}

#[tokio::test]
async fn a_stance_for_the_worker_takes_no_reason_along() -> Result<()> {
    let server = demo().await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
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
