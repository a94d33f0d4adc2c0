//! How a young person took part in a meeting, in the words of the national dataset.
//!
//! Source: Department for Education, *Children looked after return (SSDA903)*, participation codes,
//! which the Standard Safeguarding Dataset takes over for reviews.

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
    /// How they are likely to have taken part, for whoever was there to confirm: never noted by itself. Nothing where
    /// what is known says nothing.
    #[must_use]
    pub const fn likely(there: bool, spoken_for: bool, sent: bool) -> Option<Self> {
        match (there, spoken_for, sent) {
            (true, false, _) => Some(Self::Spoke),
            (true, true, _) => Some(Self::AdvocateSpoke),
            (false, true, _) => Some(Self::BriefedAdvocate),
            (false, false, true) => Some(Self::SentView),
            (false, false, false) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::TookPart;

    #[test]
    fn who_was_there_is_likely_to_have_spoken_and_who_is_known_for_nothing_gets_no_code() {
        assert_eq!(TookPart::likely(true, false, true), Some(TookPart::Spoke));
        assert_eq!(TookPart::likely(true, true, false), Some(TookPart::AdvocateSpoke));
        assert_eq!(TookPart::likely(false, true, true), Some(TookPart::BriefedAdvocate));
        assert_eq!(TookPart::likely(false, false, true), Some(TookPart::SentView));
        assert_eq!(TookPart::likely(false, false, false), None);
    }
}
