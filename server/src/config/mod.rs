//! What the operator decides: a TOML file, overlaid by environment variables, checked at
//! start. Every error names the setting and the mend.

mod check;
mod council;
mod file;
mod messages;
mod problem;
mod secret;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use alongside_app::sign_in::council::CouncilSignIn;
use jiff::civil::Date;
use participation::store::DatabaseUrl;
use secrecy::SecretString;
use serde::Deserialize;
use url::Url;

use file::File;

pub(crate) use messages::{MessagesBy, NotifyConfig, Security, SmtpConfig};
pub(crate) use problem::Problem;

/// Everything the process needs to know, checked.
#[derive(Debug)]
pub(crate) struct Config {
    /// Where to listen. TLS is the reverse proxy's.
    pub(crate) listen: SocketAddr,
    /// Where the rows are.
    pub(crate) database: DatabaseUrl,
    /// The keys that wrap every other key. Kept apart from the database and its backups.
    pub(crate) key_file: PathBuf,
    /// The address people type. Absent only while listening on this machine alone.
    origin: Option<Url>,
    /// Whether a reverse proxy stands in front and adds `X-Forwarded-For`.
    pub(crate) behind_proxy: bool,
    /// The harmless pages one may leave to. Never empty; the first is the default.
    pub(crate) exit_to: Vec<Url>,
    /// Where the head of the audit chain is written every 15 minutes. Outside the database,
    /// so that whoever rewrites the one has not rewritten the other.
    pub(crate) anchor_file: PathBuf,
    /// The map of the area, a PMTiles file. Without one places are named and described only, and
    /// the demo shows its own town.
    pub(crate) map: Option<PathBuf>,
    /// The day the demo's clock begins on, if not the one its story ends on. Real people's days are the system's.
    pub(crate) demo_day: Option<Date>,
    /// Whom to tell about a weakness: a `mailto:` or `https:` address.
    pub(crate) security_contact: Option<Url>,
    /// Who carries messages to the family.
    pub(crate) messages: MessagesBy,
    /// How log lines look.
    pub(crate) log: LogFormat,
    /// How often one may ask.
    pub(crate) limits: Rates,
    /// How staff sign in at the council's identity provider, if they do.
    pub(crate) council_sign_in: Option<CouncilSignIn>,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum LogFormat {
    /// For reading.
    #[default]
    Text,
    /// One JSON object a line, for collecting.
    Json,
}

/// How often one may ask. The defaults suit a council; a load test needs more.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Rates {
    /// Requests a second, per session (or per address before there is one).
    pub(crate) per_second: u32,
    /// Requests at once before that rate holds.
    pub(crate) burst: u32,
    /// Tries at a code an hour, per address. Families who share a building's network share it.
    pub(crate) code_tries_per_hour: u32,
}

impl Default for Rates {
    fn default() -> Self {
        Self {
            per_second: 20,
            burst: 60,
            code_tries_per_hour: 5,
        }
    }
}

/// Whether this run is the demo, which needs no settings, or for real people, which does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// The made-up story; database and keys have a usual place.
    Demo,
    /// Real people; nothing about where their words are kept is guessed.
    Real,
}

impl Config {
    /// Reads and checks the configuration.
    ///
    /// # Errors
    /// A [`Problem`] that names the first setting that cannot be used.
    pub(crate) fn load(named: Option<&Path>, purpose: Purpose) -> Result<Self, Problem> {
        let mut file = File::read(named)?;
        overlay(&mut file, environment);
        Self::check(file, purpose)
    }

    fn check(file: File, purpose: Purpose) -> Result<Self, Problem> {
        let listen = check::listen(file.listen.as_deref())?;
        let key_file = check::key_file(file.key_file, purpose)?;
        Ok(Self {
            listen,
            database: check::database(file.database.as_deref(), purpose)?,
            origin: check::origin(file.origin.as_deref(), listen)?,
            behind_proxy: file.behind_proxy,
            exit_to: check::exit_to(file.exit_to)?,
            anchor_file: file.anchor_file.unwrap_or_else(|| key_file.with_extension("anchors")),
            map: file.map,
            demo_day: check::demo_day(file.demo_day.as_deref())?,
            security_contact: check::security_contact(file.security_contact.as_deref())?,
            messages: file.messages.check()?,
            log: file.log,
            limits: check::limits(file.limits)?,
            council_sign_in: file.council_sign_in.map(council::checked).transpose()?,
            key_file,
        })
    }

    /// The address people type: the configured one, or `http://localhost` with the port
    /// that was really bound.
    ///
    /// # Errors
    /// Never for a checked configuration.
    pub(crate) fn origin(&self, bound: SocketAddr) -> Result<Url, Problem> {
        match &self.origin {
            Some(origin) => Ok(origin.clone()),
            None => check::on_this_machine(bound.port()),
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place where settings are read")]
fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn overlay(file: &mut File, env: impl Fn(&str) -> Option<String>) {
    file.listen = env("ALONGSIDE_LISTEN").or(file.listen.take());
    file.database = env("ALONGSIDE_DATABASE").or(file.database.take());
    file.key_file = env("ALONGSIDE_KEY_FILE").map(PathBuf::from).or(file.key_file.take());
    file.origin = env("ALONGSIDE_ORIGIN").or(file.origin.take());
    file.map = env("ALONGSIDE_MAP").map(PathBuf::from).or(file.map.take());
    file.demo_day = env("ALONGSIDE_DEMO_DAY").or(file.demo_day.take());
    council::overlay(&mut file.council_sign_in, &env);
    file.messages.notify.key = env("ALONGSIDE_NOTIFY_KEY").map(SecretString::from);
    file.messages.smtp.password = env("ALONGSIDE_SMTP_PASSWORD").map(SecretString::from);
}

#[cfg(test)]
mod tests;
