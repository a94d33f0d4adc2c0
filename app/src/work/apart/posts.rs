use http::StatusCode;
use jiff::civil::Date;
use participation::Error;
use participation::id::{ApartId, ContextId};
use participation::room::{ApartRecord, NewApart, may_delay_until};

use super::super::typed::Typed;
use super::Ledger;
use super::draw::draw;
use super::form::ADD;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Puts a meeting without the family on record. One without a reason is refused.
pub async fn add_apart(ask: Ask) -> Answered {
    let (who, id) = (ask.who()?, ask.param("id")?);
    let review = ask.p().review(who, id).await?;
    let ledger = Ledger::load(&review).await?;
    let mut typed = Typed::of(ADD, &ask.form);
    let new = judge(&ask, &ledger, &mut typed);
    let wants_delay = ledger.chairs() && (ask.form.filled("until").is_some() || ask.form.filled("delay_why").is_some());
    let until = if wants_delay {
        delay(&ask, None, &mut typed)
    } else {
        None
    };
    let Some(new) = new.filter(|_| typed.is_fine()) else {
        return Ok(draw(&ask, &ledger, &typed, StatusCode::UNPROCESSABLE_ENTITY));
    };
    // The same form sent twice puts it on record once.
    if !ledger.records.iter().any(|one| same(one, &new)) {
        match until {
            Some((until, why)) => {
                let chairing = ask.p().chairing(who, id).await?;
                chairing.note_apart_delayed(&new, until, &why).await?;
            }
            None => {
                review.note_apart(&new).await?;
            }
        }
    }
    Ok(see(&format!("/work/{}/apart", ledger.case.id())))
}

fn judge(ask: &Ask, ledger: &Ledger, typed: &mut Typed) -> Option<NewApart> {
    let words = &ask.words;
    let on = ask.form.date("on");
    match on {
        None => typed.needs("on", say!(words, "staff-needs-date")),
        Some(on) if on > ask.today() => typed.needs("on", say!(words, "staff-date-ahead")),
        Some(_) => {}
    }
    let context: Option<ContextId> = ask.form.text("context").parse().ok();
    let known = |id: &ContextId| ledger.plan.contexts.iter().any(|one| one.context.id == *id);
    Some(NewApart {
        who: typed.words(words, "name", say!(words, "staff-apart-needs-who")),
        why: typed.words(words, "why", say!(words, "staff-apart-needs-why")),
        outcome: typed.words_or_nothing(words, "outcome"),
        context: context.filter(known),
        on: on?,
    })
}

/// Until when it is delayed and why; each delay reaches further than the one before.
fn delay(ask: &Ask, before: Option<&ApartRecord>, typed: &mut Typed) -> Option<(Date, String)> {
    let words = &ask.words;
    let until = ask
        .form
        .date("until")
        .filter(|until| may_delay_until(*until, ask.today()));
    let last = before.and_then(|one| one.delays.last()).map(|last| last.until);
    let until = until.filter(|until| last.is_none_or(|last| last < *until));
    if until.is_none() {
        typed.needs("until", say!(words, "staff-apart-needs-until"));
    }
    let why = typed.words(words, "delay_why", say!(words, "staff-apart-needs-delay-why"));
    Some((until?, why))
}

fn same(one: &ApartRecord, new: &NewApart) -> bool {
    one.apart.on == new.on && one.apart.who == new.who && one.apart.why == new.why
}

/// Says what came of a meeting, now or later.
pub async fn came_of_it(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let ledger = Ledger::load(&review).await?;
    let one = find(&ask, &ledger)?;
    let mut typed = Typed::of(format!("outcome-{}", one.apart.id), &ask.form);
    let outcome = typed.words(&ask.words, "outcome", say!(ask.words, "staff-apart-needs-outcome"));
    if !typed.is_fine() {
        return Ok(draw(&ask, &ledger, &typed, StatusCode::UNPROCESSABLE_ENTITY));
    }
    if one.apart.outcome != outcome {
        review.came_of_it(one.apart.id, &outcome).await?;
    }
    Ok(see(&format!("/work/{}/apart", ledger.case.id())))
}

/// Delays again when the family reads of a meeting.
pub async fn delay_apart(ask: Ask) -> Answered {
    let chairing = ask.p().chairing(ask.who()?, ask.param("id")?).await?;
    let ledger = Ledger::load(&chairing).await?;
    let one = find(&ask, &ledger)?;
    let mut typed = Typed::of(format!("delay-{}", one.apart.id), &ask.form);
    let done = see(&format!("/work/{}/apart", ledger.case.id()));
    let sent = (ask.form.date("until"), ask.form.text("delay_why").trim());
    // The same form sent twice delays once.
    if one
        .delays
        .last()
        .is_some_and(|last| (Some(last.until), last.why.as_str()) == sent)
    {
        return Ok(done);
    }
    let Some((until, why)) = delay(&ask, Some(one), &mut typed).filter(|_| typed.is_fine()) else {
        return Ok(draw(&ask, &ledger, &typed, StatusCode::UNPROCESSABLE_ENTITY));
    };
    match chairing.delay_apart(one.apart.id, until, &why).await {
        Ok(()) => Ok(done),
        Err(Error::Conflict) => {
            typed.needs("until", say!(ask.words, "staff-apart-read-already"));
            Ok(draw(&ask, &ledger, &typed, StatusCode::CONFLICT))
        }
        Err(other) => Err(other.into()),
    }
}

fn find<'a>(ask: &Ask, ledger: &'a Ledger) -> Result<&'a ApartRecord, Halt> {
    let id: ApartId = ask.form.text("apart").parse().map_err(|_| Halt::NotThere)?;
    ledger
        .records
        .iter()
        .find(|one| one.apart.id == id)
        .ok_or(Halt::NotThere)
}
