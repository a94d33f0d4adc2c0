//! What waits of the plan: what the family proposes, actions that somebody challenges, and help nobody was told about.

use participation::cases::DeskPathway;
use participation::challenges::Challenge;
use participation::id::PathwayId;
use participation::people::Role;
use participation::proposals::Proposal;
use participation::rules::challenge::State;
use participation::rules::proposal::State as Proposed;
use participation::support::SupportAsk;

use super::super::names::staff_call;
use super::super::plan::{ground_name, kind_line};
use super::waiting::{Rank, Waiting, glimpse};
use crate::ask::{Ask, Halt};
use crate::say;

/// Of each pathway on the desk.
pub(super) struct Asked(Vec<OnOne>);

/// Of one pathway.
struct OnOne {
    id: PathwayId,
    proposals: Vec<Proposal>,
    challenges: Vec<Challenge>,
    support: Vec<SupportAsk>,
}

impl Asked {
    pub(super) async fn load(ask: &Ask, desk: &[DeskPathway]) -> Result<Self, Halt> {
        let mut all = Vec::with_capacity(desk.len());
        for one in desk {
            let review = ask.p().review(ask.who()?, one.id).await?;
            all.push(OnOne {
                id: one.id,
                proposals: review.proposals().await?,
                challenges: review.challenges().await?,
                support: review.support().await?,
            });
        }
        Ok(Self(all))
    }

    /// What was proposed on a pathway.
    pub(super) fn proposals(&self, one: &DeskPathway) -> &[Proposal] {
        let found = self.0.iter().find(|of| of.id == one.id);
        found.map_or(&[], |of| of.proposals.as_slice())
    }

    /// What of it waits for the reader: proposals for the worker, challenges for whoever is next.
    pub(super) fn waiting(&self, ask: &Ask, one: &DeskPathway) -> Vec<Waiting> {
        let Some(of) = self.0.iter().find(|of| of.id == one.id) else {
            return Vec::new();
        };
        let support = of.support.iter().filter(|_| one.me.role == Role::Worker);
        let support = support.filter_map(|help| untold(ask, one, help));
        let proposals = of.proposals.iter().filter(|_| one.me.role == Role::Worker);
        let proposals = proposals.filter_map(|proposal| proposed(ask, one, proposal));
        let challenges = of
            .challenges
            .iter()
            .filter_map(|challenge| challenged(ask, one, challenge));
        proposals.chain(challenges).chain(support).collect()
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

/// Help that somebody asked for and was told nothing about yet.
fn untold(ask: &Ask, one: &DeskPathway, help: &SupportAsk) -> Option<Waiting> {
    let words = &ask.words;
    let author = one.people.iter().find(|member| Some(member.id) == help.author)?;
    let name = staff_call(author);
    help.told.is_empty().then(|| Waiting {
        rank: Rank::Unanswered,
        since: help.at,
        author: author.id,
        title: say!(words, "staff-waiting-support", name = name.clone()),
        text: say!(words, "staff-waiting-since", moment = words.moment(help.at)),
        quote: None,
        href: format!("/work/{}/plan/support?again={}", one.id, help.id),
        button: say!(words, "staff-waiting-look"),
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
