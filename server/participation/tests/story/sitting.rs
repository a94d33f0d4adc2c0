//! On a worker's tablet that was handed over: what the worker may see anyway, and what is written there.

use participation::Error;
use participation::access::SignedIn;
use participation::sign_in::{Stage, Token};
use participation::voice::Topic;

use crate::house::{House, Part, chair_and_advocate, houses, meeting, typed, worker_and_chair};
use crate::places_house::bus_station;

async fn hand_over(house: &House, to: Part) -> (Token, SignedIn) {
    let (mine, priya) = house.enter_with(house.worker).await;
    let casework = house.p.casework(&priya, house.pathway).await.unwrap();
    let token = casework.hand_over(to.membership, "Tablet").await.unwrap();
    assert!(
        house.who(&mine).await.is_none(),
        "handing back must leave nobody signed in"
    );
    let who = house.who(&token).await.unwrap();
    house.p.reach_stage(&who, Stage::In).await.unwrap();
    let who = house.who(&token).await.unwrap();
    (token, who)
}

#[tokio::test]
async fn a_sitting_shows_what_was_written_in_it_and_what_the_worker_may_read() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.keep(&typed(Topic::Hard, "my own draft")).await.unwrap();
        house.say(&kacper, Topic::First, "for all", meeting(&[])).await;
        house
            .say(&kacper, Topic::Service, "not for Priya", chair_and_advocate())
            .await;
        let ewa = house.enter(house.mother.person).await;
        house.say(&ewa, Topic::About, "from Mum", meeting(&[])).await;

        let (token, sitting) = hand_over(&house, house.young_person).await;
        let there = house.p.own_voice(&sitting).await.unwrap();
        assert!(there.drafts().await.unwrap().is_empty());
        assert!(there.draft(Topic::Hard, 1).await.unwrap().is_none());
        assert_eq!(words(&there.views().await.unwrap()), ["for all"]);
        assert!(
            house
                .p
                .listening(&sitting)
                .await
                .unwrap()
                .views()
                .await
                .unwrap()
                .is_empty()
        );
        there.keep(&typed(Topic::Hard, "written on the tablet")).await.unwrap();
        house.minutes_later(1);
        let private = house
            .say(&sitting, Topic::Help, "shared on the tablet", chair_and_advocate())
            .await;
        assert_eq!(
            words(&there.views().await.unwrap()),
            ["for all", "shared on the tablet"]
        );
        assert_eq!(house.reads(house.worker).await, ["for all", "from Mum"]);
        house.p.sign_out(&token).await.unwrap();
        assert!(house.who(&token).await.is_none());

        // The worker starts another one alone.
        let (token, again) = hand_over(&house, house.young_person).await;
        let alone = house.p.own_voice(&again).await.unwrap();
        assert!(alone.drafts().await.unwrap().is_empty());
        assert_eq!(words(&alone.views().await.unwrap()), ["for all"]);
        assert!(matches!(alone.take_back(private).await, Err(Error::NotThere)));
        house.p.sign_out(&token).await.unwrap();

        // On his own phone all of it is his.
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let drafts = voice.drafts().await.unwrap();
        let found: Vec<_> = drafts
            .iter()
            .map(|one| (one.note, one.said.words.as_str(), one.in_a_sitting))
            .collect();
        assert_eq!(found, [(1, "my own draft", false), (2, "written on the tablet", false)]);
        assert_eq!(voice.views().await.unwrap().len(), 3);
    }
}

#[tokio::test]
async fn a_sitting_keeps_no_key_ends_no_session_and_confirms_nothing() {
    for house in houses().await {
        let (_, sitting) = hand_over(&house, house.young_person).await;
        assert!(matches!(house.p.begin_keeping(&sitting).await, Err(Error::NotThere)));
        assert!(matches!(house.p.end_all(&sitting, true).await, Err(Error::NotThere)));
        let view = house.say(&sitting, Topic::Hard, "words", meeting(&[])).await;
        let voice = house.p.own_voice(&sitting).await.unwrap();
        assert!(matches!(voice.confirm(view, true).await, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn only_family_of_this_pathway_is_handed_the_tablet() {
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        for one in [house.advocate, house.other_young_person, house.other_mother] {
            assert!(matches!(
                casework.hand_over(one.membership, "Tablet").await,
                Err(Error::NotThere)
            ));
        }
        let (_, ewa) = hand_over(&house, house.mother).await;
        assert_eq!(ewa.person, house.mother.person);
    }
}

fn words(views: &[participation::voice::View]) -> Vec<&str> {
    views.iter().map(|view| view.words.as_str()).collect()
}

#[tokio::test]
async fn places_and_counters_are_kept_apart_on_a_tablet_too() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        house.writes_of(&kacper, &bus_station(meeting(&[]))).await;
        let (own, _) = house.flags(&kacper, &bus_station(chair_and_advocate())).await;
        let (shown, _) = house.flags(&kacper, &bus_station(meeting(&[]))).await;
        let ewa = house.enter(house.mother.person).await;
        house.flags(&ewa, &bus_station(meeting(&[]))).await;

        let (token, sitting) = hand_over(&house, house.young_person).await;
        let there = house.p.own_voice(&sitting).await.unwrap();
        let ids = async |voice: &participation::voice::OwnVoice<'_>| {
            let places = voice.places().await.unwrap();
            places.into_iter().map(|one| one.id).collect::<Vec<_>>()
        };
        assert_eq!(ids(&there).await, [shown], "what the worker may read anyway");
        assert!(
            house
                .p
                .listening(&sitting)
                .await
                .unwrap()
                .places()
                .await
                .unwrap()
                .is_empty()
        );
        let written = house.writes_of(&sitting, &bus_station(worker_and_chair())).await;
        let (shared, view) = house.flags(&sitting, &bus_station(chair_and_advocate())).await;
        assert_eq!(ids(&there).await, [shown, shared, written]);
        house.p.sign_out(&token).await.unwrap();

        // The worker starts another one alone: neither what was written nor what was shared there is in it.
        let (token, again) = hand_over(&house, house.young_person).await;
        let alone = house.p.own_voice(&again).await.unwrap();
        assert_eq!(ids(&alone).await, [shown]);
        assert!(matches!(alone.take_back(view).await, Err(Error::NotThere)));
        house.p.sign_out(&token).await.unwrap();

        // His own phone has it all.
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let mine = ids(&voice).await;
        assert!([own, shown, shared, written].iter().all(|one| mine.contains(one)) && mine.len() == 5);
        let draft = voice.place_draft(written).await.unwrap().unwrap();
        assert!(draft.in_a_sitting);
        let view = house.shares(&kacper, written).await;
        assert_eq!(
            voice.view(view).await.unwrap().given.how,
            participation::voice::How::Handover
        );
    }
}
