//! Four things to do, with drawings.

use leptos::prelude::*;

use super::Drawing;

/// One tile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// Its drawing.
    pub drawing: Drawing,
    /// Where it leads.
    pub href: String,
    /// "Say".
    pub label: String,
    /// "what you think".
    pub text: String,
}

/// Tiles two by two; one below the other with large text.
#[component]
pub fn Tiles(
    /// What this person can do.
    items: Vec<Tile>,
) -> impl IntoView {
    let items = items
        .into_iter()
        .map(|tile| {
            view! {
                <a href=tile.href>{tile.drawing.draw()}<b>{tile.label}</b><small>{tile.text}</small></a>
            }
        })
        .collect_view();
    view! { <nav class="tiles">{items}</nav> }
}
