use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::plan::{self, ActionState, Lack, Move, lacks};
use participation::rules::length::Written;

use super::super::super::lengths::{too_long, typed};
use super::super::super::names::action_state_name;
use super::super::super::typed::{Typed, field_id};
use super::draw::{draw, newer};
use super::{Forms, One};
use crate::ask::{Answered, Ask};
use crate::page::see;
use crate::say;
use crate::ui::*;

/// Which form of the page this is.
const FORM: &str = "move";

/// How far it has come: what the family reads of it by now.
pub(super) fn form(ask: &Ask, one: &One, now: &plan::Action, forms: &Forms) -> AnyView {
    let (words, typed_in) = (&ask.words, &forms.typed);
    let id = |field: &str| field_id(field, FORM);
    let chosen = typed_in.text_or(FORM, "state", now.state_on(ask.today()).text());
    let states: Vec<Choice> = ActionState::ALL
        .iter()
        .map(|state| Choice::new(state.text(), action_state_name(words, *state), state.text() == chosen))
        .collect();
    let error = |field: &str| typed_in.error(FORM, field);
    let newer = (forms.newer && typed_in.is(FORM)).then(|| newer(words, now));
    let form = view! {
            <form method="post" action=one.path("/move")>
                <input type="hidden" name="version" value=now.version.to_string()/>
                <Chips name="state" id=id("state") legend=say!(words, "staff-action-state") quiet_legend=true options=states error=error("state")/>
                <TextArea name="note" id=id("note") label=say!(words, "staff-move-note") hint=say!(words, "staff-move-note-hint") value=typed_in.text(FORM, "note") error=error("note") paper=Paper::Plain rows=2 maxlength=typed(Written::ActionNote)/>
                <DateField name="due" id=id("due") label=say!(words, "staff-move-due") hint=say!(words, "staff-move-due-hint") value=typed_in.text(FORM, "due") error=error("due")/>
                <Button label=say!(words, "staff-move-save")/>
            </form>
    };
    view! { <Section title=say!(words, "staff-move")>{newer}{form}</Section> }.into_any()
}

/// Notes how far an action has come. Done and stopped want a line, late a new date; what was typed stays.
pub async fn move_action(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let one = One::load(&ask, &work).await?;
    let now = one.now()?;
    let version = ask.form.number("version").unwrap_or(now.version);
    let mut form = Typed::of(FORM, &ask.form);
    let Some(step) = judge(&ask, &mut form) else {
        return again(&ask, &one, form, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let done = see(&one.path("?kept"));
    match work.move_action(one.id, &step, version).await {
        Ok(()) => Ok(done),
        Err(Error::Conflict) => {
            let one = One::load(&ask, &work).await?;
            // The same form sent twice is one step.
            if is_there(one.now()?, &step) {
                return Ok(done);
            }
            form.needs("note", say!(ask.words, "staff-move-newer"));
            again(&ask, &one, form, StatusCode::CONFLICT)
        }
        Err(error) => Err(error.into()),
    }
}

fn is_there(now: &plan::Action, step: &Move) -> bool {
    now.state == step.state && now.note == step.words.trim() && step.due.is_none_or(|due| now.due == Some(due))
}

fn judge(ask: &Ask, form: &mut Typed) -> Option<Move> {
    let words = &ask.words;
    let Some(state) = ActionState::from_text(ask.form.text("state")) else {
        form.needs("state", say!(words, "staff-move-needs-state"));
        return None;
    };
    let (note, typed_due) = (ask.form.text("note"), ask.form.text("due").trim());
    if let Some(text) = too_long(words, Written::ActionNote, note) {
        form.needs("note", text);
    }
    let due = typed_due.parse().ok();
    if due.is_none() && !typed_due.is_empty() {
        form.needs("due", say!(words, "staff-needs-date"));
    }
    let step = Move {
        state,
        words: note.to_owned(),
        due,
    };
    match lacks(&step) {
        Some(Lack::Words) if state == ActionState::Done => form.needs("note", say!(words, "staff-move-needs-how")),
        Some(Lack::Words) => form.needs("note", say!(words, "staff-move-needs-why")),
        Some(Lack::NewDate) if typed_due.is_empty() => form.needs("due", say!(words, "staff-move-needs-date")),
        Some(Lack::NewDate) | None => {}
    }
    form.is_fine().then_some(step)
}

fn again(ask: &Ask, one: &One, typed: Typed, status: StatusCode) -> Answered {
    let forms = Forms {
        typed,
        newer: status == StatusCode::CONFLICT,
        ..Forms::default()
    };
    draw(ask, one, &forms, status)
}
