//! Whoever asks for what is held on them gets what they may know, by the clock; and what was left out is told to the data
//! protection officer alone.

use jiff::civil::date;
use participation::Error;
use participation::access::SignedIn;
use participation::id::{MembershipId, PersonId, RequestId};
use participation::pack::Form;
use participation::people::Staff;
use participation::requests::{
    Asker, CoverReason, LeftReason, Manifest, NewCover, NewRequest, NewStep, RequestState, StepKind,
};
use participation::voice::{Topic, Without};

use crate::house::{House, chair_and_advocate, houses, meeting, worker_and_chair};
use crate::room_house::{PRIVATE, rather_not};

const FOR_ALL: &str = "nobody about after eight";
pub(crate) const NOT_MUM: &str = "Mum cannot know this one";
const FOR_TWO: &str = "only Priya and Marcus";
const MUMS: &str = "I work nights";
const HIS: [&str; 4] = [FOR_ALL, NOT_MUM, FOR_TWO, PRIVATE];

/// What Kacper and his mother say, and somebody who answers requests for the council.
pub(crate) async fn said(house: &House) -> PersonId {
    let kacper = house.enter(house.young_person.person).await;
    house.say(&kacper, Topic::Hard, FOR_ALL, meeting(&[])).await;
    house
        .say(&kacper, Topic::About, NOT_MUM, meeting(&[Without::Parents]))
        .await;
    house.say(&kacper, Topic::First, FOR_TWO, worker_and_chair()).await;
    house.say(&kacper, Topic::Service, PRIVATE, chair_and_advocate()).await;
    let ewa = house.enter(house.mother.person).await;
    house.say(&ewa, Topic::About, MUMS, worker_and_chair()).await;
    let officer = house.p.invite_staff("Noor Shah", Staff::DataProtection).await.unwrap();
    officer.person
}

pub(crate) fn asked(house: &House, subject: MembershipId, asker: Asker, by: Option<MembershipId>) -> NewRequest {
    NewRequest {
        subject,
        asker,
        by,
        apart: false,
        name: "R. Ellis".into(),
        shows: "A letter of authority.".into(),
        received: house.clock.today(),
    }
}

pub(crate) async fn noted(house: &House, manager: &SignedIn, new: &NewRequest) -> RequestId {
    // The same request twice in a minute is one.
    house.minutes_later(2);
    house.p.requests(manager).unwrap().note(new).await.unwrap()
}

/// Everything in the copy for a request.
pub(crate) async fn copy(house: &House, manager: &SignedIn, id: RequestId) -> String {
    format!(
        "{:?}",
        house.p.preparing(manager, id).await.unwrap().held().await.unwrap()
    )
}

#[tokio::test]
async fn a_private_line_goes_to_him_and_to_no_parent() {
    for house in houses().await {
        let officer = said(&house).await;
        let (denise, noor) = (house.enter(house.manager).await, house.enter(officer).await);
        let (his, hers) = (house.young_person.membership, house.mother.membership);
        let new = |subject, asker, by| asked(&house, subject, asker, by);
        for (request, there, mums, left) in [
            (new(his, Asker::Themselves, None), [true, true, true, true], false, 1),
            (new(his, Asker::Solicitor, None), [true, true, true, true], false, 1),
            (new(his, Asker::Consent, None), [true, true, true, true], false, 1),
            // Whatever she shows, she reads what she may read.
            (
                new(his, Asker::ParentalResponsibility, Some(hers)),
                [true, false, false, false],
                false,
                4,
            ),
            (
                new(his, Asker::Consent, Some(hers)),
                [true, false, false, false],
                false,
                4,
            ),
            (new(hers, Asker::Themselves, None), [true, false, false, false], true, 3),
            // Nobody had a parent in mind who is not on the pathway.
            (
                new(his, Asker::ParentalResponsibility, None),
                [false, false, false, false],
                false,
                5,
            ),
            // His father is not in the meetings.
            (
                new(house.father.membership, Asker::Themselves, None),
                [false, false, false, false],
                false,
                5,
            ),
        ] {
            let id = noted(&house, &denise, &request).await;
            let text = copy(&house, &denise, id).await;
            let found = HIS.map(|canary| text.contains(canary));
            assert_eq!(found, there, "{request:?}");
            assert_eq!(text.contains(MUMS), mums, "{request:?}");
            let without = house.p.requests(&noor).unwrap().without(id).await.unwrap();
            assert_eq!(without.left.len(), left, "{request:?}");
            assert!(without.left.iter().all(|one| one.reason == LeftReason::NotForThem));
            let told = format!("{without:?}");
            assert!(
                !HIS.iter().any(|canary| told.contains(canary)) && !told.contains(MUMS),
                "{told}"
            );
        }
    }
}

