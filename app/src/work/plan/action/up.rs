//! How an action that is late went up, and taking it further by hand.

use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::owners::{Escalation, Level};
use participation::plan::{self, ActionState};
use participation::rules::length::Written;

use super::super::super::lengths::{too_long, typed as longest};
use super::super::super::typed::{Typed, field_id};
use super::draw::draw as page;
use super::{Forms, One};
use crate::ask::{Answered, Ask};
use crate::page::see;
use crate::say;
use crate::tasks::{level_name, level_on};
use crate::ui::*;
use crate::words::Words;

const FORM: &str = "up";

/// To whom it went and when; and the form that takes it further.
pub(super) fn draw(ask: &Ask, one: &One, now: &plan::Action, typed: &Typed) -> Option<AnyView> {
    let words = &ask.words;
    let late = now.state_on(ask.today()) == ActionState::Late;
    let overdue = now.due.is_some_and(|due| due < ask.today());
    let shown = !one.ups.is_empty() || (late && (overdue || typed.is(FORM)));
    if !shown {
        return None;
    }
    let rows = one.ups.iter().map(|up| row(words, one, now, up)).collect::<Vec<_>>();
    let rows = (!rows.is_empty()).then(|| view! { <Rows>{rows}</Rows> });
    let form = late.then(|| form(words, one, now, typed));
    let title = say!(words, "staff-up");
    Some(view! { <Section title=title>{rows}{form}</Section> }.into_any())
}

fn row(words: &Words, one: &One, now: &plan::Action, up: &Escalation) -> impl IntoView + use<> {
    let by = match up.by {
        Some(by) => say!(words, "staff-up-by", name = one.at.case.short_name(words, by)),
        None => say!(words, "staff-up-itself", date = words.date(up.up.missed)),
    };
    view! { <Row lead=Lead::Icon(Icon::Flag) title=level_on(words, up.up, &now.owner) text=up.words.clone() meta=by/> }
}

fn form(words: &Words, one: &One, now: &plan::Action, typed: &Typed) -> AnyView {
    let reached = one.ups.iter().map(|up| up.up.level).max();
    let next = Level::ALL.iter().find(|level| reached.is_none_or(|at| **level > at));
    let next = typed.text_or(FORM, "level", next.copied().unwrap_or(Level::Partnership).text());
    let levels = Level::ALL
        .iter()
        .map(|level| {
            let label = level_name(words, *level, &now.owner);
            Choice::new(level.text(), label, level.text() == next)
        })
        .collect();
    let id = |field: &str| field_id(field, FORM);
    let (summary, open) = (say!(words, "staff-up-do"), typed.is(FORM));
    let form = view! {
            <form method="post" action=one.path("/up")>
                <Chips name="level" id=id("level") legend=say!(words, "staff-up-level") options=levels error=typed.error(FORM, "level")/>
                <TextArea name="words" id=id("words") label=say!(words, "staff-up-words") hint=say!(words, "staff-up-words-hint") value=typed.text(FORM, "words") error=typed.error(FORM, "words") paper=Paper::Plain rows=2 maxlength=longest(Written::Because)/>
                <Button label=say!(words, "staff-up-send") weight=Weight::Outline/>
            </form>
    };
    view! { <Details summary=summary open=open>{form}</Details> }.into_any()
}

/// Takes what is late further, with words the family reads.
pub async fn take_up(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let one = One::load(&ask, &review).await?;
    let words = &ask.words;
    let mut typed = Typed::of(FORM, &ask.form);
    let level = Level::from_text(ask.form.text("level"));
    if level.is_none() {
        typed.needs("level", say!(words, "staff-up-needs-level"));
    }
    let said = ask.form.text("words");
    if said.trim().is_empty() {
        typed.needs("words", say!(words, "staff-up-needs-words"));
    }
    if let Some(text) = too_long(words, Written::Because, said) {
        typed.needs("words", text);
    }
    let Some(level) = level.filter(|_| typed.is_fine()) else {
        return again(&ask, &one, typed, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let done = see(&one.path("?kept"));
    let me = one.at.case.me.person;
    let is_there = |up: &&Escalation| {
        let mine = up.by == Some(me) && up.up.level == level;
        mine && up.words == said.trim() && up.up.on == ask.today()
    };
    // The same form sent twice is one step.
    if one.ups.iter().any(|up| is_there(&up)) {
        return Ok(done);
    }
    match review.escalate_action(one.id, level, said).await {
        Ok(()) => Ok(done),
        Err(Error::Conflict) => {
            typed.needs("words", say!(words, "staff-up-nothing-missed"));
            again(&ask, &one, typed, StatusCode::CONFLICT)
        }
        Err(Error::NotThere) => {
            typed.needs("words", say!(words, "staff-up-not-published"));
            again(&ask, &one, typed, StatusCode::CONFLICT)
        }
        Err(error) => Err(error.into()),
    }
}

fn again(ask: &Ask, one: &One, typed: Typed, status: StatusCode) -> Answered {
    let forms = Forms {
        typed,
        ..Forms::default()
    };
    page(ask, one, &forms, status)
}
