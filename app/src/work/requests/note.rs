use http::StatusCode;
use participation::Error;
use participation::id::MembershipId;
use participation::requests::{Asker, NewRequest};
use participation::rules::length::Written;

use super::super::lengths::too_long;
use super::super::typed::Typed;
use super::list::{APART, FORM, NONE, draw};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Puts a request on record.
pub async fn note_request(ask: Ask) -> Answered {
    let register = ask.p().requests(ask.who()?)?;
    let words = &ask.words;
    let mut typed = Typed::of(FORM, &ask.form);
    let subject: Option<MembershipId> = match ask.form.filled("subject") {
        Some(id) => Some(id.parse().map_err(|_| Halt::NotThere)?),
        None => None,
    };
    if subject.is_none() {
        typed.needs("subject", say!(words, "staff-request-needs-whose"));
    }
    let received = ask.form.date("received").filter(|on| *on <= ask.today());
    if received.is_none() {
        typed.needs("received", say!(words, "staff-before-needs-day"));
    }
    let asker = Asker::from_text(ask.form.text("asker"));
    if asker.is_none() {
        typed.needs("asker", say!(words, "staff-request-needs-asker"));
    }
    let chosen = ask.form.filled("by");
    let by: Option<MembershipId> = match chosen {
        None | Some(NONE | APART) => None,
        Some(id) => Some(id.parse().map_err(|_| Halt::NotThere)?),
    };
    let apart = chosen == Some(APART);
    let name = ask.form.text("name").trim().to_owned();
    let shows = ask.form.text("words").trim().to_owned();
    for (field, what, text) in [("name", Written::FullName, &name), ("words", Written::Because, &shows)] {
        if let Some(problem) = too_long(words, what, text) {
            typed.needs(field, problem);
        }
    }
    if asker.is_some_and(|asker| asker != Asker::Themselves) {
        if chosen.is_none() {
            typed.needs("by", say!(words, "staff-request-needs-by"));
        } else if by.is_none() && name.is_empty() {
            typed.needs("name", say!(words, "staff-request-needs-name"));
        }
        if shows.is_empty() {
            typed.needs("words", say!(words, "staff-request-needs-shows"));
        }
    }
    let (Some(subject), Some(received), Some(asker), true) = (subject, received, asker, typed.is_fine()) else {
        return draw(&ask, &typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let new = NewRequest {
        subject,
        asker,
        by,
        apart,
        name,
        shows,
        received,
    };
    match register.note(&new).await {
        Ok(id) => Ok(see(&format!("/work/requests/{id}"))),
        Err(Error::Incomplete) => {
            typed.needs("asker", say!(words, "staff-request-not-a-child"));
            draw(&ask, &typed, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        // They are a parent here, and would read as whoever they ask for does.
        Err(Error::Conflict) => {
            let problem = if apart {
                say!(words, "staff-request-is-parent")
            } else {
                say!(words, "staff-request-like-parent")
            };
            typed.needs("by", problem);
            draw(&ask, &typed, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        // A parent of another family, or the one it is about.
        Err(Error::NotThere) => {
            typed.needs("by", say!(words, "staff-request-other-family"));
            draw(&ask, &typed, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error.into()),
    }
}
