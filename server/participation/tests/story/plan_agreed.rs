//! The plan is agreed at a meeting, published to the family, and told as it goes on.

use jiff::civil::date;
use participation::Error;
use participation::id::{ActionId, ContextId, MeetingId};
use participation::plan::{
    ActionDetail, ActionState, Change, ContextChange, ContextDetail, ContextKind, MeetingKind, Move, NewAction,
    NewGoal, NewMeeting, NotReady, Warned,
};
use participation::rules::restriction::limit::{Asked, Limit};
use participation::rules::tilt::{Shift, Target};
use participation::rules::wording::NonAction;

use crate::house::{House, action, houses};

const A0: &str = "Kacper to go part-time and not use the bus station";

async fn held(house: &House) -> MeetingId {
    let priya = house.enter(house.worker).await;
    let casework = house.p.casework(&priya, house.pathway).await.unwrap();
    let new = NewMeeting::new(MeetingKind::Conference, date(2026, 9, 29));
    let id = casework.book(&new).await.unwrap();
    casework.was_held(id).await.unwrap();
    id
}

async fn version(house: &House, id: ActionId) -> i64 {
    let priya = house.enter(house.worker).await;
    let review = house.p.review(&priya, house.pathway).await.unwrap();
    let plan = review.plan().await.unwrap();
    plan.actions().find(|one| one.id == id).unwrap().version
}

fn limits(until: jiff::civil::Date, urgent: bool) -> ActionDetail {
    ActionDetail {
        asked: Asked::Limits(Limit {
            place_fix: "Staff at Bay C.".into(),
            who_can_change: "Gill Parry".into(),
            until: Some(until),
            young_persons_word: "I have to, it's how I get home.".into(),
            urgent,
        }),
        ..ActionDetail::default()
    }
}

fn asks_him(context: ContextId) -> NewAction {
    NewAction {
        target: Target::YoungPerson,
        what: A0.into(),
        ..action(context)
    }
}

