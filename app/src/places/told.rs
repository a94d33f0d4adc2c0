//! What was said about a place, question by question: on the check, on its page, and wherever it is read.

use leptos::prelude::*;
use participation::places::{AboutPlace, PlaceQuestion, Whereabouts};
use participation::voice::{Expectation, Feeling, View};

use super::names::{have_to_name, in_a_row, kind_name, place_shape, reason_name, tie_name, time_name};
use crate::answers::said_lang;
use crate::say;
use crate::say::{expectation_name, feeling_name, sea};
use crate::ui::*;
use crate::words::Words;

/// What a question is called beside its answer.
fn label(words: &Words, question: PlaceQuestion) -> String {
    match question {
        PlaceQuestion::Kind => say!(words, "place-told-kind"),
        PlaceQuestion::Name => say!(words, "place-told-name"),
        PlaceQuestion::Where => say!(words, "place-told-where"),
        PlaceQuestion::Feel => say!(words, "place-told-feel"),
        PlaceQuestion::When => say!(words, "place-told-when"),
        PlaceQuestion::Why => say!(words, "place-told-why"),
        PlaceQuestion::HaveTo => say!(words, "place-told-have-to"),
        PlaceQuestion::LooksOut => say!(words, "place-told-looks-out"),
        PlaceQuestion::Better => say!(words, "place-told-better"),
        PlaceQuestion::Wish => say!(words, "place-told-wish"),
        PlaceQuestion::Who => say!(words, "who-legend"),
        PlaceQuestion::Protect => say!(words, "place-told-protect"),
        PlaceQuestion::Changed => say!(words, "place-told-changed"),
    }
}

/// What somebody wants done about a place, in words.
pub(super) fn wish_name(words: &Words, wish: Expectation) -> String {
    match wish {
        Expectation::Change => say!(words, "place-want-change"),
        other => expectation_name(words, other),
    }
}

/// How much was shown of where it is. Never where.
fn where_line(words: &Words, at: &Whereabouts) -> String {
    match at {
        Whereabouts::Untold => String::new(),
        Whereabouts::Spot(_) => say!(words, "place-told-spot"),
        Whereabouts::Route(spots) => say!(words, "place-told-route", count = spots.len()),
        Whereabouts::Pin(_) => say!(words, "place-told-pin"),
    }
}

/// What was said about a place, and how it is told.
pub(super) struct Said<'a> {
    pub(super) about: &'a AboutPlace,
    pub(super) feeling: Option<Feeling>,
    pub(super) wish: Option<Expectation>,
    /// Where it is, as the map tells it to those who may see that.
    pub(super) at: Option<String>,
    /// The language of the words, where it is not the reader's.
    pub(super) lang: Option<&'static str>,
}

/// Everything that was said but the name, question by question.
pub(super) fn lines(words: &Words, said: Said<'_>) -> Vec<(PlaceQuestion, ToldLine)> {
    let Said {
        about,
        feeling,
        wish,
        at,
        lang,
    } = said;
    let line = |question, chosen: String, own: &str| {
        let line = ToldLine {
            label: label(words, question),
            chosen,
            words: own.to_owned(),
            lang,
            sea: None,
            change: None,
        };
        (question, line)
    };
    let have_to = about.have_to.map(|one| have_to_name(words, one));
    let ties = about.ties.iter().map(|tie| tie_name(words, *tie));
    let protect = if about.protect_me {
        say!(words, "place-told-protect-yes")
    } else {
        String::new()
    };
    let lines = [
        line(
            PlaceQuestion::Kind,
            about.kind.map(|kind| kind_name(words, kind)).unwrap_or_default(),
            "",
        ),
        line(
            PlaceQuestion::Where,
            at.unwrap_or_else(|| where_line(words, &about.at)),
            "",
        ),
        (
            PlaceQuestion::Feel,
            ToldLine {
                label: label(words, PlaceQuestion::Feel),
                chosen: feeling.map(|feeling| feeling_name(words, feeling)).unwrap_or_default(),
                sea: feeling.and_then(sea),
                ..ToldLine::default()
            },
        ),
        line(PlaceQuestion::Changed, String::new(), &about.changed),
        line(
            PlaceQuestion::When,
            in_a_row(about.times.iter().map(|time| time_name(words, *time))),
            &about.when,
        ),
        line(
            PlaceQuestion::Why,
            in_a_row(about.reasons.iter().map(|one| reason_name(words, *one))),
            &about.why,
        ),
        line(PlaceQuestion::HaveTo, in_a_row(have_to.into_iter().chain(ties)), ""),
        line(PlaceQuestion::LooksOut, String::new(), &about.looks_out),
        line(PlaceQuestion::Better, String::new(), &about.better),
        line(
            PlaceQuestion::Wish,
            wish.map(|wish| wish_name(words, wish)).unwrap_or_default(),
            "",
        ),
        line(PlaceQuestion::Protect, protect, ""),
    ];
    lines
        .into_iter()
        .filter(|(_, line)| !line.chosen.is_empty() || !line.words.trim().is_empty())
        .collect()
}

/// Everything that was said about a shared place but its name; nothing for a view that is about no place.
#[must_use]
pub fn place_told(words: &Words, view: &View) -> Option<AnyView> {
    let lines = place_lines(words, view);
    lines.map(|lines| view! { <Told lines=lines/> }.into_any())
}

/// The same, line by line.
#[must_use]
pub fn place_lines(words: &Words, view: &View) -> Option<Vec<ToldLine>> {
    let place = view.place()?;
    let said = Said {
        about: &place.about,
        feeling: view.feeling,
        wish: view.expectation,
        at: None,
        lang: said_lang(words, view),
    };
    Some(lines(words, said).into_iter().map(|(_, line)| line).collect())
}

/// A shared place in one line below its name: the mark, how it feels, and what was asked.
#[must_use]
pub fn place_brief(words: &Words, view: &View) -> Option<AnyView> {
    view.place()?;
    let feels = view.feeling.map(|feeling| feeling_name(words, feeling));
    let wish = view.expectation.map(|wish| wish_name(words, wish));
    let text = match (feels, wish) {
        (Some(feels), Some(wish)) => say!(words, "place-brief", feeling = feels, wish = wish),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => return None,
    };
    let shape = place_shape(view.feeling);
    Some(view! { <p class="spot-brief">{shape.draw(None)}<span>{text}</span></p> }.into_any())
}
