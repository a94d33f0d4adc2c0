use leptos::prelude::*;
use participation::news::About;
use participation::proposals::{Decision, Proposal, ProposalKind};
use participation::rules::proposal::State;

use super::super::reply::reply_name;
use super::super::threads::Reader;
use super::super::{Names, short, support_about};
use super::reply::chips;
use super::{moved_at, proposal_state};
use crate::plan::{difference, kind_name};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What I proposed, and what became of it.
pub(in super::super) fn mine(reader: &Reader<'_>, proposal: &Proposal) -> AnyView {
    let words = reader.words;
    let (mark, status) = proposal_state(words, proposal);
    let body = match (proposal.state, proposal.decision()) {
        (State::TakenBack, _) => {
            let text = say!(words, "answers-taken-back-short");
            view! { <p>{text}</p> }.into_any()
        }
        (_, Some(decision)) => {
            let told = decided(words, &reader.names, decision);
            let reply = match decision.replies.last() {
                Some(said) => replied(words, said.reply, &said.words),
                None => chips(words, proposal),
            };
            view! { {told}{reply} }.into_any()
        }
        (_, None) => {
            let text = say!(words, "proposal-waits");
            view! { <p>{text}</p> }.into_any()
        }
    };
    let said = said(words, proposal);
    let on = say!(words, "answers-said-on", date = words.date_of(proposal.at));
    let happening = reader.happening(About::Proposal(proposal.id), moved_at(proposal), &said);
    let more = ThreadLink {
        id: proposal.id.to_string(),
        href: format!("/answers/plan/{}", proposal.id),
        label: say!(
            words,
            "answers-more-about",
            state = status.clone(),
            words = short(&said, 60)
        ),
    };
    let about = about(words, proposal);
    let help = support_about(words, &reader.names, reader.support, About::Proposal(proposal.id));
    view! {
        <Thread words=said by=on mark=mark status=status more=Some(more) about=about>
            {body}
            {happening}
            {help}
        </Thread>
    }
    .into_any()
}

/// What somebody proposed and shared with me, and what became of it.
pub(in super::super) fn shared(reader: &Reader<'_>, proposal: &Proposal) -> AnyView {
    let words = reader.words;
    let by = say!(
        words,
        "answers-by",
        name = reader.names.author(proposal.author),
        date = words.date_of(proposal.at)
    );
    let (mark, status) = proposal_state(words, proposal);
    let body = proposal
        .decision()
        .map(|decision| decided(words, &reader.names, decision));
    let (said, about) = (said(words, proposal), about(words, proposal));
    view! { <Thread words=said by=by mark=mark status=status about=about>{body}</Thread> }.into_any()
}

/// Their words, or what they tapped where they wrote none.
pub(super) fn said(words: &Words, proposal: &Proposal) -> String {
    if proposal.words.trim().is_empty() {
        kind_name(words, proposal.kind)
    } else {
        proposal.words.clone()
    }
}

/// What kind it is, and what it was about.
pub(super) fn about(words: &Words, proposal: &Proposal) -> Option<AnyView> {
    let kind = (!proposal.words.trim().is_empty()).then(|| kind_name(words, proposal.kind));
    let text = (!proposal.text_then.trim().is_empty())
        .then(|| say!(words, "proposal-about", text = short(&proposal.text_then, 160)));
    let lines = [kind, text].into_iter().flatten();
    let lines = lines.map(|text| view! { <p class="meta">{text}</p> }).collect_view();
    Some(view! { {lines} }.into_any())
}

/// Why, what it says now, and who decided.
pub(super) fn decided(words: &Words, names: &Names<'_>, decision: &Decision) -> AnyView {
    let reason = decision.reason.clone();
    let by = say!(
        words,
        "answers-by",
        name = names.person(decision.by),
        date = words.date_of(decision.at)
    );
    let changed = decision
        .texts
        .as_ref()
        .filter(|(before, after)| before != after)
        .map(|(before, after)| {
            let (title, both) = (say!(words, "proposal-now"), difference(words, before, after));
            view! { <p class="meta">{title}</p>{both} }
        });
    view! {
        <p dir="auto">{reason}</p>
        {changed}
        <p class="meta">{by}</p>
    }
    .into_any()
}

pub(super) fn replied(words: &Words, reply: participation::voice::Reply, said: &str) -> AnyView {
    let text = say!(words, "answers-you-replied", reply = reply_name(words, reply));
    let said = said.to_owned();
    view! { <SmallNote icon=Icon::Tick text=text/>{(!said.is_empty()).then(|| view! { <Quote words=said small=true/> })} }
        .into_any()
}

/// The words as they were sent, with what they would change.
pub(super) fn sent(words: &Words, proposal: &Proposal) -> AnyView {
    if proposal.kind == ProposalKind::OtherWords && !proposal.text_then.is_empty() {
        return difference(words, &proposal.text_then, &proposal.words);
    }
    let said = said(words, proposal);
    let about = (!proposal.text_then.trim().is_empty())
        .then(|| say!(words, "proposal-about", text = proposal.text_then.clone()));
    view! { <Quote words=said/>{about.map(|text| view! { <p class="meta lines">{text}</p> })} }.into_any()
}
