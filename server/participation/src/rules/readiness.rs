//! Whether a meeting is ready: everything that was shared was read by its chair, and answered.
//!
//! | what was shared | waits |
//! |---|---|
//! | the chair has not read it, answered or not | to be read |
//! | it asks for an answer and has none | to be answered |
//! | anything else | for nothing |
//!
//! | what was marked | stands while |
//! |---|---|
//! | [`Ready`](Mark::Ready) | nothing waits |
//! | [`Anyway`](Mark::Anyway) | nothing waits that came when it was marked, or later |
//!
//! | to mark | refused |
//! |---|---|
//! | [`Ready`](Step::Ready) | while anything waits |
//! | [`Anyway`](Step::Anyway) | without a reason; when nothing waits; when something came that whoever marks has not seen |
//!
//! What was marked is kept, whether it stands is worked out each time: what is shared later makes a meeting not ready
//! again, with nothing stored that could go stale.

/// Something that was shared, as far as it may wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The chair has read it, or never may.
    pub read: bool,
    /// It asks for an answer.
    pub asks: bool,
    /// There is an answer.
    pub answered: bool,
}

/// For what something waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// The chair has not read it.
    Read,
    /// Nobody has answered it.
    Answer,
    /// Both.
    ReadAndAnswer,
}

impl Shared {
    /// For what it waits; nothing when it stands in no one's way.
    #[must_use]
    pub const fn waits(self) -> Option<Wait> {
        match (self.read, self.asks && !self.answered) {
            (true, false) => None,
            (false, false) => Some(Wait::Read),
            (true, true) => Some(Wait::Answer),
            (false, true) => Some(Wait::ReadAndAnswer),
        }
    }
}

/// What was marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing waited.
    Ready,
    /// The chair went on before everything was answered.
    Anyway,
}

impl Mark {
    /// Whether it stands, marked at `at`, with what waits given by when each came. All in UTC milliseconds.
    #[must_use]
    pub fn stands(self, at: i64, waiting: &[i64]) -> bool {
        match self {
            Self::Ready => waiting.is_empty(),
            // What came in the same millisecond may have come after: a meeting is rather not ready than wrongly so.
            Self::Anyway => waiting.iter().all(|since| *since < at),
        }
    }
}

/// Something to mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It is ready.
    Ready,
    /// The chair goes on before everything is answered.
    Anyway {
        /// There is a reason the family reads.
        has_reason: bool,
        /// When the last of what the chair saw waiting came, UTC milliseconds.
        seen: i64,
    },
}

/// Why it was not marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Something waits to be read or answered.
    #[error("something waits")]
    Waits,
    /// There is no reason.
    #[error("no reason")]
    NoReason,
    /// Nothing waits: there is nothing to go on before.
    #[error("nothing waits")]
    NothingWaits,
    /// Something came that whoever marks has not seen.
    #[error("something came meanwhile")]
    Newer,
}

impl Step {
    /// Why it cannot be marked; nothing when it can.
    #[must_use]
    pub fn refused(self, waiting: &[i64]) -> Option<Refused> {
        match self {
            Self::Ready => (!waiting.is_empty()).then_some(Refused::Waits),
            Self::Anyway { has_reason: false, .. } => Some(Refused::NoReason),
            Self::Anyway { .. } if waiting.is_empty() => Some(Refused::NothingWaits),
            Self::Anyway { seen, .. } => waiting.iter().any(|since| *since > seen).then_some(Refused::Newer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ready_is_blocked_until_everything_is_read_and_answered() {
        for bits in 0..8_u8 {
            let bit = |at: u8| bits & (1 << at) != 0;
            let shared = Shared {
                read: bit(0),
                asks: bit(1),
                answered: bit(2),
            };
            let fine = shared.read && (shared.answered || !shared.asks);
            assert_eq!(shared.waits().is_none(), fine, "{shared:?}");
            let waiting: Vec<i64> = shared.waits().iter().map(|_| 7).collect();
            assert_eq!(Step::Ready.refused(&waiting).is_none(), fine, "{shared:?}");
        }
    }

    #[test]
    fn going_on_needs_a_reason_something_that_waits_and_to_have_seen_it() {
        let step = |has_reason, seen| Step::Anyway { has_reason, seen };
        assert_eq!(step(false, 9).refused(&[7]), Some(Refused::NoReason));
        assert_eq!(step(true, 9).refused(&[]), Some(Refused::NothingWaits));
        assert_eq!(step(true, 6).refused(&[5, 7]), Some(Refused::Newer));
        assert_eq!(step(true, 7).refused(&[5, 7]), None);
    }

    #[test]
    fn what_comes_later_makes_it_not_ready_again() {
        assert!(Mark::Ready.stands(7, &[]));
        assert!(!Mark::Ready.stands(7, &[3]), "ready means that nothing waits");
        assert!(Mark::Anyway.stands(7, &[3, 6]), "the reason was given for these");
        assert!(!Mark::Anyway.stands(7, &[3, 8]));
        assert!(!Mark::Anyway.stands(7, &[7]));
    }
}
