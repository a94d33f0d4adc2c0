use std::collections::HashMap;

use super::progress::load_steps;
use super::versions::load_versions;
use super::{Action, ActionStep, load_plan, nobody};
use crate::Participation;
use crate::error::Result;
use crate::id::{ActionId, PathwayId};
use crate::store::Tx;

/// The actions of the plan that was published last, as they stand by now, and how they came there.
#[derive(Default)]
pub(crate) struct Published {
    /// In the order of the plan.
    pub(crate) actions: Vec<Action>,
    /// Every step they took, and those of other actions.
    pub(crate) steps: Vec<ActionStep>,
    /// When each was first published, UTC milliseconds.
    first: HashMap<ActionId, i64>,
}

impl Published {
    /// When an action last moved: a step, or that it was published. UTC milliseconds.
    pub(crate) fn moved_at(&self, action: ActionId) -> i64 {
        let steps = self.steps.iter().filter(|step| step.action == action);
        let last = steps.map(|step| step.at).max().unwrap_or_default();
        last.max(self.first.get(&action).copied().unwrap_or_default())
    }

    /// Those among the actions of a plan that was loaded already.
    pub(crate) async fn among(p: &Participation, tx: &mut Tx, pathway: PathwayId, actions: &[Action]) -> Result<Self> {
        let first = first_published(p, tx, pathway).await?;
        if first.is_empty() {
            return Ok(Self::default());
        }
        let known = actions.iter().filter(|action| first.contains_key(&action.id));
        Ok(Self {
            actions: known.cloned().collect(),
            steps: load_steps(p, tx, pathway).await?,
            first,
        })
    }

    pub(crate) async fn load(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Self> {
        let plan = load_plan(p, tx, pathway, nobody).await?;
        Self::among(p, tx, pathway, &plan.into_actions()).await
    }

    /// One of them.
    pub(crate) fn action(&self, id: ActionId) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }
}

/// Every action of the version published last, with when it first was.
async fn first_published(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<HashMap<ActionId, i64>> {
    let versions = load_versions(p, tx, pathway).await?;
    let mut first = HashMap::new();
    let mut standing: Vec<ActionId> = Vec::new();
    for version in &versions {
        let Some((_, at)) = version.published else { continue };
        standing = version.text.actions().map(|action| action.id).collect();
        for action in &standing {
            first.entry(*action).or_insert(at);
        }
    }
    first.retain(|action, _| standing.contains(action));
    Ok(first)
}
