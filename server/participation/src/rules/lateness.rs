//! What is late goes up on set dates: to the worker, the owner, the chair, the safeguarding partnership.
//!
//! | level | working days after the day that was missed |
//! |---|---|
//! | [`Worker`](Level::Worker) | 1 |
//! | [`Owner`](Level::Owner) | 2 |
//! | [`Chair`](Level::Chair) | 4 |
//! | [`Partnership`](Level::Partnership) | 10 |
//!
//! A new date stops the way up until it has passed. Once missed too, it goes on one level above the one it had reached,
//! on the next working day, and from there at the same distances: nobody starts from the beginning by naming a new date.
//!
//! In the story: due on 30 October, with the chair on 5 November, and after the new date of 11 December with the
//! partnership.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::working_days::add_working_days;
use crate::people::stable_text;

/// Who is to see to what is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// The lead worker.
    Worker,
    /// Whoever does the action.
    Owner,
    /// The chair.
    Chair,
    /// The safeguarding partnership.
    Partnership,
}

stable_text!(Level {
    Worker = "worker",
    Owner = "owner",
    Chair = "chair",
    Partnership = "partnership",
});

impl Level {
    const fn after(self) -> u16 {
        match self {
            Self::Worker => 1,
            Self::Owner => 2,
            Self::Chair => 4,
            Self::Partnership => 10,
        }
    }

    const fn above(self) -> Self {
        match self {
            Self::Worker => Self::Owner,
            Self::Owner => Self::Chair,
            Self::Chair | Self::Partnership => Self::Partnership,
        }
    }
}

/// A day something was promised for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promised {
    /// The day.
    pub due: Date,
    /// On which day it was done, stopped, or another day took its place; nothing while it stands.
    pub until: Option<Date>,
}

/// It went up, or goes up, on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Up {
    /// To whom.
    pub level: Level,
    /// The day that was missed.
    pub missed: Date,
    /// On which day.
    pub on: Date,
}

/// The way up from a day that was missed, when it had reached a level before.
#[must_use]
pub fn way_up(missed: Date, reached: Option<Level>) -> Vec<Up> {
    let first = reached.map_or(Level::Worker, Level::above);
    let levels = Level::ALL.iter().copied().filter(|level| *level >= first);
    let up = |level: Level| Up {
        level,
        missed,
        on: add_working_days(missed, level.after() - first.after() + 1),
    };
    levels.map(up).collect()
}

/// What went up by itself until a day and is not among what is `known`: what was put on record, by itself or by hand.
#[must_use]
pub fn went_up(promised: &[Promised], known: &[Up], today: Date) -> Vec<Up> {
    let (mut found, mut reached): (Vec<Up>, Option<Level>) = (Vec::new(), None);
    for promise in promised {
        let ended = |on: Date| promise.until.is_some_and(|until| on >= until);
        // The same day may have been named twice: what came after this promise ended belongs to another.
        let while_it_stood = |on: Date| promise.until.is_none_or(|until| on <= until);
        let here = known
            .iter()
            .filter(|up| up.missed == promise.due && while_it_stood(up.on));
        let way = way_up(promise.due, reached);
        let due = way.into_iter().filter(|up| up.on <= today && !ended(up.on));
        for up in due {
            if !here.clone().any(|one| one.level >= up.level && one.on <= up.on) {
                found.push(up);
            }
            reached = reached.max(Some(up.level));
        }
        reached = here.map(|up| Some(up.level)).max().flatten().max(reached);
    }
    found
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const DUE: Date = date(2026, 10, 30);
    const NEW: Date = date(2026, 12, 11);

    fn standing(due: Date) -> Promised {
        Promised { due, until: None }
    }

    fn levels(ups: &[Up]) -> Vec<(Level, Date)> {
        ups.iter().map(|up| (up.level, up.on)).collect()
    }

    #[test]
    fn the_light_in_the_underpass() {
        let up = went_up(&[standing(DUE)], &[], date(2026, 11, 5));
        let first = [
            (Level::Worker, date(2026, 11, 2)),
            (Level::Owner, date(2026, 11, 3)),
            (Level::Chair, date(2026, 11, 5)),
        ];
        assert_eq!(levels(&up), first);
        assert_eq!(went_up(&[standing(DUE)], &up, date(2026, 11, 5)), []);
        let moved = [
            Promised {
                due: DUE,
                until: Some(date(2026, 11, 6)),
            },
            standing(NEW),
        ];
        assert_eq!(levels(&went_up(&moved, &up, NEW)), []);
        let missed = [(Level::Partnership, date(2026, 12, 14))];
        assert_eq!(levels(&went_up(&moved, &up, date(2026, 12, 15))), missed);
    }

    #[test]
    fn what_was_taken_up_by_hand_goes_on_from_there() {
        let by_hand = Up {
            level: Level::Chair,
            missed: DUE,
            on: date(2026, 10, 31),
        };
        let up = went_up(&[standing(DUE)], &[by_hand], date(2026, 11, 30));
        assert_eq!(levels(&up), [(Level::Partnership, date(2026, 11, 13))]);
    }

    #[test]
    fn nothing_goes_up_on_the_day_it_is_done() {
        let done = Promised {
            due: DUE,
            until: Some(date(2026, 11, 2)),
        };
        assert_eq!(went_up(&[done], &[], date(2027, 1, 1)), []);
        let in_time = Promised {
            until: Some(DUE),
            ..done
        };
        assert_eq!(went_up(&[in_time], &[], date(2027, 1, 1)), []);
    }

    proptest! {
        #[test]
        fn it_only_goes_up_and_what_is_on_record_is_never_told_twice(
            days in prop::collection::vec((1..40_i32, 0..40_i32), 1..5),
            at in 0..200_i32,
        ) {
            let mut promised: Vec<Promised> = Vec::new();
            let mut start = DUE;
            for (length, over) in days {
                let due = start.saturating_add(length.days());
                let until = due.saturating_add((over - 10).days()).max(start);
                promised.push(Promised { due, until: Some(until) });
                start = until;
            }
            if let Some(last) = promised.last_mut() {
                last.until = None;
            }
            let today = DUE.saturating_add(at.days());
            let up = went_up(&promised, &[], today);
            prop_assert!(up.iter().all(|one| one.on > one.missed && one.on <= today));
            for pair in up.windows(2) {
                prop_assert!(pair[0].level <= pair[1].level);
                prop_assert!(pair[0].on <= pair[1].on || pair[0].missed != pair[1].missed);
            }
            prop_assert_eq!(went_up(&promised, &up, today), vec![]);
            let later = went_up(&promised, &up, today.saturating_add(30.days()));
            prop_assert!(later.iter().all(|one| one.on > today));
        }
    }
}
