//! Finding names by how their words begin.

use super::{Entry, Named, fold::fold};
use crate::{Kind, Spot};

/// Hits shown at most.
const HITS: usize = 8;

pub(super) fn search(entries: &[Entry], words: &str, near: Option<Spot>) -> Vec<Named> {
    let wanted = fold(words);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut hits: Vec<(_, &Entry)> = entries
        .iter()
        .filter(|entry| has_words(&entry.folded, &wanted))
        .map(|entry| (order(entry, &wanted, near), entry))
        .collect();
    hits.sort_by(|a, b| a.0.cmp(&b.0));
    hits.into_iter().take(HITS).map(|(_, entry)| entry.named.clone()).collect()
}

/// Whether every word that is looked for begins a word of the name.
fn has_words(name: &str, wanted: &str) -> bool {
    wanted
        .split(' ')
        .all(|word| name.split(' ').any(|part| part.starts_with(word)))
}

/// The best first: the whole name, then its beginning, then by how much the place is one to
/// speak of, then the nearer.
fn order<'e>(entry: &'e Entry, wanted: &str, near: Option<Spot>) -> (u8, u8, u32, &'e str) {
    let name = &*entry.folded;
    let beginning = if name == wanted {
        0
    } else if name.starts_with(wanted) {
        1
    } else {
        2
    };
    let metres = near.map_or(0.0, |spot| spot.metres_to(entry.named.spot));
    (beginning, rank(entry.named.kind), crate::number::count(metres / 250.0), name)
}

fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Area => 0,
        Kind::Transport | Kind::School | Kind::Park => 1,
        Kind::Service | Kind::Leisure | Kind::Shop => 2,
        Kind::Street | Kind::Water => 3,
        Kind::Other => 4,
    }
}
