//! What may be told of counts of families so that nobody can be found again.
//!
//! Every figure is a number of different families. Three things are done to it, in this order:
//!
//! 1. It is **moved** by up to [`SPREAD`] families, up or down, and two numbers that are one apart are moved onto the
//!    same with a likelihood that differs at most twofold. How far follows from *which* families are counted: the same
//!    ones are moved the same way wherever they are counted, so counting them twice does not give them away.
//! 2. What is then fewer than [`TOLD_FROM`] is **hidden**. Since nothing is moved up by more than [`SPREAD`], nothing is
//!    ever told of fewer than [`FLOOR`] families.
//! 3. What is told is **rounded** to a multiple of [`BASE`].
//!
//! A total counts only the families in the figures that are told beside it. So whatever is in a hidden figure of a table
//! shows in no other of it: there is nothing to subtract. Where lines of two tables hold the same families between them,
//! whoever tells both (`evaluation`) leaves out of each who is hidden in the other. Where every family is in exactly one
//! figure of a line, somebody who knows from elsewhere how many there are could still subtract; there a figure is never
//! hidden alone.
//!
//! What this does not do is said in `docs/evaluation.md`. Source: the cell-key method and the 10-5 rule of official
//! statistics.

mod table;

pub use table::{Table, Told};

use std::collections::BTreeSet;

pub use super::ledger::FLOOR;

/// By how many families a number is moved at most.
pub const SPREAD: i64 = 3;

/// What is told is a multiple of this.
pub const BASE: i64 = 5;

/// From how many families on, after they were moved, a number is told.
pub const TOLD_FROM: i64 = 8;

/// Of 22 numbers, so many are moved by -3, -2 … 3. Each step is at most twice as likely as its neighbour.
const WEIGHTS: [u32; 7] = [1, 2, 4, 8, 4, 2, 1];

/// How far what is told can be from the truth: moved, then rounded.
pub const WITHIN: i64 = SPREAD + BASE / 2;

/// A number of families, as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// It is not told.
    Hidden,
    /// About so many: a multiple of [`BASE`], and the truth lies [`WITHIN`] that.
    About(u32),
}

impl Figure {
    /// What is told.
    #[must_use]
    pub const fn about(self) -> Option<u32> {
        match self {
            Self::About(many) => Some(many),
            Self::Hidden => None,
        }
    }

    /// Whether it is not told.
    #[must_use]
    pub const fn is_hidden(self) -> bool {
        matches!(self, Self::Hidden)
    }
}

/// By how many families a number is moved whose families have this key.
#[must_use]
pub fn moved_by(key: u32) -> i64 {
    let all: u32 = WEIGHTS.iter().sum();
    let mut left = key % all;
    for (by, weight) in (-SPREAD..).zip(WEIGHTS) {
        if left < weight {
            return by;
        }
        left -= weight;
    }
    0
}

/// What is told of a number that is moved by so many.
#[must_use]
pub fn told(families: usize, moved: i64) -> Figure {
    let moved = i64::try_from(families).unwrap_or(i64::MAX).saturating_add(moved);
    if moved < TOLD_FROM {
        return Figure::Hidden;
    }
    let rounded = (moved + BASE / 2) / BASE * BASE;
    u32::try_from(rounded).map_or(Figure::Hidden, Figure::About)
}

/// What is told of these families, each with its key. A family's key is drawn anew for every publication, and forgotten
/// after it.
#[must_use]
pub fn figure<F: Ord>(families: &BTreeSet<F>, key: impl Fn(&F) -> u32) -> Figure {
    let all = families.iter().fold(0, |all, one| all ^ key(one));
    told(families.len(), moved_by(all))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How often, of 22, each thing is told of so many families.
    fn outcomes(families: usize) -> std::collections::BTreeMap<Figure, u32> {
        let mut found = std::collections::BTreeMap::new();
        for key in 0..22 {
            *found.entry(told(families, moved_by(key))).or_default() += 1;
        }
        found
    }

    #[test]
    fn fewer_than_five_are_never_told_and_the_rest_is_not_far_off() {
        for families in 0..200_usize {
            for key in 0..22 {
                match told(families, moved_by(key)) {
                    Figure::Hidden => assert!(families <= 10, "{families} were hidden"),
                    Figure::About(many) => {
                        assert!(families >= FLOOR, "{families} were told");
                        assert_eq!(i64::from(many) % BASE, 0);
                        assert!((i64::from(many) - families as i64).abs() <= WITHIN);
                    }
                }
            }
        }
    }

    #[test]
    fn moving_leans_neither_way() {
        assert_eq!((0..22).map(moved_by).sum::<i64>(), 0);
    }

    /// Whoever knows every family but one, and sees what is told: at most twice as sure as before, but for one time in 22
    /// at most. `docs/evaluation.md` says just this.
    #[test]
    fn one_family_more_or_less_makes_nobody_more_than_twice_as_sure_21_times_of_22() {
        for families in 0..100 {
            let (without, with) = (outcomes(families), outcomes(families + 1));
            for (one, other) in [(&without, &with), (&with, &without)] {
                let beyond: u32 = one
                    .iter()
                    .map(|(what, times)| times.saturating_sub(2 * other.get(what).copied().unwrap_or(0)))
                    .sum();
                assert!(beyond <= 1, "{families}: {without:?} {with:?}");
            }
        }
    }

    /// Guessing whether the last family is in it, with even odds before: never right more than 15 times of 22.
    #[test]
    fn who_guesses_whether_the_last_family_is_in_it_is_never_right_more_than_7_times_of_10() {
        for families in 0..100 {
            let (without, with) = (outcomes(families), outcomes(families + 1));
            let all: BTreeSet<Figure> = without.keys().chain(with.keys()).copied().collect();
            let right: u32 = all
                .iter()
                .map(|what| (*without.get(what).unwrap_or(&0)).max(*with.get(what).unwrap_or(&0)))
                .sum();
            assert!(f64::from(right) / 44.0 <= 0.7, "{families}");
        }
    }

    #[test]
    fn the_same_families_are_moved_the_same_way_wherever_they_are_counted() {
        let families: BTreeSet<u32> = (0..11).collect();
        let key = |family: &u32| family.wrapping_mul(2_654_435_761);
        assert_eq!(
            figure(&families, key),
            figure(&families.iter().rev().copied().collect(), key)
        );
    }
}
