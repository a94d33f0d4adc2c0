//! The form in which the chair decides.

use leptos::prelude::*;
use participation::id::ItemId;
use participation::room::{Decision, InFor, StaffRoom, StaffSeat};
use participation::rules::negotiation::alternatives;

use super::super::super::names::staff_call;
use super::super::super::typed::{Typed, field_id};
use super::super::let_in::in_for;
use super::super::load::At;
use super::super::names::{choice_hint, choice_name};
use super::super::reading::latest_of_all;
use super::naming::{named, repeats_private};
use crate::ask::Ask;
use crate::say;
use crate::ui::*;
use crate::words::Words;

/// The form that decides.
pub(super) const DECIDE: &str = "decide";
/// The form that keeps to a decision.
pub(super) const KEEP: &str = "keep";

/// What can be decided, what the family may have asked for first.
fn offered(at: &At, seat: &StaffSeat) -> Vec<Decision> {
    let stances = latest_of_all(at, seat);
    let objecting = stances.iter().find(|one| one.stance.objects());
    let mut offered: Vec<Decision> = objecting.map_or_else(Vec::new, |one| alternatives(one.stance).to_vec());
    let rest = Decision::ALL.iter().filter(|one| !offered.contains(one)).copied();
    let rest: Vec<Decision> = rest.collect();
    offered.extend(rest);
    offered
}

/// What the form says; nothing decided while something is needed.
pub(super) fn judge(ask: &Ask, at: &At, seat: &StaffSeat, typed: &mut Typed) -> (Option<Decision>, String) {
    let words = &ask.words;
    let decision = Decision::from_text(ask.form.text("decision"));
    if decision.is_none() {
        typed.needs("decision", say!(words, "staff-decide-needs-decision"));
    }
    let has_agenda = at.room.as_ref().is_some_and(|room| !room.agenda.is_empty());
    if decision == Some(Decision::Part) && has_agenda && ask.form.all("in").is_empty() {
        typed.needs("in", say!(words, "staff-decide-needs-items"));
    }
    let reason = typed.words(words, "reason", say!(words, "staff-decide-needs-reason"));
    if !ask.form.has("sure") {
        if repeats_private(&reason, seat) {
            typed.needs("reason", say!(words, "staff-decide-repeats"));
        }
        let names: Vec<String> = named(&reason, &at.case.people).into_iter().map(staff_call).collect();
        if !names.is_empty() {
            let text = say!(words, "staff-decide-names", names = words.list(&names));
            typed.needs("reason", text);
        }
    }
    (decision.filter(|_| typed.is_fine()), reason)
}

/// For which items they are let in with this decision; none where that is not changed.
pub(super) fn chosen(ask: &Ask, at: &At, decision: Decision) -> Option<InFor> {
    let agenda = &at.room.as_ref()?.agenda;
    match decision {
        Decision::Attends => Some(InFor::Everything),
        Decision::Part => {
            let ticked = ask.form.all("in");
            let items: Vec<ItemId> = agenda
                .iter()
                .filter(|item| ticked.contains(&item.id.to_string()))
                .map(|item| item.id)
                .collect();
            (!items.is_empty()).then(|| in_for(items, agenda))
        }
        Decision::Report | Decision::Colleague | Decision::Separate => None,
    }
}

/// The whole form, with what was typed before.
pub(super) fn form(words: &Words, at: &At, room: &StaffRoom, seat: &StaffSeat, typed: &Typed, ask: &Ask) -> AnyView {
    let id = |field: &str| field_id(field, DECIDE);
    let stands = seat.decision();
    let before = stands.map_or("", |one| one.decision.text());
    let picked = typed.text_or(DECIDE, "decision", before);
    let options: Vec<Choice> = offered(at, seat)
        .into_iter()
        .map(|one| Choice {
            hint: Some(choice_hint(words, one)),
            ..Choice::new(one.text(), choice_name(words, one), picked == one.text())
        })
        .collect();
    let ticked = ask.form.all("in");
    let items: Vec<Choice> = room
        .agenda
        .iter()
        .map(|item| {
            let value = item.id.to_string();
            let inside = if typed.is(DECIDE) {
                ticked.contains(&value)
            } else {
                seat.invitee.in_for != InFor::Everything && seat.invitee.in_for.includes(item.id)
            };
            Choice::new(value, item.title.clone(), inside)
        })
        .collect();
    let items = (!items.is_empty()).then(|| {
        view! { <Chips name="in" id=id("in") legend=say!(words, "staff-decide-items") options=items several=true error=typed.error(DECIDE, "in")/> }
    });
    let sure = typed.error(DECIDE, "reason").map(|_| {
        let option = vec![Choice::new("yes", say!(words, "staff-decide-sure"), false)];
        view! { <Checks name="sure" id=id("sure") legend=say!(words, "staff-decide-sure") quiet_legend=true options=option/> }
    });
    let readers: Vec<String> = at.voices().into_iter().map(staff_call).collect();
    let hint = say!(words, "staff-decide-reason-hint", names = words.list(&readers));
    let action = at.path(&format!("/{}", seat.invitee.id));
    view! {
        <form method="post" action=action>
            <ChoiceRows name="decision" id=id("decision") legend=say!(words, "staff-decide-what") options=options error=typed.error(DECIDE, "decision")/>
            {items}
            <TextArea name="reason" id=id("reason") label=say!(words, "staff-decide-reason") hint=hint value=typed.text(DECIDE, "reason") error=typed.error(DECIDE, "reason") paper=Paper::Plain rows=3/>
            {sure}
            <Button label=say!(words, "staff-decide-do")/>
        </form>
    }
    .into_any()
}

/// The form that keeps to what was decided.
pub(super) fn keep_form(words: &Words, at: &At, seat: &StaffSeat, typed: &Typed) -> Option<AnyView> {
    let stands = seat.decision()?;
    let action = at.path(&format!("/{}/keep", seat.invitee.id));
    Some(
        view! {
            <form method="post" action=action>
                <input type="hidden" name="decision" value=stands.id.to_string()/>
                <TextArea name="reason" id=field_id("reason", KEEP) label=say!(words, "staff-overrule-reason") hint=say!(words, "staff-overrule-hint") value=typed.text(KEEP, "reason") error=typed.error(KEEP, "reason") paper=Paper::Plain rows=2/>
                <Button label=say!(words, "staff-overrule-do") weight=Weight::Outline/>
            </form>
        }
        .into_any(),
    )
}
