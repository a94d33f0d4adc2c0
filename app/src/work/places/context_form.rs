use leptos::prelude::*;
use participation::plan::PlanContext;
use participation::rules::length::Written;

use super::super::case::Case;
use super::super::lengths::typed as typed_limit;
use super::super::typed::{Typed, field_id};
use super::gather::{family_choice, kinds};
use super::known;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The form that writes a context anew.
pub(super) const FORM: &str = "context";

/// How long each field may be.
pub(super) const LIMITS: [(&str, Written); 7] = [
    ("name", Written::ContextName),
    ("holder", Written::Holder),
    ("goal", Written::Goal),
    ("strengths", Written::ContextDetail),
    ("guardians", Written::ContextDetail),
    ("reach", Written::ContextDetail),
    ("notes", Written::ContextDetail),
];

/// All of it, as it stands or as it was typed.
pub(super) fn form(words: &Words, case: &Case, one: &PlanContext, version: i64, typed: &Typed) -> AnyView {
    let (context, detail) = (&one.context, &one.context.detail);
    let id = |field: &str| field_id(field, FORM);
    let error = |field: &str| typed.error(FORM, field);
    let text = |field: &str, now: &str| typed.text_or(FORM, field, now);
    let area = |field: &'static str, label: String, hint: String, now: &str| {
        view! {
            <TextArea name=field id=id(field) label=label hint=hint value=text(field, now) error=error(field) paper=Paper::Plain rows=2/>
        }
        .into_any()
    };
    let family = vec![family_choice(
        words,
        typed.ticked_or(FORM, "family", context.for_family),
    )];
    let action = format!("/work/{}/places/{}", case.id(), context.id);
    view! {
        <form id="conflict-context" method="post" action=action>
            <input type="hidden" name="version" value=version.to_string()/>
            <Field name="name" id=id("name") label=say!(words, "staff-context-name") hint=say!(words, "staff-context-name-hint") value=text("name", &context.name) error=error("name") maxlength=typed_limit(Written::ContextName)/>
            <Select name="kind" id=id("kind") label=say!(words, "staff-context-kind") options=kinds(words) value=text("kind", context.kind.text()) error=error("kind")/>
            <Field name="holder" id=id("holder") label=say!(words, "staff-context-holder") hint=say!(words, "staff-context-holder-hint") value=text("holder", &context.holder) error=error("holder") maxlength=typed_limit(Written::Holder)/>
            {area("goal", say!(words, "staff-context-goal"), say!(words, "staff-context-goal-hint"), &one.goal)}
            {area("strengths", say!(words, "staff-context-strengths"), say!(words, "staff-context-strengths-hint"), &detail.strengths)}
            {area("guardians", say!(words, "staff-context-guardians"), say!(words, "staff-context-guardians-hint"), &detail.guardians)}
            {area("reach", say!(words, "staff-context-reach"), say!(words, "staff-context-reach-hint"), &detail.reach)}
            {area("notes", say!(words, "staff-context-notes"), say!(words, "staff-context-notes-hint"), &detail.notes)}
            <Checks name="family" id=id("family") legend=say!(words, "staff-context-family") quiet_legend=true options=family error=error("family")/>
            <Button label=say!(words, "staff-action-save")/>
        </form>
    }
    .into_any()
}

/// What somebody else made of it in the meantime.
pub(super) fn theirs(words: &Words, one: &PlanContext) -> AnyView {
    let (title, what_now) = (say!(words, "staff-conflict"), say!(words, "staff-conflict-what-now"));
    let (name, facts) = (one.context.name.clone(), known::facts(words, one));
    view! {
        <Notice tone=Tone::NotYet title=title>
            <p dir="auto"><b>{name}</b></p>
            <Facts items=facts/>
            <p>{what_now}</p>
        </Notice>
    }
    .into_any()
}
