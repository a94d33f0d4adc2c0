//! What became of messages after a carrier took them, and clearing away what is over.

use crate::Participation;
use crate::error::Result;
use crate::id::Id;

use super::sending::FIRST_CHECK_MS;

const DAY: i64 = 24 * 3_600_000;

/// A carrier tries for up to three days; after this nobody asks any more.
const ASKED_FOR: i64 = 5 * DAY;

/// How long it is kept that there was a message.
const KEPT_FOR: i64 = 30 * DAY;

/// A message a carrier has, of which nobody knows yet whether it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsettled {
    /// Its reference.
    pub reference: Id,
    /// The carrier's name for it.
    pub carrier: String,
}

/// What a carrier says about a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It arrived.
    Delivered,
    /// It did not, and will not.
    Failed,
    /// It is on its way, or nobody can tell.
    UnderWay,
}

impl Participation {
    /// The messages to ask a carrier about now, a few at a time.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn unsettled_messages(&self) -> Result<Vec<Unsettled>> {
        let rows: Vec<(Id, String)> = self
            .store()
            .all(
                "SELECT id, carrier FROM message WHERE state = 'sent' AND carrier IS NOT NULL AND check_at <= $1 \
                 ORDER BY check_at, id LIMIT 20",
                &[self.clock().now_ms().into()],
            )
            .await?;
        let unsettled = rows
            .into_iter()
            .map(|(reference, carrier)| Unsettled { reference, carrier });
        Ok(unsettled.collect())
    }

    /// Notes what a carrier says. What is under way is asked about again, less and less often, for five days.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn note_status(&self, message: &Unsettled, status: Status) -> Result<()> {
        let now = self.clock().now_ms();
        let mut tx = self.store().write().await?;
        let state = match status {
            Status::Delivered => "delivered",
            Status::Failed => "failed",
            Status::UnderWay => {
                tx.run(
                    "UPDATE message SET check_at = CASE WHEN sent_at + $1 > $2 THEN $2 + $3 + ($2 - sent_at) / 4 END \
                     WHERE id = $4 AND state = 'sent'",
                    &[
                        ASKED_FOR.into(),
                        now.into(),
                        FIRST_CHECK_MS.into(),
                        message.reference.into(),
                    ],
                )
                .await?;
                return tx.commit().await;
            }
        };
        tx.run(
            "UPDATE message SET state = $1, check_at = NULL WHERE id = $2 AND state = 'sent'",
            &[state.into(), message.reference.into()],
        )
        .await?;
        tx.commit().await
    }

    /// Puts aside what is stale, also where no carrier is set, and forgets what is long over.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn sweep_messages(&self) -> Result<()> {
        let now = self.clock().now_ms();
        let mut tx = self.store().write().await?;
        tx.run(
            "UPDATE message SET state = 'expired' WHERE state = 'waiting' AND expires_at <= $1 \
             AND (lease_until IS NULL OR lease_until <= $1)",
            &[now.into()],
        )
        .await?;
        tx.run(
            "DELETE FROM message WHERE state <> 'waiting' AND caused_at < $1",
            &[(now - KEPT_FOR).into()],
        )
        .await?;
        tx.commit().await
    }
}
