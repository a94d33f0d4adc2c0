use jiff::civil::Date;
use participation::plan::{Action, ActionState};

use crate::say;
use crate::ui::Mark;
use crate::words::Words;

/// How far an action has come today: what is agreed and overdue is late.
#[must_use]
pub fn shown_state(action: &Action, today: Date) -> ActionState {
    action.state_on(today)
}

/// How far an action has come, in words.
#[must_use]
pub fn state_name(words: &Words, state: ActionState) -> String {
    match state {
        ActionState::Agreed => say!(words, "action-state-agreed"),
        ActionState::Started => say!(words, "action-state-started"),
        ActionState::GoingOn => say!(words, "action-state-going-on"),
        ActionState::Done => say!(words, "action-state-done"),
        ActionState::Late => say!(words, "action-state-late"),
        ActionState::Stopped => say!(words, "action-state-stopped"),
    }
}

pub(super) const fn mark(state: ActionState) -> Mark {
    match state {
        ActionState::Agreed | ActionState::Started | ActionState::Stopped => Mark::Open,
        ActionState::GoingOn | ActionState::Done => Mark::Did,
        ActionState::Late => Mark::NotYet,
    }
}
