use jiff::ToSpan;
use jiff::civil::Date;

use super::set_aside::{Warned, load_set_aside};
use super::{Change, Plan, PlanText, changes, load_plan};
use crate::Participation;
use crate::audit::Act;
use crate::cases::{Casework, Review};
use crate::error::{Error, Result};
use crate::id::{ActionId, ContextId, MeetingId, PathwayId, PersonId, PlanVersionId};
use crate::messages;
use crate::people::{Role, members};
use crate::room::load_meetings;
use crate::rules::restriction::limit::Outcome;
use crate::rules::wording::{NonAction, non_action};
use crate::sealing::Place;
use crate::store::Tx;
use crate::voice::reader_may;

/// A plan as it was agreed at a meeting. It never changes.
#[derive(Clone, Debug)]
pub struct PlanVersion {
    /// Its id.
    pub id: PlanVersionId,
    /// 1 for the first, and so on.
    pub number: i64,
    /// The meeting it was agreed at.
    pub meeting: MeetingId,
    /// On which day that was.
    pub agreed_on: Date,
    /// Who wrote it down.
    pub made_by: PersonId,
    /// When, UTC milliseconds.
    pub made_at: i64,
    /// Who published it to the family and when, UTC milliseconds.
    pub published: Option<(PersonId, i64)>,
    /// What it says.
    pub text: PlanText,
}

impl PlanVersion {
    /// By which day the family is to have it: the day after it was agreed.
    #[must_use]
    pub fn publish_by(&self) -> Date {
        self.agreed_on.saturating_add(1.day())
    }
}

/// Why a plan should not be agreed as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReady {
    /// There is no action in it. It waits.
    Empty,
    /// An action limits the young person, or reads so, and lacks what has to stand beside it. It waits until that is
    /// there, or the chair sets it aside with a reason the family reads.
    Limit(ActionId),
    /// A context has actions and no goal: goals are decided before actions.
    NoGoal(ContextId),
    /// A goal does not say how we will know.
    NoMeasure(ContextId),
    /// Nobody is named who does an action.
    NoOwner(ActionId),
    /// An action changes nothing.
    ChangesNothing(ActionId, NonAction),
}

impl NotReady {
    /// Whether the plan cannot be agreed before that is put right. The others are only shown.
    #[must_use]
    pub const fn waits(&self) -> bool {
        matches!(self, Self::Empty | Self::Limit(_))
    }
}

fn not_ready(plan: &Plan, young_person: &str, today: Date, is_set_aside: impl Fn(ActionId) -> bool) -> Vec<NotReady> {
    let mut found = Vec::new();
    if plan.actions().next().is_none() {
        found.push(NotReady::Empty);
    }
    for one in &plan.contexts {
        if !one.actions.is_empty() {
            if one.goal.trim().is_empty() {
                found.push(NotReady::NoGoal(one.context.id));
            } else if one.measure.trim().is_empty() {
                found.push(NotReady::NoMeasure(one.context.id));
            }
        }
        for action in one.actions.iter().filter(|action| !action.state.is_over()) {
            let outcome = action.detail.asked.outcome(&action.what, young_person, today);
            if outcome == Outcome::Waits && !is_set_aside(action.id) {
                found.push(NotReady::Limit(action.id));
            }
            if action.owner.trim().is_empty() {
                found.push(NotReady::NoOwner(action.id));
            }
            if let Some(what) = non_action(&action.what) {
                found.push(NotReady::ChangesNothing(action.id, what));
            }
        }
    }
    found
}

#[derive(sqlx::FromRow)]
struct VersionRow {
    id: PlanVersionId,
    number: i64,
    meeting: MeetingId,
    on_date: String,
    made_by: PersonId,
    made_at: i64,
    published_by: Option<PersonId>,
    published_at: Option<i64>,
    body: Vec<u8>,
}

const fn version_place(row: &str) -> Place<'_> {
    Place::new("plan_version", "body", row)
}

