//! Small stand-ins for the carriers, as processes elsewhere would behave.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use data::{Claims, decode_subject, lines_of};
use http::{HeaderMap, StatusCode};
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use participation::clock::Clock;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Barrier;

pub(super) const SERVICE: &str = "26785a09-ab16-4eb0-8407-a37497a57506";
pub(super) const SECRET: &str = "3d844edf-8d35-48ac-975b-e847b4f122b0";

/// How far a token's time may be from the real one, seconds, as the tests move their clocks on by minutes.
const LENIENT: i64 = 20 * 60;

/// What Notify allows, seconds.
const STRICT: i64 = 30;

/// The answer that stands for 400 to a key that sends to its team only.
pub(super) const TEAM_ONLY: u16 = 4_000;

#[derive(Default)]
struct Seen {
    answers: VecDeque<u16>,
    posts: Vec<Value>,
    taken: Vec<(String, String)>,
    refused: usize,
    status: String,
    asked: usize,
    strict: bool,
    slow: Option<Arc<Barrier>>,
}

type Shared = Arc<Mutex<Seen>>;

/// A stand-in for GOV.UK Notify.
pub(super) struct NotifyServer {
    pub(super) address: String,
    seen: Shared,
}

fn seen(shared: &Shared) -> std::sync::MutexGuard<'_, Seen> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

#[derive(Deserialize)]
struct Wanted {
    reference: String,
}

impl NotifyServer {
    /// Answers each message with the next of these.
    pub(super) async fn start(answers: &[u16]) -> Self {
        let shared: Shared = Arc::new(Mutex::new(Seen {
            answers: answers.iter().copied().collect(),
            ..Seen::default()
        }));
        let app = Router::new()
            .route("/v2/notifications/sms", post(take))
            .route("/v2/notifications/email", post(take))
            .route("/v2/notifications", get(find))
            .route("/v2/notifications/{id}", get(status))
            .with_state(Arc::clone(&shared));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("port");
        let address = format!("http://{}/", listener.local_addr().expect("address"));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { address, seen: shared }
    }

    pub(super) fn posts(&self) -> Vec<Value> {
        seen(&self.seen).posts.clone()
    }

    pub(super) fn refused(&self) -> usize {
        seen(&self.seen).refused
    }

    pub(super) fn says(&self, status: &str) {
        status.clone_into(&mut seen(&self.seen).status);
    }

    /// How often it was asked what became of a message.
    pub(super) fn asked(&self) -> usize {
        seen(&self.seen).asked
    }

    /// Does not answer what it has until the test has been here twice: when it was asked, and when it may answer.
    pub(super) fn is_slow(&self) -> Arc<Barrier> {
        let slow = Arc::new(Barrier::new(2));
        seen(&self.seen).slow = Some(Arc::clone(&slow));
        slow
    }

    pub(super) fn trusts_only_the_real_time(&self) {
        seen(&self.seen).strict = true;
    }
}

fn fault(status: u16, kind: &str, message: &str) -> Response {
    let status = StatusCode::from_u16(status).expect("status");
    let body = json!({ "status_code": status.as_u16(), "errors": [{ "error": kind, "message": message }] });
    (status, Json(body)).into_response()
}

/// Holds a token to its signature, its issuer and its time, as Notify does.
fn refusal(shared: &Shared, headers: &HeaderMap) -> Option<Response> {
    let mut seen = seen(shared);
    let refused = |seen: &mut Seen, why: &str| {
        seen.refused += 1;
        Some(fault(403, "AuthError", why))
    };
    let given = headers.get("authorization").and_then(|value| value.to_str().ok());
    let Some(token) = given.and_then(|value| value.strip_prefix("Bearer ")) else {
        return refused(&mut seen, "Unauthorized: authentication token must be provided");
    };
    let mut validation = Validation::new(Algorithm::HS256);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    let key = DecodingKey::from_secret(SECRET.as_bytes());
    let Ok(found) = jsonwebtoken::decode::<Claims>(token, &key, &validation) else {
        return refused(&mut seen, "Invalid token: signature, api token not found");
    };
    if found.claims.iss != SERVICE {
        return refused(&mut seen, "Invalid token: service not found");
    }
    let allowed = if seen.strict { STRICT } else { LENIENT };
    if (found.claims.iat - Clock::system().now().as_second()).abs() > allowed {
        return refused(
            &mut seen,
            "Error: Your system clock must be accurate to within 30 seconds",
        );
    }
    None
}

