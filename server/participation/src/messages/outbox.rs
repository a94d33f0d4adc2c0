//! Putting a message into the outbox, in the transaction of what caused it.

use crate::Participation;
use crate::error::Result;
use crate::id::{Id, MembershipId, PathwayId, PersonId};
use crate::store::Tx;

/// After a message nobody is told again for so long, milliseconds: 20 hours.
pub const QUIET_MS: i64 = 20 * HOUR;

/// A message that could have gone for so long is stale, milliseconds: 48 hours.
pub const STALE_MS: i64 = 48 * HOUR;

const HOUR: i64 = 3_600_000;

/// Something new for one member of the family. Nothing happens when they did not ask to be told, or somebody might look
/// at their phone.
pub(crate) async fn nudge(p: &Participation, tx: &mut Tx, whom: MembershipId) -> Result<()> {
    let found: Vec<(PersonId,)> = tx
        .all(
            "SELECT c.person FROM contact c JOIN membership m ON m.person = c.person JOIN person q ON q.id = c.person \
             WHERE m.id = $1 AND m.left_at IS NULL AND m.role IN ('young-person', 'parent') AND q.watched = 0",
            &[whom.into()],
        )
        .await?;
    put(p, tx, found).await
}

/// Something new for whoever wrote what it is about; where nobody did, for all of the family.
pub(crate) async fn nudge_author(
    p: &Participation,
    tx: &mut Tx,
    author: Option<MembershipId>,
    pathway: PathwayId,
) -> Result<()> {
    match author {
        Some(author) => nudge(p, tx, author).await,
        None => nudge_family(p, tx, pathway).await,
    }
}

/// Something new that all of the family may read. What only one of them may read is never told like this: that another
/// was told would show it.
pub(crate) async fn nudge_family(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<()> {
    let found: Vec<(PersonId,)> = tx
        .all(
            "SELECT DISTINCT c.person FROM contact c JOIN membership m ON m.person = c.person \
             JOIN person q ON q.id = c.person \
             WHERE m.pathway = $1 AND m.left_at IS NULL AND m.role IN ('young-person', 'parent') AND q.watched = 0",
            &[pathway.into()],
        )
        .await?;
    put(p, tx, found).await
}

/// One message each, unless one waits already; that one is then about this, too, also while somebody is handing it over:
/// should it come back, it is not taken for seen.
async fn put(p: &Participation, tx: &mut Tx, people: Vec<(PersonId,)>) -> Result<()> {
    let now = p.clock().now_ms();
    for (person,) in people {
        let waits = tx
            .run(
                "UPDATE message SET caused_at = $1, expires_at = CASE WHEN due_at > $1 THEN due_at ELSE $1 END + $2 \
                 WHERE person = $3 AND state = 'waiting'",
                &[now.into(), STALE_MS.into(), person.into()],
            )
            .await?;
        if waits > 0 {
            continue;
        }
        let last: Option<(Option<i64>,)> = tx
            .one("SELECT MAX(sent_at) FROM message WHERE person = $1", &[person.into()])
            .await?;
        let due = last.and_then(|(at,)| at).map_or(now, |at| now.max(at + QUIET_MS));
        tx.run(
            "INSERT INTO message (id, person, state, caused_at, due_at, expires_at, tries) \
             VALUES ($1, $2, 'waiting', $3, $4, $5, 0)",
            &[
                Id::random().into(),
                person.into(),
                now.into(),
                due.into(),
                (due + STALE_MS).into(),
            ],
        )
        .await?;
    }
    Ok(())
}
