use leptos::prelude::*;
use participation::people::Role;
use participation::plan::Meeting;
use participation::rules::tilt::Tilt;
use participation::voice::AtPlan;

use super::{actions, asks};
use crate::answers::Names;
use crate::ask::{Answered, Ask};
use crate::page::{self, FamilyTab};
use crate::say;
use crate::ui::*;

/// The plan.
///
/// # Errors
/// When the database does not answer.
pub async fn plan(ask: Ask) -> Answered {
    let who = ask.who()?;
    let listening = ask.p().listening(who).await?;
    let (
        AtPlan {
            plan,
            threads,
            meetings,
        },
        people,
    ) = (listening.at_plan().await?, listening.people().to_vec());
    let from: Vec<_> = plan.actions().filter_map(|action| action.from_view).collect();
    // Somebody else's words that are drawn here are opened, and their author sees that they were.
    let (mut mine, mut heard) = (threads.mine, threads.shared);
    heard.retain(|view| from.contains(&view.id));
    listening.opened(&heard).await?;
    mine.retain(|view| view.taken_back_at.is_none());
    let role = listening.me().role;
    let words = &ask.words;
    let (names, today) = (Names::new(words, &people).read_by(role), ask.today());
    let young_person = people
        .iter()
        .find(|one| one.role == Role::YoungPerson)
        .map(|one| one.called.short.clone())
        .unwrap_or_default();
    let tilt = Tilt::of(plan.actions().map(|action| action.target));
    let (title, heading) = (say!(words, "title-plan"), say!(words, "plan-heading"));
    let dates = dates(&ask, &meetings);
    if plan.contexts.is_empty() {
        let (text, then) = (say!(words, "plan-empty"), say!(words, "plan-empty-then"));
        return Ok(page::family(&ask, FamilyTab::Plan, title, move || {
            view! { <Question text=heading/><Empty text=text><p>{then}</p></Empty>{dates} }
        }));
    }
    let lede = asks::sentence(words, &tilt, role, &young_person);
    let parts = asks::parts(words, &tilt, role, &young_person);
    let contexts = plan
        .contexts
        .iter()
        .map(|part| actions::context(words, &names, part, &heard, &mine, today))
        .collect_view();
    // The plan says "you" to the young person; a parent who reads it would take that for themselves.
    let written_to =
        (role == Role::Parent && !young_person.is_empty()).then(|| say!(words, "plan-written-to", name = young_person));
    let wrong = role.is_family().then(|| say!(words, "plan-not-right"));
    let asked = (tilt.total() > 0).then(|| view! { <Lede text=lede/><Tilt parts=parts/> });
    Ok(page::family(&ask, FamilyTab::Plan, title, move || {
        view! {
            <Question text=heading/>
            {asked}
            {written_to.map(|text| view! { <p>{text}</p> })}
            {contexts}
            {dates}
            {wrong.map(|label| view! { <ButtonLink href="/say" label=label weight=Weight::Outline icon=Some(Icon::Pencil)/> })}
        }
    }))
}

/// The meetings still to come.
fn dates(ask: &Ask, meetings: &[Meeting]) -> Option<AnyView> {
    let (words, today) = (&ask.words, ask.today());
    let rows = meetings
        .iter()
        .filter(|meeting| meeting.is_ahead() && meeting.on >= today)
        .map(|meeting| {
            let (on, at) = (words.day_and_date(meeting.on), words.time(&meeting.at));
            let when = if at.is_empty() {
                on
            } else {
                say!(words, "meeting-when", day = on, time = at)
            };
            let note = meeting.note.clone();
            view! { <Row lead=Lead::Icon(Icon::Calendar) title=when text=note/> }
        })
        .collect::<Vec<_>>();
    let title = say!(words, "plan-dates");
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}
