use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::cases::Casework;
use participation::id::ActionId;
use participation::plan::{self, ActionDetail, NewAction, Plan};

use super::super::super::case::Case;
use super::super::again;
use super::super::at::At;
use super::super::draw::Forms as PlanForms;
use super::super::hints::for_action;
use super::form::{Action, Said};
use super::{Forms, One, draw};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;

/// The form for a new action.
pub(in crate::work::plan) fn adding(ask: &Ask, at: &At, typed: &Action) -> AnyView {
    let words = &ask.words;
    let fields = typed.fields(words, &at.case, &at.case.plan, ask.today(), None);
    let form = view! {
        <form method="post" action=at.path("")>
            {fields}
            <Button label=say!(words, "staff-action-add")/>
        </form>
    };
    view! { <Section title=say!(words, "staff-action-heading")>{form}</Section> }.into_any()
}

/// Writes an action into the plan. One that names no context comes back with every word that was typed.
pub(in crate::work::plan) async fn add(ask: &Ask, work: &Casework<'_>) -> Answered {
    let case = Case::load(work).await?;
    let mut typed = Action::typed(&ask.form);
    let Some(said) = typed.judge(&ask.words, &case, &case.plan, None, ask.today()) else {
        return refused(ask, work, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    // The same form sent twice writes one action.
    let same = |one: &&plan::Action| same(one, &said.new) && one.detail == said.detail;
    if let Some(one) = case.plan.actions().find(same) {
        return Ok(written(ask, &case, one.id, &said));
    }
    let id = match work.add_action(&said.new).await {
        Ok(id) => id,
        Err(error) => {
            vanished(ask, work, &case.plan, &mut typed, None, error).await?;
            return refused(ask, work, typed, StatusCode::CONFLICT).await;
        }
    };
    if said.detail != ActionDetail::default() {
        work.detail_action(id, &said.detail, 1).await?;
    }
    Ok(written(ask, &case, id, &said))
}

/// Back to the plan, unless there is more to say of it: then on to its own page.
fn written(ask: &Ask, case: &Case, id: ActionId, said: &Said) -> Response {
    let is_clear = for_action(&ask.words, &said.new.what).is_empty()
        && said
            .detail
            .asked
            .lacks(&said.new.what, &case.young_person().1, ask.today())
            .is_empty();
    let plan = format!("/work/{}/plan", case.id());
    see(&if is_clear { plan } else { format!("{plan}/{id}") })
}

async fn refused(ask: &Ask, work: &Casework<'_>, typed: Action, status: StatusCode) -> Answered {
    let forms = PlanForms {
        action: typed,
        ..PlanForms::default()
    };
    again(ask, work, &forms, status).await
}

/// Notes on the form that words an action grew from were taken back since it was looked at. Otherwise there is another
/// reason to stop.
async fn vanished(
    ask: &Ask,
    work: &Casework<'_>,
    plan: &Plan,
    form: &mut Action,
    now: Option<&plan::Action>,
    error: Error,
) -> Result<(), Halt> {
    let case = Case::load(work).await?;
    match form.judge(&ask.words, &case, plan, now, ask.today()) {
        None if matches!(error, Error::NotThere) => Ok(()),
        _ => Err(error.into()),
    }
}

/// Writes an action anew, unless somebody else did meanwhile: then both texts are shown.
pub async fn change_action(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let one = One::load(&ask, &work).await?;
    let now = one.now()?;
    let version = ask.form.number("version").unwrap_or(now.version);
    let mut form = Action::typed(&ask.form);
    let case = &one.at.case;
    let Some(said) = form.judge(&ask.words, case, &case.plan, Some(now), ask.today()) else {
        return beside(&ask, &one, form, version, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let done = see(&one.path("?kept"));
    match put(&work, now, &said, version).await {
        Ok(()) => Ok(done),
        Err(Error::Conflict) => {
            let one = One::load(&ask, &work).await?;
            let theirs = one.now()?;
            if same(theirs, &said.new) && theirs.detail == said.detail {
                return Ok(done);
            }
            let forms = Forms {
                change: Some((form, theirs.version)),
                newer: true,
                ..Forms::default()
            };
            draw::draw(&ask, &one, &forms, StatusCode::CONFLICT)
        }
        Err(Error::OfferIsNoDuty) => {
            form.problems.push(Problem {
                field: "what".to_owned(),
                text: say!(ask.words, "staff-offer-no-duty"),
            });
            beside(&ask, &one, form, version, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => {
            vanished(&ask, &work, &case.plan, &mut form, Some(now), error).await?;
            beside(&ask, &one, form, version, StatusCode::CONFLICT)
        }
    }
}

/// Writes what is new: the action itself, and what else is said of it.
async fn put(work: &Casework<'_>, now: &plan::Action, said: &Said, version: i64) -> participation::Result<()> {
    let mut at = version;
    if at != now.version || !same(now, &said.new) {
        work.change_action(now.id, &said.new, at).await?;
        at += 1;
    }
    if now.detail != said.detail {
        work.detail_action(now.id, &said.detail, at).await?;
    }
    Ok(())
}

fn beside(ask: &Ask, one: &One, form: Action, version: i64, status: StatusCode) -> Answered {
    let forms = Forms {
        change: Some((form, version)),
        ..Forms::default()
    };
    draw::draw(ask, one, &forms, status)
}

fn same(one: &plan::Action, new: &NewAction) -> bool {
    one.context == new.context
        && one.target == new.target
        && one.what == new.what
        && one.owner == new.owner
        && one.note == new.note
        && one.state == new.state
        && one.due == new.due
        && one.from_view == new.from_view
}
