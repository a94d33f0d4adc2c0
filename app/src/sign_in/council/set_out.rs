use axum::response::Response;
use http::header::REFRESH;
use http::{HeaderValue, StatusCode};
use leptos::prelude::*;

use super::journey;
use super::provider::Provider;
use super::said::{Said, say_so};
use crate::ask::{Answered, Ask, Halt};
use crate::page::{See, show_as};
use crate::say;
use crate::ui::*;

/// Where somebody is about to go, before they go there.
///
/// # Errors
/// [`Halt::NotThere`] where no provider is set.
pub async fn page(ask: Ask) -> Answered {
    let provider = ask.state.council().ok_or(Halt::NotThere)?;
    let words = ask.words.clone();
    let (name, host) = (provider.settings().name.clone(), provider.host());
    let see = See::titled(say!(words, "title-door")).for_staff();
    Ok(show_as(&ask, see, move || {
        view! {
            <TopBar back="/" back_label=say!(words, "back")/>
            <Main>
                <Question text=say!(words, "staff-council-question", name = name.clone())/>
                <p>{say!(words, "staff-council-what", host = host)}</p>
                <form method="post" action="/sign-in/work">
                    <Button label=say!(words, "staff-council-go", name = name)/>
                </form>
                <ButtonLink href="/" label=say!(words, "door-back") weight=Weight::Text/>
            </Main>
        }
    }))
}

/// Sends somebody to the provider.
///
/// # Errors
/// As the database does.
pub async fn set_out(ask: Ask) -> Answered {
    let provider = ask.state.council().ok_or(Halt::NotThere)?;
    let known = match provider.known().await {
        Ok(known) => known,
        Err(trouble) => return Ok(say_so(&ask, provider, Said::from(trouble))),
    };
    let (kept, challenge) = Provider::fresh();
    let journey = ask.p().leave_for_provider(&kept).await?;
    let to = provider.address(&known, &journey.state, &kept, challenge);
    let going = go_on(
        &ask,
        to.as_str(),
        say!(
            ask.words,
            "staff-council-going",
            name = provider.settings().name.clone()
        ),
    );
    Ok(journey::with(&ask, &journey.browser, going))
}

/// A page that goes on by itself, with a link for a browser that does not.
///
/// Not a redirect, for two reasons: Chromium holds one after a post to `form-action`, which names no other site; and one
/// after coming back from another site would leave the session's cookie behind, which is strict about that.
pub(super) fn go_on(ask: &Ask, to: &str, title: String) -> Response {
    let words = ask.words.clone();
    let see = See::titled(say!(words, "title-door"))
        .for_staff()
        .with_status(StatusCode::OK);
    let href = to.to_owned();
    let mut response = show_as(ask, see, move || {
        view! {
            <TopBar/>
            <Main>
                <Question text=title/>
                <p>{say!(words, "staff-council-by-itself")}</p>
                <ButtonLink href=href label=say!(words, "staff-council-on") weight=Weight::Outline/>
            </Main>
        }
    });
    if let Ok(on) = HeaderValue::try_from(format!("0; url={to}")) {
        response.headers_mut().insert(REFRESH, on);
    }
    response
}
