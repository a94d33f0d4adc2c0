//! Other families, so that there is somebody whose words are nobody else's business.

use anyhow::{Context as _, Result};
use jiff::civil::date;
use participation::Participation;
use participation::cases::{Casework, Kind, NewPathway};
use participation::id::{PathwayId, PersonId};
use participation::people::{Agency, Language, Role};
use participation::plan::{MeetingKind, NewMeeting};
use participation::room::{InFor, NewInvitee};
use participation::voice::{Expectation, Feeling, Reach, Topic};

use super::answering::{Desk, did};
use super::cast::{Team, parent};
use super::visit::Visit;
use super::words::{Said, Words, share};

/// Amira's family, whom Priya works with too.
pub(super) struct Others {
    pub(super) amira: PersonId,
    pub(super) mother: PersonId,
}

const AMIRA: [Words; 1] = [Words {
    name: "stairs",
    topic: Topic::Hard,
    words: "People sit on our stairs at night. I don't like coming in on my own.",
    choices: &["a-place", "people-there"],
    feeling: Some(Feeling::MostlyNot),
    reach: Reach::WorkerAndChair,
    without: &[],
    expectation: Expectation::TalkFirst,
}];

const DYLAN: [Words; 1] = [Words {
    name: "bike",
    topic: Topic::Help,
    words: "I want to fix bikes on Saturdays.",
    choices: &["something-to-do"],
    feeling: None,
    reach: Reach::WorkerAndChair,
    without: &[],
    expectation: Expectation::Change,
}];

/// Early November: Amira and her mother come in, and so does Dylan with another worker.
pub(super) async fn tell(story: &Participation, team: &Team) -> Result<Others> {
    let priya = Visit::of(story, team.priya, "2026-11-02T10:00").await?;
    let (pathway, amira) = open(&priya, Kind::ChildInNeed, "Amira Hussain", "Amira", "2026-11-02T15:40").await?;
    let casework = priya.p.casework(&priya.who, pathway).await?;
    let mum = casework
        .invite(&parent("Sadia Hussain", "Mum", Language::Ur, true))
        .await?;
    Visit::first(story, &mum, "2026-11-02T16:00").await?.end().await?;
    meeting(&casework).await?;
    priya.end().await?;

    let owen = Visit::of(story, team.colleague, "2026-11-03T11:00").await?;
    let (pathway, dylan) = open(&owen, Kind::EarlyHelp, "Dylan Shaw", "Dylan", "2026-11-03T15:30").await?;
    owen.end().await?;
    let mut said = Said::new();
    let dylan = Visit::of(story, dylan, "2026-11-03T15:40").await?;
    share(&dylan, &DYLAN, &mut said).await?;
    dylan.end().await?;
    let desk = Desk::open(Visit::of(story, team.colleague, "2026-11-04T09:30").await?, pathway).await?;
    desk.answer(
        said.view("bike")?,
        None,
        did("The bike workshop has a place for you from Saturday."),
    )
    .await?;
    desk.close().await?;
    Ok(Others {
        amira,
        mother: mum.person,
    })
}

/// Thursday 19 November: Amira shares something. Nobody has read it yet.
pub(super) async fn thursday(story: &Participation, others: &Others) -> Result<()> {
    let amira = Visit::of(story, others.amira, "2026-11-19T16:40").await?;
    share(&amira, &AMIRA, &mut Said::new()).await?;
    amira.end().await
}

/// A meeting for Amira, with somebody from her school.
async fn meeting(casework: &Casework<'_>) -> Result<()> {
    let booked = NewMeeting {
        at: "16:00".to_owned(),
        ..NewMeeting::new(MeetingKind::CoreGroup, date(2026, 12, 9))
    };
    let meeting = casework.book(&booked).await?;
    let new = NewInvitee {
        who: None,
        name: "Ms Lewis".to_owned(),
        agency: Agency::Education,
        organisation: "Northgate Academy".to_owned(),
        does: "Head of year".to_owned(),
        why: "She can change what the school does.".to_owned(),
        asked_by: None,
        direct_contact: true,
        in_for: InFor::Everything,
    };
    casework.invite_to(meeting, &new).await?;
    Ok(())
}

/// Opens a pathway and lets the young person in for the first time.
pub(super) async fn open(
    worker: &Visit,
    kind: Kind,
    full: &str,
    short: &str,
    first: &str,
) -> Result<(PathwayId, PersonId)> {
    let new = NewPathway {
        kind,
        full: full.to_owned(),
        short: short.to_owned(),
        language: Language::En,
        strategy_on: None,
        chair: None,
    };
    let pathway = worker.p.open_pathway(&worker.who, &new).await?;
    let casework = worker.p.casework(&worker.who, pathway).await?;
    let people = casework.people().await?;
    let them = people
        .iter()
        .find(|one| one.role == Role::YoungPerson)
        .context("not on the pathway")?;
    let invited = casework.invite_again(them.id).await?;
    Visit::first(&worker.p, &invited, first).await?.end().await?;
    Ok((pathway, invited.person))
}
