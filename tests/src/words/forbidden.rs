//! Words that must not appear: unkind or technical ones on screens of the family, and words
//! from the field wherever a stranger may look.
//!
//! An entry is a word or a row of words. `a|b` is either, `a*` is any word that begins so.

mod lists;

pub use lists::{FIELD_NAMES, field, unkind};

/// A language of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Polish.
    Polish,
    /// Urdu.
    Urdu,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::English, Self::Polish, Self::Urdu];

    /// Its folder under `app/i18n`.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Polish => "pl",
            Self::Urdu => "ur",
        }
    }
}

/// The entries of `list` that `text` contains, whatever the case and the marks between words.
pub fn found(text: &str, list: &'static [&'static str]) -> impl Iterator<Item = &'static str> {
    let text = plain(text);
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    list.iter().copied().filter(move |entry| {
        let slots: Vec<&str> = entry.split(' ').collect();
        words
            .windows(slots.len())
            .any(|row| row.iter().zip(&slots).all(|(word, slot)| fits(word, slot)))
    })
}

fn fits(word: &str, slot: &str) -> bool {
    slot.split('|').any(|entry| {
        entry
            .strip_suffix('*')
            .map_or(word == entry, |stem| word.starts_with(stem))
    })
}

/// Lower case, with the Arabic forms of letters Urdu writes in its own way made Urdu, and
/// marks that only show vowels left out.
fn plain(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .filter(|c| !matches!(c, '\u{640}' | '\u{64b}'..='\u{652}' | '\u{ad}'))
        .map(|c| match c {
            '\u{64a}' | '\u{649}' => 'ی',
            '\u{643}' => 'ک',
            '\u{647}' => 'ہ',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str, list: &'static [&'static str]) -> Vec<&'static str> {
        found(text, list).collect()
    }

    #[test]
    fn unkind_english() {
        let list = unkind(Language::English);
        for bad in [
            "He refused to come.",
            "Mum failed to ring.",
            "She does not ENGAGE.",
            "Your disclosure",
            "an s.47 enquiry",
            "Section 47",
            "non-compliant",
            "They put themselves in danger",
            "you are at risk",
            "a ROTH plan",
            "the service user",
            "hard-to-reach",
            "attention\u{2011}seeking",
        ] {
            assert!(!all(bad, list).is_empty(), "{bad}");
        }
        for good in [
            "You said no to this.",
            "Who may be in the room?",
            "Someone may be in danger.",
            "The asterisk shows what you must fill in.",
            "Tell us what would make it better.",
            "They put the light in themselves.",
        ] {
            assert_eq!(all(good, list), Vec::<&str>::new(), "{good}");
        }
    }

    #[test]
    fn telling_words_in_three_languages() {
        for (language, bad, good) in [
            (
                Language::English,
                &[
                    "Your social worker wrote",
                    "Stay safe",
                    "child protection",
                    "Council",
                    "the Police",
                ][..],
                &["You have something new to read.", "Sign in", "Home", "Places", "Notes"][..],
            ),
            (
                Language::Polish,
                &[
                    "Pracownik socjalny",
                    "Twoje bezpieczeństwo",
                    "ochrona dziecka",
                    "POLICJA",
                    "Konferencja",
                ],
                &[
                    "Masz coś nowego do przeczytania.",
                    "Zaloguj się",
                    "Miejsca",
                    "Mamy odpowiedź",
                    "Szkoda",
                ],
            ),
            (
                Language::Urdu,
                &["سماجی کارکن", "بچوں کا تحفظ", "پوليس", "كونسل", "کانفرنس میں"],
                &["آپ کے لیے کچھ نیا ہے", "گھر", "جگہیں", "بچت"],
            ),
        ] {
            let list = field(language);
            for text in bad {
                assert!(!all(text, list).is_empty(), "{text}");
            }
            for text in good {
                assert_eq!(all(text, list), Vec::<&str>::new(), "{text}");
            }
        }
        assert_eq!(all("Hello Kacper, from Westhaven", FIELD_NAMES), ["kacp*", "westhaven"]);
    }

    #[test]
    fn the_lists_are_written_as_texts_are_compared() {
        let lists = Language::ALL
            .into_iter()
            .flat_map(|language| [unkind(language), field(language)]);
        for entry in lists.chain([FIELD_NAMES]).flatten() {
            assert_eq!(*entry, plain(entry), "{entry}");
            assert!(
                entry.chars().all(|c| c.is_alphanumeric() || " |*".contains(c)),
                "{entry}"
            );
        }
    }
}
