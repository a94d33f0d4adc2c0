//! What Marcus decides, and the day itself.

use anyhow::{Context as _, Result};
use participation::Participation;
use participation::id::{InviteeId, MeetingId};
use participation::plan::MeetingKind;
use participation::room::{Attendee, Chairing, Decision, InFor, TookPart};

use super::asking::items;
use crate::demo::cast::{Family, Team};
use crate::demo::visit::Visit;

/// Wednesday 23 September: Marcus decides, and says why.
pub(super) async fn decided(story: &Participation, team: &Team, family: &Family, meeting: MeetingId) -> Result<()> {
    let marcus = Visit::of(story, team.marcus, "2026-09-23T14:10").await?;
    let chairing = marcus.p.chairing(&marcus.who, family.pathway).await?;
    chairing.open_room(meeting).await?;
    let decisions = [
        (
            "Priya",
            Decision::Attends,
            "Priya knows you best of us, and writes the plan.",
        ),
        (
            "Leon",
            Decision::Attends,
            "Leon sits with you while you are here. He stays until we decide.",
        ),
        ("Tash", Decision::Attends, "Tash speaks for you when you have gone."),
        (
            "Ms Okoro",
            Decision::Part,
            "She is in for school, and back when we decide. She is not there while you talk.",
        ),
        (
            "DS Amos",
            Decision::Report,
            "She sends a report. I read out only the facts. PC Frith works on the bus station, and not in this meeting.",
        ),
        ("Sam", Decision::Attends, "We need someone from health when we decide."),
        (
            "Gill",
            Decision::Part,
            "Gill is in for the bus station only, and hears nothing about you.",
        ),
    ];
    for (name, decision, reason) in decisions {
        chairing
            .decide(invitee(&chairing, meeting, name).await?, decision, reason)
            .await?;
        marcus.minutes_later(1);
    }
    let items = items(&chairing, meeting).await?;
    let at = |places: &[usize]| InFor::Only(places.iter().filter_map(|place| items.get(*place).copied()).collect());
    chairing
        .let_in_for(invitee(&chairing, meeting, "Ms Okoro").await?, &at(&[1, 3]))
        .await?;
    marcus.end().await
}

/// Tuesday 29 September: who came, who left before it was decided, and how Kacper and Ewa took part.
pub(in crate::demo) async fn held(story: &Participation, team: &Team, family: &Family) -> Result<()> {
    let marcus = Visit::of(story, team.marcus, "2026-09-29T09:55").await?;
    let chairing = marcus.p.chairing(&marcus.who, family.pathway).await?;
    let meeting = chairing
        .dates()
        .await?
        .meetings
        .iter()
        .find(|one| one.kind == MeetingKind::Conference)
        .context("no conference was booked")?
        .id;
    for name in ["Priya", "Leon", "Tash", "Sam"] {
        let attendee = Attendee::Invitee(invitee(&chairing, meeting, name).await?);
        chairing.check_in(meeting, attendee).await?;
    }
    for membership in [family.kacper.membership, family.ewa.membership] {
        chairing.check_in(meeting, Attendee::Family(membership)).await?;
    }
    let okoro = Attendee::Invitee(invitee(&chairing, meeting, "Ms Okoro").await?);
    let gill = Attendee::Invitee(invitee(&chairing, meeting, "Gill").await?);
    for (place, item) in items(&chairing, meeting).await?.into_iter().enumerate() {
        marcus.minutes_later(5);
        match place {
            1 => {
                let kacper = Attendee::Family(family.kacper.membership);
                chairing.check_out(meeting, kacper).await?;
                chairing.check_in(meeting, okoro).await?;
            }
            2 => {
                chairing.check_out(meeting, okoro).await?;
                chairing.check_in(meeting, gill).await?;
            }
            3 => {
                chairing.check_out(meeting, gill).await?;
                chairing.check_in(meeting, okoro).await?;
            }
            _ => {}
        }
        chairing.begin_item(item).await?;
        marcus.minutes_later(15);
        if place == 3 {
            chairing.decide_item(item).await?;
        }
        chairing.finish_item(item).await?;
    }
    chairing
        .note_took_part(meeting, family.kacper.membership, TookPart::AdvocateSpoke)
        .await?;
    chairing
        .note_took_part(meeting, family.ewa.membership, TookPart::Spoke)
        .await?;
    marcus.end().await
}

/// Friday 20 November: Leon is in the room again. The others are still to be decided.
pub(super) async fn leon_again(story: &Participation, team: &Team, family: &Family, meeting: MeetingId) -> Result<()> {
    let marcus = Visit::of(story, team.marcus, "2026-11-20T09:40").await?;
    let chairing = marcus.p.chairing(&marcus.who, family.pathway).await?;
    chairing.open_room(meeting).await?;
    let leon = invitee(&chairing, meeting, "Leon").await?;
    let reason = "Leon sits with you, like last time.";
    chairing.decide(leon, Decision::Attends, reason).await?;
    marcus.end().await
}

async fn invitee(chairing: &Chairing<'_>, meeting: MeetingId, name: &str) -> Result<InviteeId> {
    let room = chairing.room(meeting).await?;
    let found = room.seats.iter().find(|seat| seat.invitee.name == name);
    Ok(found.with_context(|| format!("{name} is not invited"))?.invitee.id)
}
