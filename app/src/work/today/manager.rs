use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::cases::PathwayLine;
use participation::people::{Language, Staff};

use super::super::card::card;
use super::super::names::staff_name;
use super::quoracy;
use crate::ask::{Answered, Ask, Halt};
use crate::page::{See, StaffTab, staff};
use crate::say;
use crate::ui::*;

/// Who leads what, and the form that invites a colleague. Nothing anybody said.
pub(super) async fn draw(ask: &Ask, problems: Vec<Problem>) -> Result<Response, Halt> {
    let who = ask.who()?;
    let (name, _) = ask.p().own_name(who).await?;
    let lines = ask.p().allocation(who).await?;
    let words = &ask.words;
    let error = |field: &str| {
        problems
            .iter()
            .find(|one| one.field == field)
            .map(|one| one.text.clone())
    };
    let roles: Vec<SelectOption> = Staff::ALL
        .iter()
        .map(|role| SelectOption {
            value: role.text().to_owned(),
            label: staff_name(words, *role),
        })
        .collect();
    let list = if lines.is_empty() {
        view! { <Empty text=say!(words, "staff-pathways-none")/> }.into_any()
    } else {
        let rows = lines.iter().map(|line| row(ask, line)).collect_view();
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    let form = view! {
        <p class="meta">{say!(words, "staff-colleague-what")}</p>
        <form method="post" action="/work/invite">
            <Field name="name" label=say!(words, "staff-full-name") value=ask.form.text("name").to_owned() error=error("name") maxlength=Some(200)/>
            <Select name="role" label=say!(words, "staff-colleague-role") options=roles value=ask.form.text("role").to_owned() error=error("role")/>
            <Button label=say!(words, "staff-make-code")/>
        </form>
    };
    let rule = quoracy::form(ask, &problems).await?;
    let invite = view! {
        <Section title=say!(words, "staff-colleague")>{form}</Section>
        <Section title=say!(words, "staff-quoracy")>{rule}</Section>
    }
    .into_any();
    let (heading, summary) = (say!(words, "staff-pathways"), say!(words, "nearly"));
    let lede = say!(words, "staff-manager-lede");
    let status = if problems.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let see = See::titled(say!(words, "title-today")).with_status(status);
    Ok(staff(ask, StaffTab::Today, name, see, move || {
        view! {
            <ErrorSummary title=summary problems=problems/>
            <Columns aside=invite>
                <PageHead title=heading/>
                <Lede text=lede/>
                <Section>{list}</Section>
            </Columns>
        }
    }))
}

fn row(ask: &Ask, line: &PathwayLine) -> impl IntoView + use<> {
    let words = &ask.words;
    let worker = line.worker.clone().unwrap_or_else(|| say!(words, "staff-nobody-yet"));
    let chair = line.chair.clone().unwrap_or_else(|| say!(words, "staff-nobody-yet"));
    let text = say!(words, "staff-manager-line", worker = worker, chair = chair);
    view! { <DataRow lead=Lead::Person(line.young_person.clone()) title=line.young_person.clone() text=text/> }
}

/// Makes a code for a colleague and shows it, this once.
pub async fn invite_colleague(ask: Ask) -> Answered {
    let who = ask.who()?;
    let words = &ask.words;
    let problem = |field: &str, text: String| {
        vec![Problem {
            field: field.to_owned(),
            text,
        }]
    };
    let Some(name) = ask.form.filled("name").map(str::to_owned) else {
        return draw(&ask, problem("name", say!(words, "staff-needs-name"))).await;
    };
    let Some(role) = Staff::from_text(ask.form.text("role")) else {
        return draw(&ask, problem("role", say!(words, "staff-colleague-needs-role"))).await;
    };
    let named = match role {
        Staff::Worker => ask.p().workers(who).await?,
        Staff::Chair => ask.p().chairs(who).await?,
        Staff::Manager => Vec::new(),
    };
    if named.iter().any(|(_, one)| *one == name) {
        return draw(&ask, problem("name", say!(words, "staff-colleague-here-already"))).await;
    }
    let invited = ask.p().invite_colleague(who, &name, role).await?;
    let (own, _) = ask.p().own_name(who).await?;
    let card = card(&ask, &invited, &name, Language::En);
    let back = say!(words, "staff-card-done");
    Ok(staff(
        &ask,
        StaffTab::Today,
        own,
        See::titled(say!(words, "title-today")),
        move || {
            view! {
                {card}
                <div class="only-screen"><ButtonLink href="/work" label=back weight=Weight::Outline/></div>
            }
        },
    ))
}