#[tokio::test]
async fn a_parent_is_not_told_who_opened_his_words_nor_whom_he_kept_out() {
    for house in houses().await {
        said(&house).await;
        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        review.open_views().await.unwrap();
        let denise = house.enter(house.manager).await;
        let (his, hers) = (house.young_person.membership, house.mother.membership);
        for (request, opened) in [
            (asked(&house, his, Asker::Themselves, None), true),
            (asked(&house, his, Asker::ParentalResponsibility, Some(hers)), false),
        ] {
            let id = noted(&house, &denise, &request).await;
            let held = house.p.preparing(&denise, id).await.unwrap().held().await.unwrap();
            let view = held.pack.views.iter().find(|view| view.words == FOR_ALL).unwrap();
            assert_eq!(view.was_opened_by(house.worker), opened);
            assert_eq!(held.pack.tells_audience(view), opened);
        }
    }
}

#[tokio::test]
async fn nobody_else_comes_near_a_request() {
    for house in houses().await {
        let officer = said(&house).await;
        let hub = house.p.invite_staff("Farida Khan", Staff::Hub).await.unwrap().person;
        let denise = house.enter(house.manager).await;
        let request = asked(&house, house.young_person.membership, Asker::Themselves, None);
        let id = noted(&house, &denise, &request).await;
        for stranger in [
            house.worker,
            house.chair,
            house.colleague,
            hub,
            house.young_person.person,
            house.mother.person,
            house.advocate.person,
        ] {
            let who = house.enter(stranger).await;
            assert!(matches!(house.p.requests(&who).err(), Some(Error::NotThere)));
            assert!(matches!(house.p.preparing(&who, id).await.err(), Some(Error::NotThere)));
        }
        // The officer reads the register and what was left out, and no copy; the manager no list.
        let noor = house.enter(officer).await;
        assert!(matches!(
            house.p.preparing(&noor, id).await.err(),
            Some(Error::NotThere)
        ));
        assert_eq!(house.p.requests(&noor).unwrap().register().await.unwrap().len(), 1);
        let managers = house.p.requests(&denise).unwrap();
        assert!(matches!(managers.without(id).await, Err(Error::NotThere)));
        // A parent of another family asks for nobody here, and none of them with responsibility for another parent.
        let other = Some(house.other_mother.membership);
        let strange = asked(&house, house.young_person.membership, Asker::Consent, other);
        assert!(matches!(managers.note(&strange).await, Err(Error::NotThere)));
        let mum = asked(&house, house.mother.membership, Asker::ParentalResponsibility, None);
        assert!(matches!(managers.note(&mum).await, Err(Error::Incomplete)));
    }
}

#[tokio::test]
async fn his_words_tell_him_who_prepared_a_copy_of_them() {
    for house in houses().await {
        said(&house).await;
        let denise = house.enter(house.manager).await;
        let request = asked(&house, house.mother.membership, Asker::Themselves, None);
        let id = noted(&house, &denise, &request).await;
        copy(&house, &denise, id).await;
        let kacper = house.enter(house.young_person.person).await;
        let views = house.p.own_voice(&kacper).await.unwrap().views().await.unwrap();
        let opened = |words: &str| {
            let view = views.iter().find(|view| view.words == words).unwrap();
            view.was_opened_by(house.manager)
        };
        assert!(opened(FOR_ALL), "it is in her copy");
        assert!(
            !opened(NOT_MUM) && !opened(FOR_TWO) && !opened(PRIVATE),
            "nobody opened these"
        );
    }
}

pub(crate) fn step(kind: StepKind, on: jiff::civil::Date) -> NewStep {
    NewStep {
        kind,
        on,
        words: if kind == StepKind::Resumed { "" } else { "By post." }.into(),
    }
}

