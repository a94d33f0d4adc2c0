use super::frame::put_goal;
use super::whole::{ContextBody, GoalBody};
use super::{ContextDetail, ContextKind};
use crate::audit::Act;
use crate::cases::Casework;
use crate::error::{Error, Result};
use crate::id::ContextId;
use crate::rules::length::Written;
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
        let goal = GoalBody {
            words: new.goal.trim().to_owned(),
            measure: String::new(),
        };
        put_goal(&mut tx, &key, id, &goal, p.clock().now_ms()).await?;
        self.note_context(&mut tx, Act::ContextNamed, id).await?;
        tx.commit().await?;
        Ok(id)
    }
}
