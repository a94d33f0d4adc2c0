use std::collections::HashMap;

use leptos::prelude::*;
use participation::plan::{Plan, PlanText};
use participation::proposals::{About, Paragraph};

use super::page::unsent;
use super::reading::Reading;
use super::{asks, context, tools};
use crate::ask::{Answered, Ask};
use crate::page::{self, FamilyTab};
use crate::say;
use crate::ui::*;

/// The plan and the report that are being written, once the worker opened them to the family.
///
/// # Errors
/// When the database does not answer.
pub async fn draft(ask: Ask) -> Answered {
    let listening = ask.p().listening(ask.who()?).await?;
    let (plan, report) = (listening.open_plan().await?, listening.open_report().await?);
    let unsent = unsent(&ask, &listening).await?;
    let words = &ask.words;
    let (title, heading) = (say!(words, "title-plan"), say!(words, "plan-draft"));
    let Some(plan) = plan else {
        let (text, back) = (say!(words, "plan-draft-closed"), say!(words, "plan-heading"));
        return Ok(page::family(&ask, FamilyTab::Plan, title, move || {
            view! {
                <Question text=heading/>
                <Empty text=text><ButtonLink href="/plan" label=back weight=Weight::Outline/></Empty>
                {unsent}
            }
        }));
    };
    let sources: HashMap<_, _> = plan
        .actions()
        .filter(|action| !action.sources.is_empty())
        .map(|action| (action.id, action.sources.clone()))
        .collect();
    let reading = Reading::new(&ask, &listening, sources).await?;
    let text = text_on(&plan, &reading);
    let tilt = text.tilt();
    let parts = asks::parts(words, &tilt, reading.me.role, &reading.young_person);
    let asked = (tilt.total() > 0).then(|| view! { <Tilt parts=parts/> });
    let report = paragraphs(&reading, &report.unwrap_or_default());
    let contexts = if text.contexts.is_empty() {
        let text = say!(words, "plan-draft-empty");
        view! { <Empty text=text/> }.into_any()
    } else {
        context::contexts(&reading, &text)
    };
    let end = tools::at_the_end(&reading);
    let (lede, plan_title) = (say!(words, "plan-draft-lede"), say!(words, "plan-draft-plan"));
    Ok(page::family(&ask, FamilyTab::Plan, title, move || {
        view! {
            <Question text=heading/>
            <Lede text=lede/>
            {unsent}
            {report}
            <Section title=plan_title>{asked}</Section>
            {contexts}
            {end}
        }
    }))
}

/// What it says to the family, with how far each action has come by today.
fn text_on(plan: &Plan, reading: &Reading<'_>) -> PlanText {
    let mut text = PlanText::of(plan);
    for action in text.contexts.iter_mut().flat_map(|one| &mut one.actions) {
        if let Some(now) = plan.actions().find(|one| one.id == action.id) {
            action.state = now.state_on(reading.today);
        }
    }
    text
}

/// The report, paragraph by paragraph.
fn paragraphs(reading: &Reading<'_>, report: &[Paragraph]) -> Option<AnyView> {
    let words = reading.words;
    let (title, lede) = (say!(words, "plan-report"), say!(words, "plan-report-lede"));
    let rows = report
        .iter()
        .map(|one| {
            let said = one.words.clone();
            let tools = tools::about(reading, About::Report(one.id), Some(&one.words));
            view! { <Row><p class="lines" dir="auto">{said}</p>{tools}</Row> }
        })
        .collect::<Vec<_>>();
    (!rows.is_empty())
        .then(|| view! { <Section title=title><p class="meta">{lede}</p><Rows>{rows}</Rows></Section> }.into_any())
}
