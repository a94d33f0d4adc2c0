use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::frame::load_frame;
use super::progress::state_on;
use super::sources::load_sources;
use super::{ActionDetail, ActionState, Context, ContextDetail, ContextKind, Source};
use crate::Participation;
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{ActionId, ContextId, MembershipId, PathwayId, ViewId};
use crate::rules::tilt::Target;
use crate::sealing::Place;
use crate::store::Tx;
use crate::voice::{Audience, Listening, reader_may};

/// An action. It always names the context it changes.
#[derive(Clone, Debug)]
pub struct Action {
    /// Its id.
    pub id: ActionId,
    /// The context it changes.
    pub context: ContextId,
    /// Whom it asks.
    pub target: Target,
    /// What is to happen, in plain words.
    pub what: String,
    /// Who does it.
    pub owner: String,
    /// How it stands, in plain words: "Since 16 October." May be empty.
    pub note: String,
    /// How far it has come.
    pub state: ActionState,
    /// By when.
    pub due: Option<Date>,
    /// The view its form names as what it grew from, where the reader may know it.
    pub from_view: Option<ViewId>,
    /// Every view it comes from that the reader may know, that one first.
    pub sources: Vec<Source>,
    /// What else is said of it.
    pub detail: ActionDetail,
    /// Grows by one with every change.
    pub version: i64,
}

impl Action {
    /// How far it has come by a day: what was to be done by now and is not is late.
    #[must_use]
    pub fn state_on(&self, today: Date) -> ActionState {
        state_on(self.state, self.due, today)
    }
}

/// A context with its goal and actions.
#[derive(Clone, Debug)]
pub struct PlanContext {
    /// The context.
    pub context: Context,
    /// What should become true of it. May be empty.
    pub goal: String,
    /// How we will know. May be empty.
    pub measure: String,
    /// What changes it.
    pub actions: Vec<Action>,
}

/// The plan of one pathway.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// By context, in the order they were named.
    pub contexts: Vec<PlanContext>,
    /// What happens when it does not come about. May be empty.
    pub contingency: String,
    /// Grows by one with every change of what is said of the whole plan; 0 when nothing is.
    pub frame_version: i64,
}

impl Plan {
    /// All actions, in order.
    pub fn actions(&self) -> impl Iterator<Item = &Action> {
        self.contexts.iter().flat_map(|one| &one.actions)
    }

    /// All actions, in order.
    #[must_use]
    pub fn into_actions(self) -> Vec<Action> {
        self.contexts.into_iter().flat_map(|one| one.actions).collect()
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct ContextBody {
    pub(super) name: String,
    pub(super) holder: String,
    #[serde(default)]
    pub(super) detail: ContextDetail,
}

#[derive(Default, Serialize, Deserialize)]
pub(super) struct GoalBody {
    pub(super) words: String,
    #[serde(default)]
    pub(super) measure: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct ActionBody {
    pub(super) what: String,
    pub(super) owner: String,
    pub(super) note: String,
    #[serde(default)]
    pub(super) detail: ActionDetail,
}

#[derive(sqlx::FromRow)]
struct ActionRow {
    id: ActionId,
    context: ContextId,
    target: String,
    state: String,
    due_on: Option<String>,
    version: i64,
    body: Vec<u8>,
}

#[derive(sqlx::FromRow)]
struct ContextRow {
    id: ContextId,
    kind: String,
    for_family: i64,
    version: i64,
    body: Vec<u8>,
    goal: Option<Vec<u8>>,
    wrapped: Vec<u8>,
    kek: String,
}

/// The plan, with the sources of its actions that pass `may`.
pub(crate) async fn load_plan(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    may: impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool,
) -> Result<Plan> {
    let contexts: Vec<ContextRow> = tx
        .all(
            "SELECT c.id, c.kind, c.for_family, c.version, c.body, g.body AS goal, k.wrapped, k.kek FROM context c \
             JOIN data_key k ON k.owner = c.pathway LEFT JOIN goal g ON g.context = c.id \
             WHERE c.pathway = $1 AND c.joined_to IS NULL ORDER BY c.place, c.id",
            &[pathway.into()],
        )
        .await?;
    // Every action names a context, so a plan without contexts has no actions either.
    let Some(first) = contexts.first() else {
        return Ok(Plan::default());
    };
    let key = p.vault().unwrap(pathway.into(), &first.wrapped, &first.kek)?;
    let rows: Vec<ActionRow> = tx
        .all(
            "SELECT id, context, target, state, due_on, version, body FROM action \
             WHERE pathway = $1 ORDER BY place, id",
            &[pathway.into()],
        )
        .await?;
    let sources = load_sources(tx, pathway, may).await?;
    let frame = load_frame(tx, &key, pathway).await?;
    let actions = rows
        .into_iter()
        .map(|row| {
            let body: ActionBody = key.open_json(Place::new("action", "body", &row.id.to_string()), &row.body)?;
            Ok(Action {
                id: row.id,
                context: row.context,
                target: row.target.parse().map_err(|_| Error::Corrupt("action.target"))?,
                what: body.what,
                owner: body.owner,
                note: body.note,
                state: ActionState::from_text(&row.state).ok_or(Error::Corrupt("action.state"))?,
                due: match row.due_on {
                    Some(date) => Some(date.parse().map_err(|_| Error::Corrupt("action.due_on"))?),
                    None => None,
                },
                from_view: sources.main(row.id),
                sources: sources.of(row.id),
                detail: body.detail,
                version: row.version,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    let contexts = contexts
        .into_iter()
        .map(
            |ContextRow {
                 id,
                 kind,
                 for_family,
                 version,
                 body,
                 goal,
                 ..
             }| {
                let row = id.to_string();
                let body: ContextBody = key.open_json(Place::new("context", "body", &row), &body)?;
                let goal = match goal {
                    Some(goal) => key.open_json(Place::new("goal", "body", &row), &goal)?,
                    None => GoalBody::default(),
                };
                Ok(PlanContext {
                    context: Context {
                        id,
                        kind: ContextKind::from_text(&kind).ok_or(Error::Corrupt("context.kind"))?,
                        name: body.name,
                        holder: body.holder,
                        detail: body.detail,
                        for_family: for_family != 0,
                        version,
                    },
                    goal: goal.words,
                    measure: goal.measure,
                    actions: actions.iter().filter(|action| action.context == id).cloned().collect(),
                })
            },
        )
        .collect::<Result<_>>()?;
    Ok(Plan {
        contexts,
        contingency: frame.contingency,
        frame_version: frame.version,
    })
}

/// The plan as the family reads it: without the contexts that are not named for them, and without what only worker
/// and chair read of the others.
pub(crate) async fn load_family_plan(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    may: impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool,
) -> Result<Plan> {
    let mut plan = load_plan(p, tx, pathway, may).await?;
    plan.contexts.retain(|one| one.context.for_family);
    for one in &mut plan.contexts {
        one.context.detail = ContextDetail::default();
    }
    Ok(plan)
}

impl Listening<'_> {
    /// The plan as it is being written, as everybody in the family reads it. What they read of a plan that was agreed
    /// is [`Listening::agreed_plan`].
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn plan(&self) -> Result<Plan> {
        let mut tx = self.participation().store().read().await?;
        load_family_plan(self.participation(), &mut tx, self.me().pathway, self.may_read()?).await
    }
}

impl Review<'_> {
    /// The plan.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn plan(&self) -> Result<Plan> {
        let mut tx = self.participation().store().read().await?;
        load_plan(self.participation(), &mut tx, self.pathway(), reader_may(self.me())).await
    }
}
