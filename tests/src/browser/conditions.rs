//! What somebody's phone, eyes or network are like.

use anyhow::Result;
use serde_json::json;

use super::Browser;

/// Slow 4G as performance tools mean it: round trip in milliseconds, bytes a second.
const SLOW_LATENCY: u32 = 150;
const SLOW_DOWN: u32 = 1_600_000 / 8;
const SLOW_UP: u32 = 750_000 / 8;

/// How much slower a budget phone's processor is.
const SLOW_PROCESSOR: u32 = 4;

/// A browser's usual size of text, in pixels, and twice that.
const USUAL_TEXT: u32 = 16;
const BIG_TEXT: u32 = 2 * USUAL_TEXT;

/// Something a reader may ask their browser for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preference {
    /// A dark page.
    Dark,
    /// The system's own few colours.
    ForcedColours,
    /// Stronger contrast.
    MoreContrast,
    /// No movement.
    ReducedMotion,
}

impl Preference {
    fn feature(self) -> (&'static str, &'static str) {
        match self {
            Self::Dark => ("prefers-color-scheme", "dark"),
            Self::ForcedColours => ("forced-colors", "active"),
            Self::MoreContrast => ("prefers-contrast", "more"),
            Self::ReducedMotion => ("prefers-reduced-motion", "reduce"),
        }
    }
}

impl Browser {
    /// Switches the pages' scripts on or off, from the next page on.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn javascript(&self, on: bool) -> Result<()> {
        self.tools("Emulation.setScriptExecutionDisabled", json!({ "value": !on }))
            .await?;
        Ok(())
    }

    /// Asks for exactly these preferences.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn prefer(&self, preferences: &[Preference]) -> Result<()> {
        let features: Vec<_> = preferences
            .iter()
            .map(|preference| {
                let (name, value) = preference.feature();
                json!({ "name": name, "value": value })
            })
            .collect();
        self.tools("Emulation.setEmulatedMedia", json!({ "features": features }))
            .await?;
        Ok(())
    }

    /// Doubles the browser's text size, as its settings do.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn big_text(&self) -> Result<()> {
        self.text_size(BIG_TEXT).await
    }

    /// Sets the browser's text size back.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn usual_text(&self) -> Result<()> {
        self.text_size(USUAL_TEXT).await
    }

    /// Pages that are opened from now on have it by themselves; the page that is open is told,
    /// for Chromium does not always draw it anew.
    async fn text_size(&self, pixels: u32) -> Result<()> {
        let now = "const root = document.documentElement;
             return root.dataset.usual ??= parseFloat(getComputedStyle(root).fontSize);";
        self.run(now, Vec::new()).await?;
        self.tools(
            "Page.setFontSizes",
            json!({ "fontSizes": { "standard": pixels, "fixed": pixels } }),
        )
        .await?;
        let tell = "const root = document.documentElement;
             root.style.fontSize = arguments[0] === 1 ? '' : `${root.dataset.usual * arguments[0]}px`;";
        self.run(tell, vec![json!(pixels / USUAL_TEXT)]).await?;
        Ok(())
    }

    /// A weak connection and a slow processor, nothing in the cache.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn slow(&self) -> Result<()> {
        self.network(false, SLOW_LATENCY, SLOW_DOWN.into(), SLOW_UP.into())
            .await?;
        self.tools("Network.setCacheDisabled", json!({ "cacheDisabled": true }))
            .await?;
        self.tools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOW_PROCESSOR }))
            .await?;
        Ok(())
    }

    /// Takes the network away, or gives a good one back.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn offline(&self, offline: bool) -> Result<()> {
        self.network(offline, 0, -1, -1).await
    }

    async fn network(&self, offline: bool, latency: u32, down: i64, up: i64) -> Result<()> {
        self.tools("Network.enable", json!({})).await?;
        self.tools(
            "Network.emulateNetworkConditions",
            json!({ "offline": offline, "latency": latency, "downloadThroughput": down, "uploadThroughput": up }),
        )
        .await?;
        Ok(())
    }
}
