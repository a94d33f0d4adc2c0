use jiff::civil::Date;
use leptos::prelude::*;
use participation::owners::Task;

use super::level::level_since;
use super::state::{due, mark};
use crate::ask::{Answered, Ask};
use crate::page;
use crate::plan::{context_icon, state_name};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// A partner's first screen: what they do, place by place, with what was agreed to be told of each.
///
/// # Errors
/// When the database does not answer.
pub async fn tasks(ask: Ask) -> Answered {
    let owning = ask.p().owning(ask.who()?).await?;
    let tasks = owning.tasks().await?;
    let (words, today) = (&ask.words, ask.today());
    let late = crate::late::waits(&ask).map(|row| view! { <Rows>{row}</Rows> });
    let body = if tasks.is_empty() {
        let (text, then) = (say!(words, "task-none"), say!(words, "task-none-then"));
        view! { <Empty text=text><p>{then}</p></Empty> }.into_any()
    } else {
        let lede = say!(words, "task-lede");
        let places = tasks
            .chunk_by(|one, next| one.context == next.context)
            .map(|of_one| place(words, of_one, today))
            .collect_view();
        let reads = say!(words, "task-only-this");
        view! { <Lede text=lede/>{late}{places}<LockNote text=reads icon=Icon::Eye/> }.into_any()
    };
    let pack = crate::work::pack_to_open(&ask).await?;
    let (heading, settings) = (say!(words, "task-heading"), say!(words, "title-settings"));
    Ok(page::partner(&ask, say!(words, "title-page"), move || {
        view! {
            <Question text=heading/>
            {body}
            <Rows>{pack}<LinkRow href="/settings" title=settings lead=Lead::Icon(Icon::Globe)/></Rows>
        }
    }))
}

/// A place with what was agreed to be told of it, and what they do there.
fn place(words: &Words, tasks: &[Task], today: Date) -> Option<AnyView> {
    let first = tasks.first()?;
    let (name, icon, facts) = (first.place.clone(), context_icon(first.kind), first.facts.clone());
    let rows = tasks.iter().map(|task| row(words, task, today)).collect_view();
    Some(
        view! {
            <section>
                <SectionHeading text=name icon=Some(icon)/>
                {(!facts.is_empty()).then(|| view! { <p dir="auto">{facts}</p> })}
                <Rows>{rows}</Rows>
            </section>
        }
        .into_any(),
    )
}

fn row(words: &Words, task: &Task, today: Date) -> impl IntoView + use<> {
    let up = task.escalations.last().filter(|_| due(words, task, today).is_some());
    let up = up.map(|one| level_since(words, one.up, &say!(words, "task-you")));
    let text = [Some(state_name(words, task.state)), due(words, task, today), up];
    let text = text.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let (href, title) = (format!("/tasks/{}", task.action), task.what.clone());
    view! { <LinkRow href=href title=title text=text lead=Lead::Mark(mark(task.state))/> }
}
