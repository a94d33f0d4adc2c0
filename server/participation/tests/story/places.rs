//! A place is flagged, shared with whom its author chose, and answered like any other words.

use participation::Error;
use participation::cases::NewAnswer;
use participation::id::PlaceId;
use participation::people::Role;
use participation::places::{PlaceAnswer, PlaceKind, PlaceQuestion, Reason};
use participation::room::Save;
use participation::voice::{AnswerState, Expectation, HeldBack, Kept, Reply, Topic, Without};

use crate::house::{House, action, chair_and_advocate, houses, meeting, member, worker_and_chair};
use crate::places_house::{Said, bus_station};

/// What everybody but the author can see of this pathway's places.
async fn seen_by_others(house: &House) -> String {
    let priya = house.enter(house.worker).await;
    let marcus = house.enter(house.chair).await;
    let ewa = house.enter(house.mother.person).await;
    let piotr = house.enter(house.father.person).await;
    let tash = house.enter(house.advocate.person).await;
    let mut seen = String::new();
    for who in [&priya, &marcus] {
        let review = house.p.review(who, house.pathway).await.unwrap();
        seen += &format!(
            "{:?} {:?} {:?} {:?} {:?} ",
            review.places().await.unwrap(),
            review.weights().await.unwrap(),
            review.coverage().await.unwrap(),
            review.matters().await.unwrap(),
            house.p.desk(who).await.unwrap()[0].views,
        );
    }
    for who in [&ewa, &piotr, &tash] {
        let listening = house.p.listening(who).await.unwrap();
        seen += &format!(
            "{:?} {:?} {:?} {:?} {:?} ",
            listening.places().await.unwrap(),
            listening.spreads().await.unwrap(),
            listening.matters().await.unwrap(),
            listening.threads().await.unwrap(),
            listening.plan().await.unwrap(),
        );
    }
    seen
}

#[tokio::test]
async fn a_place_reaches_the_plan_and_comes_back_answered() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let (place, view) = house.flags(&kacper, &bus_station(meeting(&[]))).await;

        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let places = casework.places().await.unwrap();
        let (thread, desk) = (&places.loose[0], house.p.desk(&priya).await.unwrap());
        assert_eq!((thread.name(), thread.kind()), ("Bay C", Some(PlaceKind::Stop)));
        assert!(desk[0].views[0].waits_for(house.worker));
        assert!(
            !thread.views[0].was_opened_by(house.worker),
            "being listed is not being opened"
        );
        casework.opened(&places.views()).await.unwrap();
        let step = casework
            .add_action(&action(house.context(house.worker, house.pathway).await))
            .await
            .unwrap();
        let answer = NewAnswer {
            view,
            state: AnswerState::Did,
            because: "Gill put staff there.".into(),
            instead: String::new(),
            next_on: None,
            action: Some(step),
        };
        let answer = casework.answer(&answer).await.unwrap();
        assert!(!casework.views().await.unwrap()[0].waits_for(house.worker));

        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.reply(view, answer, Reply::Ok, "ok").await.unwrap();
        let mine = &voice.places().await.unwrap()[0];
        assert_eq!(
            (mine.id, mine.name().as_str(), mine.is_shared()),
            (place, "Bay C", true)
        );
        let told = mine.thread.as_ref().unwrap().told().unwrap();
        assert!(told.was_opened_by(house.worker));
        assert_eq!(told.answer().unwrap().action, Some(step));
        let at_home = voice.listening().threads().await.unwrap();
        assert_eq!(at_home.mine[0].topic, Topic::Place, "it stands among what he said");
    }
}

#[tokio::test]
async fn a_draft_of_a_place_leaves_no_trace_for_anybody_else() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let before = seen_by_others(&house).await;
        let place = house.writes_of(&kacper, &bus_station(meeting(&[]))).await;
        assert_eq!(seen_by_others(&house).await, before);
        let other = house.enter(house.other_young_person.person).await;
        for who in [&house.enter(house.mother.person).await, &other] {
            let voice = house.p.own_voice(who).await.unwrap();
            assert!(voice.place_draft(place).await.unwrap().is_none());
            assert!(matches!(voice.share_place(place, 1).await, Err(Error::NotThere)));
            assert!(matches!(voice.place_envelope(place).await, Ok(None)));
        }
        // Somebody else's id in a form begins a place of one's own, which is what an unknown id does.
        let voice = house.p.own_voice(&other).await.unwrap();
        let kept = voice
            .keep_place(place, PlaceAnswer::Name("mine".into()), &Save::default())
            .await;
        assert!(matches!(kept, Ok(Kept::Saved { .. })));
        let mine = house
            .p
            .own_voice(&kacper)
            .await
            .unwrap()
            .place_draft(place)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(mine.said().about.name, "Bay C");
    }
}

