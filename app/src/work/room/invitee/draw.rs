use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::room::{Decided, StaffRoom, StaffSeat, State};
use participation::voice::Reply;

use super::super::super::case::CaseTab;
use super::super::super::typed::Typed;
use super::super::load::At;
use super::super::names::{from, meeting_line, state_name};
use super::super::reading::{latest_of_all, reason};
use super::decide_form::{KEEP, form, keep_form};
use crate::ask::Ask;
use crate::room::{decision_name, stance_name};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The page of one person, with a form that was refused.
pub(super) fn draw(ask: &Ask, at: &At, seat: &StaffSeat, typed: &Typed, status: StatusCode) -> Response {
    let words = &ask.words;
    let (nearly, problems) = (say!(words, "nearly"), typed.problems());
    let body = at.room.as_ref().map(|room| whole(ask, at, room, seat, typed));
    at.case.page(ask, CaseTab::Room, status, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {body}
        }
    })
}

fn whole(ask: &Ask, at: &At, room: &StaffRoom, seat: &StaffSeat, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let stands = room.meeting.is_ahead() && seat.state != State::Withdrawn;
    let left = (!stands).then(|| typed.left(words));
    let decides = (at.chairs && stands).then(|| {
        let form = form(words, at, room, seat, typed, ask);
        let keep = (seat.state == State::Objected || typed.is(KEEP)).then(|| keep_form(words, at, seat, typed));
        let overrule = keep.flatten().map(|form| {
            view! { <Section title=say!(words, "staff-overrule")>{form}</Section> }
        });
        let title = if seat.decision().is_some() {
            say!(words, "staff-decide-again")
        } else {
            say!(words, "staff-decide")
        };
        view! { {overrule}<Section title=title>{form}</Section> }
    });
    let change = stands.then(|| change(words, at, seat));
    view! {
        {who(words, at, room, seat)}
        {left}
        {said(words, at, seat)}
        {history(words, at, seat)}
        {decides}
        {change}
    }
    .into_any()
}

fn who(words: &Words, at: &At, room: &StaffRoom, seat: &StaffSeat) -> AnyView {
    let invitee = &seat.invitee;
    let back = at.here();
    let line = [from(words, invitee), invitee.does.clone()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    let asked = invitee
        .asked_by
        .and_then(|whose| at.case.member(whose))
        .map(|one| say!(words, "staff-invite-asked-by", name = at.author(one.id)));
    let contact = if invitee.direct_contact {
        say!(words, "staff-invite-contact")
    } else {
        say!(words, "staff-invite-no-contact")
    };
    let meta = [asked, Some(format!("{contact}."))]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    let state = state_name(words, seat.state);
    let (back_label, why) = (meeting_line(words, &room.meeting), invitee.why.clone());
    let name = invitee.name.clone();
    let row = view! { <Row lead=Lead::Person(name.clone()) title=name text=line meta=meta><p>{why}</p></Row> };
    view! {
        <p><a class="link" href=back>{back_label}</a></p>
        <Section>
            <Rows>{row}</Rows>
            <p><b>{state}</b></p>
        </Section>
    }
    .into_any()
}

/// What each voice says. A voice of which there is nothing to read leaves no gap.
fn said(words: &Words, at: &At, seat: &StaffSeat) -> Option<AnyView> {
    let rows: Vec<AnyView> = latest_of_all(at, seat)
        .into_iter()
        .map(|one| {
            let (name, date) = (at.author(one.author), words.date_of(one.at));
            let stance = stance_name(words, one.stance);
            let title = say!(words, "staff-said-stance", name = name.clone(), stance = stance);
            let why = reason(words, at, seat, one);
            view! { <Row lead=Lead::Person(name) title=title meta=date>{why}</Row> }.into_any()
        })
        .collect();
    (!rows.is_empty())
        .then(|| view! { <Section title=say!(words, "staff-said")><Rows>{rows}</Rows></Section> }.into_any())
}

/// What was decided, the last first, with what the family replied as far as the reader may know.
fn history(words: &Words, at: &At, seat: &StaffSeat) -> Option<AnyView> {
    let rows: Vec<AnyView> = seat
        .decisions
        .iter()
        .rev()
        .enumerate()
        .map(|(before, one)| decided(words, at, seat, one, before == 0))
        .collect();
    (!rows.is_empty())
        .then(|| view! { <Section title=say!(words, "staff-decisions")><Rows>{rows}</Rows></Section> }.into_any())
}

fn decided(words: &Words, at: &At, seat: &StaffSeat, one: &Decided, stands: bool) -> AnyView {
    let what = decision_name(words, one.decision, &seat.invitee.name);
    let name = at.case.short_name(words, one.by);
    let meta = if stands {
        say!(words, "staff-answer-by", name = name, date = words.date_of(one.at))
    } else {
        say!(words, "staff-decided-before", name = name, date = words.date_of(one.at))
    };
    let replies: Vec<AnyView> = one
        .replies
        .iter()
        .map(|reply| {
            let (name, date) = (at.author(reply.voice), words.date_of(reply.at));
            let line = match reply.reply {
                Reply::Ok => say!(words, "staff-reply-ok", name = name, date = date),
                Reply::NotOk => say!(words, "staff-reply-not-ok", name = name, date = date),
                Reply::Talk => say!(words, "staff-reply-talk", name = name, date = date),
            };
            let quote =
                (!reply.words.trim().is_empty()).then(|| view! { <Quote words=reply.words.clone() small=true/> });
            view! { <p class="meta">{line}</p>{quote} }.into_any()
        })
        .collect();
    let overruled: Vec<AnyView> = one
        .overruled
        .iter()
        .map(|over| {
            let line = say!(
                words,
                "staff-overruled-on",
                name = at.case.short_name(words, over.by),
                date = words.date_of(over.at)
            );
            view! { <p class="meta">{line}</p><p>{over.reason.clone()}</p> }.into_any()
        })
        .collect();
    view! { <Row title=what text=one.reason.clone() meta=meta>{replies}{overruled}</Row> }.into_any()
}

/// What the worker and the chair can change without deciding.
fn change(words: &Words, at: &At, seat: &StaffSeat) -> AnyView {
    let action = at.path(&format!("/{}/change", seat.invitee.id));
    let (contact, value) = if seat.invitee.direct_contact {
        (say!(words, "staff-invite-set-no-contact"), "no-contact")
    } else {
        (say!(words, "staff-invite-set-contact"), "contact")
    };
    let (what, summary) = (say!(words, "staff-withdraw-what"), say!(words, "staff-withdraw"));
    let withdraw = say!(words, "staff-withdraw-do", name = seat.invitee.name.clone());
    view! {
        <Section>
            <form method="post" action=action.clone()>
                <Button label=contact weight=Weight::Outline name="do" value=value/>
            </form>
            <Details summary=summary>
                <p>{what}</p>
                <form method="post" action=action>
                    <Button label=withdraw weight=Weight::Outline name="do" value="withdraw"/>
                </form>
            </Details>
        </Section>
    }
    .into_any()
}