#[tokio::test]
async fn the_family_reads_what_was_agreed_and_published_and_nothing_before() {
    for house in houses().await {
        let bus = house.context(house.worker, house.pathway).await;
        let meeting = held(&house).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        assert!(
            matches!(casework.agree_plan(meeting).await, Err(Error::NotReady)),
            "it is empty"
        );
        let id = casework.add_action(&action(bus)).await.unwrap();
        let first = casework.agree_plan(meeting).await.unwrap();
        let mum = house.enter(house.mother.person).await;
        let listening = house.p.listening(&mum).await.unwrap();
        assert!(listening.agreed_plan().await.unwrap().is_none());
        assert!(listening.open_plan().await.unwrap().is_none());

        casework.publish_plan(first).await.unwrap();
        let read = listening.agreed_plan().await.unwrap().unwrap();
        assert_eq!(read.version.publish_by(), date(2026, 9, 30));
        assert_eq!((read.version.number, read.tilt.count(Target::Context)), (1, 1));
        assert_eq!((read.changes.len(), read.shifts.len()), (0, 0));

        // What is being written next is not theirs to read yet; how far things have come is.
        let reworded = NewAction {
            what: "Two staff at Bay C.".into(),
            ..action(bus)
        };
        casework.change_action(id, &reworded, 1).await.unwrap();
        casework
            .add_action(&NewAction {
                target: Target::ParentCarer,
                ..action(bus)
            })
            .await
            .unwrap();
        let late = Move {
            state: ActionState::Late,
            words: "Ordered.".into(),
            due: Some(date(2026, 12, 11)),
        };
        casework.move_action(id, &late, 2).await.unwrap();
        let read = listening.agreed_plan().await.unwrap().unwrap();
        let [told] = &read.text.contexts[0].actions[..] else {
            panic!("{:?}", read.text)
        };
        assert_eq!(
            (told.what.as_str(), told.note.as_str(), told.state, told.due),
            (
                "Staff at Bay C.",
                "Ordered.",
                ActionState::Late,
                Some(date(2026, 12, 11))
            )
        );
        let steps = listening.action_steps().await.unwrap();
        let step = (steps[0].from, steps[0].to, steps[0].words.as_str());
        assert_eq!(step, (Some(date(2026, 10, 16)), Some(date(2026, 12, 11)), "Ordered."));

        let second = casework.agree_plan(meeting).await.unwrap();
        casework.publish_plan(second).await.unwrap();
        let read = listening.agreed_plan().await.unwrap().unwrap();
        assert!(read.changes.contains(&Change::Reworded(id, "Staff at Bay C.".into())));
        let rose = Shift::Rose {
            of: Target::ParentCarer,
            by: 1,
        };
        assert_eq!(read.shifts, [rose]);
        assert_eq!(casework.plan_versions().await.unwrap().len(), 2);
        assert!(casework.plan_changes().await.unwrap().is_empty());
        // The first says what it said.
        let kept = &casework.plan_versions().await.unwrap()[0];
        assert_eq!(kept.text.actions().next().unwrap().what, "Staff at Bay C.");

        let other = house.enter(house.other_mother.person).await;
        let other = house.p.listening(&other).await.unwrap();
        assert!(other.agreed_plan().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_plan_is_agreed_at_a_meeting_of_its_own_that_was_held() {
    for house in houses().await {
        let bus = house.context(house.worker, house.pathway).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.add_action(&action(bus)).await.unwrap();
        let ahead = NewMeeting::new(MeetingKind::Conference, date(2026, 9, 29));
        let ahead = casework.book(&ahead).await.unwrap();
        assert!(matches!(casework.agree_plan(ahead).await, Err(Error::Conflict)));
        assert!(matches!(
            casework.agree_plan(MeetingId::random()).await,
            Err(Error::NotThere)
        ));
        let owen = house.enter(house.colleague).await;
        let other = house.p.casework(&owen, house.other_pathway).await.unwrap();
        casework.was_held(ahead).await.unwrap();
        assert!(matches!(other.agree_plan(ahead).await, Err(Error::NotThere)));
        let id = casework.agree_plan(ahead).await.unwrap();
        assert!(matches!(other.publish_plan(id).await, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn a_limit_waits_for_what_has_to_stand_beside_it_and_an_urgent_one_is_only_shown() {
    for house in houses().await {
        let bus = house.context(house.worker, house.pathway).await;
        let meeting = held(&house).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.add_action(&action(bus)).await.unwrap();
        let a0 = casework.add_action(&asks_him(bus)).await.unwrap();
        let waits = |found: &[NotReady]| found.contains(&NotReady::Limit(a0));
        assert!(waits(&casework.plan_readiness().await.unwrap()));
        assert!(matches!(casework.agree_plan(meeting).await, Err(Error::NotReady)));

        // The clock stands on 14 September; a fortnight on is the 28th.
        for (until, urgent, still) in [
            (date(2026, 12, 15), false, false),
            (date(2026, 9, 29), true, true),
            (date(2026, 9, 28), true, false),
        ] {
            let at = version(&house, a0).await;
            let mut detail = limits(until, urgent);
            if urgent && let Asked::Limits(limit) = &mut detail.asked {
                limit.place_fix.clear();
            }
            casework.detail_action(a0, &detail, at).await.unwrap();
            assert_eq!(waits(&casework.plan_readiness().await.unwrap()), still, "{until}");
        }
        let at = version(&house, a0).await;
        casework.detail_action(a0, &ActionDetail::default(), at).await.unwrap();
        let stale = casework.detail_action(a0, &ActionDetail::default(), at).await;
        assert!(matches!(stale, Err(Error::Conflict)));

        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        let aside = Warned::Limit(a0);
        assert!(matches!(chairing.set_aside(aside, " ").await, Err(Error::Incomplete)));
        let unknown = Warned::Context(ContextId::random());
        assert!(matches!(chairing.set_aside(unknown, "x").await, Err(Error::NotThere)));
        chairing.set_aside(aside, "Until Bay C has staff.").await.unwrap();
        chairing
            .set_aside(Warned::Context(bus), "Only who weighed it reads this.")
            .await
            .unwrap();
        let id = casework.agree_plan(meeting).await.unwrap();
        casework.publish_plan(id).await.unwrap();
        let mum = house.enter(house.mother.person).await;
        let read = house
            .p
            .listening(&mum)
            .await
            .unwrap()
            .agreed_plan()
            .await
            .unwrap()
            .unwrap();
        let reasons: Vec<_> = read.set_aside.iter().map(|one| one.reason.as_str()).collect();
        assert_eq!(reasons, ["Until Bay C has staff."]);
        // The next version is looked at anew.
        assert!(matches!(casework.agree_plan(meeting).await, Err(Error::NotReady)));
    }
}

#[tokio::test]
async fn the_young_persons_word_is_read_by_them_and_by_no_parent() {
    for house in houses().await {
        let bus = house.context(house.worker, house.pathway).await;
        let meeting = held(&house).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let a0 = casework.add_action(&asks_him(bus)).await.unwrap();
        let detail = limits(date(2026, 12, 15), false);
        casework.detail_action(a0, &detail, 1).await.unwrap();
        let id = casework.agree_plan(meeting).await.unwrap();
        casework.publish_plan(id).await.unwrap();
        casework.open_to_family().await.unwrap();
        for (part, reads) in [
            (house.young_person, true),
            (house.mother, false),
            (house.advocate, false),
        ] {
            let who = house.enter(part.person).await;
            let listening = house.p.listening(&who).await.unwrap();
            let agreed = listening.agreed_plan().await.unwrap().unwrap();
            let open = listening.open_plan().await.unwrap().unwrap();
            let all = format!("{agreed:?}{open:?}");
            assert_eq!(all.contains("how I get home"), reads);
            assert!(all.contains("Staff at Bay C."));
        }
        casework.close_to_family().await.unwrap();
        let who = house.enter(house.mother.person).await;
        assert!(
            house
                .p
                .listening(&who)
                .await
                .unwrap()
                .open_plan()
                .await
                .unwrap()
                .is_none()
        );
    }
}

#[tokio::test]
async fn done_says_how_and_stopped_says_why_and_late_says_until_when() {
    for house in houses().await {
        let bus = house.context(house.worker, house.pathway).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let id = casework.add_action(&action(bus)).await.unwrap();
        for state in [ActionState::Done, ActionState::Stopped, ActionState::Late] {
            let bare = Move {
                state,
                words: " ".into(),
                due: None,
            };
            assert!(matches!(
                casework.move_action(id, &bare, 1).await,
                Err(Error::Incomplete)
            ));
        }
        let silent = NewAction {
            state: ActionState::Done,
            ..action(bus)
        };
        assert!(matches!(
            casework.change_action(id, &silent, 1).await,
            Err(Error::Incomplete)
        ));
        let step = |state, words: &str| Move {
            state,
            words: words.into(),
            due: None,
        };
        casework
            .move_action(id, &step(ActionState::Started, ""), 1)
            .await
            .unwrap();
        let stale = casework.move_action(id, &step(ActionState::Done, "x"), 1).await;
        assert!(matches!(stale, Err(Error::Conflict)));
        casework
            .move_action(id, &step(ActionState::Done, "Seen."), 2)
            .await
            .unwrap();
        let steps = casework.action_steps().await.unwrap();
        let told: Vec<_> = steps.iter().map(|one| (one.state, one.words.as_str())).collect();
        assert_eq!(told, [(ActionState::Started, ""), (ActionState::Done, "Seen.")]);
        let plan = casework.plan().await.unwrap();
        let now = plan.actions().next().unwrap();
        assert_eq!((now.note.as_str(), now.due), ("Seen.", Some(date(2026, 10, 16))));
    }
}

#[tokio::test]
async fn a_duty_laid_on_the_young_person_by_name_waits_too() {
    for house in houses().await {
        let bus = house.context(house.worker, house.pathway).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let by_name = NewAction {
            what: "Kacper to hand in a diary of his evenings.".into(),
            ..asks_him(bus)
        };
        let by_name = casework.add_action(&by_name).await.unwrap();
        let on_gill = NewAction {
            what: "Gill to hand in a plan for Bay C.".into(),
            ..action(bus)
        };
        let on_gill = casework.add_action(&on_gill).await.unwrap();
        let found = casework.plan_readiness().await.unwrap();
        assert!(found.contains(&NotReady::Limit(by_name)), "{found:?}");
        assert!(!found.contains(&NotReady::Limit(on_gill)), "{found:?}");
    }
}

#[tokio::test]
async fn a_goal_says_how_we_will_know_and_the_plan_what_happens_otherwise() {
    for house in houses().await {
        let bus = house.context(house.worker, house.pathway).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let vague = NewAction {
            what: "Share information".into(),
            owner: String::new(),
            ..action(bus)
        };
        let vague = casework.add_action(&vague).await.unwrap();
        let found = casework.plan_readiness().await.unwrap();
        let said = [
            NotReady::NoMeasure(bus),
            NotReady::NoOwner(vague),
            NotReady::ChangesNothing(vague, NonAction::ShareInformation),
        ];
        assert_eq!(found, said);
        assert!(!found.iter().any(NotReady::waits));

        let goal = NewGoal {
            words: "You can wait and not be on your own.".into(),
            measure: "Kacper says how it is, each month.".into(),
        };
        casework.set_goal(bus, &goal, 1).await.unwrap();
        assert!(matches!(casework.set_goal(bus, &goal, 1).await, Err(Error::Conflict)));
        let change = ContextChange {
            kind: ContextKind::Transport,
            name: "Central bus station".into(),
            holder: String::new(),
            goal: goal.words.clone(),
            detail: ContextDetail::default(),
            for_family: true,
        };
        casework.change_context(bus, &change, 2).await.unwrap();
        casework.set_contingency("The partnership is told.", 0).await.unwrap();
        assert!(matches!(casework.set_contingency("x", 0).await, Err(Error::Conflict)));
        casework.open_to_family().await.unwrap();
        casework.close_to_family().await.unwrap();
        let kept = casework.set_contingency("The partnership is told.", 1).await;
        kept.expect("whether the family reads it changes nothing of what is written");
        let plan = casework.plan().await.unwrap();
        assert_eq!(plan.contexts[0].measure, goal.measure);
        assert_eq!(
            (plan.contingency.as_str(), plan.frame_version),
            ("The partnership is told.", 2)
        );
    }
}
