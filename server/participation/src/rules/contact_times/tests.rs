use jiff::civil::date;
use proptest::prelude::*;

use super::*;

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

fn london() -> TimeZone {
    TimeZone::get("Europe/London").unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

prop_compose! {
    fn times()(days in 1u8..128, from in 0u8..24, until in 1u8..=24) -> Option<Times> {
        Times::checked(days, from, until)
    }
}

/// Any moment of 2026 and 2027, or one around the nights on which clocks change.
fn moments() -> impl Strategy<Value = Timestamp> {
    let around = |day: jiff::civil::Date| {
        let begin = day.to_zoned(TimeZone::UTC).unwrap().timestamp().as_second();
        begin - 30 * 3600..begin + 30 * 3600
    };
    prop_oneof![
        1_767_225_600i64..1_830_297_600,
        around(date(2026, 3, 29)),
        around(date(2026, 10, 25)),
        around(date(2027, 3, 28)),
    ]
    .prop_map(|second| Timestamp::from_second(second).unwrap())
}

proptest! {
    #[test]
    fn the_next_moment_is_safe_the_first_and_not_before(times in times(), now in moments()) {
        let Some(times) = times else { return Ok(()) };
        let zone = london();
        let next = times.next(now, &zone).unwrap();
        prop_assert!(next >= now);
        prop_assert!(times.allow(next, &zone));
        prop_assert_eq!(times.next(next, &zone), Some(next));
        let mut step = now;
        while step < next {
            prop_assert!(!times.allow(step, &zone), "{step}");
            step += SignedDuration::from_mins(10);
        }
    }

    #[test]
    fn what_is_allowed_is_within_the_hours_a_clock_shows(times in times(), now in moments()) {
        let Some(times) = times else { return Ok(()) };
        let local = now.to_zoned(london());
        let hour = u8::try_from(local.hour()).unwrap();
        let begun = if times.from < times.until || hour >= times.from { local.date() } else { local.date().yesterday().unwrap() };
        let of_day = times.days().any(|day| day == begun.weekday());
        let past = if hour >= times.from { hour - times.from } else { hour + 24 - times.from };
        let long = if times.until > times.from { times.until - times.from } else { times.until + 24 - times.from };
        prop_assert_eq!(times.allow(now, &london()), of_day && past < long);
    }

    #[test]
    fn what_is_kept_reads_back(times in times()) {
        let Some(times) = times else { return Ok(()) };
        let json = serde_json::to_string(&times).unwrap();
        prop_assert_eq!(serde_json::from_str::<Times>(&json).unwrap(), times);
        let days: Vec<Weekday> = times.days().collect();
        prop_assert_eq!(Times::new(&days, times.from(), times.until()), Some(times));
    }

    #[test]
    fn waiting_grows_and_has_an_end(tries in 0u32..100, jitter: u8) {
        let wait = try_again_in(tries, jitter);
        prop_assert!(wait >= SignedDuration::from_secs(30));
        prop_assert!(wait <= SignedDuration::from_hours(2));
        prop_assert!(try_again_in(tries + 1, 0) >= try_again_in(tries, 0));
        prop_assert!(try_again_in(tries, 255) >= try_again_in(tries, jitter));
    }
}

#[test]
fn a_time_past_midnight_belongs_to_the_day_it_begins_on() {
    let friday = Times::new(&[Weekday::Friday], 22, 1).unwrap();
    let zone = london();
    // 20 November 2026 is a Friday.
    for (moment, may) in [
        ("2026-11-20T21:59:59Z", false),
        ("2026-11-20T22:00:00Z", true),
        ("2026-11-21T00:59:59Z", true),
        ("2026-11-21T01:00:00Z", false),
        ("2026-11-20T00:30:00Z", false),
        ("2026-11-21T22:30:00Z", false),
    ] {
        assert_eq!(friday.allow(at(moment), &zone), may, "{moment}");
    }
    let until_midnight = Times::new(&[Weekday::Friday], 22, 24).unwrap();
    assert!(until_midnight.allow(at("2026-11-20T23:59:59Z"), &zone));
    assert!(!until_midnight.allow(at("2026-11-21T00:00:00Z"), &zone));
}

#[test]
fn hours_are_those_of_clocks_in_england() {
    let zone = london();
    let afternoon = Times::new(&WEEK, 16, 18).unwrap();
    assert!(afternoon.allow(at("2026-07-01T15:00:00Z"), &zone), "summer time");
    assert!(!afternoon.allow(at("2026-07-01T17:00:00Z"), &zone));
    assert!(!afternoon.allow(at("2026-12-01T15:00:00Z"), &zone));
    assert!(afternoon.allow(at("2026-12-01T17:00:00Z"), &zone));
}

#[test]
fn an_hour_that_is_skipped_is_waited_for_and_one_that_comes_twice_counts_twice() {
    let zone = london();
    let early = Times::new(&[Weekday::Sunday], 1, 2).unwrap();
    // On Sunday 29 March 2026 clocks go from 1 to 2.
    assert_eq!(
        early.next(at("2026-03-28T12:00:00Z"), &zone),
        Some(at("2026-04-05T00:00:00Z"))
    );
    // On Sunday 25 October 2026 there are two hours from 1 to 2.
    assert!(early.allow(at("2026-10-25T00:30:00Z"), &zone));
    assert!(early.allow(at("2026-10-25T01:30:00Z"), &zone));
    assert!(!early.allow(at("2026-10-25T02:00:00Z"), &zone));
}

#[test]
fn no_day_or_no_hour_is_no_time() {
    assert_eq!(Times::new(&[], 9, 17), None);
    assert_eq!(Times::new(&WEEK, 9, 9), None);
    assert_eq!(Times::new(&WEEK, 24, 9), None);
    assert_eq!(Times::new(&WEEK, 9, 25), None);
    assert_eq!(Times::new(&WEEK, 9, 0), None);
    for kept in [r#"{"days":0,"from":1,"until":2}"#, r#"{"days":255,"from":1,"until":2}"#] {
        assert!(serde_json::from_str::<Times>(kept).is_err(), "{kept}");
    }
}
