//! A mail server.

use std::time::Duration;

use lettre::message::{Mailbox, Message, SinglePart};
use lettre::transport::smtp::authentication::Credentials;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};
use participation::messages::{Channel, Given, Outgoing};
use secrecy::ExposeSecret as _;

use crate::config::{Security, SmtpConfig};

/// How long one command may take.
const TIMEOUT: Duration = Duration::from_secs(20);

/// The client.
pub(crate) struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Smtp {
    /// A client that speaks to the server that is set.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub(super) fn new(config: &SmtpConfig) -> Result<Self, lettre::transport::smtp::Error> {
        type Transport = AsyncSmtpTransport<Tokio1Executor>;
        let builder = match config.security {
            Security::Starttls => Transport::starttls_relay(&config.host)?,
            Security::Tls => Transport::relay(&config.host)?,
            Security::None => Transport::builder_dangerous(&config.host),
        };
        let mut builder = builder.port(config.port).timeout(Some(TIMEOUT));
        if let Some((user, password)) = &config.user {
            builder = builder.credentials(Credentials::new(user.clone(), password.expose_secret().to_owned()));
        }
        Ok(Self {
            transport: builder.build(),
            from: config.from.clone(),
        })
    }

    /// Hands one over. The `Message-ID` is the reference, so that the same one twice can be told by whoever receives it.
    pub(super) async fn give(&self, message: &Outgoing, says: &str) -> Given {
        if message.channel != Channel::Email {
            return Given::Refused;
        }
        let Ok(to) = message.address.for_carrier().parse::<Address>() else {
            return Given::Refused;
        };
        let id = format!("<{}@{}>", message.reference, self.from.email.domain());
        let mail = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(says)
            .message_id(Some(id))
            .singlepart(SinglePart::plain(says.to_owned()));
        let Ok(mail) = mail else { return Given::Refused };
        match self.transport.send(mail).await {
            Ok(_) => Given::Taken(None),
            Err(error) => {
                let code = error.status().map(u16::from);
                tracing::warn!(code, "the mail server did not take a message");
                // 53x is about who asks, which is the operator's to mend; every other 5xx is about the message.
                match code {
                    Some(500..=529 | 540..=599) => Given::Refused,
                    _ => Given::Later,
                }
            }
        }
    }
}
