//! What the family proposed to the plan and the report, and what became of it.

mod back;
mod one;
mod reply;
mod thread;

use participation::id::ProposalId;
use participation::proposals::Proposal;
use participation::rules::proposal::{Outcome, State};
use participation::voice::OwnVoice;

pub use back::{ask_take_back, take_back};
pub use one::one;
pub use reply::reply;
pub(super) use thread::{mine, shared};

use crate::ask::{Ask, Halt};
use crate::say;
use crate::ui::Mark;
use crate::words::Words;

/// How a proposal stands: its mark, and in words.
#[must_use]
pub fn proposal_state(words: &Words, proposal: &Proposal) -> (Mark, String) {
    let decided = |outcome| match outcome {
        Outcome::Accepted => (Mark::Did, say!(words, "proposal-accepted")),
        Outcome::Changed => (Mark::Did, say!(words, "proposal-changed")),
        Outcome::Declined => (Mark::Cant, say!(words, "proposal-declined")),
    };
    match proposal.state {
        State::Open => (Mark::Open, say!(words, "answers-open")),
        State::TakenBack => (Mark::Open, say!(words, "answers-taken-back")),
        State::Decided(outcome) | State::Settled(outcome) => decided(outcome),
        State::Doubted(_) => (Mark::NotYet, say!(words, "proposal-doubted")),
    }
}

/// How one decision came out, in words.
pub(crate) fn outcome_name(words: &Words, outcome: Outcome) -> String {
    match outcome {
        Outcome::Accepted => say!(words, "proposal-accepted"),
        Outcome::Changed => say!(words, "proposal-changed"),
        Outcome::Declined => say!(words, "proposal-declined"),
    }
}

/// When something last happened to it, UTC milliseconds.
pub(super) fn moved_at(proposal: &Proposal) -> i64 {
    proposal.decision().map_or(proposal.at, |decision| decision.at)
}

/// The reader's own proposal that the path names.
async fn asked(ask: &Ask, me: &OwnVoice<'_>) -> Result<Proposal, Halt> {
    let id: ProposalId = ask.param("proposal")?;
    let all = me.listening().proposals().await?;
    let mine = all.into_iter().find(|one| one.id == id && one.author == me.me().id);
    mine.ok_or(Halt::NotThere)
}
