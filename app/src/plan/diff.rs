use leptos::prelude::*;
use participation::rules::diff::{Piece, pieces};

use crate::say;
use crate::ui::{Diff, DiffPart};
use crate::words::Words;

/// What a text said and says, in one.
#[must_use]
pub fn difference(words: &Words, old: &str, new: &str) -> AnyView {
    let text = |whole: &str, at: std::ops::Range<usize>| whole.get(at).unwrap_or_default().to_owned();
    let parts = pieces(old, new)
        .into_iter()
        .map(|piece| match piece {
            Piece::Same(at) => DiffPart::Same(text(new, at)),
            Piece::Gone(at) => DiffPart::Gone(text(old, at)),
            Piece::New(at) => DiffPart::New(text(new, at)),
        })
        .collect::<Vec<_>>();
    let (gone, is_new, how) = (
        say!(words, "diff-gone"),
        say!(words, "diff-new"),
        say!(words, "diff-how"),
    );
    view! { <Diff parts=parts gone=gone new=is_new how=how/> }.into_any()
}
