use http::StatusCode;
use participation::Error;
use participation::cases::Casework;
use participation::id::ActionId;
use participation::plan::{self, NewAction, NewContext, Plan};

use super::super::case::Case;
use super::action_form::{Action, Change};
use super::context_form::Context;
use super::draw::{Forms, draw};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;

/// Writes an action into the plan. One that names no context comes back with every word that was typed.
pub async fn add_action(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let case = Case::load(&work).await?;
    let mut typed = Action::typed(&ask.form);
    let Some(new) = typed.judge(&ask.words, &case, &case.plan) else {
        let forms = Forms {
            action: typed,
            ..Forms::default()
        };
        return Ok(draw(&ask, &case, &case.plan, &forms, StatusCode::UNPROCESSABLE_ENTITY));
    };
    // The same form sent twice writes one action.
    if case.plan.actions().any(|one| same(one, &new)) {
        return Ok(see(&format!("/work/{}/plan", case.id())));
    }
    match work.add_action(&new).await {
        Ok(_) => Ok(see(&format!("/work/{}/plan", case.id()))),
        Err(error) => {
            let case = vanished(&ask, &work, &case.plan, &mut typed, error).await?;
            let forms = Forms {
                action: typed,
                ..Forms::default()
            };
            Ok(draw(&ask, &case, &case.plan, &forms, StatusCode::CONFLICT))
        }
    }
}

/// The pathway as it is now, where words an action grew from were taken back since its form was
/// looked at: the form says so. Otherwise there is another reason to stop.
async fn vanished(ask: &Ask, work: &Casework<'_>, plan: &Plan, form: &mut Action, error: Error) -> Result<Case, Halt> {
    let case = Case::load(work).await?;
    match form.judge(&ask.words, &case, plan) {
        None if matches!(error, Error::NotThere) => Ok(case),
        _ => Err(error.into()),
    }
}

/// Writes an action anew, unless somebody else did meanwhile: then both texts are shown.
pub async fn change_action(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let id: ActionId = ask.param("action")?;
    let case = Case::load(&work).await?;
    let now = find(&case.plan, id)?;
    let version = ask.form.number("version").unwrap_or(now.version);
    let mut form = Action::typed(&ask.form);
    let Some(new) = form.judge(&ask.words, &case, &case.plan) else {
        let forms = Forms {
            change: Some(Change {
                id,
                version,
                form,
                theirs: None,
            }),
            ..Forms::default()
        };
        return Ok(draw(&ask, &case, &case.plan, &forms, StatusCode::UNPROCESSABLE_ENTITY));
    };
    let done = see(&format!("/work/{}/plan", case.id()));
    match work.change_action(id, &new, version).await {
        Ok(()) => Ok(done),
        Err(Error::Conflict) => {
            let case = Case::load(&work).await?;
            let theirs = find(&case.plan, id)?;
            if same(theirs, &new) {
                return Ok(done);
            }
            let change = Change {
                id,
                version: theirs.version,
                form,
                theirs: Some(theirs.clone()),
            };
            let forms = Forms {
                change: Some(change),
                ..Forms::default()
            };
            Ok(draw(&ask, &case, &case.plan, &forms, StatusCode::CONFLICT))
        }
        Err(error) => {
            let case = vanished(&ask, &work, &case.plan, &mut form, error).await?;
            let change = Change {
                id,
                version,
                form,
                theirs: None,
            };
            let forms = Forms {
                change: Some(change),
                ..Forms::default()
            };
            Ok(draw(&ask, &case, &case.plan, &forms, StatusCode::CONFLICT))
        }
    }
}

/// Names a place or group the plan is to change.
pub async fn add_context(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let case = Case::load(&work).await?;
    let mut typed = Context::typed(&ask.form);
    let Some(new) = typed.judge(&ask.words) else {
        let forms = Forms {
            context: typed,
            ..Forms::default()
        };
        return Ok(draw(&ask, &case, &case.plan, &forms, StatusCode::UNPROCESSABLE_ENTITY));
    };
    if !case.plan.contexts.iter().any(|one| same_context(one, &new)) {
        work.add_context(&new).await?;
    }
    Ok(see(&format!("/work/{}/plan", case.id())))
}

fn find(plan: &Plan, id: ActionId) -> Result<&plan::Action, Halt> {
    plan.actions().find(|one| one.id == id).ok_or(Halt::NotThere)
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

fn same_context(one: &plan::PlanContext, new: &NewContext) -> bool {
    one.context.kind == new.kind
        && one.context.name == new.name
        && one.context.holder == new.holder
        && one.goal == new.goal
}
