use http::StatusCode;
use participation::plan::{self, NewContext};

use super::super::case::Case;
use super::context_form::Context;
use super::draw::Forms;
use super::{action, again};
use crate::ask::{Answered, Ask};
use crate::page::see;

/// Writes an action into the plan.
pub async fn add_action(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    action::add(&ask, &work).await
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
        return again(&ask, &work, &forms, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    if !case.plan.contexts.iter().any(|one| same(one, &new)) {
        work.add_context(&new).await?;
    }
    Ok(see(&format!("/work/{}/plan", case.id())))
}

fn same(one: &plan::PlanContext, new: &NewContext) -> bool {
    one.context.kind == new.kind
        && one.context.name == new.name
        && one.context.holder == new.holder
        && one.goal == new.goal
}
