use http::StatusCode;
use jiff::civil::Date;
use participation::Error;
use participation::retention::EndReason;
use participation::rules::length::Written;

use super::draw::draw;
use super::{At, EARLY, END, FILE};
use crate::ask::{Answered, Ask};
use crate::page::see;
use crate::say;
use crate::work::lengths::too_long;
use crate::work::typed::Typed;

/// A day that has been, or what is wrong with it.
fn day(ask: &Ask, typed: &mut Typed, field: &str) -> Option<Date> {
    let words = &ask.words;
    let on = ask.form.date(field);
    match on {
        None => typed.needs(field, say!(words, "staff-filed-needs-day")),
        Some(on) if on > ask.today() => typed.needs(field, say!(words, "staff-date-ahead")),
        Some(_) => {}
    }
    on
}

/// Notes that the plan ended.
pub async fn end_plan(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let at = At::load(&work, ask.today()).await?;
    let words = &ask.words;
    let mut typed = Typed::of(END, &ask.form);
    let on = day(&ask, &mut typed, "on");
    let reason = EndReason::from_text(ask.form.text("reason"));
    let text = ask.form.text("words").trim();
    match reason {
        None => typed.needs("reason", say!(words, "staff-filed-needs-reason")),
        Some(EndReason::Other) if text.is_empty() => typed.needs("words", say!(words, "staff-step-needs-why")),
        Some(_) => {}
    }
    if let Some(long) = too_long(words, Written::Because, text) {
        typed.needs("words", long);
    }
    let (Some(on), Some(reason), true) = (on, reason, typed.is_fine()) else {
        return Ok(draw(&ask, &at, &typed, StatusCode::UNPROCESSABLE_ENTITY));
    };
    match work.end_plan(on, reason, text).await {
        Ok(()) => Ok(see(&at.path(""))),
        Err(Error::Incomplete) => {
            typed.needs("on", say!(words, "staff-filed-before-it-began"));
            Ok(draw(&ask, &at, &typed, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(Error::Conflict) => {
            let at = At::load(&work, ask.today()).await?;
            typed.needs("on", say!(words, "staff-filed-ended-already"));
            Ok(draw(&ask, &at, &typed, StatusCode::CONFLICT))
        }
        Err(error) => Err(error.into()),
    }
}

/// Notes that the plan goes on after all.
pub async fn goes_on(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    work.plan_goes_on().await?;
    Ok(see(&format!("/work/{}/filed", work.pathway())))
}

/// Notes that all of the reader's part is filed in the case record.
pub async fn file(ask: Ask) -> Answered {
    let work = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let mut at = At::load(&work, ask.today()).await?;
    let mut typed = Typed::of(FILE, &ask.form);
    let seen = ask.form.text("seen").parse().ok();
    let on = day(&ask, &mut typed, "on");
    let reference = typed.line(&ask.words, "reference", say!(ask.words, "staff-filed-needs-reference"));
    let (Some(on), true) = (on, typed.is_fine()) else {
        // Whoever mends this is told of what was added meanwhile when they send it again.
        at.seen = seen;
        return Ok(draw(&ask, &at, &typed, StatusCode::UNPROCESSABLE_ENTITY));
    };
    match work.note_filed_as_seen(on, &reference, seen).await {
        Ok(()) => Ok(see(&at.path(""))),
        Err(Error::Conflict) => {
            let at = At::load(&work, ask.today()).await?;
            typed.needs("on", say!(ask.words, "staff-filed-meanwhile"));
            Ok(draw(&ask, &at, &typed, StatusCode::CONFLICT))
        }
        Err(error) => Err(error.into()),
    }
}

/// Asks that it goes early, agrees with who asked, or says that it does not.
pub async fn early(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let at = At::load(&work, ask.today()).await?;
    let mut typed = Typed::of(EARLY, &ask.form);
    let done = match ask.form.text("do") {
        "agree" => match ask.form.text("early").parse() {
            Ok(asked) => work.agree_early(asked).await,
            Err(_) => Err(Error::Conflict),
        },
        "drop" => work.drop_early().await,
        _ => {
            let why = typed.words(&ask.words, "why", say!(ask.words, "staff-filed-needs-why"));
            if !typed.is_fine() {
                return Ok(draw(&ask, &at, &typed, StatusCode::UNPROCESSABLE_ENTITY));
            }
            work.ask_early(&why).await
        }
    };
    let problem = match done {
        Ok(()) => return Ok(see(&at.path(""))),
        Err(Error::Conflict) => {
            let at = At::load(&work, ask.today()).await?;
            typed.needs(
                "why",
                match ask.form.text("do") {
                    "agree" => say!(ask.words, "staff-early-other"),
                    _ => say!(ask.words, "staff-early-meanwhile"),
                },
            );
            return Ok(draw(&ask, &at, &typed, StatusCode::CONFLICT));
        }
        Err(Error::Alone) => say!(ask.words, "staff-early-alone"),
        Err(Error::Incomplete) => say!(ask.words, "staff-early-not-ended"),
        Err(error) => return Err(error.into()),
    };
    typed.needs("why", problem);
    Ok(draw(&ask, &at, &typed, StatusCode::UNPROCESSABLE_ENTITY))
}
