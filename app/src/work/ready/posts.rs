use http::StatusCode;
use participation::Error;
use participation::cases::Review;
use participation::id::{MeetingId, MembershipId};
use participation::readiness::{NewTried, Refused, TriedBy};
use participation::rules::length::Written;

use super::super::lengths::too_long;
use super::super::typed::Typed;
use super::marks::ANYWAY;
use super::{At, draw};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Under which name the form that says "ready" tells its problems.
const MARK: &str = "mark";

fn meeting(ask: &Ask) -> Result<MeetingId, Halt> {
    ask.form.text("meeting").parse().map_err(|_| Halt::NotThere)
}

fn done(review: &Review<'_>, meeting: MeetingId, said: &str) -> Answered {
    Ok(see(&format!(
        "/work/{}/ready?meeting={meeting}&{said}",
        review.pathway()
    )))
}

async fn again(ask: &Ask, review: &Review<'_>, typed: &Typed, status: StatusCode) -> Answered {
    Ok(draw::draw(ask, &At::load(ask, review).await?, typed, status))
}

/// Says that the meeting is ready; the worker, that their part is.
pub async fn mark_ready(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let meeting = meeting(&ask)?;
    let mut typed = Typed::of(MARK, &ask.form);
    match review.mark_ready(meeting).await {
        Ok(()) => return done(&review, meeting, "marked"),
        Err(Error::Readiness(_)) => typed.needs("ready", say!(ask.words, "staff-before-waits")),
        Err(Error::Conflict) => typed.needs("ready", say!(ask.words, "staff-before-held")),
        Err(error) => return Err(error.into()),
    }
    again(&ask, &review, &typed, StatusCode::CONFLICT).await
}

/// The chair goes on before everything is answered.
pub async fn go_on_anyway(ask: Ask) -> Answered {
    let chairing = ask.p().chairing(ask.who()?, ask.param("id")?).await?;
    let (meeting, words) = (meeting(&ask)?, &ask.words);
    let mut typed = Typed::of(ANYWAY, &ask.form);
    let why = ask.form.text("why").trim().to_owned();
    if let Some(text) = too_long(words, Written::Because, &why) {
        typed.needs("why", text);
        return again(&ask, &chairing, &typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let seen = ask.form.number("seen").unwrap_or_default();
    let (text, status) = match chairing.go_on_anyway(meeting, &why, seen).await {
        Ok(()) => return done(&chairing, meeting, "anyway"),
        Err(Error::Readiness(Refused::NoReason)) => {
            (say!(words, "staff-before-needs-why"), StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(Error::Readiness(Refused::NothingWaits)) => (say!(words, "staff-before-nothing"), StatusCode::CONFLICT),
        Err(Error::Readiness(Refused::Newer | Refused::Waits)) => {
            (say!(words, "staff-before-newer"), StatusCode::CONFLICT)
        }
        Err(Error::Conflict) => (say!(words, "staff-before-held"), StatusCode::CONFLICT),
        Err(error) => return Err(error.into()),
    };
    typed.needs("why", text);
    again(&ask, &chairing, &typed, status).await
}

/// The worker notes what was tried to hear somebody.
pub async fn note_tried(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let (meeting, words) = (meeting(&ask)?, &ask.words);
    let member: MembershipId = ask.form.text("member").parse().map_err(|_| Halt::NotThere)?;
    let mut typed = Typed::of(member.to_string(), &ask.form);
    let how = TriedBy::from_text(ask.form.text("how"));
    if how.is_none() {
        typed.needs("how", say!(words, "staff-before-needs-how"));
    }
    let on = ask.form.date("on").filter(|on| *on <= ask.today());
    if on.is_none() {
        typed.needs("on", say!(words, "staff-before-needs-day"));
    }
    let said = ask.form.text("words").trim().to_owned();
    if let Some(text) = too_long(words, Written::Because, &said) {
        typed.needs("words", text);
    }
    let (Some(how), Some(on), true) = (how, on, typed.is_fine()) else {
        return again(&ask, &work, &typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let new = NewTried {
        meeting,
        member,
        how,
        on,
        words: said,
    };
    match work.note_tried(&new).await {
        Ok(()) => done(&work, meeting, "tried"),
        Err(Error::Conflict) => {
            typed.needs("words", say!(words, "staff-before-held"));
            again(&ask, &work, &typed, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The worker notes that an interpreter is booked, or is not any more.
pub async fn book_interpreter(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let meeting = meeting(&ask)?;
    let member: MembershipId = ask.form.text("member").parse().map_err(|_| Halt::NotThere)?;
    let booked = ask.form.text("booked") == "yes";
    match work.book_interpreter(meeting, member, booked).await {
        Ok(()) => done(&work, meeting, "interpreter"),
        Err(Error::Conflict) => {
            let mut typed = Typed::of(MARK, &ask.form);
            typed.needs("ready", say!(ask.words, "staff-before-held"));
            again(&ask, &work, &typed, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error.into()),
    }
}
