use http::StatusCode;
use participation::Error;
use participation::id::ItemId;
use participation::room::{InFor, Item, StaffSeat};

use super::super::typed::Typed;
use super::draw::draw;
use super::load::{At, Standing, box_name};
use crate::ask::{Answered, Ask, Halt};
use crate::page::see;
use crate::say;

/// Keeps who is in for which item, as the boxes of the table say.
pub async fn let_in(ask: Ask) -> Answered {
    let chairing = ask.p().chairing(ask.who()?, ask.param("id")?).await?;
    let at = At::open(&ask, &chairing).await?;
    let Some(room) = at.room.as_ref().filter(|_| ask.form.has("meeting")) else {
        return Err(Halt::NotThere);
    };
    let boxes = ask.form.all("in");
    for seat in room.seats.iter().filter(|seat| seat.can_be_let_in()) {
        let Some(in_for) = changed(seat, &room.agenda, &boxes) else {
            continue;
        };
        match chairing.let_in_for(seat.invitee.id, &in_for).await {
            Ok(()) => {}
            Err(Error::Conflict) => {
                let mut typed = Typed::of("in", &ask.form);
                typed.needs("room", say!(ask.words, "staff-room-closed"));
                return Ok(draw(&ask, at, typed, StatusCode::CONFLICT));
            }
            Err(other) => return Err(other.into()),
        }
    }
    Ok(see(&at.here()))
}

/// What somebody is in for now, when that is not what they were in for.
fn changed(seat: &StaffSeat, agenda: &[Item], boxes: &[String]) -> Option<InFor> {
    let is_ticked = |item: &&Item| boxes.contains(&box_name(seat.invitee.id, item.id));
    let items: Vec<ItemId> = agenda.iter().filter(is_ticked).map(|item| item.id).collect();
    let same = agenda
        .iter()
        .all(|item| seat.invitee.in_for.includes(item.id) == items.contains(&item.id));
    if same {
        return None;
    }
    Some(in_for(items, agenda))
}

/// Everything, when it is every item there is: what is added later is then among it.
pub(super) fn in_for(items: Vec<ItemId>, agenda: &[Item]) -> InFor {
    if items.len() == agenda.len() {
        InFor::Everything
    } else {
        InFor::Only(items)
    }
}
