//! Whom the family would like to add, and the answers.

use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::id::AskId;
use participation::room::{Ask as Asked, StaffRoom};

use super::super::typed::{Typed, field_id};
use super::draw::draw as draw_page;
use super::load::At;
use super::person_fields::{fields, judge};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Invites whom somebody asked for, or says why not.
pub async fn answer_ask(ask: Ask) -> Answered {
    let review = ask.p().review(ask.who()?, ask.param("id")?).await?;
    let at = At::open(&ask, &review).await?;
    let room = at
        .room
        .as_ref()
        .filter(|_| ask.form.has("meeting"))
        .ok_or(Halt::NotThere)?;
    let id: AskId = ask.form.text("ask").parse().map_err(|_| Halt::NotThere)?;
    let asked = room.asks.iter().find(|one| one.id == id).ok_or(Halt::NotThere)?;
    let done = see(&format!("{}#asks", at.here()));
    let words = &ask.words;
    let mut typed;
    let answered = if ask.form.text("do") == "invite" {
        typed = Typed::of(invites(id), &ask.form);
        let new = judge(words, &at, room, &ask.form, &mut typed);
        let text = typed.line_or_nothing(words, "words");
        if !typed.is_fine() {
            return Ok(draw_page(&ask, at, typed, StatusCode::UNPROCESSABLE_ENTITY));
        }
        review.invite_asked(id, &new, &text).await.map(|_| ())
    } else {
        typed = Typed::of(declines(id), &ask.form);
        let reason = typed.line(words, "words", say!(words, "staff-ask-needs-reason"));
        if !typed.is_fine() {
            return Ok(draw_page(&ask, at, typed, StatusCode::UNPROCESSABLE_ENTITY));
        }
        review.decline_asked(id, &reason).await
    };
    match answered {
        Ok(()) => Ok(done),
        // The same form sent twice answers once.
        Err(Error::Conflict) if asked.answer.as_ref().is_some_and(|one| one.by == at.case.me.person) => Ok(done),
        Err(Error::Conflict) => {
            typed.needs("words", say!(words, "staff-ask-answered-meanwhile"));
            Ok(draw_page(&ask, at, typed, StatusCode::CONFLICT))
        }
        Err(other) => Err(other.into()),
    }
}

fn invites(id: AskId) -> String {
    format!("yes-{id}")
}

fn declines(id: AskId) -> String {
    format!("no-{id}")
}

/// What is asked for, those without an answer first.
pub(super) fn draw(ask: &Ask, at: &At, room: &StaffRoom, typed: &Typed) -> Option<AnyView> {
    let words = &ask.words;
    let (open, answered): (Vec<&Asked>, Vec<&Asked>) = room.asks.iter().partition(|one| one.answer.is_none());
    if room.asks.is_empty() {
        return None;
    }
    let rows = |asks: Vec<&Asked>| -> Option<AnyView> {
        let rows: Vec<AnyView> = asks.into_iter().map(|one| row(words, at, room, one, typed)).collect();
        (!rows.is_empty()).then(|| view! { <Rows>{rows}</Rows> }.into_any())
    };
    let before =
        rows(answered).map(|rows| view! { <Details summary=say!(words, "staff-asks-answered")>{rows}</Details> });
    Some(
        view! {
            <section id="asks">
                <SectionHeading text=say!(words, "staff-asks")/>
                {rows(open)}
                {before}
            </section>
        }
        .into_any(),
    )
}

fn row(words: &Words, at: &At, room: &StaffRoom, asked: &Asked, typed: &Typed) -> AnyView {
    let name = at.author(asked.author);
    let title = say!(words, "staff-ask-title", name = name.clone());
    let said = [asked.said.who.trim(), asked.said.why.trim()];
    let said = said
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n");
    let answer = match &asked.answer {
        Some(answer) => {
            let text = if answer.invitee.is_some() {
                say!(words, "staff-ask-invited")
            } else {
                say!(words, "staff-ask-declined")
            };
            view! { <p><b>{text}</b>" "{answer.words.clone()}</p> }.into_any()
        }
        None => forms(words, at, room, asked, &name, typed),
    };
    view! { <Row lead=Lead::Person(name) title=title><Quote words=said small=true/>{answer}</Row> }.into_any()
}

fn forms(words: &Words, at: &At, room: &StaffRoom, asked: &Asked, name: &str, typed: &Typed) -> AnyView {
    let (yes, no) = (invites(asked.id), declines(asked.id));
    let hidden = || {
        view! {
            <input type="hidden" name="meeting" value=room.meeting.id.to_string()/>
            <input type="hidden" name="ask" value=asked.id.to_string()/>
        }
    };
    let to = |label: String| format!("{label}: {name}");
    let invite = room.meeting.is_ahead().then(|| {
        let form = view! {
            <form method="post" action=at.path("/ask")>
                {hidden()}
                {fields(words, at, room, typed, &yes, asked.said.who.trim())}
                <Field name="words" id=field_id("words", &yes) label=say!(words, "staff-ask-words", name = name.to_owned()) value=typed.text(&yes, "words") error=typed.error(&yes, "words")/>
                <Button label=say!(words, "staff-invite-do") aria_label=to(say!(words, "staff-invite-do")) weight=Weight::Outline name="do" value="invite"/>
            </form>
        };
        view! { <Details summary=say!(words, "staff-ask-invite") open=typed.is(&yes)>{form}</Details> }
    });
    let decline = view! {
        <form method="post" action=at.path("/ask")>
            {hidden()}
            <Field name="words" id=field_id("words", &no) label=say!(words, "staff-ask-reason") hint=say!(words, "staff-ask-reason-hint", name = name.to_owned()) value=typed.text(&no, "words") error=typed.error(&no, "words")/>
            <Button label=say!(words, "staff-ask-send") aria_label=to(say!(words, "staff-ask-send")) weight=Weight::Outline name="do" value="decline"/>
        </form>
    };
    view! {
        {invite}
        <Details summary=say!(words, "staff-ask-decline") open=typed.is(&no)>{decline}</Details>
    }
    .into_any()
}
