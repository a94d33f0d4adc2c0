use std::ops::Range;

use leptos::prelude::*;
use participation::plan::{Action, Plan};
use participation::rules::restriction;

use super::super::case::Case;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Whether an action that stands reads like something asked of the young person: stop, avoid, stay away.
pub(super) fn asks_to_stop(action: &Action) -> bool {
    !action.state.is_over() && !restriction::find(&action.what).is_empty()
}

/// Asks for what has to go with such an action. It asks and does not stop anybody.
pub(super) fn notice(words: &Words, case: &Case, plan: &Plan) -> Option<AnyView> {
    let found: Vec<&Action> = plan.actions().filter(|action| asks_to_stop(action)).collect();
    if found.is_empty() {
        return None;
    }
    let (_, name) = case.young_person();
    let title = say!(words, "staff-restriction", name = name.clone());
    let lines = found
        .iter()
        .map(|action| marked(&action.what, &restriction::find(&action.what)))
        .collect::<Vec<_>>();
    let questions = vec![
        say!(words, "staff-restriction-place"),
        say!(words, "staff-restriction-until"),
        say!(words, "staff-restriction-word", name = name),
    ];
    Some(
        view! {
            <Notice tone=Tone::NotYet title=title>
                {lines}
                <DashList items=questions/>
            </Notice>
        }
        .into_any(),
    )
}

/// The wording with the parts that read like a restriction marked.
fn marked(text: &str, parts: &[Range<usize>]) -> impl IntoView + use<> {
    let mut at = 0;
    let mut pieces = Vec::new();
    for part in parts {
        pieces.push(text[at..part.start].to_owned().into_any());
        pieces.push(view! { <mark>{text[part.clone()].to_owned()}</mark> }.into_any());
        at = part.end;
    }
    pieces.push(text[at..].to_owned().into_any());
    view! { <p dir="auto">{pieces}</p> }
}
