//! A form is read whole before anybody answers it.
//!
//! A server that answers while a browser is still sending cuts the line, and the browser
//! then shows an error of its own instead of the page that says that nothing is lost.

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use futures_util::StreamExt as _;

use super::faults::Fault;

/// The longest form there is, several times over, in bytes.
pub(super) const KEPT_MOST: usize = 512 * 1024;

/// What is still listened to, in bytes, though it is thrown away: far more than anybody
/// pastes by mistake.
const HEARD_MOST: usize = 16 * 1024 * 1024;

/// Hands the form on in one piece, or says that it is too large once it has all arrived.
pub(super) async fn gather(request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    match gathered(body).await {
        Some(whole) => next.run(Request::from_parts(head, Body::from(whole))).await,
        None => Fault::TooLarge.answer(),
    }
}

/// A body that breaks off is as good as one that is too large: it cannot be understood,
/// and what was written is still on the page it came from.
async fn gathered(body: Body) -> Option<Bytes> {
    let mut pieces = body.into_data_stream();
    let mut whole = Vec::new();
    let mut heard = 0_usize;
    while let Some(piece) = pieces.next().await {
        let piece = piece.ok()?;
        heard = heard.saturating_add(piece.len());
        if heard > HEARD_MOST {
            return None;
        }
        if heard <= KEPT_MOST {
            whole.extend_from_slice(&piece);
        } else {
            whole = Vec::new();
        }
    }
    (heard <= KEPT_MOST).then(|| whole.into())
}
