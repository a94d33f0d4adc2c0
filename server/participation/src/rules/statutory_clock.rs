//! The statutory clock: by when each meeting of a child protection pathway must be held.
//!
//! Source of every limit: HM Government, *Working Together to Safeguard Children* (2023),
//! chapter 3. The conference counts from the strategy discussion at which the enquiries under
//! section 47 of the Children Act 1989 were started.
//!
//! Not to be confused with the time source of the process: nothing here knows what day it is.

use jiff::{ToSpan, civil::Date};

use super::working_days::{add_working_days, working_days_after, working_days_between};

/// A limit as the guidance words it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// So many working days, the day after the start being the first.
    WorkingDays(u16),
    /// So many calendar months, ending on the same day of the month or, where the month is
    /// too short, on its last day.
    Months(i32),
}

impl Limit {
    /// The last day allowed when counting from `start`.
    pub fn ends(self, start: Date) -> Date {
        match self {
            Self::WorkingDays(count) => add_working_days(start, count),
            Self::Months(count) => start.saturating_add(count.months()),
        }
    }
}

/// A meeting the guidance sets a limit for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Milestone {
    /// The initial conference.
    Conference,
    /// The first core group after the conference.
    FirstCoreGroup,
    /// The first review conference.
    FirstReview,
    /// Any review after the first.
    LaterReview,
}

impl Milestone {
    /// How long after the event before it this meeting may be held.
    pub const fn limit(self) -> Limit {
        match self {
            Self::Conference => Limit::WorkingDays(15),
            Self::FirstCoreGroup => Limit::WorkingDays(10),
            Self::FirstReview => Limit::Months(3),
            Self::LaterReview => Limit::Months(6),
        }
    }
}

/// When one meeting is booked for, and when it was held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meeting {
    /// The day it is booked for.
    pub booked: Option<Date>,
    /// The day it was held; unset until then.
    pub held: Option<Date>,
}

/// What happened so far on one pathway, from which every limit follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatutoryClock {
    /// The strategy discussion that started the enquiries.
    pub strategy_discussion: Date,
    /// The initial conference.
    pub conference: Meeting,
    /// The first core group.
    pub core_group: Meeting,
    /// The review conferences, in order.
    pub reviews: Vec<Meeting>,
}

impl StatutoryClock {
    /// Every limit that runs or ran, in order: a step appears as soon as the event it counts
    /// from has happened. A review counts from the one before it.
    pub fn steps(&self) -> Vec<Step> {
        let mut steps = vec![Step::new(
            Milestone::Conference,
            self.strategy_discussion,
            self.conference,
        )];
        let Some(conference) = self.conference.held else {
            return steps;
        };
        steps.push(Step::new(Milestone::FirstCoreGroup, conference, self.core_group));

        let mut reviews = self.reviews.iter().copied();
        let mut milestone = Milestone::FirstReview;
        let mut start = Some(conference);
        while let Some(from) = start {
            let review = reviews.next().unwrap_or_default();
            steps.push(Step::new(milestone, from, review));
            start = review.held;
            milestone = Milestone::LaterReview;
        }
        steps
    }
}

/// One limit of the statutory clock and how far it has run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The meeting that has to be held.
    pub what: Milestone,
    /// The day of the event it is counted from.
    pub counted_from: Date,
    /// The last day allowed.
    pub due: Date,
    /// The day the meeting is booked for.
    pub booked: Option<Date>,
    /// The day the meeting was held.
    pub held: Option<Date>,
}

impl Step {
    fn new(what: Milestone, counted_from: Date, meeting: Meeting) -> Self {
        Self {
            what,
            counted_from,
            due: what.limit().ends(counted_from),
            booked: meeting.booked,
            held: meeting.held,
        }
    }

    /// Where the step stands at the end of `today`.
    pub fn standing(&self, today: Date) -> Standing {
        match (self.held, self.booked) {
            (Some(held), _) if held <= self.due => Standing::HeldInTime,
            (Some(_), _) => Standing::HeldLate,
            (None, _) if today > self.due => Standing::Overdue,
            (None, Some(booked)) if booked > self.due => Standing::BookedTooLate,
            (None, Some(_)) => Standing::Booked,
            (None, None) => Standing::NotBooked,
        }
    }

