//! An action says where it comes from to those who may know, and to nobody else.

use participation::Error;
use participation::id::{ActionId, PersonId};
use participation::plan::{NewAction, Source};
use participation::voice::Topic;

use crate::house::{House, action, chair_and_advocate, houses, meeting, worker_and_chair};

async fn sources_for_staff(house: &House, person: PersonId, id: ActionId) -> Vec<Source> {
    let who = house.enter(person).await;
    let plan = house.p.review(&who, house.pathway).await.unwrap().plan().await.unwrap();
    plan.actions().find(|one| one.id == id).unwrap().sources.clone()
}

async fn sources_for_family(house: &House, person: PersonId, id: ActionId) -> Vec<Source> {
    let who = house.enter(person).await;
    let plan = house.p.listening(&who).await.unwrap().plan().await.unwrap();
    let action = plan.actions().find(|one| one.id == id).unwrap();
    assert_eq!(
        action.from_view.is_some(),
        !action.sources.is_empty() && action.from_view.is_some()
    );
    action.sources.clone()
}

#[tokio::test]
async fn a_private_view_is_named_to_nobody_whom_its_audience_leaves_out() {
    for house in houses().await {
        let here = house.context(house.worker, house.pathway).await;
        let kacper = house.enter(house.young_person.person).await;
        let private = house
            .say(&kacper, Topic::Service, "not for Priya", chair_and_advocate())
            .await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let linked = casework.add_action(&action(here)).await.unwrap();
        let bare = casework.add_action(&action(here)).await.unwrap();
        assert!(matches!(
            casework.link_source(linked, private).await,
            Err(Error::NotThere)
        ));

        let marcus = house.enter(house.chair).await;
        let chairing = house.p.chairing(&marcus, house.pathway).await.unwrap();
        chairing.link_source(linked, private).await.unwrap();
        assert_eq!(sources_for_staff(&house, house.chair, linked).await.len(), 1);
        assert_eq!(sources_for_staff(&house, house.worker, linked).await, []);
        for (part, knows) in [
            (house.young_person, true),
            (house.advocate, true),
            (house.mother, false),
            (house.father, false),
        ] {
            let found = sources_for_family(&house, part.person, linked).await;
            assert_eq!(!found.is_empty(), knows);
        }

        // To whoever may not know, the two actions differ in nothing, and writing it anew takes nothing away.
        casework.change_action(linked, &action(here), 1).await.unwrap();
        casework.change_action(bare, &action(here), 1).await.unwrap();
        let plan = casework.plan().await.unwrap();
        let told: Vec<_> = plan
            .actions()
            .map(|one| (one.from_view, one.sources.clone(), one.version))
            .collect();
        assert_eq!(told[0], told[1]);
        assert_eq!(sources_for_staff(&house, house.chair, linked).await.len(), 1);
        assert!(matches!(
            casework.unlink_source(linked, private).await,
            Err(Error::NotThere)
        ));
        chairing.unlink_source(linked, private).await.unwrap();
        assert_eq!(sources_for_staff(&house, house.chair, linked).await, []);
    }
}

#[tokio::test]
async fn an_action_can_come_from_several_views_and_its_form_names_one() {
    for house in houses().await {
        let here = house.context(house.worker, house.pathway).await;
        let kacper = house.enter(house.young_person.person).await;
        let (hard, first) = (
            house.say(&kacper, Topic::Hard, "nobody about", meeting(&[])).await,
            house.say(&kacper, Topic::First, "the bus", worker_and_chair()).await,
        );
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let from = |view| NewAction {
            from_view: view,
            ..action(here)
        };
        let id = casework.add_action(&from(Some(hard))).await.unwrap();
        casework.link_source(id, first).await.unwrap();
        let found = sources_for_staff(&house, house.worker, id).await;
        assert_eq!(found.iter().map(|one| one.view).collect::<Vec<_>>(), [hard, first]);
        assert_eq!(found[1].topic, Topic::First);
        let mum = sources_for_family(&house, house.mother.person, id).await;
        assert_eq!(mum.iter().map(|one| one.view).collect::<Vec<_>>(), [hard]);

        casework.change_action(id, &from(Some(first)), 1).await.unwrap();
        let found = sources_for_staff(&house, house.worker, id).await;
        assert_eq!(found.iter().map(|one| one.view).collect::<Vec<_>>(), [first]);
        casework.change_action(id, &from(None), 2).await.unwrap();
        assert_eq!(sources_for_staff(&house, house.worker, id).await, []);

        // What its author takes back is the source of nothing for anybody else.
        casework.change_action(id, &from(Some(hard)), 3).await.unwrap();
        let kacper = house.enter(house.young_person.person).await;
        house.p.own_voice(&kacper).await.unwrap().take_back(hard).await.unwrap();
        assert_eq!(sources_for_staff(&house, house.worker, id).await, []);
        assert_eq!(sources_for_family(&house, house.mother.person, id).await, []);
        let elsewhere = house.enter(house.colleague).await;
        let other = house.p.casework(&elsewhere, house.other_pathway).await.unwrap();
        assert!(matches!(other.link_source(id, first).await, Err(Error::NotThere)));
    }
}
