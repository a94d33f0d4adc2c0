use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::actions::load_action;
use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::cases::{Casework, Review};
use crate::error::{Error, Result};
use crate::id::{ActionId, Id, PathwayId, PersonId};
use crate::people::{Member, stable_text};
use crate::rules::length::Written;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;
use crate::voice::Listening;

/// How far an action has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ActionState {
    /// Agreed, still to come.
    Agreed,
    /// Begun.
    Started,
    /// Happening again and again, such as a weekly call.
    GoingOn,
    /// Done, with a note that says how it is known.
    Done,
    /// Late.
    Late,
    /// Stopped, with a reason.
    Stopped,
}

stable_text!(ActionState {
    Agreed = "agreed",
    Started = "started",
    GoingOn = "going-on",
    Done = "done",
    Late = "late",
    Stopped = "stopped",
});

impl ActionState {
    /// Whether nothing more is to come of it.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Stopped)
    }

    /// Whether it was given up.
    #[must_use]
    pub const fn is_stopped(self) -> bool {
        matches!(self, Self::Stopped)
    }
}

/// How far an action has come by a day: what is agreed or begun and was to be done before is late.
pub(super) fn state_on(state: ActionState, due: Option<Date>, today: Date) -> ActionState {
    match state {
        ActionState::Agreed | ActionState::Started if due.is_some_and(|due| due < today) => ActionState::Late,
        state => state,
    }
}

/// An action moves on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// How far it has come.
    pub state: ActionState,
    /// How it stands; for what is done how it is known, for what stopped why.
    pub words: String,
    /// By when it will be done; for what is late the new date.
    pub due: Option<Date>,
}

/// What a move lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// How it is known that it was done, or why it stopped.
    Words,
    /// The new date of what is late.
    NewDate,
}

/// What a move lacks before it can be kept.
#[must_use]
pub fn lacks(step: &Move) -> Option<Lack> {
    match step.state {
        ActionState::Done | ActionState::Stopped if step.words.trim().is_empty() => Some(Lack::Words),
        ActionState::Late if step.due.is_none() => Some(Lack::NewDate),
        _ => None,
    }
}

/// A step that an action took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionStep {
    /// Which action.
    pub action: ActionId,
    /// How far it had come then.
    pub state: ActionState,
    /// How it stood.
    pub words: String,
    /// By when it was to be done before.
    pub from: Option<Date>,
    /// And since.
    pub to: Option<Date>,
    /// Who noted it.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
}

#[derive(Serialize, Deserialize)]
struct StepBody {
    words: String,
}

const fn step_place(row: &str) -> Place<'_> {
    Place::new("action_step", "body", row)
}

pub(super) async fn note_step(
    tx: &mut Tx,
    key: &DataKey,
    action: ActionId,
    step: &Move,
    from: Option<Date>,
    by: PersonId,
    now: i64,
) -> Result<()> {
    let id = Id::random();
    let body = StepBody {
        words: step.words.trim().to_owned(),
    };
    tx.run(
        "INSERT INTO action_step (id, action, seq, state, from_on, to_on, person, body, at) \
         VALUES ($1, $2, (SELECT COALESCE(MAX(seq), 0) + 1 FROM action_step WHERE action = $2), $3, $4, $5, $6, $7, $8)",
        &[
            id.into(),
            action.into(),
            step.state.text().into(),
            from.into(),
            step.due.into(),
            by.into(),
            key.seal_json(step_place(&id.to_string()), &body)?.into(),
            now.into(),
        ],
    )
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct StepRow {
    id: Id,
    action: ActionId,
    state: String,
    from_on: Option<String>,
    to_on: Option<String>,
    person: PersonId,
    body: Vec<u8>,
    at: i64,
}

/// Every step of every action of a pathway, by action and in order.
pub(super) async fn load_steps(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Vec<ActionStep>> {
    let key = p.vault().key(tx, pathway).await?;
    let rows: Vec<StepRow> = tx
        .all(
            "SELECT s.id, s.action, s.state, s.from_on, s.to_on, s.person, s.body, s.at FROM action_step s \
             JOIN action a ON a.id = s.action WHERE a.pathway = $1 ORDER BY a.place, s.action, s.seq",
            &[pathway.into()],
        )
        .await?;
    let day = |text: Option<String>| match text {
        Some(text) => text.parse().map(Some).map_err(|_| Error::Corrupt("action_step")),
        None => Ok(None),
    };
    let open = |row: StepRow| {
        let body: StepBody = key.open_json(step_place(&row.id.to_string()), &row.body)?;
        Ok(ActionStep {
            action: row.action,
            state: ActionState::from_text(&row.state).ok_or(Error::Corrupt("action_step.state"))?,
            words: body.words,
            from: day(row.from_on)?,
            to: day(row.to_on)?,
            by: row.person,
            at: row.at,
        })
    };
    rows.into_iter().map(open).collect()
}

impl Casework<'_> {
    /// Notes how far an action has come. What it was before is kept, with its date.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not in this plan, [`Error::Incomplete`] when the move [`lacks`] something,
    /// [`Error::Conflict`] when somebody else changed the action since `version`, [`Error::TooLong`] for what is.
    pub async fn move_action(&self, id: ActionId, step: &Move, version: i64) -> Result<()> {
        Written::ActionNote.check(&step.words)?;
        if lacks(step).is_some() {
            return Err(Error::Incomplete);
        }
        let mut tx = self.write().await?;
        put_move(self.participation(), &mut tx, self.me(), id, step, version).await?;
        tx.commit().await
    }
}

/// Keeps a move of an action. What shows that it was done is kept as its evidence too.
pub(crate) async fn put_move(
    p: &Participation,
    tx: &mut Tx,
    me: &Member,
    id: ActionId,
    step: &Move,
    version: i64,
) -> Result<()> {
    let key = p.vault().key(tx, me.pathway).await?;
    let mut action = load_action(tx, &key, me.pathway, id).await?;
    if action.version != version {
        return Err(Error::Conflict);
    }
    let (from, now) = (action.due, p.clock().now_ms());
    action.state = step.state;
    action.due = step.due.or(from);
    step.words.trim().clone_into(&mut action.body.note);
    if step.state == ActionState::Done && action.body.detail.evidence.is_empty() {
        step.words.trim().clone_into(&mut action.body.detail.evidence);
    }
    let step = Move {
        due: action.due,
        ..step.clone()
    };
    action.save(tx, &key, me.pathway, id, now).await?;
    note_step(tx, &key, id, &step, from, me.person, now).await?;
    let entry = Entry::new(me.person, Act::ActionMoved, id, Some(me.pathway));
    audit::append(tx, p.vault(), entry).await
}

impl Review<'_> {
    /// Every step that the actions took, by action and in order.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn action_steps(&self) -> Result<Vec<ActionStep>> {
        let mut tx = self.participation().store().read().await?;
        load_steps(self.participation(), &mut tx, self.pathway()).await
    }
}

impl Listening<'_> {
    /// Every step that the actions took which the family reads in an agreed plan.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn action_steps(&self) -> Result<Vec<ActionStep>> {
        let agreed = self.agreed_plan().await?;
        let mut tx = self.participation().store().read().await?;
        let mut steps = load_steps(self.participation(), &mut tx, self.me().pathway).await?;
        let known = |id: ActionId| agreed.iter().any(|plan| plan.text.actions().any(|one| one.id == id));
        steps.retain(|step| known(step.action));
        Ok(steps)
    }
}
