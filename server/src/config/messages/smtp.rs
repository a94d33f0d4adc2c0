use std::path::PathBuf;

use lettre::message::Mailbox;
use secrecy::SecretString;
use serde::Deserialize;

use super::super::{Problem, secret};

/// `[messages.smtp]` as it is written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in super::super) struct Table {
    #[serde(skip)]
    pub(in super::super) password: Option<SecretString>,
    password_file: Option<PathBuf>,
    host: Option<String>,
    port: Option<u16>,
    security: Security,
    user: Option<String>,
    from: Option<String>,
}

/// How a mail server is spoken to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Security {
    /// In clear until both agree on TLS, and not at all without.
    #[default]
    Starttls,
    /// In TLS from the first byte.
    Tls,
    /// In clear; on this machine only.
    None,
}

/// How a mail server is asked.
#[derive(Clone, Debug)]
pub(crate) struct SmtpConfig {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) security: Security,
    pub(crate) user: Option<(String, SecretString)>,
    pub(crate) from: Mailbox,
}

impl Table {
    pub(super) fn check(self) -> Result<SmtpConfig, Problem> {
        let needed = |name: &'static str, given: Option<String>, mend: &str| {
            given.ok_or_else(|| Problem::setting(name, "it is not set.", mend))
        };
        let host = needed("messages.smtp.host", self.host, "write the mail server's name.")?;
        let local = matches!(host.as_str(), "localhost" | "127.0.0.1" | "::1");
        if self.security == Security::None && !local {
            return Err(Problem::setting(
                "messages.smtp.security",
                "\"none\" would send addresses in clear to another machine.",
                "write \"starttls\" or \"tls\".",
            ));
        }
        let from_mend = "write the address messages come from, like \"Planner <planner@example.org>\". Anybody who holds the phone reads it: nothing in it may tell what this is about.";
        let from = needed("messages.smtp.from", self.from, from_mend)?;
        let from = from
            .parse()
            .map_err(|_| Problem::setting("messages.smtp.from", "it is not an address.", from_mend))?;
        let user = match self.user {
            None => None,
            Some(user) => {
                let password = secret::read(
                    "messages.smtp.password_file",
                    self.password,
                    self.password_file,
                    "name a file that holds the password (in the file as `password_file` under [messages.smtp], or the password itself as ALONGSIDE_SMTP_PASSWORD).",
                )?;
                Some((user, password))
            }
        };
        let usual = match self.security {
            Security::Starttls => 587,
            Security::Tls => 465,
            Security::None => 25,
        };
        Ok(SmtpConfig {
            host,
            port: self.port.unwrap_or(usual),
            security: self.security,
            user,
            from,
        })
    }
}
