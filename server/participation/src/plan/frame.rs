//! What is said of a plan beside its actions: goals with how we will know, and what happens when it does not come about.

use serde::{Deserialize, Serialize};

use super::whole::GoalBody;
use crate::audit::Act;
use crate::cases::{Casework, Review};
use crate::error::{Error, Result};
use crate::id::{ContextId, GoalId, PathwayId, PersonId};
use crate::rules::length::Written;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;

/// A goal for a context, as a positive statement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewGoal {
    /// What should become true of it: "You can wait for your bus and not be on your own."
    pub words: String,
    /// How we will know.
    pub measure: String,
}

#[derive(Default, Serialize, Deserialize)]
struct FrameBody {
    contingency: String,
}

/// What is said of the whole plan.
#[derive(Default)]
pub(super) struct Frame {
    pub(super) version: i64,
    pub(super) contingency: String,
    /// Who opened what is being written to the family, and when.
    pub(super) opened: Option<(PersonId, i64)>,
}

#[derive(sqlx::FromRow)]
struct FrameRow {
    version: i64,
    body: Vec<u8>,
    opened_by: Option<PersonId>,
    opened_at: Option<i64>,
}

const fn frame_place(row: &str) -> Place<'_> {
    Place::new("plan_frame", "body", row)
}

pub(super) async fn load_frame(tx: &mut Tx, key: &DataKey, pathway: PathwayId) -> Result<Frame> {
    let row: Option<FrameRow> = tx
        .one(
            "SELECT version, body, opened_by, opened_at FROM plan_frame WHERE pathway = $1",
            &[pathway.into()],
        )
        .await?;
    let Some(row) = row else { return Ok(Frame::default()) };
    let body: FrameBody = key.open_json(frame_place(&pathway.to_string()), &row.body)?;
    Ok(Frame {
        version: row.version,
        contingency: body.contingency,
        opened: row.opened_by.zip(row.opened_at),
    })
}

pub(super) async fn save_frame(tx: &mut Tx, key: &DataKey, pathway: PathwayId, frame: Frame, now: i64) -> Result<()> {
    let body = FrameBody {
        contingency: frame.contingency,
    };
    let (by, at) = frame.opened.unzip();
    tx.run(
        "INSERT INTO plan_frame (pathway, version, body, at, opened_by, opened_at) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (pathway) DO UPDATE SET version = excluded.version, body = excluded.body, at = excluded.at, \
         opened_by = excluded.opened_by, opened_at = excluded.opened_at",
        &[
            pathway.into(),
            frame.version.into(),
            key.seal_json(frame_place(&pathway.to_string()), &body)?.into(),
            now.into(),
            by.into(),
            at.into(),
        ],
    )
    .await?;
    Ok(())
}

/// Writes the goal of a context; none when nothing is said of it.
pub(super) async fn put_goal(tx: &mut Tx, key: &DataKey, context: ContextId, goal: &GoalBody, now: i64) -> Result<()> {
    Written::Goal.check(&goal.words)?;
    Written::Goal.check(&goal.measure)?;
    if goal.words.is_empty() && goal.measure.is_empty() {
        tx.run("DELETE FROM goal WHERE context = $1", &[context.into()]).await?;
        return Ok(());
    }
    tx.run(
        "INSERT INTO goal (id, context, body, at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (context) DO UPDATE SET body = excluded.body, at = excluded.at",
        &[
            GoalId::random().into(),
            context.into(),
            key.seal_json(Place::new("goal", "body", &context.to_string()), goal)?
                .into(),
            now.into(),
        ],
    )
    .await?;
    Ok(())
}

impl Casework<'_> {
    /// Writes the goal of a context and how we will know.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not on this pathway, [`Error::Conflict`] when somebody changed the context since
    /// `version`, [`Error::TooLong`] for what is.
    pub async fn set_goal(&self, context: ContextId, goal: &NewGoal, version: i64) -> Result<()> {
        let mut tx = self.write().await?;
        let key = self.participation().vault().key(&mut tx, self.pathway()).await?;
        let found: Option<(i64,)> = tx
            .one(
                "SELECT version FROM context WHERE id = $1 AND pathway = $2 AND joined_to IS NULL",
                &[context.into(), self.pathway().into()],
            )
            .await?;
        let (now_at,) = found.ok_or(Error::NotThere)?;
        if now_at != version {
            return Err(Error::Conflict);
        }
        let body = GoalBody {
            words: goal.words.trim().to_owned(),
            measure: goal.measure.trim().to_owned(),
        };
        tx.run(
            "UPDATE context SET version = version + 1 WHERE id = $1",
            &[context.into()],
        )
        .await?;
        put_goal(&mut tx, &key, context, &body, self.participation().clock().now_ms()).await?;
        self.note_plan(&mut tx, Act::GoalWritten, context).await?;
        tx.commit().await
    }

    /// Writes what happens when the plan does not come about: who is told, and what they can do.
    ///
    /// # Errors
    /// [`Error::Conflict`] when somebody changed it since `version` ([`Plan::frame_version`](super::Plan)),
    /// [`Error::TooLong`] when it is.
    pub async fn set_contingency(&self, words: &str, version: i64) -> Result<()> {
        Written::Goal.check(words)?;
        self.change_frame(Act::GoalWritten, |frame| {
            if frame.version != version {
                return Err(Error::Conflict);
            }
            words.trim().clone_into(&mut frame.contingency);
            frame.version += 1;
            Ok(())
        })
        .await
    }

    /// Opens what is being written, the plan and the draft report, to the family: from now on they read it and can
    /// propose changes.
    ///
    /// # Errors
    /// When the handle no longer stands.
    pub async fn open_to_family(&self) -> Result<()> {
        let opened = Some((self.me().person, self.participation().clock().now_ms()));
        self.change_frame(Act::PlanOpened, |frame| {
            frame.opened = frame.opened.or(opened);
            Ok(())
        })
        .await
    }

    /// Closes it again. What they proposed stays.
    ///
    /// # Errors
    /// When the handle no longer stands.
    pub async fn close_to_family(&self) -> Result<()> {
        self.change_frame(Act::PlanOpened, |frame| {
            frame.opened = None;
            Ok(())
        })
        .await
    }

    async fn change_frame(&self, act: Act, change: impl FnOnce(&mut Frame) -> Result<()>) -> Result<()> {
        let p = self.participation();
        let mut tx = self.write().await?;
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        let mut frame = load_frame(&mut tx, &key, self.pathway()).await?;
        change(&mut frame)?;
        save_frame(&mut tx, &key, self.pathway(), frame, p.clock().now_ms()).await?;
        self.note_plan(&mut tx, act, self.pathway()).await?;
        tx.commit().await
    }
}

impl Review<'_> {
    /// Who opened what is being written to the family, and when, UTC milliseconds; nothing while it is closed.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn opened_to_family(&self) -> Result<Option<(PersonId, i64)>> {
        let p = self.participation();
        let mut tx = p.store().read().await?;
        let key = p.vault().key(&mut tx, self.pathway()).await?;
        Ok(load_frame(&mut tx, &key, self.pathway()).await?.opened)
    }
}
