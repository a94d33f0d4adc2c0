use jiff::civil::Date;
use leptos::prelude::*;
use participation::plan::{self, Plan};
use participation::rules::length::Written;

use super::super::super::case::Case;
use super::super::super::lengths::typed;
use super::super::super::names::{TARGETS, staff_call, target_name};
use super::super::hints::for_action;
use super::super::limit::look_again_by;
use super::super::tilt::would;
use super::form::Action;
use crate::answers::{said_text, short};
use crate::say;
use crate::ui::*;
use crate::words::Words;

impl Action {
    /// The fields; the form around them and its button are the caller's. Of one that stands in the plan already there
    /// is more to say.
    pub(in crate::work::plan) fn fields(
        &self,
        words: &Words,
        case: &Case,
        plan: &Plan,
        today: Date,
        now: Option<&plan::Action>,
    ) -> AnyView {
        let (contexts, views) = (contexts(words, plan), self.views(words, case));
        let (_, name) = case.young_person();
        let targets: Vec<Choice> = TARGETS
            .iter()
            .map(|target| {
                let value = target.as_str();
                Choice::new(value, target_name(words, *target, &name), self.target == value)
            })
            .collect();
        let hints = for_action(words, &self.what);
        let limits = self.limits(words, &name, today);
        let would = would(words, &name, plan, now.map(|now| now.target));
        let more = now.map(|_| self.more(words));
        view! {
            <TextArea name="what" label=say!(words, "staff-action-what") hint=say!(words, "staff-action-what-hint") value=self.what.clone() error=self.error("what") paper=Paper::Plain rows=2 maxlength=typed(Written::Action)/>
            {hints}
            {limits}
            <Select name="context" label=say!(words, "staff-action-context") options=contexts value=self.context.clone() error=self.error("context")/>
            <Chips name="target" legend=say!(words, "staff-action-target") options=targets error=self.error("target")/>
            {would}
            <Field name="owner" label=say!(words, "staff-action-owner") value=self.owner.clone() error=self.error("owner") maxlength=typed(Written::Owner)/>
            <Field name="organisation" label=say!(words, "staff-action-organisation") value=self.organisation.clone() error=self.error("organisation") maxlength=typed(Written::Owner)/>
            <DateField name="due" label=say!(words, "staff-action-due") value=self.due.clone() error=self.error("due")/>
            {more}
            <Select name="from_view" label=say!(words, "staff-action-from") options=views value=self.from_view.clone() error=self.error("from_view")/>
        }
        .into_any()
    }

    /// Whether it limits the young person; and if so, what has to stand beside it.
    fn limits(&self, words: &Words, name: &str, today: Date) -> impl IntoView + use<> {
        let named = || name.to_owned();
        let answers = vec![
            Choice::new("yes", say!(words, "staff-limit-yes"), self.asked == "yes"),
            Choice::new("no", say!(words, "staff-limit-no"), self.asked == "no"),
        ];
        let urgent = vec![Choice {
            hint: Some(say!(
                words,
                "staff-limit-urgent-hint",
                date = words.day_and_date(look_again_by(today))
            )),
            ..Choice::new("yes", say!(words, "staff-limit-urgent"), self.urgent)
        }];
        view! {
            <Chips name="asked" legend=say!(words, "staff-limit-asks", name = named()) options=answers/>
            <div class="limits">
                <TextArea name="place_fix" label=say!(words, "staff-limit-fix") value=self.place_fix.clone() error=self.error("place_fix") paper=Paper::Plain rows=2/>
                <TextArea name="who_can_change" label=say!(words, "staff-limit-who") value=self.who_can_change.clone() error=self.error("who_can_change") paper=Paper::Plain rows=1/>
                <DateField name="until" label=say!(words, "staff-limit-until") value=self.until.clone() error=self.error("until")/>
                <TextArea name="young_word" label=say!(words, "staff-limit-word", name = named()) hint=say!(words, "staff-limit-word-hint", name = named()) value=self.young_word.clone() error=self.error("young_word") rows=2/>
                <Checks name="urgent" legend=say!(words, "staff-limit-urgent") quiet_legend=true options=urgent/>
            </div>
        }
    }

    /// The words the reader has read, to say which of them an action grew from. What it grew from already stays there.
    fn views(&self, words: &Words, case: &Case) -> Vec<SelectOption> {
        let mut options = vec![SelectOption {
            value: String::new(),
            label: say!(words, "staff-action-from-none"),
        }];
        options.extend(case.views.iter().filter_map(|view| {
            let (author, value) = (case.member(view.author)?, view.id.to_string());
            let is_read = view.was_opened_by(case.me.person);
            let said = short(&said_text(words, view, author.role), 80);
            let label = match (is_read, value == self.from_view) {
                (true, _) => say!(words, "staff-action-from-view", name = staff_call(author), words = said),
                (false, true) => staff_call(author),
                (false, false) => return None,
            };
            Some(SelectOption { value, label })
        }));
        options
    }

    fn more(&self, words: &Words) -> impl IntoView + use<> {
        view! {
            <Field name="holder_of" label=say!(words, "staff-action-holder") hint=say!(words, "staff-action-holder-hint") value=self.holder.clone() error=self.error("holder_of") maxlength=typed(Written::Holder)/>
            <TextArea name="evidence" label=say!(words, "staff-action-evidence") hint=say!(words, "staff-action-evidence-hint") value=self.evidence.clone() error=self.error("evidence") paper=Paper::Plain rows=1/>
        }
    }
}

/// Nothing is chosen at first: the worker says which.
pub(in crate::work::plan) fn contexts(words: &Words, plan: &Plan) -> Vec<SelectOption> {
    let mut options = vec![SelectOption {
        value: String::new(),
        label: say!(words, "staff-action-choose-context"),
    }];
    options.extend(plan.contexts.iter().map(|one| SelectOption {
        value: one.context.id.to_string(),
        label: if one.context.for_family {
            one.context.name.clone()
        } else {
            // An action is for everybody who reads the plan, and so is then the context it changes.
            say!(words, "staff-context-opens", name = one.context.name.clone())
        },
    }));
    options
}
