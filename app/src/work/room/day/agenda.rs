use leptos::prelude::*;
use participation::room::{Item, StaffRoom};
use participation::rules::quoracy::Fix;

use super::super::count::counted;
use super::super::load::At;
use super::draw::act;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The running order, each item with how far it has come and, for a decision, who counts.
pub(super) fn draw(ask: &Ask, at: &At, room: &StaffRoom) -> AnyView {
    let words = &ask.words;
    if room.agenda.is_empty() {
        let none = say!(words, "staff-agenda-none");
        return view! { <Section title=say!(words, "staff-agenda")><Empty text=none/></Section> }.into_any();
    }
    let rows: Vec<AnyView> = room.agenda.iter().map(|item| row(ask, at, room, item)).collect();
    view! { <Section title=say!(words, "staff-agenda")><Rows>{rows}</Rows></Section> }.into_any()
}

fn row(ask: &Ask, at: &At, room: &StaffRoom, item: &Item) -> AnyView {
    let words = &ask.words;
    let (lead, text) = standing(words, item);
    let buttons = room.meeting.is_ahead().then(|| buttons(words, at, room, item));
    let now = ask.now();
    // Before anybody has come there is nothing to count.
    let count = (item.decides && !room.presences.is_empty()).then(|| {
        let quoracy = room.counted(at.rule, item.id, now);
        let mut fixes = room.fixes_now(at.rule, item.id, now);
        // Nobody sends a stand-in while people wait, and what is decided is decided.
        fixes.retain(|one| item.decided_at.is_none() && matches!(one, Fix::Joins(_)));
        counted(words, room, &item.title, &quoracy, &fixes)
    });
    view! {
        <Row lead=Lead::Mark(lead) title=item.title.clone() text=text>
            <div class="ends">{buttons}</div>
            {count}
        </Row>
    }
    .into_any()
}

fn standing(words: &Words, item: &Item) -> (Mark, String) {
    let at = |ms: i64| words.clock_of(ms);
    let times = [
        item.begun_at.map(|ms| say!(words, "staff-day-begun-at", time = at(ms))),
        item.decided_at
            .map(|ms| say!(words, "staff-day-decided-at", time = at(ms))),
        item.finished_at
            .map(|ms| say!(words, "staff-day-finished-at", time = at(ms))),
    ];
    let text = times.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let mark = match (item.begun_at, item.finished_at) {
        (_, Some(_)) => Mark::Did,
        (Some(_), None) => Mark::NotYet,
        (None, None) => Mark::Open,
    };
    (mark, text)
}

fn buttons(words: &Words, at: &At, room: &StaffRoom, item: &Item) -> Vec<AnyView> {
    let button = |what, label: String| act(at, room, what, item.id.to_string(), label, &item.title, Weight::Outline);
    let begin = item
        .begun_at
        .is_none()
        .then(|| button("begin", say!(words, "staff-day-begin")));
    let decide = (item.decides && item.decided_at.is_none()).then(|| button("decide", say!(words, "staff-day-decide")));
    let finish = (item.begun_at.is_some() && item.finished_at.is_none())
        .then(|| button("finish", say!(words, "staff-day-finish")));
    [begin, decide, finish].into_iter().flatten().collect()
}
