use leptos::prelude::*;
use participation::people::Role;
use participation::plan::{ActionState, AgreedPlan, Meeting, Warned};
use participation::voice::Listening;

use super::action::set_aside;
use super::going_on::going_on;
use super::reading::Reading;
use super::{asks, changed, context, outside, shifts, tools};
use crate::answers::happening::Happening;
use crate::answers::support_in_words;
use crate::ask::{Answered, Ask, Halt};
use crate::page::{self, FamilyTab};
use crate::say;
use crate::ui::*;

/// The plan that was agreed and published last.
///
/// # Errors
/// When the database does not answer.
pub async fn plan(ask: Ask) -> Answered {
    let who = ask.who()?;
    let listening = ask.p().listening(who).await?;
    let (agreed, open) = (
        listening.agreed_plan().await?,
        listening.open_plan().await?.is_some() || listening.open_report().await?.is_some(),
    );
    let words = &ask.words;
    let heading = say!(words, "plan-heading");
    let next = open.then(|| {
        let (title, text) = (say!(words, "plan-open"), say!(words, "plan-open-what"));
        view! { <Rows><LinkRow href="/plan/draft" title=title text=text lead=Lead::Icon(Icon::Pencil)/></Rows> }
    });
    let unsent = unsent(&ask, &listening).await?;
    let outside = outside::way(&ask, &listening).await?;
    let meetings = listening.meetings().await?;
    let kind = going_on(words, &listening.pathway_steps().await?, &meetings);
    let dates = dates(&ask, &meetings);
    let body = match agreed {
        Some(agreed) if !agreed.text.contexts.is_empty() => {
            let mut reading = Reading::new(&ask, &listening, agreed.sources.clone()).await?;
            reading.steps = listening.action_steps().await?;
            if agreed.text.actions().any(|one| one.state == ActionState::Late) {
                reading.ups = listening.escalations().await?;
            }
            reading.set_aside.clone_from(&agreed.set_aside);
            reading.happening = Some(Happening::load(&listening).await?);
            let (top, contexts) = (head(&reading, &agreed), context::contexts(&reading, &agreed.text));
            let help = support_in_words(words, &reading.names, &reading.support);
            let (end, made) = (tools::at_the_end(&reading), made(&reading, &agreed));
            view! { {top}{kind}{unsent}{next}{contexts}{help}{outside}{dates}{end}{made} }.into_any()
        }
        _ => {
            let (text, then) = (say!(words, "plan-empty"), say!(words, "plan-empty-then"));
            view! { <Empty text=text><p>{then}</p></Empty>{kind}{unsent}{next}{outside}{dates} }.into_any()
        }
    };
    let title = say!(words, "title-plan");
    Ok(page::family(
        &ask,
        FamilyTab::Plan,
        title,
        move || view! { <Question text=heading/>{body} },
    ))
}

/// What the reader began to propose and has not sent, if they can.
pub(super) async fn unsent(ask: &Ask, listening: &Listening<'_>) -> Result<Option<AnyView>, Halt> {
    if !listening.me().role.is_family() {
        return Ok(None);
    }
    let drafts = ask.p().own_voice(ask.who()?).await?.proposal_drafts().await?;
    Ok(tools::unsent(&ask.words, &drafts))
}

/// Whom it asks, how that moved, and what changed since last time.
fn head(reading: &Reading<'_>, agreed: &AgreedPlan) -> AnyView {
    let (words, role, name) = (reading.words, reading.me.role, &reading.young_person);
    let lede = asks::sentence(words, &agreed.tilt, role, name);
    let parts = asks::parts(words, &agreed.tilt, role, name);
    let moved = shifts::sentences(words, &agreed.shifts, role, name);
    let since = say!(words, "plan-since");
    let moved = (!moved.is_empty()).then(|| view! { <p><b>{since}</b></p><DashList items=moved/> });
    let aside = set_aside(reading, Warned::LeansOnFamily);
    let changed = changed::changed(reading, agreed);
    // The plan says "you" to the young person; a parent who reads it would take that for themselves.
    let written_to =
        (role == Role::Parent && !name.is_empty()).then(|| say!(words, "plan-written-to", name = name.clone()));
    let asked = (agreed.tilt.total() > 0).then(|| view! { <Lede text=lede/><Tilt parts=parts/> });
    view! {
        {asked}
        {aside}
        {moved}
        {written_to.map(|text| view! { <p>{text}</p> })}
        {changed}
    }
    .into_any()
}

/// When it was agreed, and who wrote it down.
fn made(reading: &Reading<'_>, agreed: &AgreedPlan) -> AnyView {
    let words = reading.words;
    let text = say!(
        words,
        "plan-agreed-on",
        date = words.day_and_date(agreed.version.agreed_on),
        name = reading.names.person(agreed.version.made_by)
    );
    view! { <SmallNote icon=Icon::Paper text=text/> }.into_any()
}

/// The meetings still to come.
fn dates(ask: &Ask, meetings: &[Meeting]) -> Option<AnyView> {
    let (words, today) = (&ask.words, ask.today());
    let rows = meetings
        .iter()
        .filter(|meeting| meeting.is_ahead() && meeting.on >= today)
        .map(|meeting| {
            let (on, at) = (words.day_and_date(meeting.on), words.time(&meeting.at));
            let when = if at.is_empty() {
                on
            } else {
                say!(words, "meeting-when", day = on, time = at)
            };
            let note = meeting.note.clone();
            view! { <Row lead=Lead::Icon(Icon::Calendar) title=when text=note/> }
        })
        .collect::<Vec<_>>();
    let title = say!(words, "plan-dates");
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}
