//! Meetings without the family: a record they read, with who was there, why, and what came of it.

mod draw;
mod form;
mod posts;

use http::StatusCode;
use participation::cases::Review;
use participation::people::Role;
use participation::plan::Plan;
use participation::room::ApartRecord;

use self::draw::draw;
use super::case::Case;
use super::typed::Typed;
use crate::ask::{Answered, Ask};

pub use posts::{add_apart, came_of_it, delay_apart};

/// What every page here needs.
struct Ledger {
    case: Case,
    records: Vec<ApartRecord>,
    plan: Plan,
}

impl Ledger {
    async fn load(review: &Review<'_>) -> participation::Result<Self> {
        Ok(Self {
            case: Case::load(review).await?,
            records: review.meetings_apart().await?,
            plan: review.plan().await?,
        })
    }

    fn chairs(&self) -> bool {
        self.case.me.role == Role::Chair
    }
}

/// The ledger.
pub async fn apart(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let ledger = Ledger::load(&review).await?;
    Ok(draw(&ask, &ledger, &Typed::default(), StatusCode::OK))
}
