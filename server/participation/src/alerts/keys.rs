use jiff::{ToSpan as _, civil::Date};

use crate::Participation;
use crate::error::{Error, Result};
use crate::id::Id;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;

/// The owner of the key to what the hub is told.
const HUB: Id = Id::from_bytes(*b"alongside----hub");

/// For how many days after its end a month's flags are still counted: until the last of them had its turn.
const COUNTED_AFTER_DAYS: i32 = 21;

/// A month in which places are flagged, by its first day. Its text is `2026-09`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Month(Date);

impl Month {
    pub(super) fn of(day: Date) -> Self {
        Self(day.first_of_month())
    }

    pub(super) fn from_text(text: &str) -> Result<Self> {
        let first = format!("{text}-01").parse::<Date>();
        first.map(Self).map_err(|_| Error::Corrupt("month"))
    }

    pub(super) fn text(self) -> String {
        self.0.strftime("%Y-%m").to_string()
    }

    /// Whether everything flagged in it had its turn by this day.
    pub(super) fn is_over(self, today: Date) -> bool {
        let last = self.0.last_of_month().checked_add(COUNTED_AFTER_DAYS.days());
        last.is_ok_and(|last| today > last)
    }

    /// The months before this one, latest first.
    pub(super) fn before(self) -> impl Iterator<Item = Self> {
        (1..=36).filter_map(move |months: i32| self.0.checked_sub(months.months()).ok().map(Self))
    }

    /// The owner of its key.
    fn owner(self) -> Id {
        let mut name = *b"alerts---0000-00";
        for (to, from) in name.iter_mut().skip(9).zip(self.text().bytes()) {
            *to = from;
        }
        Id::from_bytes(name)
    }

    /// The key of this month, made where there is none. Only for a month that is not over.
    pub(super) async fn key(self, p: &Participation, tx: &mut Tx) -> Result<DataKey> {
        key_of(p, tx, self.owner()).await
    }

    /// The key of this month, unless it was never made or is erased.
    pub(super) async fn key_if_there(self, p: &Participation, tx: &mut Tx) -> Result<Option<DataKey>> {
        match p.vault().key(tx, self.owner()).await {
            Ok(key) => Ok(Some(key)),
            Err(Error::NotThere) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Erases the key of this month for good.
    pub(super) async fn erase(self, p: &Participation, tx: &mut Tx) -> Result<()> {
        p.vault().erase(tx, self.owner()).await
    }
}

/// The key to what the hub is told, made where there is none.
pub(super) async fn hub_key(p: &Participation, tx: &mut Tx) -> Result<DataKey> {
    key_of(p, tx, HUB).await
}

async fn key_of(p: &Participation, tx: &mut Tx, owner: Id) -> Result<DataKey> {
    match p.vault().key(tx, owner).await {
        Err(Error::NotThere) => p.vault().create(tx, owner).await,
        found => found,
    }
}

/// Where the name of an area stands in a row of these tables.
pub(super) const fn name_place<'a>(table: &'static str, row: &'a str) -> Place<'a> {
    Place::new(table, "name", row)
}

/// The Monday of a week.
pub(super) fn monday(day: Date) -> Date {
    let since = i32::from(day.weekday().to_monday_zero_offset());
    day.checked_sub(since.days()).unwrap_or(day)
}

/// From which Monday on something counts that was said on a day: one whole week stays between.
pub(super) fn counts_on(day: Date) -> Date {
    monday(day).checked_add(14.days()).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_whole_week_stays_between() {
        assert_eq!(counts_on(date(2026, 9, 14)), date(2026, 9, 28), "said on a Monday");
        assert_eq!(counts_on(date(2026, 9, 20)), date(2026, 9, 28), "said on a Sunday");
    }

    #[test]
    fn a_month_is_over_once_its_last_flag_had_its_turn() {
        let month = Month::of(date(2026, 9, 16));
        assert_eq!(month.text(), "2026-09");
        assert_eq!(Month::from_text("2026-09").unwrap(), month);
        assert!(counts_on(date(2026, 9, 30)) <= date(2026, 10, 21));
        assert!(!month.is_over(date(2026, 10, 21)));
        assert!(month.is_over(date(2026, 10, 22)));
        assert_eq!(month.before().next().map(Month::text).as_deref(), Some("2026-08"));
        assert_ne!(month.owner(), Month::of(date(2026, 10, 1)).owner());
    }
}
