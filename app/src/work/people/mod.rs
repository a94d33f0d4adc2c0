//! Who is on a pathway, and how they come in.

mod draw;
mod member_form;
mod posts;

use http::StatusCode;

use self::draw::draw;
use self::member_form::Typed;
use super::case::Case;
use crate::ask::{Answered, Ask};

pub(super) use draw::coming_in;

pub use posts::{cancel_invite, hand_over, invite, invite_again, let_go};

/// Everybody on the pathway; for the worker who leads, how each comes in.
pub async fn people(ask: Ask) -> Answered {
    let (who, id) = (ask.who()?, ask.param("id")?);
    let review = ask.p().review(who, id).await?;
    let case = Case::load(&review).await?;
    let invites = if case.leads() {
        ask.p().casework(who, id).await?.invites().await?
    } else {
        Vec::new()
    };
    Ok(draw(&ask, &case, &invites, &Typed::default(), StatusCode::OK))
}
