//! Moving a map by hand: drag, pinch, wheel and keys. Without it the links under the map do the same.

#![expect(
    missing_docs,
    reason = "the island macro makes a struct of the props and cannot document it"
)]

#[cfg(any(test, feature = "hydrate"))]
mod gesture;
#[cfg(feature = "hydrate")]
mod live;

use leptos::prelude::*;

/// Wakes the map beside it. A tap stays what it is without this: a button of the page's form.
#[island]
pub fn LiveMap(
    /// What to ask for another part of the map.
    look: String,
    /// Whether the page scrolls on under a finger and a wheel that move along it.
    gentle: bool,
) -> impl IntoView {
    let place = NodeRef::<leptos::html::P>::new();
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        if let Some(element) = place.get() {
            live::begin(&element, look.clone(), gentle);
        }
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = (look, gentle);
    view! { <p class="unseen" role="status" node_ref=place></p> }
}
