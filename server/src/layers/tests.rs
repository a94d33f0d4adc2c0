use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use tower::ServiceExt as _;

use super::*;

fn app() -> Router {
    let routes = Router::new()
        .route("/", get(async || "here"))
        .route("/take", post(async |body: Bytes| body.len().to_string()))
        .route("/break", get(broken));
    let surroundings = Surroundings {
        origin: Url::parse("https://plan.example.org").expect("address"),
        behind_proxy: false,
        rates: Rates::default(),
    };
    around(routes, &surroundings).expect("layers")
}

async fn broken() -> StatusCode {
    panic!("words somebody wrote")
}

async fn ask(request: Request) -> Response {
    app().oneshot(request).await.expect("answer")
}

fn post_of(body: Body) -> Request {
    Request::post("/take").header("sec-fetch-site", "same-origin").body(body).expect("request")
}

fn announced(body: &[u8]) -> Request {
    let mut request = post_of(Body::from(body.to_vec()));
    request.headers_mut().insert(http::header::CONTENT_LENGTH, body.len().into());
    request
}

async fn text(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.expect("body");
    String::from_utf8(bytes.to_vec()).expect("text")
}

#[tokio::test]
async fn faults_have_words_and_headers() {
    let large = vec![b'a'; limits::BODY_MOST + 1];
    let asked = [
        (Request::get("/break").body(Body::empty()).expect("request"), StatusCode::INTERNAL_SERVER_ERROR),
        (Request::post("/take").header("sec-fetch-site", "cross-site").body(Body::empty()).expect("request"), StatusCode::FORBIDDEN),
        (announced(&large), StatusCode::PAYLOAD_TOO_LARGE),
        (post_of(Body::from(large)), StatusCode::PAYLOAD_TOO_LARGE),
    ];
    for (request, status) in asked {
        let response = ask(request).await;
        assert_eq!(response.status(), status);
        assert!(response.headers().contains_key("content-security-policy"), "{status}");
        assert_eq!(response.headers().get("cache-control").map(http::HeaderValue::as_bytes), Some(&b"no-store"[..]));
        let words = text(response).await;
        assert!(!words.is_empty() && !words.contains("somebody wrote"), "{status}: {words}");
    }
}

#[tokio::test]
async fn too_often_says_when_to_come_back() {
    let app = app();
    let mut last = None;
    for _ in 0..70 {
        let request = Request::get("/").body(Body::empty()).expect("request");
        last = Some(app.clone().oneshot(request).await.expect("answer"));
    }
    let last = last.expect("asked");
    assert_eq!(last.status(), StatusCode::TOO_MANY_REQUESTS);
    assert!(last.headers().contains_key("retry-after"));
}

#[tokio::test]
async fn what_fits_passes() {
    let response = ask(post_of(Body::from(vec![b'a'; limits::BODY_MOST]))).await;
    assert_eq!(text(response).await, limits::BODY_MOST.to_string());
}
