//! The pages one part of a pathway has.

use leptos::prelude::*;

use super::Tab;
use super::tabs::links;

/// Links to the pages of one part, below the tabs of a pathway.
#[component]
pub fn Parts(
    /// What they are, for whoever listens.
    #[prop(into)]
    label: String,
    /// The pages.
    items: Vec<Tab>,
) -> impl IntoView {
    view! { <nav class="parts" aria-label=label>{links(items)}</nav> }
}

/// One thing to look at, and what can be done about it.
#[component]
pub fn Matter(
    /// `id`, to lead to it.
    #[prop(into)]
    id: String,
    /// Whether something waits for it.
    waits: bool,
    /// What it is.
    #[prop(into)]
    text: String,
    /// Each thing it still lacks.
    more: Vec<String>,
    /// The way on, and whatever goes with it.
    children: Children,
) -> impl IntoView {
    let class = if waits { "matter butter" } else { "matter" };
    let more = (!more.is_empty()).then(|| {
        let items = more.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
        view! { <ul class="dashes">{items}</ul> }
    });
    let icon = if waits { super::Icon::Flag } else { super::Icon::Eye };
    view! {
        <li class=class id=id>
            {icon.draw()}
            <div><p dir="auto"><b>{text}</b></p>{more}{children()}</div>
        </li>
    }
}

/// Two texts side by side, each under its own words.
#[component]
pub fn SideBySide(
    /// What the first is.
    #[prop(into)]
    first: String,
    /// What the second is.
    #[prop(into)]
    second: String,
    /// The first.
    one: AnyView,
    /// The second.
    other: AnyView,
) -> impl IntoView {
    view! {
        <div class="two-texts">
            <div><p class="meta">{first}</p>{one}</div>
            <div><p class="meta">{second}</p>{other}</div>
        </div>
    }
}
