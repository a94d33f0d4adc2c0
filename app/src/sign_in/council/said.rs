//! What somebody reads when the council's sign-in did not let them in.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::journey;
use super::provider::Provider;
use super::trouble::Trouble;
use crate::ask::Ask;
use crate::page::{See, show_as};
use crate::say;
use crate::ui::*;

/// Why somebody is not in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// The provider does not answer.
    Down,
    /// What the provider sent cannot be trusted.
    Unsound,
    /// The provider let nobody in, or somebody turned back there.
    TurnedBack,
    /// Too old, used already, begun in another browser, or not begun at all.
    Again,
    /// Signed in there, and nothing here.
    Nothing,
}

impl From<Trouble> for Said {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Down(why) => {
                tracing::warn!(why, "the council's identity provider does not answer");
                Self::Down
            }
            Trouble::Unsound(why) => {
                tracing::warn!(why, "what the council's identity provider sent was not taken");
                Self::Unsound
            }
        }
    }
}

/// Says so, with what to do; the other ways in are one tap away.
pub(super) fn say_so(ask: &Ask, provider: &Provider, said: Said) -> Response {
    let words = ask.words.clone();
    let name = provider.settings().name.clone();
    let (status, title, what) = match said {
        Said::Down => (
            StatusCode::SERVICE_UNAVAILABLE,
            say!(words, "staff-council-down", name = name),
            say!(words, "staff-council-down-what"),
        ),
        Said::Unsound => (
            StatusCode::UNPROCESSABLE_ENTITY,
            say!(words, "staff-council-unsound", name = name),
            say!(words, "staff-council-unsound-what"),
        ),
        Said::TurnedBack => (
            StatusCode::UNPROCESSABLE_ENTITY,
            say!(words, "staff-council-turned-back", name = name),
            say!(words, "staff-council-turned-back-what"),
        ),
        Said::Again => (
            StatusCode::UNPROCESSABLE_ENTITY,
            say!(words, "staff-council-again"),
            say!(words, "staff-council-again-what"),
        ),
        Said::Nothing => (
            StatusCode::UNPROCESSABLE_ENTITY,
            say!(words, "staff-council-nothing"),
            if provider.settings().groups.is_some() {
                say!(words, "staff-council-nothing-what", name = name)
            } else {
                say!(words, "staff-council-nothing-invite", name = name)
            },
        ),
    };
    let see = See::titled(say!(words, "title-door")).for_staff().with_status(status);
    let page = show_as(ask, see, move || {
        view! {
            <TopBar back="/" back_label=say!(words, "back")/>
            <Main>
                <Question text=title/>
                <p>{what}</p>
                <ButtonLink href="/sign-in/work" label=say!(words, "staff-council-try-again") weight=Weight::Outline/>
                <ButtonLink href="/" label=say!(words, "door-back") weight=Weight::Text/>
            </Main>
        }
    });
    journey::over(ask, page)
}
