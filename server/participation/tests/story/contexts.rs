//! The worker gathers places of all voices under contexts; the family's own words stay, and stay apart.

use participation::Error;
use participation::id::ContextId;
use participation::places::{PlaceKind, PlaceThread};
use participation::plan::{ContextChange, ContextDetail, ContextKind, NewContext};
use participation::voice::Expectation;

use crate::house::{House, action, houses, meeting, worker_and_chair};
use crate::places_house::{Said, bus_station};

fn context(name: &str) -> NewContext {
    NewContext {
        kind: ContextKind::Online,
        name: name.into(),
        holder: String::new(),
        goal: String::new(),
    }
}

fn change(name: &str, for_family: bool) -> ContextChange {
    ContextChange {
        kind: ContextKind::Transport,
        name: name.into(),
        holder: "Gill Parry".into(),
        goal: "Somebody is there.".into(),
        detail: ContextDetail {
            strengths: "A warm room.".into(),
            guardians: "Halil".into(),
            reach: "PC Frith".into(),
            notes: "No light.".into(),
        },
        for_family,
    }
}

async fn family_sees(house: &House) -> Vec<String> {
    let ewa = house.enter(house.mother.person).await;
    let plan = house.p.listening(&ewa).await.unwrap().plan().await.unwrap();
    plan.contexts.iter().map(|one| format!("{:?}", one.context)).collect()
}

#[tokio::test]
async fn places_of_all_voices_gather_under_a_context_and_stay_apart() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let chat = Said {
            kind: PlaceKind::Online,
            name: "a group chat",
            wish: Some(Expectation::JustKnow),
            ..bus_station(worker_and_chair())
        };
        let (his, _) = house.flags(&kacper, &chat).await;
        let ewa = house.enter(house.mother.person).await;
        let (hers, _) = house
            .flags(
                &ewa,
                &Said {
                    name: "czat",
                    ..chat.clone()
                },
            )
            .await;
        let before = format!("{:?} {:?}", family_sees(&house).await, house.hears(house.mother).await);

        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let online = casework.add_context_for_staff(&context("Online")).await.unwrap();
        let (kacper_is, ewa_is) = (house.young_person.membership, house.mother.membership);
        casework.gather(kacper_is, his, Some(online)).await.unwrap();
        casework.gather(ewa_is, hers, Some(online)).await.unwrap();
        let places = casework.places().await.unwrap();
        let names: Vec<&str> = places.contexts[0].places.iter().map(PlaceThread::name).collect();
        assert_eq!(names, ["a group chat", "czat"], "in their own words");
        assert!(places.loose.is_empty());
        assert_eq!(
            format!("{:?} {:?}", family_sees(&house).await, house.hears(house.mother).await),
            before,
            "his place under the same context is nothing to her"
        );
        let weighed = house.p.own_voice(&ewa).await.unwrap().weights().await.unwrap();
        assert!(weighed.contexts.is_empty(), "nor is the context a name for it");

        // A place is in one context; another voice's id or context is not there.
        let other = casework.add_context_for_staff(&context("Phones")).await.unwrap();
        casework.gather(kacper_is, his, Some(other)).await.unwrap();
        let places = casework.places().await.unwrap();
        assert_eq!(
            places.contexts.iter().map(|one| one.places.len()).collect::<Vec<_>>(),
            [1, 1]
        );
        casework.gather(kacper_is, his, None).await.unwrap();
        assert_eq!(casework.places().await.unwrap().loose.len(), 1);
        let foreign = house.context(house.colleague, house.other_pathway).await;
        for (author, place, under) in [
            (ewa_is, his, Some(online)),
            (kacper_is, his, Some(foreign)),
            (kacper_is, his, Some(ContextId::random())),
        ] {
            assert!(matches!(
                casework.gather(author, place, under).await,
                Err(Error::NotThere)
            ));
        }
    }
}

#[tokio::test]
async fn a_place_not_even_for_the_worker_is_gathered_by_nobody() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let said = bus_station(crate::house::chair_and_advocate());
        let (place, _) = house.flags(&kacper, &said).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let under = casework.add_context(&context("Bus station")).await.unwrap();
        let gathered = casework.gather(house.young_person.membership, place, Some(under)).await;
        assert!(matches!(gathered, Err(Error::NotThere)));
    }
}

#[tokio::test]
async fn a_context_is_renamed_and_its_detail_is_for_worker_and_chair() {
    for house in houses().await {
        let id = house.context(house.worker, house.pathway).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework
            .change_context(id, &change("Central bus station", true), 1)
            .await
            .unwrap();
        let again = casework.change_context(id, &change("x", true), 1).await;
        assert!(matches!(again, Err(Error::Conflict)), "somebody else changed it since");
        assert!(matches!(
            casework.change_context(id, &change(" ", true), 2).await,
            Err(Error::NotThere)
        ));
        let foreign = house.context(house.colleague, house.other_pathway).await;
        let theirs = casework.change_context(foreign, &change("x", true), 1).await;
        assert!(matches!(theirs, Err(Error::NotThere)));

        let plan = casework.plan().await.unwrap();
        let context = &plan.contexts[0].context;
        assert_eq!(
            (context.name.as_str(), context.detail.guardians.as_str()),
            ("Central bus station", "Halil")
        );
        let seen = family_sees(&house).await.join("");
        assert!(seen.contains("Central bus station") && seen.contains("Gill Parry"));
        for hidden in ["Halil", "A warm room", "PC Frith", "No light"] {
            assert!(!seen.contains(hidden), "{hidden}");
        }
        // What has an action is in the plan, and the plan is the family's.
        casework
            .change_context(id, &change("Central bus station", false), 2)
            .await
            .unwrap();
        assert!(family_sees(&house).await.is_empty());
        casework.add_action(&action(id)).await.unwrap();
        assert_eq!(family_sees(&house).await.len(), 1);
        let hidden = casework
            .change_context(id, &change("Central bus station", false), 3)
            .await;
        assert!(matches!(hidden, Err(Error::Conflict)));
    }
}

#[tokio::test]
async fn contexts_that_mean_the_same_are_joined_and_nothing_is_lost() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let (place, _) = house.flags(&kacper, &bus_station(meeting(&[]))).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let kept = house.context(house.worker, house.pathway).await;
        let gone = casework.add_context_for_staff(&context("Bay C")).await.unwrap();
        casework.change_context(gone, &change("Bay C", false), 1).await.unwrap();
        casework
            .gather(house.young_person.membership, place, Some(gone))
            .await
            .unwrap();
        casework.add_action(&action(gone)).await.unwrap();
        assert!(matches!(casework.join_contexts(kept, kept).await, Err(Error::NotThere)));
        casework.join_contexts(kept, gone).await.unwrap();

        let places = casework.places().await.unwrap();
        assert_eq!(places.contexts.len(), 1);
        let one = &places.contexts[0];
        assert_eq!(
            (one.context.context.id, one.places.len(), one.context.actions.len()),
            (kept, 1, 1)
        );
        assert_eq!(one.context.context.name, "Bus station");
        assert_eq!(one.context.context.holder, "Gill Parry");
        assert_eq!(one.context.goal, "Somebody is there after eight.\nSomebody is there.");
        assert_eq!(one.context.context.detail.guardians, "Halil");
        // A page that still shows the other means the one it was joined to.
        casework.add_action(&action(gone)).await.unwrap();
        assert_eq!(casework.plan().await.unwrap().contexts[0].actions.len(), 2);
        assert!(matches!(casework.join_contexts(gone, kept).await, Err(Error::NotThere)));
    }
}
