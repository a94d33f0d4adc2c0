//! When what is kept here goes: after the plan ended, once it is filed in the case record, a number of months later, and
//! never while it is on hold or before the family was offered their copy. The months count from [`counts_from`].
//!
//! | plan ended | all filed since the last word | on hold | copy offered | then |
//! |---|---|---|---|---|
//! | no | any | any | any | it stays |
//! | yes | no | any | any | it stays, and the worker is told |
//! | yes | yes | yes | any | it stays |
//! | yes | yes | no | no | the copy is offered [`NOTICE_DAYS`] before the months are over |
//! | yes | yes | no | yes | it goes when the months are over, and not before [`NOTICE_DAYS`] after the offer |
//!
//! While somebody waits for a copy of what is held on them nothing goes: deleting it then can be an offence (Data
//! Protection Act 2018, section 173).
//!
//! Two members of staff, one of them a manager, may agree that it goes before the months are over. That takes the place
//! of the months and of nothing else.

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::PersonId;
use crate::people::stable_text;

/// How many days before something goes the family is offered their copy.
pub const NOTICE_DAYS: i32 = 28;

/// More months than this nobody sets: a hundred years.
pub const MOST_MONTHS: u16 = 1200;

/// What is kept for the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// What the family said and everything around it: answers, meetings, the plan, and everybody's key. With it goes
    /// whatever is left of the others.
    Words,
    /// Pictures that serve as maps.
    Pictures,
    /// Messages that were sent, and traces of signing in that is over.
    Traces,
}

stable_text!(Class {
    Words = "words",
    Pictures = "pictures",
    Traces = "traces",
});

/// For how many months after the plan's end each class is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Months {
    /// What was said.
    pub words: u16,
    /// Pictures.
    pub pictures: u16,
    /// Traces.
    pub traces: u16,
}

impl Default for Months {
    /// A year.
    fn default() -> Self {
        Self {
            words: 12,
            pictures: 12,
            traces: 12,
        }
    }
}

impl Months {
    /// Those of one class.
    #[must_use]
    pub const fn of(&self, class: Class) -> u16 {
        match class {
            Class::Words => self.words,
            Class::Pictures => self.pictures,
            Class::Traces => self.traces,
        }
    }

    /// Whether a council may set them: at least one each, and nothing for longer than the words, whose keys it needs.
    #[must_use]
    pub fn is_allowed(&self) -> bool {
        Class::ALL.iter().all(|class| {
            let months = self.of(*class);
            (1..=MOST_MONTHS).contains(&months) && months <= self.words
        })
    }
}

/// From which day the months count, once the plan ended: not from before the day on which that was noted. Whoever notes a
/// day that is long over brings nothing nearer.
#[must_use]
pub fn counts_from(ended_on: Date, noted_on: Date) -> Date {
    ended_on.max(noted_on)
}

impl Next {
    /// Whether something keeps it, however much time goes by.
    #[must_use]
    pub const fn stays(self) -> bool {
        matches!(self, Self::NotEnded | Self::NotFiled | Self::OnHold | Self::AskedFor)
    }
}

/// How things stand with one class of one pathway.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The day from which the months count: [`counts_from`]. Nothing while the plan goes on.
    pub ended: Option<Date>,
    /// It is filed in the case record, and nothing was added since.
    pub filed: bool,
    /// Somebody put it on hold.
    pub held: bool,
    /// Somebody asked for what is held on one of them, and waits.
    pub asked: bool,
    /// The day on which the second of two agreed that it goes early.
    pub early: Option<Date>,
    /// The day on which the last of the family was offered their copy.
    pub offered: Option<Date>,
}

/// What happens next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It stays: the plan goes on.
    NotEnded,
    /// It stays until it is filed.
    NotFiled,
    /// It stays until the hold is lifted.
    OnHold,
    /// It stays until whoever asked for what is held on them has it.
    AskedFor,
    /// From this day on the family is offered their copy.
    Offer(Date),
    /// It goes, on this day or the next time the server looks.
    Goes(Date),
}

