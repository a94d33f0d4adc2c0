//! Pages go out compressed. Files are compressed when they are built; the rest is too short to gain.
//!
//! Nothing secret stands in a page beside what a stranger could put there: sessions live in a
//! cookie that no other site's request carries, and there is no token in any form (BREACH).

use http::header::CONTENT_TYPE;
use http::{Extensions, HeaderMap, StatusCode, Version};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;

/// Brotli's middle: most of the gain for a fifth of a millisecond.
const QUALITY: i32 = 4;

/// What decides about an answer.
type Chosen = fn(StatusCode, Version, &HeaderMap, &Extensions) -> bool;

/// Compresses pages for whoever takes brotli, which is every browser.
pub(super) fn pages() -> CompressionLayer<Chosen> {
    let chosen: Chosen = |_, _, headers, _| is_page(headers);
    CompressionLayer::new()
        .br(true)
        .quality(CompressionLevel::Precise(QUALITY))
        .compress_when(chosen)
}

fn is_page(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("text/html"))
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::Body;
    use axum::extract::Request;
    use axum::response::{Html, Response};
    use axum::routing::get;
    use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING};
    use tower::ServiceExt as _;

    use super::*;

    async fn ask(path: &str, takes: &str) -> (Response, usize) {
        let page = "<p>The same words again.</p>".repeat(200);
        let text = page.clone();
        let app = Router::new()
            .route("/page", get(async || Html(page)))
            .route("/text", get(async || text))
            .layer(pages());
        let request = Request::get(path)
            .header(ACCEPT_ENCODING, takes)
            .body(Body::empty())
            .expect("request");
        let (parts, body) = app.oneshot(request).await.expect("answer").into_parts();
        let length = axum::body::to_bytes(body, usize::MAX).await.expect("body").len();
        (Response::from_parts(parts, Body::empty()), length)
    }

    #[tokio::test]
    async fn pages_are_compressed_for_who_takes_it() {
        let (answer, length) = ask("/page", "gzip, deflate, br").await;
        assert_eq!(answer.headers()[CONTENT_ENCODING], "br");
        assert!(length < 200, "{length}");
        let (answer, length) = ask("/page", "identity").await;
        assert!(!answer.headers().contains_key(CONTENT_ENCODING));
        assert!(length > 5000, "{length}");
    }

    #[tokio::test]
    async fn nothing_else_is() {
        assert!(!ask("/text", "br").await.0.headers().contains_key(CONTENT_ENCODING));
    }
}
