use leptos::prelude::*;
use participation::cases::PathwayStep;

use super::super::case::Case;
use super::super::names::kind_name;
use super::draw::named;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// What kind of pathway it is, as which it went on before, and the way to the form.
pub(in crate::work) fn section(ask: &Ask, case: &Case) -> AnyView {
    let words = &ask.words;
    let rows: Vec<AnyView> = case.steps.iter().rev().map(|step| row(ask, case, step)).collect();
    let rows = (!rows.is_empty()).then(|| view! { <Rows>{rows}</Rows> });
    let kept = ask
        .query
        .has("kind")
        .then(|| view! { <Saved text=say!(words, "staff-step-kept")/> });
    let now = kind_name(words, case.dates.kind);
    let way = case.leads().then(|| {
        let (href, label) = (format!("/work/{}/dates/kind", case.id()), say!(words, "staff-step"));
        view! { <p><a class="link" href=href>{label}</a></p> }
    });
    view! {
        <section id="kind">
            <SectionHeading text=say!(words, "staff-step-kind")/>
            {kept}
            <p>{now}</p>
            {rows}
            {way}
        </section>
    }
    .into_any()
}

fn row(ask: &Ask, case: &Case, step: &PathwayStep) -> AnyView {
    let words = &ask.words;
    let title = say!(
        words,
        "staff-step-from-to",
        from = kind_name(words, step.from),
        to = kind_name(words, step.to)
    );
    let at = step
        .meeting
        .and_then(|id| case.dates.meetings.iter().find(|one| one.id == id));
    let by = say!(
        words,
        "answers-by",
        name = case.short_name(words, step.by),
        date = words.date_of(step.at)
    );
    let meta = at.map_or_else(|| by.clone(), |at| format!("{} · {by}", named(words, at)));
    view! { <Row title=title text=step.why.clone() meta=meta/> }.into_any()
}
