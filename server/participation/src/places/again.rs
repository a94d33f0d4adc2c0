use jiff::civil::Date;

use super::PlaceThread;
use crate::rules::again::is_due;
use crate::voice::Feeling;

pub use crate::rules::again::AGAIN_AFTER_DAYS;

/// How a place is by now, compared with the time before: said in a word, never counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It feels better.
    Better,
    /// It feels the same.
    Same,
    /// It feels worse.
    Worse,
}

/// What became of a feeling; nothing when either is not sure.
#[must_use]
pub fn change(before: Feeling, now: Feeling) -> Option<Change> {
    let step = |feeling| match feeling {
        Feeling::Fine => Some(0),
        Feeling::MostlyFine => Some(1),
        Feeling::Sometimes => Some(2),
        Feeling::MostlyNot => Some(3),
        Feeling::NotOk => Some(4),
        Feeling::NotSure => None,
    };
    Some(match step(now)?.cmp(&step(before)?) {
        std::cmp::Ordering::Less => Change::Better,
        std::cmp::Ordering::Equal => Change::Same,
        std::cmp::Ordering::Greater => Change::Worse,
    })
}

impl PlaceThread {
    /// Whether its author should be asked again how it is: four weeks after the last time, or before a review.
    #[must_use]
    pub fn is_due(&self, today: Date, review: Option<Date>) -> bool {
        let rated = self.rated();
        rated.last().is_some_and(|last| is_due(last.on(), today, review))
    }
}
