use jiff::civil::Date;

use super::Kind;
use super::answering::give_answer;
use crate::Participation;
use crate::access::SignedIn;
use crate::error::{Error, Result};
use crate::id::{ActionId, AnswerId, PathwayId, ViewId};
use crate::people::{Member, Role, Staff, members};
use crate::plan::{Plan, load_plan};
use crate::room::{Meeting, load_meetings};
use crate::store::Tx;
use crate::voice::{AnswerState, View, load_views, note_opened, reader_may};

/// What the lead worker and the chair may both do: read what was shared with them, and answer it.
pub struct Review<'a> {
    p: &'a Participation,
    who: &'a SignedIn,
    pub(super) me: Member,
}

/// An answer to give.
#[derive(Clone, Debug)]
pub struct NewAnswer {
    /// To which view.
    pub view: ViewId,
    /// How far it has come.
    pub state: AnswerState,
    /// What was done, why not yet, or why not.
    pub because: String,
    /// What is offered instead.
    pub instead: String,
    /// When there is next news.
    pub next_on: Option<Date>,
    /// The plan action it is tied to.
    pub action: Option<ActionId>,
}

/// The dates a pathway runs by.
#[derive(Clone, Debug)]
pub struct PathwayDates {
    /// What kind of pathway, which says whether the statutory clock runs.
    pub kind: Kind,
    /// The strategy discussion that started the enquiry.
    pub strategy_on: Option<Date>,
    /// The meetings, by date.
    pub meetings: Vec<Meeting>,
    /// The day its plan ended; nothing while it goes on.
    pub ended: Option<Date>,
}

/// A whole pathway as its worker or chair reads it, at one moment.
#[derive(Clone, Debug)]
pub struct Whole {
    /// Everybody on it.
    pub people: Vec<Member>,
    /// What was shared with me, oldest first.
    pub views: Vec<View>,
    /// The plan.
    pub plan: Plan,
    /// The dates it runs by.
    pub dates: PathwayDates,
}

impl Participation {
    /// The handle for reading and answering.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but the pathway's lead worker and chair.
    pub async fn review<'a>(&'a self, who: &'a SignedIn, pathway: PathwayId) -> Result<Review<'a>> {
        self.review_as(who, pathway, &[Role::Worker, Role::Chair]).await
    }

    pub(crate) async fn review_as<'a>(
        &'a self,
        who: &'a SignedIn,
        pathway: PathwayId,
        roles: &[Role],
    ) -> Result<Review<'a>> {
        let role = leads_as(who.staff).filter(|role| roles.contains(role));
        let me = self.standing(who, pathway, &[role.ok_or(Error::NotThere)?]).await?;
        Ok(Review { p: self, who, me })
    }
}

/// As what a member of staff leads or chairs. A membership outlives the role it was given for: whoever is something else
/// by now does neither, until a manager hands it on or they are back in their group.
pub(super) const fn leads_as(staff: Option<Staff>) -> Option<Role> {
    match staff {
        Some(Staff::Worker) => Some(Role::Worker),
        Some(Staff::Chair) => Some(Role::Chair),
        Some(Staff::Manager | Staff::Hub | Staff::DataProtection) | None => None,
    }
}

