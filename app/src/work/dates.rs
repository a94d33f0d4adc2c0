use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::id::MeetingId;
use participation::plan::{Meeting, MeetingKind, NewMeeting};
use participation::rules::statutory_clock::{Standing, Step};

use super::case::{Case, CaseTab};
use super::clock::{how_far, steps};
use super::names::{meeting_name, milestone_name};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The dates a pathway runs by: what the law asks for, and what is booked.
pub async fn dates(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let case = Case::load(&review).await?;
    Ok(draw(&ask, &case, Vec::new()))
}

/// Books a meeting, or notes one that was held. A date past the law's last day is kept and pointed out.
pub async fn book(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let case = Case::load(&work).await?;
    let new = match judge(&ask) {
        Ok(new) => new,
        Err(problems) => return Ok(draw(&ask, &case, problems)),
    };
    // The same form sent twice books one meeting.
    if !case
        .dates
        .meetings
        .iter()
        .any(|one| (one.kind, one.on, &one.at) == (new.kind, new.on, &new.at))
    {
        work.book(&new).await?;
    }
    Ok(see(&format!("/work/{}/dates", case.id())))
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
        return Ok(draw(&ask, &case, vec![problem]));
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

fn draw(ask: &Ask, case: &Case, problems: Vec<Problem>) -> Response {
    let (words, today) = (&ask.words, ask.today());
    let steps = steps(&case.dates, today);
    let late = steps.iter().find_map(|step| warning(words, step, today));
    let law: Vec<AnyView> = steps.iter().map(|step| limit(ask, step).into_any()).collect();
    let start = match case.dates.strategy_on {
        Some(on) => say!(words, "staff-dates-strategy", date = words.day_and_date(on)),
        None => say!(words, "staff-dates-no-strategy"),
    };
    let meetings: Vec<AnyView> = case
        .dates
        .meetings
        .iter()
        .map(|one| meeting(ask, case, one).into_any())
        .collect();
    let meetings = if meetings.is_empty() {
        view! { <Empty text=say!(words, "staff-dates-none")/> }.into_any()
    } else {
        view! { <Rows>{meetings}</Rows> }.into_any()
    };
    let (law_title, meetings_title, nearly) = (
        say!(words, "staff-dates-law"),
        say!(words, "staff-dates-meetings"),
        say!(words, "nearly"),
    );
    let status = if problems.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let aside = case.leads().then(|| {
        let form = form(ask, case, &problems);
        view! { <Section title=say!(words, "staff-meeting-book-heading")>{form}</Section> }.into_any()
    });
    let main = view! {
        {late}
        <Section title=law_title>
            <p class="meta">{start}</p>
            <Rows>{law}</Rows>
        </Section>
        <Section title=meetings_title>{meetings}</Section>
    }
    .into_any();
    case.page(ask, CaseTab::Dates, status, move || {
        let body = match aside {
            Some(aside) => view! { <Columns aside=aside>{main}</Columns> }.into_any(),
            None => main,
        };
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {body}
        }
    })
}

/// What is booked past the law's last day, or not held by then.
fn warning(words: &Words, step: &Step, today: jiff::civil::Date) -> Option<AnyView> {
    let (what, due) = (milestone_name(words, step.what), words.day_and_date(step.due));
    let (title, text) = match (step.standing(today), step.booked) {
        (Standing::BookedTooLate, Some(on)) => (
            say!(words, "staff-dates-too-late"),
            say!(
                words,
                "staff-dates-too-late-what",
                what = what,
                date = words.day_and_date(on),
                due = due
            ),
        ),
        (Standing::Overdue, _) => (
            say!(words, "staff-dates-overdue"),
            say!(words, "staff-dates-overdue-what", what = what, due = due),
        ),
        _ => return None,
    };
    Some(view! { <Notice tone=Tone::Cant title=title><p>{text}</p></Notice> }.into_any())
}

fn limit(ask: &Ask, step: &Step) -> impl IntoView + use<> {
    let (words, today) = (&ask.words, ask.today());
    let (mark, standing) = match step.standing(today) {
        Standing::HeldInTime => (Mark::Did, say!(words, "staff-standing-in-time")),
        Standing::HeldLate => (Mark::Cant, say!(words, "staff-standing-held-late")),
        Standing::Overdue => (Mark::Cant, how_far(words, step, today)),
        Standing::BookedTooLate => (Mark::Cant, how_far(words, step, today)),
        Standing::Booked => (Mark::NotYet, how_far(words, step, today)),
        Standing::NotBooked => (Mark::Open, how_far(words, step, today)),
    };
    let law = say!(
        words,
        "staff-dates-counted",
        from = words.day_and_date(step.counted_from),
        due = words.day_and_date(step.due),
    );
    let when = match (step.held, step.booked) {
        (Some(on), _) => say!(words, "staff-dates-held", date = words.day_and_date(on)),
        (None, Some(on)) => say!(words, "staff-dates-booked", date = words.day_and_date(on)),
        (None, None) => say!(words, "staff-dates-not-booked"),
    };
    let title = milestone_name(words, step.what);
    view! { <DataRow lead=Lead::Mark(mark) title=title text=format!("{when} {law}") end=standing/> }
}

fn meeting(ask: &Ask, case: &Case, one: &Meeting) -> impl IntoView + use<> {
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

fn form(ask: &Ask, case: &Case, problems: &[Problem]) -> impl IntoView + use<> {
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
            <Field name="note" label=say!(words, "staff-meeting-note") hint=say!(words, "staff-meeting-note-hint") value=text("note") maxlength=Some(400)/>
            <Checks name="held" legend=say!(words, "staff-meeting-held-already") quiet_legend=true options=held/>
            <Button label=say!(words, "staff-meeting-book")/>
        </form>
    }
}
