//! What a whole page shows, read at one moment: nothing on it contradicts the rest, and one
//! read costs a fraction of several.

use super::views::author_may;
use super::{Audience, Listening, OwnVoice, View, load_views, note_opened, reader_may};
use crate::error::{Error, Result};
use crate::id::{MembershipId, ViewId};
use crate::plan::{Plan, load_family_plan};
use crate::room::{Meeting, family_meetings};
use crate::store::Tx;

/// What I shared and what others shared with me.
#[derive(Clone, Debug)]
pub struct Threads {
    /// Mine, as far as this session may show them, oldest first, what I took back too.
    pub mine: Vec<View>,
    /// Other people's, oldest first. Nothing in a sitting, where the worker may be looking on.
    pub shared: Vec<View>,
}

/// What home shows.
#[derive(Clone, Debug)]
pub struct AtHome {
    /// What was said.
    pub threads: Threads,
    /// The meetings, by date.
    pub meetings: Vec<Meeting>,
    /// How many drafts could be shared.
    pub drafts: usize,
}

/// What the plan's page shows.
#[derive(Clone, Debug)]
pub struct AtPlan {
    /// The plan.
    pub plan: Plan,
    /// What was said.
    pub threads: Threads,
    /// The meetings, by date.
    pub meetings: Vec<Meeting>,
}

impl OwnVoice<'_> {
    /// What home shows, without opening anything of other people's.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn at_home(&self) -> Result<AtHome> {
        let mut tx = self.p.store().read().await?;
        let drafts = self.load_drafts(&mut tx).await?;
        Ok(AtHome {
            threads: self.listening().load_threads(&mut tx).await?,
            meetings: family_meetings(self.p, &mut tx, self.me.pathway).await?,
            drafts: drafts.iter().filter(|draft| draft.said.can_be_shared()).count(),
        })
    }
}

impl Listening<'_> {
    /// What I shared and what others shared with me, without opening any of it.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn threads(&self) -> Result<Threads> {
        let mut tx = self.p.store().read().await?;
        self.load_threads(&mut tx).await
    }

    /// What the plan's page shows, without opening anything of other people's.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn at_plan(&self) -> Result<AtPlan> {
        let mut tx = self.p.store().read().await?;
        Ok(AtPlan {
            plan: load_family_plan(self.p, &mut tx, self.me.pathway, self.may_read()?).await?,
            threads: self.load_threads(&mut tx).await?,
            meetings: family_meetings(self.p, &mut tx, self.me.pathway).await?,
        })
    }

    /// Notes that I opened these: their authors can see that I did, and when.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn opened<'v>(&self, views: impl IntoIterator<Item = &'v View>) -> Result<()> {
        let new: Vec<ViewId> = views
            .into_iter()
            .filter(|view| !view.was_opened_by(self.me.person))
            .map(|view| view.id)
            .collect();
        if new.is_empty() {
            return Ok(());
        }
        note_opened(self.p, self.who, &self.me, &new).await
    }

    async fn load_threads(&self, tx: &mut Tx) -> Result<Threads> {
        let views = load_views(self.p, tx, self.me.pathway, self.may_read()?).await?;
        let (mine, shared) = views.into_iter().partition(|view| view.author == self.me.id);
        Ok(Threads { mine, shared })
    }

    /// What this session may read: my own as far as it may show them, and what others shared with me. Nothing of others
    /// in a sitting, where the worker may be looking on.
    pub(crate) fn may_read(&self) -> Result<impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool> {
        let sitting = match self.who.handed_over {
            None => None,
            Some(sitting) => {
                let worker = self.people.iter().find(|one| one.person == sitting.worker);
                Some((sitting.session, worker.ok_or(Error::NotThere)?))
            }
        };
        let (mine, theirs) = (author_may(&self.me, sitting), reader_may(&self.me));
        Ok(move |author, audience: &Audience, row: &str, taken_back| {
            mine(author, audience, row, taken_back) || sitting.is_none() && theirs(author, audience, row, taken_back)
        })
    }
}
