use participation::cases::Review;
use participation::id::MembershipId;
use participation::news::About;
use participation::proposals::{Proposal, ProposalKind};
use participation::rules::proposal::State;
use participation::rules::tilt::Target;
use participation::support::SupportAsk;
use participation::voice::{Expectation, Topic, View};

use super::super::super::case::Case;

/// Something that was asked for, or that reads so.
pub(in super::super) struct Asked {
    pub(super) about: About,
    pub(super) what: What,
    /// Once somebody noted what kind of help it is.
    pub(super) ask: Option<SupportAsk>,
}

/// In what it was asked for.
pub(super) enum What {
    View(Box<View>),
    Proposal(Box<Proposal>),
    /// An action of the published plan: what it says.
    Action(String),
}

impl Asked {
    /// Whether nobody was told anything about it yet.
    pub(in super::super) fn waits(&self) -> bool {
        self.ask.as_ref().is_none_or(|ask| ask.told.is_empty())
    }

    /// Where it stands on the page.
    pub(super) fn anchor(&self) -> String {
        anchor(self.about)
    }

    /// Who asked; nobody where it is an action.
    pub(super) fn author(&self) -> Option<MembershipId> {
        match &self.what {
            What::View(view) => Some(view.author),
            What::Proposal(proposal) => Some(proposal.author),
            What::Action(_) => None,
        }
    }
}

/// Where something that was asked for stands on the page.
pub(super) fn anchor(about: About) -> String {
    format!("a-{}", about.to_string().replace(':', "-"))
}

/// Everything that was shared with the reader and asks for help, and what was noted of it. Oldest first within its kind.
pub(in super::super) async fn asked(review: &Review<'_>, case: &Case) -> participation::Result<Vec<Asked>> {
    let noted = review.support().await?;
    let of = |about: About| noted.iter().find(|one| one.about == about).cloned();
    let views = case.views.iter().filter(|view| view.taken_back_at.is_none());
    let views = views.filter_map(|view| {
        let about = About::View(view.id);
        let ask = of(about);
        let asks = view.topic == Topic::Help && view.expectation != Some(Expectation::JustKnow);
        (ask.is_some() || asks).then(|| Asked {
            about,
            what: What::View(Box::new(view.clone())),
            ask,
        })
    });
    let proposals = case.proposals.iter().filter(|one| one.state != State::TakenBack);
    let proposals = proposals.filter_map(|one| {
        let about = About::Proposal(one.id);
        let ask = of(about);
        (ask.is_some() || one.kind == ProposalKind::Help).then(|| Asked {
            about,
            what: What::Proposal(Box::new(one.clone())),
            ask,
        })
    });
    let mut all: Vec<Asked> = views.chain(proposals).collect();
    let versions = review.plan_versions().await?;
    let published = versions.iter().rfind(|version| version.published.is_some());
    let actions = published.iter().flat_map(|version| version.text.actions());
    // What grew from words that stand here already is asked for once.
    let is_here = |id| {
        let action = case.plan.actions().find(|one| one.id == id);
        let mut from = action.iter().flat_map(|one| &one.sources);
        from.any(|source| all.iter().any(|one| one.about == About::View(source.view)))
    };
    let actions: Vec<Asked> = actions
        .filter_map(|one| {
            let about = About::Action(one.id);
            let ask = of(about);
            let asks = one.target == Target::SupportRequested && !is_here(one.id);
            (ask.is_some() || asks).then(|| Asked {
                about,
                what: What::Action(one.what.clone()),
                ask,
            })
        })
        .collect();
    all.extend(actions);
    Ok(all)
}
