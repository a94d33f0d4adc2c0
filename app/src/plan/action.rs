use leptos::prelude::*;
use participation::news;
use participation::plan::{ActionState, ActionText, Warned};
use participation::proposals::About;
use participation::rules::restriction::limit::{Asked, Limit};

use super::reading::Reading;
use super::state::{mark, state_name};
use super::{from, steps, tools, up};
use crate::answers::happening::{Stands, Told};
use crate::answers::support_about;
use crate::say;
use crate::ui::*;

/// An action: what happens, who does it, how far it has come, and what it comes from.
pub(super) fn action(reading: &Reading<'_>, action: &ActionText) -> AnyView {
    let words = reading.words;
    let (what, status) = (action.what.clone(), state_name(words, action.state));
    let more = how_it_stands(reading, action).join(" ");
    let offered = action.detail.offered_by.map(|by| {
        if by == reading.me.id {
            say!(words, "plan-offered-you")
        } else {
            say!(words, "plan-offered", name = reading.names.author(by))
        }
    });
    let limit = match &action.detail.asked {
        Asked::Limits(limit) => Some(limited(reading, limit)),
        Asked::NotYet | Asked::No => None,
    };
    let (from, aside) = (
        from::words(reading, action.id),
        set_aside(reading, Warned::Limit(action.id)),
    );
    let told = up::told(reading, action);
    let help = support_about(words, &reading.names, &reading.support, news::About::Action(action.id));
    let (steps, tools) = (
        steps::steps(reading, action.id),
        tools::about(reading, About::Action(action.id), Some(&action.what)),
    );
    let happening = happening(reading, action);
    view! {
        <Row lead=Lead::Mark(mark(action.state)) text=what>
            <p class="meta"><strong>{status}</strong>" "<bdi>{more}</bdi></p>
            {told}
            {offered.map(|text| view! { <p class="meta" dir="auto">{text}</p> })}
            {limit}
            {aside}
            {from}
            {happening}
            {help}
            {steps}
            {tools}
        </Row>
    }
    .into_any()
}

/// What was said since it last moved, and the button that asks.
fn happening(reading: &Reading<'_>, action: &ActionText) -> Option<AnyView> {
    let told = Told {
        about: news::About::Action(action.id),
        since: steps::moved_at(reading, action.id),
        words: &action.what,
        stands: Stands::InList,
    };
    let happening = reading.happening.as_ref()?;
    happening.draw(reading.words, &reading.names, reading.today, &told)
}

fn how_it_stands(reading: &Reading<'_>, action: &ActionText) -> Vec<String> {
    let (words, mut more) = (reading.words, Vec::new());
    if !action.owner.is_empty() {
        more.push(say!(words, "plan-owner", name = action.owner.clone()));
    }
    if !action.note.is_empty() {
        more.push(action.note.clone());
    }
    let Some(due) = action.due else { return more };
    let date = words.date(due);
    match action.state {
        ActionState::Late if due < reading.today => more.push(say!(words, "plan-was-due", date = date)),
        ActionState::Late => more.push(say!(words, "plan-new-date", date = words.day_and_date(due))),
        ActionState::Agreed | ActionState::Started => more.push(say!(words, "plan-due", date = date)),
        ActionState::GoingOn | ActionState::Done | ActionState::Stopped => {}
    }
    more
}

/// What stands beside an action that limits the young person.
fn limited(reading: &Reading<'_>, limit: &Limit) -> AnyView {
    let words = reading.words;
    let title = if reading.is_theirs() {
        say!(words, "plan-limit-you")
    } else {
        say!(words, "plan-limit", name = reading.young_person.clone())
    };
    let mut lines = Vec::new();
    if let Some(until) = limit.until {
        lines.push(say!(words, "plan-limit-until", date = words.date(until)));
    }
    if !limit.place_fix.is_empty() {
        lines.push(say!(words, "plan-limit-instead", text = limit.place_fix.clone()));
    }
    if !limit.who_can_change.is_empty() {
        lines.push(say!(words, "plan-limit-who", name = limit.who_can_change.clone()));
    }
    let (word, by) = (limit.young_persons_word.clone(), say!(words, "plan-limit-word"));
    view! {
        <div class="stands">
            <p><b>{title}</b></p>
            <DashList items=lines/>
            {(!word.is_empty()).then(|| view! { <Quote words=word by=by small=true/> })}
        </div>
    }
    .into_any()
}

/// Why the chair left something as it is, for those who would be warned of it.
pub(super) fn set_aside(reading: &Reading<'_>, warned: Warned) -> Option<AnyView> {
    let words = reading.words;
    let one = reading.set_aside.iter().find(|one| one.warned == warned)?;
    let (title, reason) = (
        say!(words, "plan-aside", name = reading.names.person(one.by)),
        one.reason.clone(),
    );
    Some(view! { <p class="aside"><b>{title}</b>" "<bdi>{reason}</bdi></p> }.into_any())
}
