//! Every kind of pathway has the same tools, and goes on as another without losing anything.

use jiff::civil::date;
use participation::Error;
use participation::cases::{Kind, NewAnswer, NewPathway, NewStep};
use participation::news::About;
use participation::people::{Language, Role};
use participation::room::{MeetingKind, NewMeeting};
use participation::rules::stepping::Refused;
use participation::voice::{AnswerState, Topic};

use crate::house::{action, houses, meeting};

fn down(to: Kind) -> NewStep {
    NewStep {
        to,
        why: "The bus station is safer.".into(),
        meeting: None,
        strategy_on: None,
    }
}

#[tokio::test]
async fn what_was_promised_goes_on_when_the_pathway_steps_down() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let view = house.say(&kacper, Topic::Hard, "underpass dark", meeting(&[])).await;
        let bus = house.context(house.worker, house.pathway).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let promised = casework.add_action(&action(bus)).await.unwrap();
        house.publish().await;
        let not_yet = NewAnswer {
            view,
            state: AnswerState::NotYet,
            because: "Ordered.".into(),
            instead: String::new(),
            next_on: Some(date(2026, 12, 11)),
            action: None,
        };
        casework.answer(&not_yet).await.unwrap();
        let new = NewMeeting::new(MeetingKind::Review, date(2026, 9, 14));
        let review = casework.book(&new).await.unwrap();

        let at = |meeting, step: NewStep| NewStep { meeting, ..step };
        let need = Kind::ChildInNeed;
        let early = casework.go_on_as(Kind::Roth, &at(Some(review), down(need))).await;
        assert!(
            matches!(early, Err(Error::Stepping(Refused::NoMeeting))),
            "not held yet"
        );
        casework.was_held(review).await.unwrap();
        let same = casework.go_on_as(Kind::Roth, &at(Some(review), down(Kind::Roth))).await;
        assert!(matches!(same, Err(Error::Stepping(Refused::Same))));
        let silent = NewStep {
            why: " ".into(),
            ..at(Some(review), down(need))
        };
        let silent = casework.go_on_as(Kind::Roth, &silent).await;
        assert!(matches!(silent, Err(Error::Stepping(Refused::NoReason))));
        assert!(!casework.dates().await.unwrap().steps(house.clock.today()).is_empty());
        let before = casework.carried().await.unwrap();
        assert_eq!(before.contexts, [bus]);
        assert_eq!(before.open, [About::View(view), About::Action(promised)]);
        casework
            .go_on_as(Kind::Roth, &at(Some(review), down(need)))
            .await
            .unwrap();
        let again = casework.go_on_as(Kind::Roth, &at(Some(review), down(need))).await;
        assert!(matches!(again, Err(Error::Conflict)));

        let dates = casework.dates().await.unwrap();
        assert_eq!(dates.kind, need);
        let clock = dates.steps(house.clock.today());
        assert!(clock.is_empty(), "no limit runs any more");
        assert_eq!(casework.carried().await.unwrap(), before);
        let voice = house.p.own_voice(&kacper).await.unwrap();
        assert_eq!(voice.views().await.unwrap()[0].answers.len(), 1);
        let listening = voice.listening();
        let plan = listening.agreed_plan().await.unwrap().unwrap();
        assert!(plan.text.actions().any(|one| one.id == promised));
        let told = &listening.pathway_steps().await.unwrap()[0];
        assert_eq!((told.from, told.to, told.meeting), (Kind::Roth, need, Some(review)));
        assert_eq!(told.why, "The bus station is safer.");
        assert_eq!(casework.pathway_steps().await.unwrap().len(), 1);

        // Up again: for a new reason, from a discussion of its own.
        let up = down(Kind::ChildProtection);
        let undated = casework.go_on_as(need, &up).await;
        assert!(matches!(undated, Err(Error::Stepping(Refused::NoStrategy))));
        let dated = NewStep {
            strategy_on: Some(date(2026, 9, 14)),
            ..up
        };
        casework.go_on_as(need, &dated).await.unwrap();
        let dates = casework.dates().await.unwrap();
        assert_eq!(dates.strategy_on, Some(date(2026, 9, 14)));
        assert_eq!(casework.carried().await.unwrap(), before);
        assert!(house.p.casework(&kacper, house.pathway).await.is_err());
    }
}

#[tokio::test]
async fn every_kind_has_a_plan_that_changes_places_and_an_answer() {
    for house in houses().await {
        for &kind in Kind::ALL {
            let priya = house.enter(house.worker).await;
            let new = NewPathway {
                kind,
                full: "Mia Stone".into(),
                short: String::new(),
                language: Language::En,
                strategy_on: kind.needs_strategy().then(|| date(2026, 9, 10)),
                chair: None,
            };
            let pathway = house.p.open_pathway(&priya, &new).await.unwrap();
            let bus = house.context(house.worker, pathway).await;
            let casework = house.p.casework(&priya, pathway).await.unwrap();
            casework.add_action(&action(bus)).await.unwrap();
            let booked = NewMeeting::new(MeetingKind::CoreGroup, house.clock.today());
            let meeting = casework.book(&booked).await.unwrap();
            casework.was_held(meeting).await.unwrap();
            let version = casework.agree_plan(meeting).await.unwrap();
            casework.publish_plan(version).await.unwrap();
            let people = casework.people().await.unwrap();
            let mia = people.iter().find(|one| one.role == Role::YoungPerson).unwrap();
            let who = house.enter(mia.person).await;
            let voice = house.p.own_voice(&who).await.unwrap();
            let plan = voice.listening().agreed_plan().await.unwrap().unwrap();
            let action = plan.text.actions().next().unwrap().id;
            voice.ask_what_is_happening(About::Action(action)).await.unwrap();
            assert_eq!(casework.waiting_for_news().await.unwrap().len(), 1, "{kind:?}");
        }
    }
}
