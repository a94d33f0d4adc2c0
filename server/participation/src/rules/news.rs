//! When somebody is to be told how something stands, also when nothing moved.
//!
//! | it waits because | when |
//! |---|---|
//! | [`Asked`](Wait::Asked) | somebody asked what is happening with it, and nobody has said since |
//! | [`Slipped`](Wait::Slipped) | news was promised for a day that has passed |
//! | [`Quiet`](Wait::Quiet) | something is still to come of it, and nothing moved for a week |

use jiff::ToSpan as _;
use jiff::civil::Date;

/// After how many days without a move somebody says so.
pub const QUIET_DAYS: i32 = 7;

/// Something that was said, proposed or promised, as far as its news go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    /// Whether something is still to come of it.
    pub open: bool,
    /// On which day it last moved, or somebody last said that it did not.
    pub moved_on: Date,
    /// On which day somebody first asked, when nobody has said anything since.
    pub asked_on: Option<Date>,
    /// For which day news were promised last.
    pub promised: Option<Date>,
}

/// Why somebody is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wait {
    /// Somebody asked on this day.
    Asked(Date),
    /// News were promised for this day.
    Slipped(Date),
    /// Nothing moved since this day.
    Quiet(Date),
}

impl Course {
    /// Why it waits on a day for somebody to say how it stands; nothing when it does not.
    #[must_use]
    pub fn wait(&self, today: Date) -> Option<Wait> {
        if let Some(asked) = self.asked_on {
            return Some(Wait::Asked(asked));
        }
        if !self.open {
            return None;
        }
        match self.promised {
            Some(promised) if promised < today => return Some(Wait::Slipped(promised)),
            _ => {}
        }
        let quiet = self.moved_on.saturating_add(QUIET_DAYS.days());
        (quiet <= today).then_some(Wait::Quiet(self.moved_on))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const SAID: Date = date(2026, 11, 5);

    fn course(open: bool, asked: Option<Date>, promised: Option<Date>) -> Course {
        Course {
            open,
            moved_on: SAID,
            asked_on: asked,
            promised,
        }
    }

    #[test]
    fn each_reason_at_its_day() {
        let (sixth, day) = (date(2026, 11, 11), date(2026, 11, 12));
        for (course, today, wait) in [
            (course(true, None, None), sixth, None),
            (course(true, None, None), day, Some(Wait::Quiet(SAID))),
            (course(false, None, None), day, None),
            (course(true, None, Some(day)), day, Some(Wait::Quiet(SAID))),
            (course(true, None, Some(sixth)), sixth, None),
            (course(true, None, Some(sixth)), day, Some(Wait::Slipped(sixth))),
            (course(false, None, Some(sixth)), day, None),
            (course(false, Some(sixth), Some(sixth)), day, Some(Wait::Asked(sixth))),
            (course(true, Some(SAID), None), SAID, Some(Wait::Asked(SAID))),
        ] {
            assert_eq!(course.wait(today), wait, "{course:?} on {today}");
        }
    }

    proptest! {
        #[test]
        fn what_waits_goes_on_waiting_until_something_moves(
            open: bool,
            asked in prop::option::of(0..30_i32),
            promised in prop::option::of(0..30_i32),
            day in 0..60_i32,
        ) {
            let on = |days: i32| SAID.saturating_add(days.days());
            let course = course(open, asked.map(on), promised.map(on));
            let wait = course.wait(on(day));
            if wait.is_some() {
                prop_assert!(course.wait(on(day + 1)).is_some());
            } else {
                prop_assert!(course.asked_on.is_none());
                prop_assert!(!open || day < QUIET_DAYS);
            }
            // Nothing that is open stays silent for longer than a week.
            let moved = Course { moved_on: on(day), asked_on: None, promised: None, ..course };
            prop_assert_eq!(moved.wait(on(day)), None);
            prop_assert_eq!(moved.wait(on(day + QUIET_DAYS)).is_some(), open);
        }
    }
}
