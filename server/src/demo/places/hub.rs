//! What reaches the hub: the bus station, which three young people want changed, and the underpass.

use anyhow::{Context as _, Result};
use participation::Participation;
use participation::alerts::OtherSource;
use participation::cases::Kind;
use participation::id::{PathwayId, PersonId};
use participation::places::{PlaceKind, PlaceTime, Reason, Tie};
use participation::voice::{Expectation, Feeling, Reach};

use super::flagged::{Flag, flag};
use super::town::{BAY_C, Known, UNDERPASS};
use crate::demo::answering::{Desk, did};
use crate::demo::cast::{Family, Team};
use crate::demo::others::open;
use crate::demo::visit::{Visit, at};
use crate::demo::words::Said;

const JADE: Flag = Flag {
    name: "bus-jade",
    kind: PlaceKind::Stop,
    called: "The bus station",
    at: BAY_C,
    feeling: Feeling::MostlyNot,
    times: &[PlaceTime::Evening],
    when: "",
    reasons: &[Reason::NobodyAbout, Reason::People],
    why: "People ask you for money.",
    ties: &[Tie::Route],
    looks_out: "",
    better: "More light and someone there.",
    wish: Some(Expectation::Change),
    reach: Reach::WorkerAndChair,
    without: &[],
};

const TYLER: Flag = Flag {
    name: "bus-tyler",
    called: "Bus station after football",
    feeling: Feeling::NotOk,
    why: "You're on your own there.",
    better: "",
    ..JADE
};

/// Thursday 17 and Friday 18 September: two young people whom Owen works with.
pub(in crate::demo) async fn others(story: &Participation, team: &Team) -> Result<()> {
    let young = [
        ("Jade Moore", "Jade", "2026-09-17T15:10", JADE),
        ("Tyler Boyd", "Tyler", "2026-09-18T15:10", TYLER),
    ];
    for (full, short, day, place) in young {
        let owen = Visit::of(story, team.colleague, day).await?;
        let (pathway, person) = open(&owen, Kind::EarlyHelp, full, short, day).await?;
        owen.end().await?;
        let mut said = Said::new();
        let name = place.name;
        share(story, person, day, place, &mut said).await?;
        answered(story, team, pathway, &said, name).await?;
    }
    Ok(())
}

async fn share(story: &Participation, person: PersonId, at: &str, place: Flag, said: &mut Said) -> Result<()> {
    let young = Visit::of(story, person, at).await?;
    young.minutes_later(10);
    flag(&young, &[place], said).await?;
    young.end().await
}

async fn answered(
    story: &Participation,
    team: &Team,
    pathway: PathwayId,
    said: &Said,
    name: &'static str,
) -> Result<()> {
    let desk = Desk::open(Visit::of(story, team.colleague, "2026-10-19T09:40").await?, pathway).await?;
    let staff = "There are staff on Friday and Saturday nights now.";
    desk.answer(said.view(name)?, None, did(staff)).await?;
    desk.close().await
}

/// Tuesday 22 September and Tuesday 3 November: what Priya knows from walking there with the station's manager, and
/// with the council's. Mondays later the hub is told.
pub(in crate::demo) async fn told(story: &Participation, team: &Team, family: &Family) -> Result<()> {
    noted(story, team, family, "2026-09-22T15:00", BAY_C, Reason::NobodyAbout).await?;
    for monday in ["2026-09-28T07:00", "2026-10-05T07:00"] {
        at(story, monday)?.batch_alerts().await?;
    }
    Ok(())
}

/// Monday 19 October, when staff stand at the bays; and November, with the underpass still dark.
pub(in crate::demo) async fn closed(story: &Participation, team: &Team, family: &Family) -> Result<()> {
    let farida = Visit::of(story, team.hub, "2026-10-19T11:00").await?;
    let hub = farida.p.hub(&farida.who)?;
    let alerts = hub.alerts().await?;
    let alert = alerts.first().context("the hub was told nothing")?;
    let done = "Northline has staff at the bays on Friday and Saturday nights since 16 October.";
    hub.close(alert.id, done).await?;
    farida.end().await?;
    at(story, "2026-10-26T07:00")?.batch_alerts().await?;
    noted(story, team, family, "2026-11-03T12:00", UNDERPASS, Reason::Dark).await?;
    at(story, "2026-11-16T07:00")?.batch_alerts().await?;
    Ok(())
}

async fn noted(
    story: &Participation,
    team: &Team,
    family: &Family,
    at: &str,
    place: Known,
    theme: Reason,
) -> Result<()> {
    let priya = Visit::of(story, team.priya, at).await?;
    let review = priya.p.review(&priya.who, family.pathway).await?;
    let source = OtherSource {
        area: place.area().context("the map does not name it")?,
        themes: vec![theme],
        times: vec![PlaceTime::Evening],
    };
    review.note_other_source(&source).await?;
    priya.end().await
}
