use leptos::prelude::*;
use participation::people::Member;
use participation::room::{Attendee, StaffRoom, StaffSeat, State};

use super::super::super::names::role_name;
use super::super::load::{At, Standing};
use super::super::names::from;
use super::draw::act;
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Who is here now: the family first, then everybody who is invited.
pub(super) fn draw(ask: &Ask, at: &At, room: &StaffRoom) -> AnyView {
    let words = &ask.words;
    let now = ask.now();
    let family = at.voices().into_iter().map(|one| member(words, at, room, one, now));
    let invited = room.seats.iter().filter(|seat| is_shown(room, seat));
    let invited = invited.map(|seat| {
        let away = seat.stays_away().then(|| say!(words, "staff-day-stays-away"));
        let text = [Some(from(words, &seat.invitee)), away];
        let text = text.into_iter().flatten().collect::<Vec<_>>().join(". ");
        row(
            words,
            at,
            room,
            Attendee::Invitee(seat.invitee.id),
            &seat.invitee.name,
            text,
            now,
        )
    });
    let rows: Vec<AnyView> = family.chain(invited).collect();
    view! { <Section title=say!(words, "staff-day-people")><Rows>{rows}</Rows></Section> }.into_any()
}

/// Somebody who was withdrawn is only shown where they came all the same.
fn is_shown(room: &StaffRoom, seat: &StaffSeat) -> bool {
    let who = Attendee::Invitee(seat.invitee.id);
    seat.state != State::Withdrawn || room.presences.iter().any(|one| one.who == who)
}

fn member(words: &Words, at: &At, room: &StaffRoom, one: &Member, now: i64) -> AnyView {
    let name = at.author(one.id);
    row(
        words,
        at,
        room,
        Attendee::Family(one.id),
        &name,
        role_name(words, one.role),
        now,
    )
}

/// What a button sends for somebody.
pub(super) fn subject(who: Attendee) -> String {
    match who {
        Attendee::Invitee(id) => format!("i.{id}"),
        Attendee::Family(id) => format!("f.{id}"),
    }
}

fn row(words: &Words, at: &At, room: &StaffRoom, who: Attendee, name: &str, text: String, now: i64) -> AnyView {
    let there = room.there_at(now).any(|one| one == who);
    let times: Vec<String> = room
        .presences
        .iter()
        .filter(|one| one.who == who)
        .map(|one| match one.left_at {
            Some(left) => say!(
                words,
                "staff-day-from-to",
                from = words.clock_of(one.came_at),
                to = words.clock_of(left)
            ),
            None => say!(words, "staff-day-since", time = words.clock_of(one.came_at)),
        })
        .collect();
    let end = if there {
        say!(words, "staff-day-here")
    } else {
        String::new()
    };
    let text = [text, times.join(" ")]
        .into_iter()
        .filter(|one| !one.is_empty())
        .collect::<Vec<_>>()
        .join(". ");
    let button = room.meeting.is_ahead().then(|| {
        if there {
            let label = say!(words, "staff-day-left");
            act(at, room, "left", subject(who), label, name, Weight::Outline)
        } else {
            let label = say!(words, "staff-day-came");
            act(at, room, "came", subject(who), label, name, Weight::Outline)
        }
    });
    let lead = if there {
        Lead::Mark(Mark::Did)
    } else {
        Lead::Person(name.to_owned())
    };
    view! { <DataRow lead=lead title=name.to_owned() text=text end=end>{button}</DataRow> }.into_any()
}
