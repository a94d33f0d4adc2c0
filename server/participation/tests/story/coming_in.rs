//! Codes and sessions: how somebody comes in, and when they are out again.

use participation::Error;
use participation::people::{Role, Staff};
use participation::rules::codes::Code;
use participation::sign_in::{InviteState, Stage, Way};

use crate::house::{houses, member};

#[tokio::test]
async fn a_code_lets_in_once() {
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let invited = casework.invite_again(house.mother.membership).await.unwrap();
        let state = async || {
            let all = casework.invites().await.unwrap();
            all.into_iter()
                .find(|(whom, ..)| *whom == house.mother.membership)
                .unwrap()
                .1
        };
        assert_eq!(state().await, InviteState::Waiting(invited.expires_at));
        let token = house.p.come_in(&invited.code, "Android phone").await.unwrap();
        assert_eq!(state().await, InviteState::Used(house.clock.now_ms()));
        let ewa = house.who(&token).await.unwrap();
        assert_eq!(
            (ewa.person, ewa.role(), ewa.stage),
            (house.mother.person, Some(Role::Parent), Stage::Phone)
        );
        assert!(matches!(house.p.come_in(&invited.code, "").await, Err(Error::NotThere)));
        assert!(matches!(
            house.p.come_in(&Code::random().unwrap(), "").await,
            Err(Error::NotThere)
        ));

        // Nothing opens before the last step.
        assert!(matches!(house.p.own_voice(&ewa).await, Err(Error::NotThere)));
        for next in [Stage::Cards, Stage::Keep, Stage::In] {
            let ewa = house.who(&token).await.unwrap();
            assert_eq!(house.p.take_step(&ewa).await.unwrap(), next);
        }
        let ewa = house.who(&token).await.unwrap();
        assert!(house.p.own_voice(&ewa).await.is_ok());
        let devices = house.p.devices(&ewa).await.unwrap();
        let found: Vec<_> = devices
            .iter()
            .map(|one| (one.what.as_str(), one.way, one.this_one))
            .collect();
        assert_eq!(found, [("Android phone", Way::Code, true)]);
    }
}

#[tokio::test]
async fn a_code_ends_after_seventy_two_hours_or_when_it_is_cancelled() {
    const HOURS: i64 = 72 * 60;
    for house in houses().await {
        let (token, priya) = house.enter_with(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let late = casework.invite(&member(Role::Parent, false)).await.unwrap();
        let in_time = casework.invite(&member(Role::Parent, false)).await.unwrap();
        let cancelled = casework.invite(&member(Role::Parent, false)).await.unwrap();
        let people = casework.people().await.unwrap();
        let whom = people.iter().find(|one| one.person == cancelled.person).unwrap().id;
        casework.cancel_invite(whom).await.unwrap();
        assert!(matches!(
            house.p.come_in(&cancelled.code, "").await,
            Err(Error::NotThere)
        ));
        house.p.sign_out(&token).await.unwrap();

        house.minutes_later(HOURS - 1);
        assert!(house.p.come_in(&in_time.code, "").await.is_ok());
        house.minutes_later(1);
        assert!(matches!(house.p.come_in(&late.code, "").await, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn a_new_invite_ends_sessions_and_the_code_before() {
    for house in houses().await {
        let (phone, _) = house.enter_with(house.mother.person).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let first = casework.invite_again(house.mother.membership).await.unwrap();
        assert!(house.who(&phone).await.is_none());
        let second = casework.invite_again(house.mother.membership).await.unwrap();
        assert!(matches!(house.p.come_in(&first.code, "").await, Err(Error::NotThere)));
        assert_eq!(second.person, house.mother.person);
        assert!(house.p.come_in(&second.code, "").await.is_ok());
        for one in [house.other_mother.membership, house.other_young_person.membership] {
            assert!(matches!(casework.invite_again(one).await, Err(Error::NotThere)));
            assert!(matches!(casework.cancel_invite(one).await, Err(Error::NotThere)));
        }
    }
}

#[tokio::test]
async fn a_session_ends_when_nobody_uses_it_and_in_any_case() {
    for house in houses().await {
        for (person, idle, hours) in [(house.young_person.person, 15, 2), (house.worker, 30, 10)] {
            let (token, _) = house.enter_with(person).await;
            house.minutes_later(idle - 1);
            assert!(house.who(&token).await.is_some());
            house.minutes_later(idle);
            assert!(house.who(&token).await.is_none(), "idle for {idle} minutes");

            let (token, _) = house.enter_with(person).await;
            for _ in 0..(hours * 60 / 10 - 1) {
                house.minutes_later(10);
                assert!(house.who(&token).await.is_some());
            }
            house.minutes_later(10);
            assert!(house.who(&token).await.is_none(), "{hours} hours in all");
        }
    }
}

#[tokio::test]
async fn a_watched_phone_is_forgotten_after_five_minutes() {
    for house in houses().await {
        let (token, kacper) = house.enter_with(house.young_person.person).await;
        house.p.set_watched(&kacper, true).await.unwrap();
        house.minutes_later(4);
        assert!(house.who(&token).await.unwrap().watched);
        house.minutes_later(5);
        assert!(house.who(&token).await.is_none());
    }
}

#[tokio::test]
async fn leaving_ends_the_session_on_the_server() {
    for house in houses().await {
        let (one, kacper) = house.enter_with(house.young_person.person).await;
        let (two, _) = house.enter_with(house.young_person.person).await;
        assert_eq!(house.p.devices(&kacper).await.unwrap().len(), 2);
        let voice = house.p.own_voice(&kacper).await.unwrap();
        house.p.sign_out(&one).await.unwrap();
        house.p.sign_out(&one).await.unwrap();
        assert!(house.who(&one).await.is_none());
        // A handle taken before is of no more use.
        let late = crate::house::typed(participation::voice::Topic::Hard, "late");
        assert!(matches!(voice.keep(&late).await, Err(Error::NotThere)));
        let other = house.who(&two).await.unwrap();
        house.p.end_all(&other, false).await.unwrap();
        assert!(house.who(&two).await.is_none());
    }
}

#[tokio::test]
async fn only_a_manager_invites_a_colleague() {
    for house in houses().await {
        let denise = house.enter(house.manager).await;
        let invited = house
            .p
            .invite_colleague(&denise, "Ines Duarte", Staff::Chair)
            .await
            .unwrap();
        let token = house.p.come_in(&invited.code, "Laptop").await.unwrap();
        let ines = house.who(&token).await.unwrap();
        assert_eq!((ines.staff, ines.stage), (Some(Staff::Chair), Stage::Keep));
        for one in [
            house.worker,
            house.chair,
            house.young_person.person,
            house.mother.person,
        ] {
            let who = house.enter(one).await;
            assert!(matches!(
                house.p.invite_colleague(&who, "X", Staff::Worker).await,
                Err(Error::NotThere)
            ));
        }
    }
}

#[tokio::test]
async fn the_demos_door_opens_only_in_the_demo() {
    for house in houses().await {
        let mut tx = house.store.write().await.unwrap();
        tx.run("DELETE FROM meta WHERE name = 'demo'", &[]).await.unwrap();
        tx.commit().await.unwrap();
        assert!(matches!(
            house.p.enter_demo(house.worker, "").await,
            Err(Error::NotThere)
        ));
        assert!(
            matches!(house.p.become_demo().await, Err(Error::Conflict)),
            "never over real people"
        );
        assert!(matches!(
            house.p.cast("worker", house.worker).await,
            Err(Error::NotThere)
        ));
    }
}
