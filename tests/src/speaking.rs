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

/// What somebody says about one of the people asked to the next meeting: their place on the page, a
/// stance, a reason, and who can know either, as a reach.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// Which of them, from 0.
    pub place: usize,
    /// `rather-not`.
    pub stance: &'a str,
    /// Why. May be empty.
    pub reason: &'a str,
    /// Who can know the stance.
    pub who: &'a str,
    /// Who can know why.
    pub why_who: &'a str,
}

/// Writes down a stance.
///
/// # Errors
/// When nobody stands there, or it is not taken.
pub async fn stance(author: &mut Visitor, about: About<'_>) -> Result<()> {
    let page = Page::parse(&author.get("/room").await?.text());
    let has_stance = |form: &&crate::html::Form| form.fields.iter().any(|field| field.name == "stance");
    let form = page.forms.iter().filter(has_stance).nth(about.place);
    let form = form.context("nobody is asked to come")?;
    let hidden = |name: &str| {
        let field = form.fields.iter().find(|field| field.name == name);
        field.map(|field| field.value.clone()).unwrap_or_default()
    };
    let (version, mark) = (hidden("version"), hidden("page"));
    let fields = [
        ("stance", about.stance),
        ("words", about.reason),
        ("who", about.who),
        ("why-who", about.why_who),
        ("version", version.as_str()),
        ("page", mark.as_str()),
    ];
    let answer = author.post(&form.action, &fields).await?;
    ensure!(answer.status == 303, "a stance was answered with {}", answer.status);
    Ok(())
}

/// Sends everything written about the next meeting.
///
/// # Errors
/// When there is nothing to send, or it is not taken.
pub async fn send(author: &mut Visitor) -> Result<()> {
    let page = Page::parse(&author.get("/room/check").await?.text());
    let form = page.form("/room/share").context("nothing can be sent")?.filled();
    let answer = author.post("/room/share", &crate::html::pairs(&form)).await?;
    ensure!(answer.status == 303, "sending was answered with {}", answer.status);
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
