//! What changed while somebody wrote about it.

use jiff::civil::date;
use participation::Error;
use participation::audit::Act;
use participation::voice::Topic;

use crate::house::{chair_and_advocate, houses, meeting, worker_and_chair};

#[tokio::test]
async fn words_taken_back_are_told_apart_only_by_those_who_read_them() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let read = house.say(&kacper, Topic::Hard, "read", meeting(&[])).await;
        let narrowed = house.say(&kacper, Topic::Help, "narrowed", worker_and_chair()).await;
        let priya = house.enter(house.worker).await;
        let worker = house.p.review(&priya, house.pathway).await.unwrap();
        worker.open_views().await.unwrap();
        assert!(matches!(worker.taken_back(read).await, Err(Error::NotThere)));

        let unread = house.say(&kacper, Topic::First, "unread", meeting(&[])).await;
        let private = house
            .say(&kacper, Topic::Service, "not for Priya", chair_and_advocate())
            .await;
        for view in [read, unread, private] {
            voice.take_back(view).await.unwrap();
        }
        voice.change_audience(narrowed, &chair_and_advocate()).await.unwrap();
        let me = house.young_person.membership;
        assert_eq!(worker.taken_back(read).await.unwrap(), me);
        assert_eq!(worker.taken_back(narrowed).await.unwrap(), me);
        for view in [unread, private] {
            assert!(matches!(worker.taken_back(view).await, Err(Error::NotThere)));
        }
        let owen = house.enter(house.colleague).await;
        let elsewhere = house.p.review(&owen, house.other_pathway).await.unwrap();
        assert!(matches!(elsewhere.taken_back(read).await, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn the_strategy_discussion_is_dated_and_noted_and_never_overwritten_unseen() {
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let was = casework.dates().await.unwrap().strategy_on;
        assert_eq!(was, Some(date(2026, 9, 10)));
        casework.date_strategy(was, Some(date(2026, 9, 8))).await.unwrap();
        assert_eq!(casework.dates().await.unwrap().strategy_on, Some(date(2026, 9, 8)));
        assert!(matches!(
            casework.date_strategy(was, Some(date(2026, 9, 9))).await,
            Err(Error::Conflict)
        ));
        assert!(matches!(
            casework.date_strategy(Some(date(2026, 9, 8)), None).await,
            Err(Error::NotThere)
        ));
        let mut tx = house.store.read().await.unwrap();
        let noted: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM audit WHERE act = $1 AND pathway = $2",
                &[Act::StrategyDated.into(), house.pathway.into()],
            )
            .await
            .unwrap();
        assert_eq!(noted, Some((1,)));
    }
}
