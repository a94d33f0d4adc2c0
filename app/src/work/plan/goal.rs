//! The goal of a context and how we will know: decided before actions, and said of the place, not of the young person.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::id::ContextId;
use participation::plan::{NewGoal, PlanContext};
use participation::rules::length::Written;
use participation::rules::restriction::find_about;

use super::super::lengths::too_long;
use super::super::typed::{Typed, field_id};
use super::at::{At, Part};
use super::hints::kinder;
use super::limit::marked;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;

const FORM: &str = "aim";

/// The form.
pub async fn goal(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let id: ContextId = ask.param("context")?;
    let now_at = work.context_now(id).await?;
    let at = At::load(&work).await?;
    if now_at != id {
        return Ok(see(&at.path(&format!("/goal/{now_at}"))));
    }
    let one = find(&at, id)?;
    Ok(draw(&ask, &at, one, &Typed::default(), StatusCode::OK))
}

/// Writes it, unless somebody else changed the context meanwhile: then both texts are shown.
pub async fn write_goal(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let asked: ContextId = ask.param("context")?;
    let id = work.context_now(asked).await?;
    let at = At::load(&work).await?;
    let one = find(&at, id)?;
    let mut typed = Typed::of(FORM, &ask.form);
    for field in ["goal", "measure"] {
        if let Some(text) = too_long(&ask.words, Written::Goal, ask.form.text(field)) {
            typed.needs(field, text);
        }
    }
    if !typed.is_fine() {
        return Ok(draw(&ask, &at, one, &typed, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let new = NewGoal {
        words: ask.form.text("goal").trim().to_owned(),
        measure: ask.form.text("measure").trim().to_owned(),
    };
    let done = see(&at.path(&format!("?kept#c-{id}")));
    let is_there = |one: &PlanContext| one.goal == new.words && one.measure == new.measure;
    // The same form sent twice is one change.
    if is_there(one) {
        return Ok(done);
    }
    // What was typed for a context that was joined to another meanwhile stands beside what that one says.
    let version = ask.form.number("version").filter(|_| id == asked).unwrap_or(-1);
    match work.set_goal(id, &new, version).await {
        Ok(()) => Ok(done),
        Err(Error::Conflict) => {
            let at = At::load(&work).await?;
            typed.needs("goal", say!(ask.words, "staff-goal-newer"));
            let one = find(&at, id)?;
            Ok(draw(&ask, &at, one, &typed, StatusCode::CONFLICT))
        }
        Err(error) => Err(error.into()),
    }
}

fn find(at: &At, id: ContextId) -> Result<&PlanContext, Halt> {
    let contexts = &at.case.plan.contexts;
    contexts.iter().find(|one| one.context.id == id).ok_or(Halt::NotThere)
}

fn draw(ask: &Ask, at: &At, one: &PlanContext, typed: &Typed, status: StatusCode) -> Response {
    let words = &ask.words;
    let (_, name) = at.case.young_person();
    let (goal, measure) = (
        typed.text_or(FORM, "goal", &one.goal),
        typed.text_or(FORM, "measure", &one.measure),
    );
    let parts = find_about(&goal, &name);
    let about_them = (!parts.is_empty()).then(|| {
        let text = marked(&goal, &parts);
        let title = say!(words, "staff-goal-about-place", name = name);
        view! { <Notice title=title>{text}</Notice> }
    });
    let theirs = (status == StatusCode::CONFLICT).then(|| {
        let what_now = say!(words, "staff-conflict-what-now");
        let (goal, measure) = (one.goal.clone(), one.measure.clone());
        view! {
            <Notice tone=Tone::NotYet title=say!(words, "staff-conflict")>
                <p dir="auto"><b>{goal}</b></p>
                <p dir="auto">{measure}</p>
                <p>{what_now}</p>
            </Notice>
        }
    });
    let hints = kinder(words, &goal);
    let id = |field: &str| field_id(field, FORM);
    let form = view! {
        <form method="post" action=at.path(&format!("/goal/{}", one.context.id))>
            <input type="hidden" name="version" value=one.context.version.to_string()/>
            <TextArea name="goal" id=id("goal") label=say!(words, "staff-goal") hint=say!(words, "staff-goal-hint") value=goal error=typed.error(FORM, "goal") paper=Paper::Plain rows=3/>
            {hints}
            {about_them}
            <TextArea name="measure" id=id("measure") label=say!(words, "staff-measure") hint=say!(words, "staff-measure-hint") value=measure error=typed.error(FORM, "measure") paper=Paper::Plain rows=2/>
            <Button label=say!(words, "staff-plan-save")/>
        </form>
    };
    let (title, href, back) = (
        say!(words, "staff-goal-for", name = one.context.name.clone()),
        at.path(&format!("#c-{}", one.context.id)),
        say!(words, "staff-plan-back"),
    );
    at.page(ask, Part::Action, typed.problems(), status, move || {
        view! {
            <p><a class="link" href=href>{Icon::Back.draw()}<span>{back}</span></a></p>
            <Section title=title>{theirs}{form}</Section>
        }
    })
}
