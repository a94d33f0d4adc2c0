//! How long what people at work type may be: one limit for each thing that is written.
//!
//! Names and lines are drawn on many pages, so one that goes on for ever makes all of them slow.

use crate::error::{Error, Result};

/// How many characters somebody can share in one go. More is kept, and they are asked to share it in parts.
pub const MAX_WORDS: usize = 20_000;

/// What is called by a name.
const NAME: usize = 120;

/// What is said in one line.
const LINE: usize = 300;

/// Something that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// Somebody's full name.
    FullName,
    /// What somebody is called.
    CalledName,
    /// What somebody does, in one line.
    Does,
    /// What a context is called.
    ContextName,
    /// Who runs a context; there may be several.
    Holder,
    /// What should become true of a context.
    Goal,
    /// What an action is.
    Action,
    /// Who does it; there may be several.
    Owner,
    /// How an action stands.
    ActionNote,
    /// The line for the family that goes with a meeting.
    MeetingNote,
    /// What was done, or why not.
    Because,
    /// What is offered instead.
    Instead,
    /// Words that were given on paper, by phone or aloud.
    Given,
    /// What somebody calls a place.
    PlaceName,
    /// What somebody says about a place.
    PlaceWords,
    /// What somebody calls one who matters to them.
    MattersName,
    /// What somebody says about one who matters to them.
    MattersWords,
    /// Something else that weighs, in own words.
    SomethingElse,
    /// Why counters lie as they do.
    WeightWhy,
    /// What is good in a context, who looks out there, who has reach, what else is known of it.
    ContextDetail,
    /// What stands under a picture.
    Caption,
    /// What was done about a place alert.
    AlertNote,
}

impl Written {
    /// Everything that is written.
    pub const ALL: [Self; 22] = [
        Self::FullName,
        Self::CalledName,
        Self::Does,
        Self::ContextName,
        Self::Holder,
        Self::Goal,
        Self::Action,
        Self::Owner,
        Self::ActionNote,
        Self::MeetingNote,
        Self::Because,
        Self::Instead,
        Self::Given,
        Self::PlaceName,
        Self::PlaceWords,
        Self::MattersName,
        Self::MattersWords,
        Self::SomethingElse,
        Self::WeightWhy,
        Self::ContextDetail,
        Self::Caption,
        Self::AlertNote,
    ];

    /// How many characters it may have.
    #[must_use]
    pub const fn most(self) -> usize {
        match self {
            Self::FullName | Self::CalledName | Self::ContextName | Self::MattersName | Self::SomethingElse => NAME,
            Self::Does
            | Self::Holder
            | Self::Action
            | Self::Owner
            | Self::ActionNote
            | Self::MeetingNote
            | Self::PlaceName
            | Self::Caption => LINE,
            Self::Goal
            | Self::Because
            | Self::Instead
            | Self::Given
            | Self::PlaceWords
            | Self::MattersWords
            | Self::WeightWhy
            | Self::ContextDetail
            | Self::AlertNote => MAX_WORDS,
        }
    }

    /// By how many characters a text is too long; 0 when it is not.
    #[must_use]
    pub fn too_many(self, text: &str) -> usize {
        // Browsers send the end of a line as two characters; one is kept.
        let count = text.chars().filter(|c| *c != '\r').count();
        count.saturating_sub(self.most())
    }

    /// Refuses a text that is too long.
    ///
    /// # Errors
    /// [`Error::TooLong`], which names what was written and holds none of it.
    pub fn check(self, text: &str) -> Result<()> {
        if self.too_many(text) == 0 {
            Ok(())
        } else {
            Err(Error::TooLong(self))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_not_bytes() {
        for what in Written::ALL {
            let most = "🙂".repeat(what.most());
            assert!(what.check(&most).is_ok(), "{what:?}");
            let refused = what.check(&format!("{most}!"));
            assert!(
                matches!(refused, Err(Error::TooLong(found)) if found == what),
                "{what:?}"
            );
        }
    }

    #[test]
    fn the_end_of_a_line_is_one_character() {
        let lines = "a\r\n".repeat(Written::Action.most() / 2);
        assert!(Written::Action.check(&lines).is_ok());
    }
}
