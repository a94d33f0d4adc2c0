use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::owners::PlaceFacts;
use participation::plan::PlanContext;
use participation::rules::length::Written;

use super::super::super::lengths::typed as longest;
use super::super::super::typed::{Typed, field_id};
use super::super::at::{At, Part};
use super::super::standing::Standing;
use super::{FORM, Told};
use crate::ask::{Answered, Ask};
use crate::say;
use crate::ui::*;

/// The page: what is told, and whether it is agreed.
pub(super) fn draw(ask: &Ask, told: &Told, typed: &Typed, status: StatusCode) -> Answered {
    let (words, at) = (&ask.words, &told.at);
    let one = told.context()?;
    let now = told.now.as_ref().map_or("", |now| now.words.as_str());
    let (_, name) = at.case.young_person();
    let is_newer = status == StatusCode::CONFLICT && typed.error(FORM, "words").is_some();
    let theirs = is_newer.then(|| {
        let (now, what_now) = (now.to_owned(), say!(words, "staff-conflict-what-now"));
        view! { <Notice tone=Tone::NotYet title=say!(words, "staff-conflict")><p dir="auto"><b>{now}</b></p><p>{what_now}</p></Notice> }
    });
    let text = if typed.error(FORM, "words").is_some() {
        typed.text(FORM, "words")
    } else {
        now.to_owned()
    };
    let version = told.now.as_ref().map_or(0, |now| now.version);
    let stands = told.now.as_ref().map(|now| stands(ask, told, now, typed));
    let who = say!(words, "staff-facts-what", name = name.clone());
    let form = view! {
        <p class="meta">{who}</p>
        <form method="post" action=told.path("")>
            <input type="hidden" name="version" value=version.to_string()/>
            <TextArea name="words" id=field_id("words", FORM) label=say!(words, "staff-facts") hint=say!(words, "staff-facts-hint") value=text error=typed.error(FORM, "words") paper=Paper::Plain rows=3 maxlength=longest(Written::ContextDetail)/>
            <Button label=say!(words, "staff-plan-save")/>
        </form>
    };
    let (title, href, back) = (
        say!(words, "staff-facts-for", name = one.context.name.clone()),
        at.path(&format!("#c-{}", one.context.id)),
        say!(words, "staff-plan-back"),
    );
    let page: Response = at.page(ask, Part::Action, typed.problems(), status, move || {
        view! {
            <p><a class="link" href=href>{Icon::Back.draw()}<span>{back}</span></a></p>
            <Section title=title>{theirs}{form}</Section>
            {stands}
        }
    });
    Ok(page)
}

/// Whether it is agreed; and if not, the form that notes it.
fn stands(ask: &Ask, told: &Told, now: &PlaceFacts, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let text = standing(ask, &told.at, now);
    let icon = if now.agreed.is_some() { Icon::Tick } else { Icon::Clock };
    let (_, name) = told.at.case.young_person();
    let error = typed.error(FORM, "agreed");
    let form = now.agreed.is_none().then(|| {
        view! {
            <form method="post" action=told.path("/agreed") id=field_id("agreed", FORM)>
                {error.map(|text| view! { <p class="error">{text}</p> })}
                <input type="hidden" name="version" value=now.version.to_string()/>
                <Button label=say!(words, "staff-facts-note-agreed", name = name) weight=Weight::Outline/>
            </form>
        }
    });
    view! { <Section><SmallNote icon=icon text=text/>{form}</Section> }.into_any()
}

/// "Agreed by Kacper on 9 October.", or that it waits.
fn standing(ask: &Ask, at: &At, now: &PlaceFacts) -> String {
    let words = &ask.words;
    match now.agreed {
        Some((by, on)) => say!(
            words,
            "staff-facts-agreed",
            name = at.case.short_name(words, by),
            date = words.date_of(on)
        ),
        None => say!(words, "staff-facts-waits", name = at.case.young_person().1),
    }
}

/// What partners read of it, on the plan, and for the worker the way to write it.
pub(in crate::work::plan) fn line(ask: &Ask, at: &At, standing_of: &Standing, one: &PlanContext) -> Option<AnyView> {
    let words = &ask.words;
    let now = standing_of.facts.iter().find(|facts| facts.context == one.context.id);
    let told = now.map(|now| {
        let (said, stands) = (
            say!(words, "staff-facts-are", words = now.words.clone()),
            standing(ask, at, now),
        );
        view! { <p class="meta"><span dir="auto">{said}</span>" "{stands}</p> }
    });
    let way = at.case.leads().then(|| {
        let label = match now {
            Some(_) => say!(words, "staff-facts-change"),
            None => say!(words, "staff-facts-write"),
        };
        let heard = format!("{label}: {}", one.context.name);
        let href = at.path(&format!("/outside/{}", one.context.id));
        view! { <p><ButtonLink href=href label=label weight=Weight::Text aria_label=heard/></p> }
    });
    (told.is_some() || way.is_some()).then(|| view! { {told}{way} }.into_any())
}
