use super::frame::put_goal;
use super::whole::{ContextBody, GoalBody};
use super::{ContextDetail, ContextKind};
use crate::audit::{self, Act, Entry};
use crate::cases::Casework;
use crate::error::{Error, Result};
use crate::id::{ContextId, PathwayId};
use crate::rules::length::Written;
use crate::sealing::{DataKey, Place};
use crate::store::Tx;

/// What is written anew about a context.
#[derive(Clone, Debug)]
pub struct ContextChange {
    /// What kind.
    pub kind: ContextKind,
    /// What it is called.
    pub name: String,
    /// Who runs it. May be empty.
    pub holder: String,
    /// What should become true of it. May be empty.
    pub goal: String,
    /// What only worker and chair read of it.
    pub detail: ContextDetail,
    /// Whether the family sees it: in the plan, and to put counters on.
    pub for_family: bool,
}

/// The context that this one is part of by now: itself, unless it was joined to another.
///
/// # Errors
/// [`Error::NotThere`] when it is not on this pathway.
pub(crate) async fn resolve(tx: &mut Tx, pathway: PathwayId, id: ContextId) -> Result<ContextId> {
    let found: Option<(Option<ContextId>,)> = tx
        .one(
            "SELECT joined_to FROM context WHERE id = $1 AND pathway = $2",
            &[id.into(), pathway.into()],
        )
        .await?;
    let (joined_to,) = found.ok_or(Error::NotThere)?;
    Ok(joined_to.unwrap_or(id))
}

#[derive(sqlx::FromRow)]
struct Row {
    version: i64,
    body: Vec<u8>,
    goal: Option<Vec<u8>>,
}

struct Standing {
    version: i64,
    body: ContextBody,
    goal: GoalBody,
}

async fn load(tx: &mut Tx, key: &DataKey, pathway: PathwayId, id: ContextId) -> Result<Standing> {
    let row: Option<Row> = tx
        .one(
            "SELECT c.version, c.body, g.body AS goal FROM context c LEFT JOIN goal g ON g.context = c.id \
             WHERE c.id = $1 AND c.pathway = $2 AND c.joined_to IS NULL",
            &[id.into(), pathway.into()],
        )
        .await?;
    let row = row.ok_or(Error::NotThere)?;
    let place = id.to_string();
    Ok(Standing {
        version: row.version,
        body: key.open_json(Place::new("context", "body", &place), &row.body)?,
        goal: match row.goal {
            Some(goal) => key.open_json(Place::new("goal", "body", &place), &goal)?,
            None => GoalBody::default(),
        },
    })
}

/// Both texts, where both say something else.
fn both(kept: &str, gone: &str) -> String {
    match (kept.trim(), gone.trim()) {
        (kept, "") => kept.to_owned(),
        ("", gone) => gone.to_owned(),
        (kept, gone) if kept == gone => kept.to_owned(),
        (kept, gone) => format!("{kept}\n{gone}"),
    }
}

