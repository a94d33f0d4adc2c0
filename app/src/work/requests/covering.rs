//! Taking words out of a copy before it is drawn as anything: no form of it can hold what this took out.

use participation::id::CoverId;
use participation::requests::{Covered, Manifest};
use participation::rules::covering::{Cover, covered, initials};

use super::super::pack::doc::{Block, Doc, Part, Quote, Table};
use super::pieces::{Pieces, of_block, strings};
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

/// Takes out what was decided, and initials, which are somebody else's, but for what the reader wrote themselves.
pub(super) fn cover(words: &Words, doc: &Doc, decided: &[Covered], pieces: &Pieces, own: &[String]) -> Done {
    let standing = decided.iter().filter(|one| one.lifted_at.is_none());
    let covers = standing.filter_map(|one| Some((one.id, pieces.cover(words, &one.what)?)));
    let (ids, covers): (Vec<CoverId>, Vec<Cover>) = covers.unzip();
    let mut covering = Covering {
        found: vec![false; covers.len()],
        // What was taken out of the reader's own words by decision is out of them everywhere.
        own: own.iter().map(|one| covered(one, &covers, &[]).0).collect(),
        covers,
        removed: say!(words, "held-removed-other"),
        by_decision: 0,
        by_rule: 0,
    };
    let parts: Vec<Part> = doc.parts.iter().map(|part| covering.part(part)).collect();
    let found = ids.into_iter().zip(&covering.found).filter(|(_, found)| **found);
    let manifest = Manifest {
        parts: parts.iter().map(told).collect(),
        others: covering.by_rule,
        covered: covering.by_decision,
        found: found.map(|(id, _)| id).collect(),
    };
    let text: Vec<&str> = parts.iter().flat_map(strings).collect();
    Done {
        digest: Manifest::digest(&text.join(BETWEEN)),
        doc: Doc { parts, ..doc.clone() },
        manifest,
    }
}

/// A part as digests.
fn told(part: &Part) -> (String, Vec<String>) {
    let blocks = part.blocks.iter().map(of_block);
    let pieces = blocks.map(|strings| Manifest::piece(&strings.join(BETWEEN)));
    (part.title.clone(), pieces.collect())
}

struct Covering {
    covers: Vec<Cover>,
    /// Which of these covered anything.
    found: Vec<bool>,
    own: Vec<String>,
    removed: String,
    by_decision: usize,
    by_rule: usize,
}

impl Covering {
    fn part(&mut self, part: &Part) -> Part {
        Part {
            belongs: part.belongs,
            title: self.text(&part.title),
            blocks: part.blocks.iter().map(|block| self.block(block)).collect(),
        }
    }

    fn block(&mut self, block: &Block) -> Block {
        match block {
            Block::Heading(text) => Block::Heading(self.text(text)),
            Block::Line(text) => Block::Line(self.text(text)),
            Block::Note(text) => Block::Note(self.text(text)),
            // Nothing on a picture can be covered.
            Block::Picture(one) => Block::Line(self.text(&one.alt)),
            Block::List(lines) => Block::List(self.all(lines)),
            Block::Quote(said) => Block::Quote(Quote {
                words: self.text(&said.words),
                lang: said.lang,
                badge: said.badge.as_ref().map(|badge| self.text(badge)),
                by: self.text(&said.by),
            }),
            Block::Table(table) => Block::Table(Table {
                title: self.text(&table.title),
                heads: self.all(&table.heads),
                rows: table.rows.iter().map(|row| self.all(row)).collect(),
            }),
        }
    }

    fn all(&mut self, texts: &[String]) -> Vec<String> {
        texts.iter().map(|text| self.text(text)).collect()
    }

    /// A text without the words that are covered in it.
    fn text(&mut self, text: &str) -> String {
        for (cover, found) in self.covers.iter().zip(&mut self.found) {
            *found = *found || cover.stands_in(text);
        }
        let (text, many) = covered(text, &self.covers, &[]);
        self.by_decision += many;
        let by_rule: Vec<Cover> = initials(&text)
            .into_iter()
            .map(|words| Cover {
                words,
                within: None,
                exact: true,
                mark: self.removed.clone(),
            })
            .collect();
        let (text, many) = covered(&text, &by_rule, &self.own);
        self.by_rule += many;
        text
    }
}
