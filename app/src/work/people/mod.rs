//! Who is on a pathway, and how they come in.

mod draw;
mod member_form;
mod posts;

use http::StatusCode;

use self::draw::{Known, draw};
use self::member_form::Typed;
use super::case::Case;
use crate::ask::{Answered, Ask};

pub(super) use draw::coming_in;

pub use posts::{cancel_invite, hand_over, invite, invite_again, let_go, stop_messages};

/// Everybody on the pathway; for the worker who leads, how each comes in.
pub async fn people(ask: Ask) -> Answered {
    let (who, id) = (ask.who()?, ask.param("id")?);
    let review = ask.p().review(who, id).await?;
    let case = Case::load(&review).await?;
    let known = if case.leads() {
        Known::load(&ask.p().casework(who, id).await?).await?
    } else {
        Known::default()
    };
    Ok(draw(&ask, &case, &known, &Typed::default(), StatusCode::OK))
}