#[tokio::test]
async fn a_place_reaches_whom_its_author_chose_and_nobody_else() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let cases = [
            ("all", meeting(&[]), [true, true, true, true]),
            ("not my mum", meeting(&[Without::Parents]), [true, true, true, false]),
            ("worker and chair", worker_and_chair(), [true, true, false, false]),
            ("not even the worker", chair_and_advocate(), [false, true, true, false]),
        ];
        for (name, audience, reaches) in cases {
            let said = Said {
                name,
                ..bus_station(audience)
            };
            let place = house.writes_of(&kacper, &said).await;
            let voice = house.p.own_voice(&kacper).await.unwrap();
            let envelope = voice.place_envelope(place).await.unwrap().unwrap();
            let everybody = [house.worker, house.chair, house.advocate.person, house.mother.person];
            assert_eq!(
                everybody.map(|one| envelope.readers.iter().any(|reader| reader.person == one)),
                reaches,
                "{name}: the preview names exactly those who will read"
            );
            house.shares(&kacper, place).await;
            let found = [
                house.reads(house.worker).await,
                house.reads(house.chair).await,
                house.hears(house.advocate).await,
                house.hears(house.mother).await,
            ];
            assert_eq!(found.map(|all| all.iter().any(|one| one == name)), reaches, "{name}");
            for nobody in [house.father, house.other_young_person, house.other_mother] {
                assert!(house.hears(nobody).await.is_empty(), "{name}");
            }
        }
    }
}

#[tokio::test]
async fn two_parents_do_not_read_each_others_places() {
    for house in houses().await {
        let ewa = house.enter(house.mother.person).await;
        let before = format!("{:?}", house.hears(house.father).await);
        let (place, _) = house.flags(&ewa, &bus_station(worker_and_chair())).await;
        assert_eq!(format!("{:?}", house.hears(house.father).await), before);
        assert!(house.hears(house.young_person).await.is_empty());
        let piotr = house.enter(house.father.person).await;
        assert!(
            house
                .p
                .own_voice(&piotr)
                .await
                .unwrap()
                .places()
                .await
                .unwrap()
                .is_empty()
        );
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        assert_eq!(casework.places().await.unwrap().loose[0].place, place);
    }
}

#[tokio::test]
async fn who_comes_later_reads_no_place_until_its_author_says_so() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let (_, view) = house.flags(&kacper, &bus_station(meeting(&[]))).await;
        house.minutes_later(1);
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let newcomer = casework.invite(&member(Role::Parent, true)).await.unwrap().person;
        let hears = async || {
            let who = house.enter(newcomer).await;
            house.p.listening(&who).await.unwrap().places().await.unwrap().len()
        };
        assert_eq!(hears().await, 0);
        house.minutes_later(1);
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.change_audience(view, &meeting(&[])).await.unwrap();
        assert_eq!(hears().await, 1);
    }
}

#[tokio::test]
async fn a_place_that_was_taken_back_is_gone_for_new_readers() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let before = seen_by_others(&house).await;
        let (place, view) = house.flags(&kacper, &bus_station(meeting(&[]))).await;
        assert_ne!(seen_by_others(&house).await, before);
        let voice = house.p.own_voice(&kacper).await.unwrap();
        voice.take_back(view).await.unwrap();
        assert_eq!(seen_by_others(&house).await, before);
        let mine = voice.places().await.unwrap();
        assert_eq!((mine[0].id, mine[0].is_shared()), (place, false));
        assert_eq!(mine[0].name(), "Bay C", "it is still his");
        assert!(mine[0].thread.as_ref().unwrap().rated().is_empty());
    }
}