impl Casework<'_> {
    /// Writes a context anew: its name, who holds it, its goal, and what is known of it.
    ///
    /// # Errors
    /// [`Error::Conflict`] when somebody else changed it since `version`, or it has actions and is no longer to be
    /// seen by the family; [`Error::NotThere`] when it is not on this pathway or the name is empty;
    /// [`Error::TooLong`] for what is.
    pub async fn change_context(&self, id: ContextId, new: &ContextChange, version: i64) -> Result<()> {
        let body = ContextBody {
            name: new.name.trim().to_owned(),
            holder: new.holder.trim().to_owned(),
            detail: new.detail.clone().tidied(),
        };
        if body.name.is_empty() {
            return Err(Error::NotThere);
        }
        let mut tx = self.write().await?;
        let key = self.participation().vault().key(&mut tx, self.pathway()).await?;
        let standing = load(&mut tx, &key, self.pathway(), id).await?;
        if standing.version != version {
            return Err(Error::Conflict);
        }
        if !new.for_family {
            let acts: Option<(i64,)> = tx
                .one("SELECT COUNT(*) FROM action WHERE context = $1", &[id.into()])
                .await?;
            if !matches!(acts, Some((0,))) {
                return Err(Error::Conflict);
            }
        }
        let goal = GoalBody {
            words: new.goal.trim().to_owned(),
            measure: standing.goal.measure,
        };
        self.put_context(&mut tx, &key, id, &body, goal).await?;
        tx.run(
            "UPDATE context SET kind = $1, for_family = $2 WHERE id = $3",
            &[new.kind.text().into(), new.for_family.into(), id.into()],
        )
        .await?;
        self.note_context(&mut tx, Act::ContextChanged, id).await?;
        tx.commit().await
    }

    /// Joins a context to another that means the same: its places, actions, meetings and counters go over, and what
    /// is said of both is kept. The other keeps its name.
    ///
    /// # Errors
    /// [`Error::NotThere`] when they are the same or not both on this pathway, [`Error::TooLong`] when what is said
    /// of both is too long together.
    pub async fn join_contexts(&self, kept: ContextId, gone: ContextId) -> Result<()> {
        if kept == gone {
            return Err(Error::NotThere);
        }
        let mut tx = self.write().await?;
        let key = self.participation().vault().key(&mut tx, self.pathway()).await?;
        let (one, other) = (
            load(&mut tx, &key, self.pathway(), kept).await?,
            load(&mut tx, &key, self.pathway(), gone).await?,
        );
        let (mine, theirs) = (one.body.detail, other.body.detail);
        let body = ContextBody {
            name: one.body.name,
            holder: both(&one.body.holder, &other.body.holder),
            detail: ContextDetail {
                strengths: both(&mine.strengths, &theirs.strengths),
                guardians: both(&mine.guardians, &theirs.guardians),
                reach: both(&mine.reach, &theirs.reach),
                notes: both(&mine.notes, &theirs.notes),
            },
        };
        let goal = GoalBody {
            words: both(&one.goal.words, &other.goal.words),
            measure: both(&one.goal.measure, &other.goal.measure),
        };
        self.put_context(&mut tx, &key, kept, &body, goal).await?;
        let moved: [&'static str; 6] = [
            "UPDATE action SET context = $1, version = version + 1 WHERE context = $2",
            "UPDATE gathered SET context = $1 WHERE context = $2",
            "UPDATE meeting SET context = $1 WHERE context = $2",
            "UPDATE apart SET context = $1 WHERE context = $2",
            "UPDATE context SET joined_to = $1 WHERE id = $2 OR joined_to = $2",
            // Who saw the one sees the other, which has its actions now.
            "UPDATE context SET for_family = 1 WHERE id = $1 AND EXISTS \
             (SELECT 1 FROM context g WHERE g.id = $2 AND g.for_family = 1)",
        ];
        for sql in moved {
            tx.run(sql, &[kept.into(), gone.into()]).await?;
        }
        tx.run("DELETE FROM goal WHERE context = $1", &[gone.into()]).await?;
        self.note_context(&mut tx, Act::ContextJoined, gone).await?;
        tx.commit().await
    }

    async fn put_context(
        &self,
        tx: &mut Tx,
        key: &DataKey,
        id: ContextId,
        body: &ContextBody,
        goal: GoalBody,
    ) -> Result<()> {
        Written::ContextName.check(&body.name)?;
        Written::Holder.check(&body.holder)?;
        body.detail.check_length()?;
        let sealed = key.seal_json(Place::new("context", "body", &id.to_string()), body)?;
        tx.run(
            "UPDATE context SET body = $1, version = version + 1 WHERE id = $2",
            &[sealed.into(), id.into()],
        )
        .await?;
        put_goal(tx, key, id, &goal, self.participation().clock().now_ms()).await
    }

    pub(super) async fn note_context(&self, tx: &mut Tx, act: Act, id: ContextId) -> Result<()> {
        let entry = Entry::new(self.me().person, act, id, Some(self.pathway()));
        audit::append(tx, self.participation().vault(), entry).await
    }
}
