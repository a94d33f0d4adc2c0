use http::StatusCode;
use jiff::ToSpan as _;
use leptos::prelude::*;
use participation::Error;
use participation::owners::{Task, owner_lacks};
use participation::plan::{ActionState, Lack, Move};
use participation::rules::length::Written;

use super::one::{draw, find};
use crate::ask::{Answered, Ask};
use crate::page::see;
use crate::plan::state_name;
use crate::say;
use crate::ui::*;
use crate::work::{longest, too_long};

/// How far somebody may say that it came. To stop it is for the meeting.
const THEIRS: [ActionState; 3] = [ActionState::Started, ActionState::Done, ActionState::Late];

/// What was typed, with what it still lacks.
pub(super) struct Typed {
    state: String,
    note: String,
    due: String,
    version: i64,
    pub(super) problems: Vec<Problem>,
}

impl Typed {
    /// Before anybody types.
    pub(super) fn of(task: &Task) -> Self {
        Self {
            state: task.state.text().to_owned(),
            note: String::new(),
            due: String::new(),
            version: task.version,
            problems: Vec::new(),
        }
    }

    fn read(ask: &Ask, task: &Task) -> Self {
        Self {
            state: ask.form.text("state").to_owned(),
            note: ask.form.text("note").to_owned(),
            due: ask.form.text("due").trim().to_owned(),
            version: ask.form.number("version").unwrap_or(task.version),
            problems: Vec::new(),
        }
    }

    fn needs(&mut self, field: &str, text: String) {
        self.problems.push(Problem {
            field: field.to_owned(),
            text,
        });
    }

    fn error(&self, field: &str) -> Option<String> {
        let found = self.problems.iter().find(|one| one.field == field);
        found.map(|one| one.text.clone())
    }

    /// The step it says, or what it lacks.
    fn judge(&mut self, ask: &Ask) -> Option<Move> {
        let words = &ask.words;
        let Some(state) = ActionState::from_text(&self.state).filter(|state| THEIRS.contains(state)) else {
            self.needs("state", say!(words, "staff-move-needs-state"));
            return None;
        };
        if let Some(text) = too_long(words, Written::ActionNote, &self.note) {
            self.needs("note", text);
        }
        let due = self.due.parse().ok();
        if due.is_none() && !self.due.is_empty() {
            self.needs("due", say!(words, "staff-needs-date"));
        }
        let step = Move {
            state,
            words: self.note.clone(),
            due,
        };
        let late = state == ActionState::Late;
        match owner_lacks(&step, ask.today()).ok()? {
            Some(Lack::NewDate) if self.error("due").is_none() => self.needs("due", say!(words, "task-needs-day")),
            Some(Lack::Words) if late => self.needs("note", say!(words, "task-needs-why")),
            Some(Lack::Words) => self.needs("note", say!(words, "task-needs-how")),
            Some(Lack::NewDate) | None => {}
        }
        // Whoever says that it is late hears of both at once.
        if late && self.error("due").is_some() && self.note.trim().is_empty() {
            self.needs("note", say!(words, "task-needs-why"));
        }
        self.problems.is_empty().then_some(step)
    }
}

/// How far it has come; what was stopped at a meeting stays so.
pub(super) fn form(ask: &Ask, task: &Task, typed: &Typed) -> Option<AnyView> {
    let words = &ask.words;
    if task.state == ActionState::Stopped {
        return None;
    }
    let states = THEIRS
        .iter()
        .map(|state| Choice::new(state.text(), choice(ask, *state), state.text() == typed.state))
        .collect::<Vec<_>>();
    let tomorrow = ask.today().saturating_add(1.day()).to_string();
    let (title, legend) = (say!(words, "task-move"), say!(words, "task-move"));
    let form = view! {
        <form method="post" action=format!("/tasks/{}", task.action)>
            <input type="hidden" name="version" value=typed.version.to_string()/>
            <Chips name="state" legend=legend quiet_legend=true options=states error=typed.error("state")/>
            <TextArea name="note" label=say!(words, "task-note") hint=say!(words, "task-note-hint") value=typed.note.clone() error=typed.error("note") paper=Paper::Plain rows=3 maxlength=longest(Written::ActionNote)/>
            <DateField name="due" label=say!(words, "task-day") hint=say!(words, "task-day-hint") value=typed.due.clone() error=typed.error("due") min=tomorrow/>
            <Button label=say!(words, "task-send")/>
        </form>
    };
    if task.state == ActionState::Done && typed.problems.is_empty() {
        let summary = say!(words, "task-move-again");
        return Some(view! { <Details summary=summary>{form}</Details> }.into_any());
    }
    Some(view! { <Section title=title>{form}</Section> }.into_any())
}

/// A state as a word, without the full stop of a sentence.
fn choice(ask: &Ask, state: ActionState) -> String {
    state_name(&ask.words, state).trim_end_matches(['.', '۔']).to_owned()
}

/// Says how far it came. Done wants what shows it; late wants why, and a new day.
///
/// # Errors
/// [`Halt::NotThere`](crate::ask::Halt::NotThere) when it is not theirs.
pub async fn move_task(ask: Ask) -> Answered {
    let owning = ask.p().owning(ask.who()?).await?;
    let task = find(&ask, &owning).await?;
    let mut typed = Typed::read(&ask, &task);
    let Some(step) = typed.judge(&ask) else {
        return Ok(draw(&ask, &task, &typed, StatusCode::UNPROCESSABLE_ENTITY));
    };
    let done = see(&format!("/tasks/{}?kept", task.action));
    match owning.move_action(task.action, &step, typed.version).await {
        Ok(()) => Ok(done),
        Err(Error::Conflict) => {
            let task = find(&ask, &owning).await?;
            // The same form sent twice is one step.
            if is_there(&task, &step) {
                return Ok(done);
            }
            typed.version = task.version;
            typed.needs("note", say!(ask.words, "task-newer"));
            Ok(draw(&ask, &task, &typed, StatusCode::CONFLICT))
        }
        Err(error) => Err(error.into()),
    }
}

fn is_there(task: &Task, step: &Move) -> bool {
    task.steps.last().is_some_and(|last| {
        let same_day = step.state != ActionState::Late || last.to == step.due;
        last.state == step.state && last.words == step.words.trim() && same_day
    })
}
