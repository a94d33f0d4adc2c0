//! The few addresses machines ask for.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use http::StatusCode;
use jiff::SignedDuration;
use participation::Participation;
use url::Url;

use crate::assets;

/// How long the security contact may be relied on before asking again. RFC 9116 advises
/// less than a year.
const CONTACT_LASTS: SignedDuration = SignedDuration::from_hours(180 * 24);

/// The icon, by its place in `public`.
pub(crate) const ICON: &str = "icon.svg";

/// What a phone asks for when somebody puts the app on its home screen, by its place in `public`.
pub(crate) const MANIFEST: &str = "manifest.webmanifest";

/// The style sheet under a name that does not change with its content, for pages that must
/// be the same bytes every time.
const STYLE: &str = "/style.css";

struct Known {
    participation: Participation,
    security_contact: Option<Url>,
    icon: Option<String>,
    style: String,
}

/// Health, crawlers, the icon, whom to tell about a weakness, and the files.
pub(crate) fn routes(participation: Participation, security_contact: Option<Url>, names: &assets::Names) -> Router {
    let known = Known {
        participation,
        security_contact,
        icon: public(names, ICON),
        style: file(&names.style),
    };
    Router::new()
        .route("/healthz", get(health))
        .route("/robots.txt", get(robots))
        .route("/favicon.ico", get(icon))
        .route(STYLE, get(style))
        .route("/.well-known/security.txt", get(security))
        .with_state(Arc::new(known))
        .route("/a/{file}", get(assets::serve))
}

/// Where a file of `public` is served.
pub(crate) fn public(names: &assets::Names, place: &str) -> Option<String> {
    names.files.get(place).map(|name| file(name))
}

/// Where a file of the site is served.
pub(crate) fn file(name: &str) -> String {
    format!("/a/{name}")
}

async fn health(State(known): State<Arc<Known>>) -> Response {
    if known.participation.store().healthy().await {
        "ok".into_response()
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "database does not answer").into_response()
    }
}

async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /\n"
}

/// Browsers ask here where a page names no icon.
async fn icon(State(known): State<Arc<Known>>) -> Response {
    match known.icon.as_deref() {
        Some(file) => Redirect::temporary(file).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn style(State(known): State<Arc<Known>>) -> Redirect {
    Redirect::temporary(&known.style)
}

async fn security(State(known): State<Arc<Known>>) -> Response {
    let Some(contact) = &known.security_contact else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let expires = known.participation.clock().now().saturating_add(CONTACT_LASTS);
    match expires {
        Ok(expires) => format!("Contact: {contact}\nExpires: {expires:.0}\nPreferred-Languages: en\n").into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}
