use leptos::prelude::*;
use participation::directory::Service;
use participation::support::{Help, Outcome, SupportAsk, Told};

use super::super::super::names::staff_call;
use super::super::super::typed::{Typed, field_id};
use super::super::at::At;
use super::form;
use super::load::{Asked, What};
use crate::answers::{help_name, said_lang, said_text, support_service, why_name};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What the directory was searched for, and what it has.
pub(super) struct Found {
    /// How many services it holds.
    pub(super) all: usize,
    /// Those that were found; nothing while nobody searched.
    pub(super) services: Option<Vec<Service>>,
}

/// One thing that was asked for: whose words, what kind, what was told, and the form that goes on.
pub(super) fn draw(ask: &Ask, at: &At, one: &Asked, typed: &Typed, found: &Found) -> AnyView {
    let words = &ask.words;
    let name = called(words, at, one);
    let title = match (&one.what, &name) {
        (What::Action(_), _) => say!(words, "staff-support-in-plan"),
        (_, name) => say!(words, "staff-support-by", name = name.clone()),
    };
    let said = said(words, at, one);
    let id = one.anchor();
    let more = match &one.ask {
        None => kinds(words, at, one, None, typed),
        Some(noted) => {
            let told: Vec<AnyView> = noted.told.iter().rev().map(|told| told_line(words, at, told)).collect();
            let which = noted.id.to_string();
            let open = typed.is(&which) || ask.query.text("again") == which;
            let next = if open {
                form::telling(words, at, noted, &name, typed, found)
            } else {
                let label = if noted.told.is_empty() {
                    say!(words, "staff-support-tell", name = name.clone())
                } else {
                    say!(words, "staff-support-again")
                };
                let href = at.path(&format!("/support?again={which}#{id}"));
                let heard = format!("{label}: {}", help_name(words, noted.help));
                let weight = if noted.told.is_empty() {
                    Weight::Filled
                } else {
                    Weight::Text
                };
                view! { <p><ButtonLink href=href label=label weight=weight aria_label=heard/></p> }.into_any()
            };
            let kind = kind(words, at, one, noted, typed);
            view! { <p>{say!(words, "staff-support-kind-is", kind = help_name(words, noted.help))}</p>{told}{next}{kind} }
                .into_any()
        }
    };
    view! {
        <li class="decide" id=id>
            <div><h3>{title}</h3>{said}</div>
            {more}
        </li>
    }
    .into_any()
}

/// What staff call whoever asked; "the family" where the plan asks for it.
fn called(words: &Words, at: &At, one: &Asked) -> String {
    let member = one.author().and_then(|id| at.case.member(id));
    member.map_or_else(|| say!(words, "staff-support-family"), staff_call)
}

fn said(words: &Words, at: &At, one: &Asked) -> AnyView {
    match &one.what {
        What::View(view) => {
            let role = at
                .case
                .member(view.author)
                .map_or(at.case.me.role, |member| member.role);
            let (said, lang) = (said_text(words, view, role), said_lang(words, view));
            view! { <Quote words=said lang=lang/> }.into_any()
        }
        What::Proposal(proposal) => {
            let lang = (proposal.language != words.language()).then(|| proposal.language.text());
            let said = proposal.words.clone();
            (!said.trim().is_empty())
                .then(|| view! { <Quote words=said lang=lang/> })
                .into_any()
        }
        What::Action(what) => view! { <p dir="auto">{what.clone()}</p> }.into_any(),
    }
}

/// The form that says what kind of help it is, so that somebody can look for it.
fn kinds(words: &Words, at: &At, one: &Asked, now: Option<Help>, typed: &Typed) -> AnyView {
    let which = one.about.to_string();
    let options = form::choose(
        words,
        Help::ALL.iter().map(|help| (help.text(), help_name(words, *help))),
    );
    let now = now.map(Help::text).unwrap_or_default();
    view! {
        <form method="post" action=at.path("/support")>
            <input type="hidden" name="about" value=which.clone()/>
            <Select name="help" id=field_id("help", &which) label=say!(words, "staff-support-kind") options=options value=typed.text_or(&which, "help", now) error=typed.error(&which, "help")/>
            <Button label=say!(words, "staff-support-note") weight=Weight::Outline/>
        </form>
    }
    .into_any()
}

fn kind(words: &Words, at: &At, one: &Asked, noted: &SupportAsk, typed: &Typed) -> AnyView {
    let open = typed.is(&one.about.to_string());
    let form = kinds(words, at, one, Some(noted.help), typed);
    view! { <Details summary=say!(words, "staff-support-kind-change") open=open>{form}</Details> }.into_any()
}

fn told_line(words: &Words, at: &At, told: &Told) -> AnyView {
    let (mark, state) = match told.outcome {
        Outcome::Available => (Mark::Did, say!(words, "staff-support-available")),
        Outcome::NotAvailable(why) => {
            let state = say!(words, "staff-support-not-available");
            (Mark::Cant, format!("{state}. {}", why_name(words, why)))
        }
    };
    let by = say!(
        words,
        "staff-proposal-by",
        name = at.case.short_name(words, told.by),
        date = words.date_of(told.at)
    );
    let instead = (!told.instead.is_empty())
        .then(|| view! { <p dir="auto">{say!(words, "staff-answer-instead", offer = told.instead.clone())}</p> });
    let service = support_service(told);
    view! {
        <ul class="rows">
            <Row lead=Lead::Mark(mark) title=state text=told.because.clone()>
                {instead}
                {service}
                <p class="meta">{by}</p>
            </Row>
        </ul>
    }
    .into_any()
}
