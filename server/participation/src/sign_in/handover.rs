use super::Token;
use super::sessions::{NewSession, Stage, Way, end_session, person_row};
use crate::audit::{self, Act, Entry};
use crate::cases::Casework;
use crate::error::{Error, Result};
use crate::id::{MembershipId, PersonId, SessionId};
use crate::people::member;

/// A stretch of time on a worker's device that was handed over.
///
/// A sitting shows what the worker could see anyway, plus what is written in it. Otherwise a
/// worker could start one alone and read the drafts and the words kept from them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// The session of the sitting.
    pub session: SessionId,
    /// Whose device it is.
    pub worker: PersonId,
}

impl Casework<'_> {
    /// Hands this device to a young person or parent: their own session begins and the
    /// worker's ends, so handing back leaves nobody signed in.
    ///
    /// # Errors
    /// [`Error::NotThere`] when they are not family on this pathway.
    pub async fn hand_over(&self, to: MembershipId, device: &str) -> Result<Token> {
        let p = self.participation();
        let mut tx = self.write().await?;
        let them = member(&mut tx, p.vault(), to).await?;
        if them.pathway != self.pathway() || !them.role.is_family() {
            return Err(Error::NotThere);
        }
        let row = person_row(&mut tx, them.person).await?;
        let token = p
            .begin_session(
                &mut tx,
                NewSession {
                    person: them.person,
                    way: Way::Handover,
                    handed_by: Some(self.me().person),
                    stage: Stage::Cards,
                    lasts: row.lasts(),
                    device,
                },
            )
            .await?;
        end_session(&mut tx, self.who().session, p.clock().now_ms()).await?;
        let entry = Entry::new(self.me().person, Act::HandoverBegun, them.person, Some(self.pathway()));
        audit::append(&mut tx, p.vault(), entry).await?;
        tx.commit().await?;
        Ok(token)
    }
}
