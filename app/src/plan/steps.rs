use leptos::prelude::*;
use participation::id::ActionId;
use participation::news::About;

use super::reading::Reading;
use super::state::{mark, state_name};
use crate::answers::happening::still;
use crate::say;
use crate::ui::*;

/// How far an action came, day by day. Nothing while there is only the beginning.
pub(super) fn steps(reading: &Reading<'_>, action: ActionId) -> Option<AnyView> {
    let words = reading.words;
    let about = About::Action(action);
    let since = moved_at(reading, action);
    let said = reading
        .happening
        .iter()
        .flat_map(|one| one.lines(about).iter().rev().enumerate());
    // The last line stands under the action itself.
    let said = said
        .filter(|(back, line)| *back > 0 || line.at < since)
        .map(|(_, line)| {
            let title = format!("{} {}", words.date_of(line.at), still(words, line));
            let row = view! { <Row lead=Lead::Icon(Icon::Clock) title=title text=line.words.clone()/> };
            (line.at, row.into_any())
        });
    let rows = reading.steps.iter().filter(|step| step.action == action).map(|step| {
        let title = format!("{} {}", words.date_of(step.at), state_name(words, step.state));
        let mut more = vec![step.words.clone()];
        if let Some(to) = step.to.filter(|to| step.from.is_some_and(|from| from != *to)) {
            more.push(say!(words, "plan-new-date", date = words.day_and_date(to)));
        }
        more.retain(|text| !text.is_empty());
        let text = more.join(" ");
        let row = view! { <Row lead=Lead::Mark(mark(step.state)) title=title text=text/> };
        (step.at, row.into_any())
    });
    let mut rows: Vec<(i64, AnyView)> = rows.chain(said).collect();
    rows.sort_by_key(|(at, _)| *at);
    let summary = say!(words, "plan-steps");
    (rows.len() > 1).then(|| {
        let rows = rows.into_iter().map(|(_, row)| row).collect_view();
        view! { <Details summary=summary><Rows>{rows}</Rows></Details> }.into_any()
    })
}

/// When an action last came further, UTC milliseconds.
pub(super) fn moved_at(reading: &Reading<'_>, action: ActionId) -> i64 {
    let steps = reading.steps.iter().filter(|step| step.action == action);
    steps.map(|step| step.at).max().unwrap_or_default()
}
