use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{ActionDetail, ActionState, ContextKind, Plan};
use crate::id::{ActionId, ContextId};
use crate::rules::tilt::{Target, Tilt};

/// What a plan says, without anything that only some may know: what is agreed, published and compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanText {
    /// By context, in the order they were named.
    pub contexts: Vec<ContextText>,
    /// What happens when it does not come about. May be empty.
    pub contingency: String,
}

/// A context of a plan's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContextText {
    /// Which.
    pub id: ContextId,
    /// What kind.
    pub kind: ContextKind,
    /// What it is called.
    pub name: String,
    /// Who runs it. May be empty.
    pub holder: String,
    /// What should become true of it. May be empty.
    pub goal: String,
    /// How we will know. May be empty.
    pub measure: String,
    /// What changes it.
    pub actions: Vec<ActionText>,
}

/// An action of a plan's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionText {
    /// Which.
    pub id: ActionId,
    /// Whom it asks.
    #[serde(with = "target")]
    pub target: Target,
    /// What is to happen.
    pub what: String,
    /// Who does it.
    pub owner: String,
    /// By when.
    pub due: Option<Date>,
    /// How far it had come.
    pub state: ActionState,
    /// How it stood. May be empty.
    pub note: String,
    /// What else is said of it.
    pub detail: ActionDetail,
}

impl PlanText {
    /// What a plan says to the family: the contexts that are named for them.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let contexts = plan.contexts.iter().filter(|one| one.context.for_family);
        let contexts = contexts.map(|one| ContextText {
            id: one.context.id,
            kind: one.context.kind,
            name: one.context.name.clone(),
            holder: one.context.holder.clone(),
            goal: one.goal.clone(),
            measure: one.measure.clone(),
            actions: one
                .actions
                .iter()
                .map(|action| ActionText {
                    id: action.id,
                    target: action.target,
                    what: action.what.clone(),
                    owner: action.owner.clone(),
                    due: action.due,
                    state: action.state,
                    note: action.note.clone(),
                    detail: action.detail.clone(),
                })
                .collect(),
        });
        Self {
            contexts: contexts.collect(),
            contingency: plan.contingency.clone(),
        }
    }

    /// Without what was stopped before it ever was agreed: nobody agreed to it, and it is kept where it was written.
    pub(super) fn adopted(mut self, before: &Self) -> Self {
        for context in &mut self.contexts {
            context
                .actions
                .retain(|one| one.state != ActionState::Stopped || before.actions().any(|agreed| agreed.id == one.id));
        }
        self
    }

    /// All actions, in order.
    pub fn actions(&self) -> impl Iterator<Item = &ActionText> {
        self.contexts.iter().flat_map(|one| &one.actions)
    }

    /// Whom it acts on. What was stopped acts on nobody any more.
    #[must_use]
    pub fn tilt(&self) -> Tilt {
        let standing = self.actions().filter(|one| one.state != ActionState::Stopped);
        Tilt::of(standing.map(|one| one.target))
    }
}

mod target {
    use serde::{Deserialize, Deserializer, Serializer, de};

    use crate::rules::tilt::Target;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
    pub(super) fn serialize<S: Serializer>(target: &Target, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(target.as_str())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Target, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| de::Error::custom("not a target"))
    }
}
