//! By when a request for what is held on somebody must be answered.
//!
//! One calendar month (UK GDPR, article 12 (3)), counted as the Information Commissioner's guidance on the right of access
//! counts it: from the day it was received, working day or not, to the same day of the next month; to its last day where
//! the month is shorter; and where that is no working day, to the next one. It may be two months longer where requests
//! are complex or many, if the one who asked is told why within the first month. It stands still while the council waits
//! to be shown who asks, or for what it reasonably needs to know to find what is asked for.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::working_days::is_working_day;

/// How long an answer may take.
const MONTHS: i32 = 1;

/// How much longer, where the one who asked was told why.
const LONGER: i32 = 2;

/// A time in which the clock stands still: from its first day until the day on which what was asked for came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// The day on which the requester was asked.
    pub from: Date,
    /// The day on which they answered; nothing while they have not.
    pub until: Option<Date>,
}

/// By when it must be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day on which it is in time. While the clock stands still, as if it went on today.
    pub on: Date,
    /// Whether the clock stands still.
    pub paused: bool,
}

/// By when a request must be answered that was received on a day.
#[must_use]
pub fn due(received: Date, longer: bool, pauses: &[Pause], today: Date) -> Due {
    let months = if longer { MONTHS + LONGER } else { MONTHS };
    let counted = received
        .saturating_add(months.months())
        .saturating_add(stood_still(received, pauses, today).days());
    Due {
        on: working_day_from(counted),
        paused: pauses.iter().any(|one| one.until.is_none()),
    }
}

/// The last day on which the requester can still be told that it takes longer.
#[must_use]
pub fn longer_until(received: Date, pauses: &[Pause], today: Date) -> Date {
    due(received, false, pauses, today).on
}

/// How many days the clock stood still. Days of two pauses are counted once.
fn stood_still(received: Date, pauses: &[Pause], today: Date) -> i64 {
    let mut spans: Vec<(Date, Date)> = pauses
        .iter()
        .map(|one| (one.from.max(received), one.until.unwrap_or(today)))
        .filter(|(from, until)| from < until)
        .collect();
    spans.sort_unstable();
    let mut days = 0;
    let mut counted_to = received;
    for (from, until) in spans {
        let from = from.max(counted_to);
        if from < until {
            days += i64::from((until - from).get_days());
            counted_to = until;
        }
    }
    days
}

fn working_day_from(day: Date) -> Date {
    day.series(1.day()).find(|one| is_working_day(*one)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn plain(received: Date) -> Date {
        due(received, false, &[], received).on
    }

    #[test]
    fn the_examples_of_the_guidance() {
        // "An organisation receives a request on 3 September. The time limit starts from the same day; it has until
        // 3 October." In 2026 that is a Saturday, so until Monday.
        assert_eq!(plain(date(2026, 9, 3)), date(2026, 10, 5));
        assert_eq!(plain(date(2025, 9, 3)), date(2025, 10, 3));
        // "On 31 March. As there is no equivalent date in April, it has until 30 April."
        assert_eq!(plain(date(2026, 3, 31)), date(2026, 4, 30));
        // "If 30 April falls on a weekend, or is a public holiday, until the end of the next working day."
        assert_eq!(plain(date(2022, 3, 31)), date(2022, 5, 3));
        assert_eq!(plain(date(2026, 1, 31)), date(2026, 3, 2));
        // Christmas: the 25th is a Friday, the 28th is given back for the Saturday.
        assert_eq!(plain(date(2026, 11, 25)), date(2026, 12, 29));
    }

    #[test]
    fn it_may_take_three_months_in_all() {
        assert_eq!(due(date(2026, 9, 3), true, &[], date(2026, 9, 3)).on, date(2026, 12, 3));
        assert_eq!(longer_until(date(2026, 9, 3), &[], date(2026, 9, 3)), date(2026, 10, 5));
    }

    #[test]
    fn it_stands_still_while_somebody_shows_who_they_are() {
        let received = date(2026, 9, 1);
        let pause = |from, until| Pause { from, until };
        let ended = [pause(date(2026, 9, 2), Some(date(2026, 9, 9)))];
        let at = |pauses: &[Pause], today| due(received, false, pauses, today);
        assert_eq!(at(&ended, date(2026, 9, 20)).on, date(2026, 10, 8));
        assert!(!at(&ended, date(2026, 9, 20)).paused);
        let open = [pause(date(2026, 9, 2), None)];
        assert_eq!(
            at(&open, date(2026, 9, 9)),
            Due {
                on: date(2026, 10, 8),
                paused: true
            }
        );
        // Two at once stand still once.
        let twice = [ended[0], pause(date(2026, 9, 4), Some(date(2026, 9, 8)))];
        assert_eq!(at(&twice, date(2026, 9, 20)).on, date(2026, 10, 8));
        // What ended before it began is nothing.
        assert_eq!(
            at(&[pause(date(2026, 9, 9), Some(date(2026, 9, 2)))], received).on,
            date(2026, 10, 1)
        );
    }

    fn day() -> impl Strategy<Value = Date> {
        (0i64..4000).prop_map(|days| date(2022, 1, 1).saturating_add(days.days()))
    }

    proptest! {
        #[test]
        fn it_ends_on_a_working_day_a_month_on(received in day()) {
            let on = plain(received);
            prop_assert!(is_working_day(on));
            let month_on = received.saturating_add(1.month());
            prop_assert!(on >= month_on);
            // Nothing in England is longer closed than over Easter or Christmas.
            prop_assert!(i64::from((on - month_on).get_days()) <= 4);
        }

        #[test]
        fn longer_and_standing_still_never_shorten_it(
            received in day(),
            pauses in prop::collection::vec((0i64..90, 0i64..60, any::<bool>()), 0..4),
            after in 0i64..120,
        ) {
            let today = received.saturating_add(after.days());
            let pauses: Vec<Pause> = pauses
                .into_iter()
                .map(|(from, long, ended)| {
                    let from = received.saturating_add(from.days());
                    Pause { from, until: ended.then(|| from.saturating_add(long.days())) }
                })
                .collect();
            let plain = due(received, false, &[], today).on;
            let paused = due(received, false, &pauses, today);
            prop_assert!(paused.on >= plain);
            prop_assert!(due(received, true, &pauses, today).on > paused.on);
            prop_assert_eq!(paused.paused, pauses.iter().any(|one| one.until.is_none()));
        }
    }
}
