use participation::places::{Change, HaveTo, PlaceKind, PlaceTime, Reason, Tie, Whereabouts};
use participation::voice::Feeling;

use crate::say;
use crate::ui::{Icon, PlaceShape};
use crate::words::Words;

/// A place as it stands in a list and on the map.
#[derive(Clone, Debug)]
pub(crate) struct Marked {
    /// Its number in the list, from 1.
    pub(crate) number: usize,
    /// Its mark.
    pub(crate) shape: PlaceShape,
    /// Where it is, as far as its author showed.
    pub(crate) at: Whereabouts,
}

/// What a kind of place is called.
#[must_use]
pub fn kind_name(words: &Words, kind: PlaceKind) -> String {
    match kind {
        PlaceKind::Stop => say!(words, "place-kind-stop"),
        PlaceKind::Street => say!(words, "place-kind-street"),
        PlaceKind::Park => say!(words, "place-kind-park"),
        PlaceKind::School => say!(words, "place-kind-school"),
        PlaceKind::Shop => say!(words, "place-kind-shop"),
        PlaceKind::Online => say!(words, "place-kind-online"),
        PlaceKind::Home => say!(words, "place-kind-home"),
        PlaceKind::Service => say!(words, "place-kind-service"),
        PlaceKind::Elsewhere => say!(words, "place-kind-elsewhere"),
    }
}

/// The drawing of a kind of place.
#[must_use]
pub const fn kind_icon(kind: PlaceKind) -> Icon {
    match kind {
        PlaceKind::Stop => Icon::Bus,
        PlaceKind::Street => Icon::Houses,
        PlaceKind::Park => Icon::Tree,
        PlaceKind::School => Icon::School,
        PlaceKind::Shop => Icon::Shop,
        PlaceKind::Online => Icon::Phone,
        PlaceKind::Home => Icon::Door,
        PlaceKind::Service => Icon::Bell,
        PlaceKind::Elsewhere => Icon::Signpost,
    }
}

/// When a place is as it is, in words.
#[must_use]
pub fn time_name(words: &Words, time: PlaceTime) -> String {
    match time {
        PlaceTime::BeforeSchool => say!(words, "place-time-before-school"),
        PlaceTime::HomeTime => say!(words, "place-time-home-time"),
        PlaceTime::AfterSchool => say!(words, "place-time-after-school"),
        PlaceTime::Evening => say!(words, "place-time-evening"),
        PlaceTime::Night => say!(words, "place-time-night"),
        PlaceTime::Weekend => say!(words, "place-time-weekend"),
        PlaceTime::AnyTime => say!(words, "place-time-any-time"),
    }
}

/// What makes a place as it is, in words.
#[must_use]
pub fn reason_name(words: &Words, reason: Reason) -> String {
    match reason {
        Reason::People => say!(words, "place-reason-people"),
        Reason::Dark => say!(words, "place-reason-dark"),
        Reason::NobodyAbout => say!(words, "place-reason-nobody-about"),
        Reason::AdultsDontHelp => say!(words, "place-reason-adults-dont-help"),
        Reason::PoliceStops => say!(words, "place-reason-police-stops"),
        Reason::SomethingHappened => say!(words, "place-reason-something-happened"),
        Reason::RatherNotSay => say!(words, "place-reason-rather-not-say"),
        Reason::AnAdult => say!(words, "place-reason-an-adult"),
        Reason::Friends => say!(words, "place-reason-friends"),
        Reason::Light => say!(words, "place-reason-light"),
        Reason::CanWait => say!(words, "place-reason-can-wait"),
    }
}

/// Whether somebody has to go to a place, in words.
#[must_use]
pub fn have_to_name(words: &Words, have_to: HaveTo) -> String {
    match have_to {
        HaveTo::Yes => say!(words, "place-have-to-yes"),
        HaveTo::No => say!(words, "place-have-to-no"),
        HaveTo::NotSure => say!(words, "not-sure"),
    }
}

/// What ties somebody to a place, in words.
#[must_use]
pub fn tie_name(words: &Words, tie: Tie) -> String {
    match tie {
        Tie::Route => say!(words, "place-tie-route"),
        Tie::School => say!(words, "place-tie-school"),
        Tie::Home => say!(words, "place-tie-home"),
        Tie::Friends => say!(words, "place-tie-friends"),
        Tie::Family => say!(words, "place-tie-family"),
        Tie::Activity => say!(words, "place-tie-activity"),
    }
}

/// The mark of a place that feels like this.
#[must_use]
pub const fn place_shape(feeling: Option<Feeling>) -> PlaceShape {
    match feeling {
        Some(Feeling::Fine | Feeling::MostlyFine) => PlaceShape::Fine,
        Some(Feeling::Sometimes) => PlaceShape::Sometimes,
        Some(Feeling::MostlyNot | Feeling::NotOk) => PlaceShape::NotOk,
        Some(Feeling::NotSure) | None => PlaceShape::Open,
    }
}

/// Names one after the other: "After school, evening". The first keeps its capital letter.
#[must_use]
pub(super) fn in_a_row(names: impl IntoIterator<Item = String>) -> String {
    let lower = |name: String| {
        let mut letters = name.chars();
        letters
            .next()
            .map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
    };
    names
        .into_iter()
        .enumerate()
        .map(|(at, name)| if at == 0 { name } else { lower(name) })
        .collect::<Vec<_>>()
        .join(", ")
}

/// How it is by now, compared with the time before.
#[must_use]
pub fn compared(words: &Words, change: Change) -> String {
    match change {
        Change::Better => say!(words, "place-better"),
        Change::Same => say!(words, "place-same"),
        Change::Worse => say!(words, "place-worse"),
    }
}
