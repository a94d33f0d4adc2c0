use leptos::prelude::*;
use participation::id::ActionId;
use participation::plan::Source;
use participation::voice::{Topic, View};

use super::reading::Reading;
use crate::answers::{said_lang, short};
use crate::say;
use crate::ui::{Icon, Quote, SmallNote};

/// The most of somebody's words that stands under an action.
const QUOTE: usize = 120;

/// How many things stand under an action that it comes from.
const MOST: usize = 3;

/// What an action comes from, as far as the reader may know: words, or a line that says what kind of thing it was.
pub(super) fn words(reading: &Reading<'_>, action: ActionId) -> Option<AnyView> {
    let sources = reading.sources.get(&action)?;
    let mut seen: Vec<AnyView> = Vec::new();
    let mut lines: Vec<String> = Vec::new();
    for source in sources.iter().take(MOST) {
        match quoted(reading, source) {
            Some(quote) => seen.push(quote),
            None => lines.push(line(reading, source)),
        }
    }
    lines.dedup();
    let lines = lines
        .into_iter()
        .map(|text| view! { <SmallNote icon=Icon::Say text=text/> })
        .collect_view();
    Some(view! { {seen}{lines} }.into_any())
}

fn quoted(reading: &Reading<'_>, source: &Source) -> Option<AnyView> {
    let is_it = |view: &&View| view.id == source.view && !view.words.trim().is_empty() && view.taken_back_at.is_none();
    let own = reading.mine.iter().find(is_it);
    let by = own.is_none().then(|| reading.names.author(source.author));
    let view = own.or_else(|| reading.heard.iter().find(is_it))?;
    let (said, lang) = (short(&view.words, QUOTE), said_lang(reading.words, view));
    Some(view! { <Quote words=said lang=lang by=by small=true/> }.into_any())
}

fn line(reading: &Reading<'_>, source: &Source) -> String {
    let words = reading.words;
    let name = || reading.names.author(source.author);
    match (source.topic, source.author == reading.me.id) {
        (Topic::Place, true) => say!(words, "plan-from-place-you"),
        (Topic::Place, false) => say!(words, "plan-from-place", name = name()),
        (Topic::Weights, true) => say!(words, "plan-from-counters-you"),
        (Topic::Weights, false) => say!(words, "plan-from-counters", name = name()),
        (_, true) => say!(words, "plan-from-words-you"),
        (_, false) => say!(words, "plan-from-words", name = name()),
    }
}
