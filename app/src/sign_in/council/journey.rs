//! The cookie that goes with somebody to the provider and back.

use axum::response::Response;
use participation::sign_in::{Journey, Token};

use crate::ask::{Ask, away_cookie, away_of};

/// Puts the browser's half of a journey on an answer.
pub(super) fn with(ask: &Ask, browser: &Token, mut response: Response) -> Response {
    let (name, value) = away_cookie(&ask.state, Some(browser));
    response.headers_mut().append(name, value);
    response
}

/// Takes the browser's half away: the journey is over.
pub(super) fn over(ask: &Ask, mut response: Response) -> Response {
    let (name, value) = away_cookie(&ask.state, None);
    response.headers_mut().append(name, value);
    response
}

/// The journey of this name, as far as this browser is on one.
pub(super) fn of(ask: &Ask, state: &str) -> Option<Journey> {
    let browser = away_of(&ask.state, &ask.headers)?;
    (!state.is_empty()).then(|| Journey {
        state: state.to_owned(),
        browser,
    })
}
