//! What every answer says to the browser, whatever answered: pages, files, faults, 404.

use std::sync::Arc;

use alongside_app::page::{HasIsland, Nonce};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};

/// Two years, as browsers ask before they preload it.
const HSTS: HeaderValue = HeaderValue::from_static("max-age=63072000; includeSubDomains");

const ALWAYS: [(HeaderName, HeaderValue); 8] = [
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    ),
    (
        HeaderName::from_static("cross-origin-embedder-policy"),
        HeaderValue::from_static("require-corp"),
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("same-origin"),
    ),
    (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static(PERMISSIONS),
    ),
    (
        HeaderName::from_static("x-robots-tag"),
        HeaderValue::from_static("noindex, nofollow"),
    ),
];

/// Everything a browser could be asked to reveal or do is off; only keys on this phone are on.
const PERMISSIONS: &str = "accelerometer=(), ambient-light-sensor=(), autoplay=(), bluetooth=(), camera=(), \
     display-capture=(), encrypted-media=(), fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), \
     identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), \
     otp-credentials=(), payment=(), picture-in-picture=(), screen-wake-lock=(), serial=(), storage-access=(), \
     usb=(), web-share=(), window-management=(), xr-spatial-tracking=(), \
     publickey-credentials-create=(self), publickey-credentials-get=(self)";

/// `form-action` stays `'self'`: Chromium holds the whole chain of redirects after a post to
/// it, so leaving by post answers with a page of ours that goes on by itself (`Refresh`).
const REST_OF_POLICY: &str = "style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; \
     media-src 'self' blob:; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
     object-src 'none'";

/// Which headers this service sends.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Headers {
    /// Whether people reach it by `https`, and browsers should insist on that.
    pub(crate) https: bool,
}

/// Gives the page its nonce, and the answer its headers.
pub(super) async fn put(State(headers): State<Arc<Headers>>, mut request: Request, next: Next) -> Response {
    let nonce = fresh_nonce();
    request
        .extensions_mut()
        .insert(Nonce(nonce.clone().unwrap_or_default()));
    let mut response = next.run(request).await;
    let island = response.extensions().get::<HasIsland>().is_some();
    headers.write(response.headers_mut(), nonce.as_deref(), island);
    response
}

impl Headers {
    fn write(self, to: &mut HeaderMap, nonce: Option<&str>, island: bool) {
        for (name, value) in ALWAYS {
            to.insert(name, value);
        }
        if self.https {
            to.insert(header::STRICT_TRANSPORT_SECURITY, HSTS);
        }
        to.insert(header::CONTENT_SECURITY_POLICY, policy(nonce, island));
        if !is_hashed_asset(to) {
            to.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
    }
}

/// Only a file whose name is the hash of its content says `immutable`.
fn is_hashed_asset(headers: &HeaderMap) -> bool {
    headers
        .get(header::CACHE_CONTROL)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains("immutable"))
}

fn policy(nonce: Option<&str>, island: bool) -> HeaderValue {
    let wasm = if island { " 'wasm-unsafe-eval'" } else { "" };
    let scripts = match nonce {
        Some(nonce) => format!("'nonce-{nonce}' 'strict-dynamic'{wasm}"),
        None => "'none'".to_owned(),
    };
    HeaderValue::try_from(format!("default-src 'none'; script-src {scripts}; {REST_OF_POLICY}"))
        .unwrap_or(HeaderValue::from_static("default-src 'none'"))
}

/// 128 random bits. Without randomness there is no nonce, and scripts stay off: every page
/// works without them.
fn fresh_nonce() -> Option<String> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).ok()?;
    Some(format!("{:032x}", u128::from_ne_bytes(bytes)))
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::Body;
    use axum::routing::get;
    use tower::ServiceExt as _;

    use super::*;

    async fn ask(https: bool, path: &str) -> HeaderMap {
        let immutable = [(header::CACHE_CONTROL, "public, max-age=31536000, immutable")];
        let lax = [(header::CACHE_CONTROL, "public")];
        let app = Router::new()
            .route("/plain", get(move || async move { (lax, "") }))
            .route("/island", get(async || (axum::Extension(HasIsland), "")))
            .route("/hashed", get(move || async move { (immutable, "") }))
            .layer(axum::middleware::from_fn_with_state(Arc::new(Headers { https }), put));
        let request = Request::builder().uri(path).body(Body::empty()).expect("request");
        app.oneshot(request).await.expect("answer").headers().clone()
    }

    fn said<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    #[tokio::test]
    async fn every_answer_carries_them_also_404() {
        for path in ["/plain", "/nothing-here", "/hashed", "/island"] {
            let headers = ask(true, path).await;
            for (name, value) in ALWAYS {
                assert_eq!(headers.get(&name), Some(&value), "{path} {name}");
            }
            assert!(said(&headers, "content-security-policy").contains("default-src 'none'"));
            assert!(said(&headers, "strict-transport-security").contains("63072000"));
        }
    }

    #[tokio::test]
    async fn only_https_insists_on_https() {
        assert!(!ask(false, "/plain").await.contains_key("strict-transport-security"));
    }

    #[tokio::test]
    async fn only_hashed_files_may_be_kept() {
        assert_eq!(said(&ask(true, "/plain").await, "cache-control"), "no-store");
        assert_eq!(said(&ask(true, "/missing").await, "cache-control"), "no-store");
        assert!(said(&ask(true, "/hashed").await, "cache-control").contains("immutable"));
    }

    #[tokio::test]
    async fn wasm_only_where_there_is_an_island() {
        assert!(!said(&ask(true, "/plain").await, "content-security-policy").contains("wasm"));
        assert!(said(&ask(true, "/island").await, "content-security-policy").contains("'wasm-unsafe-eval'"));
    }

    #[tokio::test]
    async fn a_nonce_is_never_used_twice() {
        let (one, two) = (ask(true, "/plain").await, ask(true, "/plain").await);
        assert_ne!(
            said(&one, "content-security-policy"),
            said(&two, "content-security-policy")
        );
    }

    #[test]
    fn without_a_nonce_no_script_runs() {
        assert!(policy(None, true).to_str().expect("text").contains("script-src 'none'"));
    }
}
