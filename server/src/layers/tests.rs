use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use alongside_app::routes::FILE_POSTS;
use alongside_app::{AssetNames, Settings, State};
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use participation::Participation;
use participation::clock::Clock;
use participation::sealing::{Keyring, Vault};
use participation::store::Store;
use tower::ServiceExt as _;

use super::*;

static FOLDERS: AtomicU32 = AtomicU32::new(0);

/// Goes when the test ends.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

async fn app() -> (Router, Folder) {
    let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("alongside-layers-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("folder");
    let origin = Url::parse("https://plan.example.org").expect("address");
    let app = state(
        &folder.join("a.db").display().to_string(),
        &folder.join("a.keys"),
        &origin,
    )
    .await;
    let routes = Router::new()
        .route("/", get(async || "here"))
        .route("/take", post(async |body: Bytes| body.len().to_string()))
        .route("/break", get(broken));
    let routes = FILE_POSTS.iter().fold(routes, |routes, (path, _)| {
        routes.route(path, post(async |body: Bytes| body.len().to_string()))
    });
    let surroundings = Surroundings {
        origin,
        behind_proxy: false,
        rates: Rates::default(),
    };
    (around(routes, app, &surroundings).expect("layers"), Folder(folder))
}

async fn state(database: &str, keys: &Path, origin: &Url) -> State {
    let store = Store::open(&format!("sqlite:{database}").parse().expect("database"))
        .await
        .expect("store");
    let vault = Vault::new(Keyring::create(keys).expect("keys"), Clock::system());
    let participation = Participation::new(store, vault, Clock::system(), origin).expect("origin");
    let assets = AssetNames {
        style: String::new(),
        work_style: String::new(),
        script: String::new(),
        island_script: String::new(),
        icon: String::new(),
        manifest: String::new(),
    };
    let settings = Settings {
        exit_to: Vec::new(),
        origin: String::new(),
        secure: true,
        demo: Vec::new(),
        map: None,
        council: None,
        messages: Vec::new(),
    };
    State::new(participation, assets, settings).expect("catalogues")
}

async fn broken() -> StatusCode {
    panic!("words somebody wrote")
}

async fn ask(request: Request) -> Response {
    let (app, _folder) = app().await;
    app.oneshot(request).await.expect("answer")
}

fn post_of(body: Body) -> Request {
    Request::post("/take")
        .header("sec-fetch-site", "same-origin")
        .body(body)
        .expect("request")
}

async fn text(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.expect("body");
    String::from_utf8(bytes.to_vec()).expect("text")
}

#[tokio::test]
async fn faults_have_words_and_headers() {
    let large = vec![b'a'; whole_body::KEPT_MOST + 1];
    let asked = [
        (
            Request::get("/break").body(Body::empty()).expect("request"),
            StatusCode::INTERNAL_SERVER_ERROR,
        ),
        (
            Request::post("/take")
                .header("sec-fetch-site", "cross-site")
                .body(Body::empty())
                .expect("request"),
            StatusCode::FORBIDDEN,
        ),
        (post_of(Body::from(large)), StatusCode::PAYLOAD_TOO_LARGE),
    ];
    for (request, status) in asked {
        let response = ask(request).await;
        assert_eq!(response.status(), status);
        assert!(response.headers().contains_key("content-security-policy"), "{status}");
        assert_eq!(
            response.headers().get("cache-control").map(http::HeaderValue::as_bytes),
            Some(&b"no-store"[..])
        );
        let words = text(response).await;
        assert!(
            !words.is_empty() && !words.contains("somebody wrote"),
            "{status}: {words}"
        );
    }
}

#[tokio::test]
async fn too_often_says_when_to_come_back() {
    let (app, _folder) = app().await;
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
    let response = ask(post_of(Body::from(vec![b'a'; whole_body::KEPT_MOST]))).await;
    assert_eq!(text(response).await, whole_body::KEPT_MOST.to_string());
}

#[tokio::test]
async fn only_a_file_may_be_larger_than_a_form() {
    let send = |path: String, bytes: usize| {
        let request = Request::post(path).header("sec-fetch-site", "same-origin");
        ask(request.body(Body::from(vec![b'a'; bytes])).expect("request"))
    };
    for &(path, most) in FILE_POSTS {
        let path = || path.replace("{id}", "0");
        assert_eq!(text(send(path(), most).await).await, most.to_string());
        for (path, bytes) in [(path(), most + 1), (path(), 20_000_000), ("/take".to_owned(), most)] {
            let answer = send(path.clone(), bytes).await;
            assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE, "{path} {bytes}");
        }
    }
}
