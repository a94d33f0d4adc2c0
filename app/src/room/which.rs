//! Which meeting a page or a form is about.

use jiff::civil::Date;
use participation::people::{Member, Role};
use participation::room::Meeting;

use crate::ask::{Ask, Halt};
use crate::say;
use crate::words::Words;

/// The next meeting that is still to come; one whose day has gone by and of which nobody has said
/// yet that it was held, when there is no other.
pub(crate) fn next(meetings: &[Meeting], today: Date) -> Option<&Meeting> {
    let ahead = || meetings.iter().filter(|one| one.is_ahead());
    ahead()
        .filter(|one| one.on >= today)
        .min_by(|one, other| (one.on, &one.at).cmp(&(other.on, &other.at)))
        .or_else(|| ahead().max_by_key(|one| one.on))
}

/// The last meeting that was held.
pub(super) fn last_held(meetings: &[Meeting]) -> Option<&Meeting> {
    meetings.iter().filter(|one| one.held).max_by_key(|one| one.on)
}

/// The meeting the request names, as a form in `meeting` or an address in `m`.
///
/// # Errors
/// [`Halt::NotThere`] when it names one that is not there.
pub(super) fn named<'a>(ask: &Ask, meetings: &'a [Meeting]) -> Result<Option<&'a Meeting>, Halt> {
    let Some(id) = ask.form.filled("meeting").or_else(|| ask.query.filled("m")) else {
        return Ok(None);
    };
    let id = id.parse().map_err(|_| Halt::NotThere)?;
    let found = meetings.iter().find(|one| one.id == id);
    found.map(Some).ok_or(Halt::NotThere)
}

/// The meeting the request names, or else the next.
///
/// # Errors
/// [`Halt::NotThere`] when it names one that is not there, or there is none.
pub(super) fn meant<'a>(ask: &Ask, meetings: &'a [Meeting]) -> Result<&'a Meeting, Halt> {
    named(ask, meetings)?
        .or_else(|| next(meetings, ask.today()))
        .ok_or(Halt::NotThere)
}

/// What the chair is called.
pub(super) fn chair(words: &Words, people: &[Member]) -> String {
    people
        .iter()
        .find(|one| one.role == Role::Chair)
        .map_or_else(|| say!(words, "room-chair"), |one| one.called.short.clone())
}

/// "Tuesday 15 December, 1:30 pm".
pub(super) fn when(words: &Words, on: Date, at: &str) -> String {
    let (day, time) = (words.day_and_date(on), words.time(at));
    if time.is_empty() {
        day
    } else {
        say!(words, "meeting-when", day = day, time = time)
    }
}
