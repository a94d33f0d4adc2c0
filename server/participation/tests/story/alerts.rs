//! Across pathways: below three different households nobody is told anything, and an alert says no more than it may.

use jiff::SignedDuration;
use participation::Error;
use participation::alerts::{AlertRule, Band, OtherSource};
use participation::id::{PathwayId, PersonId};
use participation::people::Staff;
use participation::places::{Area, PlaceAnswer, PlaceKind, PlaceTime, Reason};
use participation::room::Save;
use participation::voice::Expectation;

use crate::house::{House, Part, chair_and_advocate, houses, meeting, opened, worker_and_chair};
use crate::places_house::{Said, bus_station};

/// As many households as any alert can need, whatever the secret says.
const ENOUGH: usize = 5;

/// A house whose hub has somebody in it, and as many young people as asked for, each of a household of their own.
async fn town(house: &House, young: usize) -> (PersonId, Vec<(PathwayId, Part)>) {
    let hub = house.p.invite_staff("Farida Khan", Staff::Hub).await.unwrap().person;
    let mut all = vec![(house.pathway, house.young_person)];
    for _ in 1..young {
        all.push(opened(&house.p, house.worker, "A B", None).await);
    }
    (hub, all)
}

async fn week_later(house: &House) {
    house.clock.advance(SignedDuration::from_hours(7 * 24));
    house.p.batch_alerts().await.unwrap();
}

/// The batches in which what was said in one week has its turn.
async fn two_weeks_later(house: &House) {
    week_later(house).await;
    week_later(house).await;
}

/// What the hub reads, in words.
async fn told(house: &House, hub: PersonId) -> Vec<String> {
    let farida = house.enter(hub).await;
    let alerts = house.p.hub(&farida).unwrap().alerts().await.unwrap();
    alerts
        .iter()
        .map(|one| {
            let themes: Vec<&str> = one.themes.iter().map(|theme| theme.text()).collect();
            let times: Vec<&str> = one.times.iter().map(|time| time.text()).collect();
            format!("{}: {} / {}", one.place, themes.join(" "), times.join(" "))
        })
        .collect()
}

async fn flag(house: &House, young: Part, said: &Said) -> participation::id::ViewId {
    let who = house.enter(young.person).await;
    let place = house.writes_of(&who, said).await;
    let voice = house.p.own_voice(&who).await.unwrap();
    for answer in [
        PlaceAnswer::Why(vec![Reason::Dark, Reason::RatherNotSay], "secret words".into()),
        PlaceAnswer::When(vec![PlaceTime::Evening], String::new()),
    ] {
        voice.keep_place(place, answer, &Save::default()).await.unwrap();
    }
    house.shares(&who, place).await
}

#[tokio::test]
async fn enough_different_young_people_make_an_alert_that_says_the_place_and_no_more() {
    for house in houses().await {
        let (hub, young) = town(&house, ENOUGH).await;
        for (_, part) in &young {
            flag(&house, *part, &bus_station(worker_and_chair())).await;
        }
        house.p.batch_alerts().await.unwrap();
        week_later(&house).await;
        assert!(told(&house, hub).await.is_empty(), "a whole week stays between");
        week_later(&house).await;
        assert_eq!(told(&house, hub).await, ["Central bus station: dark / evening"]);
        week_later(&house).await;
        assert_eq!(told(&house, hub).await.len(), 1, "asked again, it says the same");
    }
}

#[tokio::test]
async fn two_are_never_enough_and_three_may_be() {
    for house in houses().await {
        let (hub, young) = town(&house, 3).await;
        let mut views = Vec::new();
        for (_, part) in &young {
            views.push(flag(&house, *part, &bus_station(worker_and_chair())).await);
        }
        // Taking back before the batch leaves two.
        let who = house.enter(young[2].1.person).await;
        house
            .p
            .own_voice(&who)
            .await
            .unwrap()
            .take_back(views[2])
            .await
            .unwrap();
        for _ in 0..6 {
            week_later(&house).await;
            assert!(told(&house, hub).await.is_empty());
        }
    }
}

