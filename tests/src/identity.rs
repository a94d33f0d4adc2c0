//! A council's identity provider, as a task of the test: discovery, keys, a sign-in page where whoever has to signs in
//! again at once, and a token endpoint that holds its clients to what they proved (PKCE, secret, redirect address, one use
//! of a code).
//!
//! It keeps to the rules unless a test tells it not to.

mod keys;
mod shapes;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::Result;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use keys::Keys;
pub use shapes::{CHAIRS, Shape, WORKERS};

/// The application's name at the provider.
pub const CLIENT: &str = "alongside";

/// Its secret there: with a sign that has to be encoded.
pub const SECRET: &str = "s3cret/with+signs";

/// How a token is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Signed {
    /// With the provider's RSA key.
    #[default]
    Rs256,
    /// With its elliptic curve key.
    Es256,
    /// Not at all: `alg` is `none`.
    NotAtAll,
    /// With a secret that is in truth the provider's public key.
    PublicKeyAsSecret,
    /// With the application's secret.
    ClientSecret,
    /// With an RSA key that is not the provider's, under the name of one that is.
    AnotherKey,
}

/// What goes wrong at the provider.
#[derive(Clone, Debug, Default)]
pub struct Wrong {
    /// Claims put over those of the token; `null` takes one away.
    pub claims: Map<String, Value>,
    /// How the token is signed.
    pub signed: Signed,
    /// How long every answer takes.
    pub slow: Duration,
    /// The token's answer is a megabyte.
    pub huge: bool,
    /// Nothing but errors.
    pub broken: bool,
    /// Whoever signs in says no.
    pub denied: bool,
    /// Who the provider says it is when it sends somebody back; `Some("")` for nobody.
    pub names_itself: Option<String>,
    /// The token endpoint answers with a redirect.
    pub moved: bool,
}

struct Asked {
    nonce: String,
    challenge: String,
    back: String,
    signed_in: u64,
}

struct Inner {
    shape: Shape,
    issuer: String,
    keys: Keys,
    wrong: Wrong,
    claims: Map<String, Value>,
    codes: HashMap<String, Asked>,
    seen: Vec<String>,
}

/// A provider that runs until it is dropped.
pub struct Identity {
    inner: Arc<Mutex<Inner>>,
    task: JoinHandle<()>,
    port: u16,
}

impl Drop for Identity {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Identity {
    /// Starts one of this shape.
    ///
    /// # Errors
    /// When no port is free or no key can be made.
    pub async fn start(shape: Shape) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let inner = Arc::new(Mutex::new(Inner {
            shape,
            issuer: format!("http://127.0.0.1:{port}{}", shape.path()),
            keys: Keys::new()?,
            wrong: Wrong::default(),
            claims: shape.claims(),
            codes: HashMap::new(),
            seen: Vec::new(),
        }));
        let task = serve(listener, Arc::clone(&inner));
        Ok(Self { inner, task, port })
    }

    /// Its name for itself.
    #[must_use]
    pub fn issuer(&self) -> String {
        self.with(|inner| inner.issuer.clone())
    }

    /// The settings that make Alongside its client.
    #[must_use]
    pub fn settings(&self) -> String {
        let shape = self.with(|inner| inner.shape);
        format!(
            "[council_sign_in]\nname = \"Westhaven Council\"\nissuer = \"{}\"\nclient_id = \"{CLIENT}\"\n\
             client_secret = \"{SECRET}\"\n{}",
            self.issuer(),
            shape.settings()
        )
    }

    /// Puts a claim into every token from now on.
    pub fn says(&self, claim: &str, value: Value) {
        self.with(|inner| inner.claims.insert(claim.to_owned(), value));
    }

    /// From now on this goes wrong, and nothing else.
    pub fn goes(&self, wrong: Wrong) {
        self.with(|inner| inner.wrong = wrong);
    }

    /// Signs with new keys from now on, and shows no old ones.
    ///
    /// # Errors
    /// When no key can be made.
    pub fn changes_keys(&self) -> Result<()> {
        let keys = Keys::new()?;
        self.with(|inner| inner.keys = keys);
        Ok(())
    }

    /// Stops answering.
    pub fn goes_away(&self) {
        self.task.abort();
    }

    /// Answers again at the same address.
    ///
    /// # Errors
    /// When somebody else took the port.
    pub async fn comes_back(&mut self) -> Result<()> {
        let listener = TcpListener::bind(("127.0.0.1", self.port)).await?;
        self.task = serve(listener, Arc::clone(&self.inner));
        Ok(())
    }

    /// The paths it was asked for, in order.
    #[must_use]
    pub fn seen(&self) -> Vec<String> {
        self.with(|inner| inner.seen.clone())
    }

