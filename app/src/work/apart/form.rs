use jiff::ToSpan as _;
use leptos::prelude::*;
use participation::room::MAX_DELAY_DAYS;

use super::super::typed::{Typed, field_id};
use super::Ledger;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;

/// The form that puts a meeting on record.
pub(super) const ADD: &str = "apart";

/// The form, with what was typed before. The chair can say in it that the family reads of it later.
pub(super) fn form(ask: &Ask, ledger: &Ledger, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let id = |field: &str| field_id(field, ADD);
    let mut contexts = vec![SelectOption {
        value: String::new(),
        label: say!(words, "staff-apart-no-context"),
    }];
    contexts.extend(ledger.plan.contexts.iter().map(|one| SelectOption {
        value: one.context.id.to_string(),
        label: one.context.name.clone(),
    }));
    let contexts = (contexts.len() > 1).then(|| {
        view! { <Select name="context" id=id("context") label=say!(words, "staff-apart-context") options=contexts value=typed.text_or(ADD, "context", ask.query.text("context"))/> }
    });
    let later = ledger.chairs().then(|| {
        let fields = delay_fields(ask, typed, ADD);
        let open = !typed.text(ADD, "until").is_empty() || !typed.text(ADD, "delay_why").is_empty();
        view! { <Details summary=say!(words, "staff-apart-delay") open=open>{fields}</Details> }
    });
    view! {
        <form method="post" action=format!("/work/{}/apart", ledger.case.id())>
            <DateField name="on" id=id("on") label=say!(words, "staff-meeting-on") value=typed.text_or(ADD, "on", ask.query.text("on")) max=ask.today().to_string() error=typed.error(ADD, "on")/>
            <Field name="name" id=id("name") label=say!(words, "staff-apart-who") hint=say!(words, "staff-apart-who-hint") value=typed.text(ADD, "name") error=typed.error(ADD, "name")/>
            <TextArea name="why" id=id("why") label=say!(words, "staff-apart-why") hint=say!(words, "staff-apart-why-hint") value=typed.text(ADD, "why") error=typed.error(ADD, "why") paper=Paper::Plain rows=2/>
            <TextArea name="outcome" id=id("outcome") label=say!(words, "staff-apart-outcome") hint=say!(words, "staff-apart-outcome-hint") value=typed.text(ADD, "outcome") error=typed.error(ADD, "outcome") paper=Paper::Plain rows=2/>
            {contexts}
            {later}
            <Button label=say!(words, "staff-apart-do")/>
        </form>
    }
    .into_any()
}

/// Until when the family does not read of it, and why.
pub(super) fn delay_fields(ask: &Ask, typed: &Typed, which: &str) -> AnyView {
    let words = &ask.words;
    let id = |field: &str| field_id(field, which);
    let last = ask.today().saturating_add(MAX_DELAY_DAYS.days());
    let first = ask.today().saturating_add(1.day());
    view! {
        <p class="meta">{say!(words, "staff-apart-delay-what")}</p>
        <DateField name="until" id=id("until") label=say!(words, "staff-apart-until") value=typed.text(which, "until") min=first.to_string() max=last.to_string() error=typed.error(which, "until")/>
        <TextArea name="delay_why" id=id("delay_why") label=say!(words, "staff-apart-delay-why") value=typed.text(which, "delay_why") error=typed.error(which, "delay_why") paper=Paper::Plain rows=2/>
    }
    .into_any()
}
