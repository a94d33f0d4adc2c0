//! Words that were agreed in a proposal, put into the plan. What they replace is kept with the decision.

use super::actions::{Standing, load_action};
use super::frame::{load_frame, put_goal, save_frame};
use super::whole::{ActionBody, GoalBody};
use super::{ActionDetail, versions::load_versions};
use crate::Participation;
use crate::error::{Error, Result};
use crate::id::{ActionId, ContextId, MembershipId, PathwayId};
use crate::plan::PlanText;
use crate::rules::length::Written;
use crate::rules::tilt::Target;
use crate::sealing::Place;
use crate::store::Tx;

/// An action that comes of what somebody in the family offers or asks for.
pub(crate) struct Offer {
    pub(crate) context: ContextId,
    pub(crate) target: Target,
    pub(crate) what: String,
    pub(crate) owner: String,
    pub(crate) offered_by: Option<MembershipId>,
}

impl Offer {
    pub(crate) async fn write(self, p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<ActionId> {
        Written::Action.check(&self.what)?;
        if self.what.is_empty() {
            return Err(Error::Incomplete);
        }
        let (id, key) = (ActionId::random(), p.vault().key(tx, pathway).await?);
        let body = ActionBody {
            what: self.what,
            owner: self.owner,
            note: String::new(),
            detail: ActionDetail {
                offered_by: self.offered_by,
                ..ActionDetail::default()
            },
        };
        let action = Standing::new(self.context, self.target, body);
        action.save(tx, &key, pathway, id, p.clock().now_ms()).await?;
        Ok(id)
    }
}

pub(crate) async fn action(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    id: ActionId,
    words: &str,
    now: i64,
) -> Result<()> {
    Written::Action.check(words)?;
    let key = p.vault().key(tx, pathway).await?;
    let mut action = load_action(tx, &key, pathway, id).await?;
    words.trim().clone_into(&mut action.body.what);
    action.save(tx, &key, pathway, id, now).await
}

pub(crate) async fn goal(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    context: ContextId,
    words: &str,
    now: i64,
) -> Result<()> {
    let key = p.vault().key(tx, pathway).await?;
    let row: Option<(Option<Vec<u8>>,)> = tx
        .one(
            "SELECT g.body FROM context c LEFT JOIN goal g ON g.context = c.id WHERE c.id = $1 AND c.pathway = $2",
            &[context.into(), pathway.into()],
        )
        .await?;
    let (body,) = row.ok_or(Error::NotThere)?;
    let mut goal: GoalBody = match body {
        Some(body) => key.open_json(Place::new("goal", "body", &context.to_string()), &body)?,
        None => GoalBody::default(),
    };
    words.trim().clone_into(&mut goal.words);
    tx.run(
        "UPDATE context SET version = version + 1 WHERE id = $1",
        &[context.into()],
    )
    .await?;
    put_goal(tx, &key, context, &goal, now).await
}

pub(crate) async fn contingency(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    words: &str,
    now: i64,
) -> Result<()> {
    Written::Goal.check(words)?;
    let key = p.vault().key(tx, pathway).await?;
    let mut frame = load_frame(tx, &key, pathway).await?;
    words.trim().clone_into(&mut frame.contingency);
    save_frame(tx, &key, pathway, frame, now).await
}

/// Whether what is being written is open to the family.
pub(crate) async fn is_open(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<bool> {
    let key = p.vault().key(tx, pathway).await?;
    Ok(load_frame(tx, &key, pathway).await?.opened.is_some())
}

/// What was published last; nothing when nothing was.
pub(crate) async fn published_text(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Option<PlanText>> {
    let versions = load_versions(p, tx, pathway).await?;
    let last = versions.into_iter().rev().find(|version| version.published.is_some());
    Ok(last.map(|version| version.text))
}
