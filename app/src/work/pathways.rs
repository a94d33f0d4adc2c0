use leptos::prelude::*;
use participation::cases::DeskPathway;
use participation::people::Staff;

use super::clock::{by_law, running};
use crate::ask::{Answered, Ask};
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
            }
        },
    ))
}

fn row(ask: &Ask, one: &DeskPathway) -> impl IntoView + use<> {
    let words = &ask.words;
    let open = one.views.iter().filter(|view| view.waits_for(one.me.person)).count();
    let end = (open > 0).then(|| say!(words, "staff-tab-to-answer", count = open));
    let text = running(&one.dates, ask.today()).map(|step| by_law(words, &step));
    view! {
        <LinkRow
            href=format!("/work/{}", one.id)
            title=one.young_person.called.full.clone()
            text=text
            lead=Lead::Person(one.young_person.called.full.clone())
            end=end
        />
    }
}
