use jiff::civil::Date;
use participation::id::ViewId;
use participation::plan::{self, ActionDetail, ActionState, NewAction, Plan};
use participation::rules::length::Written;
use participation::rules::restriction::limit::{Asked, Limit};
use participation::rules::tilt::Target;

use super::super::super::case::Case;
use super::super::super::lengths::too_long;
use super::super::limit::look_again_by;
use crate::form::Fields;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// An action as it was typed, with what it still lacks.
#[derive(Clone, Debug, Default)]
pub(in crate::work::plan) struct Action {
    pub(super) what: String,
    pub(super) context: String,
    pub(super) target: String,
    pub(super) owner: String,
    pub(super) organisation: String,
    pub(super) holder: String,
    pub(super) evidence: String,
    pub(super) due: String,
    pub(super) from_view: String,
    pub(super) asked: String,
    pub(super) place_fix: String,
    pub(super) who_can_change: String,
    pub(super) until: String,
    pub(super) young_word: String,
    pub(super) urgent: bool,
    pub(in crate::work::plan) problems: Vec<Problem>,
}

/// The two halves of an action that its form says.
pub(super) struct Said {
    pub(super) new: NewAction,
    pub(super) detail: ActionDetail,
}

impl Action {
    /// As it stands in the plan.
    pub(super) fn of(now: &plan::Action) -> Self {
        let day = |on: Option<Date>| on.map(|on| on.to_string()).unwrap_or_default();
        let detail = &now.detail;
        let (asked, limit) = match &detail.asked {
            Asked::NotYet => ("", Limit::default()),
            Asked::No => ("no", Limit::default()),
            Asked::Limits(limit) => ("yes", limit.clone()),
        };
        Self {
            what: now.what.clone(),
            context: now.context.to_string(),
            target: now.target.to_string(),
            owner: now.owner.clone(),
            organisation: detail.organisation.clone(),
            holder: detail.context_holder.clone(),
            evidence: detail.evidence.clone(),
            due: day(now.due),
            from_view: now.from_view.map(|view| view.to_string()).unwrap_or_default(),
            asked: asked.to_owned(),
            place_fix: limit.place_fix,
            who_can_change: limit.who_can_change,
            until: day(limit.until),
            young_word: limit.young_persons_word,
            urgent: limit.urgent,
            problems: Vec::new(),
        }
    }

    /// As it was typed.
    pub(in crate::work::plan) fn typed(form: &Fields) -> Self {
        let text = |field: &str| form.text(field).to_owned();
        Self {
            what: text("what"),
            context: text("context"),
            target: text("target"),
            owner: text("owner"),
            organisation: text("organisation"),
            holder: text("holder_of"),
            evidence: text("evidence"),
            due: text("due").trim().to_owned(),
            from_view: text("from_view"),
            asked: text("asked"),
            place_fix: text("place_fix"),
            who_can_change: text("who_can_change"),
            until: text("until").trim().to_owned(),
            young_word: text("young_word"),
            urgent: form.has("urgent"),
            problems: Vec::new(),
        }
    }

    fn needs(&mut self, field: &str, text: String) {
        self.problems.push(Problem {
            field: field.to_owned(),
            text,
        });
    }

    fn day(&mut self, words: &Words, field: &str) -> Option<Date> {
        let text = if field == "due" { &self.due } else { &self.until };
        let (day, empty) = (text.parse().ok(), text.is_empty());
        if day.is_none() && !empty {
            self.needs(field, say!(words, "staff-needs-date"));
        }
        day
    }

    fn grew_from(&mut self, words: &Words, case: &Case) -> Option<ViewId> {
        let found = case.views.iter().find(|view| view.id.to_string() == self.from_view);
        let found = found.map(|view| view.id);
        // Kept silently as nobody's, an action would lose what it grew from.
        if found.is_none() && !self.from_view.is_empty() {
            self.needs("from_view", say!(words, "staff-action-from-gone"));
        }
        found
    }

    /// The action it says, or what it lacks. An action without a context is no action. How far it has come stays as it
    /// is in `now`, or is agreed; what limits the young person is asked for and never refused.
    pub(super) fn judge(
        &mut self,
        words: &Words,
        case: &Case,
        plan: &Plan,
        now: Option<&plan::Action>,
        today: Date,
    ) -> Option<Said> {
        self.problems.clear();
        if self.what.trim().is_empty() {
            self.needs("what", say!(words, "staff-action-needs-what"));
        }
        for (field, what, text) in [
            ("what", Written::Action, self.what.clone()),
            ("owner", Written::Owner, self.owner.clone()),
            ("organisation", Written::Owner, self.organisation.clone()),
            ("holder_of", Written::Holder, self.holder.clone()),
            ("evidence", Written::Because, self.evidence.clone()),
            ("place_fix", Written::Because, self.place_fix.clone()),
            ("who_can_change", Written::Because, self.who_can_change.clone()),
            ("young_word", Written::Because, self.young_word.clone()),
        ] {
            if let Some(text) = too_long(words, what, &text) {
                self.needs(field, text);
            }
        }
        let contexts = &plan.contexts;
        let context = contexts.iter().find(|one| one.context.id.to_string() == self.context);
        if context.is_none() {
            self.needs("context", say!(words, "staff-action-needs-context"));
        }
        let target: Option<Target> = self.target.parse().ok();
        if target.is_none() {
            self.needs("target", say!(words, "staff-action-needs-target"));
        }
        let (due, until) = (self.day(words, "due"), self.day(words, "until"));
        let from_view = self.grew_from(words, case);
        let asked = self.asked(until, today);
        let trimmed = |text: &str| text.trim().to_owned();
        let said = context.zip(target).map(|(context, target)| Said {
            new: NewAction {
                context: context.context.id,
                target,
                what: trimmed(&self.what),
                owner: trimmed(&self.owner),
                note: now.map(|one| one.note.clone()).unwrap_or_default(),
                state: now.map_or(ActionState::Agreed, |one| one.state),
                due,
                from_view,
            },
            detail: ActionDetail {
                organisation: trimmed(&self.organisation),
                context_holder: trimmed(&self.holder),
                evidence: trimmed(&self.evidence),
                asked,
                offered_by: now.and_then(|one| one.detail.offered_by),
            },
        });
        said.filter(|_| self.problems.is_empty())
    }

    /// An urgent step without a day is looked at again as soon as the rule wants.
    fn asked(&self, until: Option<Date>, today: Date) -> Asked {
        match self.asked.as_str() {
            "no" => Asked::No,
            "yes" => Asked::Limits(Limit {
                place_fix: self.place_fix.trim().to_owned(),
                who_can_change: self.who_can_change.trim().to_owned(),
                until: until.or_else(|| self.urgent.then(|| look_again_by(today))),
                young_persons_word: self.young_word.trim().to_owned(),
                urgent: self.urgent,
            }),
            _ => Asked::NotYet,
        }
    }

    pub(super) fn error(&self, field: &str) -> Option<String> {
        let found = self.problems.iter().find(|one| one.field == field);
        found.map(|one| one.text.clone())
    }
}
