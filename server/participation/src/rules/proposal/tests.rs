//! Every history of steps, against a table that knows nothing but the history.

use proptest::prelude::*;

use super::*;

fn step() -> impl Strategy<Value = Step> {
    let decided = (0..3_usize, any::<bool>(), any::<bool>()).prop_map(|(which, has_reason, has_words)| Step::Decided {
        outcome: Outcome::ALL[which],
        has_reason,
        has_words,
    });
    prop_oneof![
        4 => decided,
        3 => (0..3_usize).prop_map(|which| Step::Replied(Reply::ALL[which])),
        1 => Just(Step::TakenBack),
    ]
}

/// The rules told from the whole history, in the words of the table.
mod oracle {
    use super::*;

    pub(super) fn last_decision(history: &[Step]) -> Option<(usize, Outcome)> {
        let decided = |(at, step): (usize, &Step)| match step {
            Step::Decided { outcome, .. } => Some((at, *outcome)),
            _ => None,
        };
        history.iter().enumerate().rev().find_map(decided)
    }

    pub(super) fn state(history: &[Step]) -> State {
        if history.contains(&Step::TakenBack) {
            return State::TakenBack;
        }
        let Some((at, outcome)) = last_decision(history) else {
            return State::Open;
        };
        match history[at + 1..].last() {
            None => State::Decided(outcome),
            Some(Step::Replied(Reply::Ok)) => State::Settled(outcome),
            Some(_) => State::Doubted(outcome),
        }
    }

    pub(super) fn is_refused(history: &[Step], step: Step) -> bool {
        let state = state(history);
        match step {
            _ if state == State::TakenBack => true,
            Step::TakenBack => last_decision(history).is_some(),
            Step::Replied(_) => last_decision(history).is_none(),
            Step::Decided {
                outcome,
                has_reason,
                has_words,
            } => !state.waits() || !has_reason || outcome == Outcome::Changed && !has_words,
        }
    }
}

proptest! {
    #[test]
    fn every_history_ends_where_the_table_says(steps in prop::collection::vec(step(), 0..24)) {
        let (mut state, mut taken) = (State::default(), Vec::new());
        for step in steps {
            match state.after(step) {
                Ok(next) => {
                    prop_assert!(!oracle::is_refused(&taken, step), "{step:?} after {taken:?}");
                    taken.push(step);
                    state = next;
                }
                Err(_) => prop_assert!(oracle::is_refused(&taken, step), "{step:?} after {taken:?}"),
            }
            prop_assert_eq!(state, oracle::state(&taken), "{:?}", taken);
            // Nothing was ever decided without a reason, and nothing that was decided is taken back.
            let decided = taken.iter().any(|step| matches!(step, Step::Decided { .. }));
            prop_assert!(!decided || state != State::TakenBack);
            let silent = taken.iter().any(|step| matches!(step, Step::Decided { has_reason: false, .. }));
            prop_assert!(!silent);
        }
    }
}

#[test]
fn who_refuses_says_why() {
    let decided = |outcome, has_reason, has_words| Step::Decided {
        outcome,
        has_reason,
        has_words,
    };
    let open = State::Open;
    assert_eq!(
        open.after(decided(Outcome::Declined, false, false)),
        Err(Refused::NoReason)
    );
    assert_eq!(
        open.after(decided(Outcome::Changed, true, false)),
        Err(Refused::NoWords)
    );
    assert_eq!(open.after(Step::Replied(Reply::Ok)), Err(Refused::NothingDecided));
    let declined = open.after(decided(Outcome::Declined, true, false)).unwrap();
    assert_eq!(
        declined.after(decided(Outcome::Accepted, true, false)),
        Err(Refused::Decided)
    );
    assert_eq!(declined.after(Step::TakenBack), Err(Refused::Decided));
    let doubted = declined.after(Step::Replied(Reply::Talk)).unwrap();
    assert!(doubted.waits());
    assert_eq!(
        doubted.after(decided(Outcome::Accepted, true, false)),
        Ok(State::Decided(Outcome::Accepted))
    );
    assert_eq!(
        open.after(Step::TakenBack).unwrap().after(Step::TakenBack),
        Err(Refused::TakenBack)
    );
}
