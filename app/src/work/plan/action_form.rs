use leptos::prelude::*;
use participation::id::ActionId;
use participation::plan::{self, ActionState, NewAction, Plan};
use participation::rules::length::Written;
use participation::rules::tilt::Target;

use super::super::case::Case;
use super::super::lengths::{too_long, typed};
use super::super::names::{TARGETS, action_state_name, staff_call, target_name};
use crate::answers::{said_text, short};
use crate::form::Fields;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// An action as it was typed, with what it still lacks.
#[derive(Clone, Debug, Default)]
pub(super) struct Action {
    what: String,
    context: String,
    target: String,
    owner: String,
    due: String,
    state: String,
    note: String,
    from_view: String,
    pub(super) problems: Vec<Problem>,
}

/// A change of an action that stands already.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) id: ActionId,
    /// The version the change was made from.
    pub(super) version: i64,
    pub(super) form: Action,
    /// What somebody else made of it in the meantime.
    pub(super) theirs: Option<plan::Action>,
}

impl Action {
    /// As it stands in the plan.
    pub(super) fn of(now: &plan::Action) -> Self {
        Self {
            what: now.what.clone(),
            context: now.context.to_string(),
            target: now.target.to_string(),
            owner: now.owner.clone(),
            due: now.due.map(|due| due.to_string()).unwrap_or_default(),
            state: now.state.text().to_owned(),
            note: now.note.clone(),
            from_view: now.from_view.map(|view| view.to_string()).unwrap_or_default(),
            problems: Vec::new(),
        }
    }

    /// As it was typed.
    pub(super) fn typed(form: &Fields) -> Self {
        let text = |field: &str| form.text(field).to_owned();
        Self {
            what: text("what"),
            context: text("context"),
            target: text("target"),
            owner: text("owner"),
            due: text("due").trim().to_owned(),
            state: text("state"),
            note: text("note"),
            from_view: text("from_view"),
            problems: Vec::new(),
        }
    }

    /// The action it says, or what it lacks. An action without a context is no action.
    pub(super) fn judge(&mut self, words: &Words, case: &Case, plan: &Plan) -> Option<NewAction> {
        let mut problems = Vec::new();
        let mut needs = |field: &str, text: String| {
            problems.push(Problem {
                field: field.to_owned(),
                text,
            });
        };
        if self.what.trim().is_empty() {
            needs("what", say!(words, "staff-action-needs-what"));
        }
        for (field, what, text) in [
            ("what", Written::Action, &self.what),
            ("owner", Written::Owner, &self.owner),
            ("note", Written::ActionNote, &self.note),
        ] {
            if let Some(text) = too_long(words, what, text) {
                needs(field, text);
            }
        }
        let context = plan
            .contexts
            .iter()
            .find(|one| one.context.id.to_string() == self.context);
        if context.is_none() {
            needs("context", say!(words, "staff-action-needs-context"));
        }
        let target: Option<Target> = self.target.parse().ok();
        if target.is_none() {
            needs("target", say!(words, "staff-action-needs-target"));
        }
        let due = self.due.parse().ok();
        if due.is_none() && !self.due.is_empty() {
            needs("due", say!(words, "staff-needs-date"));
        }
        let from_view = case
            .views
            .iter()
            .find(|view| view.id.to_string() == self.from_view)
            .map(|view| view.id);
        // Kept silently as nobody's, an action would lose what it grew from.
        if from_view.is_none() && !self.from_view.is_empty() {
            needs("from_view", say!(words, "staff-action-from-gone"));
        }
        let new = context.zip(target).map(|(context, target)| NewAction {
            context: context.context.id,
            target,
            what: self.what.trim().to_owned(),
            owner: self.owner.trim().to_owned(),
            note: self.note.trim().to_owned(),
            state: ActionState::from_text(&self.state).unwrap_or(ActionState::Agreed),
            due,
            from_view,
        });
        self.problems = problems;
        new.filter(|_| self.problems.is_empty())
    }

    fn error(&self, field: &str) -> Option<String> {
        self.problems
            .iter()
            .find(|one| one.field == field)
            .map(|one| one.text.clone())
    }

    /// The fields; the form around them and its button are the caller's.
    pub(super) fn fields(&self, words: &Words, case: &Case, plan: &Plan) -> impl IntoView + use<> {
        let (contexts, targets) = (contexts(words, plan), targets(words, case));
        let (states, views) = (states(words), views(words, case));
        let targets: Vec<Choice> = targets
            .into_iter()
            .map(|(value, label)| Choice::new(value, label, self.target == value))
            .collect();
        view! {
            <TextArea name="what" label=say!(words, "staff-action-what") hint=say!(words, "staff-action-what-hint") value=self.what.clone() error=self.error("what") paper=Paper::Plain rows=2 maxlength=typed(Written::Action)/>
            <Select name="context" label=say!(words, "staff-action-context") options=contexts value=self.context.clone() error=self.error("context")/>
            <Chips name="target" legend=say!(words, "staff-action-target") options=targets error=self.error("target")/>
            <Field name="owner" label=say!(words, "staff-action-owner") value=self.owner.clone() error=self.error("owner") maxlength=typed(Written::Owner)/>
            <DateField name="due" label=say!(words, "staff-action-due") value=self.due.clone() error=self.error("due")/>
            <Select name="state" label=say!(words, "staff-action-state") options=states value=self.state.clone()/>
            <Field name="note" label=say!(words, "staff-action-note") hint=say!(words, "staff-action-note-hint") value=self.note.clone() error=self.error("note") maxlength=typed(Written::ActionNote)/>
            <Select name="from_view" label=say!(words, "staff-action-from") options=views value=self.from_view.clone() error=self.error("from_view")/>
        }
    }
}

/// Nothing is chosen at first: the worker says which.
fn contexts(words: &Words, plan: &Plan) -> Vec<SelectOption> {
    let mut options = vec![SelectOption {
        value: String::new(),
        label: say!(words, "staff-action-choose-context"),
    }];
    options.extend(plan.contexts.iter().map(|one| SelectOption {
        value: one.context.id.to_string(),
        label: one.context.name.clone(),
    }));
    options
}

fn targets(words: &Words, case: &Case) -> Vec<(&'static str, String)> {
    let (_, name) = case.young_person();
    TARGETS
        .iter()
        .map(|target| (target.as_str(), target_name(words, *target, &name)))
        .collect()
}

fn states(words: &Words) -> Vec<SelectOption> {
    ActionState::ALL
        .iter()
        .map(|state| SelectOption {
            value: state.text().to_owned(),
            label: action_state_name(words, *state),
        })
        .collect()
}

/// The words the reader has read, to say which of them an action grew from.
fn views(words: &Words, case: &Case) -> Vec<SelectOption> {
    let mut options = vec![SelectOption {
        value: String::new(),
        label: say!(words, "staff-action-from-none"),
    }];
    options.extend(case.read_views().filter_map(|view| {
        let author = case.member(view.author)?;
        let said = short(&said_text(words, view, author.role), 80);
        let label = say!(words, "staff-action-from-view", name = staff_call(author), words = said);
        Some(SelectOption {
            value: view.id.to_string(),
            label,
        })
    }));
    options
}
