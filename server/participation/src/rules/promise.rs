//! Whether what was promised for a day was kept: said with its dates, one by one, and never added up.

use jiff::civil::Date;

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It was kept on this day, in time.
    InTime(Date),
    /// It was kept on this day, later than promised.
    Late(Date),
    /// Its day is still to come.
    Waiting,
    /// Its day passed, and it was not kept.
    NotYet,
    /// It was given up on this day, before it was kept.
    GivenUp(Date),
}

/// How a promise ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It was kept.
    Kept(Date),
    /// It was given up.
    GivenUp(Date),
}

/// What became of a promise for a day, seen on another.
#[must_use]
pub fn kept(promised: Date, end: Option<End>, today: Date) -> Kept {
    match end {
        Some(End::Kept(on)) if on <= promised => Kept::InTime(on),
        Some(End::Kept(on)) => Kept::Late(on),
        Some(End::GivenUp(on)) => Kept::GivenUp(on),
        None if promised < today => Kept::NotYet,
        None => Kept::Waiting,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn each_end_at_its_day() {
        let (before, day, after) = (date(2026, 10, 15), date(2026, 10, 16), date(2026, 10, 17));
        for (end, today, becomes) in [
            (None, before, Kept::Waiting),
            (None, day, Kept::Waiting),
            (None, after, Kept::NotYet),
            (Some(End::Kept(before)), after, Kept::InTime(before)),
            (Some(End::Kept(day)), after, Kept::InTime(day)),
            (Some(End::Kept(after)), after, Kept::Late(after)),
            (Some(End::GivenUp(before)), after, Kept::GivenUp(before)),
        ] {
            assert_eq!(kept(day, end, today), becomes, "{end:?} on {today}");
        }
    }
}
