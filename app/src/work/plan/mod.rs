//! Writing the plan: goals before actions, whom it asks, what stands in the way, and what the family says to it.

mod action;
mod aside;
mod at;
mod challenges;
mod context_form;
mod contexts;
mod contingency;
mod draw;
mod facts;
mod family;
mod goal;
mod hints;
mod limit;
mod listing;
mod matters;
mod proposals;
mod report;
mod rows;
mod standing;
mod support;
mod tilt;
mod versions;

use http::StatusCode;
use participation::cases::Review;

use self::at::At;
use self::draw::{Forms, draw};
use self::standing::Standing;
use crate::ask::{Answered, Ask};

pub use action::{action, challenge_action, change_action, move_action, set_owners, take_up, tie_source};
pub use aside::set_aside;
pub(super) use challenges::ground_name;
pub use challenges::{challenges, settle_challenge, step_challenge};
pub use contexts::{add_action, add_context};
pub use contingency::write_contingency;
pub use facts::{facts, note_facts_agreed, write_facts};
pub use family::open_plan;
pub use goal::{goal, write_goal};
pub(super) use proposals::kind_line;
pub use proposals::{decide_proposal, proposals};
pub use report::{add_paragraph, change_paragraph, report, take_paragraph_out};
pub use support::{note_support, support, tell_support};
pub use versions::{agree_plan, publish_plan, versions};

/// The plan as it is being written.
pub async fn plan(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    again(&ask, &review, &Forms::default(), StatusCode::OK).await
}

/// The page, with what was typed into one of its forms.
async fn again(ask: &Ask, review: &Review<'_>, forms: &Forms, status: StatusCode) -> Answered {
    let (at, standing) = (At::load(review).await?, Standing::load(review).await?);
    Ok(draw(ask, &at, &standing, forms, status))
}
