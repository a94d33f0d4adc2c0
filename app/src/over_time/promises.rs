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
        let (title, text) = (
            kept_line(words, promise.kept),
            say!(words, "time-news-by", date = words.date(promise.promised)),
        );
        let (href, lead) = (format!("/answers/{id}"), Lead::Mark(kept_mark(promise.kept)));
        let row = view! { <LinkRow href=href title=title said=said text=text lead=lead/> };
        Some((promise.kept, row.into_any()))
    });
    listed(words, say!(words, "time-promised-you"), rows.collect())
}

/// What the plan promised everybody, by the day that was named first.
pub(super) fn of_plan(reading: &Reading<'_>, promises: &[Promise]) -> Option<AnyView> {
    let words = reading.words;
    let rows = promises.iter().filter_map(|promise| {
        let About::Action(id) = promise.about else { return None };
        let what = reading.actions.get(&id)?.clone();
        let by = say!(words, "time-promised-by", date = words.date(promise.promised));
        let (title, lead) = (kept_line(words, promise.kept), Lead::Mark(kept_mark(promise.kept)));
        let row = view! { <Row lead=lead title=title text=what meta=by/> };
        Some((promise.kept, row.into_any()))
    });
    listed(words, say!(words, "time-promised-plan"), rows.collect())
}

/// What is still open first, each with its day; what was kept is folded below, one by one too.
fn listed(words: &Words, title: String, rows: Vec<(Kept, AnyView)>) -> Option<AnyView> {
    let is_kept = |kept: Kept| matches!(kept, Kept::InTime(_) | Kept::Late(_));
    let (kept, open): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(kept, _)| is_kept(*kept));
    let drawn = |rows: Vec<(Kept, AnyView)>| {
        let rows = rows.into_iter().map(|(_, row)| row).collect::<Vec<_>>();
        (!rows.is_empty()).then(|| view! { <Rows>{rows}</Rows> })
    };
    let (open, kept, summary) = (drawn(open), drawn(kept), say!(words, "time-what-kept"));
    let kept = kept.map(|kept| view! { <Details summary=summary>{kept}</Details> });
    (open.is_some() || kept.is_some()).then(|| view! { <Section title=title>{open}{kept}</Section> }.into_any())
}