impl Standing {
    /// What happens next, where this class is kept for so many months.
    #[must_use]
    pub fn next(&self, months: u16) -> Next {
        let Some(time) = self.time(months) else {
            return Next::NotEnded;
        };
        match self.offered {
            _ if !self.filed => Next::NotFiled,
            _ if self.held => Next::OnHold,
            _ if self.asked => Next::AskedFor,
            None => Next::Offer(time.saturating_sub(NOTICE_DAYS.days())),
            Some(on) => Next::Goes(time.max(after_notice(on))),
        }
    }

    /// Whether it goes today.
    #[must_use]
    pub fn is_due(&self, months: u16, today: Date) -> bool {
        matches!(self.next(months), Next::Goes(on) if on <= today)
    }

    /// Whether the copy is to be offered today.
    #[must_use]
    pub fn is_to_offer(&self, months: u16, today: Date) -> bool {
        matches!(self.next(months), Next::Offer(on) if on <= today)
    }

    /// On which day it will go, as far as anybody can say today; nothing while something keeps it.
    #[must_use]
    pub fn goes_on(&self, months: u16, today: Date) -> Option<Date> {
        if self.next(months).stays() {
            return None;
        }
        self.not_before(months, today)
    }

    /// Before which day it does not go; nothing while the plan goes on. What keeps it does not move that day, so it may be
    /// told to those who are not to know of it.
    #[must_use]
    pub fn not_before(&self, months: u16, today: Date) -> Option<Date> {
        let time = self.time(months)?;
        let told = self.offered.map(|on| time.max(after_notice(on)));
        // What is still here after its day is offered anew before it goes.
        Some(
            told.filter(|on| *on >= today)
                .unwrap_or_else(|| time.max(after_notice(today))),
        )
    }

    /// When the months are over, or two agreed.
    fn time(&self, months: u16) -> Option<Date> {
        let over = self.ended?.saturating_add(i32::from(months).months());
        Some(self.early.map_or(over, |early| early.min(over)))
    }
}

fn after_notice(on: Date) -> Date {
    on.saturating_add(NOTICE_DAYS.days())
}

/// A member of staff who wants something deleted early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wants {
    /// Who.
    pub person: PersonId,
    /// Whether they are a manager.
    pub manager: bool,
}