async fn take(State(shared): State<Shared>, headers: HeaderMap, Json(body): Json<Value>) -> Response {
    if let Some(refused) = refusal(&shared, &headers) {
        return refused;
    }
    let mut seen = seen(&shared);
    seen.posts.push(body.clone());
    match seen.answers.pop_front().unwrap_or(500) {
        201 => {
            let id = format!("n-{}", seen.taken.len());
            let reference = body["reference"].as_str().unwrap_or_default().to_owned();
            seen.taken.push((reference, id.clone()));
            (
                StatusCode::CREATED,
                Json(json!({ "id": id, "reference": body["reference"] })),
            )
                .into_response()
        }
        429 => fault(429, "RateLimitError", "Exceeded rate limit for key type LIVE"),
        400 => fault(400, "ValidationError", "phone_number Not enough digits"),
        TEAM_ONLY => fault(
            400,
            "BadRequestError",
            "Can't send to this recipient using a team-only API key",
        ),
        other => fault(other, "Exception", "Internal server error"),
    }
}

async fn find(State(shared): State<Shared>, headers: HeaderMap, Query(wanted): Query<Wanted>) -> Response {
    if let Some(refused) = refusal(&shared, &headers) {
        return refused;
    }
    let slow = seen(&shared).slow.clone();
    if let Some(slow) = slow {
        slow.wait().await;
        slow.wait().await;
    }
    let seen = seen(&shared);
    let found: Vec<Value> = seen
        .taken
        .iter()
        .filter(|(reference, _)| *reference == wanted.reference)
        .map(|(reference, id)| json!({ "id": id, "reference": reference, "status": "sending" }))
        .collect();
    Json(json!({ "notifications": found })).into_response()
}

async fn status(State(shared): State<Shared>, headers: HeaderMap, Path(id): Path<String>) -> Response {
    if let Some(refused) = refusal(&shared, &headers) {
        return refused;
    }
    let mut seen = seen(&shared);
    seen.asked += 1;
    if seen.taken.iter().any(|(_, taken)| *taken == id) {
        Json(json!({ "id": id, "status": seen.status })).into_response()
    } else {
        fault(404, "NoResultFound", "No result found")
    }
}

/// A mail as it came.
#[derive(Clone, Debug)]
pub(super) struct Mail {
    pub(super) from: String,
    pub(super) subject: String,
    pub(super) id: String,
    pub(super) mime: String,
    pub(super) kind: String,
    pub(super) body: String,
}

pub(super) type Took = Arc<Mutex<Vec<(String, Mail)>>>;

/// A stand-in for a mail server.
pub(super) struct MailServer {
    pub(super) port: u16,
    pub(super) took: Took,
}

impl MailServer {
    /// Answers each mail with the next of these.
    pub(super) async fn start(answers: &[u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("port");
        let port = listener.local_addr().expect("address").port();
        let took: Took = Arc::default();
        let (answers, into) = (
            Arc::new(Mutex::new(answers.iter().copied().collect::<VecDeque<u16>>())),
            Arc::clone(&took),
        );
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (answers, into) = (Arc::clone(&answers), Arc::clone(&into));
                tokio::spawn(async move { converse(stream, &answers, &into).await });
            }
        });
        Self { port, took }
    }

    pub(super) fn took(&self) -> Vec<(String, Mail)> {
        self.took.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

async fn converse(stream: TcpStream, answers: &Mutex<VecDeque<u16>>, took: &Took) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let (mut to, mut mail) = (String::new(), None::<Vec<String>>);
    write.write_all(b"220 stand-in\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let reply = match &mut mail {
            Some(text) if line == "." => {
                let parsed = lines_of(text);
                took.lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push((to.clone(), decode_subject(parsed)));
                mail = None;
                let next = answers.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                format!("{} noted\r\n", next.unwrap_or(451))
            }
            Some(text) => {
                text.push(line);
                continue;
            }
            None => {
                let upper = line.to_uppercase();
                if upper.starts_with("EHLO") {
                    "250-stand-in\r\n250 8BITMIME\r\n".to_owned()
                } else if upper.starts_with("RCPT TO:") {
                    to = line
                        .split_once('<')
                        .and_then(|(_, rest)| rest.split_once('>'))
                        .map(|(to, _)| to.to_owned())
                        .unwrap_or_default();
                    "250 fine\r\n".to_owned()
                } else if upper.starts_with("DATA") {
                    mail = Some(Vec::new());
                    "354 go on\r\n".to_owned()
                } else if upper.starts_with("QUIT") {
                    write.write_all(b"221 bye\r\n").await?;
                    return Ok(());
                } else {
                    "250 fine\r\n".to_owned()
                }
            }
        };
        write.write_all(reply.as_bytes()).await?;
    }
    Ok(())
}

mod data;
