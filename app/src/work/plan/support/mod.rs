//! Help that the family asks for: what kind it is, what the directory has, and what they are told. What nobody was told
//! about waits here.

mod draw;
mod form;
mod load;
mod posts;
mod row;

use http::StatusCode;

use self::draw::draw;
use super::super::typed::Typed;
use super::at::At;
use crate::ask::{Answered, Ask};

pub(super) use load::{Asked, asked};
pub use posts::{note_support, tell_support};

/// The page. `?again=` opens the form of one thing that was asked for.
pub async fn support(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let at = At::load(&review).await?;
    draw(&ask, &review, &at, &Typed::default(), StatusCode::OK).await
}
