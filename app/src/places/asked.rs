use participation::places::PlaceQuestion;

use crate::say;
use crate::words::Words;

/// The field a problem with a question is about.
pub(super) const fn field_of(question: PlaceQuestion) -> &'static str {
    match question {
        PlaceQuestion::Name => "name",
        PlaceQuestion::Feel => "feeling",
        PlaceQuestion::HaveTo => "have-to",
        PlaceQuestion::Wish => "want",
        PlaceQuestion::Who => "reach",
        _ => "words",
    }
}

/// A question's words, and the line under them.
pub(super) fn asked(words: &Words, question: PlaceQuestion, good: bool, again: bool) -> (String, String) {
    match question {
        PlaceQuestion::Kind if good => (say!(words, "place-ask-kind-good"), say!(words, "place-hint-kind-good")),
        PlaceQuestion::Kind => (say!(words, "place-ask-kind"), say!(words, "place-hint-kind")),
        PlaceQuestion::Name => (say!(words, "place-ask-name"), say!(words, "place-hint-name")),
        PlaceQuestion::Feel if again => (say!(words, "place-ask-now"), String::new()),
        PlaceQuestion::Feel => (say!(words, "place-ask-feel"), String::new()),
        PlaceQuestion::When => (say!(words, "place-ask-when"), say!(words, "choices-legend")),
        PlaceQuestion::Why => (say!(words, "place-ask-why"), say!(words, "choices-legend")),
        PlaceQuestion::HaveTo => (say!(words, "place-ask-have-to"), say!(words, "place-hint-have-to")),
        PlaceQuestion::LooksOut => (say!(words, "place-ask-looks-out"), say!(words, "place-hint-looks-out")),
        PlaceQuestion::Better if good => (
            say!(words, "place-ask-better-good"),
            say!(words, "place-hint-better-good"),
        ),
        PlaceQuestion::Better => (say!(words, "place-ask-better"), say!(words, "place-hint-better")),
        PlaceQuestion::Wish => (say!(words, "want-legend"), String::new()),
        PlaceQuestion::Changed => (say!(words, "place-ask-changed"), say!(words, "place-hint-changed")),
        PlaceQuestion::Who => (say!(words, "who-heading"), say!(words, "who-lede")),
        PlaceQuestion::Where | PlaceQuestion::Protect => (String::new(), String::new()),
    }
}
