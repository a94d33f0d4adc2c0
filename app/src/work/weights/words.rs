use participation::id::ContextId;
use participation::plan::Context;
use participation::rules::weighing::Disagreement;
use participation::weights::Voice;

use super::super::case::Case;
use super::super::names::staff_call;
use crate::say;
use crate::words::Words;

/// What staff call a voice.
pub(super) fn voice_name(words: &Words, case: &Case, voice: Voice) -> String {
    match voice {
        Voice::Professionals => say!(words, "staff-weights-professionals"),
        Voice::Member(id) => case.member(id).map(staff_call).unwrap_or_default(),
    }
}

/// "Kacper put 1 on Older lads, professionals 4."
pub(super) fn difference(
    words: &Words,
    case: &Case,
    contexts: &[Context],
    found: &Disagreement<Voice, ContextId>,
) -> String {
    let called = |id: &ContextId| {
        let context = contexts.iter().find(|one| one.id == *id);
        context.map(|one| one.name.clone()).unwrap_or_default()
    };
    let all = |ids: &[ContextId]| words.list(&ids.iter().map(called).collect::<Vec<_>>());
    match found {
        Disagreement::Apart { context, most, least } => say!(
            words,
            "staff-weights-apart",
            one = voice_name(words, case, least.0),
            few = least.1.to_string(),
            context = called(context),
            other = voice_name(words, case, most.0),
            more = most.1.to_string(),
        ),
        Disagreement::First { one, other } => say!(
            words,
            "staff-weights-first",
            one = voice_name(words, case, one.0),
            first = all(&one.1),
            other = voice_name(words, case, other.0),
            second = all(&other.1),
        ),
    }
}
