use leptos::prelude::*;
use participation::id::{ActionId, ContextId};
use participation::plan::{ActionText, Change, ContextText, PlanText};

use super::super::super::names::{action_state_name, target_name};
use crate::plan::difference;
use crate::say;
use crate::words::Words;

/// What changed, in plain words; `now` is the text it changed to.
pub(super) fn list(words: &Words, now: &PlanText, changes: &[Change], young_person: &str) -> AnyView {
    if changes.is_empty() {
        return view! { <p class="meta">{say!(words, "staff-changes-none")}</p> }.into_any();
    }
    let rows: Vec<AnyView> = changes
        .iter()
        .map(|change| {
            let (text, diff) = told(words, now, change, young_person);
            view! { <li><span dir="auto">{text}</span>{diff}</li> }.into_any()
        })
        .collect();
    view! { <ul class="dashes changes">{rows}</ul> }.into_any()
}

fn told(words: &Words, now: &PlanText, change: &Change, young_person: &str) -> (String, Option<AnyView>) {
    let context = |id: &ContextId| found(now, *id).map(|one| one.name.clone()).unwrap_or_default();
    let one = |id: &ActionId| now.actions().find(|one| one.id == *id);
    let what = |id: &ActionId| one(id).map(|one| one.what.clone()).unwrap_or_default();
    let text = match change {
        Change::ContextCame(id) => say!(words, "staff-change-context-came", name = context(id)),
        Change::ContextWent(name) => say!(words, "staff-change-context-went", name = name.clone()),
        Change::Goal(id) => say!(words, "staff-change-goal", name = context(id)),
        Change::Came(id) => say!(words, "staff-change-came", what = what(id)),
        Change::Went(what) => say!(words, "staff-change-went", what = what.clone()),
        Change::Reworded(id, before) => {
            let diff = difference(words, before, &what(id));
            return (say!(words, "staff-change-reworded"), Some(diff));
        }
        Change::Target(id, before) => say!(
            words,
            "staff-change-target",
            what = what(id),
            before = target_name(words, *before, young_person),
            now = one(id)
                .map(|one| target_name(words, one.target, young_person))
                .unwrap_or_default()
        ),
        Change::Owner(id, before) => say!(
            words,
            "staff-change-owner",
            what = what(id),
            before = or_nobody(words, before),
            now = one(id).map(|one| or_nobody(words, &one.owner)).unwrap_or_default()
        ),
        Change::Due(id, _) => due(words, what(id), one(id)),
        Change::State(id, before) => say!(
            words,
            "staff-change-state",
            what = what(id),
            before = action_state_name(words, *before),
            now = one(id)
                .map(|one| action_state_name(words, one.state))
                .unwrap_or_default()
        ),
        Change::Limit(id) => say!(words, "staff-change-limit", what = what(id)),
        Change::Contingency => say!(words, "staff-change-contingency"),
    };
    (text, None)
}

fn due(words: &Words, what: String, one: Option<&ActionText>) -> String {
    match one.and_then(|one| one.due) {
        Some(due) => say!(words, "staff-change-due", what = what, date = words.day_and_date(due)),
        None => say!(words, "staff-change-due-none", what = what),
    }
}

fn found(now: &PlanText, id: ContextId) -> Option<&ContextText> {
    now.contexts.iter().find(|one| one.id == id)
}

fn or_nobody(words: &Words, owner: &str) -> String {
    if owner.trim().is_empty() {
        say!(words, "staff-nobody-yet")
    } else {
        owner.to_owned()
    }
}