    /// Working days from the start up to `today`, or up to the day the meeting was held.
    pub fn working_days_gone(&self, today: Date) -> usize {
        working_days_between(self.counted_from, self.stopped(today))
    }

    /// Working days that remain after `today` until the limit; 0 once it has passed.
    pub fn working_days_left(&self, today: Date) -> usize {
        working_days_between(self.stopped(today), self.due)
    }

    /// Working days by which the limit has been passed; 0 while it holds.
    pub fn working_days_late(&self, today: Date) -> usize {
        working_days_between(self.due, self.stopped(today))
    }

    /// The picture of the step: one cell for each working day from the start to the limit,
    /// and beyond it for as long as the meeting is late or booked too late.
    ///
    /// A limit, booking or meeting on a day off is drawn on the working day before it.
    pub fn cells(&self, today: Date) -> Vec<Cell> {
        let stopped = self.stopped(today);
        let last = [Some(self.due), self.booked, Some(stopped)].into_iter().flatten().max();
        let mut cells: Vec<Cell> = working_days_after(self.counted_from)
            .take_while(|day| Some(*day) <= last)
            .map(|day| Cell {
                day,
                gone: day <= stopped,
                booked: false,
                held: false,
                legal_end: false,
            })
            .collect();
        let mut mark = |day: Option<Date>, set: fn(&mut Cell)| {
            let Some(day) = day else { return };
            if let Some(cell) = cells.iter_mut().rfind(|cell| cell.day <= day) {
                set(cell);
            }
        };
        mark(self.booked, |cell| cell.booked = true);
        mark(self.held, |cell| cell.held = true);
        mark(Some(self.due), |cell| cell.legal_end = true);
        cells
    }

    /// The day up to which the clock has run: it stops when the meeting is held.
    fn stopped(&self, today: Date) -> Date {
        self.held.map_or(today, |held| held.min(today))
    }
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing is booked yet and there is time.
    NotBooked,
    /// Booked inside the limit.
    Booked,
    /// Booked for a day after the limit, which has not passed yet.
    BookedTooLate,
    /// The limit has passed and the meeting has not been held.
    Overdue,
    /// Held inside the limit.
    HeldInTime,
    /// Held after the limit.
    HeldLate,
}

