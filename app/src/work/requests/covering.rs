//! Taking words out of a copy before it is drawn as anything: no form of it can hold what this took out.

use participation::requests::{Covered, Manifest};
use participation::rules::covering::{Cover, covered, initials};

use super::super::pack::doc::{Block, Doc, Part, Quote, Table};
use super::names::mark;
use crate::say;
use crate::words::Words;

/// Between the strings of one piece, where its digest is made.
const BETWEEN: &str = "\u{1f}";

/// A copy as its requester gets it.
pub(super) struct Done {
    pub(super) doc: Doc,
    pub(super) manifest: Manifest,
    /// SHA-256 of its text, in hexadecimal.
    pub(super) digest: String,
}

/// A piece of a copy that can be covered whole.
pub(super) struct Piece {
    /// Its digest before anything is covered.
    pub(super) key: String,
    /// What stands there before anything is covered.
    pub(super) before: String,
    /// What stands there now.
    pub(super) now: String,
}

/// What a piece is called by, before anything is covered.
fn key(strings: &[&str]) -> String {
    Manifest::piece(&strings.join(BETWEEN))
}

/// The strings of a block by which its pieces are called: who opened somebody's words, which changes, is not among them.
fn pieces_of(block: &Block) -> Vec<Vec<&str>> {
    match block {
        Block::Heading(_) => Vec::new(),
        Block::Line(text) | Block::Note(text) => vec![vec![text]],
        Block::Picture(one) => vec![vec![&one.alt]],
        Block::Quote(said) => vec![vec![&said.words]],
        Block::List(lines) => lines.iter().map(|line| vec![line.as_str()]).collect(),
        Block::Table(table) => {
            let rows = table.rows.iter();
            rows.map(|row| row.iter().map(String::as_str).collect()).collect()
        }
    }
}

/// The pieces of a copy, part by part, as they were and as they are.
pub(super) fn pieces(before: &Doc, now: &Doc) -> Vec<(String, Vec<Piece>)> {
    let parts = before.parts.iter().zip(&now.parts).map(|(before, now)| {
        let blocks = before.blocks.iter().zip(&now.blocks);
        let pieces = blocks.flat_map(|(before, now)| {
            let both = pieces_of(before).into_iter().zip(pieces_of(now));
            both.map(|(before, now)| Piece {
                key: key(&before),
                before: before.join("\n"),
                now: now.join("\n"),
            })
            .collect::<Vec<_>>()
        });
        (now.title.clone(), pieces.collect())
    });
    parts.collect()
}

/// Takes out what was decided, and what is about somebody else: initials and names that the reader is not told of, but for
/// what the reader wrote themselves.
pub(super) fn cover(words: &Words, doc: &Doc, decided: &[Covered], own: &[String], others: &[String]) -> Done {
    let standing: Vec<&Covered> = decided.iter().filter(|one| one.lifted_at.is_none()).collect();
    let mut covering = Covering {
        words,
        standing,
        own,
        others,
        by_decision: 0,
        by_rule: 0,
    };
    let parts: Vec<Part> = doc.parts.iter().map(|part| covering.part(part)).collect();
    let manifest = Manifest {
        parts: parts.iter().map(told).collect(),
        others: covering.by_rule,
        covered: covering.by_decision,
    };
    let text: Vec<String> = parts.iter().flat_map(all_of).collect();
    Done {
        digest: Manifest::digest(&text.join(BETWEEN)),
        doc: Doc { parts, ..doc.clone() },
        manifest,
    }
}

/// A part as digests.
fn told(part: &Part) -> (String, Vec<String>) {
    let pieces = part
        .blocks
        .iter()
        .map(|block| Manifest::piece(&strings(block).join(BETWEEN)));
    (part.title.clone(), pieces.collect())
}

fn all_of(part: &Part) -> Vec<String> {
    let inside = part.blocks.iter().flat_map(strings);
    std::iter::once(part.title.clone()).chain(inside).collect()
}

