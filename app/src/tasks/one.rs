use http::StatusCode;
use leptos::prelude::*;
use participation::owners::{Owning, Task};
use participation::plan::{ActionState, ActionStep};

use super::level::level_on;
use super::moving::{Typed, form};
use super::state::{due, mark};
use crate::ask::{Answered, Ask, Halt};
use crate::page;
use crate::plan::state_name;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// One thing a partner does.
///
/// # Errors
/// [`Halt::NotThere`] when it is not theirs.
pub async fn task(ask: Ask) -> Answered {
    let owning = ask.p().owning(ask.who()?).await?;
    let task = find(&ask, &owning).await?;
    Ok(draw(&ask, &task, &Typed::of(&task), StatusCode::OK))
}

/// The one that is asked for.
pub(super) async fn find(ask: &Ask, owning: &Owning<'_>) -> Result<Task, Halt> {
    let id = ask.param("task")?;
    let tasks = owning.tasks().await?;
    tasks.into_iter().find(|one| one.action == id).ok_or(Halt::NotThere)
}

/// The page, with what was typed.
pub(super) fn draw(ask: &Ask, task: &Task, typed: &Typed, status: StatusCode) -> axum::response::Response {
    let words = &ask.words;
    let (nearly, problems) = (say!(words, "nearly"), typed.problems.clone());
    let kept = ask
        .query
        .has("kept")
        .then(|| view! { <Saved text=say!(words, "task-kept")/> });
    let newer = (status == StatusCode::CONFLICT).then(|| newer(ask, task));
    let (head, up, steps) = (head(ask, task), up(words, task), steps(words, task));
    let moving = form(ask, task, typed);
    let at = page::Question {
        back: "/tasks".to_owned(),
        status,
        ..page::Question::default()
    };
    page::question(ask, say!(words, "title-page"), at, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {kept}
            {head}
            {newer}
            {moving}
            {up}
            {steps}
        }
    })
}

/// What it is, where, by when, and what was agreed to be told of the place.
fn head(ask: &Ask, task: &Task) -> AnyView {
    let words = &ask.words;
    let (what, place) = (task.what.clone(), task.place.clone());
    let (state, by) = (state_name(words, task.state), due(words, task, ask.today()));
    let (lead, by) = (Lead::Mark(mark(task.state)), by.unwrap_or_default());
    let facts = (!task.facts.is_empty()).then(|| {
        let (title, facts) = (say!(words, "task-facts", place = place.clone()), task.facts.clone());
        view! { <Section title=title><p dir="auto">{facts}</p></Section> }
    });
    view! {
        <Question text=what/>
        <Rows><Row lead=lead title=state text=by meta=place/></Rows>
        {facts}
    }
    .into_any()
}

/// How far it went up while it was late.
fn up(words: &Words, task: &Task) -> Option<AnyView> {
    let you = say!(words, "task-you");
    let items: Vec<String> = task
        .escalations
        .iter()
        .map(|one| level_on(words, one.up, &you))
        .collect();
    let (title, then) = (say!(words, "staff-up"), say!(words, "task-up-then"));
    (!items.is_empty())
        .then(|| view! { <Section title=title><DashList items=items/><p class="meta">{then}</p></Section> }.into_any())
}

/// What they noted themselves, the newest first.
fn steps(words: &Words, task: &Task) -> Option<AnyView> {
    let rows = task.steps.iter().rev().map(|step| row(words, step)).collect::<Vec<_>>();
    let title = say!(words, "task-steps");
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}

fn row(words: &Words, step: &ActionStep) -> impl IntoView + use<> {
    let title = format!("{} {}", words.date_of(step.at), state_name(words, step.state));
    let new = step
        .to
        .filter(|to| step.state == ActionState::Late && step.from != Some(*to));
    let new = new.map(|to| say!(words, "task-new-day", date = words.day_and_date(to)));
    view! { <Row lead=Lead::Mark(mark(step.state)) title=title text=step.words.clone() meta=new.unwrap_or_default()/> }
}

/// How it stands by now, because somebody else changed it.
fn newer(ask: &Ask, task: &Task) -> AnyView {
    let words = &ask.words;
    let now = [Some(state_name(words, task.state)), due(words, task, ask.today())];
    let now = now.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let what_now = say!(words, "staff-conflict-what-now");
    view! { <Notice tone=Tone::NotYet title=say!(words, "staff-conflict")><p>{now}</p><p>{what_now}</p></Notice> }
        .into_any()
}
