use leptos::prelude::*;
use participation::plan::{Action, ActionState, Plan, PlanContext};
use participation::rules::tilt::{self, Tilt};

use super::super::case::Case;
use super::super::names::{TARGETS, action_state_name, target_name};
use super::restriction::asks_to_stop;
use crate::answers::short;
use crate::ask::Ask;
use crate::plan::{context_icon, context_kind_name, drawn, shown_state};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The most of somebody's words that stands under an action.
const QUOTE: usize = 160;

/// Whom the plan asks, a block for each action.
pub(super) fn tilt(words: &Words, case: &Case, plan: &Plan) -> Option<AnyView> {
    let counts = Tilt::of(plan.actions().map(|action| action.target));
    if counts.total() == 0 {
        return None;
    }
    let (_, name) = case.young_person();
    let parts = TARGETS
        .iter()
        .map(|target| (*target, counts.count(*target)))
        .filter(|(target, count)| *count > 0 || *target == tilt::Target::YoungPerson)
        .map(|(target, count)| TiltPart {
            target: drawn(target),
            count,
            label: match target {
                tilt::Target::Context => say!(words, "staff-tilt-place", count = count),
                tilt::Target::ServicePractice => say!(words, "staff-tilt-our-work", count = count),
                tilt::Target::SupportRequested => say!(words, "staff-tilt-asked-for", count = count),
                tilt::Target::ParentCarer => say!(words, "staff-tilt-offer", count = count),
                tilt::Target::YoungPerson => {
                    say!(words, "staff-tilt-young-person", count = count, name = name.clone())
                }
            },
        })
        .collect::<Vec<_>>();
    let (title, note) = (
        say!(words, "staff-plan-asks"),
        say!(words, "staff-plan-actions", count = counts.total()),
    );
    let leans = counts
        .leans_on_family()
        .then(|| view! { <SmallNote icon=Icon::Flag text=say!(words, "staff-plan-leans")/> });
    Some(view! { <TiltBar title=title note=note parts=parts/>{leans} }.into_any())
}

/// A context with its goal and what changes it. A gap: a voice put weight on it, and nothing does.
pub(super) fn context(ask: &Ask, case: &Case, one: &PlanContext, gap: bool) -> impl IntoView + use<> {
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
    let goal = (!one.goal.is_empty())
        .then(|| view! { <p>{say!(words, "staff-context-goal-is", goal = one.goal.clone())}</p> });
    let rows: Vec<AnyView> = one
        .actions
        .iter()
        .map(|action| row(ask, case, one, action).into_any())
        .collect();
    let rows = if rows.is_empty() {
        view! { <p class="meta">{say!(words, "staff-context-no-action")}</p> }.into_any()
    } else {
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    let (name, icon) = (one.context.name.clone(), context_icon(one.context.kind));
    let gap = gap.then(|| {
        let href = format!("/work/{}/places#c-{}", case.id(), one.context.id);
        view! { <GapNote title=say!(words, "staff-covered-gap") text=say!(words, "staff-gap-here") href=href way=say!(words, "staff-gap-look")/> }
    });
    view! {
        <Section>
            <SectionHeading text=name icon=Some(icon)/>
            <p class="meta">{about}</p>
            {goal}
            {gap}
            {rows}
        </Section>
    }
}

fn row(ask: &Ask, case: &Case, one: &PlanContext, action: &Action) -> impl IntoView + use<> {
    let words = &ask.words;
    let shown = shown_state(action, ask.today());
    let state = action_state_name(words, shown);
    let owner = if action.owner.is_empty() {
        say!(words, "staff-nobody-yet")
    } else {
        action.owner.clone()
    };
    let text = say!(
        words,
        "staff-action-line",
        owner = owner,
        state = state,
        note = action.note.clone()
    );
    let due = action.due.map(|due| words.date_short(due));
    let quote = action
        .from_view
        .and_then(|id| case.read_views().find(|view| view.id == id))
        .map(|view| short(&view.words, QUOTE));
    let (_, name) = case.young_person();
    let label = target_name(words, action.target, &name);
    let tag = drawn(action.target);
    let change = case.leads().then(|| {
        let label = say!(words, "staff-action-change");
        let heard = format!("{label}: {}", action.what);
        let href = format!("/work/{}/plan?change={}#change", case.id(), action.id);
        view! { <ButtonLink href=href label=label weight=Weight::Text aria_label=heard/> }
    });
    let lead = match shown {
        ActionState::Done | ActionState::GoingOn => Lead::Mark(Mark::Did),
        ActionState::Late => Lead::Mark(Mark::NotYet),
        ActionState::Agreed | ActionState::Started | ActionState::Stopped => Lead::Icon(context_icon(one.context.kind)),
    };
    view! {
        <DataRow lead=lead title=action.what.clone() text=text.trim().to_owned() quote=quote end=due marked=asks_to_stop(action)>
            <TargetTag target=tag label=label/>
            {change}
        </DataRow>
    }
}
