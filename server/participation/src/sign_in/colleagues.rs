use super::invite_state::{InviteState, invite_state};
use super::invites::{Invited, Opens, add_person, cancel_waiting, end_ways_in, make_invite};
use super::provider_link::untie;
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::PersonId;
use crate::people::{Language, Staff};
use crate::store::Tx;

/// Staff who never came in, and what else is asked of them.
///
/// A new code for anybody else would let its maker in as somebody who reads families' words.
macro_rules! never_came_in {
    ($what:literal, $more:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM person p WHERE p.staff IS NOT NULL \
             AND NOT EXISTS (SELECT 1 FROM invite i WHERE i.person = p.id AND i.used_at IS NOT NULL) \
             AND NOT EXISTS (SELECT 1 FROM passkey k WHERE k.person = p.id) \
             AND NOT EXISTS (SELECT 1 FROM session s WHERE s.person = p.id) ",
            $more
        )
    };
}

/// A colleague who was invited and has not come in yet.
#[derive(Clone, Debug)]
pub struct Awaited {
    /// The person.
    pub person: PersonId,
    /// Their full name.
    pub name: String,
    /// What they are to do.
    pub staff: Staff,
    /// Where their code stands.
    pub invite: InviteState,
}

impl Participation {
    /// Invites a member of staff: the operator's command, or a manager's page.
    ///
    /// # Errors
    /// [`Error::TooLong`] for a name that is; otherwise when the database does not answer.
    pub async fn invite_staff(&self, name: &str, role: Staff) -> Result<Invited> {
        self.invite_staff_to(name, role, Opens::Door).await
    }

    /// The same, with a code that works where `opens` says.
    ///
    /// # Errors
    /// As [`Participation::invite_staff`].
    pub async fn invite_staff_to(&self, name: &str, role: Staff, opens: Opens) -> Result<Invited> {
        let mut tx = self.store().write().await?;
        let invited = self.staff_invite(&mut tx, name, role, None, opens).await?;
        tx.commit().await?;
        Ok(invited)
    }

    /// A new code for a member of staff who lost their key, by the operator's command: whoever has it comes in as them,
    /// so no page makes it. Their old keys, codes and open sessions end at once, and so does their tie to an account at the
    /// council's identity provider. The code works where `opens` says. Nobody of that name is nothing; two of it are not
    /// told apart.
    ///
    /// # Errors
    /// [`Error::NotThere`] unless there is exactly one of that name and role.
    pub async fn invite_staff_again(&self, name: &str, role: Staff, opens: Opens) -> Result<Invited> {
        let mut tx = self.store().write().await?;
        let rows: Vec<(PersonId, Vec<u8>)> = tx
            .all("SELECT id, name FROM person WHERE staff = $1", &[role.text().into()])
            .await?;
        let mut found = Vec::new();
        for (person, sealed) in rows {
            if self.person_name(&mut tx, person, &sealed).await?.full == name {
                found.push(person);
            }
        }
        let [person] = found[..] else {
            return Err(Error::NotThere);
        };
        let now = self.clock().now_ms();
        end_ways_in(&mut tx, person, now).await?;
        untie(&mut tx, person, now).await?;
        let entry = Entry::new(person, Act::KeysEnded, person, None);
        audit::append(&mut tx, self.vault(), entry).await?;
        let invited = make_invite(self, &mut tx, person, None, opens).await?;
        tx.commit().await?;
        Ok(invited)
    }

    /// The same as [`Participation::invite_staff`], by a manager who is signed in.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager; [`Error::TooLong`] for a name that is.
    pub async fn invite_colleague(&self, who: &SignedIn, name: &str, role: Staff) -> Result<Invited> {
        self.invite_colleague_to(who, name, role, Opens::Door).await
    }

    /// The same, with a code that works where `opens` says.
    ///
    /// # Errors
    /// As [`Participation::invite_colleague`].
    pub async fn invite_colleague_to(&self, who: &SignedIn, name: &str, role: Staff, opens: Opens) -> Result<Invited> {
        let mut tx = self.managers_write(who).await?;
        let invited = self.staff_invite(&mut tx, name, role, Some(who.person), opens).await?;
        tx.commit().await?;
        Ok(invited)
    }

    /// The colleagues who were invited and have not come in yet, in the order they were invited.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager.
    pub async fn awaited_colleagues(&self, who: &SignedIn) -> Result<Vec<Awaited>> {
        who.manages()?;
        let mut tx = self.store().read().await?;
        let rows: Vec<(PersonId, String, Vec<u8>)> = tx
            .all(never_came_in!("p.id, p.staff, p.name", "ORDER BY p.made_at, p.id"), &[])
            .await?;
        let now = self.clock().now_ms();
        let mut awaited = Vec::with_capacity(rows.len());
        for (person, staff, name) in rows {
            awaited.push(Awaited {
                person,
                name: self.person_name(&mut tx, person, &name).await?.full,
                staff: Staff::from_text(&staff).ok_or(Error::Corrupt("person.staff"))?,
                invite: invite_state(&mut tx, person, now).await?,
            });
        }
        Ok(awaited)
    }

    /// A new code for a colleague who has not come in yet, which works where the one before did. That one stops working.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager, and for a colleague who came in already.
    pub async fn invite_colleague_again(&self, who: &SignedIn, person: PersonId) -> Result<Invited> {
        let mut tx = self.managers_write(who).await?;
        still_awaited(&mut tx, person).await?;
        let opens = last_opened(&mut tx, person).await?;
        cancel_waiting(&mut tx, person, self.clock().now_ms()).await?;
        let invited = make_invite(self, &mut tx, person, Some(who.person), opens).await?;
        tx.commit().await?;
        Ok(invited)
    }

    /// Takes back the code of a colleague who has not come in yet.
    ///
    /// # Errors
    /// As [`Participation::invite_colleague_again`].
    pub async fn cancel_colleague(&self, who: &SignedIn, person: PersonId) -> Result<()> {
        let mut tx = self.managers_write(who).await?;
        still_awaited(&mut tx, person).await?;
        cancel_waiting(&mut tx, person, self.clock().now_ms()).await?;
        let entry = Entry::new(who.person, Act::InviteCancelled, person, None);
        audit::append(&mut tx, self.vault(), entry).await?;
        tx.commit().await
    }

    async fn staff_invite(
        &self,
        tx: &mut Tx,
        name: &str,
        role: Staff,
        by: Option<PersonId>,
        opens: Opens,
    ) -> Result<Invited> {
        let short = name.split_whitespace().next().unwrap_or(name);
        let person = add_person(self, tx, Some(role), name, short, Language::En).await?;
        make_invite(self, tx, person, by, opens).await
    }
}

/// Where the last code of somebody worked.
async fn last_opened(tx: &mut Tx, person: PersonId) -> Result<Opens> {
    let last: Option<(i64,)> = tx
        .one(
            "SELECT provider FROM invite WHERE person = $1 ORDER BY made_at DESC, id LIMIT 1",
            &[person.into()],
        )
        .await?;
    Ok(match last {
        Some((1,)) => Opens::WithProvider,
        _ => Opens::Door,
    })
}

async fn still_awaited(tx: &mut Tx, person: PersonId) -> Result<()> {
    let found: Option<(i64,)> = tx
        .one(never_came_in!("COUNT(*)", "AND p.id = $1"), &[person.into()])
        .await?;
    if matches!(found, Some((1,))) {
        Ok(())
    } else {
        Err(Error::NotThere)
    }
}
