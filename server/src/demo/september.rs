//! From the strategy discussion to the conference: everybody is asked, alone, and everything is answered.

use anyhow::{Context as _, Result};
use jiff::civil::date;
use participation::Participation;
use participation::cases::{Kind, NewPathway};
use participation::people::{Language, Role};
use participation::plan::{MeetingKind, NewMeeting};

use super::answering::{Desk, did, not_yet};
use super::cast::{Family, LEON, Part, ROOM, Team, advocate, bring, parent};
use super::places;
use super::plan::{self, Plan};
use super::visit::Visit;
use super::words::{EWA, KACPER, Said, share};
use super::written;

/// Thursday 10 to Tuesday 15 September: the pathway, the invites, the first time in.
pub(super) async fn opened(story: &Participation, team: &Team) -> Result<Family> {
    let priya = Visit::of(story, team.priya, "2026-09-10T16:40").await?;
    let new = NewPathway {
        kind: Kind::Roth,
        full: "Kacper Nowak".to_owned(),
        short: "Kacper".to_owned(),
        language: Language::En,
        strategy_on: Some(date(2026, 9, 10)),
        chair: Some(team.marcus),
    };
    let pathway = priya.p.open_pathway(&priya.who, &new).await?;
    let casework = priya.p.casework(&priya.who, pathway).await?;
    let people = casework.people().await?;
    let with = |role| people.iter().find(|one| one.role == role).context("not on the pathway");
    let kacper = with(Role::YoungPerson)?;
    let kacper = Part {
        person: kacper.person,
        membership: kacper.id,
    };
    casework
        .introduce(with(Role::Worker)?.id, "Reads what you share, by the next work day")
        .await?;
    casework.introduce(with(Role::Chair)?.id, "Leads the meeting").await?;
    priya.end().await?;

    let priya = Visit::of(story, team.priya, "2026-09-11T15:50").await?;
    let casework = priya.p.casework(&priya.who, pathway).await?;
    bring(&casework, &[LEON]).await?;
    let invited = casework.invite_again(kacper.membership).await?;
    priya.end().await?;
    let at_the_door = Visit::first(story, &invited, "2026-09-11T16:05").await?;
    at_the_door.p.set_watched(&at_the_door.who, true).await?;
    at_the_door.end().await?;

    let priya = Visit::of(story, team.priya, "2026-09-14T10:00").await?;
    let casework = priya.p.casework(&priya.who, pathway).await?;
    let mum = casework.invite(&parent("Ewa Nowak", "Mum", Language::Pl, true)).await?;
    let ewa = Part::of(&casework, mum.person).await?;
    let speaks = casework.invite(&advocate()).await?;
    priya.end().await?;
    Visit::first(story, &mum, "2026-09-14T17:30").await?.end().await?;
    Visit::first(story, &speaks, "2026-09-15T12:10").await?.end().await?;

    let priya = Visit::of(story, team.priya, "2026-09-15T14:00").await?;
    let casework = priya.p.casework(&priya.who, pathway).await?;
    bring(&casework, &ROOM).await?;
    let dad = casework
        .invite(&parent("Piotr Nowak", "Dad", Language::Pl, false))
        .await?;
    casework
        .book(&meeting(
            MeetingKind::Conference,
            date(2026, 9, 29),
            "10:00",
            "Leon comes too.",
        ))
        .await?;
    priya.end().await?;
    Visit::first(story, &dad, "2026-09-16T08:15").await?.end().await?;

    Ok(Family {
        pathway,
        kacper,
        ewa,
        piotr: dad.person,
        tash: speaks.person,
    })
}

/// Wednesday 16 September on Priya's tablet, Friday 18 September on Ewa's.
pub(super) async fn said(story: &Participation, team: &Team, family: &Family) -> Result<Said> {
    let mut said = Said::new();
    let priya = Visit::of(story, team.priya, "2026-09-16T16:00").await?;
    let kacper = Visit::handed_over(&priya, family.pathway, family.kacper.membership).await?;
    kacper.minutes_later(4);
    share(&kacper, &KACPER, &mut said).await?;
    places::flag(&kacper, &places::KACPER, &mut said).await?;
    kacper.end().await?;
    priya.end().await?;

    let ewa = Visit::of(story, family.ewa.person, "2026-09-18T13:20").await?;
    share(&ewa, &EWA, &mut said).await?;
    places::flag(&ewa, &places::EWA, &mut said).await?;
    ewa.end().await?;
    Ok(said)
}

