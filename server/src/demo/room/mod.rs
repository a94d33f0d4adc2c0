//! Who was in the room on Tuesday 29 September, and who is asked to the review on Tuesday 15 December.

mod after;
mod asking;
mod chair;

use anyhow::{Context as _, Result};
use jiff::civil::date;
use participation::Participation;
use participation::people::Role;
use participation::plan::MeetingKind;
use participation::room::{NewApart, NewItem, Stance, Way, WishSaid};
use participation::voice::Reply;

use self::asking::{Asked, all_of_it, ask, asks, booked, new, say, with_role};
use super::cast::{Family, Team};
use super::visit::Visit;

pub(super) use self::after::said as said_after;
pub(super) use self::chair::held;

/// What the conference talks about. The last of it is decided.
const CONFERENCE: [&str; 4] = [
    "What matters to you",
    "School",
    "The bus station",
    "What we decide together",
];

/// What the review talks about.
const REVIEW: [&str; 4] = [
    "How it has been for you",
    "School",
    "The bus station",
    "What stays and what changes",
];

/// The agenda of the conference or the review.
pub(super) fn agenda(kind: MeetingKind) -> Vec<NewItem> {
    let titles = match kind {
        MeetingKind::Conference => &CONFERENCE[..],
        MeetingKind::Review => &REVIEW[..],
        MeetingKind::CoreGroup | MeetingKind::Context => &[],
    };
    let last = titles.len().saturating_sub(1);
    let items = titles.iter().enumerate();
    items
        .map(|(index, title)| NewItem {
            title: (*title).to_owned(),
            decides: index == last,
        })
        .collect()
}

/// Whom Priya asks on her own account.
const FIRST: [Asked; 4] = [
    all_of_it("Priya", "Priya works with you and writes down what is agreed."),
    all_of_it("Ms Okoro", "She can change what the school does."),
    all_of_it("DS Amos", "The police were told what happened at the bus station."),
    all_of_it("Sam", "Sam knows how you have been this term."),
];

const LEON: Asked = all_of_it("Leon", "You want Leon next to you.");
const TASH: Asked = all_of_it("Tash", "Tash can speak for you, if you want.");
const GILL: Asked = Asked {
    name: "Gill",
    why: "Gill can change things at the bus station. Nothing else is talked about while Gill is there.",
    direct_contact: false,
    only: Some(2),
};

