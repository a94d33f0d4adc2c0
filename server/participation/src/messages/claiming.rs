//! Taking a message out of the outbox to hand it to a carrier.

use jiff::Timestamp;

use super::own::contact_place;
use super::{Outgoing, STALE_MS, Wishes};
use crate::Participation;
use crate::clock::london;
use crate::error::{Error, Result};
use crate::id::{Id, PersonId};
use crate::people::Language;
use crate::store::Tx;

/// How long whoever claimed a message has to hand it over, milliseconds: two minutes. A carrier has to be given up on
/// well before.
pub const LEASE_MS: i64 = 120_000;

/// However often safe times passed by, a message is not about anything older than this, milliseconds: 14 days.
const OLDEST_MS: i64 = 14 * 24 * 3_600_000;

#[derive(sqlx::FromRow)]
struct Due {
    id: Id,
    person: PersonId,
    caused_at: i64,
    expires_at: i64,
    tries: i64,
    body: Option<Vec<u8>>,
    language: String,
    watched: i64,
    seen: bool,
}

/// What to do about a message that is due.
enum Verdict {
    Send(Box<Wishes>),
    Wait(Timestamp),
    Drop,
    Broken,
}

const DUE: &str = "SELECT m.id, m.person, m.caused_at, m.expires_at, m.tries, c.body, p.language, p.watched, \
     EXISTS (SELECT 1 FROM session s WHERE s.person = m.person AND s.handed_by IS NULL AND s.seen_at > m.caused_at) \
     AS seen FROM message m JOIN person p ON p.id = m.person LEFT JOIN contact c ON c.person = m.person \
     WHERE m.state = 'waiting' AND m.due_at <= $1 AND (m.lease_until IS NULL OR m.lease_until <= $1) \
     ORDER BY m.due_at, m.id LIMIT 1";

impl Participation {
    /// Whether a message may be due: a read that costs nothing, for whoever looks often.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn message_is_due(&self) -> Result<bool> {
        let found: Option<(i64,)> = self
            .store()
            .one(
                "SELECT COUNT(*) FROM message WHERE state = 'waiting' AND due_at <= $1 \
                 AND (lease_until IS NULL OR lease_until <= $1)",
                &[self.clock().now_ms().into()],
            )
            .await?;
        Ok(matches!(found, Some((n,)) if n > 0))
    }

    /// Claims the next message to hand over, for [`LEASE_MS`]; nobody else gets it meanwhile. What went stale, whose
    /// reader has been here since, or who wants no messages now, is put aside; outside of safe times it waits for them.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn claim_message(&self) -> Result<Option<Outgoing>> {
        let mut tx = self.store().write().await?;
        let claimed = loop {
            let now = self.clock().now_ms();
            let Some(due): Option<Due> = tx.one(DUE, &[now.into()]).await? else {
                break None;
            };
            match self.judge(&mut tx, &due, now).await? {
                Verdict::Send(wishes) => break Some(self.lease(&mut tx, &due, *wishes, now).await?),
                Verdict::Wait(until) => {
                    let until = until.as_millisecond();
                    tx.run(
                        "UPDATE message SET due_at = $1, expires_at = $2 WHERE id = $3",
                        &[until.into(), (until + STALE_MS).into(), due.id.into()],
                    )
                    .await?;
                }
                Verdict::Drop => put_aside(&mut tx, due.id, "expired").await?,
                Verdict::Broken => {
                    tracing::error!("how somebody wants to be told does not open, so they were not told");
                    put_aside(&mut tx, due.id, "failed").await?;
                }
            }
        };
        tx.commit().await?;
        Ok(claimed)
    }

    async fn judge(&self, tx: &mut Tx, due: &Due, now: i64) -> Result<Verdict> {
        let old = due.expires_at <= now || due.caused_at + OLDEST_MS <= now;
        let Some(body) = due.body.as_ref().filter(|_| !old && !due.seen && due.watched == 0) else {
            return Ok(Verdict::Drop);
        };
        let place = due.person.to_string();
        let opened = match self.vault().key(tx, due.person).await {
            Ok(key) => key.open_json::<Wishes>(contact_place(&place), body),
            Err(error) => Err(error),
        };
        let wishes = match opened {
            Ok(wishes) => wishes,
            Err(Error::NotThere | Error::Sealed { .. } | Error::Corrupt(_)) => return Ok(Verdict::Broken),
            Err(error) => return Err(error),
        };
        let at = Timestamp::from_millisecond(now).map_err(|_| Error::Corrupt("time"))?;
        Ok(match wishes.times.next(at, &london()) {
            Some(next) if next == at => Verdict::Send(Box::new(wishes)),
            Some(next) => Verdict::Wait(next),
            None => Verdict::Broken,
        })
    }

    async fn lease(&self, tx: &mut Tx, due: &Due, wishes: Wishes, now: i64) -> Result<Outgoing> {
        let lease = Id::random();
        tx.run(
            "UPDATE message SET lease = $1, lease_until = $2, tries = tries + 1 WHERE id = $3",
            &[lease.into(), (now + LEASE_MS).into(), due.id.into()],
        )
        .await?;
        Ok(Outgoing {
            reference: due.id,
            channel: wishes.channel,
            address: wishes.address,
            phrase: wishes.phrase,
            language: Language::from_text(&due.language).ok_or(Error::Corrupt("person.language"))?,
            tries_before: u32::try_from(due.tries).unwrap_or(u32::MAX),
            lease,
        })
    }
}

async fn put_aside(tx: &mut Tx, message: Id, state: &'static str) -> Result<()> {
    tx.run(
        "UPDATE message SET state = $1, lease = NULL, lease_until = NULL WHERE id = $2",
        &[state.into(), message.into()],
    )
    .await?;
    Ok(())
}
