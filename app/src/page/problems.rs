use axum::response::Response;
use http::{HeaderMap, StatusCode};
use leptos::prelude::*;

use super::show::{See, draw};
use crate::ask::{Look, language_of, look_of};
use crate::say;
use crate::state::State;
use crate::ui::{self, *};
use crate::words::Words;

/// Where what somebody wrote is, when it did not get where it was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// In the form they came from, one step back.
    InTheBrowser,
    /// With what waits for them.
    Kept,
}

/// Not there, or not yours. The same bytes for both, and for everybody who reads this language: what was written to it
/// waits at home, and not here.
#[must_use]
pub fn not_there(words: &Words, look: Look, signed_in: bool) -> Response {
    problem(
        words,
        look,
        StatusCode::NOT_FOUND,
        say!(words, "problem-not-there"),
        say!(words, "problem-not-there-what-now"),
        signed_in,
        Written::InTheBrowser,
    )
}

/// Somebody else changed it in the meantime.
#[must_use]
pub fn changed_meanwhile(words: &Words, look: Look, written: Written) -> Response {
    problem(
        words,
        look,
        StatusCode::CONFLICT,
        say!(words, "problem-changed"),
        say!(words, "problem-changed-what-now"),
        true,
        written,
    )
}

/// Our trouble.
#[must_use]
pub fn trouble(words: &Words, look: Look, written: Written) -> Response {
    problem(
        words,
        look,
        StatusCode::INTERNAL_SERVER_ERROR,
        say!(words, "problem-ours"),
        say!(words, "problem-ours-what-now"),
        true,
        written,
    )
}

/// A handler panicked.
#[must_use]
pub fn broke(state: &State, headers: &HeaderMap) -> Response {
    let words = state.languages().words(language_of(headers));
    trouble(&words, look_of(headers), Written::InTheBrowser)
}

/// More was sent than a page takes. The text is still in the browser, one step back.
#[must_use]
pub fn too_large(state: &State, headers: &HeaderMap) -> Response {
    let words = state.languages().words(language_of(headers));
    problem(
        &words,
        look_of(headers),
        StatusCode::PAYLOAD_TOO_LARGE,
        say!(words, "problem-too-large"),
        say!(words, "problem-too-large-what-now"),
        true,
        Written::InTheBrowser,
    )
}

/// Too many requests in too short a time.
#[must_use]
pub fn too_fast(state: &State, headers: &HeaderMap) -> Response {
    let words = state.languages().words(language_of(headers));
    problem(
        &words,
        look_of(headers),
        StatusCode::TOO_MANY_REQUESTS,
        say!(words, "problem-too-fast"),
        say!(words, "problem-too-fast-what-now"),
        true,
        Written::InTheBrowser,
    )
}

/// The post came from another site.
#[must_use]
pub fn elsewhere(state: &State, headers: &HeaderMap) -> Response {
    let words = state.languages().words(language_of(headers));
    problem(
        &words,
        look_of(headers),
        StatusCode::FORBIDDEN,
        say!(words, "problem-elsewhere"),
        say!(words, "problem-elsewhere-what-now"),
        true,
        Written::InTheBrowser,
    )
}

fn problem(
    words: &Words,
    look: Look,
    status: StatusCode,
    what: String,
    what_now: String,
    exit: bool,
    written: Written,
) -> Response {
    let see = See::titled(say!(words, "title-page")).with_status(status);
    let (exit_word, home) = (say!(words, "exit"), say!(words, "problem-home"));
    let (lost, see_it) = match written {
        Written::InTheBrowser => (say!(words, "nothing-lost"), None),
        Written::Kept => (say!(words, "problem-kept"), Some(say!(words, "problem-see-kept"))),
    };
    draw(
        words,
        look,
        "",
        ui::AssetNames {
            style: STYLE.to_owned(),
            ..ui::AssetNames::default()
        },
        &see,
        Box::new(move || {
            view! {
                <TopBar exit=exit.then_some(exit_word)/>
                <Main>
                    <Question text=what/>
                    <Lede text=what_now/>
                    <p>{lost}</p>
                    {see_it.map(|label| view! { <ButtonLink href="/late" label=label/> })}
                    <ButtonLink href="/home" label=home weight=Weight::Outline/>
                </Main>
            }
            .into_any()
        }),
    )
}

/// A name for the style sheet that does not change with its content.
const STYLE: &str = "/style.css";
