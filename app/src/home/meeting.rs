use jiff::civil::Date;
use leptos::prelude::*;
use participation::plan::Meeting;

use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The next meeting on a sheet, if one is booked.
pub(super) fn next_meeting(words: &Words, meetings: &[Meeting], today: Date) -> Option<AnyView> {
    let next = meetings
        .iter()
        .filter(|meeting| meeting.is_ahead() && meeting.on >= today)
        .min_by_key(|meeting| meeting.on)?;
    let days = next.on.duration_since(today).as_hours() / 24;
    let in_days = match days {
        0 => say!(words, "home-meet-today"),
        1 => say!(words, "home-meet-tomorrow"),
        _ => say!(words, "home-meet-in-days", days = days),
    };
    let text = [in_days.as_str(), next.note.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let (weekday, time) = (words.weekday(next.on), words.time(&next.at));
    let when = if time.is_empty() {
        words.day_and_date(next.on)
    } else {
        say!(words, "meeting-when", day = weekday, time = time)
    };
    let (month, day, label) = (
        words.month_short(next.on),
        next.on.day().to_string(),
        say!(words, "home-meet"),
    );
    let date = words.date(next.on);
    Some(
        view! {
            <MeetingSheet month=month day=day label=label when=when text=text href="/room"/>
            <p class="unseen">{date}</p>
        }
        .into_any(),
    )
}
