use serde::{Deserialize, Serialize};

use super::Audience;
use crate::people::{Language, stable_text};

/// What something somebody said is about. The questions are the same for young people and parents; the words
/// differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Topic {
    /// About me; about us.
    About,
    /// What is going OK.
    GoingOk,
    /// What is hard.
    Hard,
    /// What should change first.
    First,
    /// What would help.
    Help,
    /// How I want to take part.
    Part,
    /// Something a service did.
    Service,
    /// A place, or how it is by now. Not a question of its own: see [`crate::places`].
    Place,
    /// What weighs most. Not a question of its own: see [`crate::weights`].
    Weights,
    /// Somebody who matters to them. Not a question of its own: see [`crate::places`].
    Matters,
}

impl Topic {
    /// The questions, in the order they are asked.
    pub const ALL: &'static [Self] = &[
        Self::About,
        Self::GoingOk,
        Self::Hard,
        Self::First,
        Self::Help,
        Self::Part,
        Self::Service,
    ];

    /// The stable text that stands for this topic in the database and in forms.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::GoingOk => "going-ok",
            Self::Hard => "hard",
            Self::First => "first",
            Self::Help => "help",
            Self::Part => "part",
            Self::Service => "service",
            Self::Place => "place",
            Self::Weights => "weights",
            Self::Matters => "matters",
        }
    }

    /// Reads one of the questions back from its stable text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|topic| topic.text() == text)
    }

    /// Reads any topic back from its stable text.
    pub(crate) fn stored(text: &str) -> Option<Self> {
        let others = [Self::Place, Self::Weights, Self::Matters];
        Self::from_text(text).or_else(|| others.into_iter().find(|topic| topic.text() == text))
    }

    /// Whether it is one of the questions.
    #[must_use]
    pub fn is_question(self) -> bool {
        Self::ALL.contains(&self)
    }

    /// Whether what is shared on it goes through reading and answering: not a spread of counters and not
    /// somebody who matters, which are there to be known.
    #[must_use]
    pub const fn is_answered(self) -> bool {
        !matches!(self, Self::Weights | Self::Matters)
    }

    /// Whether the five-step feeling is asked for.
    #[must_use]
    pub const fn asks_feeling(self) -> bool {
        matches!(self, Self::GoingOk | Self::Hard)
    }

    /// The simple choices that go with the free text, by their stable names.
    #[must_use]
    pub const fn choices(self) -> &'static [&'static str] {
        match self {
            Self::About => &[
                "friends", "sport", "music", "games", "making", "family", "animals", "food",
            ],
            Self::GoingOk => &["home", "friends", "school", "free-time", "online", "an-adult"],
            Self::Hard => &[
                "a-place",
                "people-there",
                "getting-home",
                "school",
                "online",
                "money",
                "sleep",
                "adults",
            ],
            Self::First => &["a-place", "school", "people-there", "online", "how-we-work", "home"],
            Self::Help => &[
                "somebody-to-talk-to",
                "something-to-do",
                "getting-home",
                "money",
                "at-school",
                "at-home",
            ],
            Self::Part => &[
                "all-of-it",
                "a-part",
                "by-video",
                "a-letter",
                "somebody-for-me",
                "not-this-time",
            ],
            Self::Service => &["school", "police", "council", "health", "another"],
            Self::Place | Self::Weights | Self::Matters => &[],
        }
    }
}

/// How something feels, in five steps. Never summed, averaged or coloured into a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Feeling {
    /// Fine.
    Fine,
    /// Mostly fine.
    MostlyFine,
    /// Sometimes OK.
    Sometimes,
    /// Mostly not OK.
    MostlyNot,
    /// Not OK.
    NotOk,
    /// Not sure.
    NotSure,
}

stable_text!(Feeling {
    Fine = "fine",
    MostlyFine = "mostly-fine",
    Sometimes = "sometimes",
    MostlyNot = "mostly-not",
    NotOk = "not-ok",
    NotSure = "not-sure",
});

/// What somebody wants done with what they said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Expectation {
    /// Just know it.
    JustKnow,
    /// Talk to me first.
    TalkFirst,
    /// Try to change it.
    Change,
}

stable_text!(Expectation {
    JustKnow = "just-know",
    TalkFirst = "talk-first",
    Change = "change",
});

/// How words reached the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum How {
    /// Typed by their author.
    Typed,
    /// Typed by their author on a worker's device.
    Handover,
    /// On paper, entered by the worker.
    Paper,
    /// By phone, entered by the worker.
    Phone,
    /// Said to the worker, entered by the worker.
    Aloud,
}

stable_text!(How {
    Typed = "typed",
    Handover = "handover",
    Paper = "paper",
    Phone = "phone",
    Aloud = "aloud",
});

/// How and when words were given that somebody else entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// How.
    pub how: How,
    /// On which day, `2026-09-16`.
    pub on: Option<String>,
}

/// What somebody said on one topic, as they left it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Their own words, unedited.
    pub words: String,
    /// Simple choices, by their stable names.
    pub choices: Vec<String>,
    /// How it feels, when they said.
    pub feeling: Option<Feeling>,
    /// They said they do not know.
    pub dont_know: bool,
    /// They skipped it for now.
    pub skipped: bool,
    /// Who can know; chosen before sharing.
    pub audience: Option<Audience>,
    /// What they want done with it.
    pub expectation: Option<Expectation>,
    /// The same text as another tab or phone left it, when both were written at once. Never dropped by us.
    pub aside: Option<String>,
    /// The language of the screens when it was written.
    pub language: Option<Language>,
    /// The page that wrote it last, and how often it had been typed in.
    pub page: Option<(String, i64)>,
}

impl Said {
    /// Whether there is anything in it that could be shared.
    #[must_use]
    pub fn has_something(&self) -> bool {
        !self.words.trim().is_empty() || !self.choices.is_empty() || self.feeling.is_some() || self.dont_know
    }

    /// Whether it would be among what the author checks before sharing.
    #[must_use]
    pub fn can_be_shared(&self) -> bool {
        self.has_something() && !self.skipped
    }

    /// Takes words as typed: unedited but for what no screen can show.
    ///
    /// Line ends become `\n`; other control characters are dropped, because they are never typed and break documents.
    #[must_use]
    pub fn tidy(words: &str) -> String {
        let mut tidy = String::with_capacity(words.len());
        let mut chars = words.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\r' => {
                    chars.next_if_eq(&'\n');
                    tidy.push('\n');
                }
                '\n' | '\t' => tidy.push(c),
                c if c.is_control() => {}
                c => tidy.push(c),
            }
        }
        tidy
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_as_typed_except_for_control_characters() {
        assert_eq!(
            Said::tidy("a\r\nb\rc\n\td\u{0}\u{7}e 🙂 \u{202e}x"),
            "a\nb\nc\n\tde 🙂 \u{202e}x"
        );
    }

    #[test]
    fn an_emoji_is_something() {
        let said = Said {
            words: "🙂".into(),
            ..Said::default()
        };
        assert!(said.has_something());
        assert!(
            !Said {
                words: " \n ".into(),
                ..Said::default()
            }
            .has_something()
        );
    }
}