#[tokio::test]
async fn what_is_said_about_a_home_goes_to_worker_and_chair_only() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let said = Said {
            kind: PlaceKind::Home,
            name: "ours",
            ..bus_station(meeting(&[]))
        };
        let place = house.writes_of(&kacper, &said).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let envelope = voice.place_envelope(place).await.unwrap().unwrap();
        let readers: Vec<_> = envelope.readers.iter().map(|one| one.person).collect();
        assert_eq!(readers, [house.worker, house.chair]);
        let view = house.shares(&kacper, place).await;
        assert!(house.hears(house.mother).await.is_empty());
        assert!(house.hears(house.advocate).await.is_empty());
        for wider in [meeting(&[]), chair_and_advocate()] {
            assert!(matches!(
                voice.change_audience(view, &wider).await,
                Err(Error::NotThere)
            ));
        }
        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        assert!(
            review.places().await.unwrap().loose[0].is_home(),
            "the worker is to think of the other pathway"
        );
        // Said again, it is a home still.
        voice
            .keep_place(place, PlaceAnswer::Who(Some(meeting(&[]))), &Save::default())
            .await
            .unwrap();
        house.rates(&kacper, place, participation::voice::Feeling::Fine).await;
        assert!(house.hears(house.mother).await.is_empty());
    }
}

#[tokio::test]
async fn just_know_waits_until_it_is_read_and_no_longer() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let said = Said {
            wish: Some(Expectation::JustKnow),
            ..bus_station(meeting(&[]))
        };
        house.flags(&kacper, &said).await;
        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        assert!(review.views().await.unwrap()[0].waits_for(house.worker));
        review.open_views().await.unwrap();
        let views = review.views().await.unwrap();
        assert!(!views[0].waits_for(house.worker));
        assert!(views[0].waits_for(house.chair), "the chair has not read it");
    }
}

#[tokio::test]
async fn two_tabs_keep_both_answers_and_sharing_does_what_the_page_said() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        let place = PlaceId::random();
        let better = |words: &str| PlaceAnswer::Better(words.into());
        let based = |base| Save {
            base: Some(base),
            ..Save::default()
        };
        voice.keep_place(place, better("a light"), &based(0)).await.unwrap();
        // Another question in another tab is no conflict.
        let why = PlaceAnswer::Why(vec![Reason::Dark, Reason::Dark], "no\u{7} light".into());
        assert!(matches!(
            voice.keep_place(place, why, &based(0)).await.unwrap(),
            Kept::Saved { .. }
        ));
        voice.keep_place(place, better("a lamp"), &based(1)).await.unwrap();
        let kept = voice.keep_place(place, better("a guard"), &based(1)).await.unwrap();
        assert!(matches!(kept, Kept::Conflict { .. }));
        let draft = voice.place_draft(place).await.unwrap().unwrap();
        assert_eq!(draft.in_conflict().collect::<Vec<_>>(), [PlaceQuestion::Better]);
        let slip = &draft.answers[&PlaceQuestion::Better];
        assert_eq!(
            (&slip.said, &slip.aside[..]),
            (&better("a lamp"), &[better("a guard")][..])
        );
        assert_eq!(draft.said().about.why, "no light");
        assert_eq!(draft.said().about.reasons, [Reason::Dark]);
        let envelope = voice.place_envelope(place).await.unwrap().unwrap();
        assert_eq!(envelope.held_back, Some(HeldBack::TwoTexts));
        assert!(matches!(
            voice.share_place(place, draft.version).await,
            Err(Error::Conflict)
        ));

        let settle = Save {
            settle: true,
            base: Some(slip.version),
            page: None,
        };
        voice
            .keep_place(place, better("a lamp and a guard"), &settle)
            .await
            .unwrap();
        let envelope = voice.place_envelope(place).await.unwrap().unwrap();
        assert_eq!(envelope.held_back, Some(HeldBack::NoAudience));
        let who = PlaceAnswer::Who(Some(worker_and_chair()));
        voice.keep_place(place, who, &Save::default()).await.unwrap();
        let seen = voice.place_draft(place).await.unwrap().unwrap().version;
        voice.keep_place(place, better("more"), &Save::default()).await.unwrap();
        assert!(
            matches!(voice.share_place(place, seen).await, Err(Error::Conflict)),
            "it changed since"
        );
        let long = PlaceAnswer::Better("x".repeat(20_001));
        voice.keep_place(place, long, &Save::default()).await.unwrap();
        let envelope = voice.place_envelope(place).await.unwrap().unwrap();
        assert_eq!(
            envelope.held_back,
            Some(HeldBack::TooLong),
            "kept, and asked to be shortened"
        );
        voice.discard_place(place).await.unwrap();
        assert!(voice.places().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_place_is_no_question() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let voice = house.p.own_voice(&kacper).await.unwrap();
        for topic in [Topic::Place, Topic::Weights, Topic::Matters] {
            assert!(!voice.topics().contains(&topic));
            assert_eq!(Topic::from_text(topic.text()), None);
            assert!(matches!(
                voice.keep(&crate::house::typed(topic, "x")).await,
                Err(Error::NotThere)
            ));
        }
    }
}
