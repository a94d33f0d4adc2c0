//! Two families whose plans have ended: what was said goes in a year with one, and stays on hold with the other.

use anyhow::Result;
use jiff::civil::date;
use participation::Participation;
use participation::cases::Kind;
use participation::id::PathwayId;
use participation::retention::EndReason;

use super::cast::Team;
use super::others::open;
use super::visit::Visit;

/// The pathways of both.
pub(super) struct After {
    jonah: PathwayId,
    sana: PathwayId,
}

/// Early September: they begin, with another worker.
pub(super) async fn begun(story: &Participation, team: &Team) -> Result<After> {
    let owen = Visit::of(story, team.colleague, "2026-09-02T11:00").await?;
    let (jonah, _) = open(&owen, Kind::EarlyHelp, "Jonah Reed", "Jonah", "2026-09-02T15:30").await?;
    let (sana, _) = open(&owen, Kind::EarlyHelp, "Sana Malik", "Sana", "2026-09-02T16:10").await?;
    owen.end().await?;
    Ok(After { jonah, sana })
}

/// Friday 20 November: both have ended and are filed. Sana's family complained, so nothing of theirs goes.
pub(super) async fn over(story: &Participation, team: &Team, after: &After) -> Result<()> {
    let owen = Visit::of(story, team.colleague, "2026-11-20T16:00").await?;
    for (pathway, reason, reference) in [
        (after.jonah, EndReason::SteppedDown, "EH 2031"),
        (after.sana, EndReason::MovedAway, "EH 2040"),
    ] {
        let casework = owen.p.casework(&owen.who, pathway).await?;
        casework.end_plan(date(2026, 10, 30), reason, "").await?;
        casework.note_filed(date(2026, 11, 6), reference).await?;
    }
    owen.end().await?;
    let denise = Visit::of(story, team.manager, "2026-11-20T16:30").await?;
    let why = "The family has complained. It stays until the complaint is answered.";
    denise.p.put_on_hold(&denise.who, after.sana, why).await?;
    denise.end().await
}
