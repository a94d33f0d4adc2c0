use std::sync::Arc;

use url::Url;
use webauthn_rs::Webauthn;

use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::sealing::Vault;
use crate::store::Store;

/// The whole of the domain, ready to use. Cheap to clone.
#[derive(Clone)]
pub struct Participation {
    store: Store,
    vault: Vault,
    clock: Clock,
    webauthn: Arc<Webauthn>,
}

/// What a phone shows beside a key it keeps. Neutral on purpose: it stands in the phone's
/// list of passwords, which others may read.
pub(crate) const PASSKEY_SHOWN_AS: &str = "Planner";

impl Participation {
    /// Puts the parts together.
    ///
    /// `origin` is the address people type: keys on phones are bound to its host for good.
    ///
    /// # Errors
    /// When `origin` cannot carry passkeys: it has no host name, or is not `https` and not `localhost`.
    pub fn new(store: Store, vault: Vault, clock: Clock, origin: &Url) -> Result<Self> {
        let host = origin.host_str().ok_or(Error::Corrupt("origin has no host"))?;
        let webauthn = webauthn_rs::WebauthnBuilder::new(host, origin)
            .and_then(|builder| builder.rp_name(PASSKEY_SHOWN_AS).build())
            .map_err(|_| Error::Corrupt("origin cannot carry passkeys"))?;
        Ok(Self {
            store,
            vault,
            clock,
            webauthn: Arc::new(webauthn),
        })
    }

    /// The same domain at another moment: how the demo story is told in its own time.
    #[must_use]
    pub fn at(&self, clock: Clock) -> Self {
        Self {
            vault: self.vault.at(clock.clone()),
            clock,
            ..self.clone()
        }
    }

    /// Where the rows are.
    #[must_use]
    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// What seals and opens them.
    #[must_use]
    pub const fn vault(&self) -> &Vault {
        &self.vault
    }

    /// What time it is.
    #[must_use]
    pub const fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(crate) fn webauthn(&self) -> &Webauthn {
        &self.webauthn
    }

    /// Whether nobody is in the database yet.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn is_empty(&self) -> Result<bool> {
        let mut tx = self.store.read().await?;
        let found: Option<(i64,)> = tx.one("SELECT COUNT(*) FROM person", &[]).await?;
        Ok(matches!(found, Some((0,))))
    }

    /// Whether this database holds the demo story.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn is_demo(&self) -> Result<bool> {
        let mut tx = self.store.read().await?;
        let found: Option<(String,)> = tx.one("SELECT value FROM meta WHERE name = 'demo'", &[]).await?;
        Ok(found.is_some())
    }

    /// Marks an empty database as the demo's, for good. Refused over real data.
    ///
    /// # Errors
    /// [`Error::Conflict`] when somebody is in the database already.
    pub async fn become_demo(&self) -> Result<()> {
        let mut tx = self.store.write().await?;
        let found: Option<(i64,)> = tx.one("SELECT COUNT(*) FROM person", &[]).await?;
        if !matches!(found, Some((0,))) {
            return Err(Error::Conflict);
        }
        tx.run("INSERT INTO meta (name, value) VALUES ('demo', '1')", &[])
            .await?;
        tx.commit().await
    }

    /// Clears away what has run out: ceremonies, receipts of saves older than a week, sessions that
    /// ran out a day ago. Puts on record what is late and went up. Offers families their copy of what goes soon, and
    /// destroys what is over. One of these that fails does not keep the others.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn sweep(&self) -> Result<()> {
        const DAY: i64 = 24 * 3_600_000;
        const WEEK: i64 = 7 * DAY;
        let now = self.clock.now_ms();
        let mut tx = self.store.write().await?;
        tx.run("DELETE FROM ceremony WHERE expires_at < $1", &[now.into()])
            .await?;
        tx.run("DELETE FROM kept WHERE at < $1", &[(now - WEEK).into()]).await?;
        tx.run(
            "UPDATE session SET ended_at = $1 WHERE ended_at IS NULL AND (expires_at < $2 OR seen_at + idle_ms < $2)",
            &[now.into(), (now - DAY).into()],
        )
        .await?;
        tx.commit().await?;
        let messages = self.sweep_messages().await;
        let late = self.escalate_late().await;
        let over = self.let_go_of_what_is_over().await;
        messages.and(late).and(over)
    }
}
