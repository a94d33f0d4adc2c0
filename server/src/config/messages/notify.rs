use std::path::PathBuf;

use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use url::Url;

use super::super::{Problem, check, secret};

const NOTIFY: &str = "https://api.notifications.service.gov.uk";

/// `[messages.notify]` as it is written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in super::super) struct Table {
    #[serde(skip)]
    pub(in super::super) key: Option<SecretString>,
    key_file: Option<PathBuf>,
    sms_template: Option<String>,
    email_template: Option<String>,
    address: Option<String>,
}

/// How GOV.UK Notify is asked.
#[derive(Clone, Debug)]
pub(crate) struct NotifyConfig {
    /// Where it is.
    pub(crate) address: Url,
    /// The service's id, the issuer of each token.
    pub(crate) service: String,
    /// What signs each token.
    pub(crate) secret: SecretString,
    /// The template of texts, which is `((body))`; none where there are no texts.
    pub(crate) sms_template: Option<String>,
    /// The template of e-mails, whose subject and body are `((body))`; none where there are no e-mails.
    pub(crate) email_template: Option<String>,
}

impl Table {
    pub(super) fn check(self) -> Result<NotifyConfig, Problem> {
        const MEND: &str = "name a file that holds the API key as Notify gave it (in the file as `key_file` under [messages.notify], or the key itself as ALONGSIDE_NOTIFY_KEY).";
        let key = secret::read("messages.notify.key_file", self.key, self.key_file, MEND)?;
        let (service, secret) = parts(key.expose_secret()).ok_or_else(|| {
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
        let address = Url::parse(address).ok().filter(check::is_private).ok_or_else(|| {
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
pub(super) fn parts(key: &str) -> Option<(String, SecretString)> {
    const UUID: usize = 36;
    let rest = key.trim().get(key.trim().len().checked_sub(2 * UUID + 1)?..)?;
    let (service, secret) = (rest.get(..UUID)?, rest.get(UUID + 1..)?);
    let uuid = |text: &str| {
        text.char_indices()
            .all(|(at, c)| matches!(at, 8 | 13 | 18 | 23) == (c == '-') && (c == '-' || c.is_ascii_hexdigit()))
    };
    let fine = uuid(service) && uuid(secret) && rest.get(UUID..=UUID) == Some("-");
    fine.then(|| (service.to_owned(), secret.into()))
}
