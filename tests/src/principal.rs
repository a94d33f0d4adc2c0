//! Who may knock: everybody the access matrix has a column for.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, bail, ensure};

use crate::crawl::Site;
use crate::html::{Page, pairs, with};
use crate::http::{Answer, Visitor};
use crate::server::Running;

/// Somebody who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Principal {
    /// Nobody is signed in.
    Anonymous,
    /// With the cookie of a session that has ended.
    Expired,
    /// Came in with a code, and has not answered the question about the phone.
    ComingIn,
    /// Kacper.
    YoungPerson,
    /// Ewa.
    Mother,
    /// Piotr, who lives apart.
    Father,
    /// Tash.
    Advocate,
    /// Priya, who leads Kacper's pathway.
    Worker,
    /// Marcus.
    Chair,
    /// Denise.
    Manager,
    /// Farida, of the safeguarding hub.
    Hub,
    /// Noor, the data protection officer.
    Officer,
    /// Amira, of another family.
    OtherYoungPerson,
    /// Amira's mother.
    OtherParent,
    /// Owen, who is not on Kacper's pathway.
    OtherWorker,
    /// Imran, who does an action of Kacper's plan.
    Partner,
}

impl Principal {
    /// Everybody, in the order of the matrix's columns.
    pub const ALL: [Self; 16] = [
        Self::Anonymous,
        Self::Expired,
        Self::ComingIn,
        Self::YoungPerson,
        Self::Mother,
        Self::Father,
        Self::Advocate,
        Self::Worker,
        Self::Chair,
        Self::Manager,
        Self::Hub,
        Self::Officer,
        Self::OtherYoungPerson,
        Self::OtherParent,
        Self::OtherWorker,
        Self::Partner,
    ];

    /// Everybody with an open session.
    pub const SIGNED_IN: [Self; 13] = [
        Self::YoungPerson,
        Self::Mother,
        Self::Father,
        Self::Advocate,
        Self::Worker,
        Self::Chair,
        Self::Manager,
        Self::Hub,
        Self::Officer,
        Self::OtherYoungPerson,
        Self::OtherParent,
        Self::OtherWorker,
        Self::Partner,
    ];

    /// What a reader of the matrix calls them.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Anonymous => "anonymous",
            Self::Expired => "expired",
            Self::ComingIn => "coming in",
            Self::YoungPerson => "young person",
            Self::Mother => "mother",
            Self::Father => "father",
            Self::Advocate => "advocate",
            Self::Worker => "worker",
            Self::Chair => "chair",
            Self::Manager => "manager",
            Self::Hub => "safeguarding hub",
            Self::Officer => "data protection officer",
            Self::OtherYoungPerson => "young person of another family",
            Self::OtherParent => "parent of another family",
            Self::OtherWorker => "worker off the case",
            Self::Partner => "partner",
        }
    }

    /// The name the demo's door knows them by.
    #[must_use]
    pub const fn part(self) -> Option<&'static str> {
        Some(match self {
            Self::Anonymous | Self::Expired | Self::ComingIn => return None,
            Self::YoungPerson => "young-person",
            Self::Mother => "mother",
            Self::Father => "second-parent",
            Self::Advocate => "advocate",
            Self::Worker => "worker",
            Self::Chair => "chair",
            Self::Manager => "manager",
            Self::Hub => "hub",
            Self::Officer => "data-protection",
            Self::OtherYoungPerson => "other-young-person",
            Self::OtherParent => "other-parent",
            Self::OtherWorker => "other-worker",
            Self::Partner => "partner",
        })
    }

    /// Where their pages begin.
    #[must_use]
    pub const fn home(self) -> &'static str {
        match self {
            Self::Anonymous | Self::Expired => "/",
            Self::ComingIn => "/phone",
            Self::Worker | Self::Chair | Self::Manager | Self::Hub | Self::Officer | Self::OtherWorker => "/work",
            Self::Partner => "/tasks",
            _ => "/home",
        }
    }

    /// A new session of theirs on the demo.
    ///
    /// # Errors
    /// When they cannot come in.
    pub async fn enter(self, server: &Running) -> Result<Visitor> {
        let mut visitor = Visitor::to(server)?;
        if let Some(part) = self.part() {
            visitor.enter(part).await?;
            return Ok(visitor);
        }
        match self {
            Self::Expired => {
                visitor.enter("young-person").await?;
                let ended = visitor.cookies().clone();
                visitor.post("/settings/end", &[]).await?;
                for (name, value) in &ended {
                    visitor.keep_cookie(name, value);
                }
            }
            Self::ComingIn => {
                let mut worker = Visitor::to(server)?;
                worker.enter("worker").await?;
                let code = invite_newcomer(&mut worker, server).await?;
                let answer = visitor.post("/in", &[("code", &code)]).await?;
                ensure!(
                    answer.location() == Some("/phone"),
                    "a new code leads to {:?}",
                    answer.location()
                );
            }
            _ => {}
        }
        Ok(visitor)
    }

    /// Where everything they can reach begins.
    #[must_use]
    pub fn doors(self) -> &'static [&'static str] {
        match self.home() {
            // Home leads to the answers only while there is news.
            "/home" => &["/home", "/answers"],
            "/work" => &["/work"],
            "/tasks" => &["/tasks"],
            "/phone" => &["/phone"],
            _ => &["/"],
        }
    }

    /// Everything they can reach.
    ///
    /// # Errors
    /// When a link leads to nothing.
    pub async fn walk(self, visitor: &mut Visitor) -> Result<Site> {
        crate::crawl::walk(visitor, self.doors())
            .await
            .with_context(|| format!("as {}", self.name()))
    }
}

