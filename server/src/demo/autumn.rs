//! From the plan to Thursday 19 November: what was said comes back answered.

use anyhow::{Context as _, Result};
use jiff::civil::date;
use participation::Participation;
use participation::id::MeetingId;
use participation::people::Language;
use participation::plan::MeetingKind;
use participation::voice::{Audience, How, NewGiven, Reach, Reply, Topic};

use super::answering::{Desk, cant, did, not_yet};
use super::cast::{Family, Part, Team};
use super::plan::{OCTOBER, Plan, agreed, keep_true};
use super::visit::Visit;
use super::words::{FOR_TASH, LATER, Said, share};
use super::{partners, places};

/// Friday 2 to Saturday 31 October.
pub(super) async fn october(
    story: &Participation,
    team: &Team,
    family: &Family,
    said: &mut Said,
    plan: &Plan,
) -> Result<()> {
    let priya = |at| Visit::of(story, team.priya, at);
    let open = |visit| Desk::open(visit, family.pathway);
    keep_true(story, team, family, plan, &OCTOBER).await?;

    let desk = open(priya("2026-10-02T16:30").await?).await?;
    desk.answer(
        said.view("card")?,
        Some(plan.id("A6")?),
        did("The card is gone. Miss Farah is your person now."),
    )
    .await?;
    desk.close().await?;
    let desk = open(priya("2026-10-05T16:00").await?).await?;
    let gate = "Staff are at the gate from 3 to 3:30 pm. The pick-up bay moved.";
    desk.answer(said.view("gate")?, Some(plan.id("A5")?), did(gate)).await?;
    desk.close().await?;
    was_held(story, team, family, "2026-10-08T17:00", MeetingKind::CoreGroup).await?;
    let desk = open(Visit::of(story, team.marcus, "2026-10-09T11:00").await?).await?;
    let visits = "DS Amos agreed. The police ask you and Mum before they visit.";
    desk.answer(said.view("visit")?, Some(plan.id("A7")?), did(visits))
        .await?;
    desk.close().await?;
    let desk = open(priya("2026-10-16T20:40").await?).await?;
    let staff = "Staff are at Bay C on Fridays and Saturdays. The sign works.";
    desk.answer(said.view("bay-c")?, Some(plan.id("A1")?), did(staff))
        .await?;
    desk.answer(said.view("nobody")?, Some(plan.id("A1")?), did(staff))
        .await?;
    let bus = "W piątki i soboty na stanowisku C są pracownicy. Tablica pokazuje, kiedy autobus się spóźnia.";
    desk.answer(said.view("late-bus")?, Some(plan.id("A1")?), did(bus))
        .await?;
    desk.answer(said.view("station")?, Some(plan.id("A1")?), did(bus))
        .await?;
    desk.close().await?;

    let ewa = Visit::of(story, family.ewa.person, "2026-10-21T13:10").await?;
    places::again(&ewa, &places::EWA_AGAIN, said).await?;
    ewa.end().await?;
    let kacper = Visit::of(story, family.kacper.person, "2026-10-21T18:30").await?;
    places::again(&kacper, &places::KACPER_AGAIN, said).await?;
    share(&kacper, &LATER, said).await?;
    kacper.end().await?;
    open(priya("2026-10-22T09:00").await?).await?.close().await?;
    let desk = open(priya("2026-10-23T12:10").await?).await?;
    let wait = "You can wait inside. Halil has a sticker on the door and a number to ring.";
    desk.answer(said.view("chip-shop")?, Some(plan.id("A3")?), did(wait))
        .await?;
    desk.close().await
}

