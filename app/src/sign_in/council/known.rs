//! What the provider says of itself, and for how long that is believed.

use std::sync::Arc;
use std::time::{Duration, Instant};

use openidconnect::IssuerUrl;
use openidconnect::url::Url;
use tokio::sync::Mutex;

use super::fetch::http;
use super::kinds::Metadata;
use super::trouble::{Trouble, why_not};

/// How long what the provider says of itself is believed without asking again.
const KNOWN_FOR: Duration = Duration::from_secs(3600);

/// How long nobody asks again where nobody answered: what waits for one need not wait in turn.
const DOWN_FOR: Duration = Duration::from_secs(2);

/// How often its keys are fetched anew because one is not known.
const NEW_KEYS_EVERY: Duration = Duration::from_secs(60);

/// What is known of the provider.
pub(super) struct Known {
    issuer: IssuerUrl,
    on_this_machine: bool,
    client: reqwest::Client,
    memory: Mutex<Memory>,
}

#[derive(Default)]
struct Memory {
    asked: Option<(Instant, Option<Arc<Metadata>>)>,
    new_keys: Option<Instant>,
}

impl Known {
    /// Nothing yet of the provider of this name.
    pub(super) fn new(issuer: IssuerUrl, on_this_machine: bool, client: reqwest::Client) -> Self {
        Self {
            issuer,
            on_this_machine,
            client,
            memory: Mutex::default(),
        }
    }

    /// What the provider says of itself, asked at most once an hour.
    pub(super) async fn get(&self) -> Result<Arc<Metadata>, Trouble> {
        let mut memory = self.memory.lock().await;
        match &memory.asked {
            Some((at, Some(metadata))) if at.elapsed() < KNOWN_FOR => return Ok(Arc::clone(metadata)),
            Some((at, None)) if at.elapsed() < DOWN_FOR => return Err(Trouble::Down("not asked again so soon")),
            _ => {}
        }
        self.ask(&mut memory).await
    }

    /// The same asked again because a key is not known, once a minute at most.
    pub(super) async fn anew(&self) -> Option<Arc<Metadata>> {
        let mut memory = self.memory.lock().await;
        if memory.new_keys.is_some_and(|at| at.elapsed() < NEW_KEYS_EVERY) {
            return None;
        }
        memory.new_keys = Some(Instant::now());
        self.ask(&mut memory).await.ok()
    }

    async fn ask(&self, memory: &mut Memory) -> Result<Arc<Metadata>, Trouble> {
        let asked = Metadata::discover_async(self.issuer.clone(), &http(&self.client)).await;
        let sound = asked.map_err(|error| why_not(&error)).and_then(|metadata| {
            if self.may_be_asked(&metadata) {
                Ok(Arc::new(metadata))
            } else {
                Err(Trouble::Unsound("an endpoint is not https"))
            }
        });
        memory.asked = Some((Instant::now(), sound.as_ref().ok().cloned()));
        sound
    }

    fn may_be_asked(&self, metadata: &Metadata) -> bool {
        let safe = |url: &Url| self.on_this_machine || url.scheme() == "https";
        safe(metadata.authorization_endpoint().url())
            && metadata.token_endpoint().is_some_and(|token| safe(token.url()))
    }
}
