//! What a manager opens for a request is told to whoever said it, and the door is shut once the request is over.

use participation::Error;
use participation::access::SignedIn;
use participation::id::RequestId;
use participation::pack::Form;
use participation::people::{Role, Staff};
use participation::plan::{MeetingKind, NewMeeting};
use participation::requests::{Asker, Manifest, NewRequest, StepKind};
use participation::room::{AskSaid, Decision, NewApart, Save, Stance, StanceSaid, TookPart, WishSaid};
use participation::sign_in::NewMember;
use participation::voice::Topic;

use crate::house::{House, action, houses, meeting, member, worker_and_chair};
use crate::requests::{NOT_MUM, asked, copy, noted, said, step};
use crate::room_house::{Conference, PRIVATE, rather_not};

const BEFORE: &str = "before the copy";
const SINCE: &str = "since the copy";

/// Kacper says something of everything there is about a meeting, with these words.
async fn tells(house: &House, conference: &Conference, words: &str) {
    let kacper = house.enter(house.young_person.person).await;
    house.say(&kacper, Topic::Help, words, meeting(&[])).await;
    let voice = house.p.own_voice(&kacper).await.unwrap();
    let (at, of) = (conference.meeting, conference.of("Leon"));
    let save = Save::default();
    let stance = StanceSaid {
        reason: words.into(),
        ..rather_not()
    };
    voice.keep_stance(of, stance, &save).await.unwrap();
    let wish = WishSaid {
        beside: words.into(),
        ..WishSaid::default()
    };
    voice.keep_wish(at, wish, &save).await.unwrap();
    let ask = AskSaid {
        who: words.into(),
        ..AskSaid::default()
    };
    voice.keep_ask(at, 1, ask, &save).await.unwrap();
    house.share(&kacper, at).await;
    house.minutes_later(1);
}

async fn withdrawn(house: &House, manager: &SignedIn, id: RequestId) {
    let over = step(StepKind::Withdrawn, house.clock.today());
    house.p.requests(manager).unwrap().step(id, &over).await.unwrap();
}

#[tokio::test]
async fn nobody_reads_on_in_a_request_that_was_withdrawn() {
    for house in houses().await {
        let officer = said(&house).await;
        let denise = house.enter(house.manager).await;
        let request = asked(&house, house.mother.membership, Asker::Themselves, None);
        let id = noted(&house, &denise, &request).await;
        let opened_before = house.p.preparing(&denise, id).await.unwrap();
        withdrawn(&house, &denise, id).await;
        assert!(matches!(
            house.p.preparing(&denise, id).await.err(),
            Some(Error::NotThere)
        ));
        assert!(matches!(opened_before.held().await, Err(Error::NotThere)));
        // Nor is the officer told that something more was said.
        let noor = house.enter(officer).await;
        let left = house.p.requests(&noor).unwrap().without(id).await.unwrap().left.len();
        house.minutes_later(1);
        let kacper = house.enter(house.young_person.person).await;
        house.say(&kacper, Topic::Help, SINCE, worker_and_chair()).await;
        let now = house.p.requests(&noor).unwrap().without(id).await.unwrap().left.len();
        assert_eq!(now, left);
    }
}

#[tokio::test]
async fn a_copy_that_was_sent_holds_nothing_that_came_since_it_was_taken() {
    for house in houses().await {
        let conference = house.conference().await;
        tells(&house, &conference, BEFORE).await;
        let denise = house.enter(house.manager).await;
        let request = asked(&house, house.young_person.membership, Asker::Themselves, None);
        let id = noted(&house, &denise, &request).await;
        let then = copy(&house, &denise, id).await;
        assert!(then.matches(BEFORE).count() >= 4, "{then}");
        let preparing = house.p.preparing(&denise, id).await.unwrap();
        preparing.took(Form::Print, "ab", &Manifest::default()).await.unwrap();
        house.minutes_later(1);

        // Between the copy and the note that it was sent, and after it.
        tells(&house, &conference, SINCE).await;
        let sent = step(StepKind::Sent, house.clock.today());
        house.p.requests(&denise).unwrap().step(id, &sent).await.unwrap();
        tells(&house, &conference, SINCE).await;
        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        let leon = conference.of("Leon");
        chairing.decide(leon, Decision::Attends, SINCE).await.unwrap();
        let apart = NewApart {
            on: house.clock.today(),
            who: "Police".into(),
            why: SINCE.into(),
            outcome: String::new(),
            context: None,
        };
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.note_apart(&apart).await.unwrap();
        let bus = house.context(house.worker, house.pathway).await;
        casework.add_action(&action(bus)).await.unwrap();
        house.publish().await;

        let now = copy(&house, &denise, id).await;
        assert!(!now.contains(SINCE), "{now}");
        assert!(!now.contains("Staff at Bay C"), "a plan that was published since");
        assert_eq!(now.matches(BEFORE).count(), then.matches(BEFORE).count());
    }
}

