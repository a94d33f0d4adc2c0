//! Kinder words, and words that change something: suggested under a field, never asked for.

use leptos::prelude::*;
use participation::rules::wording::{Blame, NonAction, blaming, non_action};

use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What could be written instead of what blames.
pub(super) fn kinder(words: &Words, text: &str) -> Vec<AnyView> {
    blaming(text)
        .into_iter()
        .map(|found| {
            let said = text.get(found.span).unwrap_or_default().to_owned();
            let instead = instead(words, found.what);
            note(say!(words, "staff-kinder", said = said, instead = instead))
        })
        .collect()
}

/// What could be written instead of what changes nothing, and of what blames.
pub(super) fn for_action(words: &Words, text: &str) -> Vec<AnyView> {
    let none = non_action(text).map(|what| note(changes_nothing(words, what)));
    none.into_iter().chain(kinder(words, text)).collect()
}

fn note(text: String) -> AnyView {
    view! { <SmallNote icon=Icon::Pencil text=text/> }.into_any()
}

fn instead(words: &Words, what: Blame) -> String {
    match what {
        Blame::FailedToEngage => say!(words, "staff-kinder-engage"),
        Blame::PlacedAtRisk => say!(words, "staff-kinder-placed"),
        Blame::Chose => say!(words, "staff-kinder-chose"),
        Blame::UnableTo => say!(words, "staff-kinder-unable"),
        Blame::Refuses => say!(words, "staff-kinder-refuses"),
        Blame::Kind => say!(words, "staff-kinder-kind"),
        Blame::LacksInsight => say!(words, "staff-kinder-insight"),
        Blame::Label => say!(words, "staff-kinder-label"),
        Blame::Family => say!(words, "staff-kinder-family"),
    }
}

/// Why words alone are no action, and what would be one.
pub(super) fn changes_nothing(words: &Words, what: NonAction) -> String {
    match what {
        NonAction::ShareInformation => say!(words, "staff-no-action-share"),
        NonAction::Monitor => say!(words, "staff-no-action-monitor"),
        NonAction::Discuss => say!(words, "staff-no-action-discuss"),
        NonAction::Signpost => say!(words, "staff-no-action-signpost"),
    }
}
