//! A form is read whole before anybody answers it.
//!
//! A server that answers while a browser is still sending cuts the line, and the browser
//! then shows an error of its own instead of the page that says that nothing is lost.

use std::sync::Arc;

use alongside_app::routes::FILE_POSTS;
use axum::body::{Body, Bytes};
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use futures_util::StreamExt as _;
use tokio::sync::Semaphore;

use super::faults::Fault;

/// The longest form there is, several times over, in bytes.
pub(super) const KEPT_MOST: usize = 512 * 1024;

/// What is still listened to, in bytes, though it is thrown away: far more than anybody
/// pastes by mistake, and the picture a phone's camera makes.
const HEARD_MOST: usize = 48 * 1024 * 1024;

/// Files that are on their way at once. More wait, so that nobody fills the memory with them.
const FILES: usize = 3;

/// Those who may send a file now.
pub(super) fn files() -> Arc<Semaphore> {
    Arc::new(Semaphore::new(FILES))
}

/// Hands the form on in one piece, or says that it is too large once it has all arrived.
pub(super) async fn gather(State(files): State<Arc<Semaphore>>, request: Request, next: Next) -> Response {
    let path = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let file = FILE_POSTS.iter().find(|(one, _)| path == Some(*one));
    let (head, body) = request.into_parts();
    let turn = if file.is_some() {
        files.acquire().await.ok()
    } else {
        None
    };
    let most = file.filter(|_| turn.is_some()).map_or(KEPT_MOST, |(_, most)| *most);
    match gathered(body, most).await {
        Some(whole) => next.run(Request::from_parts(head, Body::from(whole))).await,
        None => Fault::TooLarge.answer(),
    }
}

/// A body that breaks off is as good as one that is too large: it cannot be understood,
/// and what was written is still on the page it came from.
async fn gathered(body: Body, most: usize) -> Option<Bytes> {
    let mut pieces = body.into_data_stream();
    let mut whole = Vec::new();
    let mut heard = 0_usize;
    while let Some(piece) = pieces.next().await {
        let piece = piece.ok()?;
        heard = heard.saturating_add(piece.len());
        if heard > HEARD_MOST {
            return None;
        }
        if heard <= most {
            whole.extend_from_slice(&piece);
        } else {
            whole = Vec::new();
        }
    }
    (heard <= most).then(|| whole.into())
}
