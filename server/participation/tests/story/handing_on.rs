//! A pathway is given to somebody else, a colleague comes back with a new code, and somebody leaves.

use participation::Error;
use participation::cases::Allocated;
use participation::id::PersonId;
use participation::people::{Role, Staff};
use participation::retention::EndReason;
use participation::sign_in::Opens;
use participation::voice::{Audience, Reach, Topic};

use crate::house::{House, houses};

async fn allocate(house: &House, to: Allocated) -> Result<(), Error> {
    let denise = house.enter(house.manager).await;
    house.p.allocate(&denise, house.pathway, to).await
}

fn led_by(worker: PersonId) -> Allocated {
    Allocated {
        worker: Some(worker),
        chair: None,
    }
}

#[tokio::test]
async fn whoever_gets_a_pathway_reads_it_and_whoever_had_it_does_not_any_more() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let (near, all) = (
            Audience::new(Reach::WorkerAndChair, &[]),
            Audience::new(Reach::Meeting, &[]),
        );
        house.say(&kacper, Topic::Hard, "The underpass is dark.", near).await;
        house.say(&kacper, Topic::GoingOk, "Boxing.", all).await;
        let priya = house.enter(house.worker).await;
        let before = house.p.casework(&priya, house.pathway).await.unwrap();

        for nobody in [house.worker, house.chair, house.young_person.person] {
            let who = house.enter(nobody).await;
            let asked = house.p.allocate(&who, house.pathway, led_by(house.colleague)).await;
            assert!(matches!(asked, Err(Error::NotThere)), "only a manager gives pathways");
        }
        for no_worker in [house.chair, house.mother.person] {
            let asked = allocate(&house, led_by(no_worker)).await;
            assert!(matches!(asked, Err(Error::NotThere)), "only a worker leads");
        }
        allocate(&house, led_by(house.colleague)).await.unwrap();
        allocate(&house, led_by(house.colleague)).await.unwrap();

        let late = before.introduce(house.mother.membership, "Mum").await;
        assert!(
            matches!(late, Err(Error::NotThere)),
            "at once, even against a request begun before"
        );
        assert!(house.p.review(&priya, house.pathway).await.is_err());
        assert!(house.p.desk(&priya).await.unwrap().is_empty());
        let mut reads = house.reads(house.colleague).await;
        reads.sort();
        assert_eq!(reads, ["Boxing.", "The underpass is dark."]);
        let lines = house.p.allocation(&house.enter(house.manager).await).await.unwrap();
        let line = lines.iter().find(|line| line.id == house.pathway).unwrap();
        assert_eq!(line.worker.as_ref().unwrap().1, "Owen Price");
        assert_eq!(line.chair.as_ref().unwrap().1, "Marcus Bell", "the chair stays");
    }
}

#[tokio::test]
async fn a_pathway_whose_plan_ended_is_handed_on_read_and_answered_too() {
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework
            .end_plan(house.clock.today(), EndReason::SteppedDown, "")
            .await
            .unwrap();
        assert!(house.p.desk(&priya).await.unwrap().is_empty());
        let kacper = house.enter(house.young_person.person).await;
        let near = Audience::new(Reach::WorkerAndChair, &[]);
        house.say(&kacper, Topic::Help, "One more thing.", near).await;
        for reader in [house.worker, house.chair] {
            let who = house.enter(reader).await;
            let ended = house.p.ended_desk(&who).await.unwrap();
            assert_eq!(ended.len(), 1);
            assert!(ended[0].views.iter().any(|view| view.waits_for(reader)));
        }

        allocate(&house, led_by(house.colleague)).await.unwrap();
        assert!(house.p.ended_desk(&priya).await.unwrap().is_empty());
        let owen = house.enter(house.colleague).await;
        assert_eq!(house.p.ended_desk(&owen).await.unwrap().len(), 1);
        assert_eq!(
            house.p.to_file(&owen).await.unwrap().len(),
            1,
            "and it can still be filed"
        );
        let lines = house.p.allocation(&house.enter(house.manager).await).await.unwrap();
        let line = lines.iter().find(|line| line.id == house.pathway).unwrap();
        assert!(line.ended && line.worker.as_ref().unwrap().0 == house.colleague);
        assert!(lines.iter().any(|line| line.id == house.other_pathway && !line.ended));
    }
}

#[tokio::test]
async fn who_has_left_comes_in_no_more_and_what_a_parent_said_stays() {
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let (token, _) = house.enter_with(house.advocate.person).await;
        casework.let_go(house.advocate.membership).await.unwrap();
        casework.let_go(house.advocate.membership).await.unwrap();
        assert!(house.who(&token).await.is_none(), "the open session is over");
        let people = casework.people().await.unwrap();
        assert!(!people.iter().any(|one| one.role == Role::Advocate));
        for stays in [house.young_person, house.mother] {
            let asked = casework.let_go(stays.membership).await;
            assert!(matches!(asked, Err(Error::NotThere)));
        }
        let asked = casework.let_go(house.other_mother.membership).await;
        assert!(
            matches!(asked, Err(Error::NotThere)),
            "another family's people are not there"
        );
    }
}

#[tokio::test]
async fn a_new_code_brings_a_colleague_back_and_ends_every_key_they_had() {
    for house in houses().await {
        let (token, _) = house.enter_with(house.worker).await;
        let again = house
            .p
            .invite_staff_again("Priya Raman", Staff::Worker, Opens::Door)
            .await;
        let again = again.unwrap();
        assert_eq!(again.person, house.worker, "the same person, with everything they lead");
        assert!(house.who(&token).await.is_none());
        assert!(house.p.come_in(&again.code, "Laptop").await.is_ok());
        for (name, role) in [("Priya Raman", Staff::Chair), ("Nobody", Staff::Worker)] {
            let asked = house.p.invite_staff_again(name, role, Opens::Door).await;
            assert!(matches!(asked, Err(Error::NotThere)), "{name}");
        }
    }
}
