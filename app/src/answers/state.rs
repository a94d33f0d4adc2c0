use participation::voice::AnswerState;

use crate::say;
use crate::ui::Mark;
use crate::words::Words;

/// How far an answer has come, in words: "Did", "Not yet", "Can't, because".
#[must_use]
pub fn state_name(words: &Words, state: AnswerState) -> String {
    match state {
        AnswerState::Did => say!(words, "answer-state-did"),
        AnswerState::NotYet => say!(words, "answer-state-not-yet"),
        AnswerState::Cant => say!(words, "answer-state-cant"),
    }
}

/// The round mark of an answer.
#[must_use]
pub const fn state_mark(state: AnswerState) -> Mark {
    match state {
        AnswerState::Did => Mark::Did,
        AnswerState::NotYet => Mark::NotYet,
        AnswerState::Cant => Mark::Cant,
    }
}
