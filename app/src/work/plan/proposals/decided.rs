use leptos::prelude::*;
use participation::proposals::{Decision, ProposalReply};
use participation::rules::proposal::Outcome;
use participation::voice::Reply;

use super::Proposed;
use super::names::decided_name;
use crate::plan::difference;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What was decided, why, what it says since, and what its author said to that.
pub(super) fn decided(words: &Words, proposed: &Proposed, one: &Decision, author: &str) -> AnyView {
    let by = say!(
        words,
        "staff-proposal-by",
        name = proposed.at.case.short_name(words, one.by),
        date = words.date_of(one.at)
    );
    let mark = match one.outcome {
        Outcome::Accepted | Outcome::Changed => Mark::Did,
        Outcome::Declined => Mark::Cant,
    };
    let texts = one
        .texts
        .as_ref()
        .map(|(before, after)| difference(words, before, after));
    let action = one.action.and_then(|id| {
        let found = proposed.at.case.plan.actions().find(|action| action.id == id)?;
        let (label, href) = (
            say!(words, "staff-proposal-became", what = found.what.clone()),
            proposed.at.path(&format!("/{id}")),
        );
        Some(view! { <p><a href=href dir="auto">{label}</a></p> })
    });
    let replies: Vec<AnyView> = one.replies.iter().map(|reply| replied(words, reply, author)).collect();
    let (title, reason) = (decided_name(words, one.outcome), one.reason.clone());
    view! {
        <ul class="rows">
            <Row lead=Lead::Mark(mark) title=title text=reason meta=by>{texts}{action}{replies}</Row>
        </ul>
    }
    .into_any()
}

fn replied(words: &Words, one: &ProposalReply, author: &str) -> AnyView {
    let (name, date) = (author.to_owned(), words.date_of(one.at));
    let text = match one.reply {
        Reply::Ok => say!(words, "staff-reply-ok", name = name, date = date),
        Reply::NotOk => say!(words, "staff-reply-not-ok", name = name, date = date),
        Reply::Talk => say!(words, "staff-reply-talk", name = name, date = date),
    };
    let quote = (!one.words.trim().is_empty()).then(|| view! { <Quote words=one.words.clone() small=true/> });
    view! { <SmallNote icon=Icon::Say text=text/>{quote} }.into_any()
}
