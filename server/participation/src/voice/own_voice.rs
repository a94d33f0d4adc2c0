use super::{Listening, Topic};
use crate::Participation;
use crate::access::SignedIn;
use crate::error::{Error, Result};
use crate::id::{MembershipId, SessionId};
use crate::people::{Member, Role, members_now};
use crate::store::Tx;

/// What a young person or a parent may do with their own words on their own pathway.
pub struct OwnVoice<'a> {
    pub(crate) p: &'a Participation,
    pub(crate) who: &'a SignedIn,
    pub(super) me: Member,
    pub(super) people: Vec<Member>,
}

impl Participation {
    /// The handle for somebody's own words.
    ///
    /// # Errors
    /// [`Error::NotThere`](crate::Error::NotThere) for anybody but a young person or parent who is in.
    pub async fn own_voice<'a>(&'a self, who: &'a SignedIn) -> Result<OwnVoice<'a>> {
        let id = who.as_one_of(&[Role::YoungPerson, Role::Parent])?;
        let (me, people) = me_and_people(self, id, who).await?;
        Ok(OwnVoice {
            p: self,
            who,
            me,
            people,
        })
    }
}

/// Everybody on the pathway of a family member or advocate, and themselves among them.
pub(super) async fn me_and_people(
    p: &Participation,
    id: MembershipId,
    who: &SignedIn,
) -> Result<(Member, Vec<Member>)> {
    let (_, pathway, _) = who.family.ok_or(Error::NotThere)?;
    let people = members_now(p.store(), p.vault(), pathway).await?;
    let me = people.iter().find(|one| one.id == id).cloned().ok_or(Error::NotThere)?;
    Ok((me, people))
}

impl OwnVoice<'_> {
    /// Me, as the others know me.
    #[must_use]
    pub const fn me(&self) -> &Member {
        &self.me
    }

    /// Everybody on the pathway, me too.
    #[must_use]
    pub fn people(&self) -> &[Member] {
        &self.people
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
            people: self.people.clone(),
        }
    }

    /// Where drafts of this session stand: in a sitting they are kept apart.
    pub(crate) fn sitting(&self) -> String {
        self.who
            .handed_over
            .map(|sitting| sitting.session.to_string())
            .unwrap_or_default()
    }

    /// In a sitting: its session, and the worker whose device it is.
    pub(crate) fn looked_on_by(&self) -> Result<Option<(SessionId, &Member)>> {
        let Some(sitting) = self.who.handed_over else {
            return Ok(None);
        };
        let worker = self.people.iter().find(|one| one.person == sitting.worker);
        Ok(Some((sitting.session, worker.ok_or(Error::NotThere)?)))
    }

    pub(crate) async fn write(&self) -> Result<Tx> {
        let mut tx = self.p.store().write().await?;
        self.p.still_stands(&mut tx, self.who, &self.me).await?;
        Ok(tx)
    }
}
