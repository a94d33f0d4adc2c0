//! Help that was asked for, and what they were told about it: on the thing itself, and in the plan.

use leptos::prelude::*;
use participation::news::About;
use participation::support::{Help, Outcome, SupportAsk, Told, WhyNot};

use super::{Names, short};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The most of what a service is that stands beside its name.
const SUMMARY: usize = 300;

/// What kind of help it is.
#[must_use]
pub fn help_name(words: &Words, help: Help) -> String {
    match help {
        Help::Club => say!(words, "support-club"),
        Help::YouthWork => say!(words, "support-youth-work"),
        Help::Talking => say!(words, "support-talking"),
        Help::School => say!(words, "support-school"),
        Help::Transport => say!(words, "support-transport"),
        Help::Money => say!(words, "support-money"),
        Help::Housing => say!(words, "support-housing"),
        Help::Parents => say!(words, "support-parents"),
        Help::Language => say!(words, "support-language"),
        Help::Other => say!(words, "support-other"),
    }
}

/// Why it cannot be had.
#[must_use]
pub fn why_name(words: &Words, why: WhyNot) -> String {
    match why {
        WhyNot::NoneHere => say!(words, "support-none-here"),
        WhyNot::Full => say!(words, "support-full"),
        WhyNot::NotForThem => say!(words, "support-not-for-them"),
        WhyNot::OutOfReach => say!(words, "support-out-of-reach"),
        WhyNot::NoMoney => say!(words, "support-no-money"),
        WhyNot::Other => say!(words, "support-why-other"),
    }
}

/// What was noted about a thing, and what was told; nothing where nobody noted it as help.
#[must_use]
pub fn support_about(words: &Words, names: &Names<'_>, asks: &[SupportAsk], about: About) -> Option<AnyView> {
    let one = asks.iter().find(|one| one.about == about)?;
    Some(support_told(words, names, one))
}

/// The same of everything that was asked for in words and proposals, for the end of the plan.
pub(crate) fn support_in_words(words: &Words, names: &Names<'_>, asks: &[SupportAsk]) -> Option<AnyView> {
    let in_words = asks.iter().filter(|one| !matches!(one.about, About::Action(_)));
    let rows = in_words
        .map(|one| view! { <li>{support_told(words, names, one)}</li> }.into_any())
        .collect::<Vec<_>>();
    let title = say!(words, "support-heading");
    (!rows.is_empty()).then(|| {
        view! { <section id="support"><SectionHeading text=title/><ul class="plain-list">{rows}</ul></section> }
            .into_any()
    })
}

/// When somebody was last told something about a thing, UTC milliseconds.
pub(super) fn told_at(asks: &[SupportAsk], about: About) -> i64 {
    let one = asks.iter().find(|one| one.about == about);
    one.and_then(|one| one.told.last()).map_or(0, |told| told.at)
}

fn support_told(words: &Words, names: &Names<'_>, one: &SupportAsk) -> AnyView {
    let title = say!(words, "support-asked", kind = help_name(words, one.help));
    let told = match one.told.last() {
        Some(last) => told(words, names, last),
        None => {
            let text = say!(words, "support-waits");
            view! { <p>{text}</p> }.into_any()
        }
    };
    view! { <div class="stands"><p class="meta">{title}</p>{told}</div> }.into_any()
}

fn told(words: &Words, names: &Names<'_>, told: &Told) -> AnyView {
    let (state, why) = match told.outcome {
        Outcome::Available => (say!(words, "support-available"), None),
        Outcome::NotAvailable(why) => (say!(words, "support-not-available"), Some(why_name(words, why))),
    };
    let because = told.because.clone();
    let instead = (!told.instead.is_empty()).then(|| say!(words, "answers-instead", offer = told.instead.clone()));
    let by = say!(
        words,
        "answers-by",
        name = names.person(told.by),
        date = words.date_of(told.at)
    );
    let service = service(told);
    view! {
        <p><b>{state}</b>{why.map(|why| view! { " "<span>{why}</span> })}</p>
        <p dir="auto">{because}</p>
        {instead.map(|text| view! { <p dir="auto">{text}</p> })}
        {service}
        <p class="meta">{by}</p>
    }
    .into_any()
}

/// The service: its name, its own page and what it is.
pub(crate) fn service(told: &Told) -> Option<AnyView> {
    if told.service.is_empty() {
        return None;
    }
    let (name, summary) = (told.service.clone(), short(&told.summary, SUMMARY));
    let name = if told.link.is_empty() {
        view! { <b dir="auto">{name}</b> }.into_any()
    } else {
        let href = told.link.clone();
        view! { <a class="link" href=href rel="noopener noreferrer" dir="auto">{name}</a> }.into_any()
    };
    let summary = (!summary.is_empty()).then(|| view! { <p class="meta" dir="auto">{summary}</p> });
    Some(view! { <p>{name}</p>{summary} }.into_any())
}
