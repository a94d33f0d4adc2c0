use super::blocking::Known;
use crate::id::{MembershipId, ProposalId, ViewId};
use crate::people::Member;
use crate::rules::quoracy::Quoracy;
use crate::voice::{Reply, Topic};
use crate::weights::Voice;

/// Somebody is not OK with an answer, or wants to talk about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOk {
    /// The answer to what.
    pub view: ViewId,
    /// Whose words.
    pub author: MembershipId,
    /// What they are about.
    pub topic: Topic,
    /// What they say to the answer.
    pub reply: Reply,
}

/// A proposal that waits to be decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undecided {
    /// Which.
    pub proposal: ProposalId,
    /// Whose.
    pub author: MembershipId,
}

/// Quoracy for one decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// What is decided.
    pub item: String,
    /// The count.
    pub quoracy: Quoracy,
}

/// Answers that somebody is not OK with, as the last word on them.
pub(super) fn not_ok(known: &Known) -> Vec<NotOk> {
    let of = |view: &crate::voice::View| {
        let (reply, ..) = view.answer()?.reply.as_ref()?;
        (*reply != Reply::Ok).then_some(NotOk {
            view: view.id,
            author: view.author,
            topic: view.topic,
            reply: *reply,
        })
    };
    known.views.iter().filter_map(of).collect()
}

/// Who of the family has none of something.
pub(super) fn missing(known: &Known, has: impl Fn(&Member) -> bool) -> Vec<MembershipId> {
    known.family().filter(|one| !has(one)).map(|one| one.id).collect()
}

/// Which voices have not said what weighs most.
pub(super) fn without_weights(known: &Known, worker: bool) -> Vec<Voice> {
    let has = |voice: Voice| known.spreads.iter().any(|(whose, _)| *whose == voice);
    let family = missing(known, |one| has(Voice::Member(one.id)));
    let family = family.into_iter().map(Voice::Member);
    // Only the worker lays the professionals' counters, and only they know for sure that none were shared.
    let ours = (worker && !has(Voice::Professionals)).then_some(Voice::Professionals);
    family.chain(ours).collect()
}
