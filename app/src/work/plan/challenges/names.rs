use participation::challenges::{Challenge, Ground, What};
use participation::rules::challenge::State;

use crate::ask::Ask;
use crate::say;
use crate::words::Words;

/// "It shuts somebody out".
pub(in crate::work) fn ground_name(words: &Words, ground: Ground) -> String {
    match ground {
        Ground::ShutsOut => say!(words, "staff-ground-shuts-out"),
        Ground::ChangesNothing => say!(words, "staff-ground-changes-nothing"),
    }
}

/// Where it stands today, and who is next by when.
pub(in crate::work::plan) fn state_line(ask: &Ask, one: &Challenge) -> String {
    let words = &ask.words;
    match one.state_on(ask.today()) {
        State::Waiting(by) => say!(words, "staff-challenge-waiting", date = words.day_and_date(by)),
        State::Answered => say!(words, "staff-challenge-answered"),
        State::WithChair(by) => say!(words, "staff-challenge-with-chair", date = words.day_and_date(by)),
        State::Settled => say!(words, "staff-challenge-settled"),
        State::TakenBack => say!(words, "staff-challenge-taken-back"),
    }
}

pub(super) fn step_name(words: &Words, what: What) -> String {
    match what {
        What::Answered => say!(words, "staff-challenge-step-answered"),
        What::Escalated => say!(words, "staff-challenge-step-escalated"),
        What::Settled => say!(words, "staff-challenge-step-settled"),
        What::TakenBack => say!(words, "staff-challenge-taken-back"),
    }
}
