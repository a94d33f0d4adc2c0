use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::room::ApartRecord;

use super::super::case::CaseTab;
use super::super::typed::{Typed, field_id};
use super::Ledger;
use super::form::{delay_fields, form};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// The ledger, with a form that was refused.
pub(super) fn draw(ask: &Ask, ledger: &Ledger, typed: &Typed, status: StatusCode) -> Response {
    let words = &ask.words;
    let (nearly, problems) = (say!(words, "nearly"), typed.problems());
    let rows: Vec<AnyView> = ledger
        .records
        .iter()
        .rev()
        .map(|one| row(ask, ledger, one, typed))
        .collect();
    let list = if rows.is_empty() {
        view! { <Empty text=say!(words, "staff-apart-none")/> }.into_any()
    } else {
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    let add = form(ask, ledger, typed);
    let aside = view! { <Section title=say!(words, "staff-apart-add")>{add}</Section> }.into_any();
    let (title, what) = (say!(words, "staff-apart"), say!(words, "staff-apart-what"));
    let (back, room) = (
        say!(words, "staff-tab-room"),
        format!("/work/{}/room", ledger.case.id()),
    );
    ledger.case.page(ask, CaseTab::Room, status, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            <Columns aside=aside>
                <p><a class="link" href=room>{back}</a></p>
                <Section title=title>
                    <p class="meta">{what}</p>
                    {list}
                </Section>
            </Columns>
        }
    })
}

fn row(ask: &Ask, ledger: &Ledger, one: &ApartRecord, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let apart = &one.apart;
    let context = apart
        .context
        .and_then(|id| ledger.plan.contexts.iter().find(|one| one.context.id == id))
        .map(|one| one.context.name.clone());
    let title = match context {
        Some(name) => say!(words, "staff-rail-of", what = words.day_and_date(apart.on), name = name),
        None => words.day_and_date(apart.on),
    };
    let by = say!(
        words,
        "staff-answer-by",
        name = ledger.case.short_name(words, one.by),
        date = words.date_of(one.at)
    );
    let outcome = (!apart.outcome.is_empty())
        .then(|| view! { <p>{say!(words, "staff-apart-outcome-is", outcome = apart.outcome.clone())}</p> });
    let why = say!(words, "staff-apart-why-is", why = apart.why.clone());
    let delays = delays(ask, ledger, one);
    let forms = forms(ask, ledger, one, typed);
    view! {
        <Row lead=Lead::Icon(Icon::Room) title=title text=apart.who.clone() meta=by>
            <p>{why}</p>
            {outcome}
            {delays}
            {forms}
        </Row>
    }
    .into_any()
}

fn delays(ask: &Ask, ledger: &Ledger, one: &ApartRecord) -> Vec<AnyView> {
    let words = &ask.words;
    let last = one.is_delayed(ask.today()).then(|| {
        let until = one
            .delays
            .last()
            .map(|last| words.day_and_date(last.until))
            .unwrap_or_default();
        let text = say!(words, "staff-apart-delayed", date = until);
        view! { <SmallNote icon=Icon::Lock text=text/> }.into_any()
    });
    let history = one.delays.iter().map(|delay| {
        let text = say!(
            words,
            "staff-apart-delay-line",
            name = ledger.case.short_name(words, delay.by),
            on = words.date_of(delay.at),
            until = words.date(delay.until),
            why = delay.why.clone()
        );
        view! { <p class="meta">{text}</p> }.into_any()
    });
    last.into_iter().chain(history).collect()
}

fn forms(ask: &Ask, ledger: &Ledger, one: &ApartRecord, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let id = one.apart.id.to_string();
    let (outcome, delay) = (format!("outcome-{id}"), format!("delay-{id}"));
    let path = |rest: &str| format!("/work/{}/apart/{rest}", ledger.case.id());
    let on = words.date(one.apart.on);
    let heard = |label: &str| format!("{label}: {on}");
    let (say_outcome, say_delay) = (
        say!(words, "staff-apart-outcome-do"),
        say!(words, "staff-apart-delay-do"),
    );
    let came = view! {
        <form method="post" action=path("outcome")>
            <input type="hidden" name="apart" value=id.clone()/>
            <TextArea name="outcome" id=field_id("outcome", &outcome) label=say!(words, "staff-apart-outcome") value=typed.text_or(&outcome, "outcome", &one.apart.outcome) error=typed.error(&outcome, "outcome") paper=Paper::Plain rows=2/>
            <Button aria_label=heard(&say_outcome) label=say_outcome weight=Weight::Outline/>
        </form>
    };
    let later = (ledger.chairs() && one.is_delayed(ask.today())).then(|| {
        let fields = delay_fields(ask, typed, &delay);
        let form = view! {
            <form method="post" action=path("delay")>
                <input type="hidden" name="apart" value=id/>
                {fields}
                <Button aria_label=heard(&say_delay) label=say_delay weight=Weight::Outline/>
            </form>
        };
        view! { <Details summary=say!(words, "staff-apart-delay-again") open=typed.is(&delay)>{form}</Details> }
    });
    let summary = if one.apart.outcome.is_empty() {
        say!(words, "staff-apart-outcome-add")
    } else {
        say!(words, "staff-apart-outcome-change")
    };
    view! {
        <Details summary=summary open=typed.is(&outcome)>{came}</Details>
        {later}
    }
    .into_any()
}
