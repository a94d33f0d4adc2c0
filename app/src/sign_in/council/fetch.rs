//! Asking the provider: only it, not for long, and not for more than it has to say.

use std::pin::Pin;
use std::time::Duration;

use openidconnect::{HttpRequest, HttpResponse};
use reqwest::redirect::Policy;
use reqwest::{Client, Request};

/// How long a connection may take.
const CONNECTS: Duration = Duration::from_secs(3);

/// How long an answer may take.
const ANSWERS: Duration = Duration::from_secs(5);

/// How much an answer may hold, in bytes. Keys and a token with hundreds of groups take some tens of thousands.
const MOST: usize = 256 * 1024;

/// Why there is no answer. Tells nothing of what was in it.
#[derive(Debug)]
pub(super) enum NoAnswer {
    /// Nobody there, not in time, or in trouble.
    Gone,
    /// More than anybody has to say.
    TooMuch,
}

impl std::fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Gone => "no answer",
            Self::TooMuch => "too long an answer",
        })
    }
}

impl std::error::Error for NoAnswer {}

/// A client that follows no redirect and, but on this machine, speaks only `https`.
pub(super) fn client(on_this_machine: bool) -> reqwest::Result<Client> {
    let client = Client::builder()
        .redirect(Policy::none())
        .connect_timeout(CONNECTS)
        .timeout(ANSWERS)
        .https_only(!on_this_machine);
    if on_this_machine { client.no_proxy() } else { client }.build()
}

type Asked = Pin<Box<dyn Future<Output = Result<HttpResponse, NoAnswer>> + Send>>;

/// The client as the library asks with it.
pub(super) fn http(client: &Client) -> impl Fn(HttpRequest) -> Asked {
    let client = client.clone();
    move |request| Box::pin(fetch(client.clone(), request))
}

/// One question and its answer.
async fn fetch(client: Client, request: HttpRequest) -> Result<HttpResponse, NoAnswer> {
    let request = Request::try_from(request).map_err(|_| NoAnswer::Gone)?;
    let mut answer = client.execute(request).await.map_err(|_| NoAnswer::Gone)?;
    if answer.status().is_server_error() {
        return Err(NoAnswer::Gone);
    }
    let mut body = Vec::new();
    while let Some(part) = answer.chunk().await.map_err(|_| NoAnswer::Gone)? {
        if body.len() + part.len() > MOST {
            return Err(NoAnswer::TooMuch);
        }
        body.extend_from_slice(&part);
    }
    let mut response = HttpResponse::new(body);
    *response.status_mut() = answer.status();
    *response.headers_mut() = answer.headers().clone();
    Ok(response)
}
