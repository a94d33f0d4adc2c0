//! What becomes of something a family member proposes: accepted, changed or declined, always with a reason its author
//! reads, and their word on that. Nothing disappears.
//!
//! | state | when |
//! |---|---|
//! | [`Open`](State::Open) | nothing was decided |
//! | [`Decided`](State::Decided) | it was decided, and its author has not replied |
//! | [`Settled`](State::Settled) | its author said OK to what was decided |
//! | [`Doubted`](State::Doubted) | its author said "not OK" or "talk to me": it waits again |
//! | [`TakenBack`](State::TakenBack) | its author took it back before anything was decided |
//!
//! | step | refused | otherwise |
//! |---|---|---|
//! | [`Decided`](Step::Decided) | when taken back; when decided and not doubted; without a reason; changed without the words | decides it, and waits for its author |
//! | [`Replied`](Step::Replied) | when nothing was decided | counts instead of the reply before |
//! | [`TakenBack`](Step::TakenBack) | once something was decided; twice | ends it |

use serde::{Deserialize, Serialize};

use super::reply::Reply;
use crate::people::stable_text;

#[cfg(test)]
mod tests;

/// What is decided about a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Outcome {
    /// As it was proposed.
    Accepted,
    /// In other words than proposed.
    Changed,
    /// Not.
    Declined,
}

stable_text!(Outcome {
    Accepted = "accepted",
    Changed = "changed",
    Declined = "declined",
});

/// Something that happens to a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It was decided.
    Decided {
        /// How.
        outcome: Outcome,
        /// Whether there is a reason its author reads.
        has_reason: bool,
        /// Whether there are the words it was changed to.
        has_words: bool,
    },
    /// Its author replied to what was decided.
    Replied(Reply),
    /// Its author took it back.
    TakenBack,
}

/// Where a proposal stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum State {
    /// Nothing was decided.
    #[default]
    Open,
    /// Decided; its author has not replied.
    Decided(Outcome),
    /// Its author is OK with it.
    Settled(Outcome),
    /// Its author is not OK with it.
    Doubted(Outcome),
    /// Its author took it back.
    TakenBack,
}

/// Why a step was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Its author took it back.
    #[error("taken back")]
    TakenBack,
    /// It is decided, and its author has not said that it is not OK.
    #[error("decided already")]
    Decided,
    /// Nothing was decided.
    #[error("nothing decided")]
    NothingDecided,
    /// There is no reason.
    #[error("no reason")]
    NoReason,
    /// There are no words to change it to.
    #[error("no words")]
    NoWords,
}

impl State {
    /// Where it stands after a step.
    ///
    /// # Errors
    /// [`Refused`], and then nothing changed.
    pub const fn after(self, step: Step) -> Result<Self, Refused> {
        match (self, step) {
            (Self::TakenBack, _) => Err(Refused::TakenBack),
            (Self::Decided(_) | Self::Settled(_), Step::Decided { .. }) => Err(Refused::Decided),
            (_, Step::Decided { has_reason: false, .. }) => Err(Refused::NoReason),
            (
                _,
                Step::Decided {
                    outcome: Outcome::Changed,
                    has_words: false,
                    ..
                },
            ) => Err(Refused::NoWords),
            (_, Step::Decided { outcome, .. }) => Ok(Self::Decided(outcome)),
            (Self::Open, Step::Replied(_)) => Err(Refused::NothingDecided),
            (Self::Decided(outcome) | Self::Settled(outcome) | Self::Doubted(outcome), Step::Replied(reply)) => {
                Ok(match reply {
                    Reply::Ok => Self::Settled(outcome),
                    Reply::NotOk | Reply::Talk => Self::Doubted(outcome),
                })
            }
            (Self::Open, Step::TakenBack) => Ok(Self::TakenBack),
            (_, Step::TakenBack) => Err(Refused::Decided),
        }
    }

    /// Whether somebody at work has to decide.
    #[must_use]
    pub const fn waits(self) -> bool {
        matches!(self, Self::Open | Self::Doubted(_))
    }
}
