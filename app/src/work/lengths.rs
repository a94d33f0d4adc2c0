//! What is said where something typed is too long, and how much a browser lets be typed.

use participation::rules::length::Written;
use participation::voice::MAX_WORDS;

use crate::say;
use crate::words::Words;

/// A browser that stops at the limit cuts what is pasted, and says nothing. It counts UTF-16 units, of
/// which a character may take two: up to twice the limit comes here and is answered, or taken.
pub(crate) fn typed(what: Written) -> Option<u32> {
    u32::try_from(what.most()).ok().map(|most| 2 * most)
}

/// What to do about a text that is too long.
pub(crate) fn too_long(words: &Words, what: Written, text: &str) -> Option<String> {
    let over = what.too_many(text);
    if over == 0 {
        return None;
    }
    Some(match what {
        what if what.most() == MAX_WORDS => say!(words, "staff-too-long"),
        _ => say!(
            words,
            "staff-too-long-line",
            most = what.most().to_string(),
            over = over.to_string()
        ),
    })
}
