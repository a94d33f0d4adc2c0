//! A meeting is ready when everything shared was read by its chair and answered, and nobody learns from it what was
//! kept from them.

use jiff::civil::date;
use participation::Error;
use participation::access::SignedIn;
use participation::cases::NewAnswer;
use participation::id::{MeetingId, PersonId, ViewId};
use participation::readiness::{Blocking, NewTried, Readiness, Refused, State, TriedBy, Wait};
use participation::room::{AskSaid, Save, Stance};
use participation::voice::{AnswerState, Reach, Topic};

use crate::house::{House, Part, chair_and_advocate, houses, worker_and_chair};

async fn ready(house: &House, person: PersonId, meeting: MeetingId) -> Readiness {
    let who = house.enter(person).await;
    let review = house.p.review(&who, house.pathway).await.unwrap();
    review.meeting_readiness(meeting).await.unwrap()
}

async fn mark(house: &House, person: PersonId, meeting: MeetingId) -> participation::Result<()> {
    let who = house.enter(person).await;
    let review = house.p.review(&who, house.pathway).await.unwrap();
    let marked = review.mark_ready(meeting).await;
    house.minutes_later(1);
    marked
}

async fn answer(house: &House, who: &SignedIn, view: ViewId) {
    let new = NewAnswer {
        view,
        state: AnswerState::Did,
        because: "It is done.".into(),
        instead: String::new(),
        next_on: None,
        action: None,
    };
    house
        .p
        .review(who, house.pathway)
        .await
        .unwrap()
        .answer(&new)
        .await
        .unwrap();
    house.minutes_later(1);
}

async fn reads_everything(house: &House, person: PersonId, meeting: MeetingId) {
    let who = house.enter(person).await;
    let review = house.p.review(&who, house.pathway).await.unwrap();
    review.open_views().await.unwrap();
    review.open_room(meeting).await.unwrap();
}

/// What somebody of the family reads of it.
async fn told(house: &House, part: Part, meeting: MeetingId) -> Option<String> {
    let who = house.enter(part.person).await;
    let listening = house.p.listening(&who).await.unwrap();
    listening.went_on(meeting).await.unwrap().map(|one| one.why)
}

fn waits(result: &participation::Result<()>) -> bool {
    matches!(result, Err(Error::Readiness(Refused::Waits)))
}

#[tokio::test]
async fn ready_is_blocked_until_everything_is_read_by_the_chair_and_answered() {
    for house in houses().await {
        let meeting = house.conference().await.meeting;
        let kacper = house.enter(house.young_person.person).await;
        let view = house.say(&kacper, Topic::First, "the bus", worker_and_chair()).await;
        for person in [house.worker, house.chair] {
            let found = ready(&house, person, meeting).await;
            let [block] = &found.blocks[..] else {
                panic!("{:?}", found.blocks)
            };
            let Blocking::View { view: what, wait, .. } = block.what else {
                panic!("{block:?}")
            };
            assert_eq!((what, wait), (view, Wait::ReadAndAnswer));
            assert!(waits(&mark(&house, person, meeting).await));
        }
        let priya = house.enter(house.worker).await;
        answer(&house, &priya, view).await;
        assert!(
            waits(&mark(&house, house.worker, meeting).await),
            "the chair has not read it"
        );
        reads_everything(&house, house.chair, meeting).await;
        assert_eq!(ready(&house, house.chair, meeting).await.state(), State::Unmarked);

        mark(&house, house.worker, meeting).await.unwrap();
        assert!(matches!(
            ready(&house, house.chair, meeting).await.state(),
            State::WorkersPart(_)
        ));
        mark(&house, house.chair, meeting).await.unwrap();
        mark(&house, house.chair, meeting).await.unwrap();
        for person in [house.worker, house.chair] {
            let found = ready(&house, person, meeting).await;
            assert!(matches!(found.state(), State::Ready(one) if one.by == house.chair));
            assert_eq!(found.marks.len(), 2, "sent twice is marked once");
        }

        // What is shared later makes it not ready again; once it is read and answered, what was marked stands.
        let mum = house.enter(house.mother.person).await;
        let late = house.say(&mum, Topic::Hard, "nights", worker_and_chair()).await;
        assert_eq!(ready(&house, house.chair, meeting).await.state(), State::NotReady);
        assert_eq!(ready(&house, house.worker, meeting).await.state(), State::NotReady);
        answer(&house, &priya, late).await;
        reads_everything(&house, house.chair, meeting).await;
        assert!(matches!(
            ready(&house, house.chair, meeting).await.state(),
            State::Ready(_)
        ));
    }
}

