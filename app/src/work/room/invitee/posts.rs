use axum::response::Response;
use http::StatusCode;
use participation::Error;
use participation::id::DecisionId;
use participation::room::{Chairing, Decision, StaffSeat, State};

use super::super::super::typed::Typed;
use super::super::load::At;
use super::decide_form::{DECIDE, KEEP, chosen, judge};
use super::draw::draw;
use super::open;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// The chair decides about somebody, with a reason the whole family reads.
pub async fn decide(ask: Ask) -> Answered {
    let chairing = ask.p().chairing(ask.who()?, ask.param("id")?).await?;
    let (at, seat) = open(&ask, &chairing).await?;
    let mut typed = Typed::of(DECIDE, &ask.form);
    let judged = judge(&ask, &at, &seat, &mut typed);
    let (Some(decision), reason) = judged else {
        return Ok(draw(&ask, &at, &seat, &typed, StatusCode::UNPROCESSABLE_ENTITY));
    };
    // The same form sent twice decides once.
    if seat.state != State::Contested
        && seat
            .decision()
            .is_some_and(|one| one.decision == decision && one.reason == reason)
    {
        return Ok(see(&at.path(&format!("/{}", seat.invitee.id))));
    }
    match put(&ask, &chairing, &at, &seat, decision, &reason).await {
        Ok(()) => Ok(see(&at.path(&format!("/{}", seat.invitee.id)))),
        Err(error) => refused(&ask, &at, &seat, typed, "reason", error),
    }
}

/// Lets them in for what was chosen before it is decided, so that nobody reads the one without the other.
async fn put(
    ask: &Ask,
    chairing: &Chairing<'_>,
    at: &At,
    seat: &StaffSeat,
    decision: Decision,
    reason: &str,
) -> participation::Result<()> {
    if let Some(in_for) = chosen(ask, at, decision)
        && in_for != seat.invitee.in_for
    {
        chairing.let_in_for(seat.invitee.id, &in_for).await?;
    }
    chairing.decide(seat.invitee.id, decision, reason).await?;
    Ok(())
}

/// The chair keeps to a decision that somebody is not OK with.
pub async fn keep_to_it(ask: Ask) -> Answered {
    let chairing = ask.p().chairing(ask.who()?, ask.param("id")?).await?;
    let (at, seat) = open(&ask, &chairing).await?;
    let decision: DecisionId = ask.form.text("decision").parse().map_err(|_| Halt::NotThere)?;
    let mut typed = Typed::of(KEEP, &ask.form);
    let reason = typed.words(&ask.words, "reason", say!(ask.words, "staff-decide-needs-reason"));
    if !typed.is_fine() {
        return Ok(draw(&ask, &at, &seat, &typed, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let done = see(&at.path(&format!("/{}", seat.invitee.id)));
    // The same form sent twice says it once.
    if seat.state == State::Overruled {
        return Ok(done);
    }
    match chairing.overrule(seat.invitee.id, decision, &reason).await {
        Ok(()) => Ok(done),
        Err(error) => refused(&ask, &at, &seat, typed, "reason", error),
    }
}

/// Withdraws an invitation, or says whether there was direct contact.
pub async fn change_invitee(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let (at, seat) = open(&ask, &review).await?;
    let id = seat.invitee.id;
    let done = match ask.form.text("do") {
        "withdraw" if seat.state == State::Withdrawn => Ok(()),
        "withdraw" => review.withdraw_invitee(id).await,
        "contact" => review.had_direct_contact(id, true).await,
        "no-contact" => review.had_direct_contact(id, false).await,
        _ => return Err(Halt::NotThere),
    };
    match done {
        Ok(()) if ask.form.text("do") == "withdraw" => Ok(see(&at.here())),
        Ok(()) => Ok(see(&at.path(&format!("/{id}")))),
        Err(error) => refused(&ask, &at, &seat, Typed::of("change", &ask.form), "do", error),
    }
}

/// What was typed stays on the page when somebody else was quicker.
fn refused(
    ask: &Ask,
    at: &At,
    seat: &StaffSeat,
    mut typed: Typed,
    field: &str,
    error: Error,
) -> Result<Response, Halt> {
    let text = match error {
        Error::Conflict => say!(ask.words, "staff-room-closed"),
        Error::Refused(_) => say!(ask.words, "staff-decide-changed"),
        other => return Err(other.into()),
    };
    typed.needs(field, text);
    Ok(draw(ask, at, seat, &typed, StatusCode::CONFLICT))
}
