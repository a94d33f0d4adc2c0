use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::review::load_dates;
use super::{Casework, Kind, PathwayDates, Review};
use crate::Participation;
use crate::audit::Act;
use crate::error::{Error, Result};
use crate::id::{ContextId, Id, MeetingId, PathwayId, PersonId};
use crate::news::{About, open_things};
use crate::plan::{load_plan, nobody};
use crate::room::{Meeting, MeetingKind};
use crate::rules::length::Written;
use crate::rules::stepping::{Refused, Step};
use crate::sealing::Place;
use crate::store::Tx;
use crate::voice::Listening;

/// A pathway is to go on as another kind.
#[derive(Clone, Debug)]
pub struct NewStep {
    /// As which kind.
    pub to: Kind,
    /// Why. The family reads it.
    pub why: String,
    /// The conference or review it was decided at.
    pub meeting: Option<MeetingId>,
    /// The day of the strategy discussion, where the kind starts with one and there is a new one.
    pub strategy_on: Option<Date>,
}

impl NewStep {
    /// What it lacks for a pathway with these dates, in the order of the table in `rules::stepping`: what a form says
    /// beside its fields. Nothing when the step can be taken.
    #[must_use]
    pub fn lacks(&self, dates: &PathwayDates) -> Vec<Refused> {
        let decides = |kind| matches!(kind, MeetingKind::Conference | MeetingKind::Review);
        let at = self.meeting_of(dates);
        Step {
            same: dates.kind == self.to,
            from_conference: dates.kind.has_conference(),
            at_meeting: at.is_some_and(|meeting| meeting.held && decides(meeting.kind)),
            to_strategy: self.to.needs_strategy(),
            has_strategy: self.strategy_day(dates).is_some(),
            has_reason: !self.why.trim().is_empty(),
        }
        .lacks()
    }

    fn meeting_of<'d>(&self, dates: &'d PathwayDates) -> Option<&'d Meeting> {
        dates.meetings.iter().find(|one| Some(one.id) == self.meeting)
    }

    /// No limit runs on a kind without a strategy discussion, and who comes back up comes from a new one.
    fn strategy_day(&self, dates: &PathwayDates) -> Option<Date> {
        let day = self.strategy_on.or(dates.strategy_on);
        day.filter(|_| self.to.needs_strategy())
    }
}

/// A pathway went on as another kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathwayStep {
    /// What kind it was.
    pub from: Kind,
    /// What kind it is since.
    pub to: Kind,
    /// Why, for the family.
    pub why: String,
    /// The meeting it was decided at.
    pub meeting: Option<MeetingId>,
    /// Who noted it.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
}

/// What goes on when a pathway goes on as another kind, as far as its reader knows of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// Its contexts, in the order of the plan.
    pub contexts: Vec<ContextId>,
    /// The words, proposals and actions of which something is still to come.
    pub open: Vec<About>,
}

/// Sealed under the pathway's key.
#[derive(Serialize, Deserialize)]
struct StepBody {
    why: String,
}

const fn step_place(row: &str) -> Place<'_> {
    Place::new("pathway_step", "body", row)
}

#[derive(sqlx::FromRow)]
struct StepRow {
    id: Id,
    from_kind: String,
    to_kind: String,
    meeting: Option<MeetingId>,
    person: PersonId,
    body: Vec<u8>,
    at: i64,
}

impl Kind {
    /// Whether a conference decides about it.
    #[must_use]
    pub const fn has_conference(self) -> bool {
        matches!(self, Self::Roth | Self::ChildProtection)
    }
}

async fn load_steps(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Vec<PathwayStep>> {
    const BAD: Error = Error::Corrupt("pathway_step");
    let rows: Vec<StepRow> = tx
        .all(
            "SELECT id, from_kind, to_kind, meeting, person, body, at FROM pathway_step WHERE pathway = $1 ORDER BY seq",
            &[pathway.into()],
        )
        .await?;
    let key = p.vault().key(tx, pathway).await?;
    rows.into_iter()
        .map(|row| {
            let body: StepBody = key.open_json(step_place(&row.id.to_string()), &row.body)?;
            Ok(PathwayStep {
                from: Kind::from_text(&row.from_kind).ok_or(BAD)?,
                to: Kind::from_text(&row.to_kind).ok_or(BAD)?,
                why: body.why,
                meeting: row.meeting,
                by: row.person,
                at: row.at,
            })
        })
        .collect()
}

impl Casework<'_> {
    /// Notes that the pathway goes on as another kind, `was` being the kind the page showed. It stays the same pathway:
    /// everything that was said, promised and answered goes on with it.
    ///
    /// # Errors
    /// [`Error::Stepping`] when the rules do not allow it; [`Error::Conflict`] when it was changed in the meantime;
    /// [`Error::NotThere`] when there is no such meeting; [`Error::TooLong`].
    pub async fn go_on_as(&self, was: Kind, new: &NewStep) -> Result<()> {
        Written::Because.check(&new.why)?;
        let (p, pathway) = (self.participation(), self.pathway());
        let mut tx = self.write().await?;
        let dates = load_dates(p, &mut tx, pathway).await?;
        if dates.kind != was {
            return Err(Error::Conflict);
        }
        if new.meeting.is_some() && new.meeting_of(&dates).is_none() {
            return Err(Error::NotThere);
        }
        if let Some(first) = new.lacks(&dates).into_iter().next() {
            return Err(first.into());
        }
        let strategy_on = new.strategy_day(&dates);
        tx.run(
            "UPDATE pathway SET kind = $1, strategy_on = $2 WHERE id = $3",
            &[new.to.text().into(), strategy_on.into(), pathway.into()],
        )
        .await?;
        let id = Id::random();
        let body = StepBody {
            why: new.why.trim().to_owned(),
        };
        let key = p.vault().key(&mut tx, pathway).await?;
        tx.run(
            "INSERT INTO pathway_step (id, pathway, seq, from_kind, to_kind, meeting, person, body, at) VALUES ($1, $2, \
             (SELECT COALESCE(MAX(seq), 0) + 1 FROM pathway_step WHERE pathway = $2), $3, $4, $5, $6, $7, $8)",
            &[
                id.into(),
                pathway.into(),
                was.text().into(),
                new.to.text().into(),
                new.meeting.into(),
                self.me().person.into(),
                key.seal_json(step_place(&id.to_string()), &body)?.into(),
                p.clock().now_ms().into(),
            ],
        )
        .await?;
        self.note_plan(&mut tx, Act::PathwayStepped, id).await?;
        tx.commit().await
    }
}

impl Review<'_> {
    /// As which kinds the pathway went on, oldest first.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn pathway_steps(&self) -> Result<Vec<PathwayStep>> {
        let mut tx = self.participation().store().read().await?;
        load_steps(self.participation(), &mut tx, self.pathway()).await
    }

    /// What would go on if the pathway went on as another kind.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn carried(&self) -> Result<Carried> {
        let p = self.participation();
        let mut tx = p.store().read().await?;
        let plan = load_plan(p, &mut tx, self.pathway(), nobody).await?;
        Ok(Carried {
            contexts: plan.contexts.iter().map(|one| one.context.id).collect(),
            open: open_things(p, &mut tx, self.me()).await?,
        })
    }
}

impl Listening<'_> {
    /// As which kinds the pathway went on, oldest first, and why.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn pathway_steps(&self) -> Result<Vec<PathwayStep>> {
        let mut tx = self.participation().store().read().await?;
        load_steps(self.participation(), &mut tx, self.me().pathway).await
    }
}
