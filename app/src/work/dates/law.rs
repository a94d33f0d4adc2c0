use jiff::civil::Date;
use leptos::prelude::*;
use participation::rules::statutory_clock::{Standing, Step};

use super::super::clock::how_far;
use super::super::names::milestone_name;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What is booked past the law's last day, or not held by then.
pub(super) fn warning(words: &Words, step: &Step, today: Date) -> Option<AnyView> {
    let (what, due) = (milestone_name(words, step.what), words.day_and_date(step.due));
    let (title, text) = match (step.standing(today), step.booked) {
        (Standing::BookedTooLate, Some(on)) => (
            say!(words, "staff-dates-too-late"),
            say!(
                words,
                "staff-dates-too-late-what",
                what = what,
                date = words.day_and_date(on),
                due = due
            ),
        ),
        (Standing::Overdue, _) => (
            say!(words, "staff-dates-overdue"),
            say!(words, "staff-dates-overdue-what", what = what, due = due),
        ),
        _ => return None,
    };
    Some(view! { <Notice tone=Tone::Cant title=title><p>{text}</p></Notice> }.into_any())
}

/// A meeting the law sets a last day for, and how far its clock has run.
pub(super) fn limit(ask: &Ask, step: &Step) -> impl IntoView + use<> {
    let (words, today) = (&ask.words, ask.today());
    let (mark, standing) = match step.standing(today) {
        Standing::HeldInTime => (Mark::Did, say!(words, "staff-standing-in-time")),
        Standing::HeldLate => (Mark::Cant, say!(words, "staff-standing-held-late")),
        Standing::Overdue => (Mark::Cant, how_far(words, step, today)),
        Standing::BookedTooLate => (Mark::Cant, how_far(words, step, today)),
        Standing::Booked => (Mark::NotYet, how_far(words, step, today)),
        Standing::NotBooked => (Mark::Open, how_far(words, step, today)),
    };
    let law = say!(
        words,
        "staff-dates-counted",
        from = words.day_and_date(step.counted_from),
        due = words.day_and_date(step.due),
    );
    let when = match (step.held, step.booked) {
        (Some(on), _) => say!(words, "staff-dates-held", date = words.day_and_date(on)),
        (None, Some(on)) => say!(words, "staff-dates-booked", date = words.day_and_date(on)),
        (None, None) => say!(words, "staff-dates-not-booked"),
    };
    let title = milestone_name(words, step.what);
    view! { <DataRow lead=Lead::Mark(mark) title=title text=format!("{when} {law}") end=standing/> }
}
