use std::collections::BTreeMap;

use leptos::prelude::*;
use participation::id::ContextId;
use participation::plan::Context;
use participation::weights::{SomethingElse, SpreadSaid};

use crate::plan::context_icon;
use crate::say;
use crate::ui::{Spread, Weighed};
use crate::words::Words;

/// "5 counters".
pub(crate) fn on(words: &Words, count: u8) -> String {
    say!(words, "weights-on", count = count)
}

/// "1 left".
pub(super) fn left(words: &Words, count: u8) -> String {
    say!(words, "weights-left", count = count)
}

/// What counters lie on, the heaviest first. A context the reader does not know has no name here.
pub(crate) fn weighed(
    words: &Words,
    contexts: &[Context],
    counters: &BTreeMap<ContextId, u8>,
    others: &[SomethingElse],
) -> Vec<Weighed> {
    let named = contexts.iter().filter_map(|context| {
        let count = counters.get(&context.id).copied().filter(|count| *count > 0)?;
        Some(Weighed {
            icon: Some(context_icon(context.kind)),
            name: context.name.clone(),
            count,
            on: on(words, count),
        })
    });
    let own = others.iter().filter(|one| one.counters > 0).map(|one| Weighed {
        icon: None,
        name: match one.name.trim() {
            "" => say!(words, "weights-else"),
            name => name.to_owned(),
        },
        count: one.counters,
        on: on(words, one.counters),
    });
    let mut all: Vec<Weighed> = named.chain(own).collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.count));
    all
}

/// A spread that is only shown.
pub(crate) fn spread(words: &Words, contexts: &[Context], said: &SpreadSaid) -> AnyView {
    let items = weighed(words, contexts, &said.counters, &said.something_else);
    view! { <Spread items=items/> }.into_any()
}
