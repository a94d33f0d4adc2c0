//! Who carries messages to the family: nobody, GOV.UK Notify, or a mail server.

mod notify;
mod smtp;

use serde::Deserialize;

use super::Problem;

pub(crate) use notify::NotifyConfig;
pub(crate) use smtp::{Security, SmtpConfig};

/// `[messages]` as it is written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct MessagesFile {
    by: By,
    pub(super) notify: notify::Table,
    pub(super) smtp: smtp::Table,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum By {
    #[default]
    None,
    Notify,
    Smtp,
}

/// Who carries messages, checked.
#[derive(Clone, Debug)]
pub(crate) enum MessagesBy {
    /// Nobody.
    None,
    /// GOV.UK Notify.
    Notify(NotifyConfig),
    /// A mail server.
    Smtp(SmtpConfig),
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

#[cfg(test)]
mod tests;
