use leptos::prelude::*;
use participation::id::ActionId;
use participation::plan::{ActionText, AgreedPlan, Change};

use super::difference;
use super::reading::Reading;
use super::state::state_name;
use crate::say;
use crate::ui::*;

/// What changed since the plan they read before. Nothing for the first, or when nothing did.
pub(super) fn changed(reading: &Reading<'_>, plan: &AgreedPlan) -> Option<AnyView> {
    let rows = plan
        .changes
        .iter()
        .filter_map(|change| row(reading, plan, change))
        .collect::<Vec<_>>();
    let title = say!(reading.words, "plan-changed");
    (!rows.is_empty()).then(|| view! { <Details summary=title><Rows>{rows}</Rows></Details> }.into_any())
}

fn row(reading: &Reading<'_>, plan: &AgreedPlan, change: &Change) -> Option<AnyView> {
    let words = reading.words;
    let agreed = &plan.version.text;
    let action = |id: &ActionId| agreed.actions().find(|one| one.id == *id);
    let place = |id| agreed.contexts.iter().find(|one| one.id == id);
    let plain = |title: String, text: String| Some(view! { <Row title=title text=text/> }.into_any());
    let of = |title: String, found: Option<&ActionText>| plain(title, found?.what.clone());
    match change {
        Change::ContextCame(id) => plain(say!(words, "plan-changed-new"), place(*id)?.name.clone()),
        Change::ContextWent(name) => plain(say!(words, "plan-changed-gone"), name.clone()),
        Change::Goal(id) => {
            let found = place(*id)?;
            plain(
                say!(words, "plan-changed-goal", name = found.name.clone()),
                found.goal.clone(),
            )
        }
        Change::Came(id) => of(say!(words, "plan-changed-new"), action(id)),
        Change::Went(what) => plain(say!(words, "plan-changed-gone"), what.clone()),
        Change::Reworded(id, before) => {
            let (title, both) = (
                say!(words, "plan-changed-words"),
                difference(words, before, &action(id)?.what),
            );
            Some(view! { <Row title=title>{both}</Row> }.into_any())
        }
        Change::Target(id, _) => of(say!(words, "plan-changed-target"), action(id)),
        Change::Owner(id, _) => {
            let found = action(id)?;
            plain(
                say!(words, "plan-changed-owner", name = found.owner.clone()),
                found.what.clone(),
            )
        }
        Change::Due(id, _) => {
            let found = action(id)?;
            let title = match found.due {
                Some(due) => say!(words, "plan-new-date", date = words.day_and_date(due)),
                None => say!(words, "plan-changed-no-date"),
            };
            plain(title, found.what.clone())
        }
        Change::State(id, _) => {
            let found = action(id)?;
            plain(state_name(words, found.state), found.what.clone())
        }
        Change::Limit(id) => of(say!(words, "plan-changed-limit"), action(id)),
        Change::Contingency => plain(say!(words, "plan-contingency"), agreed.contingency.clone()),
    }
}