/// One working day in the picture of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The working day.
    pub day: Date,
    /// It has passed (today counts as passed); otherwise it is left.
    pub gone: bool,
    /// The meeting is booked for this day.
    pub booked: bool,
    /// The meeting was held on this day.
    pub held: bool,
    /// The last working day allowed: the black rule stands after it.
    pub legal_end: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn held(day: Date) -> Meeting {
        Meeting {
            booked: Some(day),
            held: Some(day),
        }
    }

    fn opened() -> StatutoryClock {
        StatutoryClock {
            strategy_discussion: date(2026, 9, 10),
            conference: Meeting::default(),
            core_group: Meeting::default(),
            reviews: Vec::new(),
        }
    }

    fn story() -> StatutoryClock {
        StatutoryClock {
            conference: held(date(2026, 9, 29)),
            core_group: held(date(2026, 10, 8)),
            reviews: vec![held(date(2026, 12, 15))],
            ..opened()
        }
    }

    fn dues(clock: &StatutoryClock) -> Vec<(Milestone, Date)> {
        clock.steps().iter().map(|step| (step.what, step.due)).collect()
    }

    #[test]
    fn only_the_conference_counts_before_it_is_held() {
        let mut clock = opened();
        clock.conference.booked = Some(date(2026, 9, 29));
        assert_eq!(dues(&clock), [(Milestone::Conference, date(2026, 10, 1))]);
    }

    #[test]
    fn the_whole_story() {
        assert_eq!(
            dues(&story()),
            [
                (Milestone::Conference, date(2026, 10, 1)),
                (Milestone::FirstCoreGroup, date(2026, 10, 13)),
                (Milestone::FirstReview, date(2026, 12, 29)),
                (Milestone::LaterReview, date(2027, 6, 15)),
            ]
        );
    }

    #[test]
    fn a_third_review_counts_from_the_second() {
        let mut clock = story();
        clock.reviews.push(held(date(2027, 6, 1)));
        assert_eq!(dues(&clock).last(), Some(&(Milestone::LaterReview, date(2027, 12, 1))));
    }

    #[test]
    fn months_end_inside_short_months() {
        assert_eq!(Limit::Months(3).ends(date(2026, 11, 30)), date(2027, 2, 28));
        assert_eq!(Limit::Months(6).ends(date(2026, 8, 31)), date(2027, 2, 28));
    }

    #[test]
    fn working_days_gone_left_and_late() {
        let step = opened().steps()[0];
        let counts = |today| {
            (
                step.working_days_gone(today),
                step.working_days_left(today),
                step.working_days_late(today),
            )
        };
        assert_eq!(counts(date(2026, 9, 10)), (0, 15, 0));
        assert_eq!(counts(date(2026, 9, 13)), (1, 14, 0));
        assert_eq!(counts(date(2026, 10, 1)), (15, 0, 0));
        assert_eq!(counts(date(2026, 10, 5)), (17, 0, 2));
    }

    #[test]
    fn a_held_meeting_stops_its_clock() {
        let step = story().steps()[0];
        assert_eq!(step.working_days_gone(date(2026, 11, 21)), 13);
        assert_eq!(step.working_days_left(date(2026, 11, 21)), 2);
        assert_eq!(step.working_days_late(date(2026, 11, 21)), 0);
    }

    #[test]
    fn standings() {
        let mut step = opened().steps()[0];
        let (inside, after) = (date(2026, 9, 20), date(2026, 10, 2));
        assert_eq!(step.standing(inside), Standing::NotBooked);
        assert_eq!(step.standing(date(2026, 10, 1)), Standing::NotBooked);
        assert_eq!(step.standing(after), Standing::Overdue);
        step.booked = Some(after);
        assert_eq!(step.standing(inside), Standing::BookedTooLate);
        assert_eq!(step.standing(after), Standing::Overdue);
        step.booked = Some(date(2026, 10, 1));
        assert_eq!(step.standing(inside), Standing::Booked);
        step.held = Some(date(2026, 10, 1));
        assert_eq!(step.standing(after), Standing::HeldInTime);
        step.held = Some(after);
        assert_eq!(step.standing(after), Standing::HeldLate);
    }

    #[test]
    fn the_picture_has_one_cell_a_working_day() {
        let mut step = opened().steps()[0];
        step.booked = Some(date(2026, 9, 29));
        let cells = step.cells(date(2026, 9, 20));
        assert_eq!(cells.len(), 15);
        assert_eq!(cells.iter().filter(|cell| cell.gone).count(), 6);
        let day_of = |wanted: fn(&Cell) -> bool| {
            cells
                .iter()
                .filter(|cell| wanted(cell))
                .map(|cell| cell.day)
                .collect::<Vec<_>>()
        };
        assert_eq!(day_of(|cell| cell.booked), [date(2026, 9, 29)]);
        assert_eq!(day_of(|cell| cell.legal_end), [date(2026, 10, 1)]);
        assert!(day_of(|cell| cell.held).is_empty());
    }

    #[test]
    fn a_late_meeting_stretches_the_picture_past_the_rule() {
        let mut step = opened().steps()[0];
        assert_eq!(step.cells(date(2026, 10, 5)).len(), 17);
        step.booked = Some(date(2026, 10, 7));
        let cells = step.cells(date(2026, 9, 20));
        assert_eq!(cells.len(), 19);
        assert!(cells[14].legal_end && cells[18].booked);
    }

    #[test]
    fn a_limit_on_a_day_off_is_drawn_on_the_working_day_before() {
        let mut clock = opened();
        clock.conference = held(date(2026, 9, 25));
        let review = clock.steps()[2];
        assert_eq!(review.due, date(2026, 12, 25));
        let cells = review.cells(date(2026, 10, 1));
        assert_eq!(
            cells.last().map(|cell| (cell.day, cell.legal_end)),
            Some((date(2026, 12, 24), true))
        );
    }
}
