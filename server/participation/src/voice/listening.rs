use super::own_voice::me_and_people;
use super::{Reach, Topic, View, load_views_on, reader_may};
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::cases::{NewAnswer, give_answer};
use crate::error::{Error, Result};
use crate::id::{AnswerId, ViewId};
use crate::people::{Member, Role};
use crate::store::Tx;

/// What a family member or the advocate may read of what others shared with them.
pub struct Listening<'a> {
    pub(super) p: &'a Participation,
    pub(super) who: &'a SignedIn,
    pub(super) me: Member,
    pub(super) people: Vec<Member>,
}

impl Participation {
    /// The handle for reading what was shared with this person.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a young person, a parent or an advocate who is in.
    pub async fn listening<'a>(&'a self, who: &'a SignedIn) -> Result<Listening<'a>> {
        let id = who.as_one_of(&[Role::YoungPerson, Role::Parent, Role::Advocate])?;
        let (me, people) = me_and_people(self, id, who).await?;
        Ok(Listening {
            p: self,
            who,
            me,
            people,
        })
    }
}

impl Listening<'_> {
    pub(crate) const fn participation(&self) -> &Participation {
        self.p
    }

    pub(crate) const fn who(&self) -> &SignedIn {
        self.who
    }

    /// Me, as the others know me.
    #[must_use]
    pub const fn me(&self) -> &Member {
        &self.me
    }

    /// Everybody on the pathway.
    #[must_use]
    pub fn people(&self) -> &[Member] {
        &self.people
    }

    /// What others shared with me, oldest first. Nothing in a sitting, where the worker may be looking on.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn views(&self) -> Result<Vec<View>> {
        Ok(self.threads().await?.shared)
    }

    /// What others shared with me on one topic, oldest first. Nothing in a sitting.
    pub(crate) async fn shared_on(&self, tx: &mut Tx, topic: Topic) -> Result<Vec<View>> {
        if self.who.handed_over.is_some() {
            return Ok(Vec::new());
        }
        load_views_on(self.p, tx, self.me.pathway, |one| one == topic, reader_may(&self.me)).await
    }

    /// Opens one: its author can see that I did, and when.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not shared with me.
    pub async fn open(&self, id: ViewId) -> Result<View> {
        let view = self
            .views()
            .await?
            .into_iter()
            .find(|view| view.id == id)
            .ok_or(Error::NotThere)?;
        self.opened([&view]).await?;
        Ok(view)
    }

    /// The advocate answers what was said about a service, where it went to them.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but an advocate, and for words that did not go to them or are not about
    /// what a service did. The caller checks the words first: see [`NewAnswer::lacks`].
    pub async fn answer(&self, new: &NewAnswer) -> Result<AnswerId> {
        if self.me.role != Role::Advocate {
            return Err(Error::NotThere);
        }
        let is_theirs = |view: &View| {
            let reach = view.audience.reach();
            view.topic == Topic::Service && matches!(reach, Reach::Advocate | Reach::ChairAndAdvocate)
        };
        give_answer(self.p, self.who, &self.me, new, is_theirs).await
    }
}

/// Notes that somebody opened views, once each, with an audit entry.
pub(crate) async fn note_opened(p: &Participation, who: &SignedIn, me: &Member, views: &[ViewId]) -> Result<()> {
    let now = p.clock().now_ms();
    let mut tx = p.store().write().await?;
    p.still_stands(&mut tx, who, me).await?;
    for view in views {
        let new = tx
            .run(
                "INSERT INTO reading (view, person, at) VALUES ($1, $2, $3) ON CONFLICT (view, person) DO NOTHING",
                &[(*view).into(), me.person.into(), now.into()],
            )
            .await?;
        if new > 0 {
            audit::append(
                &mut tx,
                p.vault(),
                Entry::new(me.person, Act::Opened, *view, Some(me.pathway)),
            )
            .await?;
        }
    }
    tx.commit().await
}
