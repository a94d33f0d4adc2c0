//! Contexts beside what each voice put on them, their goals and what changes them; the gaps, and what leans the wrong way.

use leptos::prelude::*;
use participation::id::ContextId;
use participation::plan::{Plan, PlanContext};
use participation::rules::coverage::Covered;
use participation::rules::tilt::Warning;
use participation::weights::{COUNTERS, Voice};

use super::load::At;
use crate::plan::context_icon;
use crate::say;
use crate::ui::*;
use crate::words::Words;

type Row = Covered<Voice, ContextId>;

/// The table, with the gaps named above it.
pub(super) fn draw(words: &Words, at: &At) -> Option<AnyView> {
    let coverage = &at.coverage;
    if coverage.rows.is_empty() {
        return None;
    }
    let voices: Vec<Voice> = at.weights.voices.iter().map(|one| one.voice).collect();
    let heads = CoveredHeads {
        context: say!(words, "staff-covered-context"),
        voices: voices
            .iter()
            .map(|voice| (at.voice(words, *voice), *voice == Voice::Professionals))
            .collect(),
        goal: say!(words, "staff-context-goal"),
        actions: say!(words, "staff-covered-actions"),
    };
    let rows = coverage
        .rows
        .iter()
        .filter_map(|row| Some(drawn(words, &voices, row, context(&coverage.plan, row.context)?)))
        .collect();
    let label = say!(words, "staff-covered");
    let gaps: Vec<String> = coverage
        .rows
        .iter()
        .filter(|row| row.gap)
        .filter_map(|row| Some(context(&coverage.plan, row.context)?.context.name.clone()))
        .collect();
    let lede = match (gaps.len(), voices.is_empty()) {
        (_, true) => say!(words, "staff-covered-no-voice"),
        (0, _) => say!(words, "staff-covered-no-gap"),
        (count, _) => say!(words, "staff-covered-gaps", count = count, names = words.list(&gaps)),
    };
    let warnings: Vec<String> = coverage
        .warnings
        .iter()
        .filter_map(|one| warning(words, &coverage.plan, one))
        .collect();
    let warnings = (!warnings.is_empty()).then(|| view! { <DashList items=warnings/> });
    Some(
        view! {
            <section id="covered">
                <SectionHeading text=label.clone()/>
                <p class="meta">{lede}</p>
                <CoveredTable label=label heads=heads rows=rows/>
                {warnings}
            </section>
        }
        .into_any(),
    )
}

fn context(plan: &Plan, id: ContextId) -> Option<&PlanContext> {
    plan.contexts.iter().find(|one| one.context.id == id)
}

fn drawn(words: &Words, voices: &[Voice], row: &Row, one: &PlanContext) -> CoveredRow {
    let counters = voices
        .iter()
        .map(|voice| {
            let on = row.weights.iter().find(|(of, _)| of == voice).map_or(0, |(_, on)| *on);
            let heard = say!(
                words,
                "staff-covered-of",
                count = on.to_string(),
                all = COUNTERS.to_string()
            );
            (on, heard)
        })
        .collect();
    let goal = if row.goal {
        one.goal.clone()
    } else {
        say!(words, "staff-covered-no-goal")
    };
    CoveredRow {
        icon: context_icon(one.context.kind),
        name: one.context.name.clone(),
        href: format!("#c-{}", row.context),
        counters,
        goal,
        has_goal: row.goal,
        actions: say!(words, "staff-covered-count", count = row.actions),
        gap: row.gap.then(|| say!(words, "staff-covered-gap")),
    }
}

/// What leans the wrong way, apart from the gaps, which the table tells.
fn warning(words: &Words, plan: &Plan, warning: &Warning<ContextId>) -> Option<String> {
    let action = |at: usize| plan.actions().nth(at).map(|action| action.what.clone());
    Some(match warning {
        Warning::LeansOnFamily => say!(words, "staff-plan-leans"),
        Warning::ContextWithoutAction(_) => return None,
        Warning::UnpairedRestriction(at) => say!(words, "staff-covered-unpaired", what = action(*at)?),
        Warning::SupportNobodyAskedFor(at) => say!(words, "staff-covered-unasked", what = action(*at)?),
    })
}
