//! Everything somebody can reach by following links, as they would.

use std::collections::{BTreeMap, HashMap, VecDeque};

use anyhow::{Result, ensure};

use crate::html::{Form, Page};
use crate::http::{Answer, Visitor};

/// What a walk over somebody's pages found.
#[derive(Debug, Default)]
pub struct Site {
    /// Every page by its address.
    pub pages: BTreeMap<String, Answer>,
    /// Every posted form, with the page it was first seen on.
    pub forms: Vec<(String, Form)>,
}

impl Site {
    /// The first form whose action passes.
    pub fn form(&self, is: impl Fn(&str) -> bool) -> Option<&Form> {
        self.forms.iter().map(|(_, form)| form).find(|form| is(&form.action))
    }

    /// The part between `before` and the end of the address, or the next `/`, of every page that has it.
    #[must_use]
    pub fn ids(&self, before: &str) -> Vec<String> {
        let id = |path: &String| Some(path.strip_prefix(before)?.split(['/', '?']).next()?.to_owned());
        let mut ids: Vec<String> = self.pages.keys().filter_map(id).filter(|id| is_id(id)).collect();
        ids.dedup();
        ids
    }

    /// Every page as text that is the same whenever what it tells is the same.
    #[must_use]
    pub fn told(&self) -> BTreeMap<String, String> {
        self.pages
            .iter()
            .map(|(path, answer)| (path.clone(), told(answer)))
            .collect()
    }
}

/// Follows every link from these pages on, but those that leave, and goes on where forms lead.
///
/// # Errors
/// When a link leads to nothing.
pub async fn walk(visitor: &mut Visitor, from: &[&str]) -> Result<Site> {
    let mut site = Site::default();
    let mut ahead = from.iter().map(|path| (*path).to_owned()).collect::<VecDeque<_>>();
    while let Some(path) = ahead.pop_front() {
        if site.pages.contains_key(&path) {
            continue;
        }
        let answer = fetch(visitor, &path).await?;
        let page = Page::parse(&answer.text());
        ahead.extend(leads_to(&answer, &page.links));
        ahead.extend(behind_a_form(&path));
        for form in page.forms.into_iter().filter(|form| form.posts) {
            if !site.forms.iter().any(|(_, known)| known.action == form.action) {
                site.forms.push((path.clone(), form));
            }
        }
        site.pages.insert(path, answer);
    }
    Ok(site)
}

/// The links of pages by what the page told: one that tells the same again need not be taken apart again.
#[derive(Debug, Default)]
pub struct Known(HashMap<String, Vec<String>>);

impl Known {
    /// Follows every link as [`walk`] does, and only links; gives the pages.
    ///
    /// # Errors
    /// When a link leads to nothing.
    pub async fn walk(&mut self, visitor: &mut Visitor, from: &[&str]) -> Result<BTreeMap<String, Answer>> {
        let mut pages = BTreeMap::new();
        let mut ahead = from.iter().map(|path| (*path).to_owned()).collect::<VecDeque<_>>();
        while let Some(path) = ahead.pop_front() {
            if pages.contains_key(&path) {
                continue;
            }
            let answer = fetch(visitor, &path).await?;
            let links = self
                .0
                .entry(told(&answer))
                .or_insert_with(|| Page::parse(&answer.text()).links);
            // The same page once more, with another of its forms open.
            let again = |path: &String| path.contains("?again=");
            ahead.extend(leads_to(&answer, links).into_iter().filter(|path| !again(path)));
            pages.insert(path, answer);
        }
        Ok(pages)
    }
}

async fn fetch(visitor: &mut Visitor, path: &str) -> Result<Answer> {
    let answer = visitor.get(path).await?;
    ensure!(
        matches!(answer.status, 200 | 303),
        "a link leads to {path}, which answers {}",
        answer.status
    );
    Ok(answer)
}

/// Where a page leads on to.
fn leads_to(answer: &Answer, links: &[String]) -> Vec<String> {
    let links = links.iter().filter_map(|link| worth_following(link));
    links.chain(answer.location().and_then(worth_following)).collect()
}

/// Pages that a form on this page leads to, and perhaps no link.
fn behind_a_form(path: &str) -> Vec<String> {
    let below = |parts: &[&str]| parts.iter().map(|part| format!("{path}/{part}")).collect();
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    match parts.as_slice() {
        ["places", "most"] => below(&["why", "who", "check"]),
        ["places", "people", one] if is_id(one) => below(&["check"]),
        ["places", place] if is_id(place) => below(&[
            "kind",
            "name",
            "where",
            "feel",
            "when",
            "why",
            "have-to",
            "looks-out",
            "better",
            "changed",
            "wish",
            "who",
            "check",
        ]),
        ["work", pathway, "pack"] => ["print", "copy"]
            .map(|form| format!("/work/{pathway}/pack?format={form}"))
            .to_vec(),
        ["work", pathway, "weights", "ours"] => vec![format!("/work/{pathway}/weights/check")],
        _ => Vec::new(),
    }
}

/// A page of our own, without its fragment. Further notes on a topic go on for ever: two are enough; and so do the
/// parts of a map, which are the same page.
fn worth_following(link: &str) -> Option<String> {
    let path = link.split('#').next()?;
    let ours = path.starts_with('/') && !path.starts_with("//") && path != "/x" && !path.starts_with("/a/");
    let note = path.split_once("?n=").and_then(|(_, n)| n.parse::<u32>().ok());
    let part = path.split_once("?m=").or_else(|| path.split_once("&m="));
    let of_a_map = part.is_some_and(|(_, m)| !is_id(m));
    (ours && !of_a_map && note.is_none_or(|n| n <= 2)).then(|| path.to_owned())
}

/// An answer's body without what is random in every page: the nonce, and the mark of a question page.
#[must_use]
pub fn told(answer: &Answer) -> String {
    let mut text = answer.text();
    if let Some(nonce) = nonce(answer) {
        text = text.replace(&nonce, "NONCE");
    }
    const MARK: &str = "name=\"page\" value=\"";
    // Every form of a page carries the same one.
    let mark = text.split_once(MARK).and_then(|(_, rest)| rest.split_once('"'));
    if let Some(mark) = mark.map(|(mark, _)| format!("{MARK}{mark}\"")) {
        text = text.replace(&mark, &format!("{MARK}MARK\""));
    }
    text
}

/// The nonce of an answer's content security policy.
#[must_use]
pub fn nonce(answer: &Answer) -> Option<String> {
    let (_, rest) = answer.header("content-security-policy")?.split_once("'nonce-")?;
    Some(rest.split_once('\'')?.0.to_owned())
}

/// Whether this is an id as `participation::id` prints it.
fn is_id(text: &str) -> bool {
    text.len() == 26 && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
}
