//! Imran of the council, who does one action and reads nothing else: what was agreed to be told of the park, and how the
//! light in the underpass went late and up.

use anyhow::{Context as _, Result};
use jiff::civil::date;
use participation::Participation;
use participation::owners::Level;
use participation::people::{Agency, Language, Role};
use participation::plan::{ActionState, Move};
use participation::sign_in::NewMember;

use super::cast::{Family, Part, Team};
use super::places::Contexts;
use super::plan::Plan;
use super::visit::Visit;

/// What partners read of the park, as Kacper agreed to it.
const PARK: &str = "There is no light in the underpass. The hedge hides both ends. It is the way to Harbour.";

/// What they are to read of the bus station, once he agrees.
const BUS_STATION: &str =
    "Nobody is about after eight. Bay C is out of sight of the ticket office, which shuts at 7 pm.";

/// Thursday 8 to Monday 12 October: he is asked in, and begins.
pub(super) async fn come(
    story: &Participation,
    team: &Team,
    family: &Family,
    contexts: &Contexts,
    plan: &Plan,
) -> Result<Part> {
    let priya = Visit::of(story, team.priya, "2026-10-08T17:30").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    let new = NewMember {
        role: Role::Professional,
        agency: Agency::Council,
        full: "Imran Shah".to_owned(),
        short: "Imran".to_owned(),
        does: "Parks and street lights".to_owned(),
        language: Language::En,
        in_meeting: false,
    };
    let membership = casework.add_professional(&new).await?;
    casework.set_owners(plan.id("A4")?, &[membership], false).await?;
    let park = contexts.id("Park")?;
    casework.write_place_facts(park, PARK, 0).await?;
    let invited = casework.invite_again(membership).await?;
    priya.end().await?;

    let kacper = Visit::of(story, family.kacper.person, "2026-10-08T18:20").await?;
    kacper
        .p
        .own_voice(&kacper.who)
        .await?
        .agree_place_facts(park, 1)
        .await?;
    kacper.end().await?;

    Visit::first(story, &invited, "2026-10-09T09:05").await?.end().await?;
    let imran = Part {
        person: invited.person,
        membership,
    };
    says(
        story,
        imran,
        "2026-10-12T10:20",
        (ActionState::Started, "The hedge is cut. The light is ordered."),
        None,
    )
    .await?;
    Ok(imran)
}

/// Thursday 5 and Friday 6 November: the light is late, Marcus writes to somebody, Imran names a new day.
pub(super) async fn late(story: &Participation, team: &Team, family: &Family, imran: Part, plan: &Plan) -> Result<()> {
    let marcus = Visit::of(story, team.marcus, "2026-11-05T17:10").await?;
    let review = marcus.p.review(&marcus.who, family.pathway).await?;
    let wrote = "I wrote to the head of highways.";
    review.escalate_action(plan.id("A4")?, Level::Chair, wrote).await?;
    marcus.end().await?;
    let new = Some(date(2026, 11, 19));
    let words = "The light is ordered. It comes later than they said.";
    says(story, imran, "2026-11-06T08:40", (ActionState::Late, words), new).await
}

/// Thursday 19 November: it is later still.
pub(super) async fn later(story: &Participation, imran: Part) -> Result<()> {
    let new = Some(date(2026, 12, 11));
    let words = "The light is ordered, but late.";
    says(story, imran, "2026-11-19T14:00", (ActionState::Late, words), new).await
}

/// Friday 20 November: Priya writes what partners are to read of the bus station. It waits for Kacper.
pub(super) async fn ahead(story: &Participation, team: &Team, family: &Family, contexts: &Contexts) -> Result<()> {
    let priya = Visit::of(story, team.priya, "2026-11-20T10:50").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    casework
        .write_place_facts(contexts.id("Bus station")?, BUS_STATION, 0)
        .await?;
    priya.end().await
}

/// He says how far his only action is.
async fn says(
    story: &Participation,
    imran: Part,
    at: &str,
    (state, words): (ActionState, &str),
    due: Option<jiff::civil::Date>,
) -> Result<()> {
    let visit = Visit::of(story, imran.person, at).await?;
    let owning = visit.p.owning(&visit.who).await?;
    let tasks = owning.tasks().await?;
    let task = tasks.first().context("he does nothing")?;
    let step = Move {
        state,
        words: words.to_owned(),
        due,
    };
    owning.move_action(task.action, &step, task.version).await?;
    visit.end().await
}
