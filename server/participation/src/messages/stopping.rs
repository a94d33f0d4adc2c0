//! No more messages to somebody.

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
