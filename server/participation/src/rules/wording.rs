//! Words of an action or a paragraph that can be kinder, and words that are no action.
//!
//! Both only suggest. What to write instead is in the catalogues of the screens, by the names given here.

use std::ops::Range;
use std::sync::LazyLock;

use super::phrases::{List, Phrases, Word, words};

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::read(include_str!("wording/phrases.txt")));

/// The position of the last word that a section takes up, when one of its patterns begins at the first.
fn longest(section: &str, words: &[Word]) -> Option<usize> {
    PHRASES.longest(section, words, &List::default())
}

/// What a blaming phrase says, so that the screen can offer kinder words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Blame {
    /// "Failed to engage": we have not found a way that works yet.
    FailedToEngage,
    /// "Placed himself at risk": others put him at risk there.
    PlacedAtRisk,
    /// "Chose to", "made himself": what was done to somebody is no choice.
    Chose,
    /// "Unable to supervise": what stands in the way, and what is done.
    UnableTo,
    /// "Refuses", "non-compliant": says no, and why.
    Refuses,
    /// "Streetwise", "promiscuous": says what kind of child it is.
    Kind,
    /// "In denial", "lacks insight", "minimises": sees it differently.
    LacksInsight,
    /// "Known to police", "gang member": names a child by what was done.
    Label,
    /// "Chaotic", "dysfunctional": names a family by its trouble.
    Family,
}

/// A blaming phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blaming {
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// What it says.
    pub what: Blame,
}

/// What stands where an action should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NonAction {
    /// "Share information."
    ShareInformation,
    /// "Monitor the situation."
    Monitor,
    /// "Discuss at the next meeting."
    Discuss,
    /// "Signpost to services."
    Signpost,
}

impl Blame {
    const ALL: [(Self, &str); 9] = [
        (Self::FailedToEngage, "failed to engage"),
        (Self::PlacedAtRisk, "placed at risk"),
        (Self::Chose, "chose"),
        (Self::UnableTo, "unable to"),
        (Self::Refuses, "refuses"),
        (Self::Kind, "kind"),
        (Self::LacksInsight, "lacks insight"),
        (Self::Label, "label"),
        (Self::Family, "family"),
    ];
}

impl NonAction {
    const ALL: [(Self, &str); 4] = [
        (Self::ShareInformation, "share information"),
        (Self::Monitor, "monitor"),
        (Self::Discuss, "discuss"),
        (Self::Signpost, "signpost"),
    ];
}

/// The blaming phrases of a text, in English or Polish, in order. Of two that overlap the first is given, and of two
/// that begin together the longer.
#[must_use]
pub fn blaming(text: &str) -> Vec<Blaming> {
    let words = words(text);
    let mut found: Vec<Blaming> = Vec::new();
    for start in 0..words.len() {
        let each = Blame::ALL
            .iter()
            .filter_map(|(what, section)| Some((longest(section, &words[start..])?, *what)));
        let Some((end, what)) = each.max_by_key(|(end, _)| *end) else {
            continue;
        };
        let span = words[start].span.start..words[start + end].span.end;
        if found.last().is_none_or(|last| last.span.end <= span.start) {
            found.push(Blaming { span, what });
        }
    }
    found
}

/// What stands where an action should be, when nothing in `text` changes anything. "Share information and fit a light"
/// is an action; "share information" alone is none.
#[must_use]
pub fn non_action(text: &str) -> Option<NonAction> {
    let words = words(text);
    let each = NonAction::ALL.iter().filter_map(|(what, section)| {
        let first = (0..words.len()).find(|start| longest(section, &words[*start..]).is_some())?;
        Some((first, *what))
    });
    let (first, what) = each.min()?;
    let (doing, filling) = (PHRASES.list("doing"), PHRASES.list("filling"));
    let changes = words.iter().enumerate().any(|(at, word)| {
        // After the verb that counts comes its object, and only then perhaps another verb.
        doing.has(word) && (at < first || words[first + 1..at].iter().any(|between| filling.has(between)))
    });
    (!changes).then_some(what)
}

/// Where a text says that somebody must do something, in bytes. What somebody offers is never written so.
#[must_use]
pub fn musts(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let found = (0..words.len()).filter_map(|start| {
        let end = start + longest("must", &words[start..])?;
        Some(words[start].span.start..words[end].span.end)
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blamed(text: &str) -> Vec<(&str, Blame)> {
        blaming(text)
            .into_iter()
            .map(|one| (&text[one.span], one.what))
            .collect()
    }

    #[test]
    fn blame_is_named_with_its_words() {
        assert_eq!(
            blamed("Mother failed to engage. Kacper placed himself at risk."),
            [
                ("failed to engage", Blame::FailedToEngage),
                ("placed himself at risk", Blame::PlacedAtRisk)
            ]
        );
        for (text, what) in [
            ("mother unable to supervise", Blame::UnableTo),
            ("She is putting herself in danger", Blame::PlacedAtRisk),
            ("He chooses to go missing", Blame::Chose),
            ("Parents refuse to cooperate", Blame::Refuses),
            ("He lacks insight", Blame::LacksInsight),
            ("He is streetwise for his age", Blame::Kind),
            ("a known gang member", Blame::Label),
            ("a chaotic family", Blame::Family),
            ("Matka nie współpracuje", Blame::FailedToEngage),
            ("naraża się na niebezpieczeństwo", Blame::PlacedAtRisk),
            ("matka nie jest w stanie upilnować", Blame::UnableTo),
        ] {
            assert_eq!(blamed(text).first().map(|one| one.1), Some(what), "{text}");
        }
        for text in [
            "Works nights; calls at 9 pm.",
            "The bus failed to stop.",
            "Ewa works nights.",
            "",
        ] {
            assert_eq!(blamed(text), [], "{text}");
        }
    }

    #[test]
    fn sharing_monitoring_and_discussing_alone_change_nothing() {
        for (text, what) in [
            ("Share information", NonAction::ShareInformation),
            (
                "Police and school to share intelligence weekly",
                NonAction::ShareInformation,
            ),
            ("Monitor.", NonAction::Monitor),
            ("School will keep an eye on Kacper", NonAction::Monitor),
            ("Continue to monitor and share information", NonAction::Monitor),
            ("Discuss at core group", NonAction::Discuss),
            ("Signpost Mum to support", NonAction::Signpost),
            ("Monitorować sytuację", NonAction::Monitor),
            ("Wymiana informacji między służbami", NonAction::ShareInformation),
            ("Omówić na spotkaniu", NonAction::Discuss),
        ] {
            assert_eq!(non_action(text), Some(what), "{text}");
        }
        for text in [
            "Staff at Bay C on Fridays.",
            "Fit a light and monitor that it works",
            "Share the rota and put staff at Bay C",
            "Leon meets the group on Fridays and discusses what they want",
            "Zamontować lampę i monitorować, czy działa",
            "",
        ] {
            assert_eq!(non_action(text), None, "{text}");
        }
    }

    #[test]
    fn an_offer_is_never_a_must() {
        assert_eq!(musts("Ewa must ring at nine").len(), 1);
        assert_eq!(musts("Mama musi dzwonić").len(), 1);
        assert_eq!(musts("Ewa has to ring; she is expected to").len(), 2);
        assert!(musts("Mum rings in her break. Her own idea.").is_empty());
    }
}
