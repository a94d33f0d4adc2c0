//! No more messages to somebody.

use crate::Participation;
use crate::error::Result;
use crate::id::PersonId;
use crate::store::Tx;

/// Deletes a person's address, and lets nothing more go to them. Tells whether there was one.
pub(crate) async fn forget(tx: &mut Tx, person: PersonId) -> Result<bool> {
    let deleted = tx
        .run("DELETE FROM contact WHERE person = $1", &[person.into()])
        .await?;
    tx.run(
        "UPDATE message SET state = 'expired', lease = NULL, lease_until = NULL, check_at = NULL \
         WHERE person = $1 AND state = 'waiting'",
        &[person.into()],
    )
    .await?;
    Ok(deleted > 0)
}

/// Notes that somebody does not want to be contacted any more, for whoever leads their case.
pub(super) async fn note_stop(p: &Participation, tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.run(
        "INSERT INTO contact_stop (person, at) VALUES ($1, $2) ON CONFLICT (person) DO UPDATE SET at = excluded.at",
        &[person.into(), p.clock().now_ms().into()],
    )
    .await?;
    Ok(())
}
