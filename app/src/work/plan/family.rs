//! Opening to the family what is being written, and closing it.

use leptos::prelude::*;
use participation::people::Member;

use super::super::names::staff_call;
use super::at::At;
use super::standing::Standing;
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;
use crate::ui::*;

/// Whether the family reads it as it is written, since when, and for the worker the way to change that.
pub(super) fn draw(ask: &Ask, at: &At, standing: &Standing) -> AnyView {
    let words = &ask.words;
    let names: Vec<String> = family(at).map(staff_call).collect();
    let (text, icon) = match standing.opened {
        Some((by, when)) => {
            let (by, date) = (at.case.short_name(words, by), words.date_of(when));
            let readers = words.list(&names);
            (
                say!(words, "staff-open-since", names = readers, name = by, date = date),
                Icon::Eye,
            )
        }
        None => (say!(words, "staff-open-not"), Icon::Lock),
    };
    let next = at
        .case
        .dates
        .meetings
        .iter()
        .filter(|one| one.kind.is_with_family() && one.is_ahead() && one.on >= ask.today())
        .map(|one| one.on)
        .min()
        .filter(|_| standing.opened.is_none());
    let next = next.map(|on| {
        view! { <p class="meta">{say!(words, "staff-open-next", date = words.day_and_date(on))}</p> }
    });
    let (what, label) = match standing.opened {
        Some(_) => ("close", say!(words, "staff-open-close")),
        None => ("open", say!(words, "staff-open-do")),
    };
    let form = at.case.leads().then(|| {
        view! {
            <form method="post" action=at.path("/open")>
                <Button label=label weight=Weight::Outline name="do" value=what/>
            </form>
        }
    });
    view! {
        <Section title=say!(words, "staff-open")>
            <SmallNote icon=icon text=text/>
            {next}
            {form}
        </Section>
    }
    .into_any()
}

fn family(at: &At) -> impl Iterator<Item = &Member> {
    at.case.people.iter().filter(|one| one.role.is_family())
}

/// Opens what is being written to the family, or closes it.
pub async fn open_plan(ask: Ask) -> Answered {
    let work = ask.p().casework(ask.who()?, ask.param("id")?).await?;
    let is_open = work.opened_to_family().await?.is_some();
    match (ask.form.text("do"), is_open) {
        ("open", false) => work.open_to_family().await?,
        ("close", true) => work.close_to_family().await?,
        ("open", true) | ("close", false) => {}
        _ => return Err(Halt::NotThere),
    }
    Ok(see(&format!("/work/{}/plan?kept", work.pathway())))
}