#[tokio::test]
async fn what_its_author_keeps_out_of_it_is_not_counted() {
    for house in houses().await {
        let (hub, young) = town(&house, 6 * ENOUGH).await;
        let asked = bus_station(worker_and_chair());
        let cases = [
            Said {
                wish: Some(Expectation::JustKnow),
                ..asked.clone()
            },
            Said {
                kind: PlaceKind::Home,
                ..asked.clone()
            },
            Said {
                kind: PlaceKind::Online,
                ..asked.clone()
            },
            Said {
                area: None,
                ..asked.clone()
            },
            bus_station(chair_and_advocate()),
        ];
        let mut next = young.iter();
        for said in &cases {
            for (_, part) in next.by_ref().take(ENOUGH) {
                flag(&house, *part, said).await;
            }
        }
        for (_, part) in next {
            let who = house.enter(part.person).await;
            let place = house.writes_of(&who, &asked).await;
            let voice = house.p.own_voice(&who).await.unwrap();
            voice
                .keep_place(place, PlaceAnswer::Protect(true), &Save::default())
                .await
                .unwrap();
            house.shares(&who, place).await;
        }
        // Parents are heard elsewhere.
        let ewa = house.enter(house.mother.person).await;
        house.flags(&ewa, &asked).await;
        two_weeks_later(&house).await;
        assert!(told(&house, hub).await.is_empty());
        let mut tx = house.store.read().await.unwrap();
        let (rows,): (i64,) = tx.one("SELECT COUNT(*) FROM flag", &[]).await.unwrap().unwrap();
        assert_eq!(rows, 0, "nor is there a row of it");
    }
}

#[tokio::test]
async fn those_of_one_household_count_once_also_when_it_is_known_later() {
    for house in houses().await {
        let (hub, young) = town(&house, ENOUGH).await;
        for (_, part) in &young {
            flag(&house, *part, &bus_station(meeting(&[]))).await;
        }
        let denise = house.enter(house.manager).await;
        let pathways: Vec<PathwayId> = young.iter().map(|(pathway, _)| *pathway).collect();
        house.p.share_a_household(&denise, &pathways[..2]).await.unwrap();
        house.p.share_a_household(&denise, &pathways[1..4]).await.unwrap();
        let priya = house.enter(house.worker).await;
        let not_hers = house.p.share_a_household(&priya, &pathways).await;
        assert!(matches!(not_hers, Err(Error::NotThere)));
        two_weeks_later(&house).await;
        assert!(told(&house, hub).await.is_empty(), "two households");
    }
}

#[tokio::test]
async fn one_person_flagging_again_and_again_counts_once() {
    for house in houses().await {
        let (hub, young) = town(&house, 2).await;
        for _ in 0..ENOUGH {
            flag(&house, young[0].1, &bus_station(meeting(&[]))).await;
        }
        let last = flag(&house, young[1].1, &bus_station(meeting(&[]))).await;
        two_weeks_later(&house).await;
        assert!(told(&house, hub).await.is_empty());
        let mut tx = house.store.read().await.unwrap();
        let (rows,): (i64,) = tx.one("SELECT COUNT(*) FROM flag", &[]).await.unwrap().unwrap();
        assert_eq!(rows, 2);
        drop(tx);
        // To say it reaches fewer than the worker takes it out.
        let who = house.enter(young[1].1.person).await;
        let voice = house.p.own_voice(&who).await.unwrap();
        voice.change_audience(last, &chair_and_advocate()).await.unwrap();
        let mut tx = house.store.read().await.unwrap();
        let (rows,): (i64,) = tx.one("SELECT COUNT(*) FROM flag", &[]).await.unwrap().unwrap();
        assert_eq!(rows, 1);
    }
}

#[tokio::test]
async fn an_alert_never_says_whether_it_came_from_young_people() {
    for house in houses().await {
        let (hub, _) = town(&house, 1).await;
        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        let source = OtherSource {
            area: Area {
                key: "bus station".into(),
                name: "Central bus station".into(),
            },
            themes: vec![Reason::Dark],
            times: vec![PlaceTime::Evening],
        };
        review.note_other_source(&source).await.unwrap();
        two_weeks_later(&house).await;
        assert_eq!(told(&house, hub).await, ["Central bus station: dark / evening"]);
    }
}

#[tokio::test]
async fn when_a_month_is_over_its_flags_and_its_key_are_gone_and_partners_hear_about_how_many() {
    for house in houses().await {
        let (hub, young) = town(&house, 7).await;
        for (_, part) in &young {
            flag(&house, *part, &bus_station(worker_and_chair())).await;
        }
        two_weeks_later(&house).await;
        let keys = async || {
            let mut tx = house.store.read().await.unwrap();
            let sql = "SELECT (SELECT COUNT(*) FROM data_key), (SELECT COUNT(*) FROM flag)";
            tx.one::<(i64, i64)>(sql, &[]).await.unwrap().unwrap()
        };
        let (before, flags) = keys().await;
        assert_eq!(flags, 7);
        for _ in 0..5 {
            week_later(&house).await;
        }
        assert_eq!(keys().await, (before - 1, 0));
        let farida = house.enter(hub).await;
        let alerts = house.p.hub(&farida).unwrap().alerts().await.unwrap();
        assert_eq!(alerts[0].partners.map(Band::text), Some("5-9"));
        // Too late to take out what is gone; the words are taken back all the same.
        let who = house.enter(young[0].1.person).await;
        let voice = house.p.own_voice(&who).await.unwrap();
        let view = voice.views().await.unwrap()[0].id;
        voice.take_back(view).await.unwrap();
        assert_eq!(
            keys().await,
            (before - 1, 0),
            "no key is made again for a month that is over"
        );
    }
}

