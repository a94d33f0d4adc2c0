//! Help that is asked for is told about, always; and what it comes to is told without names, of five families or more.

use jiff::SignedDuration;
use jiff::civil::date;
use participation::Error;
use participation::directory::{Imported, Sent, Unfit};
use participation::id::{PathwayId, PersonId};
use participation::news::About;
use participation::support::{Families, Help, NewTold, Outcome, Quarter, WhyNot};
use participation::voice::Topic;

use crate::house::{House, Part, chair_and_advocate, houses, meeting, opened};

const DIRECTORY: &str = "id,name,organization,description,status,minimum_age,maximum_age\n\
    b1,Harbour boxing,Harbour Youth Project,\"Tuesday, Thursday\",active,11,18\n\
    b2,Old club,Nobody,,defunct,,\n";

fn sent(text: &str) -> Sent<'_> {
    Sent::Csv {
        services: text.as_bytes(),
        organisations: None,
    }
}

/// A young person asks for boxing, and it is noted and told.
async fn asks_and_is_told(house: &House, lead: PersonId, pathway: PathwayId, part: Part, why: WhyNot) {
    let who = house.enter(part.person).await;
    let view = house.say(&who, Topic::Help, "boxing back", meeting(&[])).await;
    let worker = house.enter(lead).await;
    let review = house.p.review(&worker, pathway).await.unwrap();
    let ask = review.note_support(About::View(view), Help::Club).await.unwrap();
    let told = NewTold {
        ask,
        outcome: Outcome::NotAvailable(why),
        service: None,
        because: "Thursday is full.".into(),
        instead: "Tuesday.".into(),
    };
    review.tell_support(&told).await.unwrap();
}

#[tokio::test]
async fn a_directory_is_taken_whole_by_a_manager_or_not_at_all() {
    for house in houses().await {
        let (denise, priya) = (house.enter(house.manager).await, house.enter(house.worker).await);
        let kacper = house.enter(house.young_person.person).await;
        let by_worker = house.p.import_directory(&priya, sent(DIRECTORY)).await;
        assert!(matches!(by_worker, Err(Error::NotThere)));
        let first = house.p.import_directory(&denise, sent(DIRECTORY)).await.unwrap();
        assert_eq!(first, Imported { services: 1, before: 0 });
        let bad = house.p.import_directory(&denise, sent("id,name\n1,a\n1,b\n")).await;
        assert!(matches!(bad, Err(Error::Directory(Unfit::Service(2)))));
        let found = house.p.services(&priya, "boxing HARBOUR").await.unwrap();
        assert_eq!(
            (found.len(), found[0].key.as_str(), found[0].min_age),
            (1, "b1", Some(11))
        );
        assert!(house.p.services(&priya, "chess").await.unwrap().is_empty());
        assert!(house.p.services(&kacper, "").await.is_err());
    }
}

