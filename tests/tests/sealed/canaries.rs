//! Words that occur nowhere else, planted through the pages in every place where somebody writes.

use alongside_tests::html::{pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::principal::{Principal, pathways};
use alongside_tests::server::Running;
use alongside_tests::speaking::{find, say, write};
use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

/// What is looked for; each place of writing adds its own end.
pub const WORDS: [&str; 3] = ["Kestrelwing", "Mosspebble", "Quillharbour"];

/// Plants them; gives each as it was written.
pub async fn plant(server: &Running) -> Result<Vec<String>> {
    let canary = |word: usize, place: &str| format!("{} {place}", WORDS[word % WORDS.len()]);
    let mut kacper = Principal::YoungPerson.enter(server).await?;
    let (draft, shared, note) = (canary(0, "draft"), canary(1, "shared"), canary(2, "conflict"));
    write(&mut kacper, "first", &draft).await?;
    say(&mut kacper, "help", &shared, "meeting").await?;
    for (page, words) in [("aa", "one of two"), ("bb", note.as_str())] {
        kacper
            .post(
                "/say/about",
                &[("words", words), ("page", page), ("typed", "1"), ("version", "0")],
            )
            .await?;
    }
    let view = find(&mut kacper, &shared).await?;

    let mut worker = Principal::Worker.enter(server).await?;
    let pathway = pathways(&mut worker).await?.into_iter().next().context("no pathway")?;
    let mut planted = vec![draft, shared, note];
    for (word, (page, form, field)) in [
        ("plan", "context", "name"),
        ("plan", "context", "goal"),
        ("plan", "plan", "what"),
        ("plan", "plan", "owner"),
        ("people", "people", "name"),
        ("people", "people", "does"),
        ("dates", "dates", "note"),
    ]
    .into_iter()
    .enumerate()
    {
        let words = canary(word, &format!("{form} {field}"));
        send(
            &mut worker,
            &format!("/work/{pathway}/{page}"),
            &format!("/work/{pathway}/{form}"),
            field,
            &words,
        )
        .await?;
        planted.push(words);
    }
    let id = view.rsplit('/').next().context("no id")?;
    let (because, reply) = (canary(1, "answer"), canary(2, "reply"));
    let words = [
        ("view", id),
        ("state", "cant"),
        ("because", because.as_str()),
        ("instead", "Something else"),
    ];
    let answered = worker.post(&format!("/work/{pathway}/answer"), &words).await?;
    ensure!(
        answered.status == 303,
        "the answer was answered with {}",
        answered.status
    );
    send(&mut kacper, &view, &format!("{view}/reply"), "words", &reply).await?;
    planted.extend([because, reply]);

    let mut manager = Principal::Manager.enter(server).await?;
    let name = canary(0, "colleague");
    send(&mut manager, "/work", "/work/invite", "name", &name).await?;
    planted.push(canary(0, "new name"));
    send(&mut worker, "/work/new", "/work/new", "name", &canary(0, "new name")).await?;
    Ok(planted)
}

/// Sends a page's form, filled in, with these words in one of its fields.
async fn send(visitor: &mut Visitor, page: &str, action: &str, field: &str, words: &str) -> Result<()> {
    let form = alongside_tests::html::Page::parse(&visitor.get(page).await?.text());
    let form = form
        .form(action)
        .with_context(|| format!("{page} has no form for {action}"))?
        .filled();
    // A second newcomer of the same name would be refused.
    let form = if form.iter().any(|(name, _)| name == "does") {
        with(&form, "name", &format!("Newcomer {words}"))
    } else {
        form
    };
    let answer = visitor.post(action, &pairs(&with(&form, field, words))).await?;
    ensure!(
        matches!(answer.status, 200 | 303),
        "{action} was answered with {}",
        answer.status
    );
    Ok(())
}

/// Reads all of them on the pages of those who may: they are there, and open.
pub async fn read_all(server: &Running, canaries: &[String]) -> Result<()> {
    let mut seen = String::new();
    for who in [Principal::YoungPerson, Principal::Worker] {
        let mut visitor = who.enter(server).await?;
        let site = who.walk(&mut visitor).await?;
        seen.extend(site.pages.values().map(alongside_tests::http::Answer::text));
    }
    for canary in canaries {
        ensure!(seen.contains(canary.as_str()), "\"{canary}\" is on no page");
    }
    Ok(())
}

/// What a word may look like in a file.
pub fn surfaces(word: &str) -> Vec<Vec<u8>> {
    let mut surfaces = vec![
        word.as_bytes().to_vec(),
        word.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        word.bytes()
            .flat_map(|byte| format!("{byte:02x}").into_bytes())
            .collect(),
    ];
    // In base64 a text looks different at each of three offsets; what its neighbours decide is left out.
    for offset in 0..3 {
        let shifted = [&b"aaa"[..offset], word.as_bytes()].concat();
        let code = STANDARD_NO_PAD.encode(shifted);
        surfaces.push(code.as_bytes()[if offset == 0 { 0 } else { offset + 1 }..code.len() - 2].to_vec());
    }
    surfaces
}
