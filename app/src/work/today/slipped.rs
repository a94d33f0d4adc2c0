use jiff::civil::Date;
use leptos::prelude::*;
use participation::cases::DeskPathway;
use participation::people::Role;
use participation::plan::{Action, ActionState};

use super::super::up::reached;
use super::week::promises;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What was due and is not done, and on whom it waits.
pub(super) fn draw(ask: &Ask, desk: &[DeskPathway]) -> (Option<AnyView>, Option<AnyView>) {
    let (words, today) = (&ask.words, ask.today());
    let mut late: Vec<(&DeskPathway, &Action)> = desk
        .iter()
        .flat_map(|one| one.actions.iter().map(move |action| (one, action)))
        .filter(|(_, action)| slipped(action, today))
        .collect();
    late.sort_by_key(|(_, action)| action.due);
    let mut rows: Vec<AnyView> = promises(desk, |on| on < today)
        .into_iter()
        .map(|promise| promise.draw(words).into_any())
        .collect();
    rows.extend(
        late.iter()
            .map(|(one, action)| row(words, one, action, today).into_any()),
    );
    let section = (!rows.is_empty())
        .then(|| view! { <Section title=say!(words, "staff-slipped")><Rows>{rows}</Rows></Section> }.into_any());
    (section, others(words, desk, &late))
}

/// Done is done, and what goes on has no end to miss.
fn slipped(action: &Action, today: Date) -> bool {
    match action.state {
        ActionState::Late => true,
        ActionState::Agreed | ActionState::Started => action.due.is_some_and(|due| due < today),
        ActionState::GoingOn | ActionState::Done | ActionState::Stopped => false,
    }
}

fn row(words: &Words, one: &DeskPathway, action: &Action, today: Date) -> impl IntoView + use<> {
    let late = action.due.filter(|due| *due < today).map(|due| {
        let days = i64::from((today - due).get_days());
        say!(words, "staff-slipped-days", count = days)
    });
    let note = if action.note.is_empty() {
        say!(words, "staff-slipped-silent")
    } else {
        action.note.clone()
    };
    let told = one.young_person.called.short.clone();
    let text = [
        Some(say!(
            words,
            "staff-slipped-who",
            owner = owner(words, action),
            name = told
        )),
        late,
        Some(note),
        reached(words, &one.escalations, action, today),
    ];
    let text = text.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let lead = if action.note.is_empty() {
        Lead::Icon(Icon::Clock)
    } else {
        Lead::Mark(Mark::NotYet)
    };
    let (href, label) = match one.me.role {
        Role::Worker => (
            format!("/work/{}/plan/{}", one.id, action.id),
            say!(words, "staff-slipped-say"),
        ),
        _ => (
            format!("/work/{}/plan/{}", one.id, action.id),
            say!(words, "staff-waiting-look"),
        ),
    };
    let heard = format!("{label}: {}", action.what);
    view! {
        <DataRow lead=lead title=action.what.clone() text=text>
            <ButtonLink href=href label=label weight=Weight::Outline aria_label=heard/>
        </DataRow>
    }
}

pub(super) fn owner(words: &Words, action: &Action) -> String {
    if action.owner.is_empty() {
        say!(words, "staff-nobody-yet")
    } else {
        action.owner.clone()
    }
}

/// The people whose part is late; for the chair, a worker who has words to answer too.
fn others(words: &Words, desk: &[DeskPathway], late: &[(&DeskPathway, &Action)]) -> Option<AnyView> {
    let mut waits: Vec<(String, Vec<String>)> = Vec::new();
    let mut add = |who: &str, what: String| match waits.iter_mut().find(|(one, _)| one == who) {
        Some((_, all)) => all.push(what),
        None => waits.push((who.to_owned(), vec![what])),
    };
    for (one, action) in late {
        if !action.owner.is_empty() && !action.owner.contains(one.me.called.full.as_str()) {
            add(&action.owner, action.what.clone());
        }
    }
    for one in desk.iter().filter(|one| one.me.role == Role::Chair) {
        let Some(worker) = one.people.iter().find(|member| member.role == Role::Worker) else {
            continue;
        };
        let open = one
            .views
            .iter()
            .filter(|view| view.waits_for(worker.person) && view.audience.includes(view.author, worker))
            .count();
        if open > 0 {
            add(&worker.called.full, say!(words, "staff-tab-to-answer", count = open));
        }
    }
    let rows = waits
        .into_iter()
        .map(|(who, what)| view! { <Row lead=Lead::Person(who.clone()) title=who meta=what.join(" · ")/> })
        .collect::<Vec<_>>();
    (!rows.is_empty())
        .then(|| view! { <Section title=say!(words, "staff-others")><Rows>{rows}</Rows></Section> }.into_any())
}
