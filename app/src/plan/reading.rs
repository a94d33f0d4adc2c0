//! What a page of the plan is drawn with: the reader, what they may know, and today.

use std::collections::HashMap;

use jiff::civil::Date;
use participation::id::ActionId;
use participation::owners::Escalation;
use participation::people::{Member, Role};
use participation::plan::{ActionStep, SetAside, Source};
use participation::proposals::{About, Proposal};
use participation::support::SupportAsk;
use participation::voice::{Listening, Threads, View};

use crate::answers::Names;
use crate::answers::happening::Happening;
use crate::ask::{Ask, Halt};
use crate::words::Words;

/// Whose page it is, and what they may know of it.
pub(super) struct Reading<'a> {
    pub(super) words: &'a Words,
    pub(super) names: Names<'a>,
    pub(super) me: &'a Member,
    pub(super) people: &'a [Member],
    pub(super) young_person: String,
    pub(super) today: Date,
    /// What I said.
    pub(super) mine: Vec<View>,
    /// What others said and shared with me.
    pub(super) heard: Vec<View>,
    pub(super) sources: HashMap<ActionId, Vec<Source>>,
    pub(super) steps: Vec<ActionStep>,
    pub(super) set_aside: Vec<SetAside>,
    /// How what is late went up.
    pub(super) ups: Vec<Escalation>,
    /// Help that was asked for, and what I was told.
    pub(super) support: Vec<SupportAsk>,
    /// What I proposed and did not take back.
    pub(super) proposed: Vec<Proposal>,
    /// What can be asked about, and what was said; of what is agreed.
    pub(super) happening: Option<Happening>,
}

impl<'a> Reading<'a> {
    /// The reader, with the words that actions come from. Those of others that are drawn are opened by that, and their
    /// authors can see it.
    pub(super) async fn new(
        ask: &'a Ask,
        listening: &'a Listening<'_>,
        sources: HashMap<ActionId, Vec<Source>>,
    ) -> Result<Self, Halt> {
        let (me, people) = (listening.me(), listening.people());
        let Threads {
            mine,
            shared: mut heard,
        } = listening.threads().await?;
        let drawn = |view: &View| sources.values().flatten().any(|source| source.view == view.id);
        heard.retain(drawn);
        listening.opened(&heard).await?;
        let mut proposed = listening.proposals().await?;
        proposed.retain(|one| one.author == me.id && one.state != participation::rules::proposal::State::TakenBack);
        Ok(Self {
            words: &ask.words,
            names: Names::new(&ask.words, people).read_by(me.role),
            me,
            people,
            young_person: young_person(people),
            today: ask.today(),
            mine,
            heard,
            sources,
            steps: Vec::new(),
            set_aside: Vec::new(),
            ups: Vec::new(),
            support: listening.support().await?,
            proposed,
            happening: None,
        })
    }

    /// Whether the reader is the one whose plan it is.
    pub(super) fn is_theirs(&self) -> bool {
        self.me.role == Role::YoungPerson
    }

    /// What I proposed about something.
    pub(super) fn proposed_about(&self, about: About) -> impl Iterator<Item = &Proposal> {
        self.proposed.iter().filter(move |one| one.about == about)
    }
}

/// What the young person is called.
#[must_use]
pub fn young_person(people: &[Member]) -> String {
    people
        .iter()
        .find(|one| one.role == Role::YoungPerson)
        .map(|one| one.called.short.clone())
        .unwrap_or_default()
}
