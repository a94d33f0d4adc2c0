//! Joining two contexts that mean the same.

use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::id::ContextId;
use participation::plan::PlanContext;

use super::super::case::Case;
use super::super::typed::{Typed, field_id};
use super::context::again;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

const FORM: &str = "join";

/// Which other context goes over into this one.
pub(super) fn form(words: &Words, case: &Case, one: &PlanContext, typed: &Typed) -> Option<AnyView> {
    let others = case
        .plan
        .contexts
        .iter()
        .filter(|other| other.context.id != one.context.id);
    let others: Vec<SelectOption> = others
        .map(|other| SelectOption {
            value: other.context.id.to_string(),
            label: other.context.name.clone(),
        })
        .collect();
    if others.is_empty() {
        return None;
    }
    let first = SelectOption {
        value: String::new(),
        label: say!(words, "staff-action-choose-context"),
    };
    let options: Vec<SelectOption> = std::iter::once(first).chain(others).collect();
    let (action, name) = (format!("/work/{}/places/join", case.id()), one.context.name.clone());
    let what = say!(words, "staff-join-what", name = name.clone());
    let inside = view! {
        <form method="post" action=action>
            <input type="hidden" name="kept" value=one.context.id.to_string()/>
            <p class="meta">{what}</p>
            <Select name="gone" id=field_id("gone", FORM) label=say!(words, "staff-join-which") options=options value=typed.text(FORM, "gone") error=typed.error(FORM, "gone")/>
            <Button label=say!(words, "staff-join-do", name = name) weight=Weight::Outline/>
        </form>
    };
    let (summary, open) = (say!(words, "staff-join"), typed.is(FORM));
    Some(view! { <Section><Details summary=summary open=open>{inside}</Details></Section> }.into_any())
}

/// Joins them. What is said of both is kept, and no place, action or counter is lost.
pub async fn join(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let kept: ContextId = ask.form.text("kept").parse().map_err(|_| Halt::NotThere)?;
    let mut typed = Typed::of(FORM, &ask.form);
    let Ok(gone) = ask.form.text("gone").parse::<ContextId>() else {
        typed.needs("gone", say!(ask.words, "staff-gather-needs-under"));
        return again(&ask, &work, kept, &typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let contexts = work.plan().await?.contexts;
    let there = |id: ContextId| contexts.iter().any(|one| one.context.id == id);
    let done = see(&format!("/work/{}/places?kept#c-{kept}", work.pathway()));
    // The same form sent twice joins them once.
    if there(kept) && !there(gone) {
        return Ok(done);
    }
    match work.join_contexts(kept, gone).await {
        Ok(()) => Ok(done),
        Err(Error::TooLong(_)) => {
            typed.needs("gone", say!(ask.words, "staff-join-too-long"));
            again(&ask, &work, kept, &typed, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(other) => Err(other.into()),
    }
}
