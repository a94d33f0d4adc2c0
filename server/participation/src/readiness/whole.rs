use jiff::civil::Date;

use super::blocking::{Block, Known};
use super::hearing::{Heard, load_heard};
use super::interpreting::{Interpreting, load_interpreting};
use super::marking::{Marked, load_marks};
use super::open::{Count, NotOk, Undecided, missing, not_ok, without_weights};
use super::opening::{Opening, load_report_days};
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{MeetingId, MembershipId};
use crate::people::Role;
use crate::plan::{Context, PlanContext};
use crate::room::{Meeting, MeetingKind};
use crate::rules::readiness::Mark;
use crate::weights::Voice;

/// How far a meeting is ready, as its reader may know.
#[derive(Clone, Debug)]
pub struct Readiness {
    /// The meeting.
    pub meeting: Meeting,
    /// What blocks, from the oldest.
    pub blocks: Vec<Block>,
    /// What was marked, oldest first.
    pub marks: Vec<Marked>,
    /// Whether each of the family was heard since [`Readiness::since`].
    pub heard: Vec<Heard>,
    /// The day of the conference or review before, if there was one.
    pub since: Option<Date>,
    /// Answers that somebody is not OK with, and nobody answered since.
    pub not_ok: Vec<NotOk>,
    /// Proposals that wait to be decided.
    pub undecided: Vec<Undecided>,
    /// Each decision on the agenda, as it is planned.
    pub counts: Vec<Count>,
    /// Who has said nothing of any place.
    pub no_places: Vec<MembershipId>,
    /// Which voices have not said what weighs most.
    pub no_weights: Vec<Voice>,
    /// Contexts that a voice put weight on and nothing in the plan changes.
    pub gaps: Vec<Context>,
    /// Whether the family can read the report in time; nothing for a meeting without one.
    pub report: Option<Opening>,
    /// Who needs an interpreter.
    pub interpreting: Vec<Interpreting>,
}

/// Where a meeting stands for its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State<'a> {
    /// Something waits.
    NotReady,
    /// Nothing waits, and nobody has said so.
    Unmarked,
    /// The worker said that nothing they know of waits.
    WorkersPart(&'a Marked),
    /// The chair said that it is ready.
    Ready(&'a Marked),
    /// The chair went on before everything was answered.
    WentOn(&'a Marked),
}

impl Readiness {
    /// Where it stands. What came after a mark counts against it.
    #[must_use]
    pub fn state(&self) -> State<'_> {
        let waiting: Vec<i64> = self.blocks.iter().map(|one| one.since).collect();
        let last = |chair: bool| self.marks.iter().rfind(move |one| one.chair == chair);
        match (last(true).filter(|one| one.stands(&waiting)), last(false)) {
            (Some(chairs), _) if chairs.mark() == Mark::Anyway => State::WentOn(chairs),
            (Some(chairs), _) => State::Ready(chairs),
            (None, _) if !waiting.is_empty() => State::NotReady,
            (None, Some(workers)) => State::WorkersPart(workers),
            (None, None) => State::Unmarked,
        }
    }

    /// When the last of what blocks came, UTC milliseconds: what whoever reads this has seen.
    #[must_use]
    pub fn seen(&self) -> i64 {
        self.blocks.iter().map(|one| one.since).max().unwrap_or_default()
    }
}

impl Review<'_> {
    /// How far a meeting of the family is ready, as far as I may know. Opens nothing of what was shared.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is no meeting of the family here.
    pub async fn meeting_readiness(&self, meeting: MeetingId) -> Result<Readiness> {
        let p = self.participation();
        let (coverage, proposals) = (self.coverage().await?, self.proposals().await?);
        let (opened, rule, dates) = (
            self.opened_to_family().await?,
            p.quoracy_rule().await?,
            self.dates().await?,
        );
        let mut tx = p.store().read().await?;
        let known = Known::load(self, &mut tx, meeting).await?;
        let (room, meeting) = (&known.room, known.room.meeting.clone());
        if !meeting.kind.is_with_family() {
            return Err(Error::NotThere);
        }
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        let is_conference = |kind| matches!(kind, MeetingKind::Conference | MeetingKind::Review);
        let before = dates.meetings.iter().filter(|one| one.held && is_conference(one.kind));
        let since = before.map(|one| one.on).filter(|on| *on < meeting.on).max();
        let days = load_report_days(&mut tx).await?;
        let deciding = room.agenda.iter().filter(|one| one.decides);
        let gap = |one: &PlanContext| coverage.rows.iter().any(|row| row.gap && row.context == one.context.id);
        let contexts = coverage.plan.contexts.iter();
        let undecided = proposals.iter().filter(|one| one.state.waits());
        Ok(Readiness {
            blocks: known.blocks(self.me()),
            marks: load_marks(&mut tx, &key, self.pathway(), meeting.id).await?,
            heard: load_heard(&mut tx, &key, &known, since).await?,
            since,
            not_ok: not_ok(&known),
            undecided: undecided
                .map(|one| Undecided {
                    proposal: one.id,
                    author: one.author,
                })
                .collect(),
            counts: deciding
                .map(|item| Count {
                    item: item.title.clone(),
                    quoracy: room.planned(rule, item.id, &[]),
                })
                .collect(),
            no_places: missing(&known, |one| {
                known
                    .views
                    .iter()
                    .any(|view| view.author == one.id && view.place().is_some())
            }),
            no_weights: without_weights(&known, self.me().role == Role::Worker),
            gaps: contexts.filter(|one| gap(one)).map(|one| one.context.clone()).collect(),
            report: is_conference(meeting.kind).then(|| Opening::of(meeting.on, days, opened.map(|(_, at)| at))),
            interpreting: load_interpreting(&mut tx, &known, self.me()).await?,
            meeting,
        })
    }
}
