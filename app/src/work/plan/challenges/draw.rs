use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::challenges::{Challenge, What};
use participation::rules::challenge::State;

use super::super::super::names::staff_call;
use super::super::super::typed::{Typed, field_id};
use super::super::at::{At, Part, is_open};
use super::super::listing::{Listing, listed, over};
use super::names::{ground_name, state_line, step_name};
use crate::ask::Ask;
use crate::plan::difference;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What still waits first, then the rest, newest first.
pub(super) fn draw(ask: &Ask, at: &At, typed: &Typed, status: StatusCode) -> Response {
    let words = &ask.words;
    let (open, settled): (Vec<_>, Vec<_>) = at.challenges.iter().partition(|one| is_open(one, ask.today()));
    let open: Vec<AnyView> = open.into_iter().map(|one| each(ask, at, one, typed)).collect();
    let settled: Vec<AnyView> = settled.into_iter().rev().map(|one| each(ask, at, one, typed)).collect();
    let listing = Listing {
        part: Part::Challenges,
        title: say!(words, "staff-challenges"),
        what: say!(words, "staff-challenges-what"),
        inside: listed(open, say!(words, "staff-challenges-none")),
        below: over(settled, say!(words, "staff-challenges-over")).into_any(),
    };
    listing.page(ask, at, typed, status)
}

fn each(ask: &Ask, at: &At, one: &Challenge, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let name = at.case.member(one.author).map(staff_call).unwrap_or_default();
    let now = at.case.plan.actions().find(|action| action.id == one.action);
    let what = now.map_or_else(|| one.text_then.clone(), |action| action.what.clone());
    let href = now.map_or_else(|| at.path(""), |action| at.path(&format!("/{}", action.id)));
    let reworded = (what != one.text_then).then(|| {
        view! {
            <p class="meta">{say!(words, "staff-challenge-reworded")}</p>
            {difference(words, &one.text_then, &what)}
        }
    });
    let by = say!(words, "staff-challenge-by", name = name, date = words.date_of(one.at));
    let state = one.state_on(ask.today());
    let mark = match state {
        State::Waiting(_) | State::WithChair(_) => Mark::NotYet,
        State::Answered | State::Settled => Mark::Did,
        State::TakenBack => Mark::Open,
    };
    let said = (!one.words.trim().is_empty()).then(|| view! { <Quote words=one.words.clone()/> });
    let steps: Vec<AnyView> = one
        .steps
        .iter()
        .map(|step| {
            let by = say!(
                words,
                "staff-step-by",
                name = at.case.short_name(words, step.by),
                date = words.date_of(step.at)
            );
            let title = step_name(words, step.what);
            view! { <Row title=title text=step.words.clone() meta=by/> }.into_any()
        })
        .collect();
    let steps = (!steps.is_empty()).then(|| view! { <Rows>{steps}</Rows> });
    let forms = forms(words, at, one, state, typed);
    let (title, line) = (ground_name(words, one.ground), state_line(ask, one));
    view! {
        <li class="decide" id=format!("x-{}", one.id)>
            <div>
                <h3><a href=href dir="auto">{what}</a></h3>
                <p><b>{title}</b></p>
                <p class="meta">{by}</p>
            </div>
            {said}
            {reworded}
            <p class="stands">{mark.draw()}<span>{line}</span></p>
            {steps}
            {forms}
        </li>
    }
    .into_any()
}

/// What the reader can do about it.
fn forms(words: &Words, at: &At, one: &Challenge, state: State, typed: &Typed) -> AnyView {
    let which = one.id.to_string();
    let id = |field: &str| field_id(field, &which);
    let is_over = matches!(state, State::Settled | State::TakenBack);
    let with_chair = matches!(state, State::WithChair(_));
    let answered = one.steps.iter().any(|step| step.what == What::Answered);
    let settle = (at.chairs() && !is_over).then(|| {
        let which = format!("settle-{}", one.id);
        let open = with_chair || typed.is(&which);
        let form = view! {
                <form method="post" action=at.path("/challenges/settle")>
                    <input type="hidden" name="challenge" value=one.id.to_string()/>
                    <TextArea name="reason" id=field_id("reason", &which) label=say!(words, "staff-challenge-reason") hint=say!(words, "staff-challenge-reason-hint") value=typed.text(&which, "reason") error=typed.error(&which, "reason") paper=Paper::Plain rows=2/>
                    <Button label=say!(words, "staff-challenge-settle")/>
                </form>
        };
        view! { <Details summary=say!(words, "staff-challenge-settle") open=open>{form}</Details> }
    });
    let back = (one.author == at.case.me.id && !is_over).then(|| {
        view! { <Button label=say!(words, "staff-challenge-back") weight=Weight::Text name="do" value="back" novalidate=true/> }
    });
    let escalate = (!with_chair && !is_over).then(|| {
        view! { <Button label=say!(words, "staff-challenge-escalate") weight=Weight::Text name="do" value="escalate"/> }
    });
    let answer = (!is_over).then(|| {
        let open = !answered && !with_chair || typed.is(&which);
        let keep = say!(words, "staff-challenge-keep");
        let form = view! {
                <form method="post" action=at.path("/challenges")>
                    <input type="hidden" name="challenge" value=which.clone()/>
                    <TextArea name="words" id=id("words") label=say!(words, "staff-challenge-answer") hint=say!(words, "staff-challenge-answer-hint") value=typed.text(&which, "words") error=typed.error(&which, "words") paper=Paper::Plain rows=2/>
                    <Actions>
                        <Button label=keep weight=Weight::Outline name="do" value="answer"/>
                        {escalate}
                        {back}
                    </Actions>
                </form>
        };
        view! { <Details summary=say!(words, "staff-challenge-note") open=open>{form}</Details> }
    });
    view! { {answer}{settle} }.into_any()
}