#[tokio::test]
async fn alerts_are_for_the_hub_and_what_was_done_is_noted_once() {
    for house in houses().await {
        let (hub, young) = town(&house, ENOUGH).await;
        for (_, part) in &young {
            flag(&house, *part, &bus_station(worker_and_chair())).await;
        }
        two_weeks_later(&house).await;
        for nobody in [house.worker, house.chair, house.manager, house.young_person.person] {
            let who = house.enter(nobody).await;
            assert!(matches!(house.p.hub(&who), Err(Error::NotThere)));
        }
        let farida = house.enter(hub).await;
        assert!(matches!(house.p.desk(&farida).await, Err(Error::NotThere)));
        assert!(matches!(
            house.p.review(&farida, house.pathway).await,
            Err(Error::NotThere)
        ));
        assert!(matches!(house.p.allocation(&farida).await, Err(Error::NotThere)));
        let desk = house.p.hub(&farida).unwrap();
        let alert = desk.alerts().await.unwrap()[0].id;
        assert!(matches!(desk.close(alert, " ").await, Err(Error::NotThere)));
        desk.close(alert, "Northline puts staff there.").await.unwrap();
        assert!(matches!(desk.close(alert, "again").await, Err(Error::NotThere)));
        let closed = desk.alerts().await.unwrap()[0].closed.clone().unwrap();
        assert_eq!((closed.by, closed.note.as_str()), (hub, "Northline puts staff there."));
        let mut tx = house.store.read().await.unwrap();
        let sql = "SELECT COUNT(*) FROM audit WHERE act = 'alerts-read'";
        let (read,): (i64,) = tx.one(sql, &[]).await.unwrap().unwrap();
        assert_eq!(read, 2, "every reading is on record");
    }
}

#[tokio::test]
async fn settings_only_ask_for_more() {
    for house in houses().await {
        let denise = house.enter(house.manager).await;
        for rule in [AlertRule { hub: 2, partner: 5 }, AlertRule { hub: 3, partner: 4 }] {
            assert!(matches!(
                house.p.set_alert_rule(&denise, rule).await,
                Err(Error::NotThere)
            ));
        }
        let more = AlertRule { hub: 8, partner: 9 };
        house.p.set_alert_rule(&denise, more).await.unwrap();
        assert_eq!(house.p.alert_rule().await.unwrap(), more);
        let priya = house.enter(house.worker).await;
        assert!(matches!(
            house.p.set_alert_rule(&priya, more).await,
            Err(Error::NotThere)
        ));
        let (hub, young) = town(&house, 7).await;
        for (_, part) in &young {
            flag(&house, *part, &bus_station(worker_and_chair())).await;
        }
        two_weeks_later(&house).await;
        assert!(told(&house, hub).await.is_empty());
    }
}

/// What was flagged, by whom and what for stands nowhere in the open, and the row leads back to no pathway.
#[tokio::test]
async fn a_flag_holds_no_id_no_name_and_no_words() {
    type Row = (Vec<u8>, Vec<u8>, Vec<u8>, String, Vec<u8>);
    for house in houses().await {
        let (_, young) = town(&house, 2).await;
        for (_, part) in &young {
            flag(&house, *part, &bus_station(worker_and_chair())).await;
        }
        let mut tx = house.store.read().await.unwrap();
        let rows: Vec<Row> = tx
            .all("SELECT area, person, household, counts_on, name FROM flag", &[])
            .await
            .unwrap();
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0].0, rows[1].0, "the same place");
        assert!(rows[0].1 != rows[1].1 && rows[0].2 != rows[1].2);
        for (area, person, household, counts_on, name) in rows {
            assert_eq!(counts_on, "2026-09-28");
            let all = [area, person, household, name].concat();
            for open in ["bus station", "Central", "secret"] {
                assert!(!all.windows(open.len()).any(|part| part == open.as_bytes()));
            }
            for id in [house.young_person.person.to_string(), house.pathway.to_string()] {
                assert!(!all.windows(id.len()).any(|part| part == id.as_bytes()));
            }
        }
    }
}
