//! A phone's own key, played by Chromium.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::Browser;

/// A virtual authenticator that always finds its owner present and verified.
#[derive(Debug)]
pub struct Authenticator<'a> {
    browser: &'a Browser,
    id: String,
}

impl Browser {
    /// Gives the phone a place to keep keys.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn authenticator(&self) -> Result<Authenticator<'_>> {
        self.tools("WebAuthn.enable", json!({})).await?;
        let made = self
            .tools(
                "WebAuthn.addVirtualAuthenticator",
                json!({ "options": {
                    "protocol": "ctap2",
                    "transport": "internal",
                    "hasResidentKey": true,
                    "hasUserVerification": true,
                    "isUserVerified": true,
                    "automaticPresenceSimulation": true,
                } }),
            )
            .await?;
        let id = made["authenticatorId"]
            .as_str()
            .context("the authenticator has no id")?
            .to_owned();
        Ok(Authenticator { browser: self, id })
    }
}

impl Authenticator<'_> {
    /// The keys it holds, as Chromium describes them: `rpId`, `userName`,
    /// `userDisplayName`, `isResidentCredential` and more.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn keys(&self) -> Result<Vec<Value>> {
        let held = self
            .browser
            .tools("WebAuthn.getCredentials", json!({ "authenticatorId": self.id }))
            .await?;
        Ok(held["credentials"].as_array().cloned().unwrap_or_default())
    }

    /// From now on its owner is verified, or is not.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn verified(&self, verified: bool) -> Result<()> {
        self.browser
            .tools(
                "WebAuthn.setUserVerified",
                json!({ "authenticatorId": self.id, "isUserVerified": verified }),
            )
            .await?;
        Ok(())
    }

    /// The phone is lost, and its keys with it.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn lose(self) -> Result<()> {
        self.browser
            .tools(
                "WebAuthn.removeVirtualAuthenticator",
                json!({ "authenticatorId": self.id }),
            )
            .await?;
        Ok(())
    }
}
