//! Working days in England: Monday to Friday, bank holidays left out.
//!
//! Statutory limits in child protection are counted in working days, the day after the
//! event being day one (*Working Together to Safeguard Children* 2023).

use jiff::{
    ToSpan,
    civil::{Date, Weekday, date},
};

/// Every bank holiday of `year`, the year of a [`Date`], in England, in order of date.
///
/// Sources: Banking and Financial Dealings Act 1971, section 1 and schedule 1 (Easter Monday,
/// spring, summer, Boxing Day and its substitutes), the yearly proclamations under that Act
/// (New Year's Day and its substitute, early May, 28 December), common law (Good Friday,
/// Christmas Day), and [`one_off`] for the years in which a proclamation changed the pattern.
/// The pattern of today holds from 1978; for a year to come it is a forecast, since a
/// proclamation can still add or move a day.
fn bank_holidays(year: i16) -> Vec<Date> {
    let easter = easter_sunday(year);
    let mut days = vec![
        first_weekday_from(date(year, 1, 1)),
        easter.saturating_sub(2.days()),
        easter.saturating_add(1.day()),
        first_monday_from(date(year, 8, 25)),
    ];
    days.extend(may_and_june(year));
    days.extend(christmas(year));
    days.extend(one_off(year));
    days.sort_unstable();
    days
}

/// Whether `day` is a bank holiday in England.
pub fn is_bank_holiday(day: Date) -> bool {
    bank_holidays(day.year()).contains(&day)
}

/// Whether `day` is neither at a weekend nor a bank holiday in England.
pub fn is_working_day(day: Date) -> bool {
    !is_weekend(day) && !is_bank_holiday(day)
}

/// The `count`th working day after `from`. The day after `from` is the first that can count,
/// and `from` itself need not be a working day; a `count` of 0 gives `from` back.
///
/// Stops at the last date there is, in the year 9999.
pub fn add_working_days(from: Date, count: u16) -> Date {
    match usize::from(count).checked_sub(1) {
        None => from,
        Some(before) => working_days_after(from).nth(before).unwrap_or(Date::MAX),
    }
}

/// The `count`th working day before `until`. The day before `until` is the first that can count, and `until` itself need
/// not be a working day; a `count` of 0 gives `until` back.
///
/// Stops at the first date there is.
pub fn working_days_before(until: Date, count: u16) -> Date {
    let earlier = || until.series(-1.day()).skip(1).filter(|day| is_working_day(*day));
    match usize::from(count).checked_sub(1) {
        None => until,
        Some(after) => earlier().nth(after).unwrap_or(Date::MIN),
    }
}

/// How many working days lie after `from`, up to and including `until`; 0 when `until` is not
/// later than `from`. The inverse of [`add_working_days`].
pub fn working_days_between(from: Date, until: Date) -> usize {
    working_days_after(from).take_while(|day| *day <= until).count()
}

/// Every working day after `from`, in order, `from` left out.
pub(super) fn working_days_after(from: Date) -> impl Iterator<Item = Date> {
    from.series(1.day()).skip(1).filter(|day| is_working_day(*day))
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// `day` itself or, at a weekend, the Monday after it.
fn first_weekday_from(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => day.saturating_add(2.days()),
        Weekday::Sunday => day.saturating_add(1.day()),
        _ => day,
    }
}

fn first_monday_from(day: Date) -> Date {
    let since_monday = i32::from(day.weekday().to_monday_zero_offset());
    day.saturating_add(((7 - since_monday) % 7).days())
}

/// Early May (the first Monday) and spring (the last Monday in May), with the two years in
/// which a proclamation moved one of them.
fn may_and_june(year: i16) -> [Date; 2] {
    let early_may = first_monday_from(date(year, 5, 1));
    let spring = first_monday_from(date(year, 5, 25));
    match year {
        // 75 years of Victory in Europe.
        2020 => [date(2020, 5, 8), spring],
        // Platinum Jubilee.
        2022 => [early_may, date(2022, 6, 2)],
        _ => [early_may, spring],
    }
}

/// Christmas Day and Boxing Day. One that falls at a weekend is given back on the next
/// weekday that is not itself one of the two.
fn christmas(year: i16) -> [Date; 2] {
    let on = |first, second| [date(year, 12, first), date(year, 12, second)];
    match date(year, 12, 25).weekday() {
        Weekday::Friday => on(25, 28),
        Weekday::Saturday => on(27, 28),
        Weekday::Sunday => on(26, 27),
        _ => on(25, 26),
    }
}

/// Days proclaimed for a single year, on top of the yearly ones.
fn one_off(year: i16) -> &'static [Date] {
    // Platinum Jubilee; the State Funeral of Queen Elizabeth II; the Coronation.
    const IN_2022: [Date; 2] = [date(2022, 6, 3), date(2022, 9, 19)];
    const IN_2023: [Date; 1] = [date(2023, 5, 8)];
    match year {
        2022 => &IN_2022,
        2023 => &IN_2023,
        _ => &[],
    }
}

