use axum::response::IntoResponse as _;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use jiff::tz::TimeZone;
use participation::room::Meeting;

use super::which;
use crate::ask::{Answered, Ask, Halt};
use crate::say;

/// The next meeting as a file for a calendar. It says that there is a meeting and when: neither with
/// whom nor where nor what about, because whoever looks at the phone can read it.
///
/// # Errors
/// [`Halt::NotThere`] when no meeting is booked.
pub async fn calendar(ask: Ask) -> Answered {
    let me = ask.p().listening(ask.who()?).await?;
    let meetings = me.meetings().await?;
    let next = which::next(&meetings, ask.today()).ok_or(Halt::NotThere)?;
    let stamp = format!("{}T000000Z", ask.today().strftime("%Y%m%d"));
    let file = file(next, &say!(ask.words, "room-calendar-entry"), &stamp);
    Ok((
        [
            (CONTENT_TYPE, "text/calendar; charset=utf-8"),
            (CONTENT_DISPOSITION, "attachment; filename=\"date.ics\""),
        ],
        file,
    )
        .into_response())
}

fn file(meeting: &Meeting, summary: &str, stamp: &str) -> String {
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//planner//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", meeting.id),
        format!("DTSTAMP:{stamp}"),
        format!("SEQUENCE:{}", meeting.version),
        starts(meeting),
        format!("SUMMARY:{summary}"),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
        String::new(),
    ];
    lines.join("\r\n")
}

/// When it starts: the moment, or the day where no time is known.
fn starts(meeting: &Meeting) -> String {
    let moment = || {
        let time: jiff::civil::Time = meeting.at.parse().ok()?;
        let zone = TimeZone::get("Europe/London").ok()?;
        let start = meeting.on.to_datetime(time).to_zoned(zone).ok()?;
        Some(
            start
                .with_time_zone(TimeZone::UTC)
                .strftime("%Y%m%dT%H%M%SZ")
                .to_string(),
        )
    };
    match moment() {
        Some(moment) => format!("DTSTART:{moment}"),
        None => format!("DTSTART;VALUE=DATE:{}", meeting.on.strftime("%Y%m%d")),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use participation::id::MeetingId;
    use participation::room::MeetingKind;

    use super::*;

    fn meeting(at: &str) -> Meeting {
        Meeting {
            id: MeetingId::random(),
            kind: MeetingKind::Conference,
            on: date(2026, 9, 29),
            at: at.to_owned(),
            place: "Civic Centre".to_owned(),
            video: false,
            held: false,
            note: "Leon comes too.".to_owned(),
            context: None,
            cancelled: None,
            moves: Vec::new(),
            version: 3,
        }
    }

    #[test]
    fn it_says_when_and_nothing_else() {
        let file = file(&meeting("10:00"), "Meeting", "20260921T000000Z");
        assert!(file.contains("DTSTART:20260929T090000Z\r\n"), "{file}");
        assert!(file.contains("SEQUENCE:3\r\n"), "{file}");
        for word in ["Civic", "Leon", "conference"] {
            assert!(!file.contains(word), "{file}");
        }
    }

    #[test]
    fn a_day_without_a_time_is_a_day() {
        assert_eq!(starts(&meeting("")), "DTSTART;VALUE=DATE:20260929");
        assert_eq!(starts(&meeting("soon")), "DTSTART;VALUE=DATE:20260929");
    }
}
