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
    let chosen = chosen(words, view);
    if !chosen.is_empty() {
        return words.list(&chosen);
    }
    match view.feeling {
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

/// What was tapped beside the words.
pub(super) fn chosen(words: &Words, view: &View) -> Vec<String> {
    let unsure = view.dont_know.then(|| say!(words, "answers-dont-know"));
    let choices = view.choices.iter().map(|choice| choice_name(words, choice));
    choices.chain(unsure).collect()
}
