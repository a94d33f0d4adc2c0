//! Who files what after a plan has ended: nobody what they cannot read, nobody is told of the other's part, and nothing
//! goes before both have filed theirs.

use jiff::civil::Date;
use participation::Error;
use participation::cases::NewAnswer;
use participation::id::{PersonId, ViewId};
use participation::people::Role;
use participation::requests::{Asker, NewRequest, NewStep, StepKind};
use participation::retention::{Added, AfterPlan, Class, Kept, KeptLine, NOTICE_DAYS};
use participation::room::{Save, StanceSaid};
use participation::voice::{AnswerState, Audience, Reach, Reply, Topic};

use crate::house::{House, Part, chair_and_advocate, houses, member, worker_and_chair};
use crate::retention::{days_later, ends, ends_and_is_filed, files_part, is_there};
use crate::room_house::rather_not;

const WORDS: &str = "How my worker talks to me.";

/// Until the family is offered their copy, where everything is filed.
const OFFERED: i64 = 340;

async fn says(house: &House, topic: Topic, audience: Audience) -> ViewId {
    let kacper = house.enter(house.young_person.person).await;
    house.say(&kacper, topic, WORDS, audience).await
}

fn to_one(reach: Reach) -> Audience {
    Audience::new(reach, &[])
}

/// Whether the worker and the chair have something to file.
async fn to_file(house: &House) -> [bool; 2] {
    let mut open = [false; 2];
    for (one, person) in open.iter_mut().zip([house.worker, house.chair]) {
        let who = house.enter(person).await;
        *one = !house.p.to_file(&who).await.unwrap().is_empty();
    }
    open
}

/// What the worker's page and the manager's are made of.
async fn told(house: &House) -> (Kept, Option<Added>, Vec<Kept>) {
    let priya = house.enter(house.worker).await;
    let casework = house.p.casework(&priya, house.pathway).await.unwrap();
    let denise = house.enter(house.manager).await;
    let lines = house.p.what_is_kept(&denise).await.unwrap().lines;
    // Of the chair's part only whether it was ever filed.
    let kept = |line: KeptLine| Kept {
        chair: None,
        ..line.kept
    };
    let mine = casework.kept().await.unwrap();
    assert!(mine.chair.as_ref().unwrap().is_filed() && mine.is_filed());
    let mine = Kept { chair: None, ..mine };
    let last = casework.last_added().await.unwrap();
    (mine, last, lines.into_iter().map(kept).collect())
}

async fn after_plan(house: &House, part: Part) -> AfterPlan {
    let who = house.enter(part.person).await;
    let listening = house.p.listening(&who).await.unwrap();
    listening.after_plan().await.unwrap().unwrap()
}

/// The day on which words go, by what somebody was told.
async fn told_day(house: &House, part: Part) -> Option<Date> {
    after_plan(house, part).await.notice.map(|notice| notice.on)
}

#[tokio::test]
async fn what_only_the_chair_may_read_does_not_go_before_the_chair_filed_it() {
    for house in houses().await {
        says(&house, Topic::Service, to_one(Reach::Chair)).await;
        ends(&house).await;
        files_part(&house, house.worker).await;
        days_later(&house, 4000).await;
        assert!(is_there(&house).await);
        assert_eq!(to_file(&house).await, [false, true]);
        files_part(&house, house.chair).await;
        assert_eq!(to_file(&house).await, [false, false]);
        days_later(&house, 0).await;
        // More for the chair, when the family has been told of the day.
        says(&house, Topic::Service, to_one(Reach::Chair)).await;
        days_later(&house, 100).await;
        assert!(is_there(&house).await);
        files_part(&house, house.chair).await;
        days_later(&house, 0).await;
        days_later(&house, 27).await;
        assert!(is_there(&house).await, "the copy is offered anew");
        days_later(&house, 1).await;
        assert!(!is_there(&house).await);
    }
}

#[tokio::test]
async fn the_worker_is_not_told_that_the_chair_has_something_to_file() {
    for house in houses().await {
        ends_and_is_filed(&house).await;
        let before = told(&house).await;
        let view = says(&house, Topic::Service, chair_and_advocate()).await;
        assert_eq!(to_file(&house).await, [false, true]);
        days_later(&house, 1).await;
        // Nor that it is answered, and that he replies.
        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        let answer = NewAnswer {
            view,
            state: AnswerState::Did,
            because: "I have spoken to them.".into(),
            instead: String::new(),
            next_on: None,
            action: None,
        };
        let answer = chairing.answer(&answer).await.unwrap();
        files_part(&house, house.chair).await;
        assert_eq!(to_file(&house).await, [false, false]);
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.reply(view, answer, Reply::Talk, "").await.unwrap();
        assert_eq!(to_file(&house).await, [false, true]);
        assert_eq!(told(&house).await, before);
        // What he takes back is nobody's to file, and what he shares with more people is theirs.
        voice.take_back(view).await.unwrap();
        assert_eq!(to_file(&house).await, [false, false]);
        says(&house, Topic::Service, to_one(Reach::Advocate)).await;
        assert_eq!(to_file(&house).await, [false, false], "nobody at work can file it");
        let view = says(&house, Topic::Help, chair_and_advocate()).await;
        assert_eq!(told(&house).await, before);
        house.minutes_later(1);
        voice.change_audience(view, &worker_and_chair()).await.unwrap();
        assert_eq!(to_file(&house).await, [true, false]);
    }
}

