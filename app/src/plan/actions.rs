use jiff::civil::Date;
use leptos::prelude::*;
use participation::plan::{Action, ActionState, PlanContext};
use participation::voice::View;

use super::context_icon;
use crate::answers::{Names, said_lang, short};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The most of somebody's words that stands under an action.
const QUOTE: usize = 120;

/// How far an action has come today: what is agreed and overdue is late.
#[must_use]
pub fn shown_state(action: &Action, today: Date) -> ActionState {
    action.state_on(today)
}

/// How far an action has come, in words.
#[must_use]
pub fn state_name(words: &Words, state: ActionState) -> String {
    match state {
        ActionState::Agreed => say!(words, "action-state-agreed"),
        ActionState::Started => say!(words, "action-state-started"),
        ActionState::GoingOn => say!(words, "action-state-going-on"),
        ActionState::Done => say!(words, "action-state-done"),
        ActionState::Late => say!(words, "action-state-late"),
        ActionState::Stopped => say!(words, "action-state-stopped"),
    }
}

const fn mark(state: ActionState) -> Mark {
    match state {
        ActionState::Agreed | ActionState::Started | ActionState::Stopped => Mark::Open,
        ActionState::GoingOn | ActionState::Done => Mark::Did,
        ActionState::Late => Mark::NotYet,
    }
}

/// A context with its goal and what changes it. `heard` are the views the reader may read, `mine` their own.
pub(super) fn context(
    words: &Words,
    names: &Names<'_>,
    part: &PlanContext,
    heard: &[View],
    mine: &[View],
    today: Date,
) -> impl IntoView + use<> {
    let (name, icon) = (part.context.name.clone(), context_icon(part.context.kind));
    let goal = (!part.goal.is_empty()).then(|| part.goal.clone());
    let rows = part
        .actions
        .iter()
        .map(|action| {
            let quote = action.from_view.and_then(|from| {
                let own = mine
                    .iter()
                    .find(|view| view.id == from)
                    .map(|view| quote(words, view, None));
                own.or_else(|| {
                    let view = heard.iter().find(|view| view.id == from)?;
                    Some(quote(words, view, Some(names.author(view.author))))
                })
            });
            row(words, action, quote.flatten(), today)
        })
        .collect_view();
    let rows = if part.actions.is_empty() {
        let text = say!(words, "plan-context-empty");
        view! { <Empty text=text/> }.into_any()
    } else {
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    view! {
        <section>
            <SectionHeading text=name icon=Some(icon)/>
            {goal.map(|text| view! { <p dir="auto">{text}</p> })}
            {rows}
        </section>
    }
}

fn row(words: &Words, action: &Action, quote: Option<AnyView>, today: Date) -> impl IntoView + use<> {
    let state = shown_state(action, today);
    let (what, status) = (action.what.clone(), state_name(words, state));
    let mut more = Vec::new();
    if !action.owner.is_empty() {
        more.push(say!(words, "plan-owner", name = action.owner.clone()));
    }
    if !action.note.is_empty() {
        more.push(action.note.clone());
    } else if let Some(due) = action.due {
        more.push(match state {
            ActionState::Late => say!(words, "plan-was-due", date = words.date(due)),
            ActionState::Agreed | ActionState::Started => say!(words, "plan-due", date = words.date(due)),
            ActionState::GoingOn | ActionState::Done | ActionState::Stopped => String::new(),
        });
    }
    more.retain(|part| !part.is_empty());
    let more = more.join(" ");
    view! {
        <Row lead=Lead::Mark(mark(state)) text=what>
            <p class="meta"><strong>{status}</strong>" "<bdi>{more}</bdi></p>
            {quote}
        </Row>
    }
}

/// The words an action came from; by whom, when it was not the reader.
fn quote(words: &Words, view: &View, by: Option<String>) -> Option<AnyView> {
    if view.words.trim().is_empty() {
        return None;
    }
    let (said, lang) = (short(&view.words, QUOTE), said_lang(words, view));
    Some(view! { <Quote words=said lang=lang by=by small=true/> }.into_any())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use participation::id::{ActionId, ContextId};
    use participation::plan::ActionDetail;
    use participation::rules::tilt::Target;

    use super::*;

    fn action(state: ActionState, due: Option<Date>) -> Action {
        Action {
            id: ActionId::random(),
            context: ContextId::random(),
            target: Target::Context,
            what: String::new(),
            owner: String::new(),
            note: String::new(),
            state,
            due,
            from_view: None,
            sources: Vec::new(),
            detail: ActionDetail::default(),
            version: 1,
        }
    }

    #[test]
    fn what_is_agreed_is_late_from_the_day_after() {
        let due = date(2026, 11, 20);
        assert_eq!(
            shown_state(&action(ActionState::Agreed, Some(due)), due),
            ActionState::Agreed
        );
        assert_eq!(
            shown_state(&action(ActionState::Agreed, Some(due)), date(2026, 11, 21)),
            ActionState::Late
        );
        assert_eq!(
            shown_state(&action(ActionState::Agreed, None), date(2030, 1, 1)),
            ActionState::Agreed
        );
        assert_eq!(
            shown_state(&action(ActionState::Done, Some(due)), date(2026, 11, 21)),
            ActionState::Done
        );
    }
}
