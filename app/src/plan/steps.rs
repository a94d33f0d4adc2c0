use leptos::prelude::*;
use participation::id::ActionId;

use super::reading::Reading;
use super::state::{mark, state_name};
use crate::say;
use crate::ui::*;

/// How far an action came, day by day. Nothing while there is only the beginning.
pub(super) fn steps(reading: &Reading<'_>, action: ActionId) -> Option<AnyView> {
    let words = reading.words;
    let rows = reading
        .steps
        .iter()
        .filter(|step| step.action == action)
        .map(|step| {
            let title = format!("{} {}", words.date_of(step.at), state_name(words, step.state));
            let mut more = vec![step.words.clone()];
            if let Some(to) = step.to.filter(|to| step.from.is_some_and(|from| from != *to)) {
                more.push(say!(words, "plan-new-date", date = words.day_and_date(to)));
            }
            more.retain(|text| !text.is_empty());
            let text = more.join(" ");
            view! { <Row lead=Lead::Mark(mark(step.state)) title=title text=text/> }.into_any()
        })
        .collect::<Vec<_>>();
    let summary = say!(words, "plan-steps");
    (rows.len() > 1).then(|| view! { <Details summary=summary><Rows>{rows}</Rows></Details> }.into_any())
}
