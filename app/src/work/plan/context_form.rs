use leptos::prelude::*;
use participation::plan::{ContextKind, NewContext};
use participation::rules::length::Written;

use super::super::lengths::{too_long, typed};
use crate::form::Fields;
use crate::plan::context_kind_name;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// A place or group as it was typed, with what it still lacks.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    kind: String,
    name: String,
    holder: String,
    goal: String,
    pub(super) problems: Vec<Problem>,
}

impl Context {
    pub(super) fn typed(form: &Fields) -> Self {
        let text = |field: &str| form.text(field).to_owned();
        Self {
            kind: text("kind"),
            name: text("name"),
            holder: text("holder"),
            goal: text("goal"),
            problems: Vec::new(),
        }
    }

    pub(super) fn judge(&mut self, words: &Words) -> Option<NewContext> {
        let mut problems = Vec::new();
        let mut needs = |field: &str, text: String| {
            problems.push(Problem {
                field: field.to_owned(),
                text,
            });
        };
        let kind = ContextKind::from_text(&self.kind);
        if kind.is_none() {
            needs("kind", say!(words, "staff-context-needs-kind"));
        }
        if self.name.trim().is_empty() {
            needs("name", say!(words, "staff-context-needs-name"));
        }
        for (field, what, text) in [
            ("name", Written::ContextName, &self.name),
            ("holder", Written::Holder, &self.holder),
            ("goal", Written::Goal, &self.goal),
        ] {
            if let Some(text) = too_long(words, what, text) {
                needs(field, text);
            }
        }
        self.problems = problems;
        kind.filter(|_| self.problems.is_empty()).map(|kind| NewContext {
            kind,
            name: self.name.trim().to_owned(),
            holder: self.holder.trim().to_owned(),
            goal: self.goal.trim().to_owned(),
        })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.name.is_empty() && self.problems.is_empty()
    }

    /// The whole form.
    pub(super) fn draw(&self, words: &Words, action: String) -> impl IntoView + use<> {
        let error = |field: &str| {
            self.problems
                .iter()
                .find(|one| one.field == field)
                .map(|one| one.text.clone())
        };
        let mut kinds = vec![SelectOption {
            value: String::new(),
            label: say!(words, "staff-context-choose-kind"),
        }];
        kinds.extend(ContextKind::ALL.iter().map(|kind| SelectOption {
            value: kind.text().to_owned(),
            label: context_kind_name(words, *kind),
        }));
        view! {
            <form method="post" action=action>
                <Select name="kind" label=say!(words, "staff-context-kind") options=kinds value=self.kind.clone() error=error("kind")/>
                <Field name="name" label=say!(words, "staff-context-name") hint=say!(words, "staff-context-name-hint") value=self.name.clone() error=error("name") maxlength=typed(Written::ContextName)/>
                <Field name="holder" label=say!(words, "staff-context-holder") hint=say!(words, "staff-context-holder-hint") value=self.holder.clone() error=error("holder") maxlength=typed(Written::Holder)/>
                <TextArea name="goal" label=say!(words, "staff-context-goal") hint=say!(words, "staff-context-goal-hint") value=self.goal.clone() error=error("goal") paper=Paper::Plain rows=2/>
                <Button label=say!(words, "staff-context-add") weight=Weight::Outline/>
            </form>
        }
    }
}
