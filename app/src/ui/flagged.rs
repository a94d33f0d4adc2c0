//! A place that somebody flagged, for staff: their words at the start, how it felt across from them.

use leptos::prelude::*;

use super::{Maybe, PlaceShape};

/// One place of one voice. Stands in [`Rows`](super::Rows).
#[component]
pub fn Flagged(
    /// Target for a link.
    #[prop(into)]
    id: String,
    /// The shape that says how it feels by now.
    mark: PlaceShape,
    /// The number it has on this page and on its map.
    number: usize,
    /// What its author calls it, exactly. May be empty.
    #[prop(into)]
    name: String,
    /// BCP 47 tag of the name, where it differs from the page's.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
    /// What it is called where its author gave it no name.
    #[prop(into)]
    or: String,
    /// "Kacper. Bus stop or station."
    #[prop(into)]
    by: String,
    /// What stands under it: who can know, what was said.
    about: AnyView,
    /// How it felt, and what became of it.
    children: Children,
) -> impl IntoView {
    let name = Maybe::from(name);
    let title = match name.0 {
        Some(name) => view! { <blockquote dir="auto" lang=lang>{name}</blockquote> }.into_any(),
        None => view! { <b>{or}</b> }.into_any(),
    };
    view! {
        <li class="flagged" id=id>
            {mark.draw(Some(number))}
            <div class="flag-said">
                <div class="called">{title}<p class="meta">{by}</p></div>
                {about}
            </div>
            <div class="by-now">{children()}</div>
        </li>
    }
}
