//! What can be covered by itself in a copy: each text that somebody wrote, wherever it stands, and what they tapped in
//! place of words.

use participation::requests::{Manifest, NewCover};
use participation::rules::covering::Cover;

use super::super::pack::doc::{Block, Doc, Part};
use super::names::mark;
use crate::words::Words;

/// A text that can be covered by itself.
pub(super) struct Piece {
    /// The digest that stands for it.
    pub(super) key: String,
    /// The text, before anything is covered.
    pub(super) text: String,
}

/// A line, a quote or a row of a copy.
pub(super) struct Shown {
    /// What stands there now.
    pub(super) now: String,
    /// What of it can be covered by itself.
    pub(super) pieces: Vec<Piece>,
}

/// The texts of a copy that can be covered by themselves.
pub(super) struct Pieces {
    /// The longest first.
    written: Vec<String>,
    /// What stands as somebody's words, theirs or tapped.
    quoted: Vec<String>,
}

impl Pieces {
    pub(super) fn of(doc: &Doc, written: Vec<String>) -> Self {
        let blocks = doc.parts.iter().flat_map(|part| &part.blocks);
        let quoted = blocks.filter_map(|block| match block {
            Block::Quote(said) => Some(said.words.trim().to_owned()),
            _ => None,
        });
        Self {
            written,
            quoted: quoted.collect(),
        }
    }

    /// What a decision covers; nothing where its piece is not there.
    pub(super) fn cover(&self, words: &Words, what: &NewCover) -> Option<Cover> {
        let cover = |words: &str, within: Option<&str>, mark| Cover {
            words: words.to_owned(),
            within: within.map(str::to_owned),
            exact: false,
            mark,
        };
        let mark = mark(words, what.reason);
        if what.piece.is_empty() {
            return Some(cover(&what.words, None, mark));
        }
        let mut texts = self.written.iter().chain(&self.quoted);
        let text = texts.find(|text| Manifest::piece(text) == what.piece)?;
        Some(match what.words.as_str() {
            "" => cover(text, None, mark),
            words => cover(words, Some(text), mark),
        })
    }

    /// The copy line by line as it is now, part by part, with what can be covered of each.
    pub(super) fn shown(&self, before: &Doc, now: &Doc) -> Vec<(String, Vec<Shown>)> {
        let parts = before.parts.iter().zip(&now.parts).map(|(before, now)| {
            let blocks = before.blocks.iter().zip(&now.blocks);
            let rows = blocks.flat_map(|(before, now)| rows(before).into_iter().zip(rows(now)));
            let shown = rows.map(|(before, now)| Shown {
                now: now.join("\n"),
                pieces: self.inside(&before),
            });
            (now.title.clone(), shown.collect())
        });
        parts.collect()
    }

    /// The texts that stand in a row, but for those that are only a part of a longer one there.
    fn inside(&self, row: &[&str]) -> Vec<Piece> {
        let mut texts: Vec<&str> = Vec::new();
        for cell in row {
            let mut here: Vec<&str> = Vec::new();
            for text in self.written.iter().filter(|text| cell.contains(text.as_str())) {
                if stands(cell, text) && !here.iter().any(|longer| longer.contains(text.as_str())) {
                    here.push(text);
                }
            }
            let tapped = self.quoted.iter().find(|text| text.as_str() == cell.trim());
            if here.is_empty() {
                here.extend(tapped.map(String::as_str));
            }
            here.sort_by_key(|text| cell.find(text));
            here.retain(|text| !texts.contains(text));
            texts.extend(here);
        }
        let piece = |text: &str| Piece {
            key: Manifest::piece(text),
            text: text.to_owned(),
        };
        texts.into_iter().map(piece).collect()
    }
}

fn stands(cell: &str, text: &str) -> bool {
    let text = Cover {
        words: text.to_owned(),
        within: None,
        exact: true,
        mark: String::new(),
    };
    text.stands_in(cell)
}

/// The strings of a block, row by row.
fn rows(block: &Block) -> Vec<Vec<&str>> {
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

/// Every string of a part.
pub(super) fn strings(part: &Part) -> Vec<&str> {
    let inside = part.blocks.iter().flat_map(of_block);
    std::iter::once(part.title.as_str()).chain(inside).collect()
}

/// Every string of a block.
pub(super) fn of_block(block: &Block) -> Vec<&str> {
    match block {
        Block::Heading(text) | Block::Line(text) | Block::Note(text) => vec![text],
        Block::Picture(one) => vec![&one.alt],
        Block::List(lines) => lines.iter().map(String::as_str).collect(),
        Block::Quote(said) => vec![&said.words, said.badge.as_deref().unwrap_or_default(), &said.by],
        Block::Table(table) => {
            let heads = std::iter::once(&table.title).chain(&table.heads);
            heads.chain(table.rows.iter().flatten()).map(String::as_str).collect()
        }
    }
}
