//! What a hand does besides pressing: tap beside the middle, drag, pinch, turn a wheel.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{Browser, Screen};

/// Pixels from a corner or from another spot: to the right and down.
pub type Pixels = (f64, f64);

impl Browser {
    /// Where the middle of the first thing is that the selector finds, brought to the middle of the screen.
    ///
    /// # Errors
    /// When there is none.
    pub async fn middle(&self, css: &str) -> Result<Pixels> {
        let bring = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });";
        self.run(bring, vec![json!(css)]).await?;
        self.middle_now(css).await
    }

    /// The same where it stands now.
    ///
    /// # Errors
    /// When there is none.
    pub async fn middle_now(&self, css: &str) -> Result<Pixels> {
        let script = "const at = document.querySelector(arguments[0])?.getBoundingClientRect();
            return at && [at.left + at.width / 2, at.top + at.height / 2];";
        let found = self.run(script, vec![json!(css)]).await?;
        let at = |index: usize| found[index].as_f64();
        at(0).zip(at(1)).with_context(|| format!("there is no {css}"))
    }

    /// Taps or clicks a spot of the screen.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn tap(&self, at: Pixels) -> Result<()> {
        if self.screen == Screen::Phone {
            self.touch("touchStart", &[at]).await?;
            return self.touch("touchEnd", &[]).await;
        }
        self.mouse("mousePressed", at).await?;
        self.mouse("mouseReleased", at).await
    }

    /// Takes hold of one spot and lets go at another: with a finger on a phone, with the mouse on a laptop.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn drag(&self, from: Pixels, to: Pixels) -> Result<()> {
        let way = [0.15, 0.5, 1.0].map(|part| (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part));
        if self.screen == Screen::Phone {
            self.touch("touchStart", &[from]).await?;
            for at in way {
                self.touch("touchMove", &[at]).await?;
            }
            return self.touch("touchEnd", &[]).await;
        }
        self.mouse("mousePressed", from).await?;
        for at in way {
            self.mouse("mouseMoved", at).await?;
        }
        self.mouse("mouseReleased", to).await
    }

    /// Two fingers around a spot that go from this far apart to that far apart.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn pinch(&self, around: Pixels, from: f64, to: f64) -> Result<()> {
        let fingers = |apart: f64| [(around.0 - apart / 2.0, around.1), (around.0 + apart / 2.0, around.1)];
        self.touch("touchStart", &fingers(from)).await?;
        for part in [0.3, 0.7, 1.0] {
            self.touch("touchMove", &fingers(from + (to - from) * part)).await?;
        }
        self.touch("touchEnd", &[]).await
    }

    /// Turns the wheel over a spot; up is negative.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn wheel(&self, at: Pixels, turned: f64) -> Result<()> {
        let event = json!({ "type": "mouseWheel", "x": at.0, "y": at.1, "deltaX": 0, "deltaY": turned });
        self.tools("Input.dispatchMouseEvent", event).await?;
        Ok(())
    }

    async fn touch(&self, kind: &str, fingers: &[Pixels]) -> Result<()> {
        let points: Vec<Value> = fingers
            .iter()
            .enumerate()
            .map(|(id, (x, y))| json!({ "x": x, "y": y, "id": id }))
            .collect();
        self.tools(
            "Input.dispatchTouchEvent",
            json!({ "type": kind, "touchPoints": points }),
        )
        .await?;
        Ok(())
    }

    async fn mouse(&self, kind: &str, (x, y): Pixels) -> Result<()> {
        let buttons = u8::from(kind != "mouseReleased");
        let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": buttons, "clickCount": 1 });
        self.tools("Input.dispatchMouseEvent", event).await?;
        Ok(())
    }
}
