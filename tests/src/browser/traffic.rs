//! What went over the wire, and when the page was there to see.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::Value;

use super::Browser;

/// How long an answer that has begun may take to be told as whole: a page is there before its last byte is counted.
const ARRIVES: Duration = Duration::from_secs(2);

/// How often that is looked for.
const AGAIN: Duration = Duration::from_millis(50);

/// One request and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// The full address.
    pub url: String,
    /// The status, when an answer came.
    pub status: Option<u64>,
    /// The answer's type without parameters, such as `text/html`.
    pub mime: String,
    /// Bytes over the wire: headers and compressed body. Nothing for what came from the cache.
    pub bytes: u64,
}

/// Requests in the order in which they were made.
#[derive(Debug, Clone, Default)]
pub struct Traffic {
    /// Every one, redirects included, without `data:` addresses.
    pub exchanges: Vec<Exchange>,
}

impl Traffic {
    /// All bytes.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.exchanges.iter().map(|exchange| exchange.bytes).sum()
    }

    /// Bytes of answers whose type contains this word: `html`, `css`, `javascript`, `wasm`.
    #[must_use]
    pub fn bytes_of(&self, kind: &str) -> u64 {
        let of_kind = self.exchanges.iter().filter(|exchange| exchange.mime.contains(kind));
        of_kind.map(|exchange| exchange.bytes).sum()
    }

    /// Addresses outside this origin; there should be none.
    #[must_use]
    pub fn elsewhere(&self, origin: &str) -> Vec<&str> {
        let addresses = self.exchanges.iter().map(|exchange| exchange.url.as_str());
        addresses
            .filter(|url| *url != origin && !url.starts_with(&format!("{origin}/")))
            .collect()
    }
}

impl Browser {
    /// What went over the wire since the last call, or since the browser was opened.
    ///
    /// # Errors
    /// When Chromium's log cannot be read.
    pub async fn traffic(&self) -> Result<Traffic> {
        let mut collected = Collected::default();
        let began = Instant::now();
        loop {
            for entry in self.driver.get_log("performance").await? {
                let event: Value = serde_json::from_str(&entry.message)?;
                collected.take(&event["message"]);
            }
            if collected.open.is_empty() || began.elapsed() > ARRIVES {
                return Ok(collected.traffic());
            }
            tokio::time::sleep(AGAIN).await;
        }
    }

    /// What pages wrote to the console since the last call: errors of scripts and refusals
    /// by the content security policy among them.
    ///
    /// # Errors
    /// When Chromium's log cannot be read.
    pub async fn console(&self) -> Result<Vec<String>> {
        let entries = self.driver.get_log("browser").await?;
        Ok(entries.into_iter().map(|entry| entry.message).collect())
    }

    /// When the largest thing on the page was painted, in milliseconds after the visit began.
    ///
    /// # Errors
    /// When nothing has been painted.
    pub async fn largest_paint(&self) -> Result<f64> {
        let time = self
            .run_async(
                "const done = arguments[0];
                 new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
                     .observe({ type: 'largest-contentful-paint', buffered: true });
                 setTimeout(() => done(null), 5000);",
                Vec::new(),
            )
            .await?;
        time.as_f64().context("nothing has been painted")
    }
}

/// Exchanges by Chromium's id for a request; a redirect keeps the id, so the exchange that
/// is still open is the last one of its id.
#[derive(Default)]
struct Collected {
    open: BTreeMap<String, usize>,
    exchanges: Vec<Exchange>,
}

impl Collected {
    fn take(&mut self, event: &Value) {
        let parameters = &event["params"];
        let id = parameters["requestId"].as_str().unwrap_or_default();
        match event["method"].as_str().unwrap_or_default() {
            "Network.requestWillBeSent" => {
                let redirect = &parameters["redirectResponse"];
                if redirect.is_object() {
                    self.answered(id, redirect);
                }
                self.open.insert(id.to_owned(), self.exchanges.len());
                self.exchanges.push(Exchange {
                    url: text(&parameters["request"]["url"]),
                    status: None,
                    mime: String::new(),
                    bytes: 0,
                });
            }
            "Network.responseReceived" => self.answered(id, &parameters["response"]),
            "Network.loadingFinished" => {
                if let Some(exchange) = self.exchange(id) {
                    exchange.bytes = bytes(parameters);
                }
                self.open.remove(id);
            }
            "Network.loadingFailed" => {
                self.open.remove(id);
            }
            _ => {}
        }
    }

    fn answered(&mut self, id: &str, response: &Value) {
        if let Some(exchange) = self.exchange(id) {
            exchange.status = response["status"].as_u64();
            exchange.mime = text(&response["mimeType"]);
            exchange.bytes = bytes(response);
        }
    }

    fn exchange(&mut self, id: &str) -> Option<&mut Exchange> {
        self.exchanges.get_mut(*self.open.get(id)?)
    }

    fn traffic(mut self) -> Traffic {
        self.exchanges.retain(|exchange| exchange.url.starts_with("http"));
        Traffic {
            exchanges: self.exchanges,
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Chromium writes this number with or without a decimal point.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a length in bytes: never negative, never near 2^53"
)]
fn bytes(of: &Value) -> u64 {
    of["encodedDataLength"].as_f64().unwrap_or_default() as u64
}
