use http::StatusCode;
use leptos::prelude::*;
use participation::plan::{self, ActionStep, PlanContext};

use super::super::super::names::{action_state_name, target_name};
use super::super::at::Part;
use super::super::limit::{facts as limit_facts, notice};
use super::form::Action;
use super::{Forms, One, challenging, moving, owners, sources, up};
use crate::ask::{Answered, Ask};
use crate::plan::{context_icon, drawn};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The page: what it says and what became of it; beside it, for the worker, how far it came.
pub(super) fn draw(ask: &Ask, one: &One, forms: &Forms, status: StatusCode) -> Answered {
    let words = &ask.words;
    let case = &one.at.case;
    let (under, now) = one.under()?;
    let mut problems = forms.typed.problems();
    problems.extend(forms.change.iter().flat_map(|(form, _)| form.problems.clone()));
    let head = head(ask, one, under, now);
    let steps = steps(words, one);
    let sources = sources::draw(words, one, now, &forms.typed);
    let challenges = challenging::draw(ask, one, &forms.typed);
    let (owners, ups) = (
        owners::draw(ask, one, now, &forms.typed),
        up::draw(ask, one, now, &forms.typed),
    );
    let main = view! { {head}{ups}{steps}{owners}{sources}{challenges} }.into_any();
    let moves = (case.leads()).then(|| moving::form(ask, one, now, forms));
    let change = (case.leads()).then(|| changing(ask, one, now, forms));
    let (back, href) = (
        say!(words, "staff-plan-back"),
        format!("{}#c-{}", one.at.path(""), under.context.id),
    );
    let body = match moves {
        Some(aside) => view! { <Columns aside=aside>{main}{change}</Columns> }.into_any(),
        None => main,
    };
    Ok(one.at.page(ask, Part::Action, problems, status, move || {
        view! {
            <p><a class="link" href=href>{Icon::Back.draw()}<span>{back}</span></a></p>
            {body}
        }
    }))
}

/// What it says, and everything said of it.
fn head(ask: &Ask, one: &One, under: &PlanContext, now: &plan::Action) -> AnyView {
    let words = &ask.words;
    let case = &one.at.case;
    let (_, name) = case.young_person();
    let state = action_state_name(words, now.state_on(ask.today()));
    let fact = |label: String, chosen: String| Fact {
        label,
        chosen,
        said: String::new(),
    };
    let mut items = vec![
        fact(say!(words, "staff-action-state"), state),
        fact(
            say!(words, "staff-action-due"),
            now.due.map(|due| words.day_and_date(due)).unwrap_or_default(),
        ),
        fact(say!(words, "staff-action-owner"), now.owner.clone()),
        fact(
            say!(words, "staff-action-organisation"),
            now.detail.organisation.clone(),
        ),
        fact(say!(words, "staff-action-holder"), holder(under, now)),
        fact(say!(words, "staff-action-note"), now.note.clone()),
        fact(say!(words, "staff-action-evidence"), now.detail.evidence.clone()),
    ];
    if let Some(member) = now.detail.offered_by.and_then(|by| case.member(by)) {
        let name = case.short_name(words, member.person);
        items.push(fact(say!(words, "staff-action-offered"), name));
    }
    items.extend(limit_facts(words, &now.detail.asked, &name));
    let (what, context) = (now.what.clone(), under.context.name.clone());
    let notice = notice(words, case, now, ask.today());
    let tag = target_name(words, now.target, &name);
    view! {
        <section>
            <SectionHeading text=what icon=Some(context_icon(under.context.kind))/>
            <p class="meta"><bdi>{context}</bdi></p>
            <p><TargetTag target=drawn(now.target) label=tag/></p>
            {notice}
            <Facts items=items/>
        </section>
    }
    .into_any()
}

fn holder(under: &PlanContext, now: &plan::Action) -> String {
    if now.detail.context_holder.is_empty() {
        under.context.holder.clone()
    } else {
        now.detail.context_holder.clone()
    }
}

/// How far it came, dated, the newest first.
fn steps(words: &Words, one: &One) -> Option<AnyView> {
    let rows: Vec<_> = one.steps.iter().rev().map(|step| row(words, one, step)).collect();
    let title = say!(words, "staff-steps");
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}

fn row(words: &Words, one: &One, step: &ActionStep) -> impl IntoView + use<> {
    let by = say!(
        words,
        "staff-step-by",
        name = one.at.case.short_name(words, step.by),
        date = words.date_of(step.at)
    );
    let moved = match (step.from, step.to) {
        (Some(from), Some(to)) if from != to => Some(say!(
            words,
            "staff-step-moved",
            from = words.date(from),
            to = words.date(to)
        )),
        (None, Some(to)) => Some(say!(words, "staff-step-due", date = words.date(to))),
        _ => None,
    };
    let text = moved.into_iter().chain([by]).collect::<Vec<_>>().join(" ");
    view! { <Row title=action_state_name(words, step.state) text=step.words.clone() meta=text/> }
}

/// The form that changes what it says; with what somebody else made of it meanwhile.
fn changing(ask: &Ask, one: &One, now: &plan::Action, forms: &Forms) -> AnyView {
    let words = &ask.words;
    let (form, version) = match &forms.change {
        Some((form, version)) => (form.clone(), *version),
        None => (Action::of(now), now.version),
    };
    let theirs = (forms.newer && forms.change.is_some()).then(|| newer(words, now));
    let fields = form.fields(words, &one.at.case, &one.at.case.plan, ask.today(), Some(now));
    let open = forms.change.is_some() || ask.query.has("again");
    let form = view! {
        <form method="post" action=one.path("")>
            <input type="hidden" name="version" value=version.to_string()/>
            {fields}
            <Button label=say!(words, "staff-action-save")/>
        </form>
    };
    let summary = say!(words, "staff-action-change-heading");
    view! { <Section>{theirs}<Details summary=summary open=open>{form}</Details></Section> }.into_any()
}

/// What it says by now, because somebody else changed it.
pub(super) fn newer(words: &Words, now: &plan::Action) -> AnyView {
    let line = say!(
        words,
        "staff-action-line",
        owner = now.owner.clone(),
        state = action_state_name(words, now.state),
        note = now.note.clone()
    );
    let due = now
        .due
        .map(|due| view! { <p>{say!(words, "staff-week-due", date = words.day_and_date(due))}</p> });
    let (what, what_now) = (now.what.clone(), say!(words, "staff-conflict-what-now"));
    view! {
        <Notice tone=Tone::NotYet title=say!(words, "staff-conflict")>
            <p dir="auto"><b>{what}</b></p>
            <p>{line}</p>
            {due}
            <p>{what_now}</p>
        </Notice>
    }
    .into_any()
}
