use http::StatusCode;
use participation::Error;
use participation::id::RequestId;
use participation::requests::{NewStep, StepKind};
use participation::rules::length::Written;

use super::super::lengths::too_long;
use super::super::typed::Typed;
use super::one::draw;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Notes what was done about a request.
pub async fn step_request(ask: Ask) -> Answered {
    let register = ask.p().requests(ask.who()?)?;
    let id: RequestId = ask.param("request")?;
    register.one(id).await?;
    let words = &ask.words;
    let kind = StepKind::from_text(ask.form.text("kind")).ok_or(Halt::NotThere)?;
    let mut typed = Typed::of(kind.text(), &ask.form);
    let said = ask.form.text("words").trim().to_owned();
    if kind != StepKind::Resumed && said.is_empty() {
        typed.needs("words", say!(words, "staff-request-needs-words"));
    }
    if let Some(problem) = too_long(words, Written::Because, &said) {
        typed.needs("words", problem);
    }
    let on = ask.form.date("on").filter(|on| *on <= ask.today());
    if on.is_none() {
        typed.needs("on", say!(words, "staff-before-needs-day"));
    }
    let (Some(on), true) = (on, typed.is_fine()) else {
        return draw(&ask, &typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    match register.step(id, &NewStep { kind, on, words: said }).await {
        Ok(()) => Ok(see(&format!("/work/requests/{id}?kept"))),
        Err(Error::Conflict) => {
            typed.needs("on", say!(words, "staff-request-not-now"));
            draw(&ask, &typed, StatusCode::CONFLICT).await
        }
        Err(Error::NotReady) => {
            typed.needs("on", say!(words, "staff-request-take-again"));
            draw(&ask, &typed, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error.into()),
    }
}
