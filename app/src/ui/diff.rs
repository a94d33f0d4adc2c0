//! What changed in a text, word by word: crossed out and underlined, and said aloud as well.

use leptos::prelude::*;

/// A part of the old and the new text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DiffPart {
    /// In both.
    Same(String),
    /// Only in the old one.
    Gone(String),
    /// Only in the new one.
    New(String),
}

/// Both texts in one: never told by colour alone.
#[component]
pub fn Diff(
    /// The parts, in order.
    parts: Vec<DiffPart>,
    /// Heard before what is gone: "taken out:".
    #[prop(into)]
    gone: String,
    /// Heard before what is new: "new:".
    #[prop(into)]
    new: String,
    /// How to read it: "Crossed out is gone. Underlined is new."
    #[prop(into)]
    how: String,
) -> impl IntoView {
    let parts = parts
        .into_iter()
        .map(|part| match part {
            DiffPart::Same(text) => text.into_any(),
            DiffPart::Gone(text) => {
                let gone = format!("{gone} ");
                view! { <del><span class="unseen">{gone}</span>{text}</del> }.into_any()
            }
            DiffPart::New(text) => {
                let new = format!("{new} ");
                view! { <ins><span class="unseen">{new}</span>{text}</ins> }.into_any()
            }
        })
        .collect_view();
    view! {
        <figure class="diff">
            <blockquote dir="auto">{parts}</blockquote>
            <figcaption class="meta">{how}</figcaption>
        </figure>
    }
}
