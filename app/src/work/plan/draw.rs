use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::super::typed::Typed;
use super::action::{self, Action};
use super::aside::matters;
use super::at::{At, Part};
use super::context_form::Context;
use super::standing::Standing;
use super::tilt::bar;
use super::{contingency, family, rows};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// What was typed into the forms of the page.
#[derive(Default)]
pub(super) struct Forms {
    pub(super) action: Action,
    pub(super) context: Context,
    /// Any other of them.
    pub(super) typed: Typed,
}

impl Forms {
    fn problems(&self) -> Vec<Problem> {
        let mut problems = self.action.problems.clone();
        problems.extend(self.context.problems.iter().cloned());
        problems.extend(self.typed.problems());
        problems
    }
}

/// The plan, and for the worker who leads the forms that write it.
pub(super) fn draw(ask: &Ask, at: &At, standing: &Standing, forms: &Forms, status: StatusCode) -> Response {
    let words = &ask.words;
    let plan = &at.case.plan;
    let has_gap = |id| standing.coverage.rows.iter().any(|row| row.gap && row.context == id);
    let contexts: Vec<AnyView> = plan
        .contexts
        .iter()
        .map(|one| rows::context(ask, at, standing, one, has_gap(one.context.id)))
        .collect();
    let inside = if contexts.is_empty() {
        view! { <Empty text=say!(words, "staff-plan-none")/> }.into_any()
    } else {
        contexts.into_any()
    };
    let tilt = bar(words, &at.case, plan, standing.last.as_ref());
    let (before, otherwise) = (
        matters(ask, at, standing, &forms.typed),
        contingency::draw(ask, at, &forms.typed),
    );
    let family = family::draw(ask, at, standing);
    let writing = at.case.leads().then(|| beside(ask, at, forms));
    let aside = view! { {family}{writing} }.into_any();
    at.page(ask, Part::Plan, forms.problems(), status, move || {
        view! { <Columns aside=aside>{tilt}{before}{inside}{otherwise}</Columns> }
    })
}

/// A new action, or a new place or group.
fn beside(ask: &Ask, at: &At, forms: &Forms) -> AnyView {
    let words = &ask.words;
    let is_empty = at.case.plan.contexts.is_empty();
    let action = (!is_empty).then(|| action::adding(ask, at, &forms.action));
    let form = forms.context.draw(words, format!("/work/{}/context", at.case.id()));
    let open = is_empty || !forms.context.is_empty();
    let summary = say!(words, "staff-context-heading");
    view! {
        {action}
        <Section><Details summary=summary open=open>{form}</Details></Section>
    }
    .into_any()
}
