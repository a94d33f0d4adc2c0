//! The safeguarding hub: places that enough different young people want changed, without names, words or counts.

mod close;
mod draw;

use http::StatusCode;

use self::draw::draw;
use super::typed::Typed;
use crate::ask::{Answered, Ask};

pub use close::close_alert;

/// The place alerts. Opening the page is reading them, and that is noted.
pub(super) async fn alerts(ask: &Ask) -> Answered {
    draw(ask, Typed::default(), StatusCode::OK).await
}
