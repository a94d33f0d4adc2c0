use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::cases::PathwayLine;
use participation::people::Staff;
use participation::rules::length::Written;

use super::super::lengths::typed;
use super::super::names::staff_name;
use super::allocate::Staffed;
use super::colleague::awaited;
use super::{alerts, quoracy, report_days};
use crate::ask::{Ask, Halt};
use crate::page::{See, StaffTab, staff};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Who leads what, who is invited and not here yet, and the form that invites a colleague. Nothing anybody said.
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
        let all = Staffed::load(ask).await?;
        let rows = lines.iter().map(|line| row(ask, line, &all)).collect_view();
        view! { <Rows>{rows}</Rows> }.into_any()
    };
    let through = ask.state.council().map(|provider| {
        let label = say!(words, "staff-council-invite", name = provider.name().to_owned());
        let choice = Choice {
            hint: Some(say!(words, "staff-council-invite-hint")),
            ..Choice::new("yes", label, ask.form.has("provider"))
        };
        view! { <Checks name="provider" legend=say!(words, "staff-council-invite-legend") options=vec![choice]/> }
    });
    let form = view! {
        <p class="meta">{say!(words, "staff-colleague-what")}</p>
        <form method="post" action="/work/invite">
            <Field name="name" label=say!(words, "staff-full-name") value=ask.form.text("name").to_owned() error=error("name") maxlength=typed(Written::FullName)/>
            <Select name="role" label=say!(words, "staff-colleague-role") options=roles value=ask.form.text("role").to_owned() error=error("role")/>
            {through}
            <Button label=say!(words, "staff-make-code")/>
        </form>
    };
    let awaited = awaited(words, &ask.p().awaited_colleagues(who).await?);
    let alerts = alerts::forms(ask, &problems, &lines).await?;
    let rule = quoracy::form(ask, &problems).await?;
    let days = report_days::form(ask, &problems).await?;
    let invite = view! {
        <Section title=say!(words, "staff-colleague")>{form}</Section>
        {awaited}
        <Section title=say!(words, "staff-quoracy")>{rule}</Section>
        <Section title=say!(words, "staff-report-days")>{days}</Section>
        <Section title=say!(words, "staff-rule")>{alerts}</Section>
    }
    .into_any();
    let pages = pages(words);
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
                {pages}
            </Columns>
        }
    }))
}

/// The manager's other pages.
fn pages(words: &Words) -> AnyView {
    let rows = [
        (
            "/work/directory",
            say!(words, "staff-directory"),
            say!(words, "staff-directory-what"),
        ),
        (
            "/work/boxes",
            say!(words, "staff-boxes"),
            say!(words, "staff-boxes-what"),
        ),
        (
            "/work/asked-for",
            say!(words, "staff-ledger"),
            say!(words, "staff-ledger-what"),
        ),
        (
            "/work/evaluation",
            say!(words, "staff-figures"),
            say!(words, "staff-figures-what"),
        ),
        (
            "/work/requests",
            say!(words, "staff-requests"),
            say!(words, "staff-requests-what"),
        ),
        (
            "/work/retention",
            say!(words, "staff-retention"),
            say!(words, "staff-retention-way"),
        ),
    ]
    .map(|(href, title, text)| view! { <LinkRow href=href title=title text=text/> });
    view! { <Section><Rows>{rows.into_iter().collect_view()}</Rows></Section> }.into_any()
}

fn row(ask: &Ask, line: &PathwayLine, all: &Staffed) -> impl IntoView + use<> {
    let words = &ask.words;
    let led = match &line.worker {
        Some((_, worker)) => say!(words, "staff-manager-led", worker = worker.clone()),
        None => say!(words, "staff-manager-no-lead"),
    };
    let chaired = match &line.chair {
        Some((_, chair)) => say!(words, "staff-manager-chaired", chair = chair.clone()),
        None => say!(words, "staff-manager-no-chair"),
    };
    let ended = line.ended.then(|| say!(words, "staff-manager-ended"));
    let text = ended.into_iter().chain([led, chaired]).collect::<Vec<_>>().join(" ");
    let form = all.form(words, line);
    view! { <DataRow lead=Lead::Person(line.young_person.clone()) title=line.young_person.clone() text=text>{form}</DataRow> }
}
