//! How far something that is late went.

use jiff::civil::Date;
use participation::owners::Escalation;
use participation::plan::{Action, ActionState};

use crate::tasks::level_since;
use crate::words::Words;

/// "With the chair since 5 November.": the last step of what is late, in one line.
pub(super) fn reached(words: &Words, ups: &[Escalation], action: &Action, today: Date) -> Option<String> {
    if action.state_on(today) != ActionState::Late {
        return None;
    }
    let last = ups.iter().rev().find(|up| up.action == action.id)?;
    Some(level_since(words, last.up, &action.owner))
}
