//! The test programs, as many at a time as there are processors.
//!
//! `cargo test` runs one after another, and near the end of each a single slow test keeps the other processors
//! waiting.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{command, say, workspace};

/// Those that take longest begin first, so that none is left alone at the end.
const LONGEST: [&str; 6] = [
    "accessibility",
    "journey",
    "budgets",
    "non_interference",
    "screens",
    "story",
];

/// A built test program.
struct Program {
    /// Its crate and its own name.
    name: String,
    file: PathBuf,
    /// The folder it runs in, as under Cargo.
    folder: PathBuf,
}

/// Builds all test programs and runs them, with these variables set or, for none, unset. With a filter only the
/// tests whose names hold it run.
///
/// # Errors
/// When one does not build, or when tests fail; all are run before.
pub(crate) fn run(filter: Option<&str>, variables: &[(&str, Option<String>)]) -> Result<()> {
    let mut waiting = built()?;
    let longest = |program: &Program| LONGEST.iter().position(|name| program.name.ends_with(name));
    // The last of the list is taken first.
    waiting.sort_by_key(|program| std::cmp::Reverse(longest(program).unwrap_or(LONGEST.len())));
    let lanes = thread::available_parallelism().map_or(1, usize::from);
    let (waiting, failed) = (Mutex::new(waiting), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..lanes {
            scope.spawn(|| {
                while let Some(program) = next(&waiting) {
                    if let Err(error) = program.run(filter, variables) {
                        say::notice(&format!("{}: {error:#}", program.name));
                        failed.lock().unwrap_or_else(PoisonError::into_inner).push(program.name);
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap_or_else(PoisonError::into_inner);
    if !failed.is_empty() {
        bail!("tests failed in {}", failed.join(", "));
    }
    Ok(())
}

fn next(waiting: &Mutex<Vec<Program>>) -> Option<Program> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner).pop()
}

/// All test programs of the workspace, as Cargo names them.
fn built() -> Result<Vec<Program>> {
    let mut cargo = command::cargo(&[
        "test",
        "--workspace",
        "--no-run",
        "--message-format=json-render-diagnostics",
    ]);
    let told = command::output(cargo.stderr(Stdio::inherit()))?;
    let messages = told.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    Ok(messages.filter_map(|message| Program::of(&message)).collect())
}

impl Program {
    /// The test program a message of Cargo tells of, if it does.
    fn of(message: &Value) -> Option<Self> {
        let is_test = message.get("profile")?.get("test")?.as_bool()?;
        let file = PathBuf::from(message.get("executable")?.as_str()?);
        let folder = Path::new(message.get("manifest_path")?.as_str()?).parent()?.to_owned();
        let target = message.get("target")?.get("name")?.as_str()?;
        is_test.then(|| Self {
            name: format!("{} {target}", folder.file_name().unwrap_or_default().to_string_lossy()),
            file,
            folder,
        })
    }

    /// Runs it and shows all it wrote when it is through, so that two never write between each other's lines.
    fn run(&self, filter: Option<&str>, variables: &[(&str, Option<String>)]) -> Result<()> {
        let (since, log) = (Instant::now(), self.log());
        let out = File::create(&log).with_context(|| format!("{} could not be written", log.display()))?;
        let mut test = Command::new(&self.file);
        test.args(filter)
            .current_dir(&self.folder)
            .env("CARGO_MANIFEST_DIR", &self.folder)
            .stdin(Stdio::null())
            .stderr(out.try_clone()?)
            .stdout(out);
        for (name, value) in variables {
            match value {
                Some(value) => test.env(name, value),
                None => test.env_remove(name),
            };
        }
        let ran = command::run(&mut test);
        let wrote = std::fs::read(&log)?;
        say::whole(&format!(
            "── {}: {:.0} s\n{}",
            self.name,
            since.elapsed().as_secs_f64(),
            String::from_utf8_lossy(&wrote).trim()
        ));
        ran
    }

    fn log(&self) -> PathBuf {
        let file = self.file.file_name().unwrap_or_default().to_string_lossy();
        workspace::target().join(format!("{file}.log"))
    }
}
