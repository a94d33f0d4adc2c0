//! What two tabs or phones said to one question at the same time.

use leptos::prelude::*;
use participation::places::PlaceAnswer;
use participation::room::Slip;

use super::names::{have_to_name, in_a_row, kind_name, reason_name, tie_name, time_name};
use crate::room::joined;
use crate::say;
use crate::say::audience::reach_name;
use crate::say::{expectation_name, feeling_name};
use crate::ui::Quote;
use crate::words::Words;

/// Every answer there is, and what to do about it. Nothing when there is only one.
pub(super) fn texts(words: &Words, slip: &Slip<PlaceAnswer>) -> Option<AnyView> {
    if slip.aside.is_empty() {
        return None;
    }
    let quotes = std::iter::once(&slip.said)
        .chain(&slip.aside)
        .map(|answer| {
            let text = in_words(words, answer);
            let text = if text.is_empty() {
                say!(words, "place-nothing")
            } else {
                text
            };
            view! { <Quote words=text small=true/> }
        })
        .collect_view();
    let (title, lede) = (say!(words, "place-two"), say!(words, "place-two-lede"));
    Some(view! { <div class="stack"><b>{title}</b><p>{lede}</p>{quotes}</div> }.into_any())
}

/// One answer out of all of them, to begin with: everything that was written, everything that was tapped.
pub(super) fn together(slip: &Slip<PlaceAnswer>) -> PlaceAnswer {
    let all = || std::iter::once(&slip.said).chain(&slip.aside);
    let text = |of: fn(&PlaceAnswer) -> Option<&str>| joined(&all().filter_map(of).collect::<Vec<_>>());
    let own = text(|answer| super::typed::written(answer).map(|(_, text)| text));
    match &slip.said {
        PlaceAnswer::Name(_) => PlaceAnswer::Name(own.replace("\n\n", ", ")),
        PlaceAnswer::LooksOut(_) => PlaceAnswer::LooksOut(own),
        PlaceAnswer::Better(_) => PlaceAnswer::Better(own),
        PlaceAnswer::Changed(_) => PlaceAnswer::Changed(own),
        PlaceAnswer::When(..) => {
            let mut times = Vec::new();
            for answer in all() {
                if let PlaceAnswer::When(more, _) = answer {
                    times.extend(more.iter().copied());
                }
            }
            PlaceAnswer::When(times, own)
        }
        PlaceAnswer::Why(..) => {
            let mut reasons = Vec::new();
            for answer in all() {
                if let PlaceAnswer::Why(more, _) = answer {
                    reasons.extend(more.iter().copied());
                }
            }
            PlaceAnswer::Why(reasons, own)
        }
        same => same.clone(),
    }
}

/// An answer in words: what was tapped, then what was written.
fn in_words(words: &Words, answer: &PlaceAnswer) -> String {
    let both = |tapped: String, written: &str| {
        let parts = [tapped, written.trim().to_owned()];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join("\n")
    };
    match answer {
        PlaceAnswer::Nothing | PlaceAnswer::Where(..) | PlaceAnswer::Protect(_) => String::new(),
        PlaceAnswer::Kind(kind) => kind.map(|kind| kind_name(words, kind)).unwrap_or_default(),
        PlaceAnswer::Feel(feeling) => feeling.map(|feeling| feeling_name(words, feeling)).unwrap_or_default(),
        PlaceAnswer::Wish(wish) => wish.map(|wish| expectation_name(words, wish)).unwrap_or_default(),
        PlaceAnswer::Who(who) => who
            .as_ref()
            .map(|who| reach_name(words, who.reach()))
            .unwrap_or_default(),
        PlaceAnswer::When(times, own) => both(in_a_row(times.iter().map(|time| time_name(words, *time))), own),
        PlaceAnswer::Why(reasons, own) => both(in_a_row(reasons.iter().map(|one| reason_name(words, *one))), own),
        PlaceAnswer::HaveTo(have_to, ties) => both(
            have_to.map(|have_to| have_to_name(words, have_to)).unwrap_or_default(),
            &in_a_row(ties.iter().map(|tie| tie_name(words, *tie))),
        ),
        PlaceAnswer::Name(own) | PlaceAnswer::LooksOut(own) | PlaceAnswer::Better(own) | PlaceAnswer::Changed(own) => {
            own.trim().to_owned()
        }
    }
}
