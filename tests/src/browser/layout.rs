//! Whether a page fits its screen and its targets fit a thumb.

use anyhow::{Context, Result};
use serde_json::json;

use super::{Browser, Screen};

/// A narrow screen, or 1280 pixels at four times the size. Source: WCAG 2.2, 1.4.10.
pub const NARROW: u32 = 320;

/// The smallest target of what a page is for, in CSS pixels each way.
const TARGET: u32 = 48;

impl Browser {
    /// Gives the screen another width, without loading the page anew.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn width(&self, width: u32) -> Result<()> {
        let (_, height) = Screen::Phone.size();
        self.metrics(width, height, 2.0, true).await
    }

    /// Looks at the same page on another screen.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn on(&self, screen: Screen) -> Result<()> {
        let (width, height) = screen.size();
        match screen {
            Screen::Phone => self.metrics(width, height, 2.0, true).await,
            Screen::Laptop => self.metrics(width, height, 1.0, false).await,
        }
    }

    /// The same on a screen as tall as the page, so that no bar lies over anything.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn on_all_of_it(&self, screen: Screen) -> Result<()> {
        self.on(screen).await?;
        let all = self
            .run("return document.scrollingElement.scrollHeight;", Vec::new())
            .await?;
        let (width, height) = screen.size();
        let tall = all
            .as_u64()
            .and_then(|all| u32::try_from(all).ok())
            .map_or(height, |all| all.max(height));
        match screen {
            Screen::Phone => self.metrics(width, tall, 1.0, true).await,
            Screen::Laptop => self.metrics(width, tall, 1.0, false).await,
        }
    }

    async fn metrics(&self, width: u32, height: u32, pixels: f64, mobile: bool) -> Result<()> {
        self.tools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": pixels, "mobile": mobile }),
        )
        .await?;
        Ok(())
    }

    /// What sticks out of the page sideways, so that it would have to be scrolled; nothing when it fits.
    ///
    /// # Errors
    /// When there is no page.
    pub async fn sticks_out(&self) -> Result<Vec<String>> {
        let script = "
            const page = document.scrollingElement;
            // A phone zooms out to what does not fit, and `innerWidth` grows with it.
            const wide = document.documentElement.clientWidth;
            if (page.scrollWidth <= wide) return [];
            const scrolls = (one) => one && one !== page && one !== document.body &&
                (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
            const out = [...document.body.querySelectorAll('*')].filter((one) => {
                const at = one.getBoundingClientRect();
                return at.width > 0 && (at.right > wide + 1 || at.left < -1) && !scrolls(one.parentElement);
            });
            return [`${page.scrollWidth} > ${wide}`, ...out.slice(0, 5).map((one) =>
                `${one.tagName}.${one.className} ${Math.round(one.getBoundingClientRect().left)}…${Math.round(one.getBoundingClientRect().right)} ${one.textContent.trim().slice(0, 40)}`)];";
        self.lines(script, Vec::new()).await
    }

    /// What a thumb would miss: buttons, answers, fields, rows and bars smaller than a target,
    /// their padding and what is drawn over them included.
    ///
    /// # Errors
    /// When there is no page.
    pub async fn small_targets(&self) -> Result<Vec<String>> {
        let script = "
            const least = arguments[0];
            const all = document.querySelectorAll('.btn, .pick, .chip, .exit button, nav.bar a, a.row, textarea, select, input:not([type=hidden]):not([type=radio]):not([type=checkbox]), .back');
            const small = [];
            for (const one of all) {
                const at = one.getBoundingClientRect();
                if (at.width === 0 || getComputedStyle(one).visibility === 'hidden') continue;
                const over = getComputedStyle(one, '::after');
                let width = at.width, height = at.height;
                if (over.content !== 'none' && over.position === 'absolute') {
                    width = Math.max(width, parseFloat(over.width) || 0);
                    height = Math.max(height, parseFloat(over.height) || 0);
                }
                if (width < least - 0.5 || height < least - 0.5)
                    small.push(`${one.tagName}.${one.className} ${Math.round(width)}×${Math.round(height)} ${one.textContent.trim().slice(0, 40)}`);
            }
            return small;";
        self.lines(script, vec![json!(TARGET)]).await
    }

    async fn lines(&self, script: &str, arguments: Vec<serde_json::Value>) -> Result<Vec<String>> {
        let found = self.run(script, arguments).await?;
        let lines = found.as_array().context("the page was not measured")?;
        Ok(lines
            .iter()
            .filter_map(|line| line.as_str().map(str::to_owned))
            .collect())
    }
}
