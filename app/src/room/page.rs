use http::StatusCode;
use leptos::prelude::*;
use participation::people::Role;
use participation::room::{Decision, HeldBack, Meeting, Room, RoomEnvelope, Seat};
use participation::voice::OwnVoice;

use super::around::{Around, NotKept};
use super::{advocate, head, saving, seat, which};
use crate::answers::Names;
use crate::ask::{Answered, Ask, Halt};
use crate::page::{self, FamilyTab};
use crate::say;
use crate::ui::*;

/// Who is in the room at the next meeting.
///
/// # Errors
/// When the database does not answer.
pub async fn room(ask: Ask) -> Answered {
    if ask.who()?.role() == Some(Role::Advocate) {
        return advocate::room(&ask).await;
    }
    let me = ask.p().own_voice(ask.who()?).await?;
    draw(&ask, &me, None).await
}

/// What the author sees of the next meeting; none when none is booked.
pub(super) async fn next_room(ask: &Ask, me: &OwnVoice<'_>) -> Result<Option<Room>, Halt> {
    let meetings = me.listening().meetings().await?;
    match which::next(&meetings, ask.today()) {
        Some(next) => Ok(Some(me.room(next.id).await?)),
        None => Ok(None),
    }
}

/// How many invitees wait for what this author says to them, or to what was decided.
pub(crate) async fn waiting(ask: &Ask, me: &OwnVoice<'_>) -> Result<usize, Halt> {
    let room = next_room(ask, me).await?;
    Ok(room.map_or(0, |room| room.seats.iter().filter(|seat| waits(&room, seat)).count()))
}

/// Whether an invitee waits for this author: nothing is said about them yet, there are two texts, or
/// the chair decided something that is not just what they wanted.
pub(super) fn waits(room: &Room, seat: &Seat) -> bool {
    if seat.invitee.withdrawn_at.is_some() {
        return false;
    }
    let slip = room.draft.stances.get(&seat.invitee.id);
    if slip.is_some_and(|slip| !slip.aside.is_empty()) {
        return true;
    }
    let said = slip.is_some_and(|slip| slip.said.stance.is_some()) || seat.stance().is_some();
    match seat.decision() {
        None => !said,
        Some(decided) => decided.replies.is_empty() && (!said || asks_for_reply(seat, decided.decision)),
    }
}

fn asks_for_reply(seat: &Seat, decision: Decision) -> bool {
    decision != Decision::Attends || seat.stance().is_some_and(|sent| sent.stance.objects())
}

/// Draws the page from the saved draft, with what is still needed beside it.
pub(super) async fn draw(ask: &Ask, me: &OwnVoice<'_>, not_kept: Option<NotKept>) -> Answered {
    let words = &ask.words;
    let listening = me.listening();
    let meetings = listening.meetings().await?;
    let title = say!(words, "title-room");
    let status = not_kept.as_ref().map_or(StatusCode::OK, |one| one.status);
    let Some(next) = which::next(&meetings, ask.today()) else {
        let nothing = head::nothing_booked(ask, &meetings);
        return Ok(page::family(ask, FamilyTab::Room, title, move || nothing));
    };
    let room = me.room(next.id).await?;
    let (people, chair) = (me.people(), which::chair(words, me.people()));
    let around = Around {
        words,
        me: me.me(),
        people,
        names: Names::new(words, people),
        chair: chair.clone(),
        agenda: &room.agenda,
        saved_at: room.draft.saved_at,
        mark: saving::mark(ask),
        voice: me,
        not_kept: not_kept.as_ref(),
    };
    let went_on = listening.went_on(next.id).await?;
    let top = head::head(words, &around.names, &meetings, next, &chair, went_on);
    let rows = rows(&around, &room);
    let waits_to_go = |one: &RoomEnvelope| one.held_back != Some(HeldBack::Withdrawn);
    let unsent = me.room_envelopes(next.id).await?.iter().any(waits_to_go);
    let below = below(ask, &around, &room, &meetings, unsent);
    let sent = ask.query.has("sent").then(|| say!(words, "room-sent"));
    let problems = not_kept
        .iter()
        .map(|one| Problem {
            field: one.field(),
            text: one.problem.clone(),
        })
        .collect::<Vec<_>>();
    let nearly = say!(words, "nearly");
    Ok(page::family_as(ask, FamilyTab::Room, title, status, move || {
        view! {
            <ErrorSummary title=nearly problems=problems/>
            {top}
            {sent.map(|text| view! { <Saved text=text/> })}
            {rows}
            {below}
        }
    }))
}

/// The invitees: those to answer first, then those about whom something is said, then those who
/// are not asked any more.
fn rows(around: &Around<'_>, room: &Room) -> AnyView {
    let words = around.words;
    let (gone, asked): (Vec<&Seat>, Vec<&Seat>) =
        room.seats.iter().partition(|seat| seat.invitee.withdrawn_at.is_some());
    let (open, said): (Vec<&Seat>, Vec<&Seat>) = asked.into_iter().partition(|seat| waits(room, seat));
    let part = |title: String, seats: Vec<&Seat>, first_open: bool| {
        let rows = seats
            .iter()
            .enumerate()
            .map(|(index, one)| seat::row(around, room, one, first_open && index == 0))
            .collect::<Vec<_>>();
        (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> })
    };
    if room.seats.is_empty() {
        let text = say!(words, "room-nobody");
        return view! { <Empty text=text/> }.into_any();
    }
    let open = part(say!(words, "room-to-answer"), open, around.not_kept.is_none());
    let said = part(say!(words, "room-said"), said, false);
    let gone = part(say!(words, "room-gone"), gone, false);
    view! { {open}{said}{gone} }.into_any()
}

/// What is written and not sent, what was asked for, what we talk about, and the ways on.
fn below(ask: &Ask, around: &Around<'_>, room: &Room, meetings: &[Meeting], unsent: bool) -> AnyView {
    let words = around.words;
    let send = unsent.then(|| {
        let (label, note) = (say!(words, "room-check"), say!(words, "room-unsent"));
        view! {
            <div class="stack" id="send"><SmallNote icon=Icon::Lock text=note/><ButtonLink href="/room/check" label=label/></div>
        }
    });
    let asks = head::asks(around, room);
    let order = head::order(words, &room.agenda);
    let ways = head::ways_on(ask, room, meetings);
    view! { {send}{asks}{order}{ways} }.into_any()
}