/// Thursday 5 to Thursday 19 November.
pub(super) async fn november(
    story: &Participation,
    team: &Team,
    family: &Family,
    said: &mut Said,
    (plan, imran): (&Plan, Part),
) -> Result<()> {
    let priya = |at| Visit::of(story, team.priya, at);
    let open = |visit| Desk::open(visit, family.pathway);
    let held = was_held(story, team, family, "2026-11-05T17:00", MeetingKind::CoreGroup).await?;
    partners::late(story, team, family, imran, plan).await?;
    let friday = priya("2026-11-06T09:10").await?;
    agreed(&friday, family.pathway, held).await?;
    friday.end().await?;
    let desk = open(Visit::of(story, team.marcus, "2026-11-05T17:20").await?).await?;
    let late = "The light is ordered, but late. I wrote to the head of highways today.";
    desk.answer(
        said.view("underpass")?,
        Some(plan.id("A4")?),
        not_yet(late, date(2026, 11, 19)),
    )
    .await?;
    desk.close().await?;
    let desk = open(priya("2026-11-05T17:40").await?).await?;
    let asked = "Gill asked Northline. You hear by 19 November.";
    desk.answer(said.view("later-bus")?, None, not_yet(asked, date(2026, 11, 19)))
        .await?;
    desk.close().await?;

    paper(story, team, family).await?;
    open(Visit::of(story, team.marcus, "2026-11-13T10:00").await?)
        .await?
        .close()
        .await?;
    partners::later(story, imran).await?;

    let desk = open(priya("2026-11-19T14:30").await?).await?;
    let light = "The light is ordered, but late. Marcus wrote to the head of highways on 5 November.";
    desk.answer(
        said.view("underpass")?,
        Some(plan.id("A4")?),
        not_yet(light, date(2026, 12, 11)),
    )
    .await?;
    let report = "DS Amos only sent a report. PC Frith met Gill, not you.";
    desk.answer(said.view("police")?, Some(plan.id("A2")?), did(report))
        .await?;
    let taxi = cant(
        "Northline won't add one this year.",
        "A taxi voucher on Fridays. Is that OK?",
    );
    desk.answer(said.view("later-bus")?, None, taxi).await?;
    let nights = "Harbour needs more money for that. Leon asked the council. You hear by 15 December.";
    desk.answer(said.view("harbour")?, None, not_yet(nights, date(2026, 12, 15)))
        .await?;
    let boxing = "Tuesdays, with bus fare. Thursday is full until January.";
    desk.answer(said.view("boxing")?, Some(plan.id("A8")?), did(boxing))
        .await?;
    let weeks = "Wiadomość przyszła w 8 z 9 tygodni, odkąd Pani o to poprosiła.";
    desk.answer(said.view("tell-me")?, Some(plan.id("A9")?), did(weeks))
        .await?;
    desk.close().await?;

    let kacper = Visit::of(story, family.kacper.person, "2026-11-19T18:20").await?;
    let voice = kacper.p.own_voice(&kacper.who).await?;
    let view = said.view("later-bus")?;
    let answer = voice
        .view(view)
        .await?
        .answer()
        .map(|answer| answer.id)
        .context("no answer came")?;
    voice.reply(view, answer, Reply::Ok, "ok").await?;
    kacper.end().await?;

    let kacper = Visit::of(story, family.kacper.person, "2026-11-20T18:00").await?;
    share(&kacper, &FOR_TASH, said).await?;
    kacper.end().await
}

/// Thursday 12 November: Ewa leaves a note on paper. It waits for her to say that it is hers.
async fn paper(story: &Participation, team: &Team, family: &Family) -> Result<()> {
    let priya = Visit::of(story, team.priya, "2026-11-12T16:15").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    let new = NewGiven {
        author: family.ewa.membership,
        topic: Topic::GoingOk,
        words: "W piątek autobus był na czas. Kacper był w domu o dziewiątej.".to_owned(),
        how: How::Paper,
        on: "2026-11-12".to_owned(),
        audience: Audience::new(Reach::WorkerAndChair, &[]),
        language: Language::Pl,
    };
    casework.enter_words(&new).await?;
    priya.end().await
}

/// The first meeting of this kind that was not held yet, was.
async fn was_held(
    story: &Participation,
    team: &Team,
    family: &Family,
    at: &str,
    kind: MeetingKind,
) -> Result<MeetingId> {
    let priya = Visit::of(story, team.priya, at).await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    let meetings = casework.dates().await?.meetings;
    let meeting = meetings
        .iter()
        .find(|one| one.kind == kind && !one.held)
        .context("no meeting was booked")?;
    casework.was_held(meeting.id).await?;
    priya.end().await?;
    Ok(meeting.id)
}
