//! What staff screens call the parts of a place.

use participation::places::{Change, HaveTo, PlaceTime, Reason, Tie};

use crate::say;
use crate::words::Words;

pub(in crate::work) fn time_name(words: &Words, time: PlaceTime) -> String {
    match time {
        PlaceTime::BeforeSchool => say!(words, "staff-place-before-school"),
        PlaceTime::HomeTime => say!(words, "staff-place-home-time"),
        PlaceTime::AfterSchool => say!(words, "staff-place-after-school"),
        PlaceTime::Evening => say!(words, "staff-place-evening"),
        PlaceTime::Night => say!(words, "staff-place-night"),
        PlaceTime::Weekend => say!(words, "staff-place-weekend"),
        PlaceTime::AnyTime => say!(words, "staff-place-any-time"),
    }
}

pub(in crate::work) fn reason_name(words: &Words, reason: Reason) -> String {
    match reason {
        Reason::People => say!(words, "staff-place-people"),
        Reason::Dark => say!(words, "staff-place-dark"),
        Reason::NobodyAbout => say!(words, "staff-place-nobody-about"),
        Reason::AdultsDontHelp => say!(words, "staff-place-adults-dont-help"),
        Reason::PoliceStops => say!(words, "staff-place-police-stops"),
        Reason::SomethingHappened => say!(words, "staff-place-something-happened"),
        Reason::RatherNotSay => say!(words, "staff-place-rather-not-say"),
        Reason::AnAdult => say!(words, "staff-place-an-adult"),
        Reason::Friends => say!(words, "staff-place-friends"),
        Reason::Light => say!(words, "staff-place-light"),
        Reason::CanWait => say!(words, "staff-place-can-wait"),
    }
}

pub(super) fn have_to_name(words: &Words, answer: HaveTo) -> String {
    match answer {
        HaveTo::Yes => say!(words, "staff-place-has-to"),
        HaveTo::No => say!(words, "staff-place-need-not"),
        HaveTo::NotSure => say!(words, "not-sure"),
    }
}

pub(super) fn tie_name(words: &Words, tie: Tie) -> String {
    match tie {
        Tie::Route => say!(words, "staff-place-on-the-way"),
        Tie::School => say!(words, "staff-place-tie-school"),
        Tie::Home => say!(words, "staff-place-tie-home"),
        Tie::Friends => say!(words, "staff-place-tie-friends"),
        Tie::Family => say!(words, "staff-place-tie-family"),
        Tie::Activity => say!(words, "staff-place-tie-activity"),
    }
}

/// What became of how it felt the time before.
pub(super) fn change_name(words: &Words, change: Change) -> String {
    match change {
        Change::Better => say!(words, "staff-place-better-now"),
        Change::Same => say!(words, "staff-place-same-now"),
        Change::Worse => say!(words, "staff-place-worse-now"),
    }
}

/// The choices as one phrase that begins as a sentence does: "Evening, weekend".
pub(super) fn phrase(words: &Words, parts: &[String]) -> String {
    let join = |start: String, next: String| say!(words, "list-more", start = start, next = next);
    let all = parts.iter().cloned().reduce(join).unwrap_or_default();
    // Isolation marks may stand before the first letter.
    match all.char_indices().find(|(_, c)| c.is_alphabetic()) {
        Some((at, first)) => {
            let (before, rest) = all.split_at(at);
            let upper: String = first.to_uppercase().collect();
            format!("{before}{upper}{}", &rest[first.len_utf8()..])
        }
        None => all,
    }
}
