//! On the day: who is here now, how far the agenda has come, whether decisions are quorate, and how
//! the family took part.

mod agenda;
mod draw;
mod people;
mod posts;
mod took_part;

use http::StatusCode;

use self::draw::draw;
use super::super::typed::Typed;
use super::load::At;
use crate::ask::{Answered, Ask};

pub use posts::on_the_day;

/// The page of the day.
pub async fn day(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let at = At::open(&ask, &review).await?;
    Ok(draw(&ask, &at, &Typed::default(), StatusCode::OK))
}
