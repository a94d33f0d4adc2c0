//! What the words of the app have to keep to: every text there in every language and used,
//! easy to read, without blame, and neutral wherever a stranger may see it.
//!
//! Every check returns what is wrong, one line each, so that one run shows all of it.

pub mod catalogue;
pub mod forbidden;
pub mod readability;
pub mod usage;

use std::collections::BTreeMap;

pub use catalogue::{Audience, Catalogue, Entry};
pub use forbidden::Language;

/// The first line of a translation nobody has read yet.
pub const NOT_CHECKED: &str = "# Not yet checked by a person.";

/// Keys of texts that can be seen outside the app: in a tab, in a message, in a passkey list.
const SEEN_BY_STRANGERS: [&str; 3] = ["title-", "message-", "passkey-"];

/// Keys and placeables that differ between two languages.
pub fn differences(english: &Catalogue, other: &Catalogue) -> Vec<String> {
    let mut problems = Vec::new();
    for entry in english.entries() {
        match other.entry(&entry.key) {
            None => problems.push(format!("{}: missing", entry.key)),
            Some(twin) if twin.placeables != entry.placeables => problems.push(format!(
                "{}: placeables {:?}, in English {:?}",
                entry.key, twin.placeables, entry.placeables
            )),
            Some(_) => {}
        }
    }
    let unknown = other
        .entries()
        .iter()
        .filter(|entry| english.entry(&entry.key).is_none());
    problems.extend(unknown.map(|entry| format!("{}: not in English", entry.key)));
    problems
}

/// Texts with nothing in them: a message or a variant without a letter, digit or placeable.
pub fn empty_texts(catalogue: &Catalogue) -> Vec<String> {
    catalogue
        .entries()
        .iter()
        .filter(|entry| entry.readings.iter().any(|text| !text.contains(char::is_alphanumeric)))
        .map(|entry| format!("{}: empty", entry.key))
        .collect()
}

/// Pages that are too hard, and sentences that are too long, on screens of the family.
///
/// Pages of fewer than [`readability::SMALLEST_PAGE`] words are judged together: a formula
/// says nothing about a handful of words.
pub fn hard_to_read(english: &Catalogue) -> Vec<String> {
    let mut problems = Vec::new();
    let mut pages: BTreeMap<&str, readability::Measure> = BTreeMap::new();
    for entry in english
        .entries()
        .iter()
        .filter(|entry| entry.audience.includes_family())
    {
        for sentence in entry.readings.iter().flat_map(|text| readability::sentences(text)) {
            let length = sentence.words.len();
            if length > readability::LONGEST_SENTENCE {
                problems.push(format!("{}: a sentence of {length} words", entry.key));
            }
            pages.entry(&entry.page).or_default().add(&sentence);
        }
    }
    let mut small = readability::Measure::default();
    pages.retain(|_, page| {
        let keep = page.words() >= readability::SMALLEST_PAGE;
        if !keep {
            small.merge(page);
        }
        keep
    });
    pages.insert("all small pages together", small);
    for (page, measure) in pages {
        let grade = measure.grade();
        if grade > readability::HARDEST_GRADE {
            problems.push(format!(
                "page \"{page}\": grade {grade:.1}; its longest words: {}",
                measure.longest_words().join(", ")
            ));
        }
    }
    problems
}

/// Blaming or technical words and exclamation marks on screens of the family. Who sees a text
/// is looked up in the English catalogue.
pub fn unkind(english: &Catalogue, catalogue: &Catalogue, language: Language) -> Vec<String> {
    let mut problems = Vec::new();
    for entry in catalogue.entries() {
        if !home(english, entry).audience.includes_family() {
            continue;
        }
        for text in &entry.readings {
            let found = forbidden::found(text, forbidden::unkind(language));
            problems.extend(found.map(|word| format!("{}: \"{word}\"", entry.key)));
            if text.contains('!') {
                problems.push(format!("{}: exclamation mark", entry.key));
            }
        }
    }
    problems
}

/// Words from the field where a stranger may see them.
pub fn telling(english: &Catalogue, catalogue: &Catalogue, language: Language) -> Vec<String> {
    let seen = catalogue.entries().iter().filter(|entry| {
        home(english, entry).audience == Audience::Neutral
            || SEEN_BY_STRANGERS.iter().any(|prefix| entry.key.starts_with(prefix))
    });
    seen.flat_map(|entry| {
        let texts = entry.readings.iter();
        texts
            .flat_map(|text| telling_words(text, language))
            .map(|word| format!("{}: \"{word}\"", entry.key))
    })
    .collect()
}

/// Words from the field and names of the story in one text, a path for instance.
pub fn telling_words(text: &str, language: Language) -> impl Iterator<Item = &'static str> {
    forbidden::found(text, forbidden::FIELD_NAMES).chain(forbidden::found(text, forbidden::field(language)))
}

/// The English entry of the same key, whose group counts for every language.
fn home<'a>(english: &'a Catalogue, entry: &'a Entry) -> &'a Entry {
    english.entry(&entry.key).unwrap_or(entry)
}

#[cfg(test)]
mod tests;
