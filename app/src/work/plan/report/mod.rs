//! The draft report, paragraph by paragraph: the family reads it while it is open to them, and can say what is not right.

mod draw;
mod posts;

use http::StatusCode;
use participation::cases::Review;
use participation::proposals::Paragraph;

use self::draw::draw;
use super::super::typed::Typed;
use super::at::At;
use crate::ask::{Answered, Ask};

pub use posts::{add_paragraph, change_paragraph, take_paragraph_out};

/// The form for a new paragraph.
const NEW: &str = "new";

/// What the page shows.
struct Report {
    at: At,
    paragraphs: Vec<Paragraph>,
}

impl Report {
    async fn load(review: &Review<'_>) -> participation::Result<Self> {
        Ok(Self {
            at: At::load(review).await?,
            paragraphs: review.report().await?,
        })
    }
}

/// The page. `?again=` opens the form of one paragraph for the worker who leads.
pub async fn report(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let report = Report::load(&review).await?;
    Ok(draw(&ask, &report, &Typed::default(), StatusCode::OK))
}
