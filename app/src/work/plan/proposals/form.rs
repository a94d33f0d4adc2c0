use leptos::prelude::*;
use participation::proposals::{Proposal, ProposalKind, Standing};
use participation::rules::proposal::Outcome;

use super::super::super::names::staff_call;
use super::super::super::typed::{Typed, field_id};
use super::super::action::contexts;
use super::Proposed;
use super::names::outcome_name;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What can become of a kind of proposal. "That's not right" names no words of its own to accept.
fn outcome_hint(words: &Words, kind: ProposalKind, outcome: Outcome) -> String {
    match (outcome, kind) {
        (Outcome::Accepted, ProposalKind::OtherWords) => say!(words, "staff-proposal-accept-words"),
        (Outcome::Accepted, ProposalKind::Offer) => say!(words, "staff-proposal-accept-offer"),
        (Outcome::Accepted, ProposalKind::Help) => say!(words, "staff-proposal-accept-help"),
        (Outcome::Accepted, ProposalKind::NotRight) => say!(words, "staff-proposal-accept-not-right"),
        (Outcome::Changed, _) => say!(words, "staff-proposal-change-hint"),
        (Outcome::Declined, _) => say!(words, "staff-proposal-decline-hint"),
    }
}

/// Accept, change or decline: always with a reason.
pub(super) fn form(
    ask: &Ask,
    proposed: &Proposed,
    one: &Proposal,
    standing: Option<&Standing>,
    typed: &Typed,
) -> AnyView {
    let words = &ask.words;
    let which = one.id.to_string();
    let id = |field: &str| field_id(field, &which);
    let error = |field: &str| typed.error(&which, field);
    let name = proposed.at.case.member(one.author).map(staff_call).unwrap_or_default();
    let chosen = typed.text(&which, "outcome");
    let options: Vec<Choice> = Outcome::ALL
        .iter()
        .map(|outcome| Choice {
            hint: Some(outcome_hint(words, one.kind, *outcome)),
            ..Choice::new(outcome.text(), outcome_name(words, *outcome), outcome.text() == chosen)
        })
        .collect();
    let before = match one.kind {
        ProposalKind::NotRight => standing.map(|standing| standing.text.clone()).unwrap_or_default(),
        _ => one.words.clone(),
    };
    let becomes_action = matches!(one.kind, ProposalKind::Offer | ProposalKind::Help);
    let lands = becomes_action.then(|| {
        let hint = (one.kind == ProposalKind::Help).then(|| say!(words, "staff-proposal-context-maybe"));
        let options = contexts(words, &proposed.at.case.plan);
        view! {
            <div class="lands">
                <Select name="context" id=id("context") label=say!(words, "staff-proposal-context") hint=hint options=options value=typed.text(&which, "context") error=error("context")/>
            </div>
        }
    });
    let version = standing.map(|standing| standing.version).unwrap_or_default();
    view! {
        <form method="post" action=proposed.at.path("/proposals")>
            <input type="hidden" name="proposal" value=which.clone()/>
            <input type="hidden" name="version" value=version.to_string()/>
            <ChoiceRows name="outcome" id=id("outcome") legend=say!(words, "staff-proposal-what") options=options error=error("outcome")/>
            <div class="reworded">
                <TextArea name="words" id=id("words") label=say!(words, "staff-proposal-words") value=typed.text_or(&which, "words", &before) error=error("words") paper=Paper::Plain rows=3/>
            </div>
            {lands}
            <TextArea name="reason" id=id("reason") label=say!(words, "staff-proposal-reason") hint=say!(words, "staff-proposal-reason-hint", name = name) value=typed.text(&which, "reason") error=error("reason") paper=Paper::Plain rows=2/>
            <Button label=say!(words, "staff-proposal-send") weight=Weight::Outline/>
        </form>
    }
    .into_any()
}
