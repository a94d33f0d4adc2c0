use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use participation::plan::{Meeting, PlanText, PlanVersion, changes};

use super::super::super::names::meeting_name;
use super::super::super::typed::{Typed, field_id};
use super::super::at::Part;
use super::super::tilt::moved;
use super::changes::list;
use super::{Agreed, FORM};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What is being written against what was agreed last; then every version, newest first.
pub(super) fn draw(ask: &Ask, agreed: &Agreed, typed: &Typed, status: StatusCode) -> Response {
    let words = &ask.words;
    let at = &agreed.at;
    let (_, name) = at.case.young_person();
    let now = PlanText::of(&at.case.plan);
    let last = agreed.versions.last();
    let since = match last {
        Some(_) => list(words, &now, &agreed.changes, &name),
        None => view! { <p class="meta">{say!(words, "staff-versions-first")}</p> }.into_any(),
    };
    let shifted = last.and_then(|last| moved(words, &last.text.tilt(), &now.tilt(), &name));
    let agree = at.case.leads().then(|| agree(ask, agreed, typed));
    let before = |place: usize| place.checked_sub(1).and_then(|place| agreed.versions.get(place));
    let versions: Vec<AnyView> = agreed
        .versions
        .iter()
        .enumerate()
        .rev()
        .map(|(place, one)| version(ask, agreed, one, before(place)))
        .collect();
    let versions = (!versions.is_empty()).then(|| {
        view! { <Section title=say!(words, "staff-versions-all")><ul class="plain-list">{versions}</ul></Section> }
    });
    let title = match last {
        Some(_) => say!(words, "staff-versions-since"),
        None => say!(words, "staff-versions"),
    };
    at.page(ask, Part::Versions, typed.problems(), status, move || {
        view! {
            <Section title=title>{since}{shifted}</Section>
            {agree}
            {versions}
        }
    })
}

/// Agreeing it at a meeting that was held.
fn agree(ask: &Ask, agreed: &Agreed, typed: &Typed) -> AnyView {
    let words = &ask.words;
    let at = &agreed.at;
    let mut held: Vec<&Meeting> = at
        .case
        .dates
        .meetings
        .iter()
        .filter(|one| one.held && one.kind.is_with_family())
        .collect();
    held.sort_by_key(|one| std::cmp::Reverse(one.on));
    let waits = agreed.waits_for();
    let inside = if waits > 0 {
        let (text, href, label) = (
            say!(words, "staff-unready-wait", count = waits),
            at.path("#before"),
            say!(words, "staff-unready"),
        );
        view! { <SmallNote icon=Icon::Flag text=text/><p><a href=href>{label}</a></p> }.into_any()
    } else if held.is_empty() {
        let (text, href, label) = (
            say!(words, "staff-agree-no-meeting"),
            format!("/work/{}/dates", at.case.id()),
            say!(words, "staff-tab-dates"),
        );
        view! { <p>{text}" "<a href=href>{label}</a></p> }.into_any()
    } else {
        let options = held
            .into_iter()
            .map(|one| SelectOption {
                value: one.id.to_string(),
                label: say!(
                    words,
                    "staff-rail-of",
                    what = meeting_name(words, one.kind),
                    name = words.day_and_date(one.on)
                ),
            })
            .collect();
        view! {
            <form method="post" action=at.path("/versions")>
                <Select name="meeting" id=field_id("meeting", FORM) label=say!(words, "staff-agree-meeting") hint=say!(words, "staff-agree-hint") options=options value=typed.text(FORM, "meeting") error=typed.error(FORM, "meeting")/>
                <Button label=say!(words, "staff-agree-do")/>
            </form>
        }
        .into_any()
    };
    view! { <Section title=say!(words, "staff-agree")>{inside}</Section> }.into_any()
}

fn version(ask: &Ask, agreed: &Agreed, one: &PlanVersion, before: Option<&PlanVersion>) -> AnyView {
    let words = &ask.words;
    let case = &agreed.at.case;
    let (_, name) = case.young_person();
    let meeting = case.dates.meetings.iter().find(|meeting| meeting.id == one.meeting);
    let at = meeting
        .map(|meeting| meeting_name(words, meeting.kind))
        .unwrap_or_default();
    let by = say!(
        words,
        "staff-version-by",
        meeting = at,
        date = words.day_and_date(one.agreed_on),
        name = case.short_name(words, one.made_by)
    );
    let published = published(ask, agreed, one);
    let changed = before.map(|before| {
        let found = changes(&before.text, &one.text);
        let list = list(words, &one.text, &found, &name);
        let moved = moved(words, &before.text.tilt(), &one.text.tilt(), &name);
        view! { <Details summary=say!(words, "staff-version-changes", count = found.len())>{list}{moved}</Details> }
    });
    let contexts = said(words, &one.text);
    let title = say!(words, "staff-version", number = one.number);
    view! {
        <li class="decide" id=format!("n-{}", one.number)>
            <div><h3>{title}</h3><p class="meta">{by}</p></div>
            {published}
            {changed}
            <Details summary=say!(words, "staff-version-text")>{contexts}</Details>
        </li>
    }
    .into_any()
}

/// Whether the family has it; and until then by when they are to have it.
fn published(ask: &Ask, agreed: &Agreed, one: &PlanVersion) -> AnyView {
    let words = &ask.words;
    if let Some((by, at)) = one.published {
        let text = say!(
            words,
            "staff-version-published",
            date = words.date_of(at),
            name = agreed.at.case.short_name(words, by)
        );
        return view! { <SmallNote icon=Icon::Tick text=text/> }.into_any();
    }
    let by = words.day_and_date(one.publish_by());
    let text = if one.publish_by() < ask.today() {
        say!(words, "staff-version-late", date = by)
    } else {
        say!(words, "staff-version-due", date = by)
    };
    view! {
        <SmallNote icon=Icon::Clock text=text/>
        <form method="post" action=agreed.at.path("/versions/publish")>
            <input type="hidden" name="version" value=one.id.to_string()/>
            <Button label=say!(words, "staff-version-publish")/>
        </form>
    }
    .into_any()
}

/// What a version says.
fn said(words: &Words, text: &PlanText) -> Vec<AnyView> {
    let contexts = text.contexts.iter().map(|one| {
        let actions: Vec<String> = one
            .actions
            .iter()
            .map(|action| {
                let owner = action.owner.clone();
                let due = action.due.map(|due| words.date(due)).unwrap_or_default();
                [action.what.clone(), owner, due]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join(" · ")
            })
            .collect();
        let (name, goal) = (one.name.clone(), one.goal.clone());
        view! { <div><p><b><bdi>{name}</bdi></b></p><p class="meta" dir="auto">{goal}</p><DashList items=actions/></div> }
            .into_any()
    });
    let otherwise = (!text.contingency.is_empty()).then(|| {
        let (title, text) = (say!(words, "staff-contingency"), text.contingency.clone());
        view! { <div><p><b>{title}</b></p><p class="lines" dir="auto">{text}</p></div> }.into_any()
    });
    contexts.chain(otherwise).collect()
}
