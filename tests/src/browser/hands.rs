//! What somebody does on a page: press, write, choose, look.
//!
//! Everything here works while the page's own scripts are switched off.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::{Browser, Screen};

/// How long somebody waits for a page before they call it broken.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often they look.
const LOOK_EVERY: Duration = Duration::from_millis(50);

impl Browser {
    /// Path and query of the page.
    ///
    /// # Errors
    /// When there is no page.
    pub async fn path(&self) -> Result<String> {
        let address = self.driver.current_url().await?;
        Ok(match address.query() {
            Some(query) => format!("{}?{query}", address.path()),
            None => address.path().to_owned(),
        })
    }

    /// Presses the first thing that can be seen among those the selector finds: with a thumb
    /// on a phone, with a mouse on a laptop. Does not wait for what comes of it.
    ///
    /// # Errors
    /// When nothing like that can be seen, or something lies over it.
    pub async fn press(&self, css: &str) -> Result<()> {
        let at = self.place(css).await?;
        ensure!(
            at["covered"].is_null(),
            "{} lies over {css} on {}",
            at["covered"],
            self.path().await?
        );
        let (x, y) = (&at["x"], &at["y"]);
        if self.screen == Screen::Phone {
            let finger = json!([{ "x": x, "y": y }]);
            self.tools(
                "Input.dispatchTouchEvent",
                json!({ "type": "touchStart", "touchPoints": finger }),
            )
            .await?;
            self.tools(
                "Input.dispatchTouchEvent",
                json!({ "type": "touchEnd", "touchPoints": [] }),
            )
            .await?;
            return Ok(());
        }
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
            self.tools("Input.dispatchMouseEvent", event).await?;
        }
        Ok(())
    }

    /// Chooses or ticks one answer, by its words' frame as a thumb does.
    ///
    /// # Errors
    /// When there is no such answer.
    pub async fn choose(&self, name: &str, value: &str) -> Result<()> {
        self.press(&format!("label:has(input[name='{name}'][value='{value}'])"))
            .await
    }

    /// Presses a key on a keyboard, such as `Tab`, `Enter`, `Escape` or ` `.
    ///
    /// # Errors
    /// When Chromium refuses.
    pub async fn key(&self, key: &str) -> Result<()> {
        let (code, number, text) = match key {
            "Tab" => ("Tab", 9, ""),
            "Enter" => ("Enter", 13, "\r"),
            "Escape" => ("Escape", 27, ""),
            "ArrowDown" => ("ArrowDown", 40, ""),
            "ArrowUp" => ("ArrowUp", 38, ""),
            "ArrowLeft" => ("ArrowLeft", 37, ""),
            "ArrowRight" => ("ArrowRight", 39, ""),
            "+" => ("Equal", 187, "+"),
            "-" => ("Minus", 189, "-"),
            " " => ("Space", 32, " "),
            other => anyhow::bail!("the keyboard has no {other:?}"),
        };
        for kind in ["keyDown", "keyUp"] {
            let text = if kind == "keyDown" { text } else { "" };
            let event =
                json!({ "type": kind, "key": key, "code": code, "windowsVirtualKeyCode": number, "text": text });
            self.tools("Input.dispatchKeyEvent", event).await?;
        }
        Ok(())
    }

    /// Presses Tab until this has the focus, which has to be seen.
    ///
    /// # Errors
    /// When a keyboard does not get there, or nobody would see that it has.
    pub async fn tab_to(&self, css: &str) -> Result<()> {
        let script = "const one = document.activeElement;
             if (!one?.matches(arguments[0])) return null;
             const frame = one.closest('label, [data-map]') ?? one;
             const seen = [one, frame].some((it) => { const style = getComputedStyle(it); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; });
             return seen;";
        for _ in 0..80 {
            self.key("Tab").await?;
            let focused = self.run(script, vec![json!(css)]).await?;
            if !focused.is_null() {
                ensure!(
                    focused == true,
                    "the focus on {css} cannot be seen on {}",
                    self.path().await?
                );
                return Ok(());
            }
        }
        anyhow::bail!("a keyboard does not get to {css} on {}", self.path().await?)
    }

    /// Types into a field, after what stands there.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn write(&self, css: &str, words: &str) -> Result<()> {
        self.press(css).await?;
        let to_the_end = "const field = document.querySelector(arguments[0]);
             field.focus();
             field.setSelectionRange(field.value.length, field.value.length);";
        self.run(to_the_end, vec![json!(css)]).await?;
        self.tools("Input.insertText", json!({ "text": words })).await?;
        Ok(())
    }

    /// Chooses from a list by the value of its entry.
    ///
    /// # Errors
    /// When the list has no such entry.
    pub async fn select(&self, css: &str, value: &str) -> Result<()> {
        self.place(css).await?;
        let script = "const list = document.querySelector(arguments[0]);
             list.value = arguments[1];
             list.dispatchEvent(new Event('input', { bubbles: true }));
             list.dispatchEvent(new Event('change', { bubbles: true }));
             return list.value === arguments[1];";
        let chosen = self.run(script, vec![json!(css), json!(value)]).await?;
        ensure!(chosen == true, "{css} has no entry {value:?}");
        Ok(())
    }

    /// The value of the first entry of a list whose words contain these.
    ///
    /// # Errors
    /// When there is none.
    pub async fn entry(&self, css: &str, words: &str) -> Result<String> {
        let script = "const options = [...document.querySelector(arguments[0]).options];
             return options.find((one) => one.text.includes(arguments[1]))?.value;";
        let found = self.run(script, vec![json!(css), json!(words)]).await?;
        found
            .as_str()
            .map(str::to_owned)
            .with_context(|| format!("{css} has no entry with {words:?}"))
    }

    /// How many things the selector finds.
    ///
    /// # Errors
    /// When there is no page.
    pub async fn count(&self, css: &str) -> Result<u64> {
        let found = self
            .run(
                "return document.querySelectorAll(arguments[0]).length;",
                vec![json!(css)],
            )
            .await?;
        found.as_u64().context("not a number")
    }

    /// An attribute or property of the first thing the selector finds.
    ///
    /// # Errors
    /// When there is none.
    pub async fn value(&self, css: &str, property: &str) -> Result<String> {
        let script = "const one = document.querySelector(arguments[0]);
             return one && String(one[arguments[1]] ?? one.getAttribute(arguments[1]));";
        let found = self.run(script, vec![json!(css), json!(property)]).await?;
        found
            .as_str()
            .map(str::to_owned)
            .with_context(|| format!("there is no {css}"))
    }

    /// The document as it stands, markup and all.
    ///
    /// # Errors
    /// When there is no page.
    pub async fn markup(&self) -> Result<String> {
        let found = self
            .run("return document.documentElement?.outerHTML ?? '';", Vec::new())
            .await?;
        Ok(found.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the page is at this path, whatever its query.
    ///
    /// # Errors
    /// When it is somewhere else in the end.
    pub async fn arrive(&self, path: &str) -> Result<()> {
        let there = async || Ok(self.driver.current_url().await?.path() == path && self.is_ready().await?);
        if wait(there).await? {
            return Ok(());
        }
        anyhow::bail!("not at {path} but at {}:\n{}", self.path().await?, self.text().await?)
    }

    /// Waits until these words stand on the page.
    ///
    /// # Errors
    /// When they do not come.
    pub async fn sees(&self, words: &str) -> Result<()> {
        let there = async || Ok(self.text().await?.contains(words));
        if wait(there).await? {
            return Ok(());
        }
        anyhow::bail!("{:?} is not on {}:\n{}", words, self.path().await?, self.text().await?)
    }

    /// These words are nowhere in the document, seen or unseen.
    ///
    /// # Errors
    /// When they are.
    pub async fn sees_nowhere(&self, words: &str) -> Result<()> {
        let markup = self.markup().await?;
        ensure!(
            !markup.contains(words),
            "{words:?} is on {}:\n{markup}",
            self.path().await?
        );
        Ok(())
    }

    /// Waits until a script returns `true`.
    ///
    /// # Errors
    /// When it never does.
    pub async fn until(&self, what: &str, script: &str, arguments: Vec<Value>) -> Result<()> {
        let there = async || Ok(self.run(script, arguments.clone()).await? == true);
        ensure!(
            wait(there).await?,
            "it never was so that {what}, at {}:\n{}",
            self.path().await?,
            self.text().await?
        );
        Ok(())
    }

    async fn is_ready(&self) -> Result<bool> {
        Ok(self
            .run("return document.readyState === 'complete';", Vec::new())
            .await?
            == true)
    }

    /// Where the first thing is that can be seen among those the selector finds, brought to the
    /// middle of the screen; and what lies over it, if something does.
    async fn place(&self, css: &str) -> Result<Value> {
        let script = "
            for (const one of document.querySelectorAll(arguments[0])) {
                one.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
                const at = one.getBoundingClientRect();
                if (!at.width || !one.checkVisibility({ visibilityProperty: true })) continue;
                const x = at.left + at.width / 2, y = at.top + at.height / 2;
                const top = document.elementFromPoint(x, y);
                const free = top && (one.contains(top) || top.contains(one));
                return { x, y, covered: free ? null : (top?.outerHTML ?? 'nothing').slice(0, 200) };
            }
            return null;";
        let since = Instant::now();
        loop {
            let at = self.run(script, vec![json!(css)]).await.unwrap_or_default();
            if !at.is_null() {
                return Ok(at);
            }
            if since.elapsed() > PATIENCE {
                anyhow::bail!(
                    "{css} cannot be seen on {}:\n{}",
                    self.path().await?,
                    self.text().await?
                );
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }
}

/// Asks until the answer is yes. A page that is just going answers with an error, which is no answer.
async fn wait(there: impl AsyncFn() -> Result<bool>) -> Result<bool> {
    let since = Instant::now();
    loop {
        match there().await {
            Ok(true) => return Ok(true),
            Err(error) if since.elapsed() > PATIENCE => return Err(error),
            Ok(false) if since.elapsed() > PATIENCE => return Ok(false),
            Ok(false) | Err(_) => tokio::time::sleep(LOOK_EVERY).await,
        }
    }
}