/// Easter Sunday in the Gregorian calendar.
///
/// The "anonymous" computation, as given in J. Meeus, *Astronomical Algorithms*, chapter 8.
fn easter_sunday(year: i16) -> Date {
    let year_of_cycle = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let moon_correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * year_of_cycle + century - century / 4 - moon_correction + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (year_of_cycle + 11 * epact + 22 * to_sunday) / 451;
    let days_after_22_march = epact + to_sunday - 7 * late;
    date(year, 3, 22).saturating_add(i32::from(days_after_22_march).days())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month_days(year: i16) -> Vec<(i8, i8)> {
        bank_holidays(year).iter().map(|day| (day.month(), day.day())).collect()
    }

    #[test]
    fn the_lists_the_government_published() {
        let published: [(i16, &[(i8, i8)]); 9] = [
            (
                2020,
                &[(1, 1), (4, 10), (4, 13), (5, 8), (5, 25), (8, 31), (12, 25), (12, 28)],
            ),
            (
                2021,
                &[(1, 1), (4, 2), (4, 5), (5, 3), (5, 31), (8, 30), (12, 27), (12, 28)],
            ),
            (
                2022,
                &[
                    (1, 3),
                    (4, 15),
                    (4, 18),
                    (5, 2),
                    (6, 2),
                    (6, 3),
                    (8, 29),
                    (9, 19),
                    (12, 26),
                    (12, 27),
                ],
            ),
            (
                2023,
                &[
                    (1, 2),
                    (4, 7),
                    (4, 10),
                    (5, 1),
                    (5, 8),
                    (5, 29),
                    (8, 28),
                    (12, 25),
                    (12, 26),
                ],
            ),
            (
                2024,
                &[(1, 1), (3, 29), (4, 1), (5, 6), (5, 27), (8, 26), (12, 25), (12, 26)],
            ),
            (
                2025,
                &[(1, 1), (4, 18), (4, 21), (5, 5), (5, 26), (8, 25), (12, 25), (12, 26)],
            ),
            (
                2026,
                &[(1, 1), (4, 3), (4, 6), (5, 4), (5, 25), (8, 31), (12, 25), (12, 28)],
            ),
            (
                2027,
                &[(1, 1), (3, 26), (3, 29), (5, 3), (5, 31), (8, 30), (12, 27), (12, 28)],
            ),
            (
                2028,
                &[(1, 3), (4, 14), (4, 17), (5, 1), (5, 29), (8, 28), (12, 25), (12, 26)],
            ),
        ];
        for (year, days) in published {
            assert_eq!(month_days(year), days, "{year}");
        }
    }

    #[test]
    fn easter_at_its_edges() {
        assert_eq!(easter_sunday(2008), date(2008, 3, 23));
        assert_eq!(easter_sunday(2035), date(2035, 3, 25));
        assert_eq!(easter_sunday(2038), date(2038, 4, 25));
        assert_eq!(easter_sunday(2049), date(2049, 4, 18));
        assert_eq!(easter_sunday(2057), date(2057, 4, 22));
    }

    #[test]
    fn every_year_has_eight_different_weekdays_off() {
        for year in 2024..=2060 {
            let days = bank_holidays(year);
            assert_eq!(days.len(), 8, "{year}");
            assert!(days.windows(2).all(|pair| pair[0] < pair[1]), "{year}: {days:?}");
            assert!(days.iter().all(|day| !is_weekend(*day) && day.year() == year), "{year}");
        }
    }

    #[test]
    fn christmas_2026_is_a_friday_and_boxing_day_moves_to_monday() {
        assert!(!is_working_day(date(2026, 12, 25)));
        assert!(!is_working_day(date(2026, 12, 26)));
        assert!(!is_working_day(date(2026, 12, 28)));
        assert!(is_working_day(date(2026, 12, 29)));
        assert_eq!(add_working_days(date(2026, 12, 24), 1), date(2026, 12, 29));
        assert_eq!(add_working_days(date(2026, 12, 24), 4), date(2027, 1, 4));
    }

    #[test]
    fn the_day_after_is_day_one_wherever_counting_starts() {
        assert_eq!(add_working_days(date(2026, 9, 10), 15), date(2026, 10, 1));
        assert_eq!(add_working_days(date(2026, 9, 29), 10), date(2026, 10, 13));
        assert_eq!(add_working_days(date(2026, 9, 12), 1), date(2026, 9, 14));
        assert_eq!(add_working_days(date(2026, 8, 28), 1), date(2026, 9, 1));
        assert_eq!(add_working_days(date(2026, 9, 12), 0), date(2026, 9, 12));
    }

    #[test]
    fn counting_is_the_inverse_of_adding() {
        let mut day = date(2026, 1, 1);
        while day.year() < 2028 {
            for count in [0_u16, 1, 2, 5, 10, 15, 63] {
                let until = add_working_days(day, count);
                assert_eq!(working_days_between(day, until), usize::from(count), "{day} + {count}");
            }
            day = day.saturating_add(3.days());
        }
        assert_eq!(working_days_between(date(2026, 9, 12), date(2026, 9, 13)), 0);
        assert_eq!(working_days_between(date(2026, 9, 14), date(2026, 9, 1)), 0);
    }

    #[test]
    fn counting_back_finds_the_day_from_which_it_was_counted() {
        assert_eq!(working_days_before(date(2026, 9, 29), 3), date(2026, 9, 24));
        assert_eq!(working_days_before(date(2026, 12, 29), 1), date(2026, 12, 24));
        assert_eq!(working_days_before(date(2026, 9, 29), 0), date(2026, 9, 29));
        assert_eq!(
            add_working_days(working_days_before(date(2026, 12, 15), 5), 5),
            date(2026, 12, 15)
        );
    }

    #[test]
    fn the_end_of_the_calendar_is_not_a_crash() {
        assert_eq!(working_days_before(Date::MIN, 5), Date::MIN);
        assert_eq!(add_working_days(date(9999, 12, 30), 50), Date::MAX);
    }
}
