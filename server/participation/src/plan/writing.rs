use jiff::civil::Date;

use super::whole::{ActionBody, ActionState, ContextBody, GoalBody};
use super::{ContextDetail, ContextKind, resolve};
use crate::audit::{self, Act, Entry};
use crate::cases::Casework;
use crate::error::{Error, Result};
use crate::id::{ActionId, ContextId, GoalId, ViewId};
use crate::rules::length::Written;
use crate::rules::tilt::Target;
use crate::sealing::Place;

/// A context to name.
#[derive(Clone, Debug)]
pub struct NewContext {
    /// What kind.
    pub kind: ContextKind,
    /// What it is called.
    pub name: String,
    /// Who runs it. May be empty.
    pub holder: String,
    /// What should become true of it. May be empty.
    pub goal: String,
}

/// An action to write, or to write anew.
#[derive(Clone, Debug)]
pub struct NewAction {
    /// The context it changes. Not optional: an action without one cannot be said.
    pub context: ContextId,
    /// Whom it asks.
    pub target: Target,
    /// What is to happen.
    pub what: String,
    /// Who does it.
    pub owner: String,
    /// How it stands.
    pub note: String,
    /// How far it has come.
    pub state: ActionState,
    /// By when.
    pub due: Option<Date>,
    /// The view it grew from; one the worker may read.
    pub from_view: Option<ViewId>,
}

impl Casework<'_> {
    /// Names a context in the plan, with its goal. The family sees it.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the handle no longer stands or the name is empty; [`Error::TooLong`] for what is.
    pub async fn add_context(&self, new: &NewContext) -> Result<ContextId> {
        self.name_context(new, true).await
    }

    /// Names a context for worker and chair only, to gather places under. The family sees it once it is made known
    /// with [`Casework::change_context`], or an action is written for it: the plan shows every action.
    ///
    /// # Errors
    /// As [`Casework::add_context`].
    pub async fn add_context_for_staff(&self, new: &NewContext) -> Result<ContextId> {
        self.name_context(new, false).await
    }

    async fn name_context(&self, new: &NewContext, for_family: bool) -> Result<ContextId> {
        if new.name.trim().is_empty() {
            return Err(Error::NotThere);
        }
        Written::ContextName.check(&new.name)?;
        Written::Holder.check(&new.holder)?;
        Written::Goal.check(&new.goal)?;
        let p = self.participation();
        let mut tx = self.write().await?;
        let id = ContextId::random();
        let row = id.to_string();
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        let body = ContextBody {
            name: new.name.trim().to_owned(),
            holder: new.holder.trim().to_owned(),
            detail: ContextDetail::default(),
        };
        tx.run(
            "INSERT INTO context (id, pathway, kind, place, body, for_family) \
             VALUES ($1, $2, $3, (SELECT COUNT(*) FROM context WHERE pathway = $2), $4, $5)",
            &[
                id.into(),
                self.pathway().into(),
                new.kind.text().into(),
                key.seal_json(Place::new("context", "body", &row), &body)?.into(),
                for_family.into(),
            ],
        )
        .await?;
        if !new.goal.trim().is_empty() {
            let goal = GoalBody {
                words: new.goal.trim().to_owned(),
            };
            tx.run(
                "INSERT INTO goal (id, context, body, at) VALUES ($1, $2, $3, $4)",
                &[
                    GoalId::random().into(),
                    id.into(),
                    key.seal_json(Place::new("goal", "body", &row), &goal)?.into(),
                    p.clock().now_ms().into(),
                ],
            )
            .await?;
        }
        self.note_context(&mut tx, Act::ContextNamed, id).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Writes an action into the plan.
    ///
    /// # Errors
    /// [`Error::NotThere`] when the context is not on this pathway, there are no words, or the view is not shared with the worker;
    /// [`Error::TooLong`] for what is.
    pub async fn add_action(&self, new: &NewAction) -> Result<ActionId> {
        let id = ActionId::random();
        self.put_action(id, new, None).await?;
        Ok(id)
    }

    /// Writes an action anew, if nobody else did since `version`.
    ///
    /// # Errors
    /// As [`Casework::add_action`]; [`Error::Conflict`] when somebody else changed it in the meantime.
    pub async fn change_action(&self, id: ActionId, new: &NewAction, version: i64) -> Result<()> {
        self.put_action(id, new, Some(version)).await
    }

    async fn put_action(&self, id: ActionId, new: &NewAction, version: Option<i64>) -> Result<()> {
        if new.what.trim().is_empty() {
            return Err(Error::NotThere);
        }
        Written::Action.check(&new.what)?;
        Written::Owner.check(&new.owner)?;
        Written::ActionNote.check(&new.note)?;
        if let Some(view) = new.from_view
            && !self.views().await?.iter().any(|one| one.id == view)
        {
            return Err(Error::NotThere);
        }
        let p = self.participation();
        let mut tx = self.write().await?;
        let context = resolve(&mut tx, self.pathway(), new.context).await?;
        tx.run("UPDATE context SET for_family = 1 WHERE id = $1", &[context.into()])
            .await?;
        let body = ActionBody {
            what: new.what.trim().to_owned(),
            owner: new.owner.trim().to_owned(),
            note: new.note.trim().to_owned(),
        };
        let sealed = p
            .vault()
            .key(&mut tx, self.pathway())
            .await?
            .seal_json(Place::new("action", "body", &id.to_string()), &body)?;
        let now = p.clock().now_ms();
        let act = if let Some(version) = version {
            let changed = tx
                .run(
                    "UPDATE action SET context = $1, target = $2, state = $3, due_on = $4, from_view = $5, body = $6, \
                     at = $7, version = version + 1 WHERE id = $8 AND pathway = $9 AND version = $10",
                    &[
                        context.into(),
                        new.target.as_str().into(),
                        new.state.text().into(),
                        new.due.into(),
                        new.from_view.into(),
                        sealed.into(),
                        now.into(),
                        id.into(),
                        self.pathway().into(),
                        version.into(),
                    ],
                )
                .await?;
            if changed == 0 {
                return Err(Error::Conflict);
            }
            Act::ActionChanged
        } else {
            tx.run(
                "INSERT INTO action (id, pathway, context, target, state, due_on, from_view, place, version, body, at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, (SELECT COUNT(*) FROM action WHERE pathway = $2), 1, $8, $9)",
                &[
                    id.into(),
                    self.pathway().into(),
                    context.into(),
                    new.target.as_str().into(),
                    new.state.text().into(),
                    new.due.into(),
                    new.from_view.into(),
                    sealed.into(),
                    now.into(),
                ],
            )
            .await?;
            Act::ActionMade
        };
        audit::append(
            &mut tx,
            p.vault(),
            Entry::new(self.me().person, act, id, Some(self.pathway())),
        )
        .await?;
        tx.commit().await
    }
}
