use super::{Listening, Topic};
use crate::Participation;
use crate::access::SignedIn;
use crate::error::Result;
use crate::people::{Member, Role, member, members};
use crate::store::Tx;

/// What a young person or a parent may do with their own words on their own pathway.
pub struct OwnVoice<'a> {
    pub(super) p: &'a Participation,
    pub(super) who: &'a SignedIn,
    pub(super) me: Member,
}

impl Participation {
    /// The handle for somebody's own words.
    ///
    /// # Errors
    /// [`Error::NotThere`](crate::Error::NotThere) for anybody but a young person or parent who is in.
    pub async fn own_voice<'a>(&'a self, who: &'a SignedIn) -> Result<OwnVoice<'a>> {
        let id = who.as_one_of(&[Role::YoungPerson, Role::Parent])?;
        let mut tx = self.store().read().await?;
        let me = member(&mut tx, self.vault(), id).await?;
        Ok(OwnVoice { p: self, who, me })
    }
}

impl OwnVoice<'_> {
    /// Me, as the others know me.
    #[must_use]
    pub const fn me(&self) -> &Member {
        &self.me
    }

    /// Everybody on the pathway, me too.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn people(&self) -> Result<Vec<Member>> {
        let mut tx = self.p.store().read().await?;
        members(&mut tx, self.p.vault(), self.me.pathway).await
    }

    /// The questions, in the order they are asked.
    #[must_use]
    pub const fn topics(&self) -> &'static [Topic] {
        Topic::ALL
    }

    /// The same person as a reader of what others shared with them.
    #[must_use]
    pub fn listening(&self) -> Listening<'_> {
        Listening {
            p: self.p,
            who: self.who,
            me: self.me.clone(),
        }
    }

    /// Where drafts of this session stand: in a sitting they are kept apart.
    pub(super) fn sitting(&self) -> String {
        self.who
            .handed_over
            .map(|sitting| sitting.session.to_string())
            .unwrap_or_default()
    }

    pub(super) async fn write(&self) -> Result<Tx> {
        let mut tx = self.p.store().write().await?;
        self.p.still_stands(&mut tx, self.who, &self.me).await?;
        Ok(tx)
    }
}
