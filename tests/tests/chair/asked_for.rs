//! Whom the family asks for: invited with their name, or told why not.

use alongside_tests::html::{Page, pairs, with};
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::server::Running;
use alongside_tests::speaking::send;
use alongside_tests::start;
use anyhow::{Context, Result};

#[tokio::test]
async fn who_is_asked_for_is_answered_once_and_the_answer_is_read() -> Result<()> {
    let server = Running::start(start::unhurried()).await?;
    let mut kacper = Principal::YoungPerson.enter(&server).await?;
    for who in ["My coach Nina", "My cousin"] {
        let page = Page::parse(&kacper.get("/room/add").await?.text());
        let form = page
            .forms
            .iter()
            .find(|form| form.action == "/room/add")
            .context("no form")?;
        let form = with(&with(&form.filled(), "name", who), "words", "She listens.");
        assert_eq!(kacper.post("/room/add", &pairs(&form)).await?.status, 303);
        send(&mut kacper).await?;
    }
    let mut worker = Principal::Worker.enter(&server).await?;
    let pathway = pathways(&mut worker).await?.into_iter().next().context("no pathway")?;
    let room = format!("/work/{pathway}/room");
    let page = Page::parse(&worker.get(&room).await?.text());
    let asked: Vec<_> = page
        .forms
        .iter()
        .filter(|form| form.action.ends_with("/room/ask"))
        .collect();
    let [yes, no] = ["invite", "decline"].map(|value| {
        let with_it = |name: &str, form: &&&alongside_tests::html::Form| {
            form.fields
                .iter()
                .any(|field| field.name == "do" && field.value == name)
        };
        asked.iter().filter(|form| with_it(value, form)).collect::<Vec<_>>()
    });
    assert_eq!((yes.len(), no.len()), (2, 2), "two are asked for");
    let yes = yes
        .iter()
        .find(|form| form.fields.iter().any(|field| field.value.contains("Nina")))
        .context("no Nina")?;
    let ask = |form: &alongside_tests::html::Form| {
        form.fields
            .iter()
            .find(|field| field.name == "ask")
            .map(|field| field.value.clone())
    };
    let no = no.iter().find(|form| ask(form) != ask(yes)).context("no cousin")?;

    let empty = with(&no.filled(), "words", "");
    assert_eq!(
        worker.post(&no.action, &pairs(&empty)).await?.status,
        422,
        "a no needs a reason"
    );
    let reason = with(&no.filled(), "words", "He is eight. You can tell him after.");
    for _ in 0..2 {
        assert_eq!(
            worker.post(&no.action, &pairs(&reason)).await?.status,
            303,
            "the double tap"
        );
    }
    let invited = with(&with(&yes.filled(), "who", ""), "agency", "voluntary");
    let answer = worker.post(&yes.action, &pairs(&invited)).await?;
    assert_eq!(answer.status, 303, "{}", Page::parse(&answer.text()).text);
    assert_eq!(worker.get(&room).await?.text().matches("He is eight").count(), 1);

    let page = kacper.get("/room").await?.text();
    assert!(page.contains("He is eight. You can tell him after."));
    assert!(page.contains("My coach Nina"));
    let mut mother = Principal::Mother.enter(&server).await?;
    let page = mother.get("/room").await?.text();
    assert!(!page.contains("He is eight"), "his question and its answer are his");
    Ok(())
}
