//! Every action names a context of its own pathway.

use jiff::civil::date;
use participation::Error;
use participation::id::{ContextId, ViewId};
use participation::plan::{ActionState, MeetingKind, NewAction, NewContext, NewMeeting};
use participation::voice::Topic;

use crate::house::{action, chair_and_advocate, houses, meeting};

#[tokio::test]
async fn an_action_without_a_context_of_this_pathway_is_refused() {
    for house in houses().await {
        let here = house.context(house.worker, house.pathway).await;
        let elsewhere = house.context(house.colleague, house.other_pathway).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let refused = [
            action(ContextId::random()),
            action(elsewhere),
            NewAction {
                what: "  ".into(),
                ..action(here)
            },
            NewAction {
                from_view: Some(ViewId::random()),
                ..action(here)
            },
        ];
        for new in refused {
            assert!(
                matches!(casework.add_action(&new).await, Err(Error::NotThere)),
                "{new:?}"
            );
        }
        let id = casework.add_action(&action(here)).await.unwrap();
        let moved = casework.change_action(id, &action(elsewhere), 1).await;
        assert!(matches!(moved, Err(Error::NotThere)));
        assert_eq!(casework.plan().await.unwrap().actions().count(), 1);
        let nameless = NewContext {
            kind: participation::plan::ContextKind::Online,
            name: " ".into(),
            holder: String::new(),
            goal: String::new(),
        };
        assert!(matches!(casework.add_context(&nameless).await, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn an_action_grows_only_from_words_the_worker_may_read() {
    for house in houses().await {
        let here = house.context(house.worker, house.pathway).await;
        let kacper = house.enter(house.young_person.person).await;
        let private = house
            .say(&kacper, Topic::Service, "not for Priya", chair_and_advocate())
            .await;
        let open = house.say(&kacper, Topic::Hard, "for all", meeting(&[])).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let from = |view| NewAction {
            from_view: Some(view),
            ..action(here)
        };
        assert!(matches!(
            casework.add_action(&from(private)).await,
            Err(Error::NotThere)
        ));
        assert!(casework.add_action(&from(open)).await.is_ok());
    }
}

#[tokio::test]
async fn two_who_change_an_action_at_once_do_not_overwrite_each_other() {
    for house in houses().await {
        let here = house.context(house.worker, house.pathway).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let id = casework.add_action(&action(here)).await.unwrap();
        let done = NewAction {
            state: ActionState::Done,
            note: "Since 16 October.".into(),
            ..action(here)
        };
        casework.change_action(id, &done, 1).await.unwrap();
        assert!(matches!(
            casework.change_action(id, &action(here), 1).await,
            Err(Error::Conflict)
        ));
        let plan = casework.plan().await.unwrap();
        let now = plan.actions().next().unwrap();
        assert_eq!(
            (now.state, now.note.as_str(), now.version),
            (ActionState::Done, "Since 16 October.", 2)
        );

        let owen = house.enter(house.colleague).await;
        let elsewhere = house.context(house.colleague, house.other_pathway).await;
        let other = house.p.casework(&owen, house.other_pathway).await.unwrap();
        assert!(other.change_action(id, &action(elsewhere), 2).await.is_err());
    }
}

#[tokio::test]
async fn meetings_are_booked_held_and_read_by_the_family() {
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let new = NewMeeting {
            at: "10:00".into(),
            note: "Leon sits with you.".into(),
            ..NewMeeting::new(MeetingKind::Conference, date(2026, 9, 29))
        };
        let id = casework.book(&new).await.unwrap();
        casework.was_held(id).await.unwrap();
        let owen = house.enter(house.colleague).await;
        let other = house.p.casework(&owen, house.other_pathway).await.unwrap();
        assert!(matches!(other.was_held(id).await, Err(Error::NotThere)));
        assert!(other.dates().await.unwrap().meetings.is_empty());

        let kacper = house.enter(house.young_person.person).await;
        let meetings = house.p.listening(&kacper).await.unwrap().meetings().await.unwrap();
        let found: Vec<_> = meetings
            .iter()
            .map(|one| (one.on, one.held, one.note.as_str()))
            .collect();
        assert_eq!(found, [(date(2026, 9, 29), true, "Leon sits with you.")]);
    }
}

#[tokio::test]
async fn the_worker_says_how_the_family_knows_somebody() {
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework
            .introduce(house.advocate.membership, " Speaks for you, if you want ")
            .await
            .unwrap();
        let people = casework.people().await.unwrap();
        let tash = people.iter().find(|one| one.id == house.advocate.membership).unwrap();
        assert_eq!(
            (tash.called.does.as_str(), tash.called.short.as_str()),
            ("Speaks for you, if you want", "Mum")
        );
        assert!(matches!(
            casework.introduce(house.other_mother.membership, "").await,
            Err(Error::NotThere)
        ));
    }
}
