//! An action that asks the young person to stop, avoid or limit something: what has to stand beside it.

use std::ops::Range;

use jiff::ToSpan as _;
use jiff::civil::Date;
use leptos::prelude::*;
use participation::plan::Action;
use participation::rules::restriction::find_about;
use participation::rules::restriction::limit::{Asked, Lack, Outcome, URGENT_REVIEW_DAYS};

use super::super::case::Case;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What an action still lacks; nothing once it is over.
pub(super) fn lacks(case: &Case, action: &Action, today: Date) -> Vec<Lack> {
    if action.state.is_over() {
        Vec::new()
    } else {
        let (_, name) = case.young_person();
        action.detail.asked.lacks(&action.what, &name, today)
    }
}

/// Whether an action waits, or goes ahead and shows what is missing.
pub(super) fn outcome(case: &Case, action: &Action, today: Date) -> Outcome {
    if action.state.is_over() {
        Outcome::Clear
    } else {
        let (_, name) = case.young_person();
        action.detail.asked.outcome(&action.what, &name, today)
    }
}

/// The last day on which an urgent step is looked at again.
pub(super) fn look_again_by(today: Date) -> Date {
    today.saturating_add(URGENT_REVIEW_DAYS.days())
}

/// What is missing, in words.
pub(super) fn lack_name(words: &Words, lack: Lack, young_person: &str, today: Date) -> String {
    let name = young_person.to_owned();
    match lack {
        Lack::Answer => say!(words, "staff-limit-answer", name = name),
        Lack::SecondLook => say!(words, "staff-limit-second-look", name = name),
        Lack::PlaceFix => say!(words, "staff-limit-needs-fix"),
        Lack::WhoCanChange => say!(words, "staff-limit-needs-who"),
        Lack::EndDate => say!(words, "staff-limit-needs-end"),
        Lack::ReviewSoon => say!(
            words,
            "staff-limit-needs-soon",
            date = words.day_and_date(look_again_by(today))
        ),
        Lack::YoungPersonsWord => say!(words, "staff-limit-needs-word", name = name),
    }
}

/// The wording with what reads like a limit marked, and what is missing. Nothing where nothing is.
pub(super) fn notice(words: &Words, case: &Case, action: &Action, today: Date) -> Option<AnyView> {
    let lacks = lacks(case, action, today);
    if lacks.is_empty() {
        return None;
    }
    let (_, name) = case.young_person();
    let title = match outcome(case, action, today) {
        Outcome::Waits => say!(words, "staff-limit-waits"),
        Outcome::Visible | Outcome::Clear => say!(words, "staff-limit-visible"),
    };
    let lines: Vec<String> = lacks
        .into_iter()
        .map(|lack| lack_name(words, lack, &name, today))
        .collect();
    let text = marked(&action.what, &find_about(&action.what, &name));
    Some(
        view! {
            <Notice tone=Tone::NotYet title=title>
                {text}
                <DashList items=lines/>
            </Notice>
        }
        .into_any(),
    )
}

/// What stands beside a limit, as it reads in the plan.
pub(super) fn facts(words: &Words, asked: &Asked, young_person: &str) -> Vec<Fact> {
    let Asked::Limits(limit) = asked else {
        return Vec::new();
    };
    let until = limit.until.map(|on| words.day_and_date(on)).unwrap_or_default();
    let until = if limit.urgent && !until.is_empty() {
        say!(words, "staff-limit-urgent-until", date = until)
    } else {
        until
    };
    let ours = |label: String, chosen: String| Fact {
        label,
        chosen,
        said: String::new(),
    };
    vec![
        ours(say!(words, "staff-limit-fix"), limit.place_fix.clone()),
        ours(say!(words, "staff-limit-who"), limit.who_can_change.clone()),
        ours(say!(words, "staff-limit-until"), until),
        Fact {
            label: say!(words, "staff-limit-word", name = young_person.to_owned()),
            chosen: String::new(),
            said: limit.young_persons_word.clone(),
        },
    ]
}

/// A text with some parts of it marked.
pub(super) fn marked(text: &str, parts: &[Range<usize>]) -> AnyView {
    let mut at = 0;
    let mut pieces = Vec::new();
    let slice = |part: Range<usize>| text.get(part).unwrap_or_default().to_owned();
    for part in parts {
        pieces.push(slice(at..part.start).into_any());
        pieces.push(view! { <mark>{slice(part.clone())}</mark> }.into_any());
        at = part.end;
    }
    pieces.push(slice(at..text.len()).into_any());
    view! { <p dir="auto">{pieces}</p> }.into_any()
}
