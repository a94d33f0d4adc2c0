//! Two texts as one: what went is struck through, what came is underlined.

use leptos::prelude::*;
use participation::rules::diff::{Piece, pieces};

use super::Maybe;

/// What changed from one text to the next, word by word. Told by line and tint, and to whoever listens by words.
#[component]
pub fn Diff(
    /// The text before.
    #[prop(into)]
    old: String,
    /// The text after.
    #[prop(into)]
    new: String,
    /// "Taken out:", for whoever listens.
    #[prop(into)]
    gone: String,
    /// "Put in:", for whoever listens.
    #[prop(into)]
    came: String,
    /// BCP 47 tag, where it is known that it differs from the page's.
    #[prop(optional, into)]
    lang: Maybe,
) -> impl IntoView {
    let parts: Vec<AnyView> = pieces(&old, &new)
        .into_iter()
        .map(|piece| match piece {
            Piece::Same(at) => part(&new, at).into_any(),
            Piece::Gone(at) => {
                view! { <del><span class="unseen">{gone.clone()}" "</span>{part(&old, at)}</del> }.into_any()
            }
            Piece::New(at) => {
                view! { <ins><span class="unseen">{came.clone()}" "</span>{part(&new, at)}</ins> }.into_any()
            }
        })
        .collect();
    view! { <p class="diff" dir="auto" lang=lang.0>{parts}</p> }
}

fn part(text: &str, at: std::ops::Range<usize>) -> String {
    text.get(at).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_went_and_what_came_are_told_and_never_become_markup() {
        let html = view! { <Diff old="Mum <i> cannot" new="Mum <b> can" gone="Out:" came="In:"/> }.to_html();
        assert!(html.contains("<del>") && html.contains("<ins>"), "{html}");
        assert!(html.contains("Out:") && html.contains("In:"), "{html}");
        assert!(!html.contains("<i>") && !html.contains("<b>"), "{html}");
        let same = view! { <Diff old="Mum" new="Mum" gone="Out:" came="In:"/> }.to_html();
        assert!(!same.contains("<del>") && !same.contains("<ins>"), "{same}");
    }
}
