use leptos::prelude::*;
use participation::room::{InFor, Invitee, Room, Seat};

use super::around::Around;
use super::{decided, stance, stance_name};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// One invitee: who they are, why they are asked, what is decided, and what this author says.
pub(super) fn row(around: &Around<'_>, room: &Room, seat: &Seat, first: bool) -> AnyView {
    let words = around.words;
    let invitee = &seat.invitee;
    let slip = room.draft.stances.get(&invitee.id);
    let said = stance::now(seat, slip).stance;
    let (end, note) = (
        said.map(|stance| stance_name(words, stance)),
        slip.filter(|slip| slip.said.stance.is_some())
            .map(|_| say!(words, "room-not-sent")),
    );
    let card = card(words, around, invitee);
    let decision = decided::decided(around, seat);
    let form = (invitee.withdrawn_at.is_none() || slip.is_some()).then(|| stance::form(around, seat, slip));
    // Once it is decided, the form is there for who wants to say something else.
    let form = match (form, &decision) {
        (Some(form), Some(_)) if around.problem_of(invitee.id).is_none() => {
            let summary = say!(words, "room-say-again");
            Some(view! { <Details summary=summary>{form}</Details> }.into_any())
        }
        (form, _) => form,
    };
    let lead = Lead::Person(invitee.name.clone());
    let open = first || around.is_open(invitee.id);
    let (id, title, does) = (invitee.id.to_string(), invitee.name.clone(), what_they_do(invitee));
    view! {
        <OpenRow id=id title=title text=does lead=lead end=end note=note open=open>
            {card}
            {decision}
            {form}
        </OpenRow>
    }
    .into_any()
}

/// What somebody does, and where: "School nurse", "Runs the bus station, Northline Buses".
pub(super) fn what_they_do(invitee: &Invitee) -> String {
    let parts = [invitee.does.as_str(), invitee.organisation.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// Why they are asked, whose idea it was, and for which part.
fn card(words: &Words, around: &Around<'_>, invitee: &Invitee) -> AnyView {
    let by = invitee.asked_by.map(|by| {
        if by == around.me.id {
            say!(words, "room-asked-by-you")
        } else {
            say!(words, "room-asked-by", name = around.names.author(by))
        }
    });
    let only = only_for(words, invitee, around.agenda);
    let gone = invitee
        .withdrawn_at
        .map(|at| say!(words, "room-gone-on", date = words.date_of(at)));
    let why = invitee.why.clone();
    view! {
        <p>{why}</p>
        {by.map(|text| view! { <p class="meta">{text}</p> })}
        {only.map(|text| view! { <p class="meta">{text}</p> })}
        {gone.map(|text| view! { <p class="meta">{text}</p> })}
    }
    .into_any()
}

/// "Only for: The bus station."
pub(super) fn only_for(words: &Words, invitee: &Invitee, agenda: &[participation::room::Item]) -> Option<String> {
    let InFor::Only(items) = &invitee.in_for else {
        return None;
    };
    let titles: Vec<String> = agenda
        .iter()
        .filter(|item| items.contains(&item.id))
        .map(|item| item.title.clone())
        .collect();
    (!titles.is_empty()).then(|| say!(words, "room-only-for", items = words.list(&titles)))
}
