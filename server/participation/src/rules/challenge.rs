//! A challenge of an action: the owner must answer, and by a date it goes on to the chair.
//!
//! | state | when |
//! |---|---|
//! | [`Waiting`](State::Waiting) | the owner has not answered, and the date has not passed |
//! | [`Answered`](State::Answered) | the owner answered, and nobody took it further |
//! | [`WithChair`](State::WithChair) | the date passed without an answer, or somebody took it to the chair, who has until a date |
//! | [`Settled`](State::Settled) | the chair settled it, with a reason |
//! | [`TakenBack`](State::TakenBack) | its author took it back |

use jiff::civil::Date;

use super::working_days::add_working_days;

/// Working days that the owner has to answer, and after them the chair to settle it.
pub const DAYS: u16 = 5;

/// By which day a challenge made on `day` is to be answered, or one that went to the chair that day settled.
#[must_use]
pub fn by(day: Date) -> Date {
    add_working_days(day, DAYS)
}

/// Something that happens to a challenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The owner answered.
    Answered,
    /// It was taken to the chair, who has until this day.
    Escalated(Date),
    /// The chair settled it.
    Settled,
    /// Its author took it back.
    TakenBack,
}

/// Where a challenge stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The owner is to answer by this day.
    Waiting(Date),
    /// The owner answered.
    Answered,
    /// The chair is to settle it by this day.
    WithChair(Date),
    /// The chair settled it.
    Settled,
    /// Its author took it back.
    TakenBack,
}

/// Why a step was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is settled or taken back.
    #[error("over")]
    Over,
    /// It is with the chair already.
    #[error("with the chair already")]
    WithChair,
}

/// A challenge as far as its rules go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// By which day the owner is to answer.
    pub answer_by: Date,
    /// What happened, oldest first.
    pub steps: Vec<Step>,
}

impl Course {
    /// Where it stands on a day.
    #[must_use]
    pub fn state_on(&self, today: Date) -> State {
        let mut state = State::Waiting(self.answer_by);
        for step in &self.steps {
            state = match step {
                Step::TakenBack => State::TakenBack,
                Step::Settled => State::Settled,
                Step::Escalated(until) => State::WithChair(*until),
                // What is with the chair stays there: the answer is for the chair to weigh.
                Step::Answered if matches!(state, State::WithChair(_)) => state,
                Step::Answered => State::Answered,
            };
        }
        match state {
            State::Waiting(until) if until < today => State::WithChair(by(until)),
            state => state,
        }
    }

    /// Whether a step can be taken on a day.
    ///
    /// # Errors
    /// [`Refused`] when it cannot.
    pub fn check(&self, step: Step, today: Date) -> Result<(), Refused> {
        match (self.state_on(today), step) {
            (State::Settled | State::TakenBack, _) => Err(Refused::Over),
            (State::WithChair(_), Step::Escalated(_)) => Err(Refused::WithChair),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const MADE: Date = date(2026, 9, 24);

    fn course(steps: &[Step]) -> Course {
        Course {
            answer_by: by(MADE),
            steps: steps.to_vec(),
        }
    }

    #[test]
    fn what_nobody_answers_goes_to_the_chair_the_day_after() {
        let last = date(2026, 10, 1);
        assert_eq!(by(MADE), last);
        assert_eq!(course(&[]).state_on(last), State::Waiting(last));
        let chair = State::WithChair(date(2026, 10, 8));
        assert_eq!(course(&[]).state_on(date(2026, 10, 2)), chair);
        // An answer that comes then is an answer still: nobody had taken it to the chair.
        assert_eq!(course(&[Step::Answered]).state_on(date(2026, 10, 9)), State::Answered);
    }

    #[test]
    fn who_is_not_content_with_the_answer_takes_it_further() {
        let until = date(2026, 10, 5);
        let further = course(&[Step::Answered, Step::Escalated(until)]);
        assert_eq!(further.state_on(MADE), State::WithChair(until));
        assert_eq!(further.check(Step::Escalated(until), MADE), Err(Refused::WithChair));
        let answered = course(&[Step::Escalated(until), Step::Answered]);
        assert_eq!(answered.state_on(MADE), State::WithChair(until));
        let over = course(&[Step::Escalated(until), Step::Settled]);
        assert_eq!(over.state_on(MADE), State::Settled);
        assert_eq!(over.check(Step::Answered, MADE), Err(Refused::Over));
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            Just(Step::Answered),
            Just(Step::Escalated(date(2026, 10, 5))),
            Just(Step::Settled),
            Just(Step::TakenBack)
        ]
    }

    proptest! {
        #[test]
        fn it_ends_once_and_stays_with_the_chair_until_then(steps in prop::collection::vec(step(), 0..12), day in 0..40) {
            let today = MADE.saturating_add(jiff::ToSpan::days(day));
            let mut course = course(&[]);
            for step in steps {
                let before = course.state_on(today);
                if course.check(step, today).is_err() {
                    prop_assert!(!matches!(before, State::Waiting(_) | State::Answered));
                    continue;
                }
                course.steps.push(step);
                let after = course.state_on(today);
                prop_assert!(!matches!(before, State::Settled | State::TakenBack));
                let escalated = course.steps.iter().any(|step| matches!(step, Step::Escalated(_)));
                if escalated {
                    prop_assert!(!matches!(after, State::Waiting(_) | State::Answered));
                }
            }
            let ends = course.steps.iter().filter(|step| matches!(step, Step::Settled | Step::TakenBack)).count();
            prop_assert!(ends <= 1);
        }
    }
}