/// When something was last added to somebody's part, and what stands for it.
async fn last_added(house: &House, person: PersonId) -> Option<Added> {
    let who = house.enter(person).await;
    let review = house.p.review(&who, house.pathway).await.unwrap();
    review.last_added().await.unwrap()
}

#[tokio::test]
async fn what_was_added_after_somebody_looked_is_not_noted_as_filed() {
    for house in houses().await {
        assert_eq!(last_added(&house, house.chair).await, None, "nothing is theirs alone");
        ends(&house).await;
        for (person, reach) in [(house.worker, Reach::WorkerAndChair), (house.chair, Reach::Chair)] {
            let seen = last_added(&house, person).await;
            house.minutes_later(240);
            let now = house.clock.now_ms();
            says(&house, Topic::Service, to_one(reach)).await;
            let who = house.enter(person).await;
            let review = house.p.review(&who, house.pathway).await.unwrap();
            let as_seen = async |seen: Option<Added>| {
                let today = house.clock.today();
                let seen = seen.map(|one| one.id);
                review.note_filed_as_seen(today, "LCS 4411/2", seen).await
            };
            assert!(matches!(as_seen(seen).await, Err(Error::Conflict)));
            assert!(matches!(as_seen(None).await, Err(Error::Conflict)));
            let last = review.last_added().await.unwrap().unwrap();
            assert_eq!(last.at, now);
            for _tap in 0..2 {
                as_seen(Some(last)).await.unwrap();
            }
            // The same form, sent again when there is more.
            says(&house, Topic::Service, to_one(reach)).await;
            assert!(matches!(as_seen(Some(last)).await, Err(Error::Conflict)));
        }
        assert_eq!(to_file(&house).await, [true, true]);
        for person in [house.worker, house.chair] {
            files_part(&house, person).await;
        }
        assert_eq!(to_file(&house).await, [false, false]);
    }
}

