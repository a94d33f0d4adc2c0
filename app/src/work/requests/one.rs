use http::StatusCode;
use leptos::prelude::*;
use participation::id::RequestId;
use participation::people::Staff;
use participation::requests::{Asker, Request, RequestState, StepKind};
use participation::rules::length::Written;

use super::super::lengths::typed as longest;
use super::super::typed::{Typed, field_id};
use super::names::{about, asker_name, stands, step_name};
use super::{date, page, without};
use crate::ask::{Answered, Ask};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// One request: who asked, where it stands, what was done about it and what can be.
pub async fn request(ask: Ask) -> Answered {
    draw(&ask, &Typed::default(), StatusCode::OK).await
}

pub(super) async fn draw(ask: &Ask, typed: &Typed, status: StatusCode) -> Answered {
    let who = ask.who()?;
    let register = ask.p().requests(who)?;
    let id: RequestId = ask.param("request")?;
    let one = register.one(id).await?;
    let words = &ask.words;
    let officer = who.staff == Some(Staff::DataProtection);
    let left = if officer && one.about.is_some() {
        Some(without::draw(words, &register.without(id).await?))
    } else {
        None
    };
    let prepares = !officer && one.about.is_some() && !one.is_withdrawn();
    let (taken, as_parent) = if prepares {
        let preparing = ask.p().preparing(who, id).await?;
        (preparing.taken().await?, preparing.takes_them_for_a_parent())
    } else {
        (Vec::new(), false)
    };
    let as_parent = as_parent.then(|| {
        let (title, what) = (
            say!(words, "staff-request-as-parent"),
            say!(words, "staff-request-as-parent-what"),
        );
        view! { <Notice tone=Tone::NotYet title=title><p>{what}</p></Notice> }
    });
    let copy = prepares.then(|| {
        let href = format!("/work/requests/{id}/copy");
        let (label, text) = (
            say!(words, "staff-request-copy"),
            say!(words, "staff-request-copy-what"),
        );
        // A button, not a link: opening it is on record, so nothing opens it that only follows links.
        view! {
            <Section title=label.clone()>
                <p class="meta">{text}</p>
                <form method="get" action=href><Button label=label/></form>
            </Section>
        }
    });
    let mut kinds = offered(&one, officer, !taken.is_empty());
    // Something was done meanwhile: what was typed stays to be seen.
    let sent = StepKind::ALL.iter().copied().find(|kind| typed.is(kind.text()));
    kinds.extend(sent.filter(|kind| !kinds.contains(kind)));
    let forms: Vec<AnyView> = kinds.into_iter().map(|kind| form(ask, &one, kind, typed)).collect();
    let done = done(words, &one);
    let kept = ask
        .query
        .has("kept")
        .then(|| view! { <Saved text=say!(words, "settings-kept")/> });
    let late = one.is_late(ask.today());
    let tone = if late { Tone::NotYet } else { Tone::Plain };
    let (heading, where_it_stands) = (about(words, &one), stands(words, &one, ask.today()));
    let facts = facts(words, &one);
    let aside = view! { {forms} }.into_any();
    let back = (say!(words, "staff-requests"), "/work/requests".to_owned());
    page(ask, status, typed.problems(), back, move || {
        view! {
            <Columns aside=aside>
                <PageHead title=heading/>
                {kept}
                <Notice tone=tone title=where_it_stands>""</Notice>
                <Facts items=facts/>
                {as_parent}
                {copy}
                {done}
                {left}
            </Columns>
        }
        .into_any()
    })
    .await
}

fn facts(words: &Words, one: &Request) -> Vec<Fact> {
    let fact = |label: String, chosen: String, said: String| Fact { label, chosen, said };
    let mut facts = vec![
        fact(
            say!(words, "staff-request-reference"),
            one.reference.clone(),
            String::new(),
        ),
        fact(
            say!(words, "staff-request-received"),
            date(words, one.received),
            String::new(),
        ),
        fact(
            say!(words, "staff-request-asker"),
            asker_name(words, one.asker),
            String::new(),
        ),
    ];
    if one.asker != Asker::Themselves {
        facts.push(fact(
            say!(words, "staff-request-name"),
            one.recipient().to_owned(),
            String::new(),
        ));
        facts.push(fact(
            say!(words, "staff-request-shows"),
            String::new(),
            one.shows.clone(),
        ));
    }
    facts
}

/// What was done about it, in order.
fn done(words: &Words, one: &Request) -> Option<AnyView> {
    let rows: Vec<AnyView> = one
        .steps
        .iter()
        .map(|step| {
            let (title, on) = (step_name(words, step.kind), date(words, step.on));
            view! { <Row title=title text=step.words.clone() meta=on/> }.into_any()
        })
        .collect();
    let title = say!(words, "staff-request-done");
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}

fn offered(one: &Request, officer: bool, taken: bool) -> Vec<StepKind> {
    let mut kinds = match one.state() {
        RequestState::Open => vec![StepKind::Paused],
        RequestState::Paused => vec![StepKind::Resumed],
        RequestState::Sent(_) | RequestState::Withdrawn(_) => return Vec::new(),
    };
    if one.state() == RequestState::Open && taken && !officer {
        kinds.insert(0, StepKind::Sent);
    }
    if !one.takes_longer() {
        kinds.push(StepKind::Longer);
    }
    kinds.push(StepKind::Withdrawn);
    kinds
}

fn form(ask: &Ask, one: &Request, kind: StepKind, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let which = kind.text();
    let id = |field: &str| field_id(field, which);
    let label = match kind {
        StepKind::Paused => say!(words, "staff-request-paused-words"),
        StepKind::Resumed => String::new(),
        StepKind::Longer => say!(words, "staff-request-longer-words"),
        StepKind::Sent => say!(words, "staff-request-sent-words"),
        StepKind::Withdrawn => say!(words, "staff-request-withdrawn-words"),
    };
    let hint = (kind == StepKind::Longer)
        .then(|| say!(words, "staff-request-longer-hint", date = date(words, one.longer_until)));
    let said = (kind != StepKind::Resumed).then(|| {
        view! { <TextArea name="words" id=id("words") label=label hint=hint value=typed.text(which, "words") paper=Paper::Plain rows=2 maxlength=longest(Written::Because) error=typed.error(which, "words")/> }
    });
    let on = typed.text_or(which, "on", &ask.today().to_string());
    let action = format!("/work/requests/{}/step", one.id);
    let title = step_name(words, kind);
    let (day, button) = (say!(words, "staff-request-day"), say!(words, "staff-request-do"));
    let heard = format!("{button}: {title}");
    let form = view! {
            <form method="post" action=action>
                <input type="hidden" name="kind" value=which/>
                <DateField name="on" id=id("on") label=day value=on max=ask.today().to_string() error=typed.error(which, "on")/>
                {said}
                <Button label=button weight=Weight::Outline aria_label=heard/>
            </form>
    };
    view! { <Section title=title>{form}</Section> }.into_any()
}
