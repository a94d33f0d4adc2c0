use std::sync::Arc;

use axum::response::{IntoResponse as _, Response};
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderValue, StatusCode};
use leptos::prelude::*;

use crate::ask::{Ask, Look};
use crate::say;
use crate::ui::{self, Density, Frame};
use crate::words::Words;

/// The nonce of an answer's content security policy: put on the request by the server, drawn into the page here.
#[derive(Clone, Debug)]
pub struct Nonce(pub String);

/// On the response of a page that has an island, which needs WebAssembly.
#[derive(Clone, Copy, Debug)]
pub struct HasIsland;

/// What a page is besides its body.
#[derive(Clone, Debug)]
pub struct See {
    /// Neutral title, from the catalogue.
    pub title: String,
    /// Family or staff layout.
    pub density: Density,
    /// Whether it has an island.
    pub island: bool,
    /// Usually 200.
    pub status: StatusCode,
}

impl See {
    /// A family page that is all right.
    #[must_use]
    pub const fn titled(title: String) -> Self {
        Self {
            title,
            density: Density::Family,
            island: false,
            status: StatusCode::OK,
        }
    }

    /// The same in the staff layout.
    #[must_use]
    pub fn for_staff(self) -> Self {
        Self {
            density: Density::Staff,
            ..self
        }
    }

    /// The same with another status.
    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }
}

/// A page.
pub fn show<V: IntoView + 'static>(ask: &Ask, title: String, body: impl FnOnce() -> V) -> Response {
    show_as(ask, See::titled(title), body)
}

/// A page of a particular kind.
pub fn show_as<V: IntoView + 'static>(ask: &Ask, see: See, body: impl FnOnce() -> V) -> Response {
    show_body(ask, &see, Box::new(move || body().into_any()))
}

/// Apart from [`show_as`] so that the document around a page is compiled once, not once a page.
fn show_body(ask: &Ask, see: &See, body: Box<dyn FnOnce() -> AnyView + '_>) -> Response {
    let names = ask.state.assets();
    let assets = ui::AssetNames {
        style: names.style.clone(),
        work_style: (see.density == Density::Staff).then(|| names.work_style.clone()),
        script: names.script.clone(),
        island_script: see.island.then(|| names.island_script.clone()),
        icon: Some(names.icon.clone()),
        manifest: Some(names.manifest.clone()),
    };
    let mut response = draw(&ask.words, ask.look, &ask.nonce, assets, see, body);
    if see.island {
        response.extensions_mut().insert(HasIsland);
    }
    response
}

/// Draws a whole document. Also for answers outside any handler, which have no script and so no nonce:
/// that keeps "not there" the same bytes every time.
pub(super) fn draw(
    words: &Words,
    look: Look,
    nonce: &str,
    assets: ui::AssetNames,
    see: &See,
    body: Box<dyn FnOnce() -> AnyView + '_>,
) -> Response {
    let frame = Frame {
        lang: words.tag().to_owned(),
        dir: words.direction(),
        title: see.title.clone(),
        nonce: nonce.to_owned(),
        assets,
        theme: look.theme,
        contrast: look.contrast,
        face: look.face,
        density: see.density,
        skip: say!(words, "skip-to-main"),
        noindex: true,
    };
    let owner = Owner::new_root(Some(Arc::new(hydration_context::SsrSharedContext::new_islands())));
    let html = owner.with(|| ui::document(frame, body()));
    owner.unset_with_forced_cleanup();
    (
        see.status,
        [(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))],
        html,
    )
        .into_response()
}

/// "See there": the answer to a form post that went well.
#[must_use]
pub fn see(path: &str) -> Response {
    let to = HeaderValue::from_str(path).unwrap_or_else(|_| HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(LOCATION, to)]).into_response()
}

/// A short plain text, for what islands and the plain script fetch.
#[must_use]
pub fn text(status: StatusCode, text: String) -> Response {
    (
        status,
        [(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"))],
        text,
    )
        .into_response()
}
