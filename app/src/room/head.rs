//! What stands around the invitees: the meeting, what waits to be sent, and the ways on.

use leptos::prelude::*;
use participation::readiness::WentOn;
use participation::room::{Item, Meeting, Room};

use super::around::Around;
use super::which::{last_held, when};
use crate::answers::Names;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The meeting: when, where, what changed about it, and who decides.
pub(super) fn head(
    words: &Words,
    names: &Names<'_>,
    meetings: &[Meeting],
    next: &Meeting,
    chair: &str,
    went_on: Option<WentOn>,
) -> AnyView {
    let (heading, aloud) = (say!(words, "room-heading"), say!(words, "read-aloud"));
    let day = when(words, next.on, &next.at);
    let decides = say!(words, "room-decides", name = chair.to_owned());
    let place = (!next.place.is_empty()).then(|| say!(words, "room-place", place = next.place.clone()));
    let video = next.video.then(|| say!(words, "room-video"));
    let facts: Vec<String> = [place, video].into_iter().flatten().collect();
    let facts = (!facts.is_empty()).then(|| view! { <p class="meta">{facts.join(" ")}</p> });
    let moved = next.moves.last().map(|moved| {
        let (before, who) = (when(words, moved.from.0, &moved.from.1), names.person(moved.by));
        let title = say!(words, "room-moved", before = before);
        let by = say!(words, "answers-by", name = who, date = words.date_of(moved.at));
        let why = moved.why.clone();
        view! { <p><b>{title}</b></p><Quote words=why by=by small=true/> }
    });
    let off = called_off(words, meetings, next);
    let went_on = went_on.map(|one| went_on_with(words, names, one));
    view! {
        <Question text=heading aloud=aloud/>
        <p class="lede"><b>{day}</b>" "{decides}</p>
        {facts}
        {moved}
        {went_on}
        {off}
    }
    .into_any()
}

/// The chair went on before everything was answered, and why. The same for everybody in the family.
fn went_on_with(words: &Words, names: &Names<'_>, one: WentOn) -> AnyView {
    let who = names.person(one.by);
    let title = say!(words, "room-anyway", name = who.clone());
    let by = say!(words, "answers-by", name = who, date = words.date_of(one.at));
    view! { <p><b>{title}</b></p><Quote words=one.why by=by small=true/> }.into_any()
}

/// Meetings that will not take place, with why.
fn called_off(words: &Words, meetings: &[Meeting], next: &Meeting) -> Vec<AnyView> {
    meetings
        .iter()
        .filter(|one| one.on <= next.on && !one.held)
        .filter_map(|one| {
            let cancelled = one.cancelled.as_ref()?;
            let title = say!(words, "room-off", day = when(words, one.on, &one.at));
            let why = cancelled.why.clone();
            Some(view! { <p><b>{title}</b></p><Quote words=why small=true/> }.into_any())
        })
        .collect()
}

/// What stands where no meeting is booked.
pub(super) fn nothing_booked(ask: &Ask, meetings: &[Meeting]) -> AnyView {
    let words = &ask.words;
    let (heading, none, then) = (
        say!(words, "room-heading"),
        say!(words, "room-none"),
        say!(words, "room-none-then"),
    );
    let links = links(words, meetings, &[]);
    view! { <Question text=heading/><Empty text=none><p>{then}</p></Empty>{links} }.into_any()
}

/// Whom this author asked for, and what came of it.
pub(super) fn asks(around: &Around<'_>, room: &Room) -> Option<AnyView> {
    let words = around.words;
    let rows = room
        .asks
        .iter()
        .map(|asked| {
            let title = asked.said.who.clone();
            let (mark, text, meta) = match &asked.answer {
                None => (Mark::Open, say!(words, "room-ask-open"), None),
                Some(answer) => {
                    let by = say!(
                        words,
                        "answers-by",
                        name = around.names.person(answer.by),
                        date = words.date_of(answer.at)
                    );
                    let (mark, text) = if answer.invitee.is_some() {
                        (Mark::Did, say!(words, "room-ask-invited"))
                    } else {
                        (Mark::Cant, say!(words, "room-ask-not"))
                    };
                    (mark, format!("{text} {}", answer.words).trim().to_owned(), Some(by))
                }
            };
            view! { <Row lead=Lead::Mark(mark) title=title text=text meta=meta/> }
        })
        .collect::<Vec<_>>();
    let title = say!(words, "room-asked-for");
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}

/// What we talk about, in order.
pub(super) fn order(words: &Words, agenda: &[Item]) -> Option<AnyView> {
    let items: Vec<String> = agenda.iter().map(|item| item.title.clone()).collect();
    let title = say!(words, "room-order");
    let items = items
        .into_iter()
        .map(|title| view! { <li>{title}</li> })
        .collect::<Vec<_>>();
    (!items.is_empty()).then(|| view! { <Section title=title><ol class="order">{items}</ol></Section> }.into_any())
}

/// What else can be said and read about meetings.
pub(super) fn ways_on(ask: &Ask, room: &Room, meetings: &[Meeting]) -> AnyView {
    let words = &ask.words;
    let part = if room.draft.wish.is_some() {
        say!(words, "room-not-sent")
    } else if room.wishes.is_empty() {
        say!(words, "room-part-what")
    } else {
        say!(words, "room-part-sent")
    };
    let first = [
        ("/room/part", say!(words, "room-part"), part, Icon::Person),
        (
            "/room/add",
            say!(words, "room-add"),
            say!(words, "room-add-what"),
            Icon::Plus,
        ),
        (
            "/say/service",
            say!(words, "topic-service"),
            say!(words, "room-service-what"),
            Icon::Flag,
        ),
    ];
    let links = links(words, meetings, &first);
    view! { {links}{calendar(words)} }.into_any()
}

/// The file for a calendar, and what it leaves behind.
pub(super) fn calendar(words: &Words) -> AnyView {
    let (label, what) = (say!(words, "room-calendar"), say!(words, "room-calendar-what"));
    view! {
        <Section>
            <ButtonLink href="/room/date.ics" label=label weight=Weight::Text icon=Some(Icon::Calendar)/>
            <p class="meta">{what}</p>
        </Section>
    }
    .into_any()
}

/// Rows that lead on, and after them the record of meetings without the family.
pub(super) fn links(words: &Words, meetings: &[Meeting], first: &[(&str, String, String, Icon)]) -> AnyView {
    let after = last_held(meetings).is_some() && !first.is_empty();
    let rows = first
        .iter()
        .map(|(href, title, text, icon)| {
            view! { <LinkRow href=*href title=title.clone() text=text.clone() lead=Lead::Icon(*icon)/> }
        })
        .collect::<Vec<_>>();
    let (apart, apart_what) = (say!(words, "apart-heading"), say!(words, "apart-what"));
    let after = after.then(|| {
        let (title, text) = (say!(words, "after-heading"), say!(words, "after-what"));
        view! { <LinkRow href="/room/after" title=title text=text lead=Lead::Icon(Icon::Chat)/> }
    });
    let title = say!(words, "room-more");
    view! {
        <Section title=title>
            <Rows>
                {rows}
                {after}
                <LinkRow href="/room/apart" title=apart text=apart_what lead=Lead::Icon(Icon::Eye)/>
            </Rows>
        </Section>
    }
    .into_any()
}
