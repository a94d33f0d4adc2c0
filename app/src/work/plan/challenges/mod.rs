//! Challenges of actions: who answers by when, and what the chair makes of those that are not answered.

mod draw;
mod names;
mod posts;

use http::StatusCode;

use self::draw::draw;
use super::super::typed::Typed;
use super::at::At;
use crate::ask::{Answered, Ask};

pub(in crate::work) use names::ground_name;
pub(super) use names::state_line;
pub use posts::{settle_challenge, step_challenge};

/// The page.
pub async fn challenges(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let at = At::load(&review).await?;
    Ok(draw(&ask, &at, &Typed::default(), StatusCode::OK))
}
