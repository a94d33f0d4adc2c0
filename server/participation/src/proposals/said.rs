use serde::{Deserialize, Serialize};

use super::About;
use crate::people::{Language, stable_text};
use crate::voice::Reach;

/// What kind of proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ProposalKind {
    /// "That's not right."
    NotRight,
    /// Other words for it.
    OtherWords,
    /// Something they offer to do. Never something they must.
    Offer,
    /// Help they ask for.
    Help,
}

stable_text!(ProposalKind {
    NotRight = "not-right",
    OtherWords = "other-words",
    Offer = "offer",
    Help = "help",
});

impl ProposalKind {
    /// Whether it says nothing without words.
    #[must_use]
    pub const fn needs_words(self) -> bool {
        matches!(self, Self::OtherWords | Self::Offer)
    }

    /// Whether it is about one paragraph.
    #[must_use]
    pub const fn needs_paragraph(self) -> bool {
        matches!(self, Self::NotRight | Self::OtherWords)
    }
}

/// What somebody proposes, as they left it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposalSaid {
    /// Their own words; for other words, the words they suggest.
    pub words: String,
    /// Who can know: [`Reach::WorkerAndChair`] or [`Reach::Meeting`].
    pub reach: Option<Reach>,
}

/// Sealed under the author's key.
#[derive(Serialize, Deserialize)]
pub(super) struct ProposalBody {
    pub(super) kind: ProposalKind,
    pub(super) about: About,
    pub(super) words: String,
    /// What the paragraph said when it was proposed.
    pub(super) text_then: String,
    pub(super) language: Language,
    pub(super) in_a_sitting: bool,
}
