use leptos::prelude::*;
use participation::owners::{Escalation, Level};
use participation::people::Role;
use participation::plan::{ActionState, ActionText};

use super::reading::Reading;
use crate::say;
use crate::ui::*;

/// Who was told that it is late, and what they did about it. Nothing while it is not late.
pub(super) fn told(reading: &Reading<'_>, action: &ActionText) -> Option<AnyView> {
    let words = reading.words;
    let ups: Vec<&Escalation> = reading.ups.iter().filter(|up| up.action == action.id).collect();
    if ups.is_empty() || action.state != ActionState::Late {
        return None;
    }
    // Nobody of the partnership signs in here: the chair has to tell them.
    let (beyond, here): (Vec<&Escalation>, Vec<&Escalation>) =
        ups.iter().partition(|one| one.up.level == Level::Partnership);
    let all: Vec<String> = here
        .iter()
        .map(|one| {
            say!(
                words,
                "plan-up-one",
                name = who(reading, one.up.level, action),
                date = words.date(one.up.on)
            )
        })
        .collect();
    let text = (!all.is_empty()).then(|| say!(words, "plan-up-told", names = words.list(&all)));
    let beyond = beyond.first().map(|one| {
        let (name, date) = (who(reading, Level::Chair, action), words.date(one.up.on));
        let heads = say!(words, "plan-up-partnership");
        say!(words, "plan-up-beyond", name = name, date = date, heads = heads)
    });
    let notes = ups
        .iter()
        .filter(|one| !one.words.is_empty())
        .map(|one| {
            let name = one.by.map(|by| reading.names.person(by)).unwrap_or_default();
            let by = say!(words, "plan-up-by", name = name, date = words.date(one.up.on));
            view! { <Quote words=one.words.clone() by=by small=true/> }
        })
        .collect_view();
    let lines = [text, beyond].into_iter().flatten();
    let lines = lines.map(|text| view! { <p class="meta">{text}</p> }).collect_view();
    Some(view! { {lines}{notes} }.into_any())
}

fn who(reading: &Reading<'_>, level: Level, action: &ActionText) -> String {
    let in_role = |role: Role| {
        let found = reading.people.iter().find(|one| one.role == role);
        found.map(|one| reading.names.author(one.id))
    };
    let named = match level {
        Level::Worker => in_role(Role::Worker),
        // An organisation after a comma would read as one more person.
        Level::Owner => action.owner.split(',').next().map(str::to_owned),
        Level::Chair => in_role(Role::Chair),
        Level::Partnership => None,
    };
    named
        .filter(|name| !name.trim().is_empty())
        .unwrap_or_else(|| match level {
            Level::Worker | Level::Chair => say!(reading.words, "names-left"),
            Level::Owner => say!(reading.words, "plan-up-owner"),
            Level::Partnership => say!(reading.words, "plan-up-partnership"),
        })
}