#[tokio::test]
async fn what_he_said_of_a_meeting_tells_him_who_prepared_a_copy_of_it() {
    for house in houses().await {
        let conference = house.conference().await;
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let leon = conference.of("Leon");
        voice.keep_stance(leon, rather_not(), &Save::default()).await.unwrap();
        house.share(&kacper, conference.meeting).await;
        let denise = house.enter(house.manager).await;
        for (subject, opened) in [(house.mother.membership, false), (house.young_person.membership, true)] {
            let id = noted(&house, &denise, &asked(&house, subject, Asker::Themselves, None)).await;
            assert_eq!(copy(&house, &denise, id).await.contains(PRIVATE), opened);
            let room = house.room_of(house.young_person, conference.meeting).await;
            let seat = room.seats.iter().find(|one| one.invitee.id == leon).unwrap();
            let by: Vec<_> = seat.stance().unwrap().opened.iter().map(|one| one.person).collect();
            assert_eq!(by.contains(&house.manager), opened);
        }
    }
}

#[tokio::test]
async fn how_he_took_part_and_what_he_says_to_that_is_in_his_copy_and_in_no_parents() {
    for house in houses().await {
        let (his, hers) = (house.young_person.membership, house.mother.membership);
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let new = NewMeeting::new(MeetingKind::Conference, house.clock.today());
        let meeting = casework.book(&new).await.unwrap();
        casework.was_held(meeting).await.unwrap();
        let note = casework
            .note_took_part(meeting, his, TookPart::BriefedAdvocate)
            .await
            .unwrap();
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.doubt_took_part(note, "Tash spoke for me").await.unwrap();

        let denise = house.enter(house.manager).await;
        for (asker, by, told) in [
            (Asker::Themselves, None, true),
            (Asker::ParentalResponsibility, Some(hers), false),
            (Asker::Consent, Some(hers), false),
        ] {
            let id = noted(&house, &denise, &asked(&house, his, asker, by)).await;
            let text = copy(&house, &denise, id).await;
            assert_eq!(text.contains("BriefedAdvocate"), told, "{asker:?}");
            assert_eq!(text.contains("Tash spoke for me"), told, "{asker:?}");
        }
        let own = format!("{:?}", house.p.own_copy(&kacper).await.unwrap());
        assert!(own.contains("Tash spoke for me"));
    }
}

#[tokio::test]
async fn all_he_ever_said_of_a_meeting_is_in_his_copy_also_of_who_is_not_asked_any_more() {
    for house in houses().await {
        let conference = house.conference().await;
        tells(&house, &conference, BEFORE).await;
        tells(&house, &conference, SINCE).await;
        house
            .say_of(house.young_person, &conference, "Gill", Stance::RatherNot)
            .await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.withdraw_invitee(conference.of("Gill")).await.unwrap();
        casework.withdraw_invitee(conference.of("Helen")).await.unwrap();
        // Another meeting comes first.
        let sooner = NewMeeting::new(MeetingKind::CoreGroup, house.clock.today());
        casework.book(&sooner).await.unwrap();
        let kacper = house.enter(house.young_person.person).await;
        let own = house.p.own_copy(&kacper).await.unwrap();
        let room = own.rooms.iter().find(|one| one.meeting.id == conference.meeting);
        let seats = &room.unwrap().seats;
        let named = |name| seats.iter().find(|one| one.invitee.id == conference.of(name));
        assert_eq!(named("Leon").unwrap().stances.len(), 2);
        assert!(named("Gill").is_some() && named("Helen").is_none());
        let text = format!("{own:?}");
        assert!(text.matches(BEFORE).count() >= 4 && text.matches(SINCE).count() >= 4);
    }
}

