//! How a young person took part in a meeting, in the words of the national dataset.
//!
//! Source: Department for Education, *Children looked after return (SSDA903)*, participation codes,
//! which the Standard Safeguarding Dataset takes over for reviews (`domain.md`, S31).

use serde::{Deserialize, Serialize};

use crate::people::stable_text;

/// A participation code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TookPart {
    /// PN0: was under four years old.
    TooYoung,
    /// PN1: was there and spoke for themself.
    Spoke,
    /// PN2: was there, and an advocate spoke for them.
    AdvocateSpoke,
    /// PN3: was there and conveyed their view without words.
    WithoutWords,
    /// PN4: was there, but conveyed no view in any way.
    Silent,
    /// PN5: was not there, but briefed an advocate to speak for them.
    BriefedAdvocate,
    /// PN6: was not there, but sent their view another way: a letter, a recording, a drawing.
    SentView,
    /// PN7: was not there, and their view was not conveyed.
    NotHeard,
}

stable_text!(TookPart {
    TooYoung = "PN0",
    Spoke = "PN1",
    AdvocateSpoke = "PN2",
    WithoutWords = "PN3",
    Silent = "PN4",
    BriefedAdvocate = "PN5",
    SentView = "PN6",
    NotHeard = "PN7",
});

impl TookPart {
    /// Whether they were there themself.
    #[must_use]
    pub const fn was_there(self) -> bool {
        matches!(
            self,
            Self::Spoke | Self::AdvocateSpoke | Self::WithoutWords | Self::Silent
        )
    }
}
