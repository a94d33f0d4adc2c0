//! What somebody said about a place: our words for what they chose, theirs for what they wrote.

use leptos::prelude::*;
use participation::places::{AboutPlace, SharedPlace, Whereabouts};
use participation::voice::View;

use super::names::{have_to_name, phrase, reason_name, tie_name, time_name};
use crate::answers::said_lang;
use crate::places::{kind_icon, kind_name};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What was said about a place in one view, beside its name, how it feels and what is wished for.
pub(in crate::work) fn about_place(words: &Words, view: &View, place: &SharedPlace) -> AnyView {
    let kind = place.about.kind.map(|kind| {
        view! { <SmallNote icon=kind_icon(kind) text=kind_name(words, kind)/> }
    });
    let (home, protect) = (place.is_home().then(|| home_line(words)), protect(words, &place.about));
    let lang = said_lang(words, view);
    view! {
        {kind}
        <Facts items=facts(words, &place.about) lang=lang/>
        {protect}
        {home}
    }
    .into_any()
}

/// Every question that was answered, in the order they are asked.
pub(super) fn facts(words: &Words, about: &AboutPlace) -> Vec<Fact> {
    let fact = |label: String, chosen: String, said: &str| Fact {
        label,
        chosen,
        said: said.to_owned(),
    };
    let times: Vec<String> = about.times.iter().map(|one| time_name(words, *one)).collect();
    let reasons: Vec<String> = about.reasons.iter().map(|one| reason_name(words, *one)).collect();
    let have_to = about.have_to.map(|one| have_to_name(words, one));
    let ties = about.ties.iter().map(|one| tie_name(words, *one));
    let goes: Vec<String> = have_to.into_iter().chain(ties).collect();
    vec![
        fact(say!(words, "staff-place-where"), whereabouts(words, about), ""),
        fact(say!(words, "staff-place-when"), phrase(words, &times), &about.when),
        fact(say!(words, "staff-place-why"), phrase(words, &reasons), &about.why),
        fact(say!(words, "staff-place-have-to"), phrase(words, &goes), ""),
        fact(say!(words, "staff-place-looks-out"), String::new(), &about.looks_out),
        fact(say!(words, "staff-place-better"), String::new(), &about.better),
        fact(say!(words, "staff-place-changed"), String::new(), &about.changed),
    ]
}

/// Where it is, as far as they showed; the map itself stands apart.
fn whereabouts(words: &Words, about: &AboutPlace) -> String {
    let shown = match &about.at {
        Whereabouts::Untold => String::new(),
        Whereabouts::Spot(_) => say!(words, "staff-place-on-map"),
        Whereabouts::Route(_) => say!(words, "staff-place-a-way"),
        Whereabouts::Pin(_) => say!(words, "staff-place-on-picture"),
    };
    match &about.area {
        Some(area) => say!(words, "staff-place-area", name = area.name.clone()),
        None => shown,
    }
}

fn protect(words: &Words, about: &AboutPlace) -> Option<AnyView> {
    about
        .protect_me
        .then(|| view! { <SmallNote icon=Icon::Lock text=say!(words, "staff-place-protect")/> }.into_any())
}

/// What is unsafe at home is not harm outside it.
pub(super) fn home_line(words: &Words) -> AnyView {
    view! { <p class="home-note butter">{Icon::Flag.draw()}<span>{say!(words, "staff-place-home-think")}</span></p> }
        .into_any()
}
