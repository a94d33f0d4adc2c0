//! The dates ahead, with the law's last days and the days that do not count.

use jiff::ToSpan as _;
use jiff::civil::Date;
use participation::cases::DeskPathway;
use participation::rules::statutory_clock::Step;
use participation::rules::working_days::{is_bank_holiday, working_days_between};

use super::clock::running;
use super::names::{meeting_name, milestone_name};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// How many dates the rail shows: what lies further ahead is on the pathway's own page.
const MOST: usize = 9;

struct Stop {
    on: Date,
    date: RailDate,
}

/// The rail of everything on a desk.
pub(super) fn rail(words: &Words, desk: &[DeskPathway], today: Date) -> Vec<RailDate> {
    let mut stops = Vec::new();
    for one in desk {
        let name = &one.young_person.called.short;
        let step = running(&one.dates, today);
        let coming = one
            .dates
            .meetings
            .iter()
            .filter(|meeting| !meeting.held && meeting.on >= today);
        stops.extend(coming.map(|meeting| {
            let mut what = meeting_name(words, meeting.kind);
            let mut note = say!(
                words,
                "staff-working-days",
                count = working_days_between(today, meeting.on)
            );
            if let Some(step) = step.as_ref().filter(|step| step.booked == Some(meeting.on)) {
                what = milestone_name(words, step.what);
                let law = say!(words, "staff-rail-by-law", date = words.date(step.due));
                note = format!("{note} {law}");
            }
            let text = say!(words, "staff-rail-of", what = what, name = name.clone());
            stop(words, meeting.on, text, Some(note), DateKind::Ahead)
        }));
        stops.extend(step.map(|step| last_day(words, &step, name, today)));
    }
    stops.sort_by_key(|stop| stop.on);
    if let Some(next) = stops.iter_mut().find(|stop| stop.date.kind == DateKind::Ahead) {
        next.date.kind = DateKind::Main;
    }
    stops.truncate(MOST);
    with_bank_holidays(words, stops, today)
}

fn stop(words: &Words, on: Date, text: String, note: Option<String>, kind: DateKind) -> Stop {
    Stop {
        on,
        date: RailDate {
            date: words.date_short(on),
            text,
            note,
            kind,
        },
    }
}

fn last_day(words: &Words, step: &Step, name: &str, today: Date) -> Stop {
    let text = say!(
        words,
        "staff-rail-last-day",
        what = milestone_name(words, step.what),
        name = name.to_owned()
    );
    let late = step.working_days_late(today);
    let note = (late > 0).then(|| say!(words, "staff-clock-late", count = late));
    stop(words, step.due, text, note, DateKind::Last)
}

/// Puts the bank holidays between today and the last date in, those next to one another as one.
fn with_bank_holidays(words: &Words, stops: Vec<Stop>, today: Date) -> Vec<RailDate> {
    let mut dates = Vec::new();
    let mut from = today;
    for stop in stops {
        let mut month: Option<(Date, Vec<String>)> = None;
        for day in days(from, stop.on).filter(|day| is_bank_holiday(*day)) {
            match &mut month {
                Some((first, numbers)) if first.month() == day.month() => numbers.push(day.day().to_string()),
                _ => {
                    dates.extend(month.take().map(|found| skipped(words, found)));
                    month = Some((day, vec![day.day().to_string()]));
                }
            }
        }
        dates.extend(month.map(|found| skipped(words, found)));
        from = from.max(stop.on);
        dates.push(stop.date);
    }
    dates
}

fn days(from: Date, until: Date) -> impl Iterator<Item = Date> {
    from.series(1.day()).take_while(move |day| *day < until)
}

fn skipped(words: &Words, (first, numbers): (Date, Vec<String>)) -> RailDate {
    RailDate {
        date: say!(
            words,
            "date",
            day = numbers.join(", "),
            month = words.month_short(first)
        ),
        text: say!(words, "staff-rail-bank-holiday", count = numbers.len()),
        note: Some(say!(words, "staff-rail-not-counted")),
        kind: DateKind::Skipped,
    }
}
