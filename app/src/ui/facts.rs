//! Short answers to short questions, one below the other.

use leptos::prelude::*;

/// One question and what was said to it: the choice in our words, the rest in theirs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fact {
    /// "When".
    pub label: String,
    /// What was chosen, in the software's words. May be empty.
    pub chosen: String,
    /// What was written, exactly. May be empty.
    pub said: String,
}

/// The facts that say something.
#[component]
pub fn Facts(
    /// In the order they were asked.
    items: Vec<Fact>,
    /// BCP 47 tag of what was written, where it differs from the page's.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
) -> impl IntoView {
    let items: Vec<_> = items
        .into_iter()
        .filter(|one| !one.chosen.is_empty() || !one.said.trim().is_empty())
        .map(|Fact { label, chosen, said }| {
            let chosen = (!chosen.is_empty()).then(|| view! { <p dir="auto">{chosen}</p> });
            let said =
                (!said.trim().is_empty()).then(|| view! { <blockquote dir="auto" lang=lang>{said}</blockquote> });
            view! { <div><dt>{label}</dt><dd>{chosen}{said}</dd></div> }
        })
        .collect();
    (!items.is_empty()).then(|| view! { <dl class="facts">{items}</dl> })
}
