//! Not yours and not there are the same.

use participation::Error;
use participation::cases::{Kind, NewAnswer, NewPathway};
use participation::id::{ActionId, PathwayId, ViewId};
use participation::people::{Language, Role};
use participation::sign_in::Stage;
use participation::voice::{AnswerState, Topic};

use crate::house::{action, chair_and_advocate, houses, meeting, member};

macro_rules! not_there {
    ($($asked:expr),+ $(,)?) => {$(
        let answered = $asked.await;
        assert!(matches!(answered, Err(Error::NotThere)), "{}", stringify!($asked));
    )+};
}

fn answer(view: ViewId) -> NewAnswer {
    NewAnswer {
        view,
        state: AnswerState::Did,
        because: "done".into(),
        instead: String::new(),
        next_on: None,
        action: None,
    }
}

fn pathway() -> NewPathway {
    NewPathway {
        kind: Kind::EarlyHelp,
        full: "Mia Stone".into(),
        short: "Mia".into(),
        language: Language::En,
        strategy_on: None,
        chair: None,
    }
}

#[tokio::test]
async fn a_pathway_opens_only_for_those_who_lead_or_chair_it() {
    for house in houses().await {
        for one in [
            house.colleague,
            house.manager,
            house.young_person.person,
            house.mother.person,
            house.advocate.person,
            house.other_mother.person,
        ] {
            let who = house.enter(one).await;
            not_there!(
                house.p.review(&who, house.pathway),
                house.p.casework(&who, house.pathway)
            );
        }
        let marcus = house.enter(house.chair).await;
        assert!(house.p.review(&marcus, house.pathway).await.is_ok());
        not_there!(
            house.p.casework(&marcus, house.pathway),
            house.p.review(&marcus, house.other_pathway)
        );
        let priya = house.enter(house.worker).await;
        not_there!(
            house.p.casework(&priya, house.other_pathway),
            house.p.casework(&priya, PathwayId::random())
        );

        for one in [house.worker, house.chair, house.colleague, house.manager] {
            let who = house.enter(one).await;
            not_there!(house.p.own_voice(&who), house.p.listening(&who));
        }
        let tash = house.enter(house.advocate.person).await;
        not_there!(house.p.own_voice(&tash), house.p.desk(&tash));
    }
}

#[tokio::test]
async fn a_desk_holds_only_ones_own_pathways() {
    for house in houses().await {
        for (person, pathway) in [
            (house.worker, house.pathway),
            (house.chair, house.pathway),
            (house.colleague, house.other_pathway),
        ] {
            let who = house.enter(person).await;
            let desk = house.p.desk(&who).await.unwrap();
            assert_eq!(desk.iter().map(|one| one.id).collect::<Vec<_>>(), [pathway]);
            not_there!(house.p.allocation(&who));
        }
        let denise = house.enter(house.manager).await;
        not_there!(house.p.desk(&denise));
        assert_eq!(house.p.allocation(&denise).await.unwrap().len(), 2);
        let ewa = house.enter(house.mother.person).await;
        not_there!(house.p.allocation(&ewa), house.p.chairs(&ewa), house.p.workers(&ewa));
    }
}

#[tokio::test]
async fn nobody_touches_what_somebody_else_said() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let view = house.say(&kacper, Topic::Hard, "words", meeting(&[])).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let id = casework.answer(&answer(view)).await.unwrap();
        for one in [house.mother, house.father, house.other_young_person, house.other_mother] {
            let who = house.enter(one.person).await;
            let voice = house.p.own_voice(&who).await.unwrap();
            not_there!(
                voice.view(view),
                voice.take_back(view),
                voice.change_audience(view, &meeting(&[])),
                voice.reply(view, id, participation::voice::Reply::Ok, ""),
            );
        }
        for one in [house.father, house.other_young_person, house.other_mother] {
            let who = house.enter(one.person).await;
            let listening = house.p.listening(&who).await.unwrap();
            not_there!(listening.open(view));
        }
        assert!(
            house
                .p
                .own_voice(&kacper)
                .await
                .unwrap()
                .view(view)
                .await
                .unwrap()
                .taken_back_at
                .is_none()
        );
    }
}

#[tokio::test]
async fn an_answer_needs_words_one_may_read_and_an_action_of_this_plan() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let open = house.say(&kacper, Topic::Hard, "for all", meeting(&[])).await;
        let private = house
            .say(&kacper, Topic::Service, "not for Priya", chair_and_advocate())
            .await;
        let gone = house.say(&kacper, Topic::First, "taken back", meeting(&[])).await;
        house.p.own_voice(&kacper).await.unwrap().take_back(gone).await.unwrap();
        let amira = house.enter(house.other_young_person.person).await;
        let elsewhere = house.say(&amira, Topic::Hard, "another family", meeting(&[])).await;
        let context = house.context(house.colleague, house.other_pathway).await;
        let owen = house.enter(house.colleague).await;
        let other = house.p.casework(&owen, house.other_pathway).await.unwrap();
        let step = other.add_action(&action(context)).await.unwrap();

        let priya = house.enter(house.worker).await;
        let worker = house.p.review(&priya, house.pathway).await.unwrap();
        not_there!(
            worker.answer(&answer(private)),
            worker.answer(&answer(gone)),
            worker.answer(&answer(elsewhere)),
            worker.answer(&answer(ViewId::random())),
            worker.answer(&NewAnswer {
                action: Some(step),
                ..answer(open)
            }),
            worker.answer(&NewAnswer {
                action: Some(ActionId::random()),
                ..answer(open)
            }),
        );
        let marcus = house.enter(house.chair).await;
        let chair = house.p.review(&marcus, house.pathway).await.unwrap();
        assert!(chair.answer(&answer(private)).await.is_ok());
    }
}

#[tokio::test]
async fn nothing_opens_before_somebody_is_in() {
    for house in houses().await {
        for one in [house.worker, house.young_person.person, house.manager] {
            let (token, who) = house.enter_with(one).await;
            house.p.reach_stage(&who, Stage::Keep).await.unwrap();
            let who = house.who(&token).await.unwrap();
            not_there!(
                house.p.casework(&who, house.pathway),
                house.p.own_voice(&who),
                house.p.listening(&who),
                house.p.desk(&who),
                house.p.allocation(&who),
                house.p.open_pathway(&who, &pathway()),
            );
        }
    }
}

#[tokio::test]
async fn a_session_that_ended_meanwhile_notes_nothing() {
    for house in houses().await {
        let (token, priya) = house.enter_with(house.worker).await;
        house.p.sign_out(&token).await.unwrap();
        not_there!(
            house.p.open_pathway(&priya, &pathway()),
            house.p.set_language(&priya, Language::Pl),
            house.p.set_watched(&priya, true),
            house.p.reach_stage(&priya, Stage::In),
        );
        let again = house.enter(house.worker).await;
        assert_eq!((again.language, again.watched), (Language::En, false));
        assert_eq!(house.p.desk(&again).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn an_invite_makes_nobody_a_worker_or_a_chair() {
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        not_there!(
            casework.invite(&member(Role::Worker, true)),
            casework.invite(&member(Role::Chair, true)),
            casework.add_professional(&member(Role::Parent, true)),
        );
    }
}
