//! The structured question: does an action ask the young person to stop, avoid or limit something? And what has to stand
//! beside it when it does.
//!
//! It never stops an urgent safety step; it makes one visible, and brings it back for review within
//! [`URGENT_REVIEW_DAYS`].

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::super::tilt::Pairing;

/// Within how many days an urgent step is looked at again.
pub const URGENT_REVIEW_DAYS: i64 = 14;

/// What the worker says about an action that limits the young person. Every text may still be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// What will make the place safer instead.
    pub place_fix: String,
    /// Who can change it.
    pub who_can_change: String,
    /// The day it ends, or is looked at again.
    pub until: Option<Date>,
    /// What the young person says about it, in their words.
    pub young_persons_word: String,
    /// It cannot wait for the rest.
    pub urgent: bool,
}

/// The answer to "Does this ask … to stop, avoid or limit something?"
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Asked {
    /// Nobody answered it yet.
    #[default]
    NotYet,
    /// It does not.
    No,
    /// It does.
    Limits(Limit),
}

/// What still has to stand beside an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lack {
    /// Its words read like a restriction, and nobody has said whether it is one.
    Answer,
    /// Its words read like a restriction, and the answer was no: somebody should look again.
    SecondLook,
    /// What will make the place safer instead.
    PlaceFix,
    /// Who can change it.
    WhoCanChange,
    /// The day it ends.
    EndDate,
    /// It is urgent, and its day is more than [`URGENT_REVIEW_DAYS`] away.
    ReviewSoon,
    /// The young person's word.
    YoungPersonsWord,
}

/// What can be done with an action as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing is missing.
    Clear,
    /// It goes ahead, and the plan shows what is missing.
    Visible,
    /// It waits until what is missing is there, or the chair sets that aside with a reason the family reads.
    Waits,
}

impl Asked {
    /// What `what`, an action about this young person written on `written_on`, still lacks.
    #[must_use]
    pub fn lacks(&self, what: &str, young_person: &str, written_on: Date) -> Vec<Lack> {
        let reads_so = || !super::find_about(what, young_person).is_empty();
        match self {
            Self::NotYet if reads_so() => vec![Lack::Answer],
            Self::No if reads_so() => vec![Lack::SecondLook],
            Self::NotYet | Self::No => Vec::new(),
            Self::Limits(limit) => limit.lacks(written_on),
        }
    }

    /// Whether an action that was written on this day can be agreed.
    #[must_use]
    pub fn outcome(&self, what: &str, young_person: &str, written_on: Date) -> Outcome {
        let lacks = self.lacks(what, young_person, written_on);
        match self {
            _ if lacks.is_empty() => Outcome::Clear,
            // An urgent step that is looked at again in time goes ahead, whatever else it lacks.
            Self::Limits(limit)
                if limit.urgent && !lacks.contains(&Lack::ReviewSoon) && !lacks.contains(&Lack::EndDate) =>
            {
                Outcome::Visible
            }
            // Somebody looked and said no: the words are only the backup of that answer.
            Self::No => Outcome::Visible,
            Self::NotYet | Self::Limits(_) => Outcome::Waits,
        }
    }

    /// What the tilt has to know of it; nothing when it limits nobody.
    #[must_use]
    pub fn pairing(&self) -> Option<Pairing> {
        let Self::Limits(limit) = self else { return None };
        Some(Pairing {
            context_action: said(&limit.place_fix) && said(&limit.who_can_change),
            end_date: limit.until.is_some(),
            young_persons_word: said(&limit.young_persons_word),
        })
    }
}

impl Limit {
    fn lacks(&self, written_on: Date) -> Vec<Lack> {
        let mut lacks = Vec::new();
        let mut want = |there: bool, lack: Lack| {
            if !there {
                lacks.push(lack);
            }
        };
        want(said(&self.place_fix), Lack::PlaceFix);
        want(said(&self.who_can_change), Lack::WhoCanChange);
        want(self.until.is_some(), Lack::EndDate);
        if let (true, Some(until)) = (self.urgent, self.until) {
            want(is_soon(written_on, until), Lack::ReviewSoon);
        }
        want(said(&self.young_persons_word), Lack::YoungPersonsWord);
        lacks
    }
}

