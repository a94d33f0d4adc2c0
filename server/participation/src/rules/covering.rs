//! Taking words out of a text for good: what stands there afterwards is the mark and nothing of the words.

mod initials;

pub use initials::initials;

/// Words to take out, and what stands there instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// The words. How much space is between them does not matter.
    pub words: String,
    /// Only where they stand within these words, if any.
    pub within: Option<String>,
    /// Whether they stand there with these very capitals.
    pub exact: bool,
    /// What stands in their place.
    pub mark: String,
}

impl Cover {
    /// Whether it covers anything in a text.
    #[must_use]
    pub fn stands_in(&self, text: &str) -> bool {
        let chars: Vec<char> = text.chars().collect();
        !self.places(&chars).is_empty()
    }

    /// Where what it covers stands.
    fn places(&self, chars: &[char]) -> Vec<(usize, usize)> {
        let mut places = matches(chars, &self.words, self.exact);
        if let Some(within) = &self.within {
            let around = matches(chars, within, false);
            places.retain(|(start, end)| around.iter().any(|(from, to)| from <= start && end <= to));
        }
        places
    }
}

/// A text without the words of these covers, and how many passages were taken out.
///
/// Words that begin or end with a letter or digit are found where a word begins or ends: "Al" is not in "Also". What is in
/// `kept` word for word stays: somebody's own words come back to them as they are.
#[must_use]
pub fn covered(text: &str, covers: &[Cover], kept: &[String]) -> (String, usize) {
    let chars: Vec<char> = text.chars().collect();
    let safe = places_of(&chars, kept);
    let mut found: Vec<(usize, usize, &str)> = Vec::new();
    for cover in covers {
        for (start, end) in cover.places(&chars) {
            if !safe.iter().any(|(from, to)| *from <= start && end <= *to) {
                found.push((start, end, &cover.mark));
            }
        }
    }
    found.sort_by_key(|(start, end, _)| (*start, usize::MAX - *end));
    let (mut out, mut at, mut many) = (String::with_capacity(text.len()), 0, 0);
    let push = |out: &mut String, from: usize, to: usize| out.extend(chars.get(from..to).unwrap_or_default());
    for (start, end, mark) in found {
        if start >= at {
            push(&mut out, at, start);
            out.push_str(mark);
            many += 1;
        }
        // One that begins within another takes the rest of itself along.
        at = at.max(end);
    }
    push(&mut out, at, chars.len());
    (out, many)
}

/// Where whole texts stand within another.
fn places_of(chars: &[char], kept: &[String]) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    for one in kept {
        let one: Vec<char> = one.trim().chars().collect();
        if one.is_empty() || one.len() > chars.len() {
            continue;
        }
        let found = chars.windows(one.len()).enumerate().filter(|(_, part)| *part == one);
        places.extend(found.map(|(at, _)| (at, at + one.len())));
    }
    places
}

/// Where these words begin and end in a text.
fn matches(chars: &[char], words: &str, exact: bool) -> Vec<(usize, usize)> {
    let words: Vec<char> = words.trim().chars().collect();
    let one_letter = words.iter().filter(|c| c.is_alphanumeric()).count() == 1;
    (0..chars.len())
        .filter(|start| !(one_letter && ends_a_word(chars, *start)))
        .filter_map(|start| Some((start, matches_at(chars, start, &words, exact)?)))
        .collect()
}

/// Whether what begins here is the end of a word with an apostrophe in it, as in "didn't".
fn ends_a_word(chars: &[char], start: usize) -> bool {
    let before = |many: usize| start.checked_sub(many).and_then(|at| chars.get(at));
    before(1).is_some_and(|c| plain(*c) == '\'') && before(2).is_some_and(|c| c.is_alphabetic())
}

/// Where a match of these words ends that begins here.
fn matches_at(chars: &[char], start: usize, words: &[char], exact: bool) -> Option<usize> {
    let (first, last) = (words.first()?, words.last()?);
    if first.is_alphanumeric() && start > 0 && chars.get(start - 1).is_some_and(|c| c.is_alphanumeric()) {
        return None;
    }
    let (mut at, mut of) = (start, 0);
    while let Some(word) = words.get(of) {
        let c = chars.get(at)?;
        if word.is_whitespace() {
            if !c.is_whitespace() {
                return None;
            }
            while chars.get(at).is_some_and(|c| c.is_whitespace()) {
                at += 1;
            }
            while words.get(of).is_some_and(|c| c.is_whitespace()) {
                of += 1;
            }
        } else {
            if !same(*c, *word, exact) {
                return None;
            }
            at += 1;
            of += 1;
        }
    }
    let goes_on = last.is_alphanumeric() && chars.get(at).is_some_and(|c| c.is_alphanumeric());
    (!goes_on).then_some(at)
}

