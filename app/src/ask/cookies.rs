use http::header::{ACCEPT_LANGUAGE, COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue};
use participation::people::Language;
use participation::sign_in::Token;

use crate::state::State;
use crate::ui::{Contrast, Theme, Typeface};

/// How somebody wants screens to look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Light or dark.
    pub theme: Theme,
    /// Contrast.
    pub contrast: Contrast,
    /// Typeface.
    pub face: Typeface,
}

/// The name of the session's cookie. `__Host-` ties it to this host, and browsers only take it over `https`.
const fn session_name(secure: bool) -> &'static str {
    if secure { "__Host-s" } else { "s" }
}

/// The name of the cookie that goes with somebody to the council's identity provider and back.
const fn away_name(secure: bool) -> &'static str {
    if secure { "__Host-c" } else { "c" }
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(one, _)| *one == name)
        .map(|(_, value)| value)
}

pub(crate) fn token_of(state: &State, headers: &HeaderMap) -> Option<Token> {
    cookie(headers, session_name(state.settings().secure)).map(Token::from_cookie)
}

/// The language of somebody who is not signed in: as they chose, else as their browser asks.
pub(crate) fn language_of(headers: &HeaderMap) -> Language {
    if let Some(chosen) = cookie(headers, "lang").and_then(Language::from_text) {
        return chosen;
    }
    headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| {
            value
                .split(',')
                .find_map(|one| Language::from_text(one.trim().get(..2)?))
        })
        .unwrap_or(Language::En)
}

pub(crate) fn look_of(headers: &HeaderMap) -> Look {
    let text = cookie(headers, "look").unwrap_or("");
    Look {
        theme: if text.contains("light") {
            Theme::Light
        } else if text.contains("dark") {
            Theme::Dark
        } else {
            Theme::Auto
        },
        contrast: if text.contains("more") {
            Contrast::More
        } else {
            Contrast::Auto
        },
        face: if text.contains("easy") {
            Typeface::Easy
        } else {
            Typeface::Usual
        },
    }
}

fn header(text: &str) -> (http::HeaderName, HeaderValue) {
    (
        SET_COOKIE,
        HeaderValue::from_str(text).unwrap_or_else(|_| HeaderValue::from_static("")),
    )
}

/// Sets the session's cookie. It has no date: it goes when the browser does, and the server ends it sooner.
#[must_use]
pub fn session_cookie(state: &State, token: &Token) -> (http::HeaderName, HeaderValue) {
    let secure = state.settings().secure;
    let mark = if secure { "; Secure" } else { "" };
    header(&format!(
        "{}={}; Path=/; HttpOnly; SameSite=Strict{mark}",
        session_name(secure),
        token.for_cookie()
    ))
}

/// What a browser holds that is on its way to the council's identity provider and back.
pub(crate) fn away_of(state: &State, headers: &HeaderMap) -> Option<Token> {
    cookie(headers, away_name(state.settings().secure)).map(Token::from_cookie)
}

/// Sets or takes away the cookie of somebody on that way. It has to come back with them from another site, so it is the
/// one that is lax; it opens nothing by itself, and lasts ten minutes.
pub(crate) fn away_cookie(state: &State, browser: Option<&Token>) -> (http::HeaderName, HeaderValue) {
    let secure = state.settings().secure;
    let mark = if secure { "; Secure" } else { "" };
    let (value, lasts) = browser.map_or(("", 0), |token| (token.for_cookie(), 600));
    header(&format!(
        "{}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={lasts}{mark}",
        away_name(secure)
    ))
}

/// Takes the session's cookie away. Changing an `HttpOnly` cookie is also what makes Chromium
/// drop the pages it kept for Back.
#[must_use]
pub fn clear_session(state: &State) -> (http::HeaderName, HeaderValue) {
    let secure = state.settings().secure;
    let mark = if secure { "; Secure" } else { "" };
    header(&format!(
        "{}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0{mark}",
        session_name(secure)
    ))
}

/// Remembers a language for a year. It says nothing about anybody.
#[must_use]
pub fn language_cookie(language: Language) -> (http::HeaderName, HeaderValue) {
    header(&format!(
        "lang={}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000",
        language.text()
    ))
}

/// Remembers how screens should look for a year: any of `light`, `dark`, `more`, `easy`, joined by dots.
#[must_use]
pub fn look_cookie(look: Look) -> (http::HeaderName, HeaderValue) {
    let mut parts = Vec::new();
    match look.theme {
        Theme::Auto => {}
        Theme::Light => parts.push("light"),
        Theme::Dark => parts.push("dark"),
    }
    if look.contrast == Contrast::More {
        parts.push("more");
    }
    if look.face == Typeface::Easy {
        parts.push("easy");
    }
    header(&format!(
        "look={}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000",
        parts.join(".")
    ))
}
