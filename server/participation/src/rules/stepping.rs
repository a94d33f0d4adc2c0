//! A pathway goes on as another kind. What it stands on goes on with it: contexts, open promises, answers.
//!
//! | from | to | needs |
//! |---|---|---|
//! | any | the same | refused |
//! | any | any other | why, for the family |
//! | a kind that a conference decides about | any other | the meeting it was decided at, held |
//! | any | a kind that starts with a strategy discussion | its day |

/// What is known of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one column of the table above")]
pub struct Step {
    /// It is the kind it has already.
    pub same: bool,
    /// A conference decides about the kind it has.
    pub from_conference: bool,
    /// It was decided at a conference or review that was held.
    pub at_meeting: bool,
    /// The kind it is to have starts with a strategy discussion.
    pub to_strategy: bool,
    /// There is a day of that discussion.
    pub has_strategy: bool,
    /// There is a reason the family reads.
    pub has_reason: bool,
}

/// Why a step was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is of that kind already.
    #[error("the same kind")]
    Same,
    /// It names no conference or review that was held.
    #[error("no meeting")]
    NoMeeting,
    /// There is no day of the strategy discussion.
    #[error("no strategy discussion")]
    NoStrategy,
    /// There is no reason.
    #[error("no reason")]
    NoReason,
}

impl Step {
    /// Everything of the table that stands in the way, in its order.
    #[must_use]
    pub fn lacks(self) -> Vec<Refused> {
        let lacks = [
            (self.same, Refused::Same),
            (!self.has_reason, Refused::NoReason),
            (self.from_conference && !self.at_meeting, Refused::NoMeeting),
            (self.to_strategy && !self.has_strategy, Refused::NoStrategy),
        ];
        lacks.into_iter().filter(|(is, _)| *is).map(|(_, what)| what).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_case() {
        for bits in 0..64_u8 {
            let bit = |at: u8| bits & (1 << at) != 0;
            let step = Step {
                same: bit(0),
                from_conference: bit(1),
                at_meeting: bit(2),
                to_strategy: bit(3),
                has_strategy: bit(4),
                has_reason: bit(5),
            };
            let may = !bit(0) && bit(5) && (!bit(1) || bit(2)) && (!bit(3) || bit(4));
            assert_eq!(step.lacks().is_empty(), may, "{step:?}");
            assert_eq!(step.lacks().contains(&Refused::Same), bit(0), "{step:?}");
        }
    }
}
