//! The statutory clock of a pathway, from its dates, and the cells it is drawn as.

use jiff::civil::Date;
use leptos::prelude::*;
use participation::cases::PathwayDates;
use participation::rules::statutory_clock::{Cell, Limit, Step};

use super::names::milestone_name;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Every limit that runs or ran; none before there is a strategy discussion to count from.
pub(super) fn steps(dates: &PathwayDates, today: Date) -> Vec<Step> {
    dates.steps(today)
}

/// The limit that runs now: the first whose meeting was not held.
pub(super) fn running(dates: &PathwayDates, today: Date) -> Option<Step> {
    steps(dates, today).into_iter().find(|step| step.held.is_none())
}

/// "Day 11 of 15", "17 working days left" or "2 working days late".
pub(super) fn how_far(words: &Words, step: &Step, today: Date) -> String {
    let late = step.working_days_late(today);
    if late > 0 {
        return say!(words, "staff-clock-late", count = late);
    }
    match step.what.limit() {
        Limit::WorkingDays(all) => {
            let gone = step.working_days_gone(today).to_string();
            say!(words, "staff-clock-day", day = gone, all = all.to_string())
        }
        Limit::Months(_) => say!(words, "staff-clock-left", count = step.working_days_left(today)),
    }
}

/// "Conference Tuesday 29 September. By law by Thursday 1 October."
pub(super) fn by_law(words: &Words, step: &Step) -> String {
    let (what, due) = (milestone_name(words, step.what), words.day_and_date(step.due));
    match step.booked {
        Some(on) => say!(
            words,
            "staff-clock-booked",
            what = what,
            date = words.day_and_date(on),
            due = due
        ),
        None => say!(words, "staff-clock-not-booked", what = what, due = due),
    }
}

/// The cells of a limit: a cell a working day, or a cell a week where the limit is in months.
pub(super) fn cells(words: &Words, step: &Step, today: Date) -> impl IntoView + use<> {
    let cells = step.cells(today);
    let together = match step.what.limit() {
        Limit::WorkingDays(_) => 1,
        Limit::Months(_) => 5,
    };
    let days: Vec<Day> = cells.chunks(together).map(day).collect();
    let (label, note) = (how_far(words, step, today), by_law(words, step));
    view! { <ClockCells label=label note=note days=days/> }
}

fn day(cells: &[Cell]) -> Day {
    if cells.iter().any(|cell| cell.booked && !cell.gone) {
        Day::Booked
    } else if cells.iter().all(|cell| cell.gone) {
        Day::Gone
    } else {
        Day::Ahead
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use participation::cases::Kind;
    use participation::id::MeetingId;
    use participation::room::{Meeting, MeetingKind};
    use participation::rules::statutory_clock::Milestone;

    use super::*;

    fn meeting(kind: MeetingKind, on: Date, held: bool) -> Meeting {
        Meeting {
            id: MeetingId::random(),
            kind,
            on,
            at: String::new(),
            place: String::new(),
            video: false,
            held,
            note: String::new(),
            context: None,
            cancelled: None,
            moves: Vec::new(),
            version: 1,
        }
    }

    fn story() -> PathwayDates {
        PathwayDates {
            kind: Kind::Roth,
            strategy_on: Some(date(2026, 9, 10)),
            meetings: vec![
                meeting(MeetingKind::Conference, date(2026, 9, 29), true),
                meeting(MeetingKind::CoreGroup, date(2026, 10, 8), true),
                meeting(MeetingKind::CoreGroup, date(2026, 11, 5), true),
                meeting(MeetingKind::Review, date(2026, 12, 15), false),
            ],
            ended: None,
        }
    }

    #[test]
    fn the_review_runs_on_the_day_of_the_demo() {
        let step = running(&story(), date(2026, 11, 21)).unwrap();
        assert_eq!((step.what, step.due), (Milestone::FirstReview, date(2026, 12, 29)));
        assert_eq!(step.booked, Some(date(2026, 12, 15)));
    }

    #[test]
    fn without_a_strategy_discussion_no_clock_runs() {
        assert!(
            steps(
                &PathwayDates {
                    strategy_on: None,
                    ..story()
                },
                date(2026, 11, 21)
            )
            .is_empty()
        );
    }

    #[test]
    fn no_clock_runs_once_the_plan_has_ended() {
        let dates = PathwayDates {
            ended: Some(date(2026, 11, 20)),
            ..story()
        };
        assert!(running(&dates, date(2027, 3, 1)).is_none());
        let held = steps(&dates, date(2027, 3, 1));
        assert!(!held.is_empty() && held.iter().all(|step| step.held.is_some()));
    }

    #[test]
    fn no_clock_runs_on_a_kind_that_starts_without_a_strategy_discussion() {
        let dates = PathwayDates {
            kind: Kind::ChildInNeed,
            ..story()
        };
        assert!(steps(&dates, date(2026, 11, 21)).is_empty());
    }

    #[test]
    fn a_meeting_booked_anew_counts_before_the_one_that_fell_through() {
        let mut dates = story();
        dates
            .meetings
            .insert(0, meeting(MeetingKind::Review, date(2026, 11, 12), false));
        assert_eq!(
            running(&dates, date(2026, 11, 21)).unwrap().booked,
            Some(date(2026, 12, 15))
        );
        assert_eq!(
            running(&dates, date(2026, 12, 20)).unwrap().booked,
            Some(date(2026, 12, 15))
        );
    }
}
