//! Agreeing the plan at a meeting, publishing it to the family, and what changed from one version to the next.

mod changes;
mod draw;
mod posts;

use http::StatusCode;
use participation::cases::Review;
use participation::plan::{Change, NotReady, PlanVersion};

use self::draw::draw;
use super::super::typed::Typed;
use super::at::At;
use crate::ask::{Answered, Ask};

pub use posts::{agree_plan, publish_plan};

const FORM: &str = "agree";

/// What the page shows.
struct Agreed {
    at: At,
    /// Oldest first.
    versions: Vec<PlanVersion>,
    /// Since the last of them.
    changes: Vec<Change>,
    not_ready: Vec<NotReady>,
}

impl Agreed {
    async fn load(review: &Review<'_>) -> participation::Result<Self> {
        Ok(Self {
            at: At::load(review).await?,
            versions: review.plan_versions().await?,
            changes: review.plan_changes().await?,
            not_ready: review.plan_readiness().await?,
        })
    }

    /// How many things the plan waits for.
    fn waits_for(&self) -> usize {
        self.not_ready.iter().filter(|one| one.waits()).count()
    }
}

/// The page.
pub async fn versions(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let agreed = Agreed::load(&review).await?;
    Ok(draw(&ask, &agreed, &Typed::default(), StatusCode::OK))
}
