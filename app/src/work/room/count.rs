//! Quoracy for each decision on the agenda, as it is planned or tried out, and what would help.

use leptos::prelude::*;
use participation::id::InviteeId;
use participation::people::Agency;
use participation::room::{Item, StaffRoom};
use participation::rules::quoracy::{Fix, Quoracy};

use super::super::names::agency_name;
use super::load::At;
use super::names::why_not_name;
use super::table::{Tried, is_in};
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// Every decision on the agenda, as it is planned or tried out.
pub(super) fn planned(words: &Words, at: &At, room: &StaffRoom, tried: &Tried) -> Vec<AnyView> {
    deciding(room)
        .map(|item| {
            let toggled: Vec<InviteeId> = room
                .seats
                .iter()
                .filter(|seat| is_in(seat, item, tried) != seat.expected_for(item.id))
                .map(|seat| seat.invitee.id)
                .collect();
            let quoracy = room.planned(at.rule, item.id, &toggled);
            let fixes = room.fixes(at.rule, item.id, &toggled);
            counted(words, room, &item.title, &quoracy, &fixes)
        })
        .collect()
}

/// The items in which something is decided.
pub(super) fn deciding(room: &StaffRoom) -> impl Iterator<Item = &Item> {
    room.agenda.iter().filter(|item| item.decides)
}

/// One count in words, agencies by name.
pub(super) fn counted(
    words: &Words,
    room: &StaffRoom,
    item: &str,
    quoracy: &Quoracy,
    fixes: &[Fix<InviteeId>],
) -> AnyView {
    let social_care = quoracy.social_care.then_some(Agency::SocialCare);
    let agencies: Vec<AnyView> = social_care
        .iter()
        .chain(&quoracy.counted)
        .map(|agency| view! { <li>{Icon::Tick.draw()}<span>{agency_name(words, *agency)}</span></li> }.into_any())
        .collect();
    let others: Vec<AnyView> = quoracy
        .uncounted
        .iter()
        .map(|(agency, why)| {
            let text = why_not_name(words, *agency, *why);
            view! { <li>{Icon::Bar.draw()}<span>{text}</span></li> }.into_any()
        })
        .collect();
    let agencies = (!agencies.is_empty() || !others.is_empty()).then(|| view! { <ul>{agencies}{others}</ul> });
    if quoracy.quorate {
        let text = say!(words, "staff-count-quorate", item = item.to_owned());
        return view! { <div><Saved text=text/>{agencies}</div> }.into_any();
    }
    let title = say!(words, "staff-count-not-quorate", item = item.to_owned());
    let missing = say!(words, "staff-count-missing", count = quoracy.missing);
    let care = (!quoracy.social_care).then(|| format!(" {}", say!(words, "staff-count-no-social-care")));
    let fixes: Vec<String> = fixes.iter().filter_map(|one| fix(words, room, *one)).collect();
    let fixes = if fixes.is_empty() {
        view! { <p>{say!(words, "staff-count-no-fix")}</p> }.into_any()
    } else {
        view! { <p>{say!(words, "staff-count-fixes")}</p><DashList items=fixes/> }.into_any()
    };
    view! {
        <Notice tone=Tone::NotYet title=title>
            <p>{missing}{care}</p>
            {agencies}
            {fixes}
        </Notice>
    }
    .into_any()
}

fn fix(words: &Words, room: &StaffRoom, fix: Fix<InviteeId>) -> Option<String> {
    let (Fix::Joins(who) | Fix::StandIn(who)) = fix;
    let invitee = &room.seats.iter().find(|seat| seat.invitee.id == who)?.invitee;
    let (name, agency) = (invitee.name.clone(), agency_name(words, invitee.agency));
    Some(match fix {
        Fix::Joins(_) => say!(words, "staff-fix-joins", name = name, agency = agency),
        Fix::StandIn(_) => say!(words, "staff-fix-stand-in", name = name, agency = agency),
    })
}
