//! Places for the worker and the chair: what each voice said, gathered under contexts, what of the plan covers
//! them, and how they felt time after time.

mod add_picture;
mod below;
mod change;
mod context;
mod context_form;
mod coverage;
mod draw;
mod felt;
mod gather;
mod join;
mod known;
mod load;
mod matters;
pub(super) mod names;
mod on_map;
mod pictures;
mod row;
pub(super) mod said;

use http::StatusCode;

use self::draw::draw;
use self::load::At;
use super::typed::Typed;
use crate::ask::{Answered, Ask};

pub(super) use below::below;

pub use add_picture::{add_picture, picture};
pub use change::change;
pub use context::{change_context, context};
pub use gather::gather;
pub use join::join;
pub use on_map::places_look;
pub use pictures::{pictures, remove_picture};

/// The places that were shared with the reader. Opening the page is reading it.
pub async fn places(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let at = At::open(&review).await?;
    Ok(draw(&ask, &at, &Typed::default(), StatusCode::OK).await)
}
