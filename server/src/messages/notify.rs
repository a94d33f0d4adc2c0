//! GOV.UK Notify, as its REST API documents it.

use std::time::Duration;

use jiff::Timestamp;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use participation::messages::{Channel, Given, Outgoing, Status};
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use secrecy::ExposeSecret as _;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::config::NotifyConfig;

/// How long one request may take.
const TIMEOUT: Duration = Duration::from_secs(20);

/// The client.
pub(crate) struct Notify {
    config: NotifyConfig,
    client: Client,
}

/// What a token says: who asks, and when. Notify takes one for 30 seconds.
#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    iat: i64,
}

#[derive(Deserialize)]
struct Notification {
    id: String,
    #[serde(default)]
    status: String,
}

#[derive(Deserialize)]
struct Notifications {
    notifications: Vec<Notification>,
}

#[derive(Deserialize)]
struct Refusal {
    errors: Vec<Fault>,
}

#[derive(Deserialize)]
struct Fault {
    error: String,
    #[serde(default)]
    message: String,
}

impl Notify {
    /// A client with connections of its own.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub(super) fn new(config: NotifyConfig) -> reqwest::Result<Self> {
        let client = Client::builder().timeout(TIMEOUT).build()?;
        Ok(Self { config, client })
    }

    pub(super) fn channels(&self) -> Vec<Channel> {
        Channel::ALL
            .iter()
            .copied()
            .filter(|channel| self.template(*channel).is_some())
            .collect()
    }

    fn template(&self, channel: Channel) -> Option<&str> {
        match channel {
            Channel::Sms => self.config.sms_template.as_deref(),
            Channel::Email => self.config.email_template.as_deref(),
        }
    }

    /// Hands one over.
    pub(super) async fn give(&self, message: &Outgoing, says: &str, now: Timestamp) -> Given {
        let Some(template) = self.template(message.channel) else {
            return Given::Refused;
        };
        let (path, to) = match message.channel {
            Channel::Sms => ("v2/notifications/sms", "phone_number"),
            Channel::Email => ("v2/notifications/email", "email_address"),
        };
        let body = json!({
            to: message.address.for_carrier(),
            "template_id": template,
            "personalisation": { "body": says },
            "reference": message.reference.to_string(),
        });
        let Some(request) = self.ask(Method::POST, path, now) else {
            return Given::Later;
        };
        let Ok(answer) = request.json(&body).send().await else {
            tracing::warn!("Notify did not answer");
            return Given::Later;
        };
        match answer.status() {
            StatusCode::CREATED => match answer.json::<Notification>().await {
                Ok(taken) => Given::Taken(Some(taken.id)),
                Err(_) => Given::Later,
            },
            status => refused(status, answer.json().await.ok()),
        }
    }

    /// What Notify calls a message that was tried before, if it has it.
    pub(super) async fn find(&self, message: &Outgoing, now: Timestamp) -> Result<Option<String>, ()> {
        let path = format!("v2/notifications?reference={}", message.reference);
        let request = self.ask(Method::GET, &path, now).ok_or(())?;
        let answer = request.send().await.map_err(|_| ())?;
        if answer.status() != StatusCode::OK {
            refused(answer.status(), answer.json().await.ok());
            return Err(());
        }
        let found: Notifications = answer.json().await.map_err(|_| ())?;
        Ok(found.notifications.into_iter().next().map(|one| one.id))
    }

    /// What became of one; nothing when Notify does not tell.
    pub(super) async fn status(&self, id: &str, now: Timestamp) -> Option<Status> {
        let request = self.ask(Method::GET, &format!("v2/notifications/{id}"), now)?;
        let answer = request.send().await.ok()?;
        if answer.status() != StatusCode::OK {
            return None;
        }
        let found: Notification = answer.json().await.ok()?;
        Some(match found.status.as_str() {
            "delivered" | "received" => Status::Delivered,
            "permanent-failure" | "temporary-failure" | "technical-failure" => Status::Failed,
            _ => Status::UnderWay,
        })
    }

    fn ask(&self, method: Method, path: &str, now: Timestamp) -> Option<RequestBuilder> {
        let claims = Claims {
            iss: &self.config.service,
            iat: now.as_second(),
        };
        let key = EncodingKey::from_secret(self.config.secret.expose_secret().as_bytes());
        let Ok(token) = jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &key) else {
            tracing::error!("no token for Notify could be signed");
            return None;
        };
        let address = self.config.address.join(path).ok()?;
        Some(self.client.request(method, address).bearer_auth(token))
    }
}

/// What a refusal means. Only its status and kind are logged: its words may quote what was sent.
fn refused(status: StatusCode, refusal: Option<Refusal>) -> Given {
    let fault = refusal.and_then(|refusal| refusal.errors.into_iter().next());
    let kind = fault.as_ref().map_or("", |fault| known(&fault.error));
    match status.as_u16() {
        // What is wrong with the key or this machine's clock is the operator's to mend, and no message's fault.
        401 | 403 if fault.as_ref().is_some_and(|fault| fault.message.contains("clock")) => {
            tracing::error!("Notify says that this machine's clock is wrong by more than 30 seconds: set it");
            Given::Later
        }
        401 | 403 => {
            tracing::error!(kind, "Notify does not take the API key: check [messages.notify]");
            Given::Later
        }
        // A key for the team only, a trial or another template: not one message goes before the operator mends it.
        400 if kind == "BadRequestError" => {
            tracing::error!(
                kind,
                "Notify does not send with this key or template: check [messages.notify], and that the service is live"
            );
            Given::Later
        }
        408 | 429 | 500..=599 => {
            tracing::warn!(status = status.as_u16(), kind, "Notify takes nothing now");
            Given::Later
        }
        _ => {
            tracing::warn!(status = status.as_u16(), kind, "Notify does not take a message");
            Given::Refused
        }
    }
}

/// The kinds of error Notify documents; anything else is not repeated.
fn known(kind: &str) -> &'static str {
    const KINDS: [&str; 7] = [
        "AuthError",
        "BadRequestError",
        "Exception",
        "NoResultFound",
        "RateLimitError",
        "TooManyRequestsError",
        "ValidationError",
    ];
    KINDS.into_iter().find(|one| *one == kind).unwrap_or("other")
}