#[tokio::test]
async fn nothing_that_was_asked_for_is_closed_without_a_word_to_who_asked() {
    for house in houses().await {
        let denise = house.enter(house.manager).await;
        house.p.import_directory(&denise, sent(DIRECTORY)).await.unwrap();
        let kacper = house.enter(house.young_person.person).await;
        let view = house.say(&kacper, Topic::Help, "boxing back", meeting(&[])).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let ask = casework.note_support(About::View(view), Help::Other).await.unwrap();
        assert_eq!(casework.note_support(About::View(view), Help::Club).await.unwrap(), ask);
        let waits = casework.support().await.unwrap();
        assert_eq!((waits.len(), waits[0].help, waits[0].outcome()), (1, Help::Club, None));

        let none = NewTold {
            ask,
            outcome: Outcome::NotAvailable(WhyNot::Full),
            service: None,
            because: "It is full.".into(),
            instead: String::new(),
        };
        assert!(matches!(casework.tell_support(&none).await, Err(Error::Incomplete)));
        let silent = NewTold {
            outcome: Outcome::Available,
            because: " ".into(),
            ..none.clone()
        };
        assert!(matches!(casework.tell_support(&silent).await, Err(Error::Incomplete)));
        let unknown = NewTold {
            outcome: Outcome::Available,
            service: Some("b2".into()),
            ..none.clone()
        };
        assert!(matches!(casework.tell_support(&unknown).await, Err(Error::NotThere)));
        let instead = NewTold {
            instead: "A place from January.".into(),
            ..none.clone()
        };
        casework.tell_support(&instead).await.unwrap();
        let there = NewTold {
            service: Some("b1".into()),
            because: "On Tuesday, from next week.".into(),
            ..unknown
        };
        casework.tell_support(&there).await.unwrap();
        // The same form sent twice tells it once.
        casework.tell_support(&there).await.unwrap();

        let voice = house.p.own_voice(&kacper).await.unwrap();
        let told = voice.listening().support().await.unwrap();
        let [one] = &told[..] else { panic!("{told:?}") };
        assert_eq!((one.told.len(), one.outcome()), (2, Some(Outcome::Available)));
        assert_eq!(
            (one.told[0].instead.as_str(), one.told[1].service.as_str()),
            ("A place from January.", "Harbour boxing")
        );
        // A directory that is brought in later changes nothing that was said.
        let other = "id,name\nc1,Chess\n";
        house.p.import_directory(&denise, sent(other)).await.unwrap();
        let told = voice.listening().support().await.unwrap();
        assert_eq!(told[0].told[1].summary, "Tuesday, Thursday");
        // The words were shared with the meeting; what came of them is for whoever asked.
        for part in [house.mother, house.father, house.advocate] {
            let who = house.enter(part.person).await;
            let listening = house.p.listening(&who).await.unwrap();
            assert!(listening.support().await.unwrap().is_empty());
        }
        let private = house.say(&kacper, Topic::Service, "x", chair_and_advocate()).await;
        let hidden = casework.note_support(About::View(private), Help::Other).await;
        assert!(matches!(hidden, Err(Error::NotThere)));
        let owen = house.enter(house.colleague).await;
        let other = house.p.review(&owen, house.other_pathway).await.unwrap();
        assert!(matches!(other.tell_support(&there).await, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn the_ledger_tells_of_five_families_or_of_none() {
    for house in houses().await {
        let summer = Quarter::of(date(2026, 9, 14));
        let denise = house.enter(house.manager).await;
        let mut families = vec![(house.worker, house.pathway, house.young_person)];
        families.push((house.colleague, house.other_pathway, house.other_young_person));
        for name in ["Dylan Shaw", "Mia Stone"] {
            let (pathway, part) = opened(&house.p, house.worker, name, None).await;
            families.push((house.worker, pathway, part));
        }
        for (lead, pathway, part) in &families {
            asks_and_is_told(&house, *lead, *pathway, *part, WhyNot::Full).await;
            asks_and_is_told(&house, *lead, *pathway, *part, WhyNot::Full).await;
        }
        let now = house.p.support_ledger(&denise, summer).await;
        assert!(matches!(now, Err(Error::NotThere)), "the quarter is not over");
        let (pathway, part) = opened(&house.p, house.worker, "Noor Malik", None).await;
        asks_and_is_told(&house, house.worker, pathway, part, WhyNot::NoneHere).await;
        house.clock.advance(SignedDuration::from_hours(24 * 30));
        let priya = house.enter(house.worker).await;
        assert!(house.p.support_ledger(&priya, summer).await.is_err());

        let ledger = house.p.support_ledger(&denise, summer).await.unwrap();
        let clubs = ledger.rows.iter().find(|row| row.help == Help::Club).unwrap();
        assert_eq!(clubs.asked, Families::Shown(5));
        assert_eq!(clubs.available, Families::Hidden);
        // Four and one: neither may be told, and so the sum of both may not either.
        assert_eq!(clubs.not_available, Families::Hidden);
        assert!(clubs.why.iter().all(|(_, families)| *families == Families::Hidden));
        let csv = ledger.csv();
        assert!(csv.contains("2026-07-01,club,asked,5\r\n"), "{csv}");
        assert!(csv.contains("2026-07-01,club,not-available-full,<5\r\n"), "{csv}");
        for name in ["Kacper", "Harbour", "boxing", "Noor"] {
            assert!(!csv.contains(name));
        }

        house
            .p
            .share_a_household(&denise, &[families[0].1, pathway])
            .await
            .unwrap();
        let ledger = house.p.support_ledger(&denise, summer).await.unwrap();
        let clubs = ledger.rows.iter().find(|row| row.help == Help::Club).unwrap();
        assert_eq!(clubs.asked, Families::Hidden, "one household is one family");
        let autumn = Quarter::of(date(2026, 10, 14));
        assert!(house.p.support_ledger(&denise, autumn).await.is_err());
    }
}
