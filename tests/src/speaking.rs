//! Saying something the way the pages do: write, choose who can know, check, share.

use anyhow::{Context, Result, ensure};

use crate::html::Page;
use crate::http::{Answer, Visitor};

/// Writes a draft.
///
/// # Errors
/// When it is not taken.
pub async fn write(author: &mut Visitor, topic: &str, words: &str) -> Result<()> {
    let answer = author
        .post(&format!("/say/{topic}"), &[("words", words), ("do", "stop")])
        .await?;
    ensure!(answer.status == 303, "a draft was answered with {}", answer.status);
    Ok(())
}

/// Chooses who can know it: a reach, and after it whom it leaves out, as `meeting -parents`.
///
/// # Errors
/// When it is not taken.
pub async fn choose(author: &mut Visitor, topic: &str, audience: &str) -> Result<()> {
    let answer = author.post(&format!("/say/{topic}/who"), &reach(audience)).await?;
    ensure!(
        answer.status == 303,
        "choosing {audience} was answered with {}",
        answer.status
    );
    Ok(())
}

/// Presses "share" on the page that checks what is shared.
///
/// # Errors
/// When no answer comes.
pub async fn share(author: &mut Visitor) -> Result<Answer> {
    let page = Page::parse(&author.get("/say/check").await?.text());
    let form = page.form("/say/share").context("nothing can be shared")?.filled();
    author.post("/say/share", &crate::html::pairs(&form)).await
}

/// All of it: writes, chooses and shares.
///
/// # Errors
/// When any of it is not taken.
pub async fn say(author: &mut Visitor, topic: &str, words: &str, audience: &str) -> Result<()> {
    write(author, topic, words).await?;
    choose(author, topic, audience).await?;
    let answer = share(author).await?;
    ensure!(
        answer.location() == Some("/say/shared"),
        "sharing was answered with {}",
        answer.status
    );
    Ok(())
}

/// The address of what somebody shared with these words, among what they said.
///
/// # Errors
/// When there is none.
pub async fn find(author: &mut Visitor, words: &str) -> Result<String> {
    let page = Page::parse(&author.get("/answers").await?.text());
    for link in page.links.iter().filter(|link| link.starts_with("/answers/")) {
        let path = link.split('#').next().unwrap_or(link);
        if author.get(path).await?.text().contains(words) {
            return Ok(path.to_owned());
        }
    }
    anyhow::bail!("nothing shared says \"{words}\"")
}

/// An audience as a form sends it.
#[must_use]
pub fn reach(audience: &str) -> Vec<(&str, &str)> {
    let mut parts = audience.split(' ');
    let reach = ("reach", parts.next().unwrap_or_default());
    std::iter::once(reach)
        .chain(parts.map(|part| ("without", part.trim_start_matches('-'))))
        .collect()
}
