//! One action: what it says, how far it came, what it comes from, and who doubts it.

mod challenging;
mod draw;
mod fields;
mod form;
mod moving;
mod owners;
mod posts;
mod sources;
mod up;

use http::StatusCode;
use participation::cases::Review;
use participation::id::ActionId;
use participation::owners::Escalation;
use participation::plan::{self, ActionStep, PlanContext};
use participation::voice::View;
use participation::weights::VoiceSpread;

use self::owners::Owners;
use super::super::typed::Typed;
use super::at::At;
use crate::ask::{Answered, Ask, Halt};

pub(super) use fields::contexts;
pub(super) use form::Action;
pub(super) use posts::{add, adding};

pub use challenging::challenge_action;
pub use moving::move_action;
pub use owners::set_owners;
pub use posts::change_action;
pub use sources::tie_source;
pub use up::take_up;

/// One action with everything its page shows.
struct One {
    at: At,
    id: ActionId,
    steps: Vec<ActionStep>,
    /// What the reader may read, words or not.
    known: Vec<View>,
    owners: Owners,
    /// How it went up, when it was late.
    ups: Vec<Escalation>,
}

impl One {
    async fn load(ask: &Ask, review: &Review<'_>) -> Result<Self, Halt> {
        let (at, id) = (At::load(review).await?, ask.param("action")?);
        let mut known = at.case.views.clone();
        let spreads = review.weights().await?.voices;
        known.extend(spreads.iter().filter_map(VoiceSpread::current).cloned());
        known.extend(review.matters().await?);
        let mut steps = review.action_steps().await?;
        steps.retain(|step| step.action == id);
        let owners = Owners::load(ask, review, &at, id).await?;
        let mut ups = review.escalations().await?;
        ups.retain(|up| up.action == id);
        let one = Self {
            at,
            id,
            steps,
            known,
            owners,
            ups,
        };
        one.now()?;
        Ok(one)
    }

    fn now(&self) -> Result<&plan::Action, Halt> {
        self.under().map(|(_, action)| action)
    }

    /// The context with its action.
    fn under(&self) -> Result<(&PlanContext, &plan::Action), Halt> {
        let contexts = self.at.case.plan.contexts.iter();
        let mut all = contexts.flat_map(|one| one.actions.iter().map(move |action| (one, action)));
        all.find(|(_, action)| action.id == self.id).ok_or(Halt::NotThere)
    }

    /// An address below this action.
    fn path(&self, rest: &str) -> String {
        self.at.path(&format!("/{}{rest}", self.id))
    }
}

/// What was typed into the forms of the page.
#[derive(Default)]
struct Forms {
    /// The action as it was changed, and from which version.
    change: Option<(Action, i64)>,
    /// Any other form.
    typed: Typed,
    /// What somebody else made of it in the meantime.
    newer: bool,
}

/// The page.
pub async fn action(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let one = One::load(&ask, &review).await?;
    draw::draw(&ask, &one, &Forms::default(), StatusCode::OK)
}
