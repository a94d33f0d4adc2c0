//! What changed between two texts, word by word.

use std::ops::Range;

/// A part of two texts side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both; where it stands in the new text, in bytes.
    Same(Range<usize>),
    /// Only in the old text; where it stands there.
    Gone(Range<usize>),
    /// Only in the new text; where it stands there.
    New(Range<usize>),
}

/// Beyond so many pairs of words the middle is told as one change: a page is drawn in a moment, whatever was typed.
const MOST_PAIRS: usize = 1_000_000;

/// Words with the white space that follows them, so that the pieces put together are the texts.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut white = false;
    for (at, c) in text.char_indices() {
        if white && !c.is_whitespace() {
            words.push(start..at);
            start = at;
        }
        white = c.is_whitespace();
    }
    if start < text.len() {
        words.push(start..text.len());
    }
    words
}

/// What changed from `old` to `new`, in order; of a change the old words come first.
#[must_use]
pub fn pieces(old: &str, new: &str) -> Vec<Piece> {
    let (was, is) = (words(old), words(new));
    let same = |a: &Range<usize>, b: &Range<usize>| old[a.clone()].trim_end() == new[b.clone()].trim_end();
    let head = was.iter().zip(&is).take_while(|(a, b)| same(a, b)).count();
    let (rest_was, rest_is) = (&was[head..], &is[head..]);
    let tail = rest_was
        .iter()
        .rev()
        .zip(rest_is.iter().rev())
        .take_while(|(a, b)| same(a, b))
        .count();
    let (mid_was, mid_is) = (&rest_was[..rest_was.len() - tail], &rest_is[..rest_is.len() - tail]);
    let mut found = Vec::new();
    is[..head]
        .iter()
        .for_each(|word| add(&mut found, Piece::Same(word.clone())));
    if mid_was.len().saturating_mul(mid_is.len()) > MOST_PAIRS {
        mid_was
            .iter()
            .for_each(|word| add(&mut found, Piece::Gone(word.clone())));
        mid_is.iter().for_each(|word| add(&mut found, Piece::New(word.clone())));
    } else {
        middle(&mut found, mid_was, mid_is, same);
    }
    let end = &rest_is[rest_is.len() - tail..];
    end.iter().for_each(|word| add(&mut found, Piece::Same(word.clone())));
    found
}

/// The longest row of words in common, by the usual table.
fn middle(
    found: &mut Vec<Piece>,
    was: &[Range<usize>],
    is: &[Range<usize>],
    same: impl Fn(&Range<usize>, &Range<usize>) -> bool,
) {
    let width = is.len() + 1;
    let mut common = vec![0_u32; (was.len() + 1) * width];
    for a in (0..was.len()).rev() {
        for b in (0..is.len()).rev() {
            common[a * width + b] = if same(&was[a], &is[b]) {
                common[(a + 1) * width + b + 1] + 1
            } else {
                common[(a + 1) * width + b].max(common[a * width + b + 1])
            };
        }
    }
    let (mut a, mut b) = (0, 0);
    while a < was.len() || b < is.len() {
        if a < was.len() && b < is.len() && same(&was[a], &is[b]) {
            add(found, Piece::Same(is[b].clone()));
            (a, b) = (a + 1, b + 1);
        } else if b == is.len() || a < was.len() && common[(a + 1) * width + b] >= common[a * width + b + 1] {
            add(found, Piece::Gone(was[a].clone()));
            a += 1;
        } else {
            add(found, Piece::New(is[b].clone()));
            b += 1;
        }
    }
}

/// Adds a piece, to the last one where it goes on.
fn add(found: &mut Vec<Piece>, piece: Piece) {
    match (found.last_mut(), &piece) {
        (Some(Piece::Same(last)), Piece::Same(next))
        | (Some(Piece::Gone(last)), Piece::Gone(next))
        | (Some(Piece::New(last)), Piece::New(next))
            if last.end == next.start =>
        {
            last.end = next.end;
        }
        _ => found.push(piece),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(old: &str, new: &str) -> String {
        let one = |piece: Piece| match piece {
            Piece::Same(at) => new[at].to_owned(),
            Piece::Gone(at) => format!("[-{}-]", &old[at]),
            Piece::New(at) => format!("[+{}+]", &new[at]),
        };
        pieces(old, new).into_iter().map(one).collect()
    }

    #[test]
    fn the_mothers_correction_is_told_word_by_word() {
        assert_eq!(
            told("Mother unable to supervise.", "Mother works nights; calls at 9 pm."),
            "Mother [-unable to supervise.-][+works nights; calls at 9 pm.+]"
        );
        assert_eq!(told("a b c d", "a x c d"), "a [-b -][+x +]c d");
        assert_eq!(told("", "a"), "[+a+]");
        assert_eq!(told("a", ""), "[-a-]");
        assert_eq!(told("", ""), "");
    }

    #[test]
    fn very_long_texts_are_told_in_one_go() {
        let (old, new) = ("a ".repeat(2000), "b ".repeat(2000));
        assert_eq!(pieces(&old, &new), [Piece::Gone(0..4000), Piece::New(0..4000)]);
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_texts(old in "[ab \\n]{0,30}", new in "[ab \\n]{0,30}") {
            let (mut was, mut is) = (String::new(), String::new());
            for piece in pieces(&old, &new) {
                match piece {
                    Piece::Same(at) => is.push_str(&new[at]),
                    Piece::Gone(at) => was.push_str(&old[at]),
                    Piece::New(at) => is.push_str(&new[at]),
                }
            }
            prop_assert_eq!(is, new.clone());
            prop_assert!(was.len() <= old.len());
            let same_twice = !pieces(&new, &new).iter().any(|one| !matches!(one, Piece::Same(_)));
            prop_assert!(same_twice);
        }
    }
}
