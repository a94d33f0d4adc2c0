//! Finding phrases in what people write: rows of words, in English or Polish, by patterns that a practitioner can read.
//!
//! A file of patterns has sections of patterns, `[name]` and then one a line; lists of single words, `name = a b c`; and
//! groups of words that patterns name, `@name = a b c`. A line that begins with `#` is a remark.
//!
//! A pattern is a row of words. `a|b` is either, `a*` is any word that begins so and `*a` any that ends so, `@go` is
//! any word of the group of that name, and `~` leaves room for up to three other words.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// How many words `~` in a pattern may stand for.
const GAP: usize = 3;

/// One word of a text.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// Lower case; "cannot" and everything that ends in "n't" read "not".
    pub(super) plain: String,
    /// Where it stands, in bytes.
    pub(super) span: Range<usize>,
    /// A mark such as a comma stands before it.
    pub(super) after_mark: bool,
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '\u{2019}');
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(skipped) = text[at..].find(is_part) {
        let start = at + skipped;
        let end = text[start..]
            .find(|c| !is_part(c))
            .map_or(text.len(), |length| start + length);
        words.push(Word {
            plain: plain(&text[start..end]),
            span: start..end,
            after_mark: text[at..start].contains(|c: char| !c.is_whitespace() && c != '-'),
        });
        at = end;
    }
    words
}

fn plain(word: &str) -> String {
    let word = word.to_lowercase().replace('\u{2019}', "'");
    let is_not = word.ends_with("n't") || matches!(&*word, "cannot" | "cant" | "dont" | "wont" | "mustnt" | "shouldnt");
    if is_not { "not".to_owned() } else { word }
}

/// A list of single words.
#[derive(Clone, Debug, Default)]
pub(super) struct List {
    whole: HashSet<&'static str>,
    beginnings: Vec<&'static str>,
    endings: Vec<&'static str>,
}

impl List {
    fn add(&mut self, entry: &'static str) {
        if let Some(stem) = entry.strip_suffix('*') {
            self.beginnings.push(stem);
        } else if let Some(ending) = entry.strip_prefix('*') {
            self.endings.push(ending);
        } else {
            self.whole.insert(entry);
        }
    }

    fn add_all(&mut self, other: &Self) {
        self.whole.extend(&other.whole);
        self.beginnings.extend(&other.beginnings);
        self.endings.extend(&other.endings);
    }

    /// Whether a word is in it.
    pub(super) fn has(&self, word: &Word) -> bool {
        let word = word.plain.as_str();
        self.whole.contains(word)
            || self.beginnings.iter().any(|stem| word.starts_with(stem))
            || self.endings.iter().any(|ending| word.ends_with(ending))
    }
}

/// A word of a pattern, and whether there is room before it.
#[derive(Clone, Debug)]
struct Slot {
    after_room: bool,
    list: List,
}

/// Patterns and lists, by name.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    sections: HashMap<&'static str, Vec<Vec<Slot>>>,
    lists: HashMap<&'static str, List>,
    nothing: List,
}

impl Phrases {
    /// Reads a file of patterns.
    pub(super) fn read(file: &'static str) -> Self {
        let mut phrases = Self::default();
        let mut section = "";
        for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some((name, words)) = line.split_once(" = ") {
                let list = phrases.lists.entry(name).or_default();
                words.split(' ').for_each(|word| list.add(word));
            } else if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                section = name;
            } else {
                let pattern = phrases.pattern(line);
                phrases.sections.entry(section).or_default().push(pattern);
            }
        }
        phrases
    }

    fn pattern(&self, line: &'static str) -> Vec<Slot> {
        let mut slots = Vec::new();
        let mut after_room = false;
        for part in line.split(' ') {
            if part == "~" {
                after_room = true;
                continue;
            }
            let mut list = List::default();
            for alternative in part.split('|') {
                match self.lists.get(alternative) {
                    Some(group) if alternative.starts_with('@') => list.add_all(group),
                    _ => list.add(alternative),
                }
            }
            slots.push(Slot { after_room, list });
            after_room = false;
        }
        slots
    }

    /// The list of this name; an empty one when there is none.
    pub(super) fn list(&self, name: &str) -> &List {
        self.lists.get(name).unwrap_or(&self.nothing)
    }

    /// The position of the last word that the longest pattern of a section takes up, when it begins at the first.
    /// What `~` leaves room for is none of the list `unless`.
    pub(super) fn longest(&self, section: &str, words: &[Word], unless: &List) -> Option<usize> {
        let patterns = self.sections.get(section)?.iter();
        patterns.filter_map(|pattern| matched(pattern, words, unless)).max()
    }
}

fn matched(pattern: &[Slot], words: &[Word], unless: &List) -> Option<usize> {
    let mut next = 0;
    for slot in pattern {
        let room = if slot.after_room { GAP } else { 0 };
        let ahead = words.get(next..)?.iter().take(room + 1);
        let found = ahead.clone().position(|word| slot.list.has(word))?;
        if ahead.take(found).any(|skipped| unless.has(skipped)) {
            return None;
        }
        next += found + 1;
    }
    next.checked_sub(1)
}

/// Adds a span after the others, joined to the last where they overlap.
pub(super) fn join(spans: &mut Vec<Range<usize>>, span: Range<usize>) {
    match spans.last_mut() {
        Some(last) if span.start < last.end => last.end = last.end.max(span.end),
        _ => spans.push(span),
    }
}

#[cfg(test)]
mod tests;
