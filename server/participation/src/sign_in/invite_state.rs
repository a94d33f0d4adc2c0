use crate::error::Result;
use crate::id::PersonId;
use crate::store::Tx;

/// Where an invite stands, for whoever made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InviteState {
    /// There has been none.
    None,
    /// Waiting; UTC milliseconds when it stops working.
    Waiting(i64),
    /// Used; UTC milliseconds when.
    Used(i64),
    /// Ran out or was cancelled.
    Over,
}

/// Where somebody's last invite stands.
pub(crate) async fn invite_state(tx: &mut Tx, person: PersonId, now: i64) -> Result<InviteState> {
    let last: Option<(i64, Option<i64>, Option<i64>)> = tx
        .one(
            "SELECT expires_at, used_at, cancelled_at FROM invite WHERE person = $1 \
             ORDER BY made_at DESC, CASE WHEN cancelled_at IS NULL THEN 0 ELSE 1 END, id LIMIT 1",
            &[person.into()],
        )
        .await?;
    Ok(match last {
        None => InviteState::None,
        Some((_, Some(used), _)) => InviteState::Used(used),
        Some((expires, None, None)) if expires > now => InviteState::Waiting(expires),
        Some(_) => InviteState::Over,
    })
}