impl<'a> Review<'a> {
    pub(crate) const fn participation(&self) -> &'a Participation {
        self.p
    }

    pub(crate) const fn who(&self) -> &'a SignedIn {
        self.who
    }

    /// The pathway.
    #[must_use]
    pub const fn pathway(&self) -> PathwayId {
        self.me.pathway
    }

    pub(crate) async fn write(&self) -> Result<Tx> {
        let mut tx = self.p.store().write().await?;
        self.p.still_stands(&mut tx, self.who, &self.me).await?;
        Ok(tx)
    }

    /// Everybody on the pathway.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn people(&self) -> Result<Vec<Member>> {
        let mut tx = self.p.store().read().await?;
        members(&mut tx, self.p.vault(), self.me.pathway).await
    }

    /// What was shared with me, oldest first, without opening any of it.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn views(&self) -> Result<Vec<View>> {
        let mut tx = self.p.store().read().await?;
        load_views(self.p, &mut tx, self.me.pathway, reader_may(&self.me)).await
    }

    /// The whole pathway, without opening any of what was shared.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn whole(&self) -> Result<Whole> {
        let (mut tx, pathway) = (self.p.store().read().await?, self.me.pathway);
        Ok(Whole {
            people: members(&mut tx, self.p.vault(), pathway).await?,
            views: load_views(self.p, &mut tx, pathway, reader_may(&self.me)).await?,
            plan: load_plan(self.p, &mut tx, pathway, reader_may(&self.me)).await?,
            dates: load_dates(self.p, &mut tx, pathway).await?,
        })
    }

    /// Opens all of it, as a page that shows the words does: the authors can see that I did.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn open_views(&self) -> Result<Vec<View>> {
        let views = self.views().await?;
        self.opened(&views).await?;
        Ok(views)
    }

    /// Notes that I opened these: their authors can see that I did, and when.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn opened(&self, views: &[View]) -> Result<()> {
        let new: Vec<ViewId> = views
            .iter()
            .filter(|view| !view.was_opened_by(self.me.person))
            .map(|view| view.id)
            .collect();
        if !new.is_empty() {
            note_opened(self.p, self.who, &self.me, &new).await?;
        }
        Ok(())
    }

    /// Answers a view.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the view is not shared with me or the action is not on this pathway's plan;
    /// [`Error::TooLong`] for words that are. The caller checks the words first: see [`NewAnswer::lacks`].
    pub async fn answer(&self, new: &NewAnswer) -> Result<AnswerId> {
        give_answer(self.p, self.who, &self.me, new, |_| true).await
    }

    /// The dates the pathway runs by.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn dates(&self) -> Result<PathwayDates> {
        let mut tx = self.p.store().read().await?;
        load_dates(self.p, &mut tx, self.me.pathway).await
    }
}

pub(super) async fn load_dates(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<PathwayDates> {
    let found: Option<(String, Option<String>)> = tx
        .one("SELECT kind, strategy_on FROM pathway WHERE id = $1", &[pathway.into()])
        .await?;
    let (kind, strategy_on) = found.ok_or(Error::NotThere)?;
    let kind = Kind::from_text(&kind).ok_or(Error::Corrupt("pathway.kind"))?;
    let strategy_on = match strategy_on {
        Some(date) => Some(date.parse().map_err(|_| Error::Corrupt("pathway.strategy_on"))?),
        None => None,
    };
    Ok(PathwayDates {
        kind,
        strategy_on,
        meetings: load_meetings(p, tx, pathway).await?,
        ended: plan_ended(tx, pathway).await?,
    })
}

/// The day the plan of a pathway ended; nothing while it goes on. From then on no date runs and nobody is asked anything
/// for a meeting or a review.
pub(crate) async fn plan_ended(tx: &mut Tx, pathway: PathwayId) -> Result<Option<Date>> {
    let found: Option<(String,)> = tx
        .one(
            "SELECT ended_on FROM plan_end WHERE pathway = $1 AND undone_at IS NULL",
            &[pathway.into()],
        )
        .await?;
    let day = |(on,): (String,)| on.parse().map_err(|_| Error::Corrupt("plan_end.ended_on"));
    found.map(day).transpose()
}

impl NewAnswer {
    /// What is missing before it can be sent: the words, and for "can't" what is offered instead.
    #[must_use]
    pub fn lacks(&self) -> Option<Lack> {
        if self.because.trim().is_empty() {
            Some(Lack::Because)
        } else if self.state == AnswerState::Cant && self.instead.trim().is_empty() {
            Some(Lack::Instead)
        } else {
            None
        }
    }
}

/// What an answer lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// What was done, or why not.
    Because,
    /// What is offered instead.
    Instead,
}
