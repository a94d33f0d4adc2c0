//! Colleagues who were invited and have not come in: a lost code is not the end of it.

use participation::Error;
use participation::people::Staff;
use participation::sign_in::InviteState;

use crate::house::{House, houses};

/// The name of everybody who is waited for, with where their code stands.
async fn awaited(house: &House) -> Vec<(String, InviteState)> {
    let denise = house.enter(house.manager).await;
    let all = house.p.awaited_colleagues(&denise).await.unwrap();
    all.into_iter()
        .filter(|one| one.name == "Ines Duarte")
        .map(|one| (one.name, one.invite))
        .collect()
}

#[tokio::test]
async fn a_new_code_ends_the_one_that_was_lost() {
    for house in houses().await {
        let denise = house.enter(house.manager).await;
        let lost = house
            .p
            .invite_colleague(&denise, "Ines Duarte", Staff::Chair)
            .await
            .unwrap();
        let waiting = InviteState::Waiting(lost.expires_at);
        assert_eq!(awaited(&house).await, [("Ines Duarte".to_owned(), waiting)]);
        house.minutes_later(5);
        let new = house.p.invite_colleague_again(&denise, lost.person).await.unwrap();
        assert!(matches!(house.p.come_in(&lost.code, "").await, Err(Error::NotThere)));
        let token = house.p.come_in(&new.code, "Laptop").await.unwrap();
        assert_eq!(house.who(&token).await.unwrap().person, lost.person);
        assert!(awaited(&house).await.is_empty(), "she is here");

        // From now on a code would let a manager in as somebody who reads families' words.
        assert!(matches!(
            house.p.invite_colleague_again(&denise, lost.person).await,
            Err(Error::NotThere)
        ));
        assert!(matches!(
            house.p.cancel_colleague(&denise, lost.person).await,
            Err(Error::NotThere)
        ));
    }
}

#[tokio::test]
async fn a_code_that_ran_out_or_was_cancelled_can_be_made_anew() {
    for house in houses().await {
        let denise = house.enter(house.manager).await;
        let first = house
            .p
            .invite_colleague(&denise, "Ines Duarte", Staff::Worker)
            .await
            .unwrap();
        house.p.cancel_colleague(&denise, first.person).await.unwrap();
        assert!(matches!(house.p.come_in(&first.code, "").await, Err(Error::NotThere)));
        assert_eq!(awaited(&house).await, [("Ines Duarte".to_owned(), InviteState::Over)]);

        house.minutes_later(1);
        house.p.invite_colleague_again(&denise, first.person).await.unwrap();
        house.minutes_later(72 * 60 + 1);
        assert_eq!(awaited(&house).await, [("Ines Duarte".to_owned(), InviteState::Over)]);
        let denise = house.enter(house.manager).await;
        let last = house.p.invite_colleague_again(&denise, first.person).await.unwrap();
        assert!(house.p.come_in(&last.code, "").await.is_ok());
    }
}

#[tokio::test]
async fn only_a_manager_sees_or_changes_it_and_only_for_colleagues() {
    for house in houses().await {
        let (token, denise) = house.enter_with(house.manager).await;
        let ines = house
            .p
            .invite_colleague(&denise, "Ines Duarte", Staff::Chair)
            .await
            .unwrap()
            .person;
        for one in [
            house.worker,
            house.chair,
            house.young_person.person,
            house.mother.person,
        ] {
            let who = house.enter(one).await;
            assert!(matches!(house.p.awaited_colleagues(&who).await, Err(Error::NotThere)));
            assert!(matches!(
                house.p.invite_colleague_again(&who, ines).await,
                Err(Error::NotThere)
            ));
            assert!(matches!(
                house.p.cancel_colleague(&who, ines).await,
                Err(Error::NotThere)
            ));
        }
        // Families come in by their worker's code, and never by a manager's.
        for one in [house.young_person.person, house.father.person, house.worker] {
            assert!(matches!(
                house.p.invite_colleague_again(&denise, one).await,
                Err(Error::NotThere)
            ));
        }
        house.p.sign_out(&token).await.unwrap();
        let late = house.p.invite_colleague_again(&denise, ines).await;
        assert!(matches!(late, Err(Error::NotThere)), "her session is over");
    }
}
