//! What can be asked about, and when each last moved.

use jiff::civil::Date;

use super::About;
use crate::Participation;
use crate::error::Result;
use crate::id::{MembershipId, PathwayId};
use crate::people::Role;
use crate::plan::{Action, ActionState, Published};
use crate::proposals::{Proposal, load_proposals};
use crate::rules::proposal::State;
use crate::store::Tx;
use crate::voice::{AnswerState, Audience, Reach, Reply, View, load_views};

/// A thing as far as its news go, before the lines.
pub(super) struct Thing {
    pub(super) about: About,
    pub(super) author: Option<MembershipId>,
    pub(super) open: bool,
    /// When anything moved, also in the plan, UTC milliseconds.
    pub(super) moved_at: i64,
    /// When somebody last said something about this itself, UTC milliseconds.
    pub(super) said_at: i64,
    pub(super) promised: Option<Date>,
    pub(super) promised_at: i64,
    pub(super) whose: Role,
}

fn whose_turn(audience: &Audience) -> Role {
    match audience.reach() {
        Reach::WorkerAndChair | Reach::Meeting => Role::Worker,
        Reach::ChairAndAdvocate | Reach::Chair => Role::Chair,
        Reach::Advocate => Role::Advocate,
    }
}

impl Thing {
    fn of_view(view: &View, published: &Published) -> Self {
        let answer = view.answer();
        let open = match answer {
            None => view.asks_for_answer(),
            Some(answer) => {
                let content = matches!(answer.reply, None | Some((Reply::Ok, ..)));
                answer.state == AnswerState::NotYet || !content
            }
        };
        let said_at = answer.map_or(view.shared_at, |answer| answer.at);
        let tied = answer.and_then(|answer| Some(published.moved_at(answer.action?)));
        Self {
            about: About::View(view.id),
            author: Some(view.author),
            open,
            moved_at: said_at.max(tied.unwrap_or_default()),
            said_at,
            promised: answer
                .filter(|answer| answer.state == AnswerState::NotYet)
                .and_then(|answer| answer.next_on.as_deref()?.parse().ok()),
            promised_at: said_at,
            whose: whose_turn(&view.audience),
        }
    }

    fn of_proposal(proposal: &Proposal) -> Self {
        let said_at = proposal.decision().map_or(proposal.at, |decision| decision.at);
        Self {
            about: About::Proposal(proposal.id),
            author: Some(proposal.author),
            open: proposal.state.waits(),
            moved_at: said_at,
            said_at,
            promised: None,
            promised_at: said_at,
            whose: whose_turn(&proposal.audience),
        }
    }

    fn of_action(action: &Action, moved_at: i64) -> Self {
        Self {
            about: About::Action(action.id),
            author: None,
            // What goes on has no end to wait for.
            open: !action.state.is_over() && action.state != ActionState::GoingOn,
            moved_at,
            said_at: moved_at,
            promised: action.due,
            promised_at: moved_at,
            whose: Role::Worker,
        }
    }
}

/// Everything a reader could ask about or say something about, without what was taken back.
pub(super) async fn load_things(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    may: impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool,
) -> Result<Vec<Thing>> {
    let views = load_views(p, tx, pathway, &may).await?;
    let published = Published::load(p, tx, pathway).await?;
    things_among(p, tx, pathway, (&views, &published), may).await
}

/// The same, where the views and the plan were loaded already.
pub(super) async fn things_among(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    (views, published): (&[View], &Published),
    may: impl Fn(MembershipId, &Audience, &str, Option<i64>) -> bool,
) -> Result<Vec<Thing>> {
    let proposals = load_proposals(p, tx, pathway, may).await?;
    let views = views.iter().filter(|view| view.taken_back_at.is_none());
    let mut things: Vec<Thing> = views.map(|view| Thing::of_view(view, published)).collect();
    things.extend(
        proposals
            .iter()
            .filter(|one| one.state != State::TakenBack)
            .map(Thing::of_proposal),
    );
    let actions = published.actions.iter();
    things.extend(actions.map(|action| Thing::of_action(action, published.moved_at(action.id))));
    Ok(things)
}
