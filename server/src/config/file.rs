use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::messages::MessagesFile;
use super::{LogFormat, Problem, Rates, council};

/// Read when neither `--config` nor `ALONGSIDE_CONFIG` names another, if it is there.
const USUAL_PLACE: &str = "alongside.toml";

/// The configuration file as it is written, before anything is checked. No `Debug`: the
/// database address may carry a password.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct File {
    pub(super) listen: Option<String>,
    pub(super) database: Option<String>,
    pub(super) key_file: Option<PathBuf>,
    pub(super) origin: Option<String>,
    pub(super) behind_proxy: bool,
    pub(super) exit_to: Option<Vec<String>>,
    pub(super) anchor_file: Option<PathBuf>,
    pub(super) map: Option<PathBuf>,
    pub(super) demo_day: Option<String>,
    pub(super) security_contact: Option<String>,
    pub(super) log: LogFormat,
    pub(super) messages: MessagesFile,
    pub(super) limits: Rates,
    pub(super) council_sign_in: Option<council::Table>,
}

impl File {
    /// Reads the named file, or the usual place when there is one there.
    pub(super) fn read(named: Option<&Path>) -> Result<Self, Problem> {
        let path = named.unwrap_or(Path::new(USUAL_PLACE));
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(&text, path),
            Err(error) if named.is_none() && error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(Problem::setting(
                "config",
                format!("{} cannot be read ({}).", path.display(), error.kind()),
                "name a file this user may read, with --config FILE or ALONGSIDE_CONFIG.",
            )),
        }
    }

    fn parse(text: &str, path: &Path) -> Result<Self, Problem> {
        toml::from_str(text).map_err(|error| {
            // Only the message: the full text quotes the line, which may hold a password.
            let line = error
                .span()
                .and_then(|at| text.get(..at.start))
                .map_or(1, |before| before.matches('\n').count() + 1);
            Problem::setting(
                "config",
                format!("{} line {line}: {}.", path.display(), error.message()),
                "correct that line. The settings are described in README.md.",
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        match File::parse(text, Path::new("a.toml")) {
            Ok(_) => panic!("taken"),
            Err(problem) => problem.to_string(),
        }
    }

    #[test]
    fn an_unknown_setting_is_named_with_its_line() {
        let said = refused("listen = \"127.0.0.1:1\"\nlissten = 1\n");
        assert!(said.contains("line 2") && said.contains("lissten"), "{said}");
    }

    #[test]
    fn a_broken_line_is_not_quoted() {
        let said = refused("database = \"postgres://me:hunter2@db/x\n");
        assert!(!said.contains("hunter2"), "{said}");
    }

    #[test]
    fn a_named_file_must_exist() {
        let said = File::read(Some(Path::new("no-such-file.toml")))
            .err()
            .map(|p| p.to_string());
        assert!(said.is_some_and(|said| said.contains("no-such-file.toml")));
    }
}
