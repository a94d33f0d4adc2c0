//! What the family proposes: what stands beside their words, and a decision with a reason that they read.

mod decided;
mod draw;
mod form;
mod names;
mod posts;

use http::StatusCode;
use participation::cases::Review;
use participation::proposals::{Paragraph, Standing};

use self::draw::draw;
use super::super::typed::Typed;
use super::at::At;
use crate::ask::{Answered, Ask};

pub(in crate::work) use names::kind_line;
pub use posts::decide_proposal;

/// What the page shows.
struct Proposed {
    at: At,
    report: Vec<Paragraph>,
    /// What each proposal is about says now, in their order; nothing where it is gone.
    standing: Vec<Option<Standing>>,
}

impl Proposed {
    async fn load(review: &Review<'_>) -> participation::Result<Self> {
        let at = At::load(review).await?;
        let mut standing = Vec::with_capacity(at.case.proposals.len());
        for one in &at.case.proposals {
            standing.push(review.standing(one.about).await?);
        }
        Ok(Self {
            report: review.report().await?,
            at,
            standing,
        })
    }
}

/// The page.
pub async fn proposals(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let proposed = Proposed::load(&review).await?;
    Ok(draw(&ask, &proposed, &Typed::default(), StatusCode::OK))
}