impl Wants {
    /// Whether a second one makes it two: somebody else, and one of both a manager.
    #[must_use]
    pub fn and(self, second: Self) -> bool {
        self.person != second.person && (self.manager || second.manager)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const ENDED: Date = date(2026, 11, 3);

    fn ended() -> Standing {
        Standing {
            ended: Some(ENDED),
            filed: true,
            ..Standing::default()
        }
    }

    #[test]
    fn a_year_after_the_end_and_four_weeks_after_the_offer() {
        assert_eq!(ended().next(12), Next::Offer(date(2027, 10, 6)));
        assert_eq!(ended().goes_on(12, ENDED), Some(date(2027, 11, 3)));
        let offered = |on| Standing {
            offered: Some(on),
            ..ended()
        };
        assert_eq!(offered(date(2027, 10, 6)).next(12), Next::Goes(date(2027, 11, 3)));
        assert_eq!(offered(date(2027, 12, 1)).next(12), Next::Goes(date(2027, 12, 29)));
        assert!(!offered(date(2027, 10, 6)).is_due(12, date(2027, 11, 2)));
        assert!(offered(date(2027, 10, 6)).is_due(12, date(2027, 11, 3)));
    }

    #[test]
    fn the_months_count_from_the_day_it_was_noted_and_not_from_before() {
        assert_eq!(counts_from(ENDED, ENDED), ENDED);
        assert_eq!(counts_from(date(2025, 1, 1), ENDED), ENDED, "brings nothing nearer");
        assert_eq!(counts_from(ENDED, date(2026, 11, 2)), ENDED, "the clock was put back");
    }

    #[test]
    fn early_takes_the_place_of_the_months_only() {
        let early = Standing {
            early: Some(date(2026, 11, 20)),
            ..ended()
        };
        assert!(early.is_to_offer(12, date(2026, 11, 20)));
        assert_eq!(early.goes_on(12, date(2026, 11, 20)), Some(date(2026, 12, 18)));
        for kept in [
            Standing { filed: false, ..early },
            Standing { held: true, ..early },
            Standing { asked: true, ..early },
            Standing { ended: None, ..early },
        ] {
            assert_eq!(kept.goes_on(12, date(2040, 1, 1)), None);
        }
        let late = Standing {
            early: Some(date(2030, 1, 1)),
            ..ended()
        };
        assert_eq!(late.next(12), ended().next(12), "agreeing never makes it stay longer");
    }

    #[test]
    fn two_are_two_people_and_one_a_manager() {
        let wants = |person, manager| Wants { person, manager };
        let (ann, ben) = (PersonId::random(), PersonId::random());
        for (first, second) in [(true, true), (true, false), (false, true)] {
            assert!(wants(ann, first).and(wants(ben, second)));
            assert!(!wants(ann, first).and(wants(ann, second)), "alone");
        }
        assert!(!wants(ann, false).and(wants(ben, false)), "no manager");
    }

    #[test]
    fn nothing_outlives_the_words_it_needs() {
        let months = |words, pictures, traces| Months {
            words,
            pictures,
            traces,
        };
        assert!(Months::default().is_allowed());
        assert!(months(12, 1, 6).is_allowed());
        for not in [
            months(0, 0, 0),
            months(12, 13, 1),
            months(12, 1, 13),
            months(1201, 1, 1),
            months(12, 0, 1),
        ] {
            assert!(!not.is_allowed(), "{not:?}");
        }
    }

    fn days() -> impl Strategy<Value = Date> {
        (0..4000_i32).prop_map(|days| date(2024, 1, 1).saturating_add(days.days()))
    }

    fn standings() -> impl Strategy<Value = Standing> {
        let maybe = || prop::option::of(days());
        (maybe(), any::<[bool; 3]>(), maybe(), maybe()).prop_map(|(ended, [filed, held, asked], early, offered)| {
            Standing {
                ended,
                filed,
                held,
                asked,
                early,
                offered,
            }
        })
    }

    proptest! {
        #[test]
        fn nothing_goes_unless_everything_says_so(one in standings(), months in 1..1200_u16, today in days()) {
            let over = one.ended.is_some_and(|ended| {
                ended.saturating_add(i32::from(months).months()) <= today || one.early.is_some_and(|early| early <= today)
            });
            let told = one.offered.is_some_and(|on| on.saturating_add(NOTICE_DAYS.days()) <= today);
            prop_assert_eq!(one.is_due(months, today), over && one.filed && !one.held && !one.asked && told);
            if one.is_to_offer(months, today) {
                prop_assert!(one.offered.is_none() && one.filed && !one.held && !one.asked && one.ended.is_some());
                prop_assert!(!one.is_due(months, today));
            }
        }

        #[test]
        fn more_months_never_make_it_go_sooner(one in standings(), months in 1..1000_u16, more in 0..200_u16, today in days()) {
            prop_assert!(one.is_due(months, today) || !one.is_due(months + more, today));
        }

        #[test]
        fn the_day_that_is_told_is_the_day_it_goes(one in standings(), months in 1..400_u16, today in days()) {
            let Some(on) = one.goes_on(months, today) else {
                prop_assert!(!one.filed || one.held || one.asked || one.ended.is_none());
                return Ok(());
            };
            let offered = Standing { offered: Some(one.offered.unwrap_or(today)), ..one };
            prop_assert!(offered.is_due(months, on));
            let before = on.saturating_sub(1.days());
            prop_assert!(one.offered.is_none() || !one.is_due(months, before) || one.is_due(months, today.saturating_sub(1.days())));
        }

        #[test]
        fn what_keeps_it_moves_no_day_that_is_told_to_everybody(one in standings(), keeps in any::<[bool; 3]>(), months in 1..400_u16, today in days()) {
            let [filed, held, asked] = keeps;
            let other = Standing { filed, held, asked, ..one };
            let on = one.not_before(months, today);
            prop_assert_eq!(on, other.not_before(months, today));
            prop_assert_eq!(on.is_none(), one.ended.is_none());
            if let Some(on) = on {
                let before = on.saturating_sub(1.days());
                let offered = Standing { offered: Some(one.offered.unwrap_or(today)), ..other };
                prop_assert!(!offered.is_due(months, before) || offered.is_due(months, today.saturating_sub(1.days())));
            }
        }
    }
}
