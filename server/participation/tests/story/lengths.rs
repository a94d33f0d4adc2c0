//! A name or a line that goes on for ever is refused, whoever sends it.

use participation::Error;
use participation::cases::{Kind, NewAnswer, NewPathway};
use participation::people::{Language, Role, Staff};
use participation::plan::{ContextKind, MeetingKind, NewAction, NewContext, NewMeeting};
use participation::rules::length::Written;
use participation::sign_in::NewMember;
use participation::voice::{AnswerState, How, NewGiven, Topic};

use crate::house::{action, houses, meeting, member, worker_and_chair};

/// One character more than there may be.
fn long(what: Written) -> String {
    "a".repeat(what.most() + 1)
}

macro_rules! too_long {
    ($($what:ident $asked:expr),+ $(,)?) => {$(
        let answered = $asked.await;
        assert!(
            matches!(answered, Err(Error::TooLong(Written::$what))),
            "{}: {:?}", stringify!($asked), answered.err()
        );
    )+};
}

#[tokio::test]
async fn names_and_lines_have_an_end() {
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let here = house.context(house.worker, house.pathway).await;
        let one = |full: String, short: String, does: String| NewMember {
            full,
            short,
            does,
            ..member(Role::Parent, true)
        };
        let place = |name: String, holder: String, goal: String| NewContext {
            kind: ContextKind::Transport,
            name,
            holder,
            goal,
        };
        let pathway = NewPathway {
            kind: Kind::EarlyHelp,
            full: long(Written::FullName),
            short: String::new(),
            language: Language::En,
            strategy_on: None,
            chair: None,
        };
        let line = NewMeeting {
            note: long(Written::MeetingNote),
            ..NewMeeting::new(MeetingKind::Review, jiff::civil::date(2026, 12, 15))
        };
        let ok = || "Jo".to_owned();
        too_long!(
            FullName casework.invite(&one(long(Written::FullName), ok(), ok())),
            CalledName casework.invite(&one(ok(), long(Written::CalledName), ok())),
            Does casework.invite(&one(ok(), ok(), long(Written::Does))),
            Does casework.introduce(house.advocate.membership, &long(Written::Does)),
            FullName house.p.open_pathway(&priya, &pathway),
            FullName house.p.invite_staff(&long(Written::FullName), Staff::Worker),
            ContextName casework.add_context(&place(long(Written::ContextName), ok(), ok())),
            Holder casework.add_context(&place(ok(), long(Written::Holder), ok())),
            Goal casework.add_context(&place(ok(), ok(), long(Written::Goal))),
            Action casework.add_action(&NewAction { what: long(Written::Action), ..action(here) }),
            Owner casework.add_action(&NewAction { owner: long(Written::Owner), ..action(here) }),
            ActionNote casework.add_action(&NewAction { note: long(Written::ActionNote), ..action(here) }),
            MeetingNote casework.book(&line),
        );
        assert_eq!(casework.plan().await.unwrap().actions().count(), 0);
        assert_eq!(casework.people().await.unwrap().len(), 6);
    }
}

#[tokio::test]
async fn longer_words_have_one_too() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let view = house.say(&kacper, Topic::Hard, "words", meeting(&[])).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let answer = |because: String, instead: String| NewAnswer {
            view,
            state: AnswerState::Cant,
            because,
            instead,
            next_on: None,
            action: None,
        };
        let given = NewGiven {
            author: house.mother.membership,
            topic: Topic::GoingOk,
            words: long(Written::Given),
            how: How::Paper,
            on: "2026-09-14".into(),
            audience: worker_and_chair(),
            language: Language::Pl,
        };
        too_long!(
            Because casework.answer(&answer(long(Written::Because), "a".into())),
            Instead casework.answer(&answer("a".into(), long(Written::Instead))),
            Given casework.enter_words(&given),
        );
    }
}
