//! How the tilt moved from one version of a plan to the next.
//!
//! It happens that parents' actions fall away and nothing replaces them. So a fall of what is asked of the family is
//! told together with whether changes to places and services rose.

use super::{Target, Tilt};

/// A move that is worth a sentence. A fact, never a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// Less is asked of a member of the family, and no more changes around them: "asks of parents fell by 3, changes to
    /// places did not rise".
    FellAndNothingRose {
        /// The young person or a parent.
        of: Target,
        /// By how many actions.
        by: usize,
    },
    /// Less is asked of a member of the family, and more changes around them.
    FellAndOthersRose {
        /// The young person or a parent.
        of: Target,
        /// By how many actions.
        by: usize,
        /// By how many actions contexts and services rose together.
        rose: usize,
    },
    /// More is asked of a member of the family.
    Rose {
        /// The young person or a parent.
        of: Target,
        /// By how many actions.
        by: usize,
    },
    /// Fewer actions change contexts and services than before.
    ChangesFell {
        /// By how many actions.
        by: usize,
    },
}

const fn around(tilt: &Tilt) -> usize {
    tilt.count(Target::Context) + tilt.count(Target::ServicePractice)
}

/// How the tilt moved, in a fixed order; nothing where nothing worth a sentence did.
#[must_use]
pub fn shifts(before: &Tilt, now: &Tilt) -> Vec<Shift> {
    let (was, is) = (around(before), around(now));
    let rose = is.saturating_sub(was);
    let mut found = Vec::new();
    for of in [Target::ParentCarer, Target::YoungPerson] {
        let (was, is) = (before.count(of), now.count(of));
        if is > was {
            found.push(Shift::Rose { of, by: is - was });
        } else if was > is && rose > 0 {
            let by = was - is;
            found.push(Shift::FellAndOthersRose { of, by, rose });
        } else if was > is {
            found.push(Shift::FellAndNothingRose { of, by: was - is });
        }
    }
    if was > is {
        found.push(Shift::ChangesFell { by: was - is });
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tilt(counts: [usize; 5]) -> Tilt {
        let each = Target::ALL.into_iter().zip(counts);
        Tilt::of(each.flat_map(|(target, count)| std::iter::repeat_n(target, count)))
    }

    #[test]
    fn asks_of_parents_fell_by_three_and_changes_to_places_did_not_rise() {
        let found = shifts(&tilt([2, 1, 0, 0, 4]), &tilt([2, 1, 3, 0, 1]));
        let fell = Shift::FellAndNothingRose {
            of: Target::ParentCarer,
            by: 3,
        };
        assert_eq!(found, [fell]);
        let found = shifts(&tilt([2, 1, 0, 0, 4]), &tilt([4, 1, 0, 1, 1]));
        let fell = Shift::FellAndOthersRose {
            of: Target::ParentCarer,
            by: 3,
            rose: 2,
        };
        let rose = Shift::Rose {
            of: Target::YoungPerson,
            by: 1,
        };
        assert_eq!(found, [fell, rose]);
        let found = shifts(&tilt([2, 2, 0, 0, 0]), &tilt([2, 1, 9, 0, 0]));
        assert_eq!(found, [Shift::ChangesFell { by: 1 }]);
    }

    proptest! {
        #[test]
        fn the_same_twice_has_not_moved(counts: [u8; 5]) {
            let tilt = tilt(counts.map(usize::from));
            prop_assert_eq!(shifts(&tilt, &tilt), []);
        }

        #[test]
        fn back_and_forth_are_mirror_images(a: [u8; 5], b: [u8; 5]) {
            let (a, b) = (tilt(a.map(usize::from)), tilt(b.map(usize::from)));
            let fell = |found: &[Shift], who| found.iter().any(|one| matches!(one,
                Shift::FellAndNothingRose { of, .. } | Shift::FellAndOthersRose { of, .. } if *of == who));
            let rose = |found: &[Shift], who| found.iter().any(|one| matches!(one, Shift::Rose { of, .. } if *of == who));
            let (there, back) = (shifts(&a, &b), shifts(&b, &a));
            for who in [Target::ParentCarer, Target::YoungPerson] {
                prop_assert_eq!(fell(&there, who), rose(&back, who));
            }
        }
    }
}