#[tokio::test]
async fn what_is_taken_back_or_is_anothers_to_file_keeps_nobody_from_filing() {
    for house in houses().await {
        ends(&house).await;
        house.minutes_later(1);
        let view = says(&house, Topic::Service, worker_and_chair()).await;
        let seen = last_added(&house, house.worker).await.unwrap();
        says(&house, Topic::Service, to_one(Reach::Chair)).await;
        says(&house, Topic::Service, to_one(Reach::Advocate)).await;
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.take_back(view).await.unwrap();
        assert!(last_added(&house, house.worker).await.unwrap().at < seen.at);
        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        let today = house.clock.today();
        review
            .note_filed_as_seen(today, "LCS 4411/2", Some(seen.id))
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn a_reason_for_the_chair_is_in_the_chairs_part_and_the_stance_in_both_or_one() {
    for house in houses().await {
        let conference = house.conference().await;
        ends_and_is_filed(&house).await;
        let before = told(&house).await;
        let private = StanceSaid {
            audience: Reach::ChairAndAdvocate,
            ..rather_not()
        };
        for (stance, open) in [(private, [false, true]), (rather_not(), [true, true])] {
            let kacper = house.enter(house.young_person.person).await;
            let voice = house.p.own_voice(&kacper).await.unwrap();
            let leon = conference.of("Leon");
            voice.keep_stance(leon, stance, &Save::default()).await.unwrap();
            house.share(&kacper, conference.meeting).await;
            assert_eq!(to_file(&house).await, open);
            if !open[0] {
                assert_eq!(told(&house).await, before);
            }
        }
        files_part(&house, house.worker).await;
        assert_eq!(to_file(&house).await, [false, true]);
    }
}

#[tokio::test]
async fn what_was_filed_last_counts_though_the_clock_was_put_back() {
    for house in houses().await {
        ends_and_is_filed(&house).await;
        says(&house, Topic::Service, worker_and_chair()).await;
        assert_eq!(to_file(&house).await, [true, false]);
        house.clock.advance(jiff::SignedDuration::from_mins(-3));
        files_part(&house, house.worker).await;
        assert_eq!(to_file(&house).await, [false, false]);
        says(&house, Topic::Help, worker_and_chair()).await;
        assert_eq!(to_file(&house).await, [true, false]);
    }
}

#[tokio::test]
async fn where_nobody_chairs_the_worker_files_alone() {
    for house in houses().await {
        let owen = house.enter(house.colleague).await;
        let casework = house.p.casework(&owen, house.other_pathway).await.unwrap();
        let today = house.clock.today();
        let reason = participation::retention::EndReason::MovedAway;
        casework.end_plan(today, reason, "").await.unwrap();
        casework.note_filed(today, "LCS 1").await.unwrap();
        assert_eq!(casework.kept().await.unwrap().part(Role::Chair), None);
        days_later(&house, OFFERED).await;
        days_later(&house, 28).await;
        let owen = house.enter(house.colleague).await;
        assert!(house.p.casework(&owen, house.other_pathway).await.is_err());
    }
}

#[tokio::test]
async fn a_parent_is_told_the_same_whatever_others_say_ask_for_or_keep() {
    for house in houses().await {
        for already in [false, true] {
            if already {
                days_later(&house, OFFERED).await;
                assert!(told_day(&house, house.mother).await.is_some());
            } else {
                ends_and_is_filed(&house).await;
            }
            let before = after_plan(&house, house.mother).await;
            for audience in [to_one(Reach::Advocate), to_one(Reach::Chair), worker_and_chair()] {
                says(&house, Topic::Service, audience).await;
                days_later(&house, 0).await;
                assert_eq!(after_plan(&house, house.mother).await, before);
            }
            let denise = house.enter(house.manager).await;
            let requests = house.p.requests(&denise).unwrap();
            let new = NewRequest {
                subject: house.father.membership,
                asker: Asker::Themselves,
                by: None,
                apart: false,
                name: String::new(),
                shows: String::new(),
                received: house.clock.today(),
            };
            let id = requests.note(&new).await.unwrap();
            days_later(&house, 0).await;
            assert_eq!(after_plan(&house, house.mother).await, before);
            house.minutes_later(2);
            requests.step(id, &over(&house)).await.unwrap();
            house.p.put_on_hold(&denise, house.pathway, "A court.").await.unwrap();
            days_later(&house, 0).await;
            assert_eq!(after_plan(&house, house.mother).await, before);
            house.p.lift_hold(&denise, house.pathway, "It is done.").await.unwrap();
            for person in [house.worker, house.chair] {
                files_part(&house, person).await;
            }
            assert_eq!(after_plan(&house, house.mother).await, before);
        }
    }
}

fn over(house: &House) -> NewStep {
    NewStep {
        kind: StepKind::Withdrawn,
        on: house.clock.today(),
        words: "They wrote.".into(),
    }
}

#[tokio::test]
async fn after_a_request_the_copy_is_offered_anew() {
    for house in houses().await {
        ends_and_is_filed(&house).await;
        days_later(&house, OFFERED).await;
        let day = told_day(&house, house.mother).await.unwrap();
        let denise = house.enter(house.manager).await;
        let new = NewRequest {
            subject: house.mother.membership,
            asker: Asker::Themselves,
            by: None,
            apart: false,
            name: String::new(),
            shows: String::new(),
            received: house.clock.today(),
        };
        let id = house.p.requests(&denise).unwrap().note(&new).await.unwrap();
        // The server does not look meanwhile.
        house.clock.advance(jiff::SignedDuration::from_hours(24 * 60));
        let denise = house.enter(house.manager).await;
        house
            .p
            .requests(&denise)
            .unwrap()
            .step(id, &over(&house))
            .await
            .unwrap();
        days_later(&house, 0).await;
        assert!(
            is_there(&house).await,
            "its day was {day}, and nobody was told of another"
        );
        let next = told_day(&house, house.mother).await.unwrap();
        assert_eq!(
            next,
            house.clock.today().saturating_add(jiff::Span::new().days(NOTICE_DAYS))
        );
        days_later(&house, 27).await;
        assert!(is_there(&house).await);
        days_later(&house, 1).await;
        assert!(!is_there(&house).await);
    }
}

#[tokio::test]
async fn a_parent_who_comes_late_is_offered_their_copy_too() {
    for house in houses().await {
        ends_and_is_filed(&house).await;
        days_later(&house, OFFERED).await;
        days_later(&house, 20).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let late = casework.invite(&member(Role::Parent, true)).await.unwrap().person;
        let people = casework.people().await.unwrap();
        let late = Part {
            person: late,
            membership: people.iter().find(|one| one.person == late).unwrap().id,
        };
        days_later(&house, 0).await;
        let notice = after_plan(&house, late).await.notice.unwrap();
        let whole = house.clock.today().saturating_add(jiff::Span::new().days(NOTICE_DAYS));
        assert_eq!((notice.class, notice.on), (Class::Words, whole));
        assert_eq!(
            told_day(&house, house.mother).await,
            Some(whole),
            "nothing goes before that"
        );
        days_later(&house, 27).await;
        assert!(is_there(&house).await);
        days_later(&house, 1).await;
        assert!(!is_there(&house).await);
    }
}
