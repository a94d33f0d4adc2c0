use leptos::prelude::*;
use participation::id::PersonId;
use participation::retention::{Class, KeptLine, Overview};

use super::{HOLD, class_name, standing};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;
use crate::work::typed::{Typed, field_id};

/// A pathway, when it goes or what keeps it, and what a manager can do about that.
pub(super) fn line(ask: &Ask, all: &Overview, one: &KeptLine, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let today = ask.today();
    let ended = one
        .kept
        .ended
        .as_ref()
        .map(|end| say!(words, "staff-kept-ended", date = words.date_and_year(end.on)));
    let text = standing(words, &one.kept, Class::Words, today);
    // What goes on another day is told beside it.
    let others: Vec<String> = [Class::Pictures, Class::Traces]
        .into_iter()
        .map(|class| (class, standing(words, &one.kept, class, today)))
        .filter(|(_, other)| *other != text)
        .map(|(class, other)| format!("{}: {other}", class_name(words, class)))
        .collect();
    let meta = ended.into_iter().chain(others).collect::<Vec<_>>().join(" ");
    let (hold, early) = (hold(words, all, one, typed), early(words, all, one, typed));
    let name = one.young_person.clone();
    view! {
        <Row lead=Lead::Person(name.clone()) title=name text=text meta=meta>
            {hold}
            {early}
        </Row>
    }
    .into_any()
}

fn name(all: &Overview, person: PersonId) -> String {
    all.staff.get(&person).cloned().unwrap_or_default()
}

/// Why it is on hold, and the form that lifts it.
fn hold(words: &Words, all: &Overview, one: &KeptLine, typed: &Typed) -> Option<AnyView> {
    let hold = one.kept.hold.as_ref()?;
    let form = format!("{HOLD}-{}", one.pathway);
    let by = say!(
        words,
        "answers-by",
        name = name(all, hold.by),
        date = words.date_and_year_of(hold.at)
    );
    let open = !typed.is_fine() && typed.is(&form);
    let summary = say!(words, "staff-hold-lift");
    let (value, error, why) = (typed.text(&form, "why"), typed.error(&form, "why"), hold.why.clone());
    let (id, label, lift) = (
        field_id("why", &form),
        say!(words, "staff-hold-lift-why"),
        say!(words, "staff-hold-lift"),
    );
    let pathway = one.pathway.to_string();
    Some(
        view! {
            <Quote words=why/>
            <p class="meta">{by}</p>
            <Details summary=summary open=open>
                <form method="post" action="/work/retention/hold">
                    <input type="hidden" name="pathway" value=pathway/>
                    <input type="hidden" name="do" value="lift"/>
                    <TextArea name="why" id=id label=label value=value error=error paper=Paper::Plain rows=2/>
                    <Button label=lift weight=Weight::Outline/>
                </form>
            </Details>
        }
        .into_any(),
    )
}

/// Whether it is to go early: to ask, to agree, or not to.
fn early(words: &Words, all: &Overview, one: &KeptLine, typed: &Typed) -> Option<AnyView> {
    one.kept.ended.as_ref()?;
    let form = format!("early-{}", one.pathway);
    let (value, error) = (typed.text(&form, "why"), typed.error(&form, "why"));
    let id = field_id("why", &form);
    let pathway = one.pathway.to_string();
    let open = typed.is(&form);
    let inner = match &one.kept.early {
        None => {
            let (label, ask) = (say!(words, "staff-early-why"), say!(words, "staff-early-ask"));
            view! {
                <TextArea name="why" id=id label=label value=value error=error paper=Paper::Plain rows=2/>
                <Button label=ask weight=Weight::Outline/>
            }
            .into_any()
        }
        Some(early) => {
            let asked = say!(
                words,
                "answers-by",
                name = name(all, early.by),
                date = words.date_and_year_of(early.at)
            );
            let agreed = early.agreed.map(|(by, at)| {
                let text = say!(
                    words,
                    "staff-early-agreed-by",
                    name = name(all, by),
                    date = words.date_and_year_of(at)
                );
                view! { <p class="meta">{text}</p> }
            });
            let agree = early
                .agreed
                .is_none()
                .then(|| view! { <Button name="do" value="agree" label=say!(words, "staff-early-agree")/> });
            let (drop, why) = (say!(words, "staff-early-drop"), early.why.clone());
            let error = error.map(|text| view! { <FieldError id=id text=text/> });
            let seen = early.id.to_string();
            view! {
                {error}
                <Quote words=why/>
                <p class="meta">{asked}</p>
                <input type="hidden" name="early" value=seen/>
                {agreed}
                {agree}
                <Button name="do" value="drop" label=drop weight=Weight::Outline/>
            }
            .into_any()
        }
    };
    let (summary, what) = (say!(words, "staff-early"), say!(words, "staff-early-what"));
    let open = open || one.kept.early.as_ref().is_some_and(|early| early.agreed.is_none());
    Some(
        view! {
            <Details summary=summary open=open>
                <p class="meta">{what}</p>
                <form method="post" action="/work/retention/early">
                    <input type="hidden" name="pathway" value=pathway/>
                    {inner}
                </form>
            </Details>
        }
        .into_any(),
    )
}
