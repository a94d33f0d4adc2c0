use serde::{Deserialize, Serialize};

use crate::id::CoverId;
use crate::sealing::sha256;

/// Of what a copy is made up, as digests: enough to tell later what changed, and not a word of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The parts by their titles, each with the digests of its pieces.
    pub parts: Vec<(String, Vec<String>)>,
    /// How many passages were taken out because they are about somebody else, without anybody deciding it.
    pub others: usize,
    /// How many passages were covered by decision.
    pub covered: usize,
    /// The decisions that covered something in it.
    #[serde(default)]
    pub found: Vec<CoverId>,
}

/// A part of a copy that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its title.
    pub part: String,
    /// How many pieces are not there any more.
    pub gone: usize,
    /// How many are new.
    pub new: usize,
}

impl Manifest {
    /// The digest that stands for a piece: sixteen hexadecimal digits of the SHA-256 of its words.
    #[must_use]
    pub fn piece(words: &str) -> String {
        Self::digest(words).chars().take(16).collect()
    }

    /// SHA-256 of a text, in hexadecimal.
    #[must_use]
    pub fn digest(text: &str) -> String {
        data_encoding::HEXLOWER.encode(&sha256(text.as_bytes()))
    }

    /// What is not as it was then, part by part, in the order of now; parts that are gone last.
    #[must_use]
    pub fn since(&self, then: &Self) -> Vec<Changed> {
        let mut titles: Vec<&String> = self.parts.iter().map(|(title, _)| title).collect();
        titles.extend(then.parts.iter().map(|(title, _)| title));
        let mut seen: Vec<&String> = Vec::new();
        let mut changed = Vec::new();
        for title in titles {
            if seen.contains(&title) {
                continue;
            }
            seen.push(title);
            let (now, before) = (self.pieces(title), then.pieces(title));
            let (new, gone) = (beyond(&now, &before), beyond(&before, &now));
            if new + gone > 0 {
                changed.push(Changed {
                    part: title.clone(),
                    gone,
                    new,
                });
            }
        }
        changed
    }

    fn pieces(&self, title: &str) -> Vec<&str> {
        let parts = self.parts.iter().filter(|(one, _)| one == title);
        parts
            .flat_map(|(_, pieces)| pieces.iter().map(String::as_str))
            .collect()
    }
}

/// How many of these are not among the others, each counted as often as it is there.
fn beyond(these: &[&str], others: &[&str]) -> usize {
    let mut left = others.to_vec();
    let mut many = 0;
    for one in these {
        match left.iter().position(|other| other == one) {
            Some(at) => {
                left.swap_remove(at);
            }
            None => many += 1,
        }
    }
    many
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(parts: &[(&str, &[&str])]) -> Manifest {
        let parts = parts.iter().map(|(title, pieces)| {
            let pieces = pieces.iter().map(|one| (*one).to_owned()).collect();
            ((*title).to_owned(), pieces)
        });
        Manifest {
            parts: parts.collect(),
            ..Manifest::default()
        }
    }

    #[test]
    fn what_changed_is_told_part_by_part() {
        let then = manifest(&[("Said", &["a", "a", "b"]), ("Plan", &["p"]), ("Room", &["r"])]);
        let now = manifest(&[("Said", &["a", "b"]), ("Plan", &["q"]), ("Room", &["r"])]);
        let part = |part: &str, gone, new| Changed {
            part: part.to_owned(),
            gone,
            new,
        };
        assert_eq!(now.since(&then), [part("Said", 1, 0), part("Plan", 1, 1)]);
        assert_eq!(now.since(&now), []);
        assert_eq!(manifest(&[]).since(&then).len(), 3);
    }
}