/// Brings somebody new onto the worker's first pathway; gives the code from their card.
///
/// # Errors
/// When there is no such form or it gives no code.
pub async fn invite(worker: &mut Visitor, role: &str) -> Result<String> {
    static COUNT: AtomicU32 = AtomicU32::new(1);
    let people = people(worker).await?;
    let page = Page::parse(&worker.get(&people).await?.text());
    let form = page.form(&people).context("nobody can be brought in")?.filled();
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let form = with(&with(&form, "name", &format!("Jo Newcomer {number}")), "role", role);
    code(&worker.post(&people, &pairs(&form)).await?)
}

/// A code for a parent who never came in before: brought in the first time, given a new code after that.
async fn invite_newcomer(worker: &mut Visitor, server: &Running) -> Result<String> {
    static KNOWN: Mutex<BTreeMap<PathBuf, String>> = Mutex::new(BTreeMap::new());
    let known = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let again = format!("{}/again", people(worker).await?);
    let membership = known().get(server.data()).cloned();
    if let Some(membership) = membership {
        return code(&worker.post(&again, &[("membership", &membership)]).await?);
    }
    let before = memberships(worker, &again).await?;
    let code = invite(worker, "parent").await?;
    let new = memberships(worker, &again)
        .await?
        .into_iter()
        .find(|one| !before.contains(one));
    known().insert(server.data().to_owned(), new.context("nobody was brought in")?);
    Ok(code)
}

/// Whom a worker can give a new code.
async fn memberships(worker: &mut Visitor, again: &str) -> Result<Vec<String>> {
    let page = Page::parse(&worker.get(again.trim_end_matches("/again")).await?.text());
    let forms = page.forms.iter().filter(|form| form.action == again);
    Ok(forms
        .flat_map(crate::html::Form::filled)
        .map(|(_, value)| value)
        .collect())
}

/// The page with the people of the worker's first pathway.
async fn people(worker: &mut Visitor) -> Result<String> {
    let pathway = pathways(worker)
        .await?
        .into_iter()
        .next()
        .context("the worker leads nothing")?;
    Ok(format!("/work/{pathway}/people"))
}

/// The pathways on a worker's desk.
///
/// # Errors
/// When the page does not come.
pub async fn pathways(worker: &mut Visitor) -> Result<Vec<String>> {
    let page = Page::parse(&worker.get("/work/all").await?.text());
    let id = |link: &String| {
        link.strip_prefix("/work/")
            .filter(|id| id.len() == 26)
            .map(str::to_owned)
    };
    let found: Vec<String> = page.links.iter().filter_map(id).collect();
    if found.is_empty() {
        bail!("no pathways on this desk");
    }
    Ok(found)
}

/// The code on a card: four, five and four letters.
///
/// # Errors
/// When there is none.
pub fn code(answer: &Answer) -> Result<String> {
    let is_code = |word: &&str| word.split('-').map(str::len).eq([4, 5, 4]);
    let text = Page::parse(&answer.text()).text;
    let found = text.split_whitespace().find(is_code).map(str::to_owned);
    found.with_context(|| format!("no code, but {}:\n{text}", answer.status))
}
