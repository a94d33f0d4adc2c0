use leptos::prelude::*;
use participation::id::PersonId;
use participation::room::{Afterwards, Ask, Decision, Room, Seat, Wish};

use super::{Line, read_by};
use crate::answers::list::Told;
use crate::answers::threads::Reader;
use crate::room::{decision_name, felt_name, question_name, stance_name, took_part_name, wish_lines};
use crate::say;
use crate::ui::*;

/// What the reader said about one meeting: the last of each kind counts.
pub(super) fn tell(reader: &Reader<'_>, room: &Room) -> Vec<Told> {
    let wish = room.wishes.last().map(|wish| wished(reader, room, wish));
    let asks = room.asks.iter().map(|one| asked_for(reader, one));
    let seats = room.seats.iter().filter_map(|seat| who_comes(reader, room, seat));
    // What was said on each of the two questions last.
    let after = room.afterwards.iter().enumerate().filter(|(at, one)| {
        let mut later = room.afterwards.iter().skip(at + 1);
        later.all(|other| other.question != one.question)
    });
    let after = after.map(|(_, one)| how_it_was(reader, room, one));
    let lines = wish.into_iter().chain(asks).chain(seats).chain(after);
    lines.map(|line| line.draw(reader)).collect()
}

fn asked_for(reader: &Reader<'_>, one: &Ask) -> Line {
    let words = reader.words;
    let state = match &one.answer {
        None => (Mark::Open, say!(words, "answers-open")),
        Some(answer) if answer.invitee.is_some() => (Mark::Did, say!(words, "room-ask-invited")),
        Some(_) => (Mark::Cant, say!(words, "room-ask-not")),
    };
    Line {
        author: one.author,
        said: one.said.who.clone(),
        about: vec![say!(words, "room-asked-for"), one.said.why.clone()],
        at: one.at,
        moved_at: one.answer.as_ref().map_or(one.at, |answer| answer.at),
        state,
        came: match &one.answer {
            Some(answer) => because(reader, &answer.words, answer.by, answer.at),
            None => read_by(reader, &one.opened),
        },
    }
}

/// What the reader said about somebody who is asked to come, and what was decided.
fn who_comes(reader: &Reader<'_>, room: &Room, seat: &Seat) -> Option<Line> {
    let (words, said) = (reader.words, seat.stance()?);
    let name = &seat.invitee.name;
    let decided = seat.decision();
    let state = match decided {
        None => (Mark::Open, say!(words, "answers-open")),
        Some(decided) => {
            let against = said.stance.objects() && decided.decision == Decision::Attends;
            let mark = if against { Mark::Cant } else { Mark::Did };
            (mark, decision_name(words, decided.decision, name))
        }
    };
    let reason = said.reason.as_ref().map(|(why, _)| why.clone());
    let came = match decided {
        None => read_by(reader, &said.opened),
        Some(decided) => {
            let why = because(reader, &decided.reason, decided.by, decided.at);
            let waits = decided.replies.is_empty() && room.meeting.is_ahead() && seat.invitee.withdrawn_at.is_none();
            let (href, label) = (
                format!("/room#{}", seat.invitee.id),
                say!(words, "answers-reply-question-any"),
            );
            let reply = waits.then(|| view! { <ButtonLink href=href label=label weight=Weight::Text/> });
            view! { {why}{reply} }.into_any()
        }
    };
    Some(Line {
        author: said.author,
        said: stance_name(words, said.stance),
        about: vec![say!(words, "room-ask", name = name.clone()), reason.unwrap_or_default()],
        at: said.at,
        moved_at: decided.map_or(said.at, |decided| decided.at),
        state,
        came,
    })
}

/// How the reader wanted to take part, and how it was noted that they did.
fn wished(reader: &Reader<'_>, room: &Room, wish: &Wish) -> Line {
    let (words, noted) = (reader.words, room.took_part.last());
    Line {
        author: wish.author,
        said: wish_lines(words, &wish.said).join("\n"),
        about: vec![say!(words, "room-part"), words.date(room.meeting.on)],
        at: wish.at,
        moved_at: noted.map_or(wish.at, |note| note.at),
        state: match noted {
            Some(note) => (Mark::Did, took_part_name(words, note.how)),
            None => (Mark::Open, say!(words, "answers-just-known")),
        },
        came: read_by(reader, &wish.opened),
    }
}

fn how_it_was(reader: &Reader<'_>, room: &Room, after: &Afterwards) -> Line {
    let words = reader.words;
    let felt = after.said.felt.map(|felt| felt_name(words, felt)).unwrap_or_default();
    let mut said = vec![felt, after.said.words.clone()];
    said.retain(|line| !line.trim().is_empty());
    Line {
        author: after.author,
        said: said.join("\n"),
        about: vec![question_name(words, after.question), words.date(room.meeting.on)],
        at: after.at,
        moved_at: after.at,
        state: (Mark::Open, say!(words, "answers-just-known")),
        came: read_by(reader, &after.opened),
    }
}

fn because(reader: &Reader<'_>, reason: &str, by: PersonId, at: i64) -> AnyView {
    let (words, reason) = (reader.words, reason.to_owned());
    let (name, date) = (reader.names.person(by), words.date_of(at));
    let by = say!(words, "answers-by", name = name, date = date);
    view! {
        {(!reason.trim().is_empty()).then(|| view! { <p dir="auto">{reason}</p> })}
        <p class="meta">{by}</p>
    }
    .into_any()
}
