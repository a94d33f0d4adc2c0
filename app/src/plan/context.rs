use leptos::prelude::*;
use participation::plan::{ContextText, PlanText, Warned};
use participation::proposals::About;

use super::action::{action, set_aside};
use super::reading::Reading;
use super::{context_icon, tools};
use crate::say;
use crate::ui::*;

/// Every context with its goal and what changes it, and what happens if that does not come about.
pub(super) fn contexts(reading: &Reading<'_>, text: &PlanText) -> AnyView {
    let contexts = text.contexts.iter().map(|one| context(reading, one)).collect_view();
    let rest = (!text.contingency.is_empty()).then(|| {
        let (title, what) = (say!(reading.words, "plan-contingency"), text.contingency.clone());
        let tools = tools::about(reading, About::Contingency, Some(&text.contingency));
        view! { <Section title=title><p dir="auto">{what}</p>{tools}</Section> }
    });
    view! { {contexts}{rest} }.into_any()
}

fn context(reading: &Reading<'_>, part: &ContextText) -> AnyView {
    let words = reading.words;
    let (name, icon) = (part.name.clone(), context_icon(part.kind));
    let goal = (!part.goal.is_empty()).then(|| {
        let goal = part.goal.clone();
        let know = (!part.measure.is_empty()).then(|| say!(words, "plan-know", text = part.measure.clone()));
        let tools = tools::about(reading, About::Goal(part.id), Some(&part.goal));
        view! {
            <div class="goal">
                <p dir="auto">{goal}</p>
                {know.map(|text| view! { <p class="meta" dir="auto">{text}</p> })}
                {tools}
            </div>
        }
    });
    let holder = (!part.holder.is_empty()).then(|| say!(words, "plan-holder", name = part.holder.clone()));
    let aside = set_aside(reading, Warned::Context(part.id));
    let rows = if part.actions.is_empty() {
        let text = say!(words, "plan-context-empty");
        view! { <Empty text=text/> }.into_any()
    } else {
        let rows = part.actions.iter().map(|one| action(reading, one)).collect_view();
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    view! {
        <section>
            <SectionHeading text=name icon=Some(icon)/>
            {holder.map(|text| view! { <p class="meta" dir="auto">{text}</p> })}
            {goal}
            {aside}
            {rows}
        </section>
    }
    .into_any()
}
