//! When a message may arrive: on which days and between which hours, as clocks in England show them.
//!
//! Safe times are the reader's own. A time that runs past midnight belongs to the day it begins on:
//! "Friday, 10 pm to 1 am" ends early on Saturday. Where clocks go forward, an hour that does not exist is not there to
//! arrive in; where they go back, the hour that comes twice counts twice.

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Hours in a day: `until` may be 24, the end of the day.
const HOURS: u8 = 24;

/// How far ahead a safe hour is looked for. An hour may be skipped once a year, so the week after has it.
const LOOK_AHEAD_HOURS: i64 = 15 * 24;

/// Safe days and hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Times {
    /// Monday is the lowest bit.
    days: u8,
    from: u8,
    until: u8,
}

/// As it is kept.
#[derive(Serialize, Deserialize)]
struct Written {
    days: u8,
    from: u8,
    until: u8,
}

impl TryFrom<Written> for Times {
    type Error = &'static str;

    fn try_from(kept: Written) -> Result<Self, Self::Error> {
        Self::checked(kept.days, kept.from, kept.until).ok_or("no safe time")
    }
}

impl From<Times> for Written {
    fn from(times: Times) -> Self {
        let Times { days, from, until } = times;
        Self { days, from, until }
    }
}

impl Times {
    /// Safe times on these days, from one full hour (0 to 23) until another (1 to 24). An earlier one is on the day
    /// after. None without a day, without an hour, or past 24.
    #[must_use]
    pub fn new(days: &[Weekday], from: u8, until: u8) -> Option<Self> {
        let days = days.iter().fold(0, |all, day| all | bit(*day));
        Self::checked(days, from, until)
    }

    fn checked(days: u8, from: u8, until: u8) -> Option<Self> {
        let fine = days != 0 && days < 128 && from < HOURS && until > 0 && until <= HOURS && from != until;
        fine.then_some(Self { days, from, until })
    }

    /// The days on which a time begins.
    pub fn days(self) -> impl Iterator<Item = Weekday> {
        Weekday::Monday
            .cycle_forward()
            .take(7)
            .filter(move |day| self.days & bit(*day) != 0)
    }

    /// The hour it begins, 0 to 23.
    #[must_use]
    pub const fn from(self) -> u8 {
        self.from
    }

    /// The hour it ends, 1 to 24.
    #[must_use]
    pub const fn until(self) -> u8 {
        self.until
    }

    /// Whether a message may arrive at this moment, where clocks show the time of `zone`.
    #[must_use]
    pub fn allow(self, at: Timestamp, zone: &TimeZone) -> bool {
        let local = at.to_zoned(zone.clone());
        let (day, hour) = (local.weekday(), u8::try_from(local.hour()).unwrap_or(0));
        let begins_on = |day: Weekday| self.days & bit(day) != 0;
        if self.from < self.until {
            begins_on(day) && (self.from..self.until).contains(&hour)
        } else {
            hour >= self.from && begins_on(day) || hour < self.until && begins_on(day.previous())
        }
    }

    /// The first moment from `at` on at which one may arrive.
    #[must_use]
    pub fn next(self, at: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        if self.allow(at, zone) {
            return Some(at);
        }
        // England's clocks differ from UTC by whole hours, so theirs turn with these.
        let hour = at.as_second().div_euclid(3600);
        (1..=LOOK_AHEAD_HOURS)
            .filter_map(|ahead| Timestamp::from_second((hour + ahead) * 3600).ok())
            .find(|at| self.allow(*at, zone))
    }
}

const fn bit(day: Weekday) -> u8 {
    match day {
        Weekday::Monday => 1,
        Weekday::Tuesday => 2,
        Weekday::Wednesday => 4,
        Weekday::Thursday => 8,
        Weekday::Friday => 16,
        Weekday::Saturday => 32,
        Weekday::Sunday => 64,
    }
}

/// How long to wait before another try, after so many: a minute, doubled each time, at most two hours; between half of
/// that and all of it, so that what failed together does not come back together. `jitter` is any byte.
#[must_use]
pub fn try_again_in(tries: u32, jitter: u8) -> SignedDuration {
    const FIRST_MS: i64 = 60_000;
    const MOST_MS: i64 = 2 * 3_600_000;
    let whole = FIRST_MS
        .checked_shl(tries.saturating_sub(1).min(12))
        .unwrap_or(MOST_MS)
        .min(MOST_MS);
    SignedDuration::from_millis(whole / 2 + whole / 2 * i64::from(jitter) / i64::from(u8::MAX))
}

#[cfg(test)]
mod tests;
