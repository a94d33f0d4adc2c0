//! What the chair decided about somebody, and the reply to it.

use leptos::prelude::*;
use participation::room::{Decided, Seat};
use participation::voice::Reply;

use super::around::Around;
use super::decision_name;
use crate::answers::reply_name;
use crate::say;
use crate::ui::*;

/// The decision that stands, with its reason and the way to reply; before it, folded away, what was
/// decided earlier.
pub(super) fn decided(around: &Around<'_>, seat: &Seat) -> Option<AnyView> {
    let words = around.words;
    let (stands, earlier) = seat.decisions.split_last()?;
    let now = one(around, seat, stands);
    let kept_to = stands.overruled.last().map(|overruled| {
        let (title, by) = (
            say!(words, "room-kept-to", name = around.names.person(overruled.by)),
            by(around, overruled.by, overruled.at),
        );
        let reason = overruled.reason.clone();
        view! { <p><b>{title}</b></p><Quote words=reason by=by/> }
    });
    let earlier = (!earlier.is_empty()).then(|| {
        let before = earlier
            .iter()
            .rev()
            .map(|decided| one(around, seat, decided))
            .collect_view();
        let summary = say!(words, "room-decided-before");
        view! { <Details summary=summary>{before}</Details> }
    });
    let reply = can_reply(around, seat).then(|| form(around, seat, stands));
    Some(view! { {now}{kept_to}{reply}{earlier} }.into_any())
}

/// Whether a reply can still be sent, or one that could not be stands there as it was typed.
fn can_reply(around: &Around<'_>, seat: &Seat) -> bool {
    seat.invitee.withdrawn_at.is_none() || around.not_kept_reply(seat.invitee.id).is_some()
}

/// "Marcus, 23 September".
fn by(around: &Around<'_>, person: participation::id::PersonId, at: i64) -> String {
    say!(
        around.words,
        "answers-by",
        name = around.names.person(person),
        date = around.words.date_of(at)
    )
}

fn one(around: &Around<'_>, seat: &Seat, decided: &Decided) -> AnyView {
    let title = decision_name(around.words, decided.decision, &seat.invitee.name);
    let by = by(around, decided.by, decided.at);
    let reason = decided.reason.clone();
    view! { <p><b>{title}</b></p><Quote words=reason by=by/> }.into_any()
}

fn form(around: &Around<'_>, seat: &Seat, decided: &Decided) -> AnyView {
    let words = around.words;
    let id = seat.invitee.id;
    let given = decided.replies.last();
    let not_kept = around.not_kept_reply(id);
    let chosen = match not_kept {
        Some((chosen, _)) => chosen,
        None => given.map(|given| given.reply),
    };
    let typed = match (not_kept, given) {
        (Some((_, typed)), _) => typed.to_owned(),
        (None, given) => given.map(|given| given.words.clone()).unwrap_or_default(),
    };
    let options = Reply::ALL
        .iter()
        .map(|reply| Choice::new(reply.text(), reply_name(words, *reply), chosen == Some(*reply)))
        .collect::<Vec<_>>();
    let error = around.reply_problem_of(id);
    let readers = around.reply_readers(&seat.invitee);
    let (legend, label, lock, send) = (
        say!(words, "answers-reply-question"),
        say!(words, "answers-reply-words"),
        say!(words, "answers-reply-who", names = readers),
        say!(words, "answers-reply-send"),
    );
    let (action, decision) = (format!("/room/{id}/reply"), decided.id.to_string());
    let form = view! {
        <form method="post" action=action>
            <input type="hidden" name="decision" value=decision/>
            <Chips name="reply" id=format!("reply-{id}") legend=legend options=options error=error/>
            <TextArea name="words" id=format!("more-{id}") label=label value=typed lock=lock rows=3/>
            <Button label=send weight=Weight::Outline/>
        </form>
    };
    let Some(given) = given else { return form.into_any() };
    let text = say!(
        words,
        "answers-you-replied-on",
        reply = reply_name(words, given.reply),
        when = words.moment(given.at)
    );
    let (said, change, open) = (
        given.words.clone(),
        say!(words, "answers-reply-change"),
        not_kept.is_some(),
    );
    view! {
        <SmallNote icon=Icon::Tick text=text/>
        {(!said.is_empty()).then(|| view! { <Quote words=said small=true/> })}
        <Details summary=change open=open>{form}</Details>
    }
    .into_any()
}
