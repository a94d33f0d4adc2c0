//! The same place, the same question, later.

use jiff::SignedDuration;
use participation::places::{Change, PlaceAnswer, change};
use participation::room::Save;
use participation::voice::{Expectation, Feeling, Without};

use crate::house::{houses, meeting, worker_and_chair};
use crate::places_house::{bus_station, over_time};

#[tokio::test]
async fn a_place_is_rated_again_and_its_author_sees_it_change() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let (place, _) = house.flags(&kacper, &bus_station(meeting(&[Without::Parents]))).await;
        let ewa = house.enter(house.mother.person).await;
        let (hers, _) = house.flags(&ewa, &bus_station(worker_and_chair())).await;
        assert!(!house.p.own_voice(&kacper).await.unwrap().places().await.unwrap()[0].due);
        house.clock.advance(SignedDuration::from_hours(28 * 24));

        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        assert!(voice.places().await.unwrap()[0].due, "four weeks later");
        let changed = PlaceAnswer::Changed("there's a man now".into());
        voice.keep_place(place, changed, &Save::default()).await.unwrap();
        let again = PlaceAnswer::Feel(Some(Feeling::Sometimes));
        voice.keep_place(place, again, &Save::default()).await.unwrap();
        let envelope = voice.place_envelope(place).await.unwrap().unwrap();
        assert!(envelope.again && envelope.held_back.is_none());
        assert_eq!(
            envelope.audience,
            meeting(&[Without::Parents]),
            "it goes where the place went"
        );
        let view = house.shares(&kacper, place).await;

        let mine = &voice.places().await.unwrap()[0];
        let thread = mine.thread.as_ref().unwrap();
        assert_eq!(over_time(thread), ["not-ok", "sometimes"]);
        let dates: Vec<String> = thread.rated().iter().map(|one| one.on().to_string()).collect();
        assert_eq!(dates, ["2026-09-14", "2026-10-12"]);
        assert_eq!(change(Feeling::NotOk, Feeling::Sometimes), Some(Change::Better));
        assert!(!mine.due);
        let now = voice.view(view).await.unwrap();
        assert_eq!(
            (now.words.as_str(), now.expectation),
            ("Bay C", Some(Expectation::JustKnow))
        );
        assert!(now.place().unwrap().again);

        // Worker and chair read it for each voice, and of his mother nobody learns anything from his.
        for staff in [house.worker, house.chair] {
            let who = house.enter(staff).await;
            let places = house
                .p
                .review(&who, house.pathway)
                .await
                .unwrap()
                .places()
                .await
                .unwrap();
            let rated: Vec<_> = places.loose.iter().map(|one| (one.author, over_time(one))).collect();
            assert_eq!(
                rated,
                [
                    (house.young_person.membership, vec!["not-ok", "sometimes"]),
                    (house.mother.membership, vec!["not-ok"])
                ]
            );
        }
        assert!(house.hears(house.mother).await.is_empty());
        let ewa = house.enter(house.mother.person).await;
        assert_eq!(
            house.p.own_voice(&ewa).await.unwrap().places().await.unwrap()[0].id,
            hers
        );
    }
}

#[tokio::test]
async fn a_rating_can_go_to_fewer_and_be_taken_back_alone() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let (place, _) = house.flags(&kacper, &bus_station(meeting(&[]))).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let who = PlaceAnswer::Who(Some(worker_and_chair()));
        voice.keep_place(place, who, &Save::default()).await.unwrap();
        let view = house.rates(&kacper, place, Feeling::Fine).await;
        let as_read = async |part| {
            let who = house.enter(part).await;
            let places = house.p.listening(&who).await.unwrap().places().await.unwrap();
            places.iter().map(over_time).collect::<Vec<_>>()
        };
        assert_eq!(as_read(house.mother.person).await, [vec!["not-ok"]]);
        assert_eq!(house.reads(house.worker).await.len(), 2);
        voice.take_back(view).await.unwrap();
        assert_eq!(
            over_time(voice.places().await.unwrap()[0].thread.as_ref().unwrap()),
            ["not-ok"]
        );
        assert_eq!(house.reads(house.worker).await.len(), 1);
    }
}

#[tokio::test]
async fn a_feeling_alone_is_enough_and_a_place_can_begin_with_it() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let place = participation::id::PlaceId::random();
        assert!(voice.place_envelope(place).await.unwrap().is_none());
        for answer in [
            PlaceAnswer::Feel(Some(Feeling::NotSure)),
            PlaceAnswer::Who(Some(worker_and_chair())),
        ] {
            voice.keep_place(place, answer, &Save::default()).await.unwrap();
        }
        house.shares(&kacper, place).await;
        assert_eq!(change(Feeling::NotSure, Feeling::Fine), None);
        let priya = house.enter(house.worker).await;
        let places = house
            .p
            .review(&priya, house.pathway)
            .await
            .unwrap()
            .places()
            .await
            .unwrap();
        assert_eq!(over_time(&places.loose[0]), ["not-sure"]);
    }
}
