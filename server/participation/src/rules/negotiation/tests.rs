//! Every state that two voices can reach, against a table that knows nothing but the history.

use std::collections::{BTreeMap, VecDeque};

use super::*;

type Voice = u8;
const VOICES: [Voice; 2] = [0, 1];

fn every_step() -> Vec<Step<Voice>> {
    let mut steps = vec![
        Step::Withdrawn,
        Step::Overruled { has_reason: true },
        Step::Overruled { has_reason: false },
    ];
    for voice in VOICES {
        steps.extend(Stance::ALL.iter().map(|stance| Step::StanceGiven(voice, *stance)));
        steps.extend(Reply::ALL.iter().map(|reply| Step::Replied(voice, *reply)));
    }
    for decision in Decision::ALL {
        steps.extend([true, false].map(|has_reason| Step::Decided {
            decision: *decision,
            has_reason,
        }));
    }
    steps
}

/// The rules told from the whole history, in the words of the table and in no others.
mod oracle {
    use super::*;

    /// What came before the standing decision, and what came after it.
    type Around<'a> = (&'a [Step<Voice>], &'a [Step<Voice>]);

    fn since_decision(history: &[Step<Voice>]) -> Option<Around<'_>> {
        let at = history.iter().rposition(|step| matches!(step, Step::Decided { .. }))?;
        Some((&history[..at], &history[at + 1..]))
    }

    fn stances(history: &[Step<Voice>], voice: Voice) -> Vec<Stance> {
        let mine = |step: &Step<Voice>| match step {
            Step::StanceGiven(whose, stance) if *whose == voice => Some(*stance),
            _ => None,
        };
        history.iter().filter_map(mine).collect()
    }

    fn is_objection(stance: Option<&Stance>) -> bool {
        matches!(stance, Some(Stance::Part | Stance::RatherNot | Stance::TalkFirst))
    }

    fn reopened(before: &[Step<Voice>], after: &[Step<Voice>]) -> bool {
        VOICES.iter().any(|voice| {
            let mut said: Vec<Stance> = stances(before, *voice).pop().into_iter().collect();
            let known = said.len();
            said.extend(stances(after, *voice));
            (known..said.len()).any(|at| {
                let earlier = at.checked_sub(1).map(|at| &said[at]);
                earlier != Some(&said[at]) && (is_objection(earlier) || is_objection(Some(&said[at])))
            })
        })
    }

    /// Whether a voice objects to the standing decision, and whether it has been overruled since it began to.
    fn objection(after: &[Step<Voice>], voice: Voice) -> Option<bool> {
        let ok = |step: &Step<Voice>| *step == Step::Replied(voice, Reply::Ok);
        let begun = after.iter().rposition(ok).map_or(0, |at| at + 1);
        let not_ok = |step: &Step<Voice>| matches!(step, Step::Replied(whose, _) if *whose == voice);
        let first = after[begun..].iter().position(not_ok)? + begun;
        Some(after[first..].iter().any(|step| matches!(step, Step::Overruled { .. })))
    }

    pub(super) fn state(history: &[Step<Voice>]) -> State {
        if history.contains(&Step::Withdrawn) {
            return State::Withdrawn;
        }
        let Some((before, after)) = since_decision(history) else {
            let objects = VOICES.iter().any(|voice| is_objection(stances(history, *voice).last()));
            return if objects { State::Contested } else { State::Open };
        };
        let objections: Vec<bool> = VOICES.iter().filter_map(|voice| objection(after, *voice)).collect();
        let replied = after.iter().any(|step| matches!(step, Step::Replied(..)));
        match (reopened(before, after), &objections[..], replied) {
            (true, ..) => State::Contested,
            (_, [], false) => State::Decided,
            (_, [], true) => State::Accepted,
            (_, some, _) if some.iter().all(|overruled| *overruled) => State::Overruled,
            _ => State::Objected,
        }
    }

    pub(super) fn refuses(history: &[Step<Voice>], step: Step<Voice>) -> Option<Refused> {
        if history.contains(&Step::Withdrawn) {
            return Some(Refused::Withdrawn);
        }
        let standing = since_decision(history);
        match step {
            Step::StanceGiven(..) | Step::Withdrawn | Step::Decided { has_reason: true, .. } => None,
            Step::Decided { .. } | Step::Overruled { has_reason: false } => Some(Refused::NoReason),
            Step::Replied(..) => standing.is_none().then_some(Refused::NothingDecided),
            Step::Overruled { .. } => match standing {
                None => Some(Refused::NothingDecided),
                Some((before, after)) if reopened(before, after) => Some(Refused::Reopened),
                Some((_, after)) => VOICES
                    .iter()
                    .all(|voice| objection(after, *voice).unwrap_or(true))
                    .then_some(Refused::NobodyObjects),
            },
        }
    }
}

