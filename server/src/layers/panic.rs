//! A handler that panics costs its own answer, not the process.

use std::any::Any;

use axum::body::Body;
use http::Response;
use tower_http::catch_panic::CatchPanicLayer;

use super::faults::Fault;

type Catch = fn(Box<dyn Any + Send>) -> Response<Body>;

/// The payload is dropped unread: it may hold what somebody wrote. Where it happened is
/// logged by the panic hook.
pub(super) fn catch() -> CatchPanicLayer<Catch> {
    CatchPanicLayer::custom(|_payload| Fault::Broke.answer())
}
