//! What stands around every route. The outermost is first met and last to speak:
//! headers → log → compression → faults drawn → panics caught → patience → limits → whole body → cross-site.

mod address;
mod buckets;
mod compress;
mod cross_site;
mod faults;
mod headers;
mod limits;
mod panic;
mod patience;
mod whole_body;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use tower_http::csrf::ConfigError;
use url::Url;

use crate::config::Rates;
use crate::log;

use headers::Headers;
use limits::Limits;

/// What the layers need to know.
#[derive(Debug)]
pub(crate) struct Surroundings {
    /// The address people type.
    pub(crate) origin: Url,
    /// Whether `X-Forwarded-For` is our proxy's word.
    pub(crate) behind_proxy: bool,
    /// How often one may ask.
    pub(crate) rates: Rates,
}

/// Puts every layer around the routes, the 404 included.
///
/// # Errors
/// Never for a checked origin.
pub(crate) fn around(
    routes: Router,
    app: alongside_app::State,
    surroundings: &Surroundings,
) -> Result<Router, ConfigError> {
    let headers = Arc::new(Headers {
        https: surroundings.origin.scheme() == "https",
    });
    let limits = Arc::new(Limits::new(surroundings.rates, surroundings.behind_proxy));
    Ok(routes
        .layer(DefaultBodyLimit::disable())
        .layer(cross_site::guard(&surroundings.origin)?)
        .layer(from_fn_with_state(whole_body::files(), whole_body::gather))
        .layer(from_fn_with_state(limits, limits::hold))
        .layer(from_fn(patience::limit))
        .layer(panic::catch())
        .layer(from_fn_with_state(app, faults::draw))
        .layer(compress::pages())
        .layer(from_fn(log::requests))
        .layer(from_fn_with_state(headers, headers::put)))
}

#[cfg(test)]
mod tests;