#[test]
fn every_reachable_state_does_what_the_table_says() {
    let steps = every_step();
    let mut known: BTreeMap<Negotiation<Voice>, Vec<Step<Voice>>> = BTreeMap::new();
    let mut waiting = VecDeque::from([(Negotiation::default(), Vec::new())]);
    let mut seen = std::collections::BTreeSet::new();
    known.insert(Negotiation::default(), Vec::new());
    while let Some((here, history)) = waiting.pop_front() {
        for step in &steps {
            let mut next = here.clone();
            let taken = next.take(*step);
            assert_eq!(
                taken.err(),
                oracle::refuses(&history, *step),
                "{step:?} after {history:?}"
            );
            let Ok(state) = taken else {
                assert_eq!(next, here, "{step:?} was refused but changed something");
                continue;
            };
            let mut then = history.clone();
            then.push(*step);
            assert_eq!(state, oracle::state(&then), "{then:?}");
            invariants(&here, &next, *step, &then);
            seen.insert(state);
            if !known.contains_key(&next) {
                known.insert(next.clone(), then.clone());
                waiting.push_back((next, then));
            }
        }
    }
    assert_eq!(seen.len(), 7, "a state cannot be reached: {seen:?}");
    assert!(known.len() > 10_000, "{}", known.len());
}

fn invariants(here: &Negotiation<Voice>, next: &Negotiation<Voice>, step: Step<Voice>, history: &[Step<Voice>]) {
    let state = next.state();
    let unanswered = next.replies.values().any(|reply| reply.objects && !reply.overruled);
    if state.is_settled() && state != State::Withdrawn {
        assert!(!unanswered, "settled over an objection: {history:?}");
        assert!(next.decision.is_some());
    }
    assert!(!(state.is_settled() && state.blocks_ready()));
    if unanswered && state != State::Withdrawn {
        assert!(state.blocks_ready(), "ready over an objection: {history:?}");
    }
    assert!(
        here.decision.is_none() || next.decision.is_some(),
        "a decision was lost"
    );
    assert!(
        here.stances.keys().all(|voice| next.stances.contains_key(voice)),
        "a stance was lost"
    );
    for voice in VOICES {
        if step == (Step::Overruled { has_reason: true }) {
            let reply = next.replies.get(&voice);
            assert!(reply.is_none_or(|reply| reply.overruled == reply.objects));
        }
    }
}

#[test]
fn every_stance_that_objects_is_offered_something_and_no_other() {
    for stance in Stance::ALL {
        assert_eq!(alternatives(*stance).is_empty(), !stance.objects(), "{stance:?}");
        assert!(!alternatives(*stance).contains(&Decision::Attends));
    }
}

#[test]
fn a_reader_who_knows_less_sees_less() {
    let whole = [
        Step::Decided {
            decision: Decision::Attends,
            has_reason: true,
        },
        Step::Replied(0, Reply::NotOk),
        Step::Overruled { has_reason: true },
    ];
    assert_eq!(Negotiation::after(whole).state(), State::Overruled);
    let without = whole.into_iter().filter(|step| !matches!(step, Step::Replied(..)));
    assert_eq!(Negotiation::after(without).state(), State::Decided);
}
