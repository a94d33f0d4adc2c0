//! What people do while others look.

use alongside_tests::html::{Page, pairs, with};
use alongside_tests::http::Visitor;
use alongside_tests::principal::pathways;
use alongside_tests::speaking::{find, reach, say, write};
use anyhow::{Context, Result};

/// Audiences of a young person that leave their parents out.
pub const NOT_FOR_PARENTS: [&str; 4] = [
    "worker-chair",
    "chair-advocate",
    "meeting -parents",
    "meeting -parents -police",
];

/// What everything begins with that a script says.
pub const WORDS: &str = "Words that are nobody else's";

const TOPICS: [&str; 7] = ["about", "going-ok", "hard", "first", "help", "part", "service"];

/// Answers the last thing that waits for the reader of those this author said with these words, and ties the answer
/// to nothing; says whether there was one.
pub async fn answer(reader: &mut Visitor, author: &mut Visitor, words: &str) -> Result<bool> {
    let pathway = pathways(reader).await?.into_iter().next().context("no pathway")?;
    let page = Page::parse(&reader.get(&format!("/work/{pathway}")).await?.text());
    let path = format!("/work/{pathway}/answer");
    for form in page.forms.iter().rev().filter(|form| form.action == path) {
        let view = form
            .fields
            .iter()
            .find(|field| field.name == "view")
            .context("it answers nothing")?;
        let said = author.get(&format!("/answers/{}", view.value)).await?;
        if said.status == 200 && said.text().contains(words) {
            let form = with(&with(&form.filled(), "state", "did"), "because", "It is done.");
            let answer = reader.post(&path, &pairs(&form)).await?;
            assert_eq!(answer.status, 303, "{}", Page::parse(&answer.text()).text);
            return Ok(true);
        }
    }
    Ok(false)
}

/// One of a few choices, the same on every run and different every time.
pub fn pick<'a, T>(from: &'a [T], seed: &mut u32) -> &'a T {
    *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
    &from[usize::from((*seed >> 24) as u8) % from.len()]
}

/// Writes, chooses, shares, takes back, changes who can know: whatever comes up.
pub async fn do_something(author: &mut Visitor, audiences: &[&str], seed: &mut u32) -> Result<()> {
    for _ in 0..3 {
        let (topic, audience) = (*pick(&TOPICS, seed), *pick(audiences, seed));
        let words = format!("{WORDS} {seed}");
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
