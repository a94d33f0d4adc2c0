use leptos::prelude::*;
use participation::plan::Meeting;

use super::super::case::Case;
use super::super::names::meeting_name;
use super::super::typed::{Typed, field_id};
use super::moving::{cancels, moves};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// One meeting: where it stands, and for the worker who leads, what can be done about it.
pub(super) fn meeting(ask: &Ask, case: &Case, one: &Meeting, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let when = format!("{} {}", words.day_and_date(one.on), words.time(&one.at));
    let title = say!(
        words,
        "staff-rail-of",
        what = meeting_name(words, one.kind),
        name = when.trim().to_owned()
    );
    let lead = match (&one.cancelled, one.held) {
        (Some(_), _) => Lead::Mark(Mark::Cant),
        (None, true) => Lead::Mark(Mark::Did),
        (None, false) => Lead::Icon(Icon::Calendar),
    };
    let text = text(words, case, one);
    let told = told(words, one);
    let room = one.cancelled.is_none().then(|| {
        let href = format!("/work/{}/room?meeting={}", case.id(), one.id);
        let (label, heard) = (
            say!(words, "staff-room-who"),
            format!("{}: {title}", say!(words, "staff-room-who")),
        );
        view! { <ButtonLink href=href label=label weight=Weight::Text aria_label=heard/> }
    });
    let held = (case.leads() && one.is_ahead() && one.on <= ask.today()).then(|| held(words, case, one, &title));
    let change = (case.leads() && one.is_ahead()).then(|| change(words, case, one, &title, typed));
    view! {
        <Row lead=lead title=title text=text>
            {told}
            <div class="ends">{held}{room}</div>
            {change}
        </Row>
    }
    .into_any()
}

fn text(words: &Words, case: &Case, one: &Meeting) -> String {
    let about = one
        .context
        .and_then(|id| case.plan.contexts.iter().find(|place| place.context.id == id))
        .map(|place| format!("{}.", place.context.name));
    let held = one.held.then(|| format!("{}.", say!(words, "staff-meeting-held")));
    let place = (!one.place.is_empty()).then(|| format!("{}.", one.place.trim_end_matches('.')));
    let video = one.video.then(|| say!(words, "staff-meeting-by-video"));
    let note = (!one.note.is_empty()).then(|| one.note.clone());
    [about, held, place, video, note]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

/// What everybody who was to come is told: why it was moved or cancelled.
fn told(words: &Words, one: &Meeting) -> Vec<AnyView> {
    let moved = one.moves.iter().map(|step| {
        say!(
            words,
            "staff-meeting-moved",
            from = words.day_and_date(step.from.0),
            to = words.day_and_date(step.to.0),
            why = step.why.clone()
        )
    });
    let cancelled = one
        .cancelled
        .iter()
        .map(|step| say!(words, "staff-meeting-cancelled-why", why = step.why.clone()));
    moved
        .chain(cancelled)
        .map(|text| view! { <p class="meta">{text}</p> }.into_any())
        .collect()
}

fn held(words: &Words, case: &Case, one: &Meeting, title: &str) -> AnyView {
    let label = say!(words, "staff-meeting-was-held");
    let heard = format!("{label}: {title}");
    view! {
        <form method="post" action=format!("/work/{}/dates/held", case.id())>
            <input type="hidden" name="meeting" value=one.id.to_string()/>
            <Button label=label weight=Weight::Outline aria_label=heard/>
        </form>
    }
    .into_any()
}

/// Another day, or not at all. Both need a reason everybody reads.
fn change(words: &Words, case: &Case, one: &Meeting, title: &str, typed: &Typed) -> AnyView {
    let (moves, cancels) = (moves(one.id), cancels(one.id));
    let path = |rest: &str| format!("/work/{}/dates/{rest}", case.id());
    let (move_do, cancel_do) = (
        say!(words, "staff-meeting-move-do"),
        say!(words, "staff-meeting-cancel-do"),
    );
    let heard = |label: &str| format!("{label}: {title}");
    let why = |which: &str| {
        let (value, error) = (typed.text(which, "why"), typed.error(which, "why"));
        view! { <Field name="why" id=field_id("why", which) label=say!(words, "staff-meeting-why") hint=say!(words, "staff-meeting-why-hint") value=value error=error/> }
    };
    let moving = view! {
        <form method="post" action=path("move")>
            <input type="hidden" name="meeting" value=one.id.to_string()/>
            <input type="hidden" name="version" value=one.version.to_string()/>
            <DateField name="on" id=field_id("on", &moves) label=say!(words, "staff-meeting-on") value=typed.text_or(&moves, "on", &one.on.to_string()) error=typed.error(&moves, "on")/>
            <Field name="at" kind="time" id=field_id("at", &moves) label=say!(words, "staff-meeting-at") value=typed.text_or(&moves, "at", &one.at) error=typed.error(&moves, "at")/>
            {why(&moves)}
            <Button aria_label=heard(&move_do) label=move_do weight=Weight::Outline/>
        </form>
    };
    let cancelling = view! {
        <form method="post" action=path("cancel")>
            <input type="hidden" name="meeting" value=one.id.to_string()/>
            {why(&cancels)}
            <Button aria_label=heard(&cancel_do) label=cancel_do weight=Weight::Outline/>
        </form>
    };
    view! {
        <Details summary=say!(words, "staff-meeting-move") open=typed.is(&moves)>{moving}</Details>
        <Details summary=say!(words, "staff-meeting-cancel") open=typed.is(&cancels)>{cancelling}</Details>
    }
    .into_any()
}
