use leptos::prelude::*;
use participation::news::About;
use participation::over_time::{Kept, Promise, VoiceOverTime};

use super::page::Reading;
use crate::answers::{said_text, short};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// How much of what was said names a promise.
const GLIMPSE: usize = 80;

/// What became of a promise, in words.
#[must_use]
pub fn kept_line(words: &Words, kept: Kept) -> String {
    match kept {
        Kept::InTime(on) => say!(words, "time-kept", date = words.date(on)),
        Kept::Late(on) => say!(words, "time-kept-late", date = words.date(on)),
        Kept::Waiting => say!(words, "time-waiting"),
        Kept::NotYet => say!(words, "time-not-yet"),
        Kept::GivenUp(on) => say!(words, "time-given-up", date = words.date(on)),
    }
}

/// Its mark. What was kept late was kept.
#[must_use]
pub const fn kept_mark(kept: Kept) -> Mark {
    match kept {
        Kept::InTime(_) | Kept::Late(_) => Mark::Did,
        Kept::Waiting => Mark::Open,
        Kept::NotYet => Mark::NotYet,
        Kept::GivenUp(_) => Mark::Cant,
    }
}

/// What I was promised about what I said, one by one.
pub(super) fn mine(reading: &Reading<'_>, voice: &VoiceOverTime) -> Option<AnyView> {
    let words = reading.words;
    let rows = voice.promises.iter().filter_map(|promise| {
        let About::View(id) = promise.about else { return None };
        let view = reading.mine.get(&id)?;
        let said = short(&said_text(words, view, reading.me.role), GLIMPSE);
        let text = say!(
            words,
            "time-news-by",
            date = words.date(promise.promised),
            kept = kept_line(words, promise.kept)
        );
        let (href, lead) = (format!("/answers/{id}"), Lead::Mark(kept_mark(promise.kept)));
        Some(view! { <LinkRow href=href title=said text=text lead=lead/> }.into_any())
    });
    listed(say!(words, "time-promised-you"), rows.collect())
}

/// What the plan promised everybody, by the day that was named first.
pub(super) fn of_plan(reading: &Reading<'_>, promises: &[Promise]) -> Option<AnyView> {
    let words = reading.words;
    let rows = promises.iter().filter_map(|promise| {
        let About::Action(id) = promise.about else { return None };
        let what = reading.actions.get(&id)?.clone();
        let meta = say!(
            words,
            "time-promised-by",
            date = words.date(promise.promised),
            kept = kept_line(words, promise.kept)
        );
        Some(view! { <Row lead=Lead::Mark(kept_mark(promise.kept)) text=what meta=meta/> }.into_any())
    });
    listed(say!(words, "time-promised-plan"), rows.collect())
}

fn listed(title: String, rows: Vec<AnyView>) -> Option<AnyView> {
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}
