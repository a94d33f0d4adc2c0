//! The headline: where it stands, and what can be said about it.

use leptos::prelude::*;
use participation::readiness::{Marked, Readiness, State};
use participation::rules::length::Written;

use super::super::lengths::typed as longest;
use super::super::names::meeting_name;
use super::super::room::when;
use super::super::typed::{Typed, field_id};
use super::At;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

pub(super) const ANYWAY: &str = "anyway";

/// The answer to "is it ready?" before anything else.
pub(super) fn headline(words: &Words, at: &At, ready: &Readiness) -> AnyView {
    let (tone, title, text, why) = told(words, at, ready);
    let meeting = &ready.meeting;
    let which = say!(
        words,
        "staff-rail-of",
        what = meeting_name(words, meeting.kind),
        name = when(words, meeting)
    );
    let days = i64::from((meeting.on - at.today).get_days());
    let days = (at.is_ahead(ready) && days >= 0).then(|| say!(words, "staff-before-days", count = days));
    let note = [Some(format!("{which}.")), days]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    let quote = why.map(|(why, by)| view! { <Quote words=why by=by small=true/> });
    view! {
        <p class="meta">{note}</p>
        <div id="ready-mark" tabindex="-1">
            <Notice tone=tone title=title>
                <p>{text}</p>
                {quote}
            </Notice>
        </div>
    }
    .into_any()
}

type Told = (Tone, String, String, Option<(String, String)>);

fn told(words: &Words, at: &At, ready: &Readiness) -> Told {
    let blocked = ready.blocks.len();
    if ready.meeting.is_ahead() && !at.is_ahead(ready) {
        return (
            Tone::Plain,
            say!(words, "staff-filed-ended"),
            say!(words, "staff-before-ended"),
            None,
        );
    }
    if !ready.meeting.is_ahead() {
        let last = ready.marks.iter().rfind(|one| one.chair);
        let text = last.map_or_else(|| say!(words, "staff-before-over-unmarked"), |one| by(words, at, one));
        return (
            Tone::Plain,
            say!(words, "staff-before-over"),
            text,
            last.and_then(|one| quoted(words, at, one)),
        );
    }
    let yours = if at.chairs() {
        say!(words, "staff-before-whole")
    } else {
        say!(words, "staff-before-part")
    };
    match ready.state() {
        State::NotReady => (Tone::NotYet, say!(words, "staff-blocks", count = blocked), yours, None),
        State::Unmarked => (Tone::Plain, say!(words, "staff-before-unmarked"), yours, None),
        State::WorkersPart(one) => {
            let title = if at.chairs() || at.chair().is_none() {
                say!(words, "staff-before-unmarked")
            } else {
                say!(words, "staff-before-your-part")
            };
            (Tone::Plain, title, by(words, at, one), None)
        }
        State::Ready(one) => (Tone::Did, say!(words, "staff-before-ready"), by(words, at, one), None),
        State::WentOn(one) => (
            Tone::NotYet,
            say!(words, "staff-before-went-on"),
            say!(words, "staff-before-went-on-what", count = blocked),
            quoted(words, at, one),
        ),
    }
}

/// "Marcus marked the meeting ready, 25 September."
fn by(words: &Words, at: &At, one: &Marked) -> String {
    let (name, date) = (at.colleague(one.by), words.date_of(one.at));
    match (&one.why, one.chair) {
        (Some(_), _) => say!(words, "staff-before-by-anyway", name = name, date = date),
        (None, true) => say!(words, "staff-before-by-chair", name = name, date = date),
        (None, false) => say!(words, "staff-before-by-worker", name = name, date = date),
    }
}

fn quoted(words: &Words, at: &At, one: &Marked) -> Option<(String, String)> {
    let by = say!(
        words,
        "answers-by",
        name = at.colleague(one.by),
        date = words.date_of(one.at)
    );
    one.why.clone().map(|why| (why, by))
}

/// What the reader can say about it now.
pub(super) fn forms(ask: &Ask, at: &At, ready: &Readiness, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let said_already = match ready.state() {
        State::Ready(_) => true,
        State::WorkersPart(_) => !at.chairs(),
        _ => false,
    };
    let label = if at.chairs() {
        say!(words, "staff-before-do")
    } else {
        say!(words, "staff-before-do-part")
    };
    let blocked = !ready.blocks.is_empty();
    let mark = (!said_already).then(|| {
        let button = if blocked {
            view! { <NotYetButton label=label reason_id="blocks"/> }.into_any()
        } else {
            view! { <Button label=label/> }.into_any()
        };
        view! {
            <form method="post" action=at.path("/ready")>
                <input type="hidden" name="meeting" value=ready.meeting.id.to_string()/>
                {button}
            </form>
        }
    });
    let anyway = (at.chairs() && (blocked || typed.is(ANYWAY))).then(|| anyway(ask, at, ready, typed));
    view! { {mark}{anyway} }.into_any()
}

/// The chair goes on before everything is answered, with a reason the family reads, and can say it in other words.
fn anyway(ask: &Ask, at: &At, ready: &Readiness, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let family: Vec<String> = ready.heard.iter().map(|one| at.call(one.member)).collect();
    let hint = say!(words, "staff-before-anyway-hint", names = words.list(&family));
    let said = match ready.state() {
        State::WentOn(one) => one.why.clone(),
        _ => None,
    };
    let (summary, button) = match &said {
        Some(_) => (say!(words, "staff-before-again"), say!(words, "staff-before-again-do")),
        None => (
            say!(words, "staff-before-anyway"),
            say!(words, "staff-before-anyway-do"),
        ),
    };
    let label = say!(words, "staff-before-why");
    let (open, error) = (typed.is(ANYWAY), typed.error(ANYWAY, "why"));
    let value = typed.text_or(ANYWAY, "why", &said.unwrap_or_default());
    let form = view! {
        <form method="post" action=at.path("/ready/anyway")>
            <input type="hidden" name="meeting" value=ready.meeting.id.to_string()/>
            <input type="hidden" name="seen" value=ready.seen().to_string()/>
            <TextArea name="why" id=field_id("why", ANYWAY) label=label hint=hint value=value error=error paper=Paper::Plain rows=3 maxlength=longest(Written::Because)/>
            <Button label=button weight=Weight::Outline/>
        </form>
    };
    view! { <Details summary=summary open=open>{form}</Details> }.into_any()
}
