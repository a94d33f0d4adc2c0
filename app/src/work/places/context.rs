//! One context: what professionals know of it, written anew; and joining it to another.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::cases::Casework;
use participation::id::ContextId;
use participation::plan::{ContextChange, ContextDetail, ContextKind, PlanContext};

use super::super::case::{Case, CaseTab};
use super::super::lengths::too_long;
use super::super::typed::Typed;
use super::context_form::{self, FORM};
use super::join;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;

/// The form of one context.
pub async fn context(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let case = Case::load(&work).await?;
    let asked: ContextId = ask.param("context")?;
    let id = work.context_now(asked).await?;
    if id != asked {
        return Ok(see(&format!("/work/{}/places/{id}", case.id())));
    }
    let one = find(&case, id)?;
    Ok(draw(
        &ask,
        &case,
        one,
        one.context.version,
        None,
        &Typed::default(),
        StatusCode::OK,
    ))
}

/// Writes it anew, unless somebody else did meanwhile: then both texts are shown.
pub async fn change_context(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let asked: ContextId = ask.param("context")?;
    let id = work.context_now(asked).await?;
    let case = Case::load(&work).await?;
    let one = find(&case, id)?;
    let version = ask.form.number("version").unwrap_or(one.context.version);
    let mut typed = Typed::of(FORM, &ask.form);
    // What was typed about one that was joined to another meanwhile stands beside what the two say now.
    if id != asked {
        return Ok(beside(&ask, &case, one, typed));
    }
    let Some(new) = judge(&ask, one, &mut typed) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(draw(&ask, &case, one, version, None, &typed, status));
    };
    let done = see(&format!("/work/{}/places?kept#c-{id}", case.id()));
    match work.change_context(id, &new, version).await {
        Ok(()) => Ok(done),
        Err(Error::Conflict) => {
            let case = Case::load(&work).await?;
            let theirs = find(&case, id)?;
            // The same form sent twice is one change.
            if same(theirs, &new) {
                return Ok(done);
            }
            Ok(beside(&ask, &case, theirs, typed))
        }
        Err(other) => Err(other.into()),
    }
}

/// Both texts: what it says by now, and what was typed.
fn beside(ask: &Ask, case: &Case, now: &PlanContext, mut typed: Typed) -> Response {
    typed.needs("conflict", say!(ask.words, "staff-context-newer"));
    let (version, shown) = (now.context.version, context_form::theirs(&ask.words, now));
    draw(ask, case, now, version, Some(shown), &typed, StatusCode::CONFLICT)
}

/// The page once more, where joining was refused.
pub(super) async fn again(
    ask: &Ask,
    work: &Casework<'_>,
    id: ContextId,
    typed: &Typed,
    status: StatusCode,
) -> Answered {
    let case = Case::load(work).await?;
    let one = find(&case, id)?;
    Ok(draw(ask, &case, one, one.context.version, None, typed, status))
}

fn find(case: &Case, id: ContextId) -> Result<&PlanContext, Halt> {
    case.plan
        .contexts
        .iter()
        .find(|one| one.context.id == id)
        .ok_or(Halt::NotThere)
}

fn same(one: &PlanContext, new: &ContextChange) -> bool {
    one.context.kind == new.kind
        && one.context.name == new.name
        && one.context.holder == new.holder
        && one.goal == new.goal
        && one.context.detail == new.detail
        && one.context.for_family == new.for_family
}

fn judge(ask: &Ask, now: &PlanContext, typed: &mut Typed) -> Option<ContextChange> {
    let words = &ask.words;
    let text = |field: &str| ask.form.text(field).trim().to_owned();
    let kind = ContextKind::from_text(ask.form.text("kind"));
    if kind.is_none() {
        typed.needs("kind", say!(words, "staff-context-needs-kind"));
    }
    if text("name").is_empty() {
        typed.needs("name", say!(words, "staff-context-needs-name"));
    }
    for (field, what) in context_form::LIMITS {
        if let Some(text) = too_long(words, what, ask.form.text(field)) {
            typed.needs(field, text);
        }
    }
    let for_family = ask.form.has("family");
    // The plan shows every action, so whoever reads the plan reads what it changes.
    if !for_family && !now.actions.is_empty() {
        typed.needs("family", say!(words, "staff-context-has-actions"));
    }
    let new = kind.map(|kind| ContextChange {
        kind,
        name: text("name"),
        holder: text("holder"),
        goal: text("goal"),
        detail: ContextDetail {
            strengths: text("strengths"),
            guardians: text("guardians"),
            reach: text("reach"),
            notes: text("notes"),
        },
        for_family,
    });
    new.filter(|_| typed.is_fine())
}

fn draw(
    ask: &Ask,
    case: &Case,
    one: &PlanContext,
    version: i64,
    theirs: Option<AnyView>,
    typed: &Typed,
    status: StatusCode,
) -> Response {
    let words = &ask.words;
    let (nearly, problems) = (say!(words, "nearly"), typed.problems());
    let form = context_form::form(words, case, one, version, typed);
    let join = join::form(words, case, one, typed);
    let (name, href, back) = (
        one.context.name.clone(),
        format!("/work/{}/places#c-{}", case.id(), one.context.id),
        say!(words, "staff-tab-places"),
    );
    let what = say!(words, "staff-known-what");
    case.page(ask, CaseTab::Places, status, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <p><a class="link" href=href>{Icon::Back.draw()}<span>{back}</span></a></p>
            <section>
                <SectionHeading text=name/>
                <p class="meta">{what}</p>
                {theirs}
                {form}
            </section>
            {join}
        }
    })
}
