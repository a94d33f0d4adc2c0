//! What waits of the plan: what the family proposes, and actions that somebody challenges.

use participation::cases::DeskPathway;
use participation::challenges::Challenge;
use participation::id::PathwayId;
use participation::people::Role;
use participation::proposals::Proposal;
use participation::rules::challenge::State;
use participation::rules::proposal::State as Proposed;

use super::super::names::staff_call;
use super::super::plan::{ground_name, kind_line};
use super::waiting::{Rank, Waiting, glimpse};
use crate::ask::{Ask, Halt};
use crate::say;

/// Of each pathway on the desk.
pub(super) struct Asked(Vec<(PathwayId, Vec<Proposal>, Vec<Challenge>)>);

impl Asked {
    pub(super) async fn load(ask: &Ask, desk: &[DeskPathway]) -> Result<Self, Halt> {
        let mut all = Vec::with_capacity(desk.len());
        for one in desk {
            let review = ask.p().review(ask.who()?, one.id).await?;
            all.push((one.id, review.proposals().await?, review.challenges().await?));
        }
        Ok(Self(all))
    }

    /// What was proposed on a pathway.
    pub(super) fn proposals(&self, one: &DeskPathway) -> &[Proposal] {
        let found = self.0.iter().find(|(id, ..)| *id == one.id);
        found.map_or(&[], |(_, proposals, _)| proposals.as_slice())
    }

    /// What of it waits for the reader: proposals for the worker, challenges for whoever is next.
    pub(super) fn waiting(&self, ask: &Ask, one: &DeskPathway) -> Vec<Waiting> {
        let Some((_, proposals, challenges)) = self.0.iter().find(|(id, ..)| *id == one.id) else {
            return Vec::new();
        };
        let proposals = proposals.iter().filter(|_| one.me.role == Role::Worker);
        let proposals = proposals.filter_map(|proposal| proposed(ask, one, proposal));
        let challenges = challenges
            .iter()
            .filter_map(|challenge| challenged(ask, one, challenge));
        proposals.chain(challenges).collect()
    }
}

fn proposed(ask: &Ask, one: &DeskPathway, proposal: &Proposal) -> Option<Waiting> {
    if !proposal.state.waits() {
        return None;
    }
    let words = &ask.words;
    let author = one.people.iter().find(|member| member.id == proposal.author)?;
    let name = staff_call(author);
    let doubted = matches!(proposal.state, Proposed::Doubted(_));
    let replied = proposal.decision().and_then(|by| by.replies.last()).filter(|_| doubted);
    let since = replied.map_or(proposal.at, |reply| reply.at);
    let quote = replied.and_then(|reply| glimpse(&reply.words));
    Some(Waiting {
        rank: if doubted { Rank::AsksToTalk } else { Rank::Proposed },
        since,
        author: author.id,
        title: if doubted {
            say!(words, "staff-waiting-proposal-doubted", name = name.clone())
        } else {
            kind_line(words, proposal.kind, name.clone())
        },
        text: say!(words, "staff-waiting-since", moment = words.moment(since)),
        quote: quote.or_else(|| glimpse(&proposal.words)),
        href: format!("/work/{}/plan/proposals#o-{}", one.id, proposal.id),
        button: say!(words, "staff-waiting-do-decide"),
        name,
    })
}

/// The owner's answer is for the worker to get; what is with the chair is for the chair to settle.
fn challenged(ask: &Ask, one: &DeskPathway, challenge: &Challenge) -> Option<Waiting> {
    let words = &ask.words;
    let (next, text) = match challenge.state_on(ask.today()) {
        State::Waiting(by) => (
            Role::Worker,
            say!(words, "staff-challenge-waiting", date = words.day_and_date(by)),
        ),
        State::WithChair(by) => (
            Role::Chair,
            say!(words, "staff-challenge-with-chair", date = words.day_and_date(by)),
        ),
        State::Answered | State::Settled | State::TakenBack => return None,
    };
    let author = one.people.iter().find(|member| member.id == challenge.author)?;
    let name = staff_call(author);
    (one.me.role == next).then(|| Waiting {
        rank: Rank::Unanswered,
        since: challenge.at,
        author: author.id,
        title: say!(
            words,
            "staff-waiting-challenge",
            name = name.clone(),
            ground = ground_name(words, challenge.ground)
        ),
        text,
        quote: glimpse(&challenge.words),
        href: format!("/work/{}/plan/challenges#x-{}", one.id, challenge.id),
        button: say!(words, "staff-waiting-look"),
        name,
    })
}
