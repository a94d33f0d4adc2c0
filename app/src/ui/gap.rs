//! A gap: somebody's counters lie where nothing in the plan changes anything. Told by word, shape and tint.

use leptos::prelude::*;

/// The shape of a gap.
pub(super) fn gap_shape() -> impl IntoView {
    view! {
        <svg class="place" viewBox="0 0 32 32" aria-hidden="true">
            <path class="clay" d="M16 2 30 16 16 30 2 16z"></path>
            <path d="M16 9v8m0 5v.3"></path>
        </svg>
    }
}

/// The line beside the context it is about.
#[component]
pub fn GapNote(
    /// "Gap".
    #[prop(into)]
    title: String,
    /// "Counters: Kacper 5 and Ewa 4. No action changes it."
    #[prop(into)]
    text: String,
    /// Where something can be done about it; empty for who cannot.
    #[prop(into)]
    href: String,
    /// What that is called.
    #[prop(into)]
    way: String,
) -> impl IntoView {
    let way = (!href.is_empty()).then(|| view! { " " <a href=href>{way}</a> });
    view! { <p class="gap-note clay">{gap_shape()}<span><b>{title}"."</b>" "{text}{way}</span></p> }
}
