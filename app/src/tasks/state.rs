use jiff::civil::Date;
use participation::owners::Task;
use participation::plan::ActionState;

use crate::say;
use crate::ui::Mark;
use crate::words::Words;

/// What stands in front of a task.
pub(super) const fn mark(state: ActionState) -> Mark {
    match state {
        ActionState::Agreed | ActionState::Started | ActionState::Stopped => Mark::Open,
        ActionState::GoingOn | ActionState::Done => Mark::Did,
        ActionState::Late => Mark::NotYet,
    }
}

/// By when it is to be done, or was; nothing where there is no day or it no longer matters.
pub(super) fn due(words: &Words, task: &Task, today: Date) -> Option<String> {
    if matches!(
        task.state,
        ActionState::GoingOn | ActionState::Done | ActionState::Stopped
    ) {
        return None;
    }
    let due = task.due?;
    let date = words.day_and_date(due);
    Some(match task.state {
        ActionState::Late if due >= today => say!(words, "task-new-day", date = date),
        _ if due < today => say!(words, "task-was-due", date = date),
        _ => say!(words, "task-due", date = date),
    })
}
