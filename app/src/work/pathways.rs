use leptos::prelude::*;
use participation::cases::DeskPathway;
use participation::people::{Role, Staff};

use super::clock::{by_law, running};
use crate::ask::{Answered, Ask, Halt};
use crate::page::{See, StaffTab, staff};
use crate::say;
use crate::ui::*;

/// The pathways somebody is on.
pub async fn all(ask: Ask) -> Answered {
    let who = ask.who()?;
    let (name, _) = ask.p().own_name(who).await?;
    let desk = ask.p().desk(who).await?;
    let words = &ask.words;
    let rows = desk.iter().map(|one| row(&ask, one)).collect_view();
    let open = (who.staff == Some(Staff::Worker))
        .then(|| view! { <ButtonLink href="/work/new" label=say!(words, "staff-open-pathway") weight=Weight::Outline icon=Some(Icon::Plus)/> });
    let ended = ended(&ask).await?;
    let heading = say!(words, "staff-pathways");
    let list = if desk.is_empty() {
        view! { <Empty text=say!(words, "staff-pathways-none")/> }.into_any()
    } else {
        view! { <Section><Rows>{rows}</Rows></Section> }.into_any()
    };
    Ok(staff(
        &ask,
        StaffTab::Pathways,
        name,
        See::titled(say!(words, "title-page")),
        move || {
            view! {
                <PageHead title=heading>{open}</PageHead>
                {list}
                {ended}
            }
        },
    ))
}

fn row(ask: &Ask, one: &DeskPathway) -> impl IntoView + use<> {
    let words = &ask.words;
    let text = running(&one.dates, ask.today()).map(|step| by_law(words, &step));
    view! {
        <LinkRow
            href=format!("/work/{}", one.id)
            title=one.young_person.called.full.clone()
            text=text
            lead=Lead::Person(one.young_person.called.full.clone())
            end=to_answer(ask, one)
        />
    }
}

fn to_answer(ask: &Ask, one: &DeskPathway) -> Option<String> {
    let open = one.views.iter().filter(|view| view.waits_for_answer()).count();
    (open > 0).then(|| say!(ask.words, "staff-tab-to-answer", count = open))
}

/// The pathways whose plans ended, with what waits there; nothing without any.
async fn ended(ask: &Ask) -> Result<Option<AnyView>, Halt> {
    let (who, words) = (ask.who()?, &ask.words);
    let mut rows = Vec::new();
    for one in ask.p().ended_desk(who).await? {
        let (mut href, mut text) = (format!("/work/{}", one.id), None);
        if waits_for_two(ask, &one).await? {
            href = format!("{href}/filed");
            text = Some(say!(words, "staff-early-waits"));
        }
        let (name, end) = (one.young_person.called.full.clone(), to_answer(ask, &one));
        rows.push(
            view! { <LinkRow href=href title=name.clone() text=text lead=Lead::Person(name) end=end/> }.into_any(),
        );
    }
    let title = say!(words, "staff-pathways-ended");
    Ok((!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any()))
}

/// Whether somebody asked that it is deleted early, and whoever leads has not said yet what they think of it.
async fn waits_for_two(ask: &Ask, one: &DeskPathway) -> Result<bool, Halt> {
    if one.me.role != Role::Worker {
        return Ok(false);
    }
    let kept = ask.p().casework(ask.who()?, one.id).await?.kept().await?;
    let waits = kept
        .early
        .filter(|early| early.agreed.is_none() && early.by != one.me.person);
    Ok(waits.is_some())
}
