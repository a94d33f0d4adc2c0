use http::StatusCode;
use participation::Error;
use participation::cases::Casework;
use participation::id::MeetingId;
use participation::room::{Meeting, MoveMeeting};

use super::super::case::Case;
use super::super::typed::Typed;
use super::draw::draw;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// The form that moves a meeting.
pub(super) fn moves(meeting: MeetingId) -> String {
    format!("move-{meeting}")
}

/// The form that cancels a meeting.
pub(super) fn cancels(meeting: MeetingId) -> String {
    format!("cancel-{meeting}")
}

/// Moves a meeting to another day or time, with a reason everybody reads.
pub async fn move_it(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let (case, meeting) = find(&ask, &work).await?;
    let words = &ask.words;
    let mut typed = Typed::of(moves(meeting.id), &ask.form);
    let on = ask.form.date("on");
    if on.is_none() {
        typed.needs("on", say!(words, "staff-needs-date"));
    } else if on.is_some_and(|on| on < ask.today()) {
        typed.needs("on", say!(words, "staff-meeting-move-past"));
    }
    let at = ask.form.filled("at").unwrap_or_default();
    let time = at.parse::<jiff::civil::Time>().ok();
    if !at.is_empty() && time.is_none() {
        typed.needs("at", say!(words, "staff-meeting-needs-time"));
    }
    let why = typed.line(words, "why", say!(words, "staff-meeting-needs-why"));
    let Some(on) = on.filter(|_| typed.is_fine()) else {
        return Ok(draw(&ask, &case, Vec::new(), &typed));
    };
    let at = time.map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default();
    let done = see(&format!("/work/{}/dates", case.id()));
    // The same form sent twice moves it once.
    if meeting
        .moves
        .last()
        .is_some_and(|last| last.to == (on, at.clone()) && last.why == why)
    {
        return Ok(done);
    }
    let to = MoveMeeting {
        meeting: meeting.id,
        version: ask.form.number("version").unwrap_or(meeting.version),
        on,
        at,
        why,
    };
    match work.move_meeting(&to).await {
        Ok(()) => Ok(done),
        Err(error) => changed(&ask, &work, typed, error).await,
    }
}

/// Cancels a meeting, with a reason everybody reads.
pub async fn cancel(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let (case, meeting) = find(&ask, &work).await?;
    let mut typed = Typed::of(cancels(meeting.id), &ask.form);
    let why = typed.line(&ask.words, "why", say!(ask.words, "staff-meeting-needs-why"));
    if !typed.is_fine() {
        return Ok(draw(&ask, &case, Vec::new(), &typed));
    }
    let done = see(&format!("/work/{}/dates", case.id()));
    if meeting.cancelled.as_ref().is_some_and(|one| one.why == why) {
        return Ok(done);
    }
    match work.cancel_meeting(meeting.id, &why).await {
        Ok(()) => Ok(done),
        Err(error) => changed(&ask, &work, typed, error).await,
    }
}

async fn find(ask: &Ask, work: &Casework<'_>) -> Result<(Case, Meeting), Halt> {
    let id: MeetingId = ask.form.text("meeting").parse().map_err(|_| Halt::NotThere)?;
    let case = Case::dated(work).await?;
    let found = case.dates.meetings.iter().find(|one| one.id == id).cloned();
    Ok((case, found.ok_or(Halt::NotThere)?))
}

/// Somebody else moved or cancelled it meanwhile, or the reason names somebody it may not: the page says so,
/// how it stands now, and what was typed.
async fn changed(ask: &Ask, work: &Casework<'_>, mut typed: Typed, error: Error) -> Answered {
    let (why, status) = match error {
        Error::Conflict => (say!(ask.words, "staff-meeting-changed"), StatusCode::CONFLICT),
        Error::NamesFamily => (say!(ask.words, "staff-names-family"), StatusCode::UNPROCESSABLE_ENTITY),
        other => return Err(other.into()),
    };
    typed.needs("why", why);
    let case = Case::dated(work).await?;
    let mut page = draw(ask, &case, Vec::new(), &typed);
    *page.status_mut() = status;
    Ok(page)
}
