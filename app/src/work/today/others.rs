use leptos::prelude::*;
use participation::cases::DeskPathway;
use participation::people::Role;
use participation::plan::{Action, ActionState};

use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The people whose part is late; for the chair, a worker who has words to answer too.
pub(super) fn draw(ask: &Ask, desk: &[DeskPathway]) -> Option<AnyView> {
    let (words, today) = (&ask.words, ask.today());
    let mut late: Vec<(&DeskPathway, &Action)> = desk
        .iter()
        .flat_map(|one| one.actions.iter().map(move |action| (one, action)))
        .filter(|(_, action)| action.state_on(today) == ActionState::Late)
        .collect();
    late.sort_by_key(|(_, action)| action.due);
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
            .filter(|view| view.waits_for_answer() && view.audience.includes(view.author, worker))
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

/// Who does an action.
pub(super) fn owner(words: &Words, action: &Action) -> String {
    if action.owner.is_empty() {
        say!(words, "staff-nobody-yet")
    } else {
        action.owner.clone()
    }
}
