use jiff::civil::Date;

use super::{ActionState, ActionText, ContextText, PlanText};
use crate::id::{ActionId, ContextId};
use crate::rules::tilt::Target;

/// What changed in a plan since last time. The words for it are in the catalogues.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A context is new.
    ContextCame(ContextId),
    /// A context is no longer in it; what it was called.
    ContextWent(String),
    /// The goal of a context, or how we will know, says something else.
    Goal(ContextId),
    /// An action is new.
    Came(ActionId),
    /// An action is no longer in it; what it said.
    Went(String),
    /// An action says something else; what it said.
    Reworded(ActionId, String),
    /// An action asks somebody else; whom it asked.
    Target(ActionId, Target),
    /// Somebody else does it; who did.
    Owner(ActionId, String),
    /// It is to be done by another day; the one before.
    Due(ActionId, Option<Date>),
    /// It moved on; how far it had come.
    State(ActionId, ActionState),
    /// Its place fix, end date or other conditions are new.
    Limit(ActionId),
    /// What happens when it does not come about says something else.
    Contingency,
}

/// What changed from one text of a plan to the next, in the order of the new one; what went comes last.
#[must_use]
pub fn changes(before: &PlanText, now: &PlanText) -> Vec<Change> {
    let mut found = Vec::new();
    for context in &now.contexts {
        match before.contexts.iter().find(|one| one.id == context.id) {
            None => found.push(Change::ContextCame(context.id)),
            Some(old) => found.extend(goal(old, context)),
        }
        for action in &context.actions {
            match before.actions().find(|one| one.id == action.id) {
                None => found.push(Change::Came(action.id)),
                Some(old) => of_action(&mut found, old, action),
            }
        }
    }
    let went = before
        .actions()
        .filter(|old| !now.actions().any(|one| one.id == old.id));
    found.extend(went.map(|old| Change::Went(old.what.clone())));
    let gone = before.contexts.iter();
    let gone = gone.filter(|old| !now.contexts.iter().any(|one| one.id == old.id));
    found.extend(gone.map(|old| Change::ContextWent(old.name.clone())));
    if before.contingency != now.contingency {
        found.push(Change::Contingency);
    }
    found
}

fn goal(old: &ContextText, now: &ContextText) -> Option<Change> {
    (old.goal != now.goal || old.measure != now.measure).then_some(Change::Goal(now.id))
}

fn of_action(found: &mut Vec<Change>, old: &ActionText, now: &ActionText) {
    let id = now.id;
    if old.what != now.what {
        found.push(Change::Reworded(id, old.what.clone()));
    }
    if old.target != now.target {
        found.push(Change::Target(id, old.target));
    }
    if old.owner != now.owner {
        found.push(Change::Owner(id, old.owner.clone()));
    }
    if old.due != now.due {
        found.push(Change::Due(id, old.due));
    }
    if old.state != now.state {
        found.push(Change::State(id, old.state));
    }
    if old.detail.asked != now.detail.asked {
        found.push(Change::Limit(id));
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::plan::{ActionDetail, ContextKind};

    fn action(what: &str) -> ActionText {
        ActionText {
            id: ActionId::random(),
            target: Target::Context,
            what: what.into(),
            owner: "Gill".into(),
            due: Some(date(2026, 10, 16)),
            state: ActionState::Agreed,
            note: String::new(),
            detail: ActionDetail::default(),
        }
    }

    fn text(actions: Vec<ActionText>) -> PlanText {
        PlanText {
            contexts: vec![ContextText {
                id: ContextId::from(crate::id::Id::from_bytes([1; 16])),
                kind: ContextKind::Transport,
                name: "Bus station".into(),
                holder: String::new(),
                goal: "Somebody is there.".into(),
                measure: String::new(),
                actions,
            }],
            contingency: String::new(),
        }
    }

    #[test]
    fn nothing_changed_is_nothing_said() {
        let plan = text(vec![action("Staff.")]);
        assert_eq!(changes(&plan, &plan), []);
        assert_eq!(changes(&PlanText::default(), &PlanText::default()), []);
    }

    #[test]
    fn what_came_went_and_moved_is_told() {
        let (kept, gone, new) = (action("Staff."), action("A sign."), action("A light."));
        let before = text(vec![kept.clone(), gone]);
        let moved = ActionText {
            what: "Staff at Bay C.".into(),
            due: None,
            state: ActionState::Done,
            note: "Since 16 October.".into(),
            ..kept.clone()
        };
        let mut now = text(vec![moved, new.clone()]);
        now.contexts[0].measure = "His rating.".into();
        now.contingency = "The partnership is told.".into();
        assert_eq!(
            changes(&before, &now),
            [
                Change::Goal(now.contexts[0].id),
                Change::Reworded(kept.id, "Staff.".into()),
                Change::Due(kept.id, Some(date(2026, 10, 16))),
                Change::State(kept.id, ActionState::Agreed),
                Change::Came(new.id),
                Change::Went("A sign.".into()),
                Change::Contingency,
            ]
        );
        let empty = PlanText::default();
        assert_eq!(changes(&empty, &before).len(), 3);
        assert_eq!(
            changes(&before, &empty).last(),
            Some(&Change::ContextWent("Bus station".into()))
        );
    }
}
