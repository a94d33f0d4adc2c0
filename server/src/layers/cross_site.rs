//! Refuses forms and calls that another site made this browser send.

use axum::response::Response;
use tower_http::csrf::{ConfigError, CsrfLayer, ProtectionError};
use url::Url;

use super::faults::Fault;

/// How a refusal is built.
type Refuse = fn(ProtectionError) -> Response;

/// Guards every method that changes something, by `Sec-Fetch-Site` and `Origin`.
///
/// The configured origin is named, so that a proxy which rewrites `Host` changes nothing.
///
/// # Errors
/// Never for a checked origin.
pub(super) fn guard(origin: &Url) -> Result<CsrfLayer<Refuse>, ConfigError> {
    let refuse: Refuse = |_| Fault::CrossSite.answer();
    Ok(CsrfLayer::new()
        .add_trusted_origin(origin.origin().ascii_serialization())?
        .with_rejection_response(refuse))
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::Body;
    use axum::extract::Request;
    use axum::routing::any;
    use http::StatusCode;
    use tower::ServiceExt as _;

    use super::*;

    async fn status(method: &str, headers: &[(&str, &str)]) -> StatusCode {
        let origin = Url::parse("https://plan.example.org").expect("address");
        let app = Router::new()
            .route("/", any(async || ""))
            .layer(guard(&origin).expect("origin"));
        let mut request = Request::builder()
            .method(method)
            .uri("/")
            .header("host", "10.0.0.1:3000");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        app.oneshot(request.body(Body::empty()).expect("request"))
            .await
            .expect("answer")
            .status()
    }

    #[tokio::test]
    async fn other_sites_may_link_here_but_not_change_anything() {
        for other in ["cross-site", "same-site"] {
            assert_eq!(status("GET", &[("sec-fetch-site", other)]).await, StatusCode::OK);
            for method in ["POST", "PUT", "PATCH", "DELETE"] {
                assert_eq!(
                    status(method, &[("sec-fetch-site", other)]).await,
                    StatusCode::FORBIDDEN,
                    "{method} {other}"
                );
            }
        }
        assert_eq!(
            status("POST", &[("origin", "https://evil.example")]).await,
            StatusCode::FORBIDDEN
        );
        assert_eq!(status("POST", &[("origin", "null")]).await, StatusCode::FORBIDDEN);
    }

    /// A browser that hides where it comes from sends `Origin: null` with our own forms.
    #[tokio::test]
    async fn our_own_forms_pass() {
        assert_eq!(
            status("POST", &[("sec-fetch-site", "same-origin"), ("origin", "null")]).await,
            StatusCode::OK
        );
        assert_eq!(
            status("POST", &[("origin", "https://plan.example.org")]).await,
            StatusCode::OK
        );
    }
}
