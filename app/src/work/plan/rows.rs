use leptos::prelude::*;
use participation::plan::{Action, ActionState, PlanContext};
use participation::rules::restriction::limit::Outcome;

use super::super::names::{action_state_name, target_name};
use super::super::up::reached;
use super::at::At;
use super::facts;
use super::limit::outcome;
use super::standing::Standing;
use crate::answers::short;
use crate::ask::Ask;
use crate::plan::{context_icon, context_kind_name, drawn};
use crate::say;
use crate::ui::*;

/// The most of somebody's words that stands under an action.
const QUOTE: usize = 160;

/// A context with its goal and what changes it. A gap: a voice put weight on it, and nothing does.
pub(super) fn context(ask: &Ask, at: &At, standing: &Standing, one: &PlanContext, gap: bool) -> AnyView {
    let words = &ask.words;
    let kind = context_kind_name(words, one.context.kind);
    let about = if one.context.holder.is_empty() {
        kind
    } else {
        say!(
            words,
            "staff-context-run-by",
            kind = kind,
            holder = one.context.holder.clone()
        )
    };
    let rows: Vec<AnyView> = one
        .actions
        .iter()
        .map(|action| row(ask, at, standing, one, action))
        .collect();
    let rows = if rows.is_empty() {
        view! { <p class="meta">{say!(words, "staff-context-no-action")}</p> }.into_any()
    } else {
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    let (name, icon) = (one.context.name.clone(), context_icon(one.context.kind));
    let goal = goal(ask, at, one);
    let outside = facts::line(ask, at, standing, one);
    let gap = gap.then(|| {
        let href = format!("/work/{}/places#c-{}", at.case.id(), one.context.id);
        view! { <GapNote title=say!(words, "staff-covered-gap") text=say!(words, "staff-gap-here") href=href way=say!(words, "staff-gap-look")/> }
    });
    view! {
        <section id=format!("c-{}", one.context.id)>
            <SectionHeading text=name icon=Some(icon)/>
            <p class="meta">{about}</p>
            {goal}
            {outside}
            {gap}
            {rows}
        </section>
    }
    .into_any()
}

/// What should become true of it, how we will know, and for the worker the way to write that.
fn goal(ask: &Ask, at: &At, one: &PlanContext) -> AnyView {
    let words = &ask.words;
    let said = (!one.goal.is_empty())
        .then(|| view! { <p>{say!(words, "staff-context-goal-is", goal = one.goal.clone())}</p> });
    let known = (!one.measure.is_empty()).then(
        || view! { <p class="meta">{say!(words, "staff-context-measure-is", measure = one.measure.clone())}</p> },
    );
    let way = at.case.leads().then(|| {
        let label = if one.goal.is_empty() {
            say!(words, "staff-goal-write")
        } else {
            say!(words, "staff-goal-change")
        };
        let heard = format!("{label}: {}", one.context.name);
        let href = at.path(&format!("/goal/{}", one.context.id));
        view! { <p><ButtonLink href=href label=label weight=Weight::Text aria_label=heard/></p> }
    });
    view! { {said}{known}{way} }.into_any()
}

fn row(ask: &Ask, at: &At, standing: &Standing, one: &PlanContext, action: &Action) -> AnyView {
    let words = &ask.words;
    let case = &at.case;
    let shown = action.state_on(ask.today());
    let owner = if action.owner.is_empty() {
        say!(words, "staff-nobody-yet")
    } else if action.detail.organisation.is_empty() {
        action.owner.clone()
    } else {
        format!("{}, {}", action.owner, action.detail.organisation)
    };
    let text = say!(
        words,
        "staff-action-line",
        owner = owner,
        state = action_state_name(words, shown),
        note = action.note.clone()
    );
    let up = reached(words, &standing.ups, action, ask.today()).unwrap_or_default();
    let text = format!("{} {up}", text.trim());
    let due = action.due.map(|due| words.date_short(due));
    let quote = action
        .from_view
        .and_then(|id| case.read_views().find(|view| view.id == id))
        .map(|view| short(&view.words, QUOTE));
    let (_, name) = case.young_person();
    let label = target_name(words, action.target, &name);
    let lead = match shown {
        ActionState::Done | ActionState::GoingOn => Lead::Mark(Mark::Did),
        ActionState::Late => Lead::Mark(Mark::NotYet),
        ActionState::Agreed | ActionState::Started | ActionState::Stopped => Lead::Icon(context_icon(one.context.kind)),
    };
    let marked = outcome(case, action, ask.today()) != Outcome::Clear;
    let href = at.path(&format!("/{}", action.id));
    let tag = drawn(action.target);
    view! {
        <DataRow lead=lead title=action.what.clone() href=href text=text.trim().to_owned() quote=quote end=due marked=marked>
            <TargetTag target=tag label=label/>
        </DataRow>
    }
    .into_any()
}
