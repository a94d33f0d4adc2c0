//! Which member of staff an account at the provider is, in the database.

use super::sessions::HOUR;
use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::people::Staff;
use crate::store::Tx;

/// How long after the provider last vouched for somebody a key of theirs still opens the door: from Friday to Monday, and
/// through an outage. Longer, and whoever left the council would go on coming in with a key.
const VOUCHED_FOR: i64 = 72 * HOUR;

/// The digest under which an account is kept. Only the key file makes it, so the table ties nobody to a name elsewhere.
pub(super) fn account(p: &Participation, issuer: &str, subject: &str) -> Vec<u8> {
    // An issuer is an address and has no line end, so no two accounts run together.
    let name = format!("{issuer}\n{subject}");
    p.vault().digest("provider-account", name.as_bytes()).to_vec()
}

/// Whom an account is known as.
pub(super) enum Whose {
    /// Nobody: it was never here.
    Nobodys,
    /// Nobody any more: it was untied, and only a code ties it again.
    Untied,
    /// A colleague, and what they do here now.
    Colleagues(PersonId, Staff),
    /// Somebody who does not work here any more.
    Formers,
}

/// Whose account this is.
pub(super) async fn whose(tx: &mut Tx, account: &[u8]) -> Result<Whose> {
    let found: Option<(PersonId, Option<String>, Option<i64>)> = tx
        .one(
            "SELECT p.id, p.staff, l.untied_at FROM provider_link l JOIN person p ON p.id = l.person \
             WHERE l.account = $1",
            &[account.to_vec().into()],
        )
        .await?;
    Ok(match found {
        None => Whose::Nobodys,
        Some((_, _, Some(_))) => Whose::Untied,
        Some((_, None, None)) => Whose::Formers,
        Some((person, Some(staff), None)) => {
            let staff = Staff::from_text(&staff).ok_or(Error::Corrupt("person.staff"))?;
            Whose::Colleagues(person, staff)
        }
    })
}

/// Ties a member of staff to an account, in place of one they had before.
///
/// # Errors
/// [`Error::Conflict`] when the account is tied to somebody.
pub(super) async fn link(p: &Participation, tx: &mut Tx, person: PersonId, account: &[u8]) -> Result<()> {
    let now = p.clock().now_ms();
    untie(tx, person, now).await?;
    tx.run(
        "DELETE FROM provider_link WHERE account = $1 AND untied_at IS NOT NULL",
        &[account.to_vec().into()],
    )
    .await?;
    tx.run(
        "INSERT INTO provider_link (person, account, linked_at, confirmed_at) VALUES ($1, $2, $3, $3)",
        &[person.into(), account.to_vec().into(), now.into()],
    )
    .await?;
    audit::append(tx, p.vault(), Entry::new(person, Act::ProviderLinked, person, None)).await
}

/// Takes the tie away. The account stays known, so that its owner does not come back as somebody new.
pub(super) async fn untie(tx: &mut Tx, person: PersonId, now: i64) -> Result<()> {
    tx.run(
        "UPDATE provider_link SET untied_at = $1 WHERE person = $2 AND untied_at IS NULL",
        &[now.into(), person.into()],
    )
    .await?;
    Ok(())
}

/// Notes that the provider vouched for somebody just now.
pub(super) async fn confirm(tx: &mut Tx, person: PersonId, now: i64) -> Result<()> {
    tx.run(
        "UPDATE provider_link SET confirmed_at = $1 WHERE person = $2 AND untied_at IS NULL",
        &[now.into(), person.into()],
    )
    .await?;
    Ok(())
}

/// Whether a key of this person opens the door: of anybody who has no account at the provider, and of whoever the
/// provider vouched for not long ago.
///
/// # Errors
/// [`Error::NotThere`] when the provider has not vouched for them for too long.
pub(super) async fn still_vouched(tx: &mut Tx, person: PersonId, now: i64) -> Result<()> {
    let found: Option<(i64,)> = tx
        .one(
            "SELECT confirmed_at FROM provider_link WHERE person = $1 AND untied_at IS NULL",
            &[person.into()],
        )
        .await?;
    match found {
        Some((at,)) if now - at > VOUCHED_FOR => Err(Error::NotThere),
        _ => Ok(()),
    }
}

/// Follows the group somebody is in now. What was open goes on under nothing that no longer holds, so it ends.
pub(super) async fn follow(p: &Participation, tx: &mut Tx, person: PersonId, role: Staff) -> Result<()> {
    tx.run(
        "UPDATE person SET staff = $1 WHERE id = $2",
        &[role.text().into(), person.into()],
    )
    .await?;
    tx.run(
        "UPDATE session SET ended_at = $1 WHERE person = $2 AND ended_at IS NULL",
        &[p.clock().now_ms().into(), person.into()],
    )
    .await?;
    audit::append(tx, p.vault(), Entry::new(person, Act::RoleFollowed, person, None)).await
}
