//! The one clock. Nothing else in the workspace asks the operating system for the time.

use std::{
    sync::{
        Arc, LazyLock,
        atomic::{AtomicI64, Ordering},
    },
    time::Instant,
};

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};

static LONDON: LazyLock<TimeZone> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the time zone database is compiled in")]
    TimeZone::get("Europe/London").expect("Europe/London is in the bundled database")
});

/// Tells the time; handed to whatever needs it, so that tests and the demo choose the day.
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    /// Milliseconds UTC at `begun`; standing still when there is no `begun`.
    Set {
        at: Arc<AtomicI64>,
        begun: Option<Instant>,
    },
}

impl Clock {
    /// The operating system's clock.
    #[must_use]
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that shows `start` now and runs on from there.
    #[must_use]
    pub fn starting_at(start: Timestamp) -> Self {
        Self::set(start, Some(Instant::now()))
    }

    /// A clock that stands at `at` until [`Clock::advance`].
    #[must_use]
    pub fn fixed(at: Timestamp) -> Self {
        Self::set(at, None)
    }

    fn set(at: Timestamp, begun: Option<Instant>) -> Self {
        let at = Arc::new(AtomicI64::new(at.as_millisecond()));
        Self(Source::Set { at, begun })
    }

    /// Moves this clock and all its clones on (or back, if negative). The operating system's
    /// clock is not ours to move and stays as it is.
    pub fn advance(&self, by: SignedDuration) {
        if let Source::Set { at, .. } = &self.0 {
            let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
            at.fetch_add(by, Ordering::SeqCst);
        }
    }

    /// Milliseconds since 1970 in UTC, as the database keeps times.
    #[must_use]
    pub fn now_ms(&self) -> i64 {
        match &self.0 {
            #[expect(clippy::disallowed_methods, reason = "this is the one clock")]
            Source::System => Timestamp::now().as_millisecond(),
            Source::Set { at, begun } => {
                let run = begun.map_or(0, |begun| begun.elapsed().as_millis());
                let run = i64::try_from(run).unwrap_or(i64::MAX);
                at.load(Ordering::SeqCst).saturating_add(run)
            }
        }
    }

    /// This moment, to the millisecond.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.now_ms()).unwrap_or(Timestamp::MAX)
    }

    /// Today's date in England, which is what every statutory deadline is counted in.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now().to_zoned(LONDON.clone()).date()
    }
}

/// The time zone of England.
pub(crate) fn london() -> TimeZone {
    LONDON.clone()
}

/// The date in England at a moment in UTC milliseconds.
#[must_use]
pub fn day_of(ms: i64) -> Date {
    let at = Timestamp::from_millisecond(ms).unwrap_or(Timestamp::MAX);
    at.to_zoned(LONDON.clone()).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn the_day_turns_at_midnight_in_london() {
        let summer = Clock::fixed(at("2026-06-30T23:30:00Z"));
        assert_eq!(summer.today(), jiff::civil::date(2026, 7, 1));
        let winter = Clock::fixed(at("2026-11-20T23:30:00Z"));
        assert_eq!(winter.today(), jiff::civil::date(2026, 11, 20));
    }

    #[test]
    fn a_fixed_clock_moves_only_when_told() {
        let clock = Clock::fixed(at("2026-11-21T09:00:00Z"));
        let copy = clock.clone();
        assert_eq!(clock.now(), at("2026-11-21T09:00:00Z"));
        copy.advance(SignedDuration::from_mins(15));
        assert_eq!(clock.now(), at("2026-11-21T09:15:00Z"));
    }

    #[test]
    fn a_started_clock_runs_on() {
        let start = at("2026-11-21T09:00:00Z");
        let clock = Clock::starting_at(start);
        std::thread::sleep(std::time::Duration::from_millis(5));
        assert!(clock.now() > start);
        assert!(clock.now() < start + SignedDuration::from_mins(1));
    }
}
