//! What happens when the plan does not come about.

use http::StatusCode;
use leptos::prelude::*;
use participation::Error;
use participation::rules::length::Written;

use super::super::lengths::too_long;
use super::super::typed::{Typed, field_id};
use super::again;
use super::at::At;
use super::draw::Forms;
use super::hints::kinder;
use crate::ask::{Answered, Ask};
use crate::page::see;
use crate::say;
use crate::ui::*;

const FORM: &str = "contingency";

/// What is said, and for the worker the form that says it.
pub(super) fn draw(ask: &Ask, at: &At, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let plan = &at.case.plan;
    let standing = if plan.contingency.is_empty() {
        view! { <p class="meta">{say!(words, "staff-contingency-none")}</p> }.into_any()
    } else {
        view! { <p class="lines" dir="auto">{plan.contingency.clone()}</p> }.into_any()
    };
    let form = at.case.leads().then(|| {
        let (value, hints) = (
            typed.text_or(FORM, "words", &plan.contingency),
            kinder(words, &plan.contingency),
        );
        let form = view! {
                <form method="post" action=at.path("/contingency")>
                    <input type="hidden" name="version" value=plan.frame_version.to_string()/>
                    <TextArea name="words" id=field_id("words", FORM) label=say!(words, "staff-contingency") hint=say!(words, "staff-contingency-hint") value=value error=typed.error(FORM, "words") paper=Paper::Plain rows=3/>
                    <Button label=say!(words, "staff-plan-save") weight=Weight::Outline/>
                </form>
        };
        let (summary, open) = (say!(words, "staff-contingency-write"), typed.is(FORM));
        view! { {hints}<Details summary=summary open=open>{form}</Details> }
    });
    view! { <section id="contingency"><SectionHeading text=say!(words, "staff-contingency")/>{standing}{form}</section> }
        .into_any()
}

/// Writes it, unless somebody else did meanwhile: then both texts are shown.
pub async fn write_contingency(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let done = see(&format!("/work/{}/plan?kept#contingency", work.pathway()));
    let mut typed = Typed::of(FORM, &ask.form);
    let words = ask.form.text("words").trim();
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if let Some(text) = too_long(&ask.words, Written::Goal, words) {
        typed.needs("words", text);
    } else {
        let plan = work.plan().await?;
        // The same form sent twice is one change.
        if plan.contingency == words {
            return Ok(done);
        }
        let version = ask.form.number("version").unwrap_or(plan.frame_version);
        match work.set_contingency(words, version).await {
            Ok(()) => return Ok(done),
            Err(Error::Conflict) => {
                status = StatusCode::CONFLICT;
                typed.needs("words", say!(ask.words, "staff-contingency-newer"));
            }
            Err(error) => return Err(error.into()),
        }
    }
    let forms = Forms {
        typed,
        ..Forms::default()
    };
    again(&ask, &work, &forms, status).await
}
