use participation::proposals::{About, Proposal, ProposalKind};
use participation::rules::proposal::Outcome;

use super::Proposed;
use crate::answers::short;
use crate::say;
use crate::words::Words;

/// How much of a paragraph names it.
const GLIMPSE: usize = 80;

/// "Ewa suggests other words".
pub(in crate::work) fn kind_line(words: &Words, kind: ProposalKind, name: String) -> String {
    match kind {
        ProposalKind::NotRight => say!(words, "staff-proposal-not-right", name = name),
        ProposalKind::OtherWords => say!(words, "staff-proposal-other-words", name = name),
        ProposalKind::Offer => say!(words, "staff-proposal-offer", name = name),
        ProposalKind::Help => say!(words, "staff-proposal-help", name = name),
    }
}

pub(super) fn outcome_name(words: &Words, outcome: Outcome) -> String {
    match outcome {
        Outcome::Accepted => say!(words, "staff-proposal-accepted"),
        Outcome::Changed => say!(words, "staff-proposal-changed"),
        Outcome::Declined => say!(words, "staff-proposal-declined"),
    }
}

/// What became of it, once it is decided.
pub(super) fn decided_name(words: &Words, outcome: Outcome) -> String {
    match outcome {
        Outcome::Accepted => say!(words, "staff-decided-accepted"),
        Outcome::Changed => say!(words, "staff-decided-changed"),
        Outcome::Declined => say!(words, "staff-decided-declined"),
    }
}

/// What it is about, and where that stands.
pub(super) fn about(words: &Words, proposed: &Proposed, one: &Proposal) -> (String, String) {
    let at = &proposed.at;
    match one.about {
        About::Plan => (say!(words, "staff-about-plan"), at.path("")),
        About::Contingency => (say!(words, "staff-contingency"), at.path("#contingency")),
        About::Goal(id) => {
            let found = at.case.plan.contexts.iter().find(|one| one.context.id == id);
            let name = found.map(|one| one.context.name.clone()).unwrap_or_default();
            (say!(words, "staff-goal-for", name = name), at.path(&format!("#c-{id}")))
        }
        About::Action(id) => {
            let found = at.case.plan.actions().find(|one| one.id == id);
            let what = found.map_or_else(|| one.text_then.clone(), |action| action.what.clone());
            let href = if found.is_some() {
                at.path(&format!("/{id}"))
            } else {
                at.path("")
            };
            (say!(words, "staff-about-action", what = short(&what, GLIMPSE)), href)
        }
        About::Report(id) => {
            let place = proposed.report.iter().position(|one| one.id == id);
            let label = match place {
                Some(place) => {
                    let number: usize = place + 1;
                    say!(words, "staff-about-paragraph", number = number)
                }
                None => say!(words, "staff-about-paragraph-gone"),
            };
            (label, at.path(&format!("/report#p-{id}")))
        }
    }
}