/// Thursday 17 to Wednesday 23 September: who is asked, what Kacper and Ewa say to it, and what Marcus decides.
pub(super) async fn agreed(story: &Participation, team: &Team, family: &Family) -> Result<()> {
    let priya = Visit::of(story, team.priya, "2026-09-17T09:30").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    let meeting = booked(&casework, MeetingKind::Conference).await?;
    let mine = with_role(&casework, Role::Worker).await?;
    ask(&casework, meeting, &FIRST, mine).await?;
    priya.end().await?;

    asks(
        story,
        family.kacper.person,
        meeting,
        "2026-09-17T16:40",
        &["Leon", "Tash"],
    )
    .await?;
    asks(
        story,
        family.ewa.person,
        meeting,
        "2026-09-18T13:40",
        &["Ktoś z dworca autobusowego"],
    )
    .await?;
    let priya = Visit::of(story, team.priya, "2026-09-21T09:30").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    for (person, asked) in [("Leon", &LEON), ("Tash", &TASH), ("Ktoś z dworca autobusowego", &GILL)] {
        let room = casework.room(meeting).await?;
        let wish = room
            .asks
            .iter()
            .find(|one| one.said.who == person)
            .context("nobody asked")?;
        let new = new(&casework, meeting, asked, None).await?;
        casework.invite_asked(wish.id, &new, "").await?;
        priya.minutes_later(1);
    }
    priya.end().await?;

    let kacper = Visit::of(story, family.kacper.person, "2026-09-21T19:10").await?;
    say(
        &kacper,
        meeting,
        &[
            ("Priya", Stance::Ok, ""),
            ("Leon", Stance::YesPlease, ""),
            ("Tash", Stance::Ok, ""),
            ("Ms Okoro", Stance::Part, "Just for the school bit."),
            // Not for his mum, and not for Priya.
            (
                "DS Amos",
                Stance::RatherNot,
                "She came to our house and Mum cried. I'll talk if Leon's there.",
            ),
            ("Sam", Stance::Ok, ""),
            ("Gill", Stance::NotSure, "I don't know her."),
        ],
        Some(WishSaid {
            ways: vec![Way::APart, Way::SomebodyForMe],
            beside: "Leon".to_owned(),
            breaks: true,
            call_me: "Kacp".to_owned(),
            ..WishSaid::default()
        }),
    )
    .await?;
    kacper.end().await?;
    let ewa = Visit::of(story, family.ewa.person, "2026-09-22T14:20").await?;
    say(
        &ewa,
        meeting,
        &[
            ("Priya", Stance::Ok, ""),
            ("Leon", Stance::Ok, ""),
            ("Ms Okoro", Stance::Ok, ""),
            ("DS Amos", Stance::NotSure, ""),
            ("Sam", Stance::Ok, ""),
            ("Gill", Stance::YesPlease, ""),
        ],
        None,
    )
    .await?;
    ewa.end().await?;

    let tash = Visit::of(story, family.tash, "2026-09-22T17:45").await?;
    tash.p.listening(&tash.who).await?.told(meeting).await?;
    tash.end().await?;
    chair::decided(story, team, family, meeting).await?;

    let kacper = Visit::of(story, family.kacper.person, "2026-09-23T20:05").await?;
    let voice = kacper.p.own_voice(&kacper.who).await?;
    let room = voice.room(meeting).await?;
    let amos = room.seats.iter().find(|seat| seat.invitee.name == "DS Amos");
    let amos = amos.context("nobody of that name")?;
    let decision = amos.decision().context("nothing was decided")?.id;
    voice
        .reply_to_decision(amos.invitee.id, decision, Reply::Ok, "ok thanks")
        .await?;
    kacper.end().await
}

/// Friday 2 October: what was talked about without the family stands where they read it.
pub(super) async fn apart(story: &Participation, team: &Team, family: &Family) -> Result<()> {
    let priya = Visit::of(story, team.priya, "2026-10-02T15:30").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    let new = NewApart {
        on: date(2026, 10, 2),
        who: "The manager of the bus station, the police officer for the town centre, a youth worker and Priya"
            .to_owned(),
        why: "To plan who is at the bus station on Fridays. It was about the place, and no young person was named."
            .to_owned(),
        outcome: "Staff at Bay C from 16 October. The police officer walks through with Leon, and stops nobody."
            .to_owned(),
        context: None,
    };
    casework.note_apart(&new).await?;
    priya.end().await
}

/// Wednesday 18 to Friday 20 November: who is asked to the review, and what is said so far.
pub(super) async fn review(story: &Participation, team: &Team, family: &Family) -> Result<()> {
    let priya = Visit::of(story, team.priya, "2026-11-18T11:00").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    let meeting = booked(&casework, MeetingKind::Review).await?;
    let mine = with_role(&casework, Role::Worker).await?;
    let asked = [
        all_of_it("DS Amos", "She could tell us how the police visits go now."),
        GILL,
        all_of_it("Leon", "Leon sat with you last time."),
        all_of_it("Tash", "Tash can speak for you, if you want."),
        all_of_it("Ms Okoro", "She can tell us how the quiet start is going."),
        all_of_it("Sam", "Sam knows how you have been this term."),
        all_of_it("Priya", "Priya works with you and writes down what is agreed."),
    ];
    ask(&casework, meeting, &asked, mine).await?;
    priya.end().await?;

    let kacper = Visit::of(story, family.kacper.person, "2026-11-19T18:30").await?;
    let said = [
        ("Leon", Stance::YesPlease, ""),
        ("Tash", Stance::Ok, ""),
        ("Ms Okoro", Stance::Part, ""),
        ("Sam", Stance::Ok, ""),
        ("Priya", Stance::Ok, ""),
    ];
    say(&kacper, meeting, &said, None).await?;
    kacper.end().await?;
    chair::leon_again(story, team, family, meeting).await
}
