//! Carrying messages: draining the outbox beside the pages, until the process ends.
//!
//! Nothing here logs an address or what a message says.

mod notify;
mod smtp;

use std::time::Duration;

use alongside_app::messages::text;
use alongside_app::words::Languages;
use anyhow::Result;
use participation::messages::{Channel, Given, Outgoing, Status};
use participation::{Error, Participation};
use tokio::time::{MissedTickBehavior, interval};

use crate::config::{MessagesBy, Purpose};

use notify::Notify;
use smtp::Smtp;

/// How often the outbox is looked into: one read that uses an index.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// How long handing one message over may take, far less than the claim on it lasts. Whoever wants no more meanwhile may
/// get it still, so it is short.
const PATIENCE: Duration = Duration::from_secs(30);

/// Who carries messages.
pub(crate) enum Carrier {
    /// Nobody.
    None,
    /// Nobody: the demo shows what would have been sent.
    Demo,
    /// GOV.UK Notify.
    Notify(Notify),
    /// A mail server.
    Smtp(Smtp),
}

impl Carrier {
    /// The carrier that is set; in the demo nothing leaves, whatever is set.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub(crate) fn new(by: &MessagesBy, purpose: Purpose) -> Result<Self> {
        Ok(match (purpose, by) {
            (Purpose::Demo, _) => Self::Demo,
            (Purpose::Real, MessagesBy::None) => Self::None,
            (Purpose::Real, MessagesBy::Notify(config)) => Self::Notify(Notify::new(config.clone())?),
            (Purpose::Real, MessagesBy::Smtp(config)) => Self::Smtp(Smtp::new(config)?),
        })
    }

    /// The ways messages can take.
    pub(crate) fn channels(&self) -> Vec<Channel> {
        match self {
            Self::None => Vec::new(),
            Self::Demo => Channel::ALL.to_vec(),
            Self::Notify(notify) => notify.channels(),
            Self::Smtp(_) => vec![Channel::Email],
        }
    }

    /// Hands one over, if it still may go when its turn has come.
    async fn give(
        &self,
        participation: &Participation,
        message: &Outgoing,
        says: &str,
    ) -> Result<Option<Given>, Error> {
        let clock = participation.clock();
        // Nobody knows what came of a try before. A message that comes twice is seen twice.
        if let Self::Notify(notify) = self
            && message.tries_before > 0
        {
            match notify.find(message, clock.now()).await {
                Ok(Some(id)) => return Ok(Some(Given::Taken(Some(id)))),
                Ok(None) => {}
                Err(()) => return Ok(Some(Given::Later)),
            }
        }
        // Nothing that takes its time comes between this and handing it over.
        if !participation.message_still_goes(message).await? {
            return Ok(None);
        }
        let giving = async {
            match self {
                Self::None => Given::Later,
                Self::Demo => Given::Taken(None),
                Self::Notify(notify) => notify.give(message, says, clock.now()).await,
                Self::Smtp(smtp) => smtp.give(message, says).await,
            }
        };
        // Whoever does not answer may have taken it. It is tried again, under the same reference.
        Ok(Some(
            tokio::time::timeout(PATIENCE, giving).await.unwrap_or(Given::Later),
        ))
    }
}

/// Hands over what is due, at once and then whenever something is, until the process ends.
pub(crate) async fn keep(participation: Participation, carrier: Carrier, languages: Languages) {
    if matches!(carrier, Carrier::None) {
        return;
    }
    let mut ticks = interval(LOOK_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        if let Err(error) = drain(&participation, &carrier, &languages).await {
            tracing::error!(%error, "the outbox could not be seen to");
        }
        if let Carrier::Notify(notify) = &carrier
            && let Err(error) = settle(&participation, notify).await
        {
            tracing::error!(%error, "what became of messages could not be noted");
        }
    }
}

/// Hands over everything that is due.
async fn drain(participation: &Participation, carrier: &Carrier, languages: &Languages) -> Result<(), Error> {
    while participation.message_is_due().await? {
        let Some(message) = participation.claim_message().await? else {
            break;
        };
        let says = text(&languages.words(message.language), message.phrase);
        let Some(given) = carrier.give(participation, &message, &says).await? else {
            tracing::info!(reference = %message.reference, "a message was put aside before it was handed over");
            continue;
        };
        match given {
            Given::Taken(_) => tracing::info!(reference = %message.reference, "a message was handed over"),
            Given::Later => tracing::warn!(reference = %message.reference, "a message is tried again later"),
            Given::Refused => tracing::warn!(reference = %message.reference, "a message was refused for good"),
        }
        participation.note_given(&message, &given).await?;
    }
    Ok(())
}

/// Asks what became of what was handed over, until nobody tells: what is due to go does not wait for that.
async fn settle(participation: &Participation, notify: &Notify) -> Result<(), Error> {
    for message in participation.unsettled_messages().await? {
        let status = notify.status(&message.carrier, participation.clock().now()).await;
        participation
            .note_status(&message, status.unwrap_or(Status::UnderWay))
            .await?;
        if status.is_none() {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
