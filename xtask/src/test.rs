//! Every check and every test, in the order in which they are cheapest to fail.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::postgres::Cluster;
use crate::{command, prerequisites, programs, say, site, table, workspace};

/// What of the app only a browser runs.
const FOR_THE_BROWSER: &str = "alongside-app/hydrate";

/// Runs what the words ask for and prints how long each step took.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let wanted = Wanted::from(arguments)?;
    let mut steps = Steps::default();
    if wanted.filter.is_none() {
        checks(&mut steps, &wanted);
    }
    let built = steps.take("files for the browser", site::build)
        && steps.take("build", || {
            site::build_server(&["--workspace", "--all-targets"]).map(drop)
        });
    if built {
        tests(&mut steps, &wanted);
    }
    steps.finish()
}

struct Wanted {
    quick: bool,
    filter: Option<String>,
}

impl Wanted {
    fn from(arguments: &[String]) -> Result<Self> {
        let mut wanted = Self {
            quick: false,
            filter: None,
        };
        for argument in arguments {
            match argument.as_str() {
                "--quick" => wanted.quick = true,
                option if option.starts_with('-') => {
                    bail!("`cargo xtask test` does not know `{option}`")
                }
                filter => wanted.filter = Some(filter.to_owned()),
            }
        }
        Ok(wanted)
    }
}

fn checks(steps: &mut Steps, wanted: &Wanted) {
    steps.take("format", || {
        command::run(&mut command::cargo(&["fmt", "--all", "--check"]))
    });
    // With what is for the browser switched on too: linted by itself it would have every dependency compiled anew.
    steps.take("lints", || {
        command::run(&mut command::cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--features",
            FOR_THE_BROWSER,
            "--",
            "-D",
            "warnings",
        ]))
    });
    if wanted.quick {
        return;
    }
    // The example brings along what tests depend on: without it Cargo would choose other features of the
    // dependencies, and check them anew.
    steps.take("documentation", || {
        command::run(
            command::cargo(&[
                "doc",
                "--workspace",
                "--no-deps",
                "--lib",
                "--bins",
                "--example",
                "times",
                "--features",
                FOR_THE_BROWSER,
            ])
            .env("RUSTDOCFLAGS", "-D warnings"),
        )
    });
}

fn tests(steps: &mut Steps, wanted: &Wanted) {
    let browser = !wanted.quick && steps.provide("browser", prerequisites::browser).is_some();
    let cluster = if wanted.quick {
        None
    } else {
        steps.provide("PostgreSQL", || {
            prerequisites::postgres()?;
            Cluster::start()
        })
    };
    if !wanted.quick {
        steps.provide("LibreOffice", prerequisites::word_processor);
    }
    steps.take("tests", || {
        let browser = if browser { "on" } else { "off" };
        let variables = [
            ("ALONGSIDE_TEST_BROWSER", Some(browser.to_owned())),
            ("TEST_POSTGRES_URL", cluster.as_ref().map(Cluster::url)),
        ];
        programs::run(wanted.filter.as_deref(), &variables)
    });
    if wanted.filter.is_none() {
        steps.take("examples in the documentation", || {
            command::run(&mut command::cargo(&["test", "--workspace", "--doc", "--quiet"]))
        });
    }
}

/// What has been done so far.
#[derive(Default)]
struct Steps {
    done: Vec<Step>,
}

struct Step {
    name: &'static str,
    took: Duration,
    outcome: Outcome,
}

enum Outcome {
    Passed,
    Failed,
    Skipped(String),
}

impl Steps {
    /// Does a step whose failure is a failure; says whether it passed.
    fn take(&mut self, name: &'static str, work: impl FnOnce() -> Result<()>) -> bool {
        say::step(name);
        let since = Instant::now();
        let outcome = match work() {
            Ok(()) => Outcome::Passed,
            Err(error) => {
                say::notice(&format!("{name}: {error:#}"));
                Outcome::Failed
            }
        };
        let passed = matches!(outcome, Outcome::Passed);
        self.record(name, since, outcome);
        passed
    }

    /// Provides something tests can do without, except where a machine is watching.
    fn provide<T>(&mut self, name: &'static str, work: impl FnOnce() -> Result<T>) -> Option<T> {
        say::step(name);
        let since = Instant::now();
        match work() {
            Ok(provided) => {
                self.record(name, since, Outcome::Passed);
                Some(provided)
            }
            Err(error) => {
                let reason = format!("{error:#}");
                say::notice(&format!("without {name}: {reason}"));
                let outcome = if workspace::in_ci() {
                    Outcome::Failed
                } else {
                    Outcome::Skipped(reason)
                };
                self.record(name, since, outcome);
                None
            }
        }
    }

    fn record(&mut self, name: &'static str, since: Instant, outcome: Outcome) {
        self.done.push(Step {
            name,
            took: since.elapsed(),
            outcome,
        });
    }

    /// Prints the table; an error when a step failed.
    fn finish(self) -> Result<()> {
        let total: Duration = self.done.iter().map(|step| step.took).sum();
        let mut rows: Vec<Vec<String>> = self.done.iter().map(Step::row).collect();
        rows.push(vec!["in all".to_owned(), seconds(total)]);
        say::line("");
        for line in table::lines(&rows) {
            say::line(&line);
        }
        let mut failed = Vec::new();
        for step in &self.done {
            match &step.outcome {
                Outcome::Passed => {}
                Outcome::Skipped(reason) => {
                    say::notice(&format!("SKIPPED, so this run proves less: {}. {reason}", step.name));
                }
                Outcome::Failed => failed.push(step.name),
            }
        }
        if !failed.is_empty() {
            bail!("not passed: {}", failed.join(", "));
        }
        Ok(())
    }
}

impl Step {
    fn row(&self) -> Vec<String> {
        let outcome = match self.outcome {
            Outcome::Passed => "passed",
            Outcome::Failed => "FAILED",
            Outcome::Skipped(_) => "skipped",
        };
        vec![self.name.to_owned(), seconds(self.took), outcome.to_owned()]
    }
}

fn seconds(took: Duration) -> String {
    format!("{:.1} s", took.as_secs_f64())
}
