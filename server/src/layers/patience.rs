//! No answer takes for ever.

use std::time::Duration;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;

use super::faults::Fault;

/// A slow phone sending its longest form over a bad line is done by then.
const MOST: Duration = Duration::from_secs(30);

/// Gives up on an answer that does not come. A transaction not yet committed is undone.
pub(super) async fn limit(request: Request, next: Next) -> Response {
    tokio::time::timeout(MOST, next.run(request))
        .await
        .unwrap_or_else(|_| Fault::TooSlow.answer())
}
