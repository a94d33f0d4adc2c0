use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

use super::Words;
use crate::say;

impl Words {
    /// "Saturday".
    #[must_use]
    pub fn weekday(&self, date: Date) -> String {
        match date.weekday() {
            Weekday::Monday => say!(self, "weekday-monday"),
            Weekday::Tuesday => say!(self, "weekday-tuesday"),
            Weekday::Wednesday => say!(self, "weekday-wednesday"),
            Weekday::Thursday => say!(self, "weekday-thursday"),
            Weekday::Friday => say!(self, "weekday-friday"),
            Weekday::Saturday => say!(self, "weekday-saturday"),
            Weekday::Sunday => say!(self, "weekday-sunday"),
        }
    }

    /// The month as it stands beside a day: "November", in Polish "listopada".
    #[must_use]
    pub fn month(&self, date: Date) -> String {
        match date.month() {
            1 => say!(self, "month-january"),
            2 => say!(self, "month-february"),
            3 => say!(self, "month-march"),
            4 => say!(self, "month-april"),
            5 => say!(self, "month-may"),
            6 => say!(self, "month-june"),
            7 => say!(self, "month-july"),
            8 => say!(self, "month-august"),
            9 => say!(self, "month-september"),
            10 => say!(self, "month-october"),
            11 => say!(self, "month-november"),
            _ => say!(self, "month-december"),
        }
    }

    /// The month in at most four letters, for a calendar leaf: "Nov".
    #[must_use]
    pub fn month_short(&self, date: Date) -> String {
        match date.month() {
            1 => say!(self, "month-short-january"),
            2 => say!(self, "month-short-february"),
            3 => say!(self, "month-short-march"),
            4 => say!(self, "month-short-april"),
            5 => say!(self, "month-short-may"),
            6 => say!(self, "month-short-june"),
            7 => say!(self, "month-short-july"),
            8 => say!(self, "month-short-august"),
            9 => say!(self, "month-short-september"),
            10 => say!(self, "month-short-october"),
            11 => say!(self, "month-short-november"),
            _ => say!(self, "month-short-december"),
        }
    }

    /// "21 November".
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        say!(self, "date", day = date.day().to_string(), month = self.month(date))
    }

    /// "21 November 2026", for what is far away.
    #[must_use]
    pub fn date_and_year(&self, date: Date) -> String {
        format!("{} {}", self.date(date), date.year())
    }

    /// "21 Nov".
    #[must_use]
    pub fn date_short(&self, date: Date) -> String {
        say!(
            self,
            "date",
            day = date.day().to_string(),
            month = self.month_short(date)
        )
    }

    /// "Saturday 21 November".
    #[must_use]
    pub fn day_and_date(&self, date: Date) -> String {
        say!(
            self,
            "day-and-date",
            weekday = self.weekday(date),
            date = self.date(date)
        )
    }

    /// "1:30 pm", or "13:30" where the clock has 24 hours. Empty for a time that is none.
    #[must_use]
    pub fn time(&self, time: &str) -> String {
        let Ok(time) = time.parse::<jiff::civil::Time>() else {
            return String::new();
        };
        if say!(self, "clock-hours") == "24" {
            return time.strftime("%H:%M").to_string();
        }
        let short = time.strftime("%-I:%M").to_string();
        if time.hour() < 12 {
            say!(self, "time-am", time = short)
        } else {
            say!(self, "time-pm", time = short)
        }
    }

    /// The day of a moment, in England.
    #[must_use]
    pub fn day_of(&self, ms: i64) -> Option<Date> {
        london(ms).map(|moment| moment.date())
    }

    /// "21 November" of a moment.
    #[must_use]
    pub fn date_of(&self, ms: i64) -> String {
        self.day_of(ms).map(|date| self.date(date)).unwrap_or_default()
    }

    /// "21 November 2026" of a moment.
    #[must_use]
    pub fn date_and_year_of(&self, ms: i64) -> String {
        self.day_of(ms).map(|date| self.date_and_year(date)).unwrap_or_default()
    }

    /// "14:02" of a moment.
    #[must_use]
    pub fn clock_of(&self, ms: i64) -> String {
        london(ms)
            .map(|moment| moment.strftime("%H:%M").to_string())
            .unwrap_or_default()
    }

    /// "21 November, 14:02" of a moment.
    #[must_use]
    pub fn moment(&self, ms: i64) -> String {
        say!(self, "moment", date = self.date_of(ms), time = self.clock_of(ms))
    }
}

fn london(ms: i64) -> Option<jiff::Zoned> {
    let zone = TimeZone::get("Europe/London").ok()?;
    Some(Timestamp::from_millisecond(ms).ok()?.to_zoned(zone))
}