#[tokio::test]
async fn the_clock_runs_stands_still_and_ends() {
    for house in houses().await {
        let officer = said(&house).await;
        let denise = house.enter(house.manager).await;
        let register = house.p.requests(&denise).unwrap();
        let request = asked(&house, house.young_person.membership, Asker::Themselves, None);
        let id = noted(&house, &denise, &request).await;
        assert_eq!(register.note(&request).await.unwrap(), id, "a double tap");
        assert_eq!(register.one(id).await.unwrap().due.on, date(2026, 10, 14));

        let today = house.clock.today();
        register.step(id, &step(StepKind::Paused, today)).await.unwrap();
        assert_eq!(register.one(id).await.unwrap().state(), RequestState::Paused);
        let paused_twice = NewStep {
            words: "Again.".into(),
            ..step(StepKind::Paused, today)
        };
        assert!(matches!(register.step(id, &paused_twice).await, Err(Error::Conflict)));
        house.minutes_later(7 * 24 * 60);
        let denise = house.enter(house.manager).await;
        let register = house.p.requests(&denise).unwrap();
        let week_on = house.clock.today();
        register.step(id, &step(StepKind::Resumed, week_on)).await.unwrap();
        assert_eq!(register.one(id).await.unwrap().due.on, date(2026, 10, 21));
        register.step(id, &step(StepKind::Longer, week_on)).await.unwrap();
        assert_eq!(register.one(id).await.unwrap().due.on, date(2026, 12, 21));

        // Only who prepared it sends it, and not before there is a copy.
        let noor = house.enter(officer).await;
        let officers = house.p.requests(&noor).unwrap();
        let sent = step(StepKind::Sent, week_on);
        assert!(matches!(officers.step(id, &sent).await, Err(Error::NotThere)));
        assert!(matches!(register.step(id, &sent).await, Err(Error::NotReady)));
        let preparing = house.p.preparing(&denise, id).await.unwrap();
        preparing.took(Form::Print, "ab", &Manifest::default()).await.unwrap();
        preparing.took(Form::Print, "ab", &Manifest::default()).await.unwrap();
        assert_eq!(preparing.taken().await.unwrap().len(), 1, "a double tap");
        register.step(id, &sent).await.unwrap();
        register.step(id, &sent).await.unwrap();
        let one = register.one(id).await.unwrap();
        assert_eq!((one.state(), one.steps.len()), (RequestState::Sent(week_on), 4));
        assert!(matches!(
            register.step(id, &step(StepKind::Withdrawn, week_on)).await,
            Err(Error::Conflict)
        ));

        // What is said afterwards was not in it.
        house.minutes_later(1);
        let kacper = house.enter(house.young_person.person).await;
        house.say(&kacper, Topic::Help, "said later", meeting(&[])).await;
        let later = copy(&house, &denise, id).await;
        assert!(later.contains(FOR_ALL) && !later.contains("said later"));
        let preparing = house.p.preparing(&denise, id).await.unwrap();
        assert_eq!(
            preparing.sent().await.unwrap().map(|one| one.digest).as_deref(),
            Some("ab")
        );
        let cover = covering("after eight", CoverReason::ThirdParty);
        assert!(matches!(preparing.cover(&cover).await, Err(Error::Conflict)));
    }
}

#[tokio::test]
async fn late_ones_stand_first() {
    for house in houses().await {
        said(&house).await;
        let denise = house.enter(house.manager).await;
        let new = |subject, day| NewRequest {
            received: date(2026, 9, day),
            ..asked(&house, subject, Asker::Themselves, None)
        };
        let second = noted(&house, &denise, &new(house.mother.membership, 10)).await;
        let first = noted(&house, &denise, &new(house.young_person.membership, 2)).await;
        let third = noted(&house, &denise, &new(house.father.membership, 14)).await;
        let register = house.p.requests(&denise).unwrap();
        register
            .step(second, &step(StepKind::Withdrawn, house.clock.today()))
            .await
            .unwrap();
        let order: Vec<RequestId> = register.register().await.unwrap().iter().map(|one| one.id).collect();
        assert_eq!(order, [first, third, second]);
        let tomorrow = new(house.father.membership, 15);
        assert!(matches!(register.note(&tomorrow).await, Err(Error::Incomplete)));
    }
}

fn covering(words: &str, reason: CoverReason) -> NewCover {
    NewCover {
        piece: String::new(),
        words: words.into(),
        reason,
        note: String::new(),
        practitioner: String::new(),
    }
}