/// Thursday 17 to Friday 25 September: read, and answered before the conference.
pub(super) async fn heard(story: &Participation, team: &Team, family: &Family, said: &Said) -> Result<()> {
    let priya = |at| Visit::of(story, team.priya, at);
    let marcus = |at| Visit::of(story, team.marcus, at);
    Desk::open(priya("2026-09-17T09:10").await?, family.pathway)
        .await?
        .close()
        .await?;
    Desk::open(marcus("2026-09-21T10:05").await?, family.pathway)
        .await?
        .close()
        .await?;

    let tash = Visit::of(story, family.tash, "2026-09-21T17:30").await?;
    read_all(&tash).await?;
    tash.end().await?;

    let desk = Desk::open(priya("2026-09-22T11:00").await?, family.pathway).await?;
    let conference = date(2026, 9, 29);
    let first = "It is the first thing on Tuesday. Gill Parry, who runs the station, joins for that part.";
    desk.answer(said.view("home")?, None, not_yet(first, conference))
        .await?;
    desk.answer(said.view("bay-c")?, None, not_yet(first, conference))
        .await?;
    desk.answer(said.view("golden-fry")?, None, did("I told Halil. He was glad."))
        .await?;
    let nights_there = "Leon asks for one more night. You hear by 9 October.";
    desk.answer(said.view("harbour")?, None, not_yet(nights_there, date(2026, 10, 9)))
        .await?;
    let staff = "We ask Gill for staff at Bay C. You hear on Tuesday what she says.";
    desk.answer(said.view("nobody")?, None, not_yet(staff, conference))
        .await?;
    let light = "We ask the council for a light. You hear on Tuesday what they say.";
    desk.answer(said.view("underpass")?, None, not_yet(light, conference))
        .await?;
    let talk = "I talk to you first, like you asked. I come by on Friday.";
    desk.answer(said.view("gate")?, None, not_yet(talk, date(2026, 9, 25)))
        .await?;
    desk.answer(
        said.view("group-chat")?,
        None,
        did("Now we know. Nobody asks you for names."),
    )
    .await?;
    desk.answer(
        said.view("chip-shop")?,
        None,
        did("I told him thanks from you. His name is Halil."),
    )
    .await?;
    let nights = "Dziękuję. To stoi teraz na początku raportu, Pani słowami.";
    desk.answer(said.view("nights")?, None, did(nights)).await?;
    let bus = "Zapytamy o to na spotkaniu. Będzie tam Gill Parry z dworca.";
    desk.answer(said.view("late-bus")?, None, not_yet(bus, conference))
        .await?;
    desk.answer(said.view("station")?, None, not_yet(bus, conference))
        .await?;
    let yours = "Dziękujemy. To Pani pomysł i tak będzie zapisany w planie.";
    desk.answer(said.view("call")?, None, did(yours)).await?;
    desk.close().await?;

    let desk = Desk::open(priya("2026-09-23T09:40").await?, family.pathway).await?;
    let card = "Ms Okoro asks the head to take it off. You hear by 2 October.";
    desk.answer(said.view("card")?, None, not_yet(card, date(2026, 10, 2)))
        .await?;
    desk.close().await?;
    let desk = Desk::open(marcus("2026-09-23T14:00").await?, family.pathway).await?;
    desk.answer(said.view("police")?, None, did("She isn't coming. Leon sits with you."))
        .await?;
    let stays =
        "Thank you for telling me. It stays with me and Tash. I ask the police to agree with you how they visit.";
    desk.answer(said.view("visit")?, None, not_yet(stays, date(2026, 10, 9)))
        .await?;
    desk.close().await?;

    let ewa = Visit::of(story, family.ewa.person, "2026-09-24T18:00").await?;
    read_all(&ewa).await?;
    ewa.end().await?;
    let desk = Desk::open(priya("2026-09-24T19:05").await?, family.pathway).await?;
    let works = "W raporcie stoi teraz: „pracuje w nocy, dzwoni o 21:00”.";
    desk.answer(said.view("report")?, None, did(works)).await?;
    let every = "Będę pisać w każdy czwartek, po polsku. Pierwsza wiadomość przyjdzie 1 października.";
    desk.answer(said.view("tell-me")?, None, not_yet(every, date(2026, 10, 1)))
        .await?;
    desk.close().await?;

    // The readiness check found one view without an answer.
    let desk = Desk::open(priya("2026-09-25T15:30").await?, family.pathway).await?;
    let boxing = "Leon is asking for a place for you. You hear by 9 October.";
    desk.answer(said.view("boxing")?, None, not_yet(boxing, date(2026, 10, 9)))
        .await?;
    desk.close().await
}

/// Tuesday 29 September, and the plan in plain words the next day.
pub(super) async fn conference(story: &Participation, team: &Team, family: &Family, said: &Said) -> Result<Plan> {
    let priya = Visit::of(story, team.priya, "2026-09-29T13:00").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    let meetings = casework.dates().await?.meetings;
    let held = meetings.first().context("no conference was booked")?;
    casework.was_held(held.id).await?;
    written::closed(&priya, family).await?;
    casework
        .book(&meeting(
            MeetingKind::CoreGroup,
            date(2026, 10, 8),
            "15:45",
            "At Harbour.",
        ))
        .await?;
    casework
        .book(&meeting(
            MeetingKind::CoreGroup,
            date(2026, 11, 5),
            "15:45",
            "At Harbour.",
        ))
        .await?;
    casework
        .book(&meeting(
            MeetingKind::Review,
            date(2026, 12, 15),
            "13:30",
            "Leon comes too.",
        ))
        .await?;
    priya.end().await?;

    let priya = Visit::of(story, team.priya, "2026-09-30T09:15").await?;
    let plan = Plan::write(&priya, family.pathway, said).await?;
    priya.minutes_later(40);
    plan::agreed(&priya, family.pathway, held.id).await?;
    priya.end().await?;

    let desk = Desk::open(Visit::of(story, team.marcus, "2026-09-30T11:00").await?, family.pathway).await?;
    let asks = "The plan asks the bus station to change. It does not ask you to stay away.";
    desk.answer(said.view("home")?, Some(plan.id("A1")?), did(asks)).await?;
    desk.close().await?;

    let kacper = Visit::of(story, family.kacper.person, "2026-09-30T20:10").await?;
    read_all(&kacper).await?;
    kacper.end().await?;
    Ok(plan)
}

fn meeting(kind: MeetingKind, on: jiff::civil::Date, at: &str, note: &str) -> NewMeeting {
    NewMeeting {
        at: at.to_owned(),
        note: note.to_owned(),
        agenda: super::room::agenda(kind),
        ..NewMeeting::new(kind, on)
    }
}

/// Opens what others shared, as the page does that shows it.
async fn read_all(visit: &Visit) -> Result<()> {
    let reader = visit.p.listening(&visit.who).await?;
    let shared = reader.views().await?;
    reader.opened(&shared).await?;
    Ok(())
}
