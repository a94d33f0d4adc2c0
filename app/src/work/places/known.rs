//! What professionals know of a context. It stands apart from what the family said.

use leptos::prelude::*;
use participation::id::ContextId;
use participation::plan::PlanContext;
use participation::rules::tilt::COUNTERS_THAT_NEED_AN_ACTION;

use super::load::At;
use crate::plan::context_kind_name;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What is known of a context, question by question.
pub(super) fn facts(words: &Words, one: &PlanContext) -> Vec<Fact> {
    let (context, detail) = (&one.context, &one.context.detail);
    let fact = |label: String, text: &str| Fact {
        label,
        chosen: text.to_owned(),
        said: String::new(),
    };
    vec![
        fact(
            say!(words, "staff-context-kind"),
            &context_kind_name(words, context.kind),
        ),
        fact(say!(words, "staff-context-holder"), &context.holder),
        fact(say!(words, "staff-context-goal"), &one.goal),
        fact(say!(words, "staff-context-strengths"), &detail.strengths),
        fact(say!(words, "staff-context-guardians"), &detail.guardians),
        fact(say!(words, "staff-context-reach"), &detail.reach),
        fact(say!(words, "staff-context-notes"), &detail.notes),
    ]
}

/// What is known, and who sees that the context is there.
pub(super) fn known(words: &Words, one: &PlanContext) -> AnyView {
    let (icon, sees) = if one.context.for_family {
        (Icon::People, say!(words, "staff-context-seen"))
    } else {
        (Icon::Lock, say!(words, "staff-context-not-seen"))
    };
    view! {
        <aside class="known">
            <h3>{say!(words, "staff-known")}</h3>
            <Facts items=facts(words, one)/>
            <SmallNote icon=icon text=sees/>
        </aside>
    }
    .into_any()
}

/// Whose counters ask for an action that is not there, and the way to the plan.
pub(super) fn gap(words: &Words, at: &At, context: ContextId) -> AnyView {
    let row = at.coverage.rows.iter().find(|row| row.context == context);
    let voices: Vec<String> = row
        .iter()
        .flat_map(|row| &row.weights)
        .filter(|(_, on)| *on >= COUNTERS_THAT_NEED_AN_ACTION)
        .map(|(voice, on)| {
            say!(
                words,
                "staff-gap-voice",
                name = at.voice(words, *voice),
                count = on.to_string()
            )
        })
        .collect();
    let text = say!(words, "staff-gap-what", voices = words.list(&voices));
    let href = if at.case.leads() {
        format!("/work/{}/plan", at.case.id())
    } else {
        String::new()
    };
    view! { <GapNote title=say!(words, "staff-covered-gap") text=text href=href way=say!(words, "staff-gap-plan")/> }
        .into_any()
}
