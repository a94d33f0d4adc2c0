use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::id::ContextId;
use participation::plan::Plan;

use super::super::case::{Case, CaseTab};
use super::super::names::action_state_name;
use super::action_form::{Action, Change};
use super::context_form::Context;
use super::restriction::notice;
use super::rows::{context, tilt};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What goes with the plan: the forms beside it, with what was typed into them, and the gaps in it.
#[derive(Default)]
pub(super) struct Forms {
    pub(super) action: Action,
    pub(super) change: Option<Change>,
    pub(super) context: Context,
    /// Where a voice put weight and nothing changes anything.
    pub(super) gaps: Vec<ContextId>,
}

impl Forms {
    fn problems(&self) -> Vec<Problem> {
        let change = self.change.iter().flat_map(|change| &change.form.problems);
        self.action
            .problems
            .iter()
            .chain(change)
            .chain(&self.context.problems)
            .cloned()
            .collect()
    }
}

/// The plan, and for the worker who leads the forms that write it.
pub(super) fn draw(ask: &Ask, case: &Case, plan: &Plan, forms: &Forms, status: StatusCode) -> Response {
    let words = &ask.words;
    let problems = forms.problems();
    let contexts: Vec<AnyView> = plan
        .contexts
        .iter()
        .map(|one| context(ask, case, one, forms.gaps.contains(&one.context.id)).into_any())
        .collect();
    let inside = if contexts.is_empty() {
        view! { <Empty text=say!(words, "staff-plan-none")/> }.into_any()
    } else {
        contexts.into_any()
    };
    let (tilt, notice) = (tilt(words, case, plan), notice(words, case, plan));
    let nearly = say!(words, "nearly");
    let main = view! { {tilt}{notice}{inside} }.into_any();
    let aside = case.leads().then(|| beside(words, case, plan, forms));
    case.page(ask, CaseTab::Plan, status, move || {
        let body = match aside {
            Some(aside) => view! { <Columns aside=aside>{main}</Columns> }.into_any(),
            None => main,
        };
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {body}
        }
    })
}

/// One action at a time: the one being changed, or a new one.
fn beside(words: &Words, case: &Case, plan: &Plan, forms: &Forms) -> AnyView {
    let action = match &forms.change {
        Some(change) => changing(words, case, plan, change),
        None if plan.contexts.is_empty() => ().into_any(),
        None => adding(words, case, plan, &forms.action),
    };
    let form = forms.context.draw(words, format!("/work/{}/context", case.id()));
    let open = plan.contexts.is_empty() || !forms.context.is_empty();
    let summary = say!(words, "staff-context-heading");
    view! {
        {action}
        <Section><Details summary=summary open=open>{form}</Details></Section>
    }
    .into_any()
}

fn adding(words: &Words, case: &Case, plan: &Plan, typed: &Action) -> AnyView {
    let form = view! {
        <form method="post" action=format!("/work/{}/plan", case.id())>
            {typed.fields(words, case, plan)}
            <Button label=say!(words, "staff-action-add")/>
        </form>
    };
    view! { <Section title=say!(words, "staff-action-heading")>{form}</Section> }.into_any()
}

fn changing(words: &Words, case: &Case, plan: &Plan, change: &Change) -> AnyView {
    let theirs = change.theirs.as_ref().map(|theirs| {
        let title = say!(words, "staff-conflict");
        let owner = theirs.owner.clone();
        let state = action_state_name(words, theirs.state);
        let line = say!(
            words,
            "staff-action-line",
            owner = owner,
            state = state,
            note = theirs.note.clone()
        );
        let due = theirs
            .due
            .map(|due| view! { <p>{say!(words, "staff-week-due", date = words.day_and_date(due))}</p> });
        let what_now = say!(words, "staff-conflict-what-now");
        let what = theirs.what.clone();
        view! {
            <Notice tone=Tone::NotYet title=title>
                <p dir="auto"><b>{what}</b></p>
                <p>{line}</p>
                {due}
                <p>{what_now}</p>
            </Notice>
        }
    });
    let plain = format!("/work/{}/plan", case.id());
    let form = view! {
        <form method="post" action=format!("{plain}/{}", change.id)>
            <input type="hidden" name="version" value=change.version.to_string()/>
            {change.form.fields(words, case, plan)}
            <Button label=say!(words, "staff-action-save")/>
        </form>
        <ButtonLink href=plain label=say!(words, "staff-action-leave") weight=Weight::Text/>
    };
    let heading = say!(words, "staff-action-change-heading");
    view! {
        <Section>
            <SectionHeading id="change" text=heading/>
            {theirs}
            {form}
        </Section>
    }
    .into_any()
}