#[tokio::test]
async fn what_was_said_about_the_room_is_read_and_answered_too() {
    for house in houses().await {
        let conference = house.conference().await;
        let meeting = conference.meeting;
        house
            .say_of(house.mother, &conference, "Helen", Stance::RatherNot)
            .await;
        let mum = house.enter(house.mother.person).await;
        let voice = house.p.own_voice(&mum).await.unwrap();
        let ask = AskSaid {
            who: "My sister".into(),
            why: String::new(),
            audience: Reach::WorkerAndChair,
        };
        voice.keep_ask(meeting, 1, ask, &Save::default()).await.unwrap();
        house.share(&mum, meeting).await;
        let kinds = |found: &Readiness| {
            let of = |what: fn(&Blocking) -> bool| found.blocks.iter().filter(|one| what(&one.what)).count();
            (
                of(|what| matches!(what, Blocking::Room { .. })),
                of(|what| matches!(what, Blocking::Ask { .. })),
                of(|what| matches!(what, Blocking::Invitee { decided: false, .. })),
            )
        };
        assert_eq!(kinds(&ready(&house, house.chair, meeting).await), (1, 1, 1));
        reads_everything(&house, house.chair, meeting).await;
        assert_eq!(kinds(&ready(&house, house.worker, meeting).await), (0, 1, 1));
        assert!(waits(&mark(&house, house.chair, meeting).await));
    }
}

#[tokio::test]
async fn the_chair_alone_goes_on_before_and_the_whole_family_reads_why() {
    for house in houses().await {
        let meeting = house.conference().await.meeting;
        let kacper = house.enter(house.young_person.person).await;
        let view = house.say(&kacper, Topic::First, "the bus", worker_and_chair()).await;
        let (priya, marcus) = (house.enter(house.worker).await, house.enter(house.chair).await);
        let not_hers = house.p.chairing(&priya, house.pathway).await;
        assert!(matches!(not_hers.err(), Some(Error::NotThere)));
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        let seen = ready(&house, house.chair, meeting).await.seen();
        let refused = |result: participation::Result<()>| match result {
            Err(Error::Readiness(refused)) => Some(refused),
            _ => None,
        };
        let why = "It cannot wait: he is moved on Thursday.";
        assert_eq!(
            refused(chairing.go_on_anyway(meeting, " ", seen).await),
            Some(Refused::NoReason)
        );
        assert_eq!(
            refused(chairing.go_on_anyway(meeting, why, seen - 1).await),
            Some(Refused::Newer)
        );
        for part in [house.young_person, house.mother, house.father, house.advocate] {
            assert_eq!(told(&house, part, meeting).await, None);
        }
        chairing.go_on_anyway(meeting, why, seen).await.unwrap();
        chairing.go_on_anyway(meeting, why, seen).await.unwrap();
        house.minutes_later(1);
        for part in [house.young_person, house.mother, house.father, house.advocate] {
            assert_eq!(told(&house, part, meeting).await.as_deref(), Some(why));
        }
        let found = ready(&house, house.worker, meeting).await;
        assert_eq!(found.marks.len(), 1);
        assert!(matches!(found.state(), State::WentOn(one) if one.why.as_deref() == Some(why)));
        let other = house.enter(house.other_mother.person).await;
        let listening = house.p.listening(&other).await.unwrap();
        assert_eq!(listening.went_on(meeting).await.unwrap(), None);

        // The reason was given for what waited then, and for nothing that came later.
        let later = house.say(&kacper, Topic::Help, "boxing", worker_and_chair()).await;
        assert_eq!(ready(&house, house.chair, meeting).await.state(), State::NotReady);
        for one in [view, later] {
            answer(&house, &priya, one).await;
        }
        reads_everything(&house, house.chair, meeting).await;
        let nothing = chairing.go_on_anyway(meeting, "Again.", seen).await;
        assert_eq!(refused(nothing), Some(Refused::NothingWaits));
        chairing.mark_ready(meeting).await.unwrap();
        assert_eq!(told(&house, house.mother, meeting).await, None);
    }
}