fn is_soon(written_on: Date, until: Date) -> bool {
    // Beyond the last day of the calendar nothing is too late.
    written_on
        .checked_add(URGENT_REVIEW_DAYS.days())
        .map_or(true, |last| until <= last)
}

fn said(text: &str) -> bool {
    !text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const DAY: Date = date(2026, 9, 24);
    const A0: &str = "Kacper to go part-time and not use the bus station";

    fn whole() -> Limit {
        Limit {
            place_fix: "Staff at Bay C.".into(),
            who_can_change: "Gill Parry".into(),
            until: Some(date(2026, 12, 15)),
            young_persons_word: "I have to, it's how I get home.".into(),
            urgent: false,
        }
    }

    #[test]
    fn the_schools_first_draft_waits_in_either_language() {
        for a0 in [A0, "Kacper ma mieć skrócony plan lekcji i nie korzystać z dworca"] {
            assert_eq!(Asked::NotYet.lacks(a0, "Kacper", DAY), [Lack::Answer]);
            assert_eq!(Asked::NotYet.outcome(a0, "Kacper", DAY), Outcome::Waits);
            assert_eq!(Asked::No.lacks(a0, "Kacper", DAY), [Lack::SecondLook]);
            assert_eq!(Asked::No.outcome(a0, "Kacper", DAY), Outcome::Visible);
            assert_eq!(Asked::Limits(whole()).outcome(a0, "Kacper", DAY), Outcome::Clear);
        }
        assert_eq!(
            Asked::NotYet.outcome("Staff at Bay C on Fridays.", "Kacper", DAY),
            Outcome::Clear
        );
    }

    #[test]
    fn a_duty_laid_on_the_young_person_by_name_is_asked_about() {
        let what = "Kacper to hand in a diary of his evenings.";
        assert_eq!(Asked::NotYet.lacks(what, "Kacper", DAY), [Lack::Answer]);
        assert_eq!(Asked::NotYet.lacks(what, "Amira", DAY), []);
    }

    #[test]
    fn each_thing_beside_a_limit_is_asked_for() {
        let none = Asked::Limits(Limit::default());
        let all = [
            Lack::PlaceFix,
            Lack::WhoCanChange,
            Lack::EndDate,
            Lack::YoungPersonsWord,
        ];
        assert_eq!(none.lacks("", "Kacper", DAY), all);
        assert_eq!(none.pairing(), Some(Pairing::default()));
        let blanks: [fn(&mut Limit); 4] = [
            |limit| limit.place_fix = " ".into(),
            |limit| limit.who_can_change.clear(),
            |limit| limit.until = None,
            |limit| limit.young_persons_word = "\n".into(),
        ];
        for (blank, lack) in blanks.into_iter().zip(all) {
            let mut limit = whole();
            blank(&mut limit);
            let asked = Asked::Limits(limit);
            assert_eq!(asked.lacks("", "Kacper", DAY), [lack]);
            assert_eq!(asked.outcome("", "Kacper", DAY), Outcome::Waits);
        }
    }

    #[test]
    fn an_urgent_step_goes_ahead_and_is_looked_at_within_fourteen_days() {
        let urgent = |until| {
            Asked::Limits(Limit {
                urgent: true,
                until,
                ..Limit::default()
            })
        };
        let last = date(2026, 10, 8);
        assert_eq!(urgent(Some(last)).outcome(A0, "Kacper", DAY), Outcome::Visible);
        assert!(urgent(Some(last)).lacks(A0, "Kacper", DAY).contains(&Lack::PlaceFix));
        let late = urgent(Some(date(2026, 10, 9)));
        assert!(late.lacks(A0, "Kacper", DAY).contains(&Lack::ReviewSoon));
        assert_eq!(late.outcome(A0, "Kacper", DAY), Outcome::Waits);
        assert_eq!(urgent(None).outcome(A0, "Kacper", DAY), Outcome::Waits);
        assert!(is_soon(Date::MAX, Date::MAX));
    }
}
