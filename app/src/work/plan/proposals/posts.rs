use http::StatusCode;
use participation::Error;
use participation::cases::Review;
use participation::id::{ContextId, ProposalId};
use participation::proposals::{NewDecision, Proposal, ProposalKind};
use participation::rules::length::Written;
use participation::rules::proposal::{Outcome, Refused};

use super::super::super::lengths::too_long;
use super::super::super::typed::Typed;
use super::Proposed;
use super::draw::draw;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Decides about a proposal. What is not complete comes back with every word that was typed.
pub async fn decide_proposal(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let id: ProposalId = ask.form.text("proposal").parse().map_err(|_| Halt::NotThere)?;
    let proposed = Proposed::load(&review).await?;
    let mut typed = Typed::of(id.to_string(), &ask.form);
    let Some(one) = proposed.at.case.proposals.iter().find(|one| one.id == id) else {
        return gone(&ask, &proposed);
    };
    let Some(new) = judge(&ask, &proposed, one, &mut typed) else {
        return Ok(draw(&ask, &proposed, &typed, StatusCode::UNPROCESSABLE_ENTITY));
    };
    let done = see(&proposed.at.path(&format!("/proposals?kept#o-{id}")));
    let words = &ask.words;
    let (field, text, status) = match review.decide_proposal(&new).await {
        Ok(()) => return Ok(done),
        Err(Error::Proposal(Refused::Decided)) if same(&proposed, one, &new) => return Ok(done),
        Err(Error::Proposal(Refused::Decided)) => {
            // There is no form for it any more: what was typed stands above, to copy.
            let mut typed = Typed::of("gone", &ask.form);
            typed.needs("words", say!(words, "staff-proposal-decided-already"));
            return again(&ask, &review, &typed, StatusCode::CONFLICT).await;
        }
        Err(Error::Proposal(Refused::NoReason)) => (
            "reason",
            say!(words, "staff-proposal-needs-reason"),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        Err(Error::Proposal(Refused::NoWords)) => (
            "words",
            say!(words, "staff-proposal-needs-words"),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        Err(Error::Incomplete) => (
            "context",
            say!(words, "staff-proposal-needs-context"),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        Err(Error::OfferIsNoDuty) => (
            "words",
            say!(words, "staff-offer-no-duty"),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        Err(Error::TooLong(what)) => (
            "words",
            too_long(words, what, &new.words).unwrap_or_else(|| say!(words, "staff-too-long")),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        Err(Error::Conflict) => ("words", say!(words, "staff-proposal-newer"), StatusCode::CONFLICT),
        Err(Error::NotThere) => (
            "outcome",
            say!(words, "staff-proposal-about-gone"),
            StatusCode::CONFLICT,
        ),
        Err(error) => return Err(error.into()),
    };
    typed.needs(field, text);
    again(&ask, &review, &typed, status).await
}

async fn again(ask: &Ask, review: &Review<'_>, typed: &Typed, status: StatusCode) -> Answered {
    let proposed = Proposed::load(review).await?;
    if !typed.is("gone")
        && !proposed
            .at
            .case
            .proposals
            .iter()
            .any(|one| typed.is(&one.id.to_string()))
    {
        return gone(ask, &proposed);
    }
    Ok(draw(ask, &proposed, typed, status))
}

/// What was typed about a proposal that was taken back meanwhile, or never was: nobody can tell which.
fn gone(ask: &Ask, proposed: &Proposed) -> Answered {
    let mut typed = Typed::of("gone", &ask.form);
    typed.needs("words", say!(ask.words, "staff-proposal-gone"));
    if typed.left(&ask.words).is_none() {
        return Err(Halt::NotThere);
    }
    Ok(draw(ask, proposed, &typed, StatusCode::CONFLICT))
}

/// The same form sent twice is one decision.
fn same(proposed: &Proposed, one: &Proposal, new: &NewDecision) -> bool {
    one.decision().is_some_and(|last| {
        last.outcome == new.outcome && last.reason == new.reason && last.by == proposed.at.case.me.person
    })
}

fn judge(ask: &Ask, proposed: &Proposed, one: &Proposal, typed: &mut Typed) -> Option<NewDecision> {
    let words = &ask.words;
    let outcome = Outcome::from_text(ask.form.text("outcome"));
    if outcome.is_none() {
        typed.needs("outcome", say!(words, "staff-proposal-needs-outcome"));
    }
    let (reason, said) = (ask.form.text("reason").trim(), ask.form.text("words").trim());
    if reason.is_empty() {
        typed.needs("reason", say!(words, "staff-proposal-needs-reason"));
    } else if let Some(text) = too_long(words, Written::Because, reason) {
        typed.needs("reason", text);
    }
    let context: Option<ContextId> = ask.form.text("context").parse().ok();
    let known = |id: &ContextId| proposed.at.case.plan.contexts.iter().any(|one| one.context.id == *id);
    let context = context.filter(known);
    if one.kind == ProposalKind::Offer && outcome.is_some_and(|one| one != Outcome::Declined) && context.is_none() {
        typed.needs("context", say!(words, "staff-proposal-needs-context"));
    }
    let new = outcome.map(|outcome| NewDecision {
        proposal: one.id,
        outcome,
        reason: reason.to_owned(),
        // Nothing unseen is sent: the words belong to one kind of answer only.
        words: if outcome == Outcome::Changed {
            said.to_owned()
        } else {
            String::new()
        },
        version: ask.form.number("version").unwrap_or_default(),
        context,
    });
    if new
        .as_ref()
        .is_some_and(|new| new.outcome == Outcome::Changed && new.words.is_empty())
    {
        typed.needs("words", say!(words, "staff-proposal-needs-words"));
    }
    new.filter(|_| typed.is_fine())
}
