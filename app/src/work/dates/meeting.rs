use http::StatusCode;
use leptos::prelude::*;
use participation::id::MeetingId;
use participation::plan::{Meeting, MeetingKind, NewMeeting};
use participation::rules::length::Written;

use super::super::case::Case;
use super::super::lengths::{too_long, typed};
use super::super::names::meeting_name;
use super::draw;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;

/// Books a meeting, or notes one that was held. A date past the law's last day is kept and pointed out.
pub async fn book(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let case = Case::load(&work).await?;
    let new = match judge(&ask) {
        Ok(new) => new,
        Err(problems) => return Ok(draw(&ask, &case, problems, StatusCode::UNPROCESSABLE_ENTITY)),
    };
    let done = see(&format!("/work/{}/dates", case.id()));
    let booked = case
        .dates
        .meetings
        .iter()
        .find(|one| (one.kind, one.on, &one.at) == (new.kind, new.on, &new.at));
    match booked {
        // The same form sent twice books one meeting.
        Some(one) if (&one.note, one.held) == (&new.note, new.held) => Ok(done),
        Some(_) => {
            let problem = Problem {
                field: "on".to_owned(),
                text: say!(ask.words, "staff-meeting-here-already"),
            };
            Ok(draw(&ask, &case, vec![problem], StatusCode::CONFLICT))
        }
        None => {
            work.book(&new).await?;
            Ok(done)
        }
    }
}

/// Notes that a booked meeting was held.
pub async fn was_held(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let meeting: MeetingId = ask.form.text("meeting").parse().map_err(|_| Halt::NotThere)?;
    let case = Case::load(&work).await?;
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
        return Ok(draw(&ask, &case, vec![problem], StatusCode::UNPROCESSABLE_ENTITY));
    }
    work.was_held(meeting).await?;
    Ok(see(&format!("/work/{}/dates", work.pathway())))
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
    if let Some(text) = too_long(words, Written::MeetingNote, form.text("note")) {
        needs("note", text);
    }
    match (kind, on) {
        (Some(kind), Some(on)) if problems.is_empty() => Ok(NewMeeting {
            at: time.map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default(),
            held,
            note: form.text("note").trim().to_owned(),
            ..NewMeeting::new(kind, on)
        }),
        _ => Err(problems),
    }
}

/// A meeting with the button that notes it was held.
pub(super) fn meeting(ask: &Ask, case: &Case, one: &Meeting) -> impl IntoView + use<> {
    let words = &ask.words;
    let when = format!("{} {}", words.day_and_date(one.on), words.time(&one.at));
    let title = say!(
        words,
        "staff-rail-of",
        what = meeting_name(words, one.kind),
        name = when.trim().to_owned()
    );
    let held = one.held.then(|| say!(words, "staff-meeting-held"));
    let lead = if one.held {
        Lead::Mark(Mark::Did)
    } else {
        Lead::Icon(Icon::Calendar)
    };
    let button = (case.leads() && !one.held && one.on <= ask.today()).then(|| {
        let label = say!(words, "staff-meeting-was-held");
        let heard = format!("{label}: {title}");
        view! {
            <form method="post" action=format!("/work/{}/dates/held", case.id())>
                <input type="hidden" name="meeting" value=one.id.to_string()/>
                <Button label=label weight=Weight::Outline aria_label=heard/>
            </form>
        }
    });
    view! { <DataRow lead=lead title=title.clone() text=one.note.clone() end=held>{button}</DataRow> }
}

/// The form that books a meeting.
pub(super) fn form(ask: &Ask, case: &Case, problems: &[Problem]) -> impl IntoView + use<> {
    let words = &ask.words;
    let text = |field: &str| ask.form.text(field).to_owned();
    let error = |field: &str| {
        problems
            .iter()
            .find(|one| one.field == field)
            .map(|one| one.text.clone())
    };
    let mut kinds = vec![SelectOption {
        value: String::new(),
        label: say!(words, "staff-meeting-choose-kind"),
    }];
    let with_family = MeetingKind::ALL.iter().filter(|kind| kind.is_with_family());
    kinds.extend(with_family.map(|kind| SelectOption {
        value: kind.text().to_owned(),
        label: meeting_name(words, *kind),
    }));
    let held = vec![Choice::new(
        "yes",
        say!(words, "staff-meeting-held-already"),
        ask.form.has("held"),
    )];
    view! {
        <form method="post" action=format!("/work/{}/dates", case.id())>
            <Select name="kind" label=say!(words, "staff-meeting-kind") options=kinds value=text("kind") error=error("kind")/>
            <DateField name="on" label=say!(words, "staff-meeting-on") value=text("on") error=error("on")/>
            <Field name="at" kind="time" label=say!(words, "staff-meeting-at") value=text("at") error=error("at")/>
            <Field name="note" label=say!(words, "staff-meeting-note") hint=say!(words, "staff-meeting-note-hint") value=text("note") error=error("note") maxlength=typed(Written::MeetingNote)/>
            <Checks name="held" legend=say!(words, "staff-meeting-held-already") quiet_legend=true options=held/>
            <Button label=say!(words, "staff-meeting-book")/>
        </form>
    }
}
