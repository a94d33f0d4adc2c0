use participation::id::PlaceId;
use participation::places::{PlaceKind, PlaceQuestion, PlaceSaid};
use participation::voice::Feeling;

use crate::say;
use crate::words::Words;

/// The questions about one place, in the order they are asked.
pub(crate) struct Steps {
    place: PlaceId,
    asked: Vec<PlaceQuestion>,
    again: bool,
}

impl Steps {
    /// What is asked about a place that says this so far. `kind` is what it is, as last said; `again` means it
    /// was shared before.
    pub(crate) fn of(place: PlaceId, kind: Option<PlaceKind>, said: &PlaceSaid, again: bool) -> Self {
        let good = is_good(said.feeling);
        let fits = |question: &PlaceQuestion| match question {
            // Online is on no map, and nobody is sent away from a good place.
            PlaceQuestion::Where => kind.is_none_or(PlaceKind::is_on_a_map),
            PlaceQuestion::HaveTo => !good,
            PlaceQuestion::Who => !again || kind != Some(PlaceKind::Home),
            _ => true,
        };
        let all: &[PlaceQuestion] = if again {
            &PlaceQuestion::AGAIN
        } else {
            &PlaceQuestion::ASKED
        };
        Self {
            place,
            asked: all.iter().copied().filter(fits).collect(),
            again,
        }
    }

    /// Whether a question is asked.
    pub(crate) fn has(&self, question: PlaceQuestion) -> bool {
        self.asked.contains(&question)
    }

    /// The page of a question.
    pub(crate) fn path(&self, question: PlaceQuestion) -> String {
        format!("/places/{}/{}", self.place, question.text())
    }

    /// The page after a question: the next question, else the check.
    pub(crate) fn next(&self, question: PlaceQuestion) -> String {
        let next = match self.asked.iter().position(|one| *one == question) {
            Some(at) => self.asked.get(at + 1),
            None => self.asked.iter().find(|one| **one > question),
        };
        next.map_or_else(|| format!("/places/{}/check", self.place), |next| self.path(*next))
    }

    /// The page before a question: the one before it, else where one came from.
    pub(crate) fn back(&self, question: PlaceQuestion) -> String {
        let before = self.asked.iter().take_while(|one| **one != question).last();
        match before {
            Some(before) => self.path(*before),
            None if self.again => format!("/places/{}", self.place),
            None => "/places".to_owned(),
        }
    }

    /// "6 of 11".
    pub(crate) fn step(&self, words: &Words, question: PlaceQuestion) -> String {
        self.asked
            .iter()
            .position(|one| *one == question)
            .map(|at| {
                say!(
                    words,
                    "step",
                    n = (at + 1).to_string(),
                    of = self.asked.len().to_string()
                )
            })
            .unwrap_or_default()
    }

    /// The questions, in order.
    pub(super) fn asked(&self) -> &[PlaceQuestion] {
        &self.asked
    }
}

/// Whether it is a good place.
pub(super) const fn is_good(feeling: Option<Feeling>) -> bool {
    matches!(feeling, Some(Feeling::Fine | Feeling::MostlyFine))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_leads_on_and_back() {
        let place = PlaceId::random();
        let said = PlaceSaid::default();
        let steps = Steps::of(place, None, &said, false);
        let mut at = PlaceQuestion::Kind;
        for next in &steps.asked[1..] {
            assert_eq!(steps.next(at), steps.path(*next));
            assert_eq!(steps.back(*next), steps.path(at));
            at = *next;
        }
        assert!(steps.next(at).ends_with("/check"));
        assert_eq!(steps.back(PlaceQuestion::Kind), "/places");
    }

    #[test]
    fn what_does_not_fit_is_left_out() {
        let place = PlaceId::random();
        let mut said = PlaceSaid::default();
        let online = Steps::of(place, Some(PlaceKind::Online), &said, false);
        assert!(!online.has(PlaceQuestion::Where));
        assert_eq!(online.next(PlaceQuestion::Name), online.path(PlaceQuestion::Feel));
        said.feeling = Some(Feeling::Fine);
        let good = Steps::of(place, Some(PlaceKind::Shop), &said, false);
        assert_eq!(good.next(PlaceQuestion::Why), good.path(PlaceQuestion::LooksOut));
        assert_eq!(
            good.next(PlaceQuestion::HaveTo),
            good.path(PlaceQuestion::LooksOut),
            "a question that is not asked any more leads on, too"
        );
        let home = Steps::of(place, Some(PlaceKind::Home), &said, true);
        assert!(home.next(PlaceQuestion::Changed).ends_with("/check"));
    }
}
