use leptos::prelude::*;
use participation::directory::Service;
use participation::support::{SupportAsk, WhyNot};

use super::super::super::typed::{Typed, field_id};
use super::super::at::At;
use super::row::Found;
use crate::answers::{short, why_name};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The most services that stand in the form at once.
const MOST: usize = 8;

/// The most of what a service is that stands below its name.
const SUMMARY: usize = 140;

/// Options of which none is chosen beforehand.
pub(super) fn choose<V: Into<String>>(words: &Words, of: impl Iterator<Item = (V, String)>) -> Vec<SelectOption> {
    let none = SelectOption {
        value: String::new(),
        label: say!(words, "staff-choose"),
    };
    let options = of.map(|(value, label)| SelectOption {
        value: value.into(),
        label,
    });
    std::iter::once(none).chain(options).collect()
}

/// The form that looks into the directory and tells whoever asked what there is. Looking keeps what was typed.
pub(super) fn telling(words: &Words, at: &At, noted: &SupportAsk, name: &str, typed: &Typed, found: &Found) -> AnyView {
    let which = noted.id.to_string();
    let id = |field: &str| field_id(field, &which);
    let error = |field: &str| typed.error(&which, field);
    let chosen = typed.text(&which, "state");
    let states = [
        ("available", say!(words, "staff-support-available")),
        ("not-available", say!(words, "staff-support-not-available")),
    ]
    .map(|(value, label)| Choice::new(value, label, chosen == value))
    .to_vec();
    let whys = choose(words, WhyNot::ALL.iter().map(|why| (why.text(), why_name(words, *why))));
    let look = look(words, &which, typed, found);
    view! {
        <form method="post" action=at.path(&format!("/support/tell#s-{which}")) id=format!("s-{which}")>
            <input type="hidden" name="ask" value=which.clone()/>
            {look}
            <Chips name="state" id=id("state") legend=say!(words, "staff-support-what") options=states error=error("state")/>
            <div class="why-not"><Select name="lack" id=id("lack") label=say!(words, "staff-support-why") options=whys value=typed.text(&which, "lack") error=error("lack")/></div>
            <TextArea name="because" id=id("because") label=say!(words, "staff-support-because") hint=say!(words, "staff-answer-because-hint", name = name.to_owned()) value=typed.text(&which, "because") error=error("because") paper=Paper::Plain rows=2/>
            <TextArea name="instead" id=id("instead") label=say!(words, "staff-answer-offer") hint=say!(words, "staff-support-instead-hint") value=typed.text(&which, "instead") error=error("instead") paper=Paper::Plain rows=1/>
            <Button label=say!(words, "staff-support-tell", name = name.to_owned()) name="do" value="tell"/>
        </form>
    }
    .into_any()
}

/// The search, and what it found. Its button comes first in the form, so that Enter in its field searches.
fn look(words: &Words, which: &str, typed: &Typed, found: &Found) -> AnyView {
    if found.all == 0 {
        return view! { <p class="meta">{say!(words, "staff-support-no-directory")}</p> }.into_any();
    }
    let chosen = typed.text(which, "service");
    let results = found.services.as_ref().map(|services| {
        let (many, most) = (services.len(), services.len().min(MOST));
        let said = if many > most {
            say!(words, "staff-support-first", most = most, count = many)
        } else {
            say!(words, "staff-support-found", count = many)
        };
        let options: Vec<Choice> = services.iter().take(MOST).map(|one| option(words, one, &chosen)).collect();
        let none = Choice::new("", say!(words, "staff-support-none-of-these"), chosen.is_empty());
        let options: Vec<Choice> = options.into_iter().chain([none]).collect();
        view! {
            <ChoiceRows name="service" id=field_id("service", which) legend=said options=options error=typed.error(which, "service")/>
        }
    });
    let count = found.all;
    view! {
        <Field name="find" id=field_id("find", which) label=say!(words, "staff-support-find") hint=say!(words, "staff-support-holds", count = count) value=typed.text(which, "find")/>
        <Button label=say!(words, "staff-support-look") weight=Weight::Outline name="do" value="find"/>
        {results}
    }
    .into_any()
}

fn option(words: &Words, one: &Service, chosen: &str) -> Choice {
    let ages = match (one.min_age, one.max_age) {
        (None, None) => String::new(),
        (Some(from), None) => say!(words, "staff-support-ages-from", from = from.to_string()),
        (None, Some(to)) => say!(words, "staff-support-ages-to", to = to.to_string()),
        (Some(from), Some(to)) => say!(
            words,
            "staff-support-ages",
            from = from.to_string(),
            to = to.to_string()
        ),
    };
    let hint = [one.organisation.clone(), ages, short(&one.summary, SUMMARY)];
    let hint: Vec<String> = hint.into_iter().filter(|text| !text.is_empty()).collect();
    Choice {
        hint: (!hint.is_empty()).then(|| hint.join(". ")),
        ..Choice::new(one.key.clone(), one.name.clone(), one.key == chosen)
    }
}
