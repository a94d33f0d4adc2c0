//! People, by name and first letter.

use leptos::prelude::*;

use super::Icon;

/// The first letter of a name in a circle; the name stands beside it.
#[component]
pub fn Initial(
    /// The name.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    let letter = name.chars().find(|c| c.is_alphabetic()).map(String::from);
    view! { <span class="face" aria-hidden="true">{letter}</span> }
}

/// More about something, shown when asked for.
#[component]
pub fn Details(
    /// What it is about.
    #[prop(into)]
    summary: String,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
    /// What opens.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="more" open=open>
            <summary>{Icon::Down.draw()}<span>{summary}</span></summary>
            <div class="inner">{children()}</div>
        </details>
    }
}
