//! What the family shared about one invitee, as far as the reader may read it.

use leptos::prelude::*;
use participation::room::{SharedStance, StaffSeat};

use super::load::At;
use super::names::who_reads;
use crate::room::stance_name;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The last stance of one voice.
pub(super) fn latest(seat: &StaffSeat, voice: participation::id::MembershipId) -> Option<&SharedStance> {
    seat.stances.iter().rev().find(|one| one.author == voice)
}

/// The last stance of each voice that the reader may know.
pub(super) fn latest_of_all<'a>(at: &At, seat: &'a StaffSeat) -> Vec<&'a SharedStance> {
    let voices = at.voices();
    voices.iter().filter_map(|voice| latest(seat, voice.id)).collect()
}

/// What each voice says, in a few words; empty where there is nothing to read.
pub(super) fn said(words: &Words, at: &At, seat: &StaffSeat) -> Vec<String> {
    at.voices()
        .iter()
        .map(|voice| latest(seat, voice.id).map_or_else(String::new, |one| stance_name(words, one.stance)))
        .collect()
}

/// Why, in their own words, with who else can read it.
pub(super) fn reason(words: &Words, at: &At, seat: &StaffSeat, one: &SharedStance) -> Option<AnyView> {
    let (text, audience) = one.reason.clone()?;
    let who = who_reads(
        words,
        &at.case.me,
        &at.case.people,
        one.author,
        &audience,
        &seat.invitee,
    );
    let line = say!(words, "staff-reason-of", name = at.author(one.author), who = who);
    Some(
        view! {
            <div class="private butter">
                <SmallNote icon=Icon::Lock text=line/>
                <Quote words=text small=true/>
            </div>
        }
        .into_any(),
    )
}
