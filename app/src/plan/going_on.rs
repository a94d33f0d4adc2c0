use jiff::ToSpan as _;
use jiff::civil::Date;
use leptos::prelude::*;
use participation::cases::{Kind, PathwayStep};
use participation::plan::Meeting;
use participation::voice::Listening;

use crate::ask::{Ask, Halt};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// For how many days home tells of it.
const NEW: i64 = 28;

/// As what the plan goes on, since when and why; nothing while it is what it was from the start.
pub(super) fn going_on(words: &Words, steps: &[PathwayStep], meetings: &[Meeting]) -> Option<AnyView> {
    let (last, before) = steps.split_last()?;
    let now = step(words, last, meetings);
    let (title, kept) = (say!(words, "plan-kind"), say!(words, "plan-kind-kept"));
    let before: Vec<AnyView> = before
        .iter()
        .rev()
        .map(|one| view! { <li class="row"><div>{step(words, one, meetings)}</div></li> }.into_any())
        .collect();
    let earlier = say!(words, "plan-kind-before");
    let before = (!before.is_empty()).then(|| view! { <Details summary=earlier><Rows>{before}</Rows></Details> });
    Some(
        view! {
            <section id="kind">
                <SectionHeading text=title/>
                {now}
                <p>{kept}</p>
                {before}
            </section>
        }
        .into_any(),
    )
}

fn step(words: &Words, one: &PathwayStep, meetings: &[Meeting]) -> AnyView {
    let since = say!(
        words,
        "plan-kind-since",
        date = words.date_of(one.at),
        kind = kind_name(words, one.to)
    );
    let was = say!(words, "plan-kind-was", kind = kind_name(words, one.from));
    let at = one
        .meeting
        .and_then(|id| meetings.iter().find(|meeting| meeting.id == id));
    let at = at.map(|at| say!(words, "plan-kind-at", date = words.date(at.on)));
    let (label, why) = (say!(words, "plan-kind-why"), one.why.clone());
    view! {
        <p>{since}" "{was}{at.map(|text| format!(" {text}"))}</p>
        <p><b>{label}</b>" "<bdi>{why}</bdi></p>
    }
    .into_any()
}

/// What a kind is to the family.
fn kind_name(words: &Words, kind: Kind) -> String {
    match kind {
        Kind::Roth => say!(words, "plan-kind-places"),
        Kind::ChildProtection => say!(words, "plan-kind-by-law"),
        Kind::ChildInNeed => say!(words, "plan-kind-agreed"),
        Kind::EarlyHelp => say!(words, "plan-kind-early"),
    }
}

/// The row on home while that is new.
///
/// # Errors
/// When the database does not answer.
pub async fn goes_on_anew(ask: &Ask, listening: &Listening<'_>) -> Result<Option<AnyView>, Halt> {
    let (words, today) = (&ask.words, ask.today());
    let steps = listening.pathway_steps().await?;
    let is_new = |on: &Date| on.checked_add(NEW.days()).is_ok_and(|until| until >= today);
    let since = steps.last().and_then(|last| words.day_of(last.at)).filter(is_new);
    Ok(since.map(|since| {
        let (title, text) = (
            say!(words, "plan-kind-home"),
            say!(words, "plan-kind-home-why", date = words.date(since)),
        );
        view! { <Rows><LinkRow href="/plan#kind" title=title text=text lead=Lead::Icon(Icon::Plan)/></Rows> }.into_any()
    }))
}
