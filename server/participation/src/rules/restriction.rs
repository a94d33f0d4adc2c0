//! The restriction check: does the wording of an action ask a young person to stop, avoid or
//! limit something?
//!
//! The worker's own answer to that question comes first ([`limit`]). These words are its backup: they
//! prompt for the place fix, the end date and the young person's word, and block nothing. So
//! missing one costs more than asking once too often, and the patterns lean that way.
//!
//! How well they do is measured over `restriction/corpus.txt`: sentences labelled by hand, and a part of them held out.
//! Whoever wrote the patterns also wrote the sentences, so a stranger's sentences will fare worse than the figures say:
//! the file tells by how much. That is why the question is asked, and not only the words looked at.

pub mod limit;

use std::ops::Range;
use std::sync::LazyLock;

use super::phrases::{List, Phrases, Word, join, words};

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("restriction/patterns.txt")));

fn list(name: &str) -> &'static List {
    PHRASES.list(name)
}

/// How many letters of a name have to be the same: "Kacper" is "Kacpra" and "Kacprowi" in Polish.
const NAME_STEM: usize = 4;

/// The parts of `text` that read like a restriction, in English or Polish, as byte ranges in
/// order; ranges that overlap are joined. Empty when nothing does.
pub fn find(text: &str) -> Vec<Range<usize>> {
    find_about(text, "")
}

/// The same where it is known what the young person is called, so that a duty laid on them is told from one laid on
/// somebody else: "Kacper to …", "Gill to …".
pub fn find_about(text: &str, young_person: &str) -> Vec<Range<usize>> {
    let mut words = words(text);
    call_him(&mut words, young_person);
    let (breaks, carries_on) = (list("breaks"), list("carries on"));
    let goes_on = |_: &Word, next: &Word| !breaks.has(next) && (!next.after_mark || carries_on.has(next));
    let mut spans: Vec<Range<usize>> = Vec::new();
    for clause in words.chunk_by(goes_on) {
        let found = spans.len();
        for start in 0..clause.len() {
            if let Some(last) = restricts(clause, start) {
                join(&mut spans, clause[start].span.start..clause[last].span.end);
            }
        }
        if spans.len() == found
            && let Some(last) = burdens(clause)
        {
            spans.push(clause[0].span.start..clause[last].span.end);
        }
    }
    spans
}

/// Puts a pronoun in the place of a name, for the patterns.
fn call_him(words: &mut [Word], name: &str) {
    let names = super::phrases::words(name);
    for word in words {
        let is_name = names.iter().any(|name| {
            let stem: String = name.plain.chars().take(NAME_STEM).collect();
            word.plain == name.plain || stem.chars().count() == NAME_STEM && word.plain.starts_with(&stem)
        });
        if is_name {
            "him".clone_into(&mut word.plain);
        }
    }
}

/// The position of the last word of a restriction that begins here in a clause.
fn restricts(clause: &[Word], start: usize) -> Option<usize> {
    let (before, rest) = clause.split_at(start);
    if is_negated(before, &List::default()) {
        return None;
    }
    let longest = |section: &str| PHRASES.longest(section, rest, list("not a ban"));
    let opens = || before.is_empty() && rest.get(1).is_some_and(|next| !list("harmless openings").has(next));
    let done = longest("restrictions").filter(|_| !is_about_others(before));
    let duty = longest("duties").max(longest("silent duties").filter(|_| is_about_them(before)));
    let imposed = longest("measures").filter(|_| !is_negated(before, list("lifted")));
    let opening = longest("openings").filter(|_| opens());
    let last = done.max(duty).max(imposed).max(opening)?;
    Some(start + last)
}

/// How many words after its subject say what a sentence is about.
const VERB: usize = 3;

/// The position of the last word of who a clause is about, when that is the young person or a parent and what follows
/// may be a burden: anything but what is known to be none. What an action asks of them is more often a limit than not.
fn burdens(clause: &[Word]) -> Option<usize> {
    let last = PHRASES.longest("subjects", clause, &List::default())?;
    let parents = clause[..=last].iter().any(|word| list("parents").has(word));
    let mut verb = clause[last + 1..].iter().take(VERB).peekable();
    verb.peek()?;
    let reaches_out = |word: &Word| parents && list("reaches out").has(word);
    let harmless = verb.any(|word| list("harmless verbs").has(word) || reaches_out(word));
    (!harmless).then_some(last)
}

/// Whether nobody is named before it, or the young person last.
fn is_about_them(before: &[Word]) -> bool {
    before.last().is_none_or(|word| list("them").has(word))
}

/// Whether a service, a place or a thing does it: "bus drivers do not leave anyone behind". The nearest one named
/// before it is taken for who does it.
fn is_about_others(before: &[Word]) -> bool {
    let (others, them) = (list("others"), list("them"));
    let nearest = before.iter().rev().find(|word| others.has(word) || them.has(word));
    nearest.is_some_and(|word| others.has(word))
}

/// Whether the words before a match turn it into its opposite: "will not be told to …". One
/// word that is not a link, such as a name, may stand in between.
fn is_negated(before: &[Word], more: &List) -> bool {
    let (negators, links) = (list("negators"), list("links"));
    let mut strangers = 0;
    for word in before.iter().rev() {
        if negators.has(word) || more.has(word) {
            return true;
        }
        strangers += usize::from(!links.has(word));
        if strangers > 1 {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests;
