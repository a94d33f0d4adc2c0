//! Saving while somebody types: the one island of a question page.
//!
//! Without it the page works all the same: every button saves first.

#![expect(
    missing_docs,
    reason = "the island macro makes a struct of the props and cannot document it"
)]

mod line;
#[cfg(feature = "hydrate")]
mod watch;

use leptos::prelude::*;

pub use line::{Lines, Standing};

/// Sends what is typed within two seconds of the last key, and says truthfully how it stands.
#[island]
pub fn KeepWhileTyping(
    /// Where to send it.
    keep: String,
    /// The line the page starts with; empty before anything was saved.
    start: String,
    /// The line for every way it can stand.
    lines: Lines,
) -> impl IntoView {
    let standing = RwSignal::new(Standing::AsDrawn);
    let place = NodeRef::<leptos::html::P>::new();
    #[cfg(feature = "hydrate")]
    Effect::new({
        let keep = keep.clone();
        move |_| {
            if let Some(element) = place.get() {
                watch::begin(&element, keep.clone(), standing);
            }
        }
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = keep;
    let drawn_kept = !start.is_empty();
    let kept = move || standing.with(|now| now.is_kept(drawn_kept));
    let told = move || lines.tell(&standing.get(), &start);
    view! {
        <p
            class="saved"
            role="status"
            node_ref=place
            data-kept=move || kept().then_some("")
            data-trouble=move || standing.get().is_trouble().then_some("")
        >
            {told}
        </p>
    }
}