#[tokio::test]
async fn a_parent_who_is_written_down_and_not_chosen_reads_no_more_for_that() {
    for house in houses().await {
        said(&house).await;
        let denise = house.enter(house.manager).await;
        let register = house.p.requests(&denise).unwrap();
        let his = house.young_person.membership;
        let named = |name: &str| NewRequest {
            name: name.into(),
            ..asked(&house, his, Asker::Consent, None)
        };
        let apart = |name: &str| NewRequest {
            apart: true,
            ..named(name)
        };
        for name in [
            "Ewa Nowak",
            "  ewa  NOWAK ",
            "Nowak, Ewa",
            "mum",
            "Mrs Ewa Nowak",
            "Ewa Maria Nowak",
        ] {
            for new in [named(name), apart(name)] {
                assert!(matches!(register.note(&new).await, Err(Error::Conflict)), "{name}");
            }
        }
        for name in ["E. Nowak", "NOWAK", "Anna No\u{301}wak", "his mum", "Ewa Ellis"] {
            assert!(
                matches!(register.note(&named(name)).await, Err(Error::Conflict)),
                "{name}"
            );
        }
        // His aunt has the same surname, and is said to be no parent.
        let aunt = noted(&house, &denise, &apart("Anna Nowak")).await;
        assert!(copy(&house, &denise, aunt).await.contains(NOT_MUM));
        // Only parents choose themselves.
        let of_father = NewRequest {
            name: "Kacper Nowak".into(),
            apart: true,
            ..asked(&house, house.father.membership, Asker::Solicitor, None)
        };
        register.note(&of_father).await.unwrap();

        let id = noted(&house, &denise, &named("Piotr Zielinski")).await;
        let initial = noted(&house, &denise, &named("Mr P. Zielinski")).await;
        for id in [id, initial] {
            assert!(copy(&house, &denise, id).await.contains(NOT_MUM));
            let preparing = house.p.preparing(&denise, id).await.unwrap();
            assert!(!preparing.takes_them_for_a_parent());
        }
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let piotr = NewMember {
            full: "Piotr Zieliński".into(),
            short: "Dad".into(),
            ..member(Role::Parent, true)
        };
        casework.invite(&piotr).await.unwrap();
        for id in [id, initial] {
            assert!(!copy(&house, &denise, id).await.contains(NOT_MUM), "he is a parent now");
            let preparing = house.p.preparing(&denise, id).await.unwrap();
            assert!(preparing.takes_them_for_a_parent());
        }
        assert!(
            copy(&house, &denise, aunt).await.contains(NOT_MUM),
            "she is still his aunt"
        );
    }
}

#[tokio::test]
async fn two_who_ask_within_a_minute_are_two() {
    for house in houses().await {
        let denise = house.enter(house.manager).await;
        let register = house.p.requests(&denise).unwrap();
        let his = house.young_person.membership;
        let of = |by| asked(&house, his, Asker::ParentalResponsibility, Some(by));
        let hers = of(house.mother.membership);
        let other_letter = NewRequest {
            shows: "A birth certificate.".into(),
            ..hers.clone()
        };
        let first = register.note(&hers).await.unwrap();
        let second = register.note(&of(house.father.membership)).await.unwrap();
        let third = register.note(&other_letter).await.unwrap();
        assert!(first != second && second != third && first != third);
        assert_eq!(register.note(&hers).await.unwrap(), first, "a double tap");
        assert_eq!(register.register().await.unwrap().len(), 3);
        let officer = house.p.invite_staff("Noor Shah", Staff::DataProtection).await.unwrap();
        let noor = house.enter(officer.person).await;
        assert_eq!(house.p.requests(&noor).unwrap().register().await.unwrap().len(), 3);
    }
}
