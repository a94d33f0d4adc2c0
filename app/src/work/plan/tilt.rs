use leptos::prelude::*;
use participation::plan::{Plan, PlanText, PlanVersion};
use participation::rules::tilt::{Shift, Target, Tilt, shifts};

use super::super::case::Case;
use super::super::names::TARGETS;
use crate::plan::drawn;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Whom the plan asks, a block for each action, and how that moved since it was agreed last.
pub(super) fn bar(words: &Words, case: &Case, plan: &Plan, last: Option<&PlanVersion>) -> Option<AnyView> {
    let counts = PlanText::of(plan).tilt();
    if counts.total() == 0 {
        return None;
    }
    let (_, name) = case.young_person();
    let parts = parts(words, &counts, &name);
    let (title, note) = (
        say!(words, "staff-plan-asks"),
        say!(words, "staff-plan-actions", count = counts.total()),
    );
    let moved = last.and_then(|last| moved(words, &last.text.tilt(), &counts, &name));
    Some(view! { <TiltBar title=title note=note parts=parts/>{moved} }.into_any())
}

/// Whom the plan would ask, with an action that is being written; `from` is whom it asked until now. There is one for
/// each choice, and the style sheet shows the one that is chosen.
pub(super) fn would(words: &Words, name: &str, plan: &Plan, from: Option<Target>) -> impl IntoView + use<> {
    let counts = PlanText::of(plan).tilt();
    let each = TARGETS.iter().map(|target| {
        let counts = counts.with(from, *target);
        let (title, parts) = (say!(words, "staff-plan-would-ask"), parts(words, &counts, name));
        let leans = counts.leans_on_family().then(|| {
            let text = leans(words, &counts);
            view! { <p class="meta">{text}</p> }
        });
        let class = format!("would-{target}");
        view! { <div class=class><TiltBar title=title parts=parts/>{leans}</div> }
    });
    let each = each.collect_view();
    view! { <div class="would" role="status">{each}</div> }
}

/// That it asks more of the family than of places and services.
pub(super) fn leans(words: &Words, counts: &Tilt) -> String {
    let family: usize = counts.count(Target::YoungPerson) + counts.count(Target::ParentCarer);
    let around: usize = counts.count(Target::Context) + counts.count(Target::ServicePractice);
    say!(words, "staff-plan-leans", family = family, around = around)
}

fn parts(words: &Words, counts: &Tilt, name: &str) -> Vec<TiltPart> {
    TARGETS
        .iter()
        .map(|target| (*target, counts.count(*target)))
        .filter(|(target, count)| *count > 0 || *target == Target::YoungPerson)
        .map(|(target, count)| TiltPart {
            target: drawn(target),
            count,
            label: match target {
                Target::Context => say!(words, "staff-tilt-place", count = count),
                Target::ServicePractice => say!(words, "staff-tilt-our-work", count = count),
                Target::SupportRequested => say!(words, "staff-tilt-asked-for", count = count),
                Target::ParentCarer => say!(words, "staff-tilt-offer", count = count),
                Target::YoungPerson => {
                    say!(words, "staff-tilt-young-person", count = count, name = name.to_owned())
                }
            },
        })
        .collect()
}

/// How the tilt moved from one version to the next; nothing where nothing worth a sentence did.
pub(super) fn moved(words: &Words, before: &Tilt, now: &Tilt, name: &str) -> Option<AnyView> {
    let lines: Vec<String> = shifts(before, now)
        .into_iter()
        .map(|shift| sentence(words, shift, name))
        .collect();
    (!lines.is_empty()).then(|| {
        let since = say!(words, "staff-shift-since");
        view! { <p class="meta">{since}</p><DashList items=lines/> }.into_any()
    })
}

fn sentence(words: &Words, shift: Shift, name: &str) -> String {
    let name = name.to_owned();
    match shift {
        Shift::FellAndNothingRose {
            of: Target::ParentCarer,
            by,
        } => say!(words, "staff-shift-parents-fell", by = by),
        Shift::FellAndNothingRose { by, .. } => say!(words, "staff-shift-young-fell", name = name, by = by),
        Shift::FellAndOthersRose {
            of: Target::ParentCarer,
            by,
            rose,
        } => say!(words, "staff-shift-parents-fell-rose", by = by, rose = rose),
        Shift::FellAndOthersRose { by, rose, .. } => {
            say!(words, "staff-shift-young-fell-rose", name = name, by = by, rose = rose)
        }
        Shift::Rose {
            of: Target::ParentCarer,
            by,
        } => say!(words, "staff-shift-parents-rose", by = by),
        Shift::Rose { by, .. } => say!(words, "staff-shift-young-rose", name = name, by = by),
        Shift::ChangesFell { by } => say!(words, "staff-shift-changes-fell", by = by),
    }
}
