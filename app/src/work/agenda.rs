//! The agenda a meeting usually has.

use participation::room::{MeetingKind, NewItem};

use crate::say;
use crate::words::Words;

/// The items a meeting of this kind starts with, in words the family reads. The young person comes first.
pub(super) fn usual_items(words: &Words, kind: MeetingKind, young_person: &str) -> Vec<NewItem> {
    let item = |title: String, decides: bool| NewItem { title, decides };
    let first = item(say!(words, "agenda-first", name = young_person.to_owned()), false);
    let places = item(say!(words, "agenda-places"), false);
    match kind {
        MeetingKind::Conference => vec![
            first,
            places,
            item(say!(words, "agenda-help"), false),
            item(say!(words, "agenda-decision"), true),
        ],
        MeetingKind::Review => vec![
            first,
            item(say!(words, "agenda-changed"), false),
            places,
            item(say!(words, "agenda-decision-next"), true),
        ],
        MeetingKind::CoreGroup => vec![first, item(say!(words, "agenda-plan"), false)],
        MeetingKind::Context => Vec::new(),
    }
}