    fn with<T>(&self, act: impl FnOnce(&mut Inner) -> T) -> T {
        act(&mut self.inner.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn serve(listener: TcpListener, inner: Arc<Mutex<Inner>>) -> JoinHandle<()> {
    let app = Router::new().fallback(answer).with_state(inner);
    tokio::spawn(async move {
        // Nobody is left to be told.
        let _ended = axum::serve(listener, app).await;
    })
}

async fn answer(State(inner): State<Arc<Mutex<Inner>>>, request: axum::extract::Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 1 << 20).await.unwrap_or_default();
    let slow = {
        let mut inner = inner.lock().unwrap_or_else(PoisonError::into_inner);
        inner.seen.push(parts.uri.path().to_owned());
        inner.wrong.slow
    };
    tokio::time::sleep(slow).await;
    let mut inner = inner.lock().unwrap_or_else(PoisonError::into_inner);
    if inner.wrong.broken {
        return said(500, &json!({"error": "server_error"}));
    }
    let path = parts.uri.path().strip_prefix(inner.shape.path()).unwrap_or_default();
    match path {
        "/.well-known/openid-configuration" => said(200, &inner.about_itself()),
        "/keys" => said(200, &inner.keys.shown()),
        "/authorize" => inner.authorize(&fields(parts.uri.query().unwrap_or_default())),
        "/token" => {
            let proof = parts.headers.get("authorization").and_then(|value| value.to_str().ok());
            inner.token(proof, &body)
        }
        _ => said(404, &json!({})),
    }
}

impl Inner {
    fn about_itself(&self) -> Value {
        let at = |path: &str| format!("{}{path}", self.issuer);
        json!({
            "issuer": self.issuer,
            "authorization_endpoint": at("/authorize"),
            "token_endpoint": at("/token"),
            "jwks_uri": at("/keys"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256", "ES256", "HS256", "none"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
            "authorization_response_iss_parameter_supported": self.shape == Shape::Keycloak,
        })
    }

    /// Whoever comes here signed in an hour ago, signs in again only if they have to, and is sent back at once.
    fn authorize(&mut self, asked: &HashMap<String, String>) -> Response {
        let of = |name: &str| asked.get(name).cloned().unwrap_or_default();
        if of("client_id") != CLIENT
            || of("response_type") != "code"
            || of("code_challenge_method") != "S256"
            || !of("scope").split(' ').any(|scope| scope == "openid")
        {
            return said(400, &json!({"error": "invalid_request"}));
        }
        let anew = of("prompt").split(' ').any(|prompt| prompt == "login") || of("max_age") == "0";
        let signed_in = if anew { now() } else { now() - 3600 };
        let code = format!("code-{}", self.codes.len() + self.seen.len());
        let back = of("redirect_uri");
        let mut query = vec![("state", of("state"))];
        if self.wrong.denied {
            query.push(("error", "access_denied".to_owned()));
        } else {
            query.push(("code", code.clone()));
        }
        let named = match &self.wrong.names_itself {
            Some(name) => name.clone(),
            None if self.shape == Shape::Keycloak => self.issuer.clone(),
            None => String::new(),
        };
        if !named.is_empty() {
            query.push(("iss", named));
        }
        self.codes.insert(
            code,
            Asked {
                nonce: of("nonce"),
                challenge: of("code_challenge"),
                back: back.clone(),
                signed_in,
            },
        );
        let query: Vec<String> = query
            .iter()
            .map(|(name, value)| format!("{name}={}", encoded(value)))
            .collect();
        gone_on(&format!("{back}?{}", query.join("&")))
    }

    fn token(&mut self, proof: Option<&str>, body: &Bytes) -> Response {
        let form = fields(&String::from_utf8_lossy(body));
        let of = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
        let whole = STANDARD.encode(format!("{CLIENT}:{}", encoded(SECRET)));
        if proof != Some(format!("Basic {whole}").as_str()) {
            return said(401, &json!({"error": "invalid_client"}));
        }
        if self.wrong.moved {
            return gone_on(&format!("{}/elsewhere", self.issuer));
        }
        let challenge = URL_SAFE_NO_PAD.encode(ring::digest::digest(
            &ring::digest::SHA256,
            of("code_verifier").as_bytes(),
        ));
        // Taken before it is looked at: a code works once.
        let Some(asked) = self.codes.remove(of("code")) else {
            return said(400, &json!({"error": "invalid_grant"}));
        };
        if of("grant_type") != "authorization_code" || asked.challenge != challenge || asked.back != of("redirect_uri")
        {
            return said(400, &json!({"error": "invalid_grant"}));
        }
        let mut answer = json!({
            "access_token": "not-for-us",
            "token_type": "Bearer",
            "expires_in": 300,
            "id_token": self.id_token(&asked),
        });
        if self.wrong.huge {
            answer["more"] = Value::from("x".repeat(1 << 20));
        }
        said(200, &answer)
    }

    fn id_token(&self, asked: &Asked) -> String {
        let now = now();
        let mut claims = self.claims.clone();
        for (name, value) in [
            ("iss", json!(self.issuer)),
            ("aud", json!(CLIENT)),
            ("nonce", json!(asked.nonce)),
            ("iat", json!(now)),
            ("exp", json!(now + 300)),
        ] {
            claims.insert(name.to_owned(), value);
        }
        // Google does not say.
        if self.shape != Shape::Google {
            claims.insert("auth_time".to_owned(), json!(asked.signed_in));
        }
        for (name, value) in self.wrong.claims.clone() {
            if value.is_null() {
                claims.remove(&name);
            } else {
                claims.insert(name, value);
            }
        }
        self.keys.sign(self.wrong.signed, &Value::Object(claims))
    }
}

#[expect(clippy::disallowed_methods, reason = "a token is of the world's time")]
fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}

fn said(status: u16, what: &Value) -> Response {
    let mut response = Response::new(Body::from(what.to_string()));
    *response.status_mut() = status.try_into().unwrap_or_default();
    response
        .headers_mut()
        .insert("content-type", axum::http::HeaderValue::from_static("application/json"));
    response
}

fn gone_on(to: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = axum::http::StatusCode::FOUND;
    if let Ok(to) = to.parse() {
        response.headers_mut().insert("location", to);
    }
    response
}

fn encoded(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.*".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

fn fields(query: &str) -> HashMap<String, String> {
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let pair = [rest.next().unwrap_or(b'0'), rest.next().unwrap_or(b'0')];
                let byte = u8::from_str_radix(&String::from_utf8_lossy(&pair), 16);
                bytes.push(byte.unwrap_or_default());
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
