//! The dates a pathway runs by: what the law asks for, what is booked, what was moved or cancelled.

mod draw;
mod form;
mod law;
mod meeting;
mod moving;
mod strategy;

use http::StatusCode;
use participation::Error;
use participation::id::MeetingId;
use participation::plan::{MeetingKind, NewMeeting};
use participation::rules::length::Written;

use self::draw::{draw, draw_as};
use super::agenda::usual_items;
use super::case::Case;
use super::lengths::too_long;
use super::typed::Typed;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::Problem;

pub use moving::{cancel, move_it};
pub use strategy::date_strategy;

pub(super) use strategy::lacks as strategy_lacks;

/// The dates a pathway runs by: what the law asks for, and what is booked.
pub async fn dates(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let case = Case::dated(&review).await?;
    Ok(draw(&ask, &case, Vec::new(), &Typed::default()))
}

/// Books a meeting, or notes one that was held. A date past the law's last day is kept and pointed out.
pub async fn book(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let case = Case::dated(&work).await?;
    let mut new = match judge(&ask) {
        Ok(new) => new,
        Err(problems) => return Ok(draw(&ask, &case, problems, &Typed::default())),
    };
    let done = see(&format!("/work/{}/dates", case.id()));
    let booked = case
        .dates
        .meetings
        .iter()
        .find(|one| one.cancelled.is_none() && (one.kind, one.on, &one.at) == (new.kind, new.on, &new.at));
    match booked {
        // The same form sent twice books one meeting.
        Some(one) if (&one.note, one.held) == (&new.note, new.held) => Ok(done),
        Some(_) => {
            let problem = Problem {
                field: "on".to_owned(),
                text: say!(ask.words, "staff-meeting-here-already"),
            };
            Ok(draw_as(
                &ask,
                &case,
                vec![problem],
                &Typed::default(),
                StatusCode::CONFLICT,
            ))
        }
        None => {
            if !new.held {
                new.agenda = usual_items(&ask.words, new.kind, &case.young_person().1);
            }
            match work.book(&new).await {
                Ok(_) => Ok(done),
                Err(Error::NamesFamily) => {
                    let problem = Problem {
                        field: "note".to_owned(),
                        text: say!(ask.words, "staff-names-family"),
                    };
                    Ok(draw(&ask, &case, vec![problem], &Typed::default()))
                }
                Err(other) => Err(other.into()),
            }
        }
    }
}

/// Notes that a booked meeting was held.
pub async fn was_held(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let meeting: MeetingId = ask.form.text("meeting").parse().map_err(|_| Halt::NotThere)?;
    let case = Case::dated(&work).await?;
    let booked = case
        .dates
        .meetings
        .iter()
        .find(|one| one.id == meeting)
        .ok_or(Halt::NotThere)?;
    if booked.on > ask.today() {
        let problem = Problem {
            field: "on".to_owned(),
            text: say!(ask.words, "staff-date-ahead"),
        };
        return Ok(draw(&ask, &case, vec![problem], &Typed::default()));
    }
    work.was_held(meeting).await?;
    // The family reads of a meeting without them, so it goes on their record.
    let next = if booked.kind.is_with_family() {
        "dates".to_owned()
    } else {
        let context = booked.context.map(|id| id.to_string()).unwrap_or_default();
        format!("apart?on={}&context={context}", booked.on)
    };
    Ok(see(&format!("/work/{}/{next}", work.pathway())))
}

fn judge(ask: &Ask) -> Result<NewMeeting, Vec<Problem>> {
    let (form, words) = (&ask.form, &ask.words);
    let mut problems = Vec::new();
    let mut needs = |field: &str, text: String| {
        problems.push(Problem {
            field: field.to_owned(),
            text,
        });
    };
    let kind = MeetingKind::from_text(form.text("kind"));
    if kind.is_none() {
        needs("kind", say!(words, "staff-meeting-needs-kind"));
    }
    let about = form
        .text("context")
        .parse()
        .ok()
        .filter(|_| kind == Some(MeetingKind::Context));
    if kind == Some(MeetingKind::Context) && about.is_none() {
        needs("context", say!(words, "staff-meeting-needs-context"));
    }
    let (on, held) = (form.date("on"), form.has("held"));
    match on {
        None => needs("on", say!(words, "staff-needs-date")),
        Some(on) if held && on > ask.today() => needs("on", say!(words, "staff-date-ahead")),
        Some(_) => {}
    }
    let at = form.filled("at").unwrap_or_default();
    let time = at.parse::<jiff::civil::Time>().ok();
    if !at.is_empty() && time.is_none() {
        needs("at", say!(words, "staff-meeting-needs-time"));
    }
    for field in ["place", "note"] {
        if let Some(text) = too_long(words, Written::MeetingNote, form.text(field)) {
            needs(field, text);
        }
    }
    match (kind, on) {
        (Some(kind), Some(on)) if problems.is_empty() => Ok(NewMeeting {
            at: time.map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default(),
            held,
            place: form.text("place").trim().to_owned(),
            video: form.has("video"),
            note: form.text("note").trim().to_owned(),
            context: about,
            ..NewMeeting::new(kind, on)
        }),
        _ => Err(problems),
    }
}
