use anyhow::Result;
use jiff::civil::Date;
use participation::cases::NewAnswer;
use participation::id::{ActionId, PathwayId, ViewId};
use participation::voice::AnswerState;

use super::visit::Visit;

/// An answer, as it is given to [`Desk::answer`].
pub(super) struct Reply {
    state: AnswerState,
    because: &'static str,
    instead: &'static str,
    next_on: Option<Date>,
}

/// It was done.
pub(super) const fn did(because: &'static str) -> Reply {
    Reply {
        state: AnswerState::Did,
        because,
        instead: "",
        next_on: None,
    }
}

/// Not yet, and when there is news.
pub(super) const fn not_yet(because: &'static str, next_on: Date) -> Reply {
    Reply {
        state: AnswerState::NotYet,
        because,
        instead: "",
        next_on: Some(next_on),
    }
}

/// It cannot be done, because; and what is offered instead.
pub(super) const fn cant(because: &'static str, instead: &'static str) -> Reply {
    Reply {
        state: AnswerState::Cant,
        because,
        instead,
        next_on: None,
    }
}

/// The lead worker or the chair reads what was shared with them, and answers.
pub(super) struct Desk {
    pub(super) visit: Visit,
    pathway: PathwayId,
}

impl Desk {
    /// Comes in and opens everything new.
    pub(super) async fn open(visit: Visit, pathway: PathwayId) -> Result<Self> {
        visit.p.review(&visit.who, pathway).await?.open_views().await?;
        Ok(Self { visit, pathway })
    }

    /// Answers one view.
    pub(super) async fn answer(&self, view: ViewId, action: Option<ActionId>, reply: Reply) -> Result<()> {
        let review = self.visit.p.review(&self.visit.who, self.pathway).await?;
        let new = NewAnswer {
            view,
            state: reply.state,
            because: reply.because.to_owned(),
            instead: reply.instead.to_owned(),
            next_on: reply.next_on,
            action,
        };
        review.answer(&new).await?;
        self.visit.minutes_later(1);
        Ok(())
    }

    /// Leaves.
    pub(super) async fn close(self) -> Result<()> {
        self.visit.end().await
    }
}
