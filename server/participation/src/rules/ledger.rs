//! What families asked for and what they were told, across pathways, for those who pay for services: counted in
//! families, in quarters that are over, and never fewer than five.
//!
//! A number is of different families, so that one family that asks often does not lift a number over the floor. A sum
//! stands beside its parts only when no part is hidden: what is hidden cannot be worked out from what is shown.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;

/// The fewest families a number may tell of.
pub const FLOOR: usize = 5;

/// A quarter of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    first: Date,
}

impl Quarter {
    /// The quarter a day lies in.
    #[must_use]
    pub fn of(day: Date) -> Self {
        let month = (day.month() - 1) / 3 * 3 + 1;
        let first = Date::new(day.year(), month, 1).unwrap_or(day);
        Self { first }
    }

    /// Its first day.
    #[must_use]
    pub const fn first(self) -> Date {
        self.first
    }

    /// The one before.
    #[must_use]
    pub fn before(self) -> Self {
        Self::of(self.first.saturating_sub(1.day()))
    }

    /// Whether it is over on a day: until then its numbers could be told apart from one day to the next.
    #[must_use]
    pub fn is_over(self, today: Date) -> bool {
        self < Self::of(today)
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn holds(self, day: Date) -> bool {
        Self::of(day) == self
    }
}

/// How many families, as far as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Families {
    /// So many.
    Shown(usize),
    /// Fewer than [`FLOOR`], maybe none; or a sum that would give away one of its parts.
    Hidden,
}

/// Of how many different families each thing is told.
#[must_use]
pub fn families<T: Ord, F: Ord>(told: impl IntoIterator<Item = (T, F)>) -> BTreeMap<T, usize> {
    let mut by: BTreeMap<T, BTreeSet<F>> = BTreeMap::new();
    for (what, family) in told {
        by.entry(what).or_default().insert(family);
    }
    by.into_iter().map(|(what, families)| (what, families.len())).collect()
}

/// A number as it may be told.
#[must_use]
pub const fn shown(families: usize) -> Families {
    if families >= FLOOR {
        Families::Shown(families)
    } else {
        Families::Hidden
    }
}

/// A sum as it may be told beside its parts.
#[must_use]
pub fn sum_shown(sum: usize, parts: &[usize]) -> Families {
    let hides = parts.iter().any(|part| (1..FLOOR).contains(part));
    if hides { Families::Hidden } else { shown(sum) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn quarters_are_told_once_they_are_over() {
        let autumn = Quarter::of(date(2026, 11, 21));
        assert_eq!(autumn.first(), date(2026, 10, 1));
        assert!(autumn.holds(date(2026, 12, 31)) && !autumn.holds(date(2027, 1, 1)));
        assert!(!autumn.is_over(date(2026, 12, 31)) && autumn.is_over(date(2027, 1, 1)));
        assert_eq!(Quarter::of(date(2026, 2, 1)).before().first(), date(2025, 10, 1));
    }

    #[test]
    fn one_family_that_asks_often_is_one() {
        let told = [("boxing", 1), ("boxing", 1), ("boxing", 2), ("bus", 1)];
        let found = families(told);
        assert_eq!((found["boxing"], found["bus"]), (2, 1));
    }

    proptest! {
        #[test]
        fn nothing_below_the_floor_is_shown_or_can_be_worked_out(parts in prop::collection::vec(0..9_usize, 1..7)) {
            let sum: usize = parts.iter().sum();
            let told: Vec<_> = parts.iter().map(|part| shown(*part)).collect();
            for (part, told) in parts.iter().zip(&told) {
                prop_assert_eq!(*told == Families::Hidden, *part < FLOOR);
            }
            if let Families::Shown(sum) = sum_shown(sum, &parts) {
                let seen: usize = told
                    .iter()
                    .map(|told| match told {
                        Families::Shown(many) => *many,
                        Families::Hidden => 0,
                    })
                    .sum();
                prop_assert_eq!(sum, seen, "what is hidden beside a sum is nothing");
            }
        }
    }
}
