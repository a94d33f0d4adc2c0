use participation::people::Role;
use participation::voice::View;

use crate::say;
use crate::say::{choice_name, feeling_name, topic_name};
use crate::words::Words;

/// What was said: the words, or what was chosen where nothing was written.
#[must_use]
pub fn said_text(words: &Words, view: &View, author: Role) -> String {
    if !view.words.trim().is_empty() {
        return view.words.clone();
    }
    if !view.choices.is_empty() {
        return words.list(&chosen(words, view));
    }
    match view.feeling {
        _ if view.dont_know => say!(words, "answers-dont-know"),
        Some(feeling) => feeling_name(words, feeling),
        None => topic_name(words, view.topic, author),
    }
}

/// The language of what was said, where it is not the reader's.
#[must_use]
pub fn said_lang(words: &Words, view: &View) -> Option<&'static str> {
    view.language
        .filter(|language| !view.words.trim().is_empty() && *language != words.language())
        .map(participation::people::Language::text)
}

/// The simple choices that went with the words.
pub(super) fn chosen(words: &Words, view: &View) -> Vec<String> {
    view.choices.iter().map(|choice| choice_name(words, choice)).collect()
}