/// Every string of a block.
fn strings(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(text) | Block::Line(text) | Block::Note(text) => vec![text.clone()],
        Block::Picture(one) => vec![one.alt.clone()],
        Block::List(lines) => lines.clone(),
        Block::Quote(said) => {
            let badge = said.badge.clone().unwrap_or_default();
            vec![said.words.clone(), badge, said.by.clone()]
        }
        Block::Table(table) => {
            let heads = std::iter::once(&table.title).chain(&table.heads);
            heads.chain(table.rows.iter().flatten()).cloned().collect()
        }
    }
}

struct Covering<'a> {
    words: &'a Words,
    standing: Vec<&'a Covered>,
    own: &'a [String],
    others: &'a [String],
    by_decision: usize,
    by_rule: usize,
}

impl Covering<'_> {
    fn part(&mut self, part: &Part) -> Part {
        Part {
            belongs: part.belongs,
            title: self.text("", &part.title),
            blocks: part.blocks.iter().map(|block| self.block(block)).collect(),
        }
    }

    fn block(&mut self, block: &Block) -> Block {
        match block {
            Block::Heading(text) => Block::Heading(self.text("", text)),
            Block::Line(text) => Block::Line(self.piece(text)),
            Block::Note(text) => Block::Note(self.piece(text)),
            // Nothing on a picture can be covered.
            Block::Picture(one) => Block::Line(self.piece(&one.alt)),
            Block::List(lines) => Block::List(lines.iter().map(|line| self.piece(line)).collect()),
            Block::Quote(said) => Block::Quote(self.quote(said)),
            Block::Table(table) => Block::Table(Table {
                title: self.text("", &table.title),
                heads: table.heads.iter().map(|head| self.text("", head)).collect(),
                rows: table.rows.iter().map(|row| self.row(row)).collect(),
            }),
        }
    }

    fn piece(&mut self, text: &str) -> String {
        let key = key(&[text]);
        self.whole(&key).unwrap_or_else(|| self.text(&key, text))
    }

    fn quote(&mut self, said: &Quote) -> Quote {
        let key = key(&[&said.words]);
        Quote {
            words: self.whole(&key).unwrap_or_else(|| self.text(&key, &said.words)),
            lang: said.lang,
            badge: said.badge.clone(),
            by: self.text(&key, &said.by),
        }
    }

    fn row(&mut self, row: &[String]) -> Vec<String> {
        let strings: Vec<&str> = row.iter().map(String::as_str).collect();
        let key = key(&strings);
        match self.whole(&key) {
            Some(mark) => {
                let rest = std::iter::repeat_n(String::new(), row.len().saturating_sub(1));
                std::iter::once(mark).chain(rest).collect()
            }
            None => row.iter().map(|cell| self.text(&key, cell)).collect(),
        }
    }

    /// What stands in place of a piece that is covered whole.
    fn whole(&mut self, key: &str) -> Option<String> {
        let is_it = |one: &&&Covered| one.what.words.is_empty() && one.what.piece == key;
        let reason = self.standing.iter().find(is_it)?.what.reason;
        self.by_decision += 1;
        Some(mark(self.words, reason))
    }

    /// A text of a piece without the words that are covered in it or everywhere.
    fn text(&mut self, key: &str, text: &str) -> String {
        let here = |one: &&&Covered| !one.what.words.is_empty() && (one.what.piece.is_empty() || one.what.piece == key);
        let decided: Vec<Cover> = self
            .standing
            .iter()
            .filter(here)
            .map(|one| Cover {
                words: one.what.words.clone(),
                mark: mark(self.words, one.what.reason),
            })
            .collect();
        let (text, many) = covered(text, &decided, &[]);
        self.by_decision += many;
        // What was taken out of the reader's own words by decision is out of them here too.
        let own: Vec<String> = if decided.is_empty() {
            self.own.to_vec()
        } else {
            self.own.iter().map(|one| covered(one, &decided, &[]).0).collect()
        };
        let removed = say!(self.words, "held-removed-other");
        let named = initials(&text).into_iter().chain(self.others.iter().cloned());
        let by_rule: Vec<Cover> = named
            .map(|words| Cover {
                words,
                mark: removed.clone(),
            })
            .collect();
        let (text, many) = covered(&text, &by_rule, &own);
        self.by_rule += many;
        text
    }
}
