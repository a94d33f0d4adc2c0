//! The accessibility rules of WCAG 2.2 AA and best practice, contrast included.

use std::fmt;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::Browser;
use crate::surroundings;

/// A rule the page breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The rule, such as `color-contrast`.
    pub rule: String,
    /// What it asks for.
    pub help: String,
    /// Each place: the element's selector and what is wrong with it.
    pub places: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule, self.help)?;
        for place in &self.places {
            write!(f, "\n    {place}")?;
        }
        Ok(())
    }
}

/// What is asked of every page.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// The rules that look at colours.
const OF_COLOUR: [&str; 2] = ["color-contrast", "link-in-text-block"];

impl Browser {
    /// Every rule the page breaks as it stands. The page's scripts must be on.
    ///
    /// # Errors
    /// When the rules have not been fetched or do not run.
    pub async fn axe(&self) -> Result<Vec<Violation>> {
        self.breaks(json!({
            "runOnly": { "type": "tag", "values": TAGS },
            "rules": { "color-contrast": { "enabled": true }, "target-size": { "enabled": true } },
            "resultTypes": ["violations"],
        }))
        .await
    }

    /// Only what can be broken by other colours on a page that breaks nothing else.
    ///
    /// # Errors
    /// As [`Browser::axe`].
    pub async fn axe_of_colours(&self) -> Result<Vec<Violation>> {
        self.breaks(json!({
            "runOnly": { "type": "rule", "values": OF_COLOUR },
            "resultTypes": ["violations"],
        }))
        .await
    }

    /// Has the rules at hand on every page that is opened from now on: sending them to each page anew takes longer
    /// than asking it.
    ///
    /// # Errors
    /// When the rules have not been fetched, or Chromium refuses.
    pub async fn bring_axe(&self) -> Result<()> {
        self.tools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": rules()? }))
            .await?;
        Ok(())
    }

    async fn breaks(&self, options: Value) -> Result<Vec<Violation>> {
        if self.run("return typeof axe;", Vec::new()).await? != "object" {
            self.run(&rules()?, Vec::new()).await?;
        }
        let found = self
            .run_async(
                "const done = arguments[1];
                 axe.run(document, arguments[0]).then(
                     (found) => done(found.violations),
                     (error) => done(String(error)));",
                vec![options],
            )
            .await?;
        match found {
            Value::Array(violations) => Ok(violations.iter().map(violation).collect()),
            other => bail!("the accessibility rules did not run: {other}"),
        }
    }
}

fn rules() -> Result<String> {
    let file = surroundings::target().join("tools/axe.min.js");
    std::fs::read_to_string(&file).with_context(|| {
        format!(
            "the accessibility rules are not at {}: {}",
            file.display(),
            surroundings::MEND
        )
    })
}

fn violation(found: &Value) -> Violation {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let places = found["nodes"].as_array().into_iter().flatten();
    Violation {
        rule: text(&found["id"]),
        help: text(&found["help"]),
        places: places
            .map(|node| {
                let summary = text(&node["failureSummary"]).replace('\n', " ");
                format!("{}  {summary}", node["target"])
            })
            .collect(),
    }
}
