//! The table: who, what each voice says, for which items they are in, and what was decided.

use leptos::prelude::*;
use participation::room::{Item, StaffRoom, StaffSeat, State};

use super::load::{At, Standing, box_name};
use super::names::{from, state_name, would_count};
use super::reading::{latest_of_all, reason, said};
use crate::ask::Ask;
use crate::room::decision_name;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What is tried out: the boxes that are ticked, when somebody asked what would be.
pub(super) type Tried = Option<Vec<String>>;

/// Whether somebody is in for an item, as decided or as tried out.
pub(super) fn is_in(seat: &StaffSeat, item: &Item, tried: &Tried) -> bool {
    match tried {
        Some(boxes) if seat.can_be_let_in() => boxes.contains(&box_name(seat.invitee.id, item.id)),
        _ => seat.expected_for(item.id),
    }
}

/// The table. `choosing` draws boxes to tick.
pub(super) fn table(ask: &Ask, at: &At, room: &StaffRoom, tried: &Tried, choosing: bool) -> AnyView {
    let words = &ask.words;
    let heads = SeatHeads {
        who: say!(words, "staff-room-who"),
        voices: at.voices().iter().map(|voice| at.author(voice.id)).collect(),
        items: room.agenda.iter().map(|item| item.title.clone()).collect(),
        decided: say!(words, "staff-room-what-decided"),
    };
    let (waiting, settled): (Vec<&StaffSeat>, Vec<&StaffSeat>) = room
        .seats
        .iter()
        .filter(|seat| seat.state != State::Withdrawn)
        .partition(|seat| seat.waits());
    let rows = waiting
        .into_iter()
        .chain(settled)
        .map(|seat| SeatRow {
            name: seat.invitee.name.clone(),
            href: at.path(&format!("/{}", seat.invitee.id)),
            from: from(words, &seat.invitee),
            said: said(words, at, seat),
            items: room
                .agenda
                .iter()
                .map(|item| cell(words, at, seat, item, tried, choosing))
                .collect(),
            decided: decided(words, at, seat),
        })
        .collect();
    view! { <Seats heads=heads rows=rows/> }.into_any()
}

fn cell(words: &Words, at: &At, seat: &StaffSeat, item: &Item, tried: &Tried, choosing: bool) -> SeatCell {
    let inside = is_in(seat, item, tried);
    let counts = item.decides && would_count(at.rule, &seat.invitee);
    if choosing && seat.can_be_let_in() {
        return SeatCell::Choose {
            value: box_name(seat.invitee.id, item.id),
            label: say!(
                words,
                "staff-room-in-for",
                name = seat.invitee.name.clone(),
                item = item.title.clone()
            ),
            inside,
            counts,
        };
    }
    SeatCell::Is {
        inside,
        label: if inside {
            say!(words, "staff-room-in")
        } else {
            say!(words, "staff-room-out")
        },
        counts,
    }
}

fn decided(words: &Words, at: &At, seat: &StaffSeat) -> AnyView {
    let decision = seat.decision().map(|one| {
        let what = decision_name(words, one.decision, &seat.invitee.name);
        view! { <p><b>{what}</b></p><p>{one.reason.clone()}</p> }
    });
    let state = (seat.decision().is_none() || seat.waits())
        .then(|| view! { <p class="meta">{state_name(words, seat.state)}</p> });
    let reasons: Vec<AnyView> = latest_of_all(at, seat)
        .into_iter()
        .filter(|one| one.stance.objects() || seat.decision().is_none())
        .filter_map(|one| reason(words, at, seat, one))
        .collect();
    view! { {state}{decision}{reasons} }.into_any()
}