/// Every version that was agreed, oldest first.
pub(crate) async fn load_versions(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Vec<PlanVersion>> {
    let key = p.vault().key(tx, pathway).await?;
    let rows: Vec<VersionRow> = tx
        .all(
            "SELECT v.id, v.number, v.meeting, m.on_date, v.made_by, v.made_at, v.published_by, v.published_at, v.body \
             FROM plan_version v JOIN meeting m ON m.id = v.meeting WHERE v.pathway = $1 ORDER BY v.number",
            &[pathway.into()],
        )
        .await?;
    let open = |row: VersionRow| {
        Ok(PlanVersion {
            text: key.open_json(version_place(&row.id.to_string()), &row.body)?,
            id: row.id,
            number: row.number,
            meeting: row.meeting,
            agreed_on: row.on_date.parse().map_err(|_| Error::Corrupt("meeting.on_date"))?,
            made_by: row.made_by,
            made_at: row.made_at,
            published: row.published_by.zip(row.published_at),
        })
    };
    rows.into_iter().map(open).collect()
}

/// The number of the version that is being written.
pub(super) async fn next_number(tx: &mut Tx, pathway: PathwayId) -> Result<i64> {
    let found: Option<(i64,)> = tx
        .one(
            "SELECT COALESCE(MAX(number), 0) + 1 FROM plan_version WHERE pathway = $1",
            &[pathway.into()],
        )
        .await?;
    Ok(found.map_or(1, |(number,)| number))
}

impl Review<'_> {
    /// Every version that was agreed, oldest first, published or not.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn plan_versions(&self) -> Result<Vec<PlanVersion>> {
        let mut tx = self.participation().store().read().await?;
        load_versions(self.participation(), &mut tx, self.pathway()).await
    }

    /// What changed since the version that was agreed last; everything, when none was.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn plan_changes(&self) -> Result<Vec<Change>> {
        let p = self.participation();
        let mut tx = p.store().read().await?;
        let before = load_versions(p, &mut tx, self.pathway()).await?.pop();
        let now = load_plan(p, &mut tx, self.pathway(), super::nobody).await?;
        let before = before.map(|version| version.text).unwrap_or_default();
        Ok(changes(&before, &PlanText::of(&now).adopted(&before)))
    }

    /// Why the plan should not be agreed as it stands.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn plan_readiness(&self) -> Result<Vec<NotReady>> {
        let mut tx = self.participation().store().read().await?;
        Ok(self.readiness(&mut tx).await?.1)
    }

    async fn readiness(&self, tx: &mut Tx) -> Result<(Plan, Vec<NotReady>)> {
        let p = self.participation();
        let plan = load_plan(p, tx, self.pathway(), reader_may(self.me())).await?;
        let number = next_number(tx, self.pathway()).await?;
        let aside = load_set_aside(p, tx, self.pathway(), number).await?;
        let is_set_aside = |id| aside.iter().any(|one| one.warned == Warned::Limit(id));
        let people = members(tx, p.vault(), self.pathway()).await?;
        let young_person = people.iter().find(|one| one.role == Role::YoungPerson);
        let name = young_person.map(|one| one.called.short.as_str()).unwrap_or_default();
        let found = not_ready(&plan, name, p.clock().today(), is_set_aside);
        Ok((plan, found))
    }

    /// Publishes a version that was agreed: from now on the family reads it.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is none of this pathway's. One that is published already stays as it is.
    pub async fn publish_plan(&self, version: PlanVersionId) -> Result<()> {
        let mut tx = self.write().await?;
        let found: Option<(Option<i64>,)> = tx
            .one(
                "SELECT published_at FROM plan_version WHERE id = $1 AND pathway = $2",
                &[version.into(), self.pathway().into()],
            )
            .await?;
        let (published,) = found.ok_or(Error::NotThere)?;
        if published.is_some() {
            return Ok(());
        }
        tx.run(
            "UPDATE plan_version SET published_by = $1, published_at = $2 WHERE id = $3",
            &[
                self.me().person.into(),
                self.participation().clock().now_ms().into(),
                version.into(),
            ],
        )
        .await?;
        self.note_plan(&mut tx, Act::PlanPublished, version).await?;
        messages::nudge_family(self.participation(), &mut tx, self.pathway()).await?;
        tx.commit().await
    }
}

impl Casework<'_> {
    /// Writes down the plan as it stands as what was agreed at a meeting with the family. They read it once it is
    /// published.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such meeting with the family on this pathway, [`Error::Conflict`] when it
    /// was not held yet, [`Error::NotReady`] when something [waits](NotReady::waits).
    pub async fn agree_plan(&self, meeting: MeetingId) -> Result<PlanVersionId> {
        let p = self.participation();
        let mut tx = self.write().await?;
        let meetings = load_meetings(p, &mut tx, self.pathway()).await?;
        let at = meetings
            .iter()
            .find(|one| one.id == meeting && one.kind.is_with_family())
            .ok_or(Error::NotThere)?;
        if !at.held {
            return Err(Error::Conflict);
        }
        let (plan, found) = self.readiness(&mut tx).await?;
        if found.iter().any(NotReady::waits) {
            return Err(Error::NotReady);
        }
        let id = PlanVersionId::random();
        let number = next_number(&mut tx, self.pathway()).await?;
        let before = load_versions(p, &mut tx, self.pathway()).await?.pop();
        let agreed = before.as_ref().map(|version| version.text.clone()).unwrap_or_default();
        let text = PlanText::of(&plan).adopted(&agreed);
        // Written down twice it is agreed once.
        if let Some(same) = before.filter(|version| version.meeting == meeting && version.text == text) {
            return Ok(same.id);
        }
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        tx.run(
            "INSERT INTO plan_version (id, pathway, number, meeting, made_by, made_at, body) \
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                id.into(),
                self.pathway().into(),
                number.into(),
                meeting.into(),
                self.me().person.into(),
                p.clock().now_ms().into(),
                key.seal_json(version_place(&id.to_string()), &text)?.into(),
            ],
        )
        .await?;
        self.note_plan(&mut tx, Act::PlanAgreed, id).await?;
        tx.commit().await?;
        Ok(id)
    }
}
