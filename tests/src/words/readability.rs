//! How easy English text is to read: the Flesch-Kincaid grade (Kincaid et al., 1975), for
//! which syllables are counted by rules of thumb.
//!
//! A formula knows nothing of meaning. It catches long words and long sentences, no more.

mod syllables;

pub use syllables::syllables;

/// The hardest grade a page of the family may have; a reading age of about nine.
pub const HARDEST_GRADE: f64 = 4.5;

/// The most words a sentence may have.
pub const LONGEST_SENTENCE: usize = 25;

/// Words below which a page is too small to be judged by itself.
pub const SMALLEST_PAGE: usize = 50;

/// Most words of a text without closing mark that count as a label, not as a sentence.
const LONGEST_LABEL: usize = 5;

/// One sentence, heading or label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence<'a> {
    /// Its words, without the marks around them.
    pub words: Vec<&'a str>,
    /// It is a few words without a closing mark: the text of a button, say.
    pub is_label: bool,
}

/// The sentences of `text`. A full stop, question or exclamation mark or ellipsis before a
/// space ends one, and so do an empty line and the end.
pub fn sentences(text: &str) -> impl Iterator<Item = Sentence<'_>> {
    text.split("\n\n").flat_map(split_at_marks).filter_map(|part| {
        let words: Vec<&str> = part
            .split(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '/'))
            .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
            .filter(|word| !word.is_empty())
            .collect();
        let closed = part.trim_end_matches(|c: char| !is_mark(c) && !c.is_alphanumeric());
        let is_label = !closed.ends_with(is_mark) && words.len() <= LONGEST_LABEL;
        (!words.is_empty()).then_some(Sentence { words, is_label })
    })
}

/// Cuts behind every mark that ends a sentence, closing quotes and brackets kept with it.
fn split_at_marks(text: &str) -> impl Iterator<Item = &str> {
    let mut closed = false;
    let ends = text.char_indices().filter_map(move |(at, c)| {
        let cut = closed && c.is_whitespace();
        closed = is_mark(c) || (closed && matches!(c, '"' | '\'' | '”' | '’' | ')'));
        cut.then_some(at)
    });
    let mut start = 0;
    ends.chain([text.len()]).map(move |end| {
        let part = &text[start..end];
        start = end;
        part
    })
}

const fn is_mark(c: char) -> bool {
    matches!(c, '.' | '?' | '!' | '…')
}

/// The words of a page, counted twice: all of them, and those in full sentences, which short
/// labels would otherwise make look easier than they are.
#[derive(Clone, Debug, Default)]
pub struct Measure {
    all: Count,
    prose: Count,
    longest: Vec<(usize, String)>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    words: usize,
    sentences: usize,
    syllables: usize,
}

impl Measure {
    /// Adds one sentence or label.
    pub fn add(&mut self, sentence: &Sentence<'_>) {
        let count = Count {
            words: sentence.words.len(),
            sentences: 1,
            syllables: sentence.words.iter().map(|word| syllables(word)).sum(),
        };
        self.all.add(count);
        if !sentence.is_label {
            self.prose.add(count);
        }
        self.longest
            .extend(sentence.words.iter().map(|word| (syllables(word), word.to_lowercase())));
    }

    /// Adds all of `other`.
    pub fn merge(&mut self, other: &Self) {
        self.all.add(other.all);
        self.prose.add(other.prose);
        self.longest.extend_from_slice(&other.longest);
    }

    /// All words, those of labels included.
    pub const fn words(&self) -> usize {
        self.all.words
    }

    /// The worse of the two Flesch-Kincaid grades. Sentences count from
    /// [`SMALLEST_PAGE`] words on.
    pub fn grade(&self) -> f64 {
        if self.prose.words < SMALLEST_PAGE {
            return self.all.grade();
        }
        self.all.grade().max(self.prose.grade())
    }

    /// The ten longest different words, most syllables first.
    pub fn longest_words(&self) -> Vec<&str> {
        let mut words: Vec<_> = self.longest.iter().collect();
        words.sort_unstable_by(|a, b| b.cmp(a));
        words.dedup();
        words.into_iter().take(10).map(|(_, word)| &**word).collect()
    }
}

impl Count {
    const fn add(&mut self, other: Self) {
        self.words += other.words;
        self.sentences += other.sentences;
        self.syllables += other.syllables;
    }

    fn grade(self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let per_sentence = self.words as f64 / self.sentences as f64;
        let per_word = self.syllables as f64 / self.words as f64;
        0.39f64.mul_add(per_sentence, 11.8f64.mul_add(per_word, -15.59))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(text: &str) -> Measure {
        let mut measure = Measure::default();
        for sentence in sentences(text) {
            measure.add(&sentence);
        }
        measure
    }

    #[test]
    fn sentences_end_at_marks_and_empty_lines() {
        let lengths = |text| sentences(text).map(|sentence| sentence.words.len()).collect::<Vec<_>>();
        assert_eq!(
            lengths("You said it. We did it (\u{201c}now.\u{201d}) Is that OK? "),
            [3, 4, 3]
        );
        assert_eq!(lengths("Come at 7.30 pm\nto the hall\n\nBye"), [7, 1]);
        assert_eq!(lengths("… – ?"), Vec::<usize>::new());
        assert_eq!(lengths("a part-time card, won't it's"), [6]);
    }

    #[test]
    fn a_few_words_without_a_mark_are_a_label() {
        let labels = |text| sentences(text).map(|sentence| sentence.is_label).collect::<Vec<_>>();
        assert_eq!(labels("Save and go on"), [true]);
        assert_eq!(labels("Who can see this?"), [false]);
        assert_eq!(labels("We will tell you when it is read"), [false]);
    }

    #[test]
    fn the_grade_is_the_published_formula() {
        let easy = "The cat sat on the mat. The dog ran to the man.";
        assert!((measure(easy).grade() - (0.39 * 6.0 + 11.8 - 15.59)).abs() < 1e-9);
    }

    #[test]
    fn hard_text_is_found_hard_and_easy_text_easy() {
        let hard = "Professionals anticipate significant deterioration unless parental \
                    engagement with commissioned interventions improves considerably. ";
        let easy = "You can say no to this. We will ask you who may come. Tell us what you want. ";
        assert!(measure(hard).grade() > 12.0);
        assert!(measure(easy).grade() < 2.0);
    }

    #[test]
    fn labels_do_not_flatter_hard_prose() {
        let prose = "The conference considers information which organisations contribute, \
                     evaluating alternatives before determining recommendations collectively. ";
        let labels = "Go\n\nYes\n\nNo\n\n".repeat(200);
        let page = measure(&format!("{}\n\n{labels}", prose.repeat(5)));
        assert!(page.all.grade() < HARDEST_GRADE, "{}", page.all.grade());
        assert!(page.grade() > HARDEST_GRADE);
        assert_eq!(page.longest_words().first(), Some(&"recommendations"));
    }
}
