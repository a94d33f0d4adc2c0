//! Whom I asked for at a meeting, and what I said about who comes: with what came of it.

use leptos::prelude::*;
use participation::id::PersonId;
use participation::room::{Ask as AskedFor, Decision, Room, Seat};

use super::list::Told;
use super::threads::Reader;
use crate::ask::{Ask, Halt};
use crate::room::{decision_name, stance_name};
use crate::say;
use crate::ui::*;

/// The meetings at which the reader asked for somebody or said something about who comes.
pub(super) async fn rooms(ask: &Ask) -> Result<Vec<Room>, Halt> {
    let who = ask.who()?;
    if !who.role().is_some_and(participation::people::Role::is_family) {
        return Ok(Vec::new());
    }
    let me = ask.p().own_voice(who).await?;
    let mut rooms = Vec::new();
    for meeting in me.listening().meetings().await? {
        if meeting.kind.is_with_family() {
            rooms.push(me.room(meeting.id).await?);
        }
    }
    Ok(rooms)
}

/// All of it, each with its state.
pub(super) fn tell(reader: &Reader<'_>, rooms: &[Room]) -> Vec<Told> {
    let asks = rooms.iter().flat_map(|room| &room.asks);
    let seats = rooms.iter().flat_map(|room| &room.seats);
    asks.map(|one| asked_for(reader, one))
        .chain(seats.filter_map(|seat| decided(reader, seat)))
        .collect()
}

fn asked_for(reader: &Reader<'_>, one: &AskedFor) -> Told {
    let words = reader.words;
    let (mark, status) = match &one.answer {
        None => (Mark::Open, say!(words, "answers-open")),
        Some(answer) if answer.invitee.is_some() => (Mark::Did, say!(words, "room-ask-invited")),
        Some(_) => (Mark::Cant, say!(words, "room-ask-not")),
    };
    let body = one
        .answer
        .as_ref()
        .map(|answer| because(reader, answer.words.clone(), answer.by, answer.at));
    let about = say!(words, "room-asked-for");
    Told {
        author: one.author,
        taken_back: false,
        moved_at: one.answer.as_ref().map_or(one.at, |answer| answer.at),
        shared_at: one.at,
        drawn: thread(reader, one.said.who.clone(), about, one.at, (mark, status), body),
    }
}

/// What I said about somebody who was asked to come, once it was decided.
fn decided(reader: &Reader<'_>, seat: &Seat) -> Option<Told> {
    let (said, decided) = (seat.stance()?, seat.decision()?);
    let words = reader.words;
    let against = said.stance.objects() && decided.decision == Decision::Attends;
    let mark = if against { Mark::Cant } else { Mark::Did };
    let status = decision_name(words, decided.decision, &seat.invitee.name);
    let body = because(reader, decided.reason.clone(), decided.by, decided.at);
    let about = say!(words, "answers-about-who", name = seat.invitee.name.clone());
    let mine = stance_name(words, said.stance);
    Some(Told {
        author: said.author,
        taken_back: false,
        moved_at: decided.at,
        shared_at: said.at,
        drawn: thread(reader, mine, about, said.at, (mark, status), Some(body)),
    })
}

fn because(reader: &Reader<'_>, reason: String, by: PersonId, at: i64) -> AnyView {
    let words = reader.words;
    let by = say!(
        words,
        "answers-by",
        name = reader.names.person(by),
        date = words.date_of(at)
    );
    view! {
        {(!reason.is_empty()).then(|| view! { <p dir="auto">{reason}</p> })}
        <p class="meta">{by}</p>
    }
    .into_any()
}

fn thread(
    reader: &Reader<'_>,
    said: String,
    about: String,
    at: i64,
    (mark, status): (Mark, String),
    body: Option<AnyView>,
) -> AnyView {
    let words = reader.words;
    let on = say!(words, "answers-said-on", date = words.date_of(at));
    let about = view! { <p class="meta">{about}</p> }.into_any();
    view! { <Thread words=said by=on mark=mark status=status about=Some(about)>{body}</Thread> }.into_any()
}
