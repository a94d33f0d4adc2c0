use participation::cases::Review;
use participation::id::{ActionId, PersonId};
use participation::owners::{Escalation, PlaceFacts};
use participation::plan::{NotReady, PlanVersion, SetAside, Warned};
use participation::weights::Coverage;

/// How the plan stands that is being written.
pub(super) struct Standing {
    pub(super) coverage: Coverage,
    pub(super) not_ready: Vec<NotReady>,
    pub(super) aside: Vec<SetAside>,
    /// The version that was agreed last.
    pub(super) last: Option<PlanVersion>,
    /// Who opened it to the family, and when.
    pub(super) opened: Option<(PersonId, i64)>,
    /// What partners read of places.
    pub(super) facts: Vec<PlaceFacts>,
    /// How what is late went up.
    pub(super) ups: Vec<Escalation>,
}

impl Standing {
    pub(super) async fn load(review: &Review<'_>) -> participation::Result<Self> {
        Ok(Self {
            coverage: review.coverage().await?,
            not_ready: review.plan_readiness().await?,
            aside: review.warnings_set_aside().await?,
            last: review.plan_versions().await?.pop(),
            opened: review.opened_to_family().await?,
            facts: review.place_facts().await?,
            ups: review.escalations().await?,
        })
    }

    /// What the chair said to a warning, where they set it aside.
    pub(super) fn set_aside(&self, warned: Warned) -> Option<&SetAside> {
        self.aside.iter().find(|one| one.warned == warned)
    }

    /// The action that stands at a place of the plan.
    pub(super) fn action_at(&self, place: usize) -> Option<ActionId> {
        self.coverage.plan.actions().nth(place).map(|action| action.id)
    }
}
