//! What is written down about a request: which route, which method, how it ended, how long
//! it took. Never an address, a path with its parameters, a query, a body or a name.

use std::panic::PanicHookInfo;
use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use http::Method;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::config::LogFormat;

/// Starts the log, on standard error: standard output is for what commands answer.
///
/// The levels are fixed. Libraries speak of requests and rows at finer ones, so turning
/// them up would write down what must not be.
pub(crate) fn start(format: LogFormat) {
    let levels = Targets::new()
        .with_default(LevelFilter::WARN)
        .with_targets(["alongside", "alongside_app", "participation"].map(|name| (name, LevelFilter::INFO)));
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let registry = tracing_subscriber::registry().with(levels);
    // A second start, as in tests, keeps the first.
    let _ = match format {
        LogFormat::Text => registry.with(lines.with_ansi(false)).try_init(),
        LogFormat::Json => registry
            .with(lines.json().flatten_event(true).with_current_span(false))
            .try_init(),
    };
    std::panic::set_hook(Box::new(note_panic));
}

/// Where, and nothing of what: a panic's message may quote data.
fn note_panic(info: &PanicHookInfo<'_>) {
    match info.location() {
        Some(at) => tracing::error!(file = at.file(), line = at.line(), "panic"),
        None => tracing::error!("panic"),
    }
}

/// Writes one line for every request.
pub(crate) async fn requests(request: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = known(request.method());
    let matched = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    tracing::info!(
        route = matched.as_ref().map_or("none", MatchedPath::as_str),
        method,
        status = response.status().as_u16(),
        micros = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX),
        "request"
    );
    response
}

/// A method can be any word a stranger likes to send.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}
