//! What stands on record about a meeting that was held: who was to be there, and the other meetings.

use leptos::prelude::*;
use participation::room::{Meeting, Room};

use super::{decision_name, stance_name};
use crate::answers::Names;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// What was decided about each of those who were asked, with this author's own stance.
pub(super) fn decided(words: &Words, names: &Names<'_>, room: &Room) -> Option<AnyView> {
    let rows = room
        .seats
        .iter()
        .filter_map(|seat| {
            let decided = seat.decision()?;
            let title = decision_name(words, decided.decision, &seat.invitee.name);
            let by = say!(
                words,
                "answers-by",
                name = names.person(decided.by),
                date = words.date_of(decided.at)
            );
            let mine = seat
                .stance()
                .map(|sent| say!(words, "before-mine", stance = stance_name(words, sent.stance)));
            let (lead, reason) = (Lead::Person(seat.invitee.name.clone()), decided.reason.clone());
            Some(view! { <Row lead=lead title=title meta=mine><Quote words=reason by=by small=true/></Row> })
        })
        .collect::<Vec<_>>();
    let title = say!(words, "before-decided");
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}

/// The other meetings that were held, the last one first.
pub(super) fn others(words: &Words, meetings: &[Meeting], but: &Meeting) -> Option<AnyView> {
    let mut held: Vec<&Meeting> = meetings.iter().filter(|one| one.held && one.id != but.id).collect();
    held.sort_by_key(|one| std::cmp::Reverse(one.on));
    let rows = held
        .into_iter()
        .map(|one| {
            let (href, title) = (format!("/room/after?m={}", one.id), words.day_and_date(one.on));
            view! { <LinkRow href=href title=title lead=Lead::Icon(Icon::Calendar)/> }
        })
        .collect::<Vec<_>>();
    let title = say!(words, "before-others");
    (!rows.is_empty()).then(|| view! { <Section title=title><Rows>{rows}</Rows></Section> }.into_any())
}