#[tokio::test]
async fn covering_words_is_a_decision_with_a_reason() {
    for house in houses().await {
        let officer = said(&house).await;
        let denise = house.enter(house.manager).await;
        let request = asked(&house, house.young_person.membership, Asker::Themselves, None);
        let id = noted(&house, &denise, &request).await;
        let preparing = house.p.preparing(&denise, id).await.unwrap();
        for lacking in [
            covering("", CoverReason::ThirdParty),
            covering("after eight", CoverReason::SeriousHarm),
            covering("after eight", CoverReason::Other),
        ] {
            assert!(
                matches!(preparing.cover(&lacking).await, Err(Error::Incomplete)),
                "{lacking:?}"
            );
        }
        let harm = NewCover {
            practitioner: "Dr Sam Osei".into(),
            ..covering("after eight", CoverReason::SeriousHarm)
        };
        let cover = preparing.cover(&harm).await.unwrap();
        assert_eq!(preparing.cover(&harm).await.unwrap(), cover, "a double tap");
        let noor = house.enter(officer).await;
        let without = house.p.requests(&noor).unwrap().without(id).await.unwrap();
        assert_eq!(without.covered.len(), 1);
        assert_eq!(without.covered[0].2, "Dr Sam Osei");
        assert!(!format!("{without:?}").contains("after eight"));
        preparing.lift(cover).await.unwrap();
        preparing.lift(cover).await.unwrap();
        let all = preparing.covers().await.unwrap();
        assert!(all.len() == 1 && all[0].lifted_at.is_some(), "it stays on record");
    }
}

#[tokio::test]
async fn words_that_were_taken_back_or_destroyed_are_gone_from_the_copy_and_the_register_stands() {
    for house in houses().await {
        let officer = said(&house).await;
        let denise = house.enter(house.manager).await;
        let request = asked(&house, house.young_person.membership, Asker::Themselves, None);
        let id = noted(&house, &denise, &request).await;
        assert!(copy(&house, &denise, id).await.contains(NOT_MUM));
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let views = voice.views().await.unwrap();
        let view = views.iter().find(|view| view.words == NOT_MUM).unwrap();
        voice.take_back(view.id).await.unwrap();
        assert!(!copy(&house, &denise, id).await.contains(NOT_MUM));
        let noor = house.enter(officer).await;
        let officers = house.p.requests(&noor).unwrap();
        let without = officers.without(id).await.unwrap();
        let back = without.left.iter().filter(|one| one.reason == LeftReason::TakenBack);
        assert_eq!(back.count(), 1);

        let mut tx = house.p.store().write().await.unwrap();
        let his = house.young_person.membership;
        house.p.vault().erase(&mut tx, his).await.unwrap();
        tx.commit().await.unwrap();
        let register = house.p.requests(&denise).unwrap();
        let one = register.one(id).await.unwrap();
        assert!(one.about.is_none() && one.is_open(), "its dates stay");
        assert!(matches!(
            house.p.preparing(&denise, id).await.err(),
            Some(Error::NotThere)
        ));
        assert!(matches!(officers.without(id).await, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn whom_he_would_rather_not_have_there_goes_to_him_and_not_to_her() {
    for house in houses().await {
        let conference = house.conference().await;
        said(&house).await;
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice
            .keep_stance(conference.of("Leon"), rather_not(), &Default::default())
            .await
            .unwrap();
        house.share(&kacper, conference.meeting).await;
        let denise = house.enter(house.manager).await;
        let hers = noted(
            &house,
            &denise,
            &asked(&house, house.mother.membership, Asker::Themselves, None),
        )
        .await;
        let his = noted(
            &house,
            &denise,
            &asked(&house, house.young_person.membership, Asker::Themselves, None),
        )
        .await;
        assert!(!copy(&house, &denise, hers).await.contains(PRIVATE));
        assert!(copy(&house, &denise, his).await.contains("RatherNot"));
    }
}

#[tokio::test]
async fn somebody_keeps_what_they_said_and_nothing_of_another() {
    for house in houses().await {
        said(&house).await;
        let kacper = house.enter(house.young_person.person).await;
        let copy = house.p.own_copy(&kacper).await.unwrap();
        let text = format!("{copy:?}");
        assert!(HIS.iter().all(|words| text.contains(words)) && !text.contains(MUMS));
        let ewa = house.enter(house.mother.person).await;
        let text = format!("{:?}", house.p.own_copy(&ewa).await.unwrap());
        assert!(text.contains(MUMS) && !HIS.iter().any(|words| text.contains(words)));
        for other in [house.advocate.person, house.worker, house.manager] {
            let who = house.enter(other).await;
            assert!(matches!(house.p.own_copy(&who).await.err(), Some(Error::NotThere)));
        }
    }
}
