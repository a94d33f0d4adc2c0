use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::proposals::{Proposal, ProposalKind, Standing};

use super::super::super::names::staff_call;
use super::super::super::typed::Typed;
use super::super::at::Part;
use super::super::listing::{Listing, listed, over};
use super::Proposed;
use super::decided::decided;
use super::form::form;
use super::names::{about, kind_line};
use crate::ask::Ask;
use crate::plan::difference;
use crate::say;
use crate::say::audience::{audience_line, drawn as audience_icon};
use crate::ui::*;
use crate::words::Words;

/// What waits first, oldest first; then what was decided, newest first.
pub(super) fn draw(ask: &Ask, proposed: &Proposed, typed: &Typed, status: StatusCode) -> Response {
    let words = &ask.words;
    let all: Vec<_> = proposed.at.case.proposals.iter().zip(&proposed.standing).collect();
    let (waiting, done): (Vec<_>, Vec<_>) = all.into_iter().partition(|(one, _)| one.state.waits());
    let drawn = |(one, standing): &(&Proposal, &Option<Standing>)| each(ask, proposed, one, standing.as_ref(), typed);
    let waiting: Vec<AnyView> = waiting.iter().map(drawn).collect();
    let done: Vec<AnyView> = done.iter().rev().map(drawn).collect();
    let listing = Listing {
        part: Part::Proposals,
        title: say!(words, "staff-proposals"),
        what: say!(words, "staff-proposals-what"),
        inside: listed(waiting, say!(words, "staff-proposals-none")),
        below: over(done, say!(words, "staff-proposals-decided")).into_any(),
    };
    listing.page(ask, &proposed.at, typed, status)
}

fn each(ask: &Ask, proposed: &Proposed, one: &Proposal, standing: Option<&Standing>, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let case = &proposed.at.case;
    let Some(author) = case.member(one.author) else {
        return ().into_any();
    };
    let name = staff_call(author);
    let title = kind_line(words, one.kind, name.clone());
    let (label, href) = about(words, proposed, one);
    let when = words.moment(one.at);
    let readers = audience_line(words, &one.audience, one.author, &case.people);
    let texts = texts(words, one, standing, &name);
    let decided: Vec<AnyView> = one
        .decisions
        .iter()
        .map(|by| decided(words, proposed, by, &name))
        .collect();
    let form = one.state.waits().then(|| form(ask, proposed, one, standing, typed));
    view! {
        <li class="decide" id=format!("o-{}", one.id)>
            <div>
                <h3>{title}</h3>
                <p><a href=href dir="auto">{label}</a></p>
                <p class="meta">{when}</p>
                <AudienceLine audience=audience_icon(&one.audience) text=readers/>
            </div>
            {texts}
            {decided}
            {form}
        </li>
    }
    .into_any()
}

/// What stands beside theirs, and the difference word by word.
fn texts(words: &Words, one: &Proposal, standing: Option<&Standing>, name: &str) -> AnyView {
    let lang = (one.language != words.language()).then(|| one.language.text());
    let theirs = |text: &str| view! { <Quote words=text.to_owned() lang=lang/> }.into_any();
    if matches!(one.kind, ProposalKind::Offer | ProposalKind::Help) {
        return if one.words.trim().is_empty() {
            ().into_any()
        } else {
            theirs(&one.words)
        };
    }
    let now = standing.map(|standing| standing.text.clone()).unwrap_or_default();
    let was = (!now.is_empty() && one.text_then != now && one.state.waits()).then(|| {
        view! {
            <p class="meta">{say!(words, "staff-proposal-changed-since", name = name.to_owned())}</p>
            {difference(words, &one.text_then, &now)}
        }
    });
    // What was decided stands against what it was about then.
    let beside = if one.state.waits() && !now.is_empty() {
        now.clone()
    } else {
        one.text_then.clone()
    };
    let standing = view! { <p class="lines" dir="auto">{beside.clone()}</p> }.into_any();
    let said = if one.words.trim().is_empty() {
        view! { <p class="meta">{say!(words, "staff-proposal-no-words")}</p> }.into_any()
    } else {
        theirs(&one.words)
    };
    let first = if one.state.waits() {
        say!(words, "staff-proposal-now")
    } else {
        say!(words, "staff-proposal-then")
    };
    let second = say!(words, "staff-proposal-theirs", name = name.to_owned());
    let diff = (one.kind == ProposalKind::OtherWords).then(|| {
        view! {
            <div>
                <p class="meta">{say!(words, "staff-proposal-difference")}</p>
                {difference(words, &beside, &one.words)}
            </div>
        }
    });
    view! { {was}<SideBySide first=first second=second one=standing other=said/>{diff} }.into_any()
}