#[tokio::test]
async fn what_is_kept_from_the_worker_changes_nothing_that_the_worker_or_the_family_can_see() {
    for house in houses().await {
        let conference = house.conference().await;
        let meeting = conference.meeting;
        let before = format!("{:?}", ready(&house, house.worker, meeting).await);
        let kacper = house.enter(house.young_person.person).await;
        house
            .say(&kacper, Topic::Service, "not for Priya", chair_and_advocate())
            .await;
        assert_eq!(format!("{:?}", ready(&house, house.worker, meeting).await), before);
        assert_eq!(ready(&house, house.chair, meeting).await.state(), State::NotReady);
        assert!(waits(&mark(&house, house.chair, meeting).await));
        mark(&house, house.worker, meeting).await.unwrap();
        let found = ready(&house, house.worker, meeting).await;
        assert!(
            matches!(found.state(), State::WorkersPart(_)),
            "their own part is ready"
        );
        assert_eq!(ready(&house, house.chair, meeting).await.state(), State::NotReady);

        let marcus = house.enter(house.chair).await;
        let view = house
            .p
            .review(&marcus, house.pathway)
            .await
            .unwrap()
            .views()
            .await
            .unwrap()[0]
            .id;
        answer(&house, &marcus, view).await;
        reads_everything(&house, house.chair, meeting).await;
        mark(&house, house.chair, meeting).await.unwrap();
        let marked = format!("{:?}", ready(&house, house.worker, meeting).await);
        house
            .say(&kacper, Topic::Service, "nor this", chair_and_advocate())
            .await;
        assert_eq!(format!("{:?}", ready(&house, house.worker, meeting).await), marked);
        assert!(matches!(
            ready(&house, house.worker, meeting).await.state(),
            State::Ready(_)
        ));
        assert_eq!(ready(&house, house.chair, meeting).await.state(), State::NotReady);
        for part in [house.mother, house.father] {
            assert_eq!(told(&house, part, meeting).await, None);
        }
    }
}

#[tokio::test]
async fn who_was_not_heard_what_was_tried_the_report_and_the_interpreter() {
    for house in houses().await {
        let meeting = house.conference().await.meeting;
        let kacper = house.enter(house.young_person.person).await;
        house.say(&kacper, Topic::First, "the bus", worker_and_chair()).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let tried = NewTried {
            meeting,
            member: house.father.membership,
            how: TriedBy::Phone,
            on: date(2026, 9, 14),
            words: "No answer.".into(),
        };
        casework.note_tried(&tried).await.unwrap();
        casework.note_tried(&tried).await.unwrap();
        let not_family = NewTried {
            member: house.advocate.membership,
            ..tried.clone()
        };
        let elsewhere = NewTried {
            member: house.other_mother.membership,
            ..tried
        };
        for wrong in [not_family, elsewhere] {
            assert!(matches!(casework.note_tried(&wrong).await, Err(Error::NotThere)));
        }
        casework
            .book_interpreter(meeting, house.mother.membership, true)
            .await
            .unwrap();
        casework
            .book_interpreter(meeting, house.mother.membership, true)
            .await
            .unwrap();
        let found = ready(&house, house.chair, meeting).await;
        let heard: Vec<(bool, usize)> = found
            .heard
            .iter()
            .map(|one| (one.last.is_some(), one.tried.len()))
            .collect();
        assert_eq!(heard, [(true, 0), (false, 0), (false, 1)]);
        let booked: Vec<bool> = found.interpreting.iter().map(|one| one.booked.is_some()).collect();
        assert_eq!(booked, [true, false]);
        casework
            .book_interpreter(meeting, house.mother.membership, false)
            .await
            .unwrap();
        assert!(
            ready(&house, house.chair, meeting).await.interpreting[0]
                .booked
                .is_none()
        );

        let report = found.report.unwrap();
        assert_eq!((report.by, report.is_in_time()), (date(2026, 9, 24), false));
        casework.open_to_family().await.unwrap();
        assert!(ready(&house, house.worker, meeting).await.report.unwrap().is_in_time());
        let denise = house.enter(house.manager).await;
        assert!(matches!(house.p.set_report_days(&priya, 5).await, Err(Error::NotThere)));
        house.p.set_report_days(&denise, 20).await.unwrap();
        assert!(!ready(&house, house.worker, meeting).await.report.unwrap().is_in_time());

        casework.was_held(meeting).await.unwrap();
        assert!(matches!(casework.mark_ready(meeting).await, Err(Error::Conflict)));
        let owen = house.enter(house.colleague).await;
        let other = house.p.review(&owen, house.other_pathway).await.unwrap();
        assert!(matches!(other.mark_ready(meeting).await, Err(Error::NotThere)));
        assert!(matches!(
            other.meeting_readiness(meeting).await.err(),
            Some(Error::NotThere)
        ));
    }
}
