//! What every form about a meeting brings with it, and what keeps it from going on.

use participation::room::{REACHES, Save};
use participation::voice::{MAX_WORDS, Reach};

use crate::ask::Ask;
use crate::say;
use crate::say::page_mark;
use crate::words::Words;

/// How a form saves: what the page knew, and whether it settles two texts.
pub(crate) fn save(ask: &Ask) -> Save {
    Save {
        base: ask.form.number("version"),
        page: ask
            .form
            .filled("page")
            .filter(|page| page.len() <= 64)
            .map(|page| (page.to_owned(), 0)),
        settle: ask.form.text("do") == "settle",
    }
}

/// The mark of a page: the one it came with when it is drawn again after its form.
pub(crate) fn mark(ask: &Ask) -> String {
    let before = ask.form.filled("page").filter(|page| page.len() <= 64);
    before.map_or_else(page_mark, str::to_owned)
}

/// Who a field says can know, if it is one of those that can.
pub(super) fn reach(ask: &Ask, name: &str, default: Reach) -> Reach {
    Reach::from_text(ask.form.text(name))
        .filter(|reach| REACHES.contains(reach))
        .unwrap_or(default)
}

/// Says that a text is too long to be sent in one go.
pub(super) fn too_long(words: &Words, text: &str) -> Option<String> {
    let count = text.chars().count();
    (count > MAX_WORDS).then(|| say!(words, "problem-long", count = count.to_string()))
}
