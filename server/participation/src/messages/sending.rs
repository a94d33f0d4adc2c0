//! A message on its way to a carrier, and noting what came of handing it over.

use std::fmt;

use jiff::SignedDuration;

use super::{Address, Channel, Phrase};
use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::error::Result;
use crate::id::Id;
use crate::people::Language;
use crate::rules::contact_times::try_again_in;
use crate::sealing::random;

/// How soon after it was given to a carrier that one is asked what became of it, milliseconds.
pub(super) const FIRST_CHECK_MS: i64 = 60_000;

/// A message to hand to a carrier now.
#[derive(Clone)]
pub struct Outgoing {
    /// Under which the carrier is given it; the same at every try.
    pub reference: Id,
    /// The way it takes.
    pub channel: Channel,
    /// Where to.
    pub address: Address,
    /// In which words.
    pub phrase: Phrase,
    /// In which language.
    pub language: Language,
    /// How often it was tried before. What came of those may not be known.
    pub tries_before: u32,
    pub(super) lease: Id,
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing")
            .field("reference", &self.reference)
            .finish_non_exhaustive()
    }
}

/// What came of handing one over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// The carrier has it, under a name of its own where it can be asked by that.
    Taken(Option<String>),
    /// Not now, and maybe later.
    Later,
    /// Never.
    Refused,
}

impl Participation {
    /// Whether a message that was claimed may still go: whoever it is for did not stop messages, choose another address
    /// or say that somebody might look at their phone since, and the claim holds. To be asked right before it is handed
    /// over.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn message_still_goes(&self, message: &Outgoing) -> Result<bool> {
        // To stop messages or choose another address puts aside what waits.
        let found: Option<(i64,)> = self
            .store()
            .one(
                "SELECT COUNT(*) FROM message m JOIN person p ON p.id = m.person JOIN contact c ON c.person = m.person \
                 WHERE m.id = $1 AND m.lease = $2 AND m.lease_until > $3 AND m.state = 'waiting' AND p.watched = 0",
                &[
                    message.reference.into(),
                    message.lease.into(),
                    self.clock().now_ms().into(),
                ],
            )
            .await?;
        Ok(matches!(found, Some((n,)) if n > 0))
    }

    /// Notes what came of handing a message over. What a carrier took is noted also when the claim ran out meanwhile, or
    /// they said that they want no more: it went, and it is quiet after it.
    ///
    /// # Errors
    /// When the database does not answer; then it is handed over again, under the same reference.
    pub async fn note_given(&self, message: &Outgoing, given: &Given) -> Result<()> {
        let now = self.clock().now_ms();
        let mut tx = self.store().write().await?;
        match given {
            Given::Taken(carrier) => {
                let check = carrier.as_ref().map(|_| now + FIRST_CHECK_MS);
                let shown = format!(
                    "{} {} {}",
                    message.channel.text(),
                    message.phrase.text(),
                    message.language.text()
                );
                let noted = tx
                    .run(
                        "UPDATE message SET state = 'sent', sent_at = $1, shown = $2, carrier = $3, check_at = $4, \
                         lease = NULL, lease_until = NULL WHERE id = $5 AND sent_at IS NULL",
                        &[
                            now.into(),
                            shown.into(),
                            carrier.as_deref().map(str::to_owned).into(),
                            check.into(),
                            message.reference.into(),
                        ],
                    )
                    .await?;
                if noted > 0 {
                    let entry = Entry::new(audit::SYSTEM, Act::MessageSent, message.reference, None);
                    audit::append(&mut tx, self.vault(), entry).await?;
                }
            }
            Given::Later => {
                let [jitter] = random::<1>();
                let wait = try_again_in(message.tries_before + 1, jitter);
                tx.run(
                    "UPDATE message SET due_at = $1, lease = NULL, lease_until = NULL \
                     WHERE id = $2 AND lease = $3 AND state = 'waiting'",
                    &[
                        (now + millis(wait)).into(),
                        message.reference.into(),
                        message.lease.into(),
                    ],
                )
                .await?;
            }
            Given::Refused => {
                tx.run(
                    "UPDATE message SET state = 'failed', lease = NULL, lease_until = NULL \
                     WHERE id = $1 AND lease = $2 AND state = 'waiting'",
                    &[message.reference.into(), message.lease.into()],
                )
                .await?;
            }
        }
        tx.commit().await
    }
}

fn millis(wait: SignedDuration) -> i64 {
    i64::try_from(wait.as_millis()).unwrap_or(i64::MAX)
}
