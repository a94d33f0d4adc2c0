//! Who carries messages to the family: nobody, GOV.UK Notify, or a mail server.

use std::fmt;
use std::path::PathBuf;

use lettre::message::Mailbox;
use serde::Deserialize;
use url::{Host, Url};

use super::Problem;

const NOTIFY: &str = "https://api.notifications.service.gov.uk";

/// A key or a password. Never printed, also not by `Debug`.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(crate) struct Secret(String);

impl Secret {
    pub(crate) const fn new(text: String) -> Self {
        Self(text)
    }

    /// The secret itself, for whoever needs it to be.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// `[messages]` as it is written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct MessagesFile {
    by: By,
    pub(super) notify: NotifyFile,
    pub(super) smtp: SmtpFile,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum By {
    #[default]
    None,
    Notify,
    Smtp,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct NotifyFile {
    #[serde(skip)]
    pub(super) key: Option<Secret>,
    key_file: Option<PathBuf>,
    sms_template: Option<String>,
    email_template: Option<String>,
    address: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct SmtpFile {
    #[serde(skip)]
    pub(super) password: Option<Secret>,
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

/// Who carries messages, checked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum MessagesBy {
    /// Nobody.
    None,
    /// GOV.UK Notify.
    Notify(NotifyConfig),
    /// A mail server.
    Smtp(SmtpConfig),
}

/// How GOV.UK Notify is asked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NotifyConfig {
    /// Where it is.
    pub(crate) address: Url,
    /// The service's id, the issuer of each token.
    pub(crate) service: String,
    /// What signs each token.
    pub(crate) secret: Secret,
    /// The template of texts, which is `((body))`; none where there are no texts.
    pub(crate) sms_template: Option<String>,
    /// The template of e-mails, whose subject and body are `((body))`; none where there are no e-mails.
    pub(crate) email_template: Option<String>,
}

/// How a mail server is asked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SmtpConfig {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) security: Security,
    pub(crate) user: Option<(String, Secret)>,
    pub(crate) from: Mailbox,
}

impl MessagesFile {
    pub(super) fn check(self) -> Result<MessagesBy, Problem> {
        Ok(match self.by {
            By::None => MessagesBy::None,
            By::Notify => MessagesBy::Notify(self.notify.check()?),
            By::Smtp => MessagesBy::Smtp(self.smtp.check()?),
        })
    }
}

impl NotifyFile {
    fn check(self) -> Result<NotifyConfig, Problem> {
        const MEND: &str = "name a file that holds the API key as Notify gave it (in the file as `key_file` under [messages.notify], or the key itself as ALONGSIDE_NOTIFY_KEY).";
        let key = secret("messages.notify.key_file", self.key, self.key_file, MEND)?;
        let (service, secret) = parts(key.expose()).ok_or_else(|| {
            Problem::setting(
                "messages.notify.key_file",
                "it is no API key of Notify: a name, the service's id and a secret.",
                MEND,
            )
        })?;
        if self.sms_template.is_none() && self.email_template.is_none() {
            return Err(Problem::setting(
                "messages.notify",
                "there is no template.",
                "make one in Notify whose text is ((body)), and write its id as `sms_template` or `email_template`.",
            ));
        }
        let address = self.address.as_deref().unwrap_or(NOTIFY);
        let address = Url::parse(address)
            .ok()
            .filter(|url| url.scheme() == "https" || url.scheme() == "http" && here(url.host()))
            .ok_or_else(|| {
                Problem::setting(
                    "messages.notify.address",
                    format!("\"{address}\" is not an https:// address."),
                    "leave it out, to use GOV.UK Notify itself.",
                )
            })?;
        Ok(NotifyConfig {
            address,
            service,
            secret,
            sms_template: self.sms_template,
            email_template: self.email_template,
        })
    }
}

/// A service's id and the secret: the last 73 characters of a key are two UUIDs with a dash between them.
fn parts(key: &str) -> Option<(String, Secret)> {
    const UUID: usize = 36;
    let rest = key.trim().get(key.trim().len().checked_sub(2 * UUID + 1)?..)?;
    let (service, secret) = (rest.get(..UUID)?, rest.get(UUID + 1..)?);
    let uuid = |text: &str| {
        text.char_indices()
            .all(|(at, c)| matches!(at, 8 | 13 | 18 | 23) == (c == '-') && (c == '-' || c.is_ascii_hexdigit()))
    };
    let fine = uuid(service) && uuid(secret) && rest.get(UUID..=UUID) == Some("-");
    fine.then(|| (service.to_owned(), Secret(secret.to_owned())))
}

impl SmtpFile {
    fn check(self) -> Result<SmtpConfig, Problem> {
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
                let password = secret(
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

fn here(host: Option<Host<&str>>) -> bool {
    match host {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(at)) => at.is_loopback(),
        Some(Host::Ipv6(at)) => at.is_loopback(),
        None => false,
    }
}

fn secret(
    name: &'static str,
    given: Option<Secret>,
    file: Option<PathBuf>,
    mend: &'static str,
) -> Result<Secret, Problem> {
    if let Some(given) = given {
        return Ok(given);
    }
    let file = file.ok_or_else(|| Problem::setting(name, "it is not set.", mend))?;
    let text = std::fs::read_to_string(&file).map_err(|error| {
        Problem::setting(
            name,
            format!("{} cannot be read ({}).", file.display(), error.kind()),
            mend,
        )
    })?;
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::setting(name, format!("{} is empty.", file.display()), mend));
    }
    Ok(Secret(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVICE: &str = "26785a09-ab16-4eb0-8407-a37497a57506";
    const SECRET: &str = "3d844edf-8d35-48ac-975b-e847b4f122b0";

    fn read(text: &str) -> Result<MessagesBy, String> {
        let file: MessagesFile = toml::from_str(text).expect("readable");
        file.check().map_err(|problem| problem.to_string())
    }

    fn with_key(text: &str) -> Result<MessagesBy, String> {
        let mut file: MessagesFile = toml::from_str(text).expect("readable");
        file.notify.key = Some(Secret(format!("a_name-with-dashes-{SERVICE}-{SECRET}")));
        file.smtp.password = Some(Secret("hunter2".into()));
        file.check().map_err(|problem| problem.to_string())
    }

    #[test]
    fn nobody_is_written_to_unless_it_is_set() {
        assert_eq!(read(""), Ok(MessagesBy::None));
    }

    #[test]
    fn a_key_of_notify_is_its_last_73_characters() {
        let Ok(MessagesBy::Notify(found)) = with_key("by = \"notify\"\nnotify.sms_template = \"t\"") else {
            panic!("refused")
        };
        assert_eq!((found.service.as_str(), found.secret.expose()), (SERVICE, SECRET));
        for wrong in ["", "short", &SERVICE.repeat(3), &format!("{SERVICE}_{SECRET}")] {
            assert!(parts(wrong).is_none(), "{wrong}");
        }
        assert!(parts(&"ż".repeat(73)).is_none());
    }

    #[test]
    fn what_is_missing_is_named_and_no_secret_is() {
        for (text, name) in [
            (
                "by = \"notify\"\nnotify.sms_template = \"t\"",
                "messages.notify.key_file",
            ),
            ("by = \"smtp\"", "messages.smtp.host"),
            ("by = \"smtp\"\nsmtp.host = \"localhost\"", "messages.smtp.from"),
            (
                "by = \"smtp\"\nsmtp.host = \"a.example\"\nsmtp.security = \"none\"",
                "messages.smtp.security",
            ),
        ] {
            let said = read(text).expect_err("taken");
            assert!(said.contains(name) && said.contains("To mend it"), "{said}");
        }
        let none = with_key("by = \"notify\"").expect_err("taken");
        assert!(none.contains("template") && !none.contains(SECRET), "{none}");
        let clear = with_key("by = \"notify\"\nnotify.sms_template = \"t\"\nnotify.address = \"http://a.example\"");
        assert!(clear.expect_err("taken").contains("messages.notify.address"));
        let taken = with_key(
            "by = \"smtp\"\nsmtp.host = \"mail.example\"\nsmtp.user = \"u\"\nsmtp.from = \"Planner <p@a.example>\"",
        );
        assert!(!format!("{:?}", taken.expect("usable")).contains("hunter2"));
    }
}
