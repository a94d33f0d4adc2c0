use super::{find, find_about};

const CORPUS: &str = include_str!("corpus.txt");

struct Sentence {
    half: &'static str,
    language: &'static str,
    restricts: bool,
    text: &'static str,
}

fn sentences() -> Vec<Sentence> {
    let lines = CORPUS.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let read = lines.map(|line| {
        let [half, language, label, text] = line.splitn(4, ' ').collect::<Vec<_>>().try_into().unwrap();
        assert!(["learnt", "held"].contains(&half), "{line}");
        assert!(["en", "pl"].contains(&language), "{line}");
        assert!(["yes", "no"].contains(&label), "{line}");
        Sentence {
            half,
            language,
            restricts: label == "yes",
            text,
        }
    });
    read.collect()
}

#[derive(Default)]
struct Score {
    right: usize,
    missed: Vec<&'static str>,
    asked_in_vain: Vec<&'static str>,
}

impl Score {
    fn of<'a>(sentences: impl IntoIterator<Item = &'a Sentence>) -> Self {
        let mut score = Self::default();
        for one in sentences {
            match (one.restricts, find_about(one.text, "Kacper").is_empty()) {
                (true, false) => score.right += 1,
                (true, true) => score.missed.push(one.text),
                (false, false) => score.asked_in_vain.push(one.text),
                (false, true) => {}
            }
        }
        score
    }

    /// Recall and precision, in thousandths.
    fn per_mille(&self) -> (usize, usize) {
        let of = |others: usize| (self.right * 1000).checked_div(self.right + others).unwrap_or(0);
        (of(self.missed.len()), of(self.asked_in_vain.len()))
    }
}

#[test]
fn finds_ninety_five_in_a_hundred_and_seldom_asks_in_vain() {
    let all = sentences();
    let held = all.iter().filter(|one| one.half == "held").count();
    assert!(
        all.len() >= 400 && held >= 140,
        "{} sentences, {held} held out",
        all.len()
    );
    let mut low = Vec::new();
    for half in ["learnt", "held"] {
        for language in ["en", "pl"] {
            let part = || all.iter().filter(|one| one.half == half && one.language == language);
            let score = Score::of(part());
            let (recall, precision) = score.per_mille();
            println!(
                "{half} {language}: {} sentences, recall {recall}, precision {precision} in a thousand",
                part().count()
            );
            if recall < 950 || precision < 850 {
                low.push((half, language));
            }
            // Those held out are not shown: whoever reads them learns from them.
            if half == "learnt" && !(score.missed.is_empty() && score.asked_in_vain.is_empty()) {
                println!("missed {:#?}, in vain {:#?}", score.missed, score.asked_in_vain);
            }
        }
    }
    assert!(low.is_empty(), "too low: {low:?}");
}

#[test]
fn no_sentence_is_in_both_halves() {
    let mut texts: Vec<_> = sentences().iter().map(|one| one.text.to_lowercase()).collect();
    texts.sort_unstable();
    let before = texts.len();
    texts.dedup();
    assert_eq!(texts.len(), before);
}

fn parts(text: &str) -> Vec<&str> {
    find(text).into_iter().map(|span| &text[span]).collect()
}

#[test]
fn says_which_words_it_means() {
    assert_eq!(
        parts("Kacper to go part-time, and do NOT use the bus station."),
        ["part-time", "NOT use"]
    );
    assert_eq!(parts("Żeby nie było źle: unikać parku"), ["unikać"]);
    assert_eq!(
        parts("He won\u{2019}t ever go there; he avoids it."),
        ["won\u{2019}t ever go", "avoids"]
    );
}

#[test]
fn marks_and_small_words_end_a_thought() {
    assert_eq!(parts("It is not mended, so go round."), Vec::<&str>::new());
    assert_eq!(parts("It is not safe, avoid the park."), ["avoid"]);
    assert_eq!(parts("It is not lit so he must avoid it"), ["he must", "avoid"]);
}

#[test]
fn who_does_it_matters_for_what_is_done_and_not_for_what_is_imposed() {
    assert_eq!(parts("Drivers do not leave anybody behind."), Vec::<&str>::new());
    assert_eq!(parts("The driver asks that he does not use the bus."), ["not use"]);
    assert_eq!(parts("School sets a curfew."), ["curfew"]);
    assert_eq!(parts("School lifts the curfew."), Vec::<&str>::new());
}

#[test]
fn texts_without_words_are_nothing_special() {
    for text in ["", " ", "\u{2026}", "-", "'", "\u{1f68c}\u{1f68c}"] {
        assert!(find(text).is_empty(), "{text:?}");
    }
}

#[test]
fn a_call_that_a_parent_offers_limits_nobody() {
    for text in [
        "Mum rings you in her break, at 9 pm. Her own idea.",
        "Mum texts you when her shift starts. Her own offer.",
        "Mama dzwoni w przerwie, o 21. Jej własny pomysł.",
    ] {
        assert_eq!(parts(text), Vec::<&str>::new(), "{text}");
    }
    assert_eq!(parts("Mum takes his own phone at nine."), ["takes his own phone"]);
    assert!(!find_about("Kacper texts Mum when he leaves the house.", "Kacper").is_empty());
}
