//! What the family can do about a part of the plan, and what they have begun or sent.

use leptos::prelude::*;
use participation::proposals::{About, Proposal, ProposalDraft, ProposalKind};

use super::propose::{kind_name, path};
use super::reading::Reading;
use crate::answers::{proposal_state, short};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The most of a text that a link says.
const SHORT: usize = 60;

/// The ways to say something about one part, and what I said about it already. Nothing for those who only read.
pub(super) fn about(reading: &Reading<'_>, about: About, text: Option<&String>) -> Option<AnyView> {
    let words = reading.words;
    if !reading.me.role.is_family() {
        return None;
    }
    let heard = |label: &str| format!("{label}: {}", short(text.map_or("", String::as_str), SHORT));
    let mut links = [ProposalKind::NotRight, ProposalKind::OtherWords]
        .into_iter()
        .map(|kind| (path(kind, about), kind_name(words, kind)))
        .collect::<Vec<_>>();
    if let About::Action(id) = about {
        links.push((format!("/plan/against/{id}"), say!(words, "against-link")));
    }
    let links = links
        .into_iter()
        .map(|(href, label)| {
            let aria_label = heard(&label);
            view! { <li><ButtonLink href=href label=label weight=Weight::Text aria_label=aria_label/></li> }
        })
        .collect_view();
    let said = reading.proposed_about(about).map(|one| said(words, one)).collect_view();
    let summary = say!(words, "plan-say-about");
    Some(view! { {said}<Details summary=summary><ul>{links}</ul></Details> }.into_any())
}

/// "You said: that’s not right. No answer yet."
fn said(words: &Words, proposal: &Proposal) -> AnyView {
    let label = say!(
        words,
        "proposal-yours",
        kind = kind_name(words, proposal.kind),
        state = proposal_state(words, proposal).1
    );
    let href = format!("/answers/plan/{}", proposal.id);
    view! { <p class="meta"><a class="link" href=href>{label}</a></p> }.into_any()
}

/// At the end: offering and asking.
pub(super) fn at_the_end(reading: &Reading<'_>) -> Option<AnyView> {
    let words = reading.words;
    if !reading.me.role.is_family() {
        return None;
    }
    let title = say!(words, "plan-more");
    let rows = [
        (ProposalKind::Offer, Icon::Plus, say!(words, "propose-offer-hint")),
        (ProposalKind::Help, Icon::People, say!(words, "propose-help-hint")),
    ]
    .into_iter()
    .map(|(kind, icon, text)| {
        let (href, title) = (path(kind, About::Plan), kind_name(words, kind));
        view! { <LinkRow href=href title=title text=text lead=Lead::Icon(icon)/> }
    })
    .collect_view();
    Some(view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}

/// What I began and have not sent.
pub(super) fn unsent(words: &Words, drafts: &[ProposalDraft]) -> Option<AnyView> {
    let (title, lock) = (say!(words, "room-not-sent"), say!(words, "only-you"));
    let rows = drafts
        .iter()
        .map(|draft| {
            let href = format!("{}/check", path(draft.kind, draft.about));
            let (title, said) = (kind_name(words, draft.kind), short(&draft.slip.said.words, SHORT));
            view! { <LinkRow href=href title=title said=said lead=Lead::Icon(Icon::Pencil)/> }
        })
        .collect::<Vec<_>>();
    (!rows.is_empty()).then(|| {
        view! {
            <section id="unsent">
                <SectionHeading text=title/>
                <SmallNote icon=Icon::Lock text=lock/>
                <Rows>{rows}</Rows>
            </section>
        }
        .into_any()
    })
}
