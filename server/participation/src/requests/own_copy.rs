use super::held::{HeldOn, held_on};
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::pack::{Handed, Purpose, Whom};
use crate::people::{Role, member};

impl Participation {
    /// Everything a young person or a parent said, the answers to it, who opened it, and the plan as they may read it: the
    /// copy they keep. Nothing of it is stored; that they took it is on record.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody else, and on a worker's device: the worker may be looking on.
    pub async fn own_copy(&self, who: &SignedIn) -> Result<HeldOn> {
        let id = who.as_one_of(&[Role::YoungPerson, Role::Parent])?;
        if who.handed_over.is_some() {
            return Err(Error::NotThere);
        }
        let rule = self.quoracy_rule().await?;
        let mut tx = self.store().write().await?;
        let me = member(&mut tx, self.vault(), id).await?;
        self.still_stands(&mut tx, who, &me).await?;
        let handed = Handed {
            whom: Whom::Member(me.id),
            purpose: Purpose::Own,
            to: &me,
            by: &me,
            until: None,
        };
        let held = held_on(self, &mut tx, handed, rule).await?.own_alone();
        let entry = Entry::new(me.person, Act::CopyTaken, me.id, Some(me.pathway));
        audit::append(&mut tx, self.vault(), entry).await?;
        tx.commit().await?;
        Ok(held)
    }
}