/// Which apostrophe somebody's keyboard writes does not matter, and capitals do where it has to be exact.
fn same(one: char, other: char, exact: bool) -> bool {
    let (one, other) = (plain(one), plain(other));
    one == other || !exact && one.to_lowercase().eq(other.to_lowercase())
}

const fn plain(c: char) -> char {
    if matches!(c, '’' | '‘') { '\'' } else { c }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cover(words: &str) -> Cover {
        Cover {
            words: words.to_owned(),
            within: None,
            exact: false,
            mark: "[…]".to_owned(),
        }
    }

    fn initial(letter: &str) -> Cover {
        Cover {
            exact: true,
            ..cover(letter)
        }
    }

    fn without(text: &str, words: &[&str]) -> String {
        let covers: Vec<Cover> = words.iter().map(|one| cover(one)).collect();
        covered(text, &covers, &[]).0
    }

    #[test]
    fn words_are_found_however_they_are_written() {
        assert_eq!(
            without("Dylan and  HIS\nbrother came.", &["dylan", "his brother"]),
            "[…] and  […] came."
        );
        assert_eq!(without("Also Al. Al's. (al)", &["Al"]), "Also […]. […]'s. ([…])");
        assert_eq!(without("It was J’s bag", &["J's bag"]), "It was […]");
        assert_eq!(without("abc", &["", " "]), "abc");
        assert_eq!(without("Łukasz came", &["łukasz"]), "[…] came");
    }

    #[test]
    fn what_overlaps_is_taken_out_whole() {
        assert_eq!(without("one two three four", &["two three", "three four"]), "one […]");
        assert_eq!(without("one two three", &["one two three", "two"]), "[…]");
    }

    #[test]
    fn own_words_come_back_as_they_are() {
        let kept = ["I was with J. there".to_owned()];
        let text = "Said: I was with J. there. We asked J. too.";
        let (out, many) = covered(text, &[cover("J.")], &kept);
        assert_eq!(out, "Said: I was with J. there. We asked […] too.");
        assert_eq!(many, 1);
    }

    #[test]
    fn an_initial_is_no_end_of_a_word() {
        let text = "He was with T and didn't say. T's mum can’t, and he DIDN'T.";
        let (out, many) = covered(text, &[initial("T")], &[]);
        assert_eq!(out, "He was with […] and didn't say. […]'s mum can’t, and he DIDN'T.");
        assert_eq!(many, 2);
        assert_eq!(without("He didn't see t", &["T"]), "He didn't see […]");
        assert_eq!(without("Mr O'Brien and O’brien", &["brien"]), "Mr O'[…] and O’[…]");
    }

    #[test]
    fn words_are_covered_within_others_alone() {
        let here = Cover {
            within: Some("Sam came too".to_owned()),
            ..cover("sam")
        };
        let text = "Sam. Kacper: sam  came too";
        assert!(here.stands_in(text) && !here.stands_in("Sam. Sam came"));
        assert_eq!(
            covered(text, &[here], &[]),
            ("Sam. Kacper: […]  came too".to_owned(), 1)
        );
    }

    proptest! {
        #[test]
        fn a_text_without_that_capital_stays(text in "[a-zA-SU-Z'’ .\n]{0,40}") {
            prop_assert_eq!(covered(&text, &[initial("T")], &[]), (text.clone(), 0));
        }

        #[test]
        fn nothing_of_the_words_is_left(
            text in "[abAB \n]{0,40}",
            words in prop::collection::vec("[abAB][abAB ]{0,3}[abAB]", 1..4),
        ) {
            let covers: Vec<Cover> = words.iter().map(|one| cover(one)).collect();
            let (out, many) = covered(&text, &covers, &[]);
            for part in out.split("[…]") {
                for one in &words {
                    // A part ends where a mark begins, which is no letter either.
                    prop_assert!(!cover(one).stands_in(part), "{one:?} in {out:?}");
                }
            }
            prop_assert_eq!(many, out.matches("[…]").count());
            prop_assert_eq!(many == 0, out == text);
        }
    }
}
