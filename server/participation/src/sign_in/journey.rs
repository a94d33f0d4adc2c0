//! Away to the council's identity provider and back: what goes with somebody, and what is kept meanwhile.

use serde::{Deserialize, Serialize};

use super::Token;
use super::sessions::MINUTE;
use crate::Participation;
use crate::error::{Error, Result};
use crate::sealing::same;
use crate::store::Tx;

/// How long somebody may be away at the provider, or look for their code: passwords and second factors take time.
const AWAY_MS: i64 = 10 * MINUTE;

const AWAY: &str = "provider";

/// What goes with somebody while they are away: `state` in the address, `browser` in a cookie. Neither is any use alone.
#[derive(Debug)]
pub struct Journey {
    /// Names the journey; the provider gives it back.
    pub state: String,
    /// Proves that it is the browser that set out.
    pub browser: Token,
}

/// What was kept for somebody's coming back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Has to stand in the provider's token.
    pub nonce: String,
    /// Proves to the provider that whoever brings the code is who asked for it (PKCE).
    pub verifier: String,
    /// When they set out, in milliseconds of the world's time, as the provider's is.
    pub set_out_at: i64,
}

/// What is kept while somebody is away, and whose browser may ask for it.
#[derive(Serialize, Deserialize)]
pub(super) struct Away<T> {
    browser: Vec<u8>,
    what: T,
}

impl Participation {
    /// Keeps what has to be known when somebody comes back from the provider.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn leave_for_provider(&self, kept: &Kept) -> Result<Journey> {
        let mut tx = self.store().write().await?;
        let journey = self.set_out(&mut tx, AWAY, kept).await?;
        tx.commit().await?;
        Ok(journey)
    }

    /// Takes what was kept, once, before anything that came back is looked at.
    ///
    /// # Errors
    /// [`Error::NotThere`] when nobody set out so, it was too long ago, from another browser, or they are back already.
    pub async fn back_from_provider(&self, journey: &Journey) -> Result<Kept> {
        let mut tx = self.store().write().await?;
        let away: Result<Away<Kept>> = self.take_ceremony(&mut tx, AWAY, &journey.state, None).await;
        // Spent either way, so that nothing can be tried twice.
        tx.commit().await?;
        away?.of(&journey.browser)
    }

    pub(super) async fn set_out<T: Serialize + Sync>(&self, tx: &mut Tx, kind: &str, what: &T) -> Result<Journey> {
        let browser = Token::random();
        let away = Away {
            browser: browser.hash(),
            what,
        };
        let state = self.keep_ceremony(tx, kind, None, &away, AWAY_MS).await?;
        Ok(Journey { state, browser })
    }
}

impl<T> Away<T> {
    pub(super) fn of(self, browser: &Token) -> Result<T> {
        if same(&self.browser, &browser.hash()) {
            Ok(self.what)
        } else {
            Err(Error::NotThere)
        }
    }
}
