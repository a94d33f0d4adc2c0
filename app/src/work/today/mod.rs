//! The first screen: what needs me today comes first.

mod alerts;
mod allocate;
mod asked;
mod colleague;
mod manager;
mod others;
mod quoracy;
mod report_days;
mod stopped;
mod waiting;
mod week;

use jiff::ToSpan as _;
use leptos::prelude::*;
use participation::cases::DeskPathway;
use participation::messages::Stopped;
use participation::people::Staff;
use participation::rules::working_days::is_working_day;

use super::rail::rail;
use super::{filed, hub, news};
use crate::ask::{Answered, Ask};
use crate::page::{See, StaffTab, staff};
use crate::say;
use crate::ui::*;

pub use alerts::{set_alert_rule, share_a_household};
pub use allocate::allocate;
pub use colleague::{cancel_colleague, invite_colleague, invite_colleague_again};
pub use quoracy::set_quoracy;
pub use report_days::set_report_days;

/// What waits for a worker or chair; for a manager, who leads what; for the hub, its alerts.
pub async fn today(ask: Ask) -> Answered {
    let who = ask.who()?;
    if who.staff == Some(Staff::Manager) {
        return manager::draw(&ask, Vec::new()).await;
    }
    if who.staff == Some(Staff::Hub) {
        return hub::alerts(&ask).await;
    }
    if who.staff == Some(Staff::DataProtection) {
        return super::requests(ask).await;
    }
    let (name, _) = ask.p().own_name(who).await?;
    let desk = ask.p().desk(who).await?;
    let ended = ask.p().ended_desk(who).await?;
    let asked = asked::Asked::load(&ask, &desk).await?;
    let stopped = if who.staff == Some(Staff::Worker) {
        ask.p().stopped_messages(who).await?
    } else {
        Vec::new()
    };
    let to_file = filed::to_file(&ask).await?;
    let page = draw(&ask, (&desk, &ended), &asked, &stopped, to_file);
    Ok(staff(
        &ask,
        StaffTab::Today,
        name,
        See::titled(say!(ask.words, "title-today")),
        move || page,
    ))
}

fn draw(
    ask: &Ask,
    (desk, ended): (&[DeskPathway], &[DeskPathway]),
    asked: &asked::Asked,
    stopped: &[Stopped],
    to_file: Option<AnyView>,
) -> impl IntoView + use<> {
    let words = &ask.words;
    let (waiting, people) = waiting::draw(ask, (desk, ended), asked);
    let news = desk
        .iter()
        .flat_map(|one| news::on_desk(ask, one, asked.proposals(one)));
    let news = news::section(ask, news.collect());
    let others = others::draw(ask, desk);
    let week = week::draw(ask, desk);
    let dates = rail(words, desk, ask.today());
    let rail = (!dates.is_empty()).then(|| {
        view! { <Section title=say!(words, "staff-today-dates")><DatesRail dates=dates/></Section> }
    });
    let heading = words.day_and_date(ask.today());
    let lede = sentence(ask, people);
    let stopped = stopped::draw(words, desk, stopped);
    let late = crate::late::waits(ask).map(|row| view! { <Rows>{row}</Rows> });
    let aside = view! { {rail}{others} }.into_any();
    view! {
        <Columns aside=aside>
            <PageHead title=heading/>
            <Lede text=lede/>
            {late}
            {stopped}
            {waiting}
            {to_file}
            {news}
            {week}
        </Columns>
    }
}

/// "Two people are waiting for you. The rest can wait until Monday."
fn sentence(ask: &Ask, people: usize) -> String {
    let words = &ask.words;
    let waiting = say!(words, "staff-today-waiting", count = people);
    if people == 0 || is_working_day(ask.today()) {
        return waiting;
    }
    let next = ask.today().series(1.day()).find(|day| is_working_day(*day));
    let rest = next.map(|day| say!(words, "staff-today-rest", weekday = words.weekday(day)));
    [Some(waiting), rest]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}
