//! The plan of a pathway: whom it asks, what it changes, who does it.

mod action_form;
mod context_form;
mod draw;
mod posts;
mod restriction;
mod rows;

use http::StatusCode;
use participation::id::ActionId;

use self::action_form::{Action, Change};
use self::draw::{Forms, draw};
use super::case::Case;
use crate::ask::{Answered, Ask, Halt};

pub use posts::{add_action, add_context, change_action};

/// The plan. `?change=` opens the form of one action for the worker who leads.
pub async fn plan(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let case = Case::load(&review).await?;
    let covered = review.coverage().await?.rows.into_iter();
    let mut forms = Forms {
        gaps: covered.filter(|row| row.gap).map(|row| row.context).collect(),
        ..Forms::default()
    };
    if case.leads()
        && let Some(id) = ask.query.filled("change")
    {
        let id: ActionId = id.parse().map_err(|_| Halt::NotThere)?;
        let now = case.plan.actions().find(|one| one.id == id).ok_or(Halt::NotThere)?;
        forms.change = Some(Change {
            id,
            version: now.version,
            form: Action::of(now),
            theirs: None,
        });
    }
    Ok(draw(&ask, &case, &case.plan, &forms, StatusCode::OK))
}
