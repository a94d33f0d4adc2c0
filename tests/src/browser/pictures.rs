//! Screenshots, kept in `target/screenshots` to be looked at.

use std::path::PathBuf;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use super::Browser;
use crate::surroundings;

impl Browser {
    /// What is on the screen now.
    ///
    /// # Errors
    /// When the picture cannot be taken or kept.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        self.picture(name, json!({ "format": "png" })).await
    }

    /// The whole page, however long.
    ///
    /// # Errors
    /// When the picture cannot be taken or kept.
    pub async fn full_screenshot(&self, name: &str) -> Result<PathBuf> {
        self.picture(
            name,
            json!({ "format": "png", "captureBeyondViewport": true, "clip": self.whole_page().await? }),
        )
        .await
    }

    async fn whole_page(&self) -> Result<Value> {
        let metrics = self.tools("Page.getLayoutMetrics", json!({})).await?;
        let size = &metrics["cssContentSize"];
        Ok(json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 }))
    }

    async fn picture(&self, name: &str, parameters: Value) -> Result<PathBuf> {
        let taken = self.tools("Page.captureScreenshot", parameters).await?;
        let picture = taken["data"].as_str().context("the picture is empty")?;
        let folder = surroundings::target().join("screenshots");
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{name}.png"));
        std::fs::write(&file, BASE64_STANDARD.decode(picture)?)?;
        Ok(file)
    }
}
