//! A pack that is given can be taken back for ten minutes, and opened only after that.

use participation::Error;
use participation::id::{MembershipId, PersonId};
use participation::pack::{BoxNames, MOST_BOX_LETTERS, Received, Whom};
use participation::people::Role;
use participation::voice::Topic;

use crate::house::{House, Part, chair_and_advocate, houses, meeting};

const FOR_ALL: &str = "nobody about after eight";
const PRIVATE: &str = "what only Marcus and Tash know";

async fn gives(house: &House, by: PersonId, to: MembershipId) -> participation::Result<participation::id::PackGivenId> {
    let who = house.enter(by).await;
    let review = house.p.review(&who, house.pathway).await?;
    review.give_pack(Whom::Member(to)).await
}

async fn opens(house: &House, part: Part) -> participation::Result<Received> {
    let who = house.enter(part.person).await;
    house.p.receiving(&who).await?.open().await
}

fn is_not_there<T>(result: participation::Result<T>) -> bool {
    matches!(result.err(), Some(Error::NotThere))
}

async fn said(house: &House) {
    let kacper = house.enter(house.young_person.person).await;
    house.say(&kacper, Topic::Hard, FOR_ALL, meeting(&[])).await;
    house.say(&kacper, Topic::Service, PRIVATE, chair_and_advocate()).await;
}

#[tokio::test]
async fn it_can_be_taken_back_for_ten_minutes_and_be_opened_only_after_them() {
    for house in houses().await {
        said(&house).await;
        assert!(is_not_there(opens(&house, house.mother).await), "nobody gave her one");
        let id = gives(&house, house.worker, house.mother.membership).await.unwrap();
        let again = gives(&house, house.worker, house.mother.membership).await.unwrap();
        assert_eq!(id, again, "a double tap gives it once");
        house.minutes_later(9);
        assert!(
            is_not_there(opens(&house, house.mother).await),
            "it was opened before it could be"
        );

        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        let given = review.packs_given().await.unwrap();
        assert_eq!(given.len(), 1);
        assert!(given[0].digest.is_some() && given[0].by == house.worker && given[0].opened_at.is_none());
        assert!(review.take_pack_back(id).await.unwrap());
        assert!(!review.take_pack_back(id).await.unwrap(), "it was back already");
        assert!(review.packs_given().await.unwrap().is_empty());
        house.minutes_later(60);
        assert!(
            is_not_there(opens(&house, house.mother).await),
            "what was taken back was opened"
        );

        let id = gives(&house, house.worker, house.mother.membership).await.unwrap();
        house.minutes_later(10);
        assert!(!review.take_pack_back(id).await.unwrap(), "it can be opened by now");
        let hers = opens(&house, house.mother).await.unwrap();
        assert!(hers.is_same);
        let text = hers.pack.json_ld().unwrap();
        assert!(text.contains(FOR_ALL) && !text.contains(PRIVATE));
        let given = review.packs_given().await.unwrap();
        assert!(
            given[0].opened_at.is_some(),
            "whoever gave it is told that it was opened"
        );

        // It is hers and nobody else's.
        for part in [house.father, house.young_person, house.advocate, house.other_mother] {
            assert!(is_not_there(opens(&house, part).await));
        }
        for staff in [house.worker, house.chair, house.manager] {
            let who = house.enter(staff).await;
            assert!(matches!(house.p.receiving(&who).await.err(), Some(Error::NotThere)));
        }
    }
}

#[tokio::test]
async fn it_is_drawn_when_it_is_opened_and_says_that_it_changed() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let gone = house.say(&kacper, Topic::Hard, FOR_ALL, meeting(&[])).await;
        gives(&house, house.worker, house.mother.membership).await.unwrap();
        house.minutes_later(24 * 60);
        assert!(
            opens(&house, house.mother).await.unwrap().is_same,
            "a day alone changes nothing"
        );
        house.p.own_voice(&kacper).await.unwrap().take_back(gone).await.unwrap();
        let hers = opens(&house, house.mother).await.unwrap();
        assert!(!hers.is_same);
        assert!(
            !hers.pack.json_ld().unwrap().contains(FOR_ALL),
            "what was taken back is still read"
        );
    }
}

#[tokio::test]
async fn one_that_is_given_anew_takes_the_place_of_the_one_that_waits() {
    for house in houses().await {
        let kacper = house.enter(house.young_person.person).await;
        let gone = house.say(&kacper, Topic::Hard, FOR_ALL, meeting(&[])).await;
        let first = gives(&house, house.worker, house.mother.membership).await.unwrap();
        house.minutes_later(5);
        house.p.own_voice(&kacper).await.unwrap().take_back(gone).await.unwrap();
        let second = gives(&house, house.worker, house.mother.membership).await.unwrap();
        assert_ne!(first, second, "it is not what was given before");
        let again = gives(&house, house.worker, house.mother.membership).await.unwrap();
        assert_eq!(second, again, "a double tap gives it once");
        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        let given: Vec<_> = review.packs_given().await.unwrap().iter().map(|one| one.id).collect();
        assert_eq!(given, [second]);
        assert!(!review.take_pack_back(first).await.unwrap(), "it is gone");

        house.minutes_later(9);
        assert!(
            is_not_there(opens(&house, house.mother).await),
            "its ten minutes begin anew"
        );
        house.minutes_later(1);
        assert!(
            opens(&house, house.mother).await.unwrap().is_same,
            "nothing changed since"
        );
        // What was opened stays given.
        house.say(&kacper, Topic::Hard, FOR_ALL, meeting(&[])).await;
        let third = gives(&house, house.worker, house.mother.membership).await.unwrap();
        let given: Vec<_> = review.packs_given().await.unwrap().iter().map(|one| one.id).collect();
        assert_eq!(given, [third, second]);
    }
}

#[tokio::test]
async fn what_the_chair_gave_holds_no_more_than_both_may_know() {
    for house in houses().await {
        said(&house).await;
        for (by, there) in [(house.worker, false), (house.chair, true)] {
            gives(&house, by, house.advocate.membership).await.unwrap();
            house.minutes_later(11);
            let text = opens(&house, house.advocate).await.unwrap().pack.json_ld().unwrap();
            assert_eq!(text.contains(PRIVATE), there);
        }
        let marcus = house.enter(house.chair).await;
        let review = house.p.review(&marcus, house.pathway).await.unwrap();
        let given = review.packs_given().await.unwrap();
        let told: Vec<bool> = given.iter().map(|one| one.digest.is_some()).collect();
        assert_eq!(
            told,
            [true, false],
            "two digests side by side would tell that something differs"
        );
    }
}

#[tokio::test]
async fn what_one_gave_is_not_in_the_way_of_what_another_gives() {
    for house in houses().await {
        said(&house).await;
        let by_worker = gives(&house, house.worker, house.advocate.membership).await.unwrap();
        house.minutes_later(1);
        let by_chair = gives(&house, house.chair, house.advocate.membership).await.unwrap();
        assert_ne!(by_worker, by_chair);
        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        assert!(review.take_pack_back(by_worker).await.unwrap());
        house.minutes_later(11);
        let theirs = opens(&house, house.advocate).await.unwrap();
        assert_eq!(theirs.by, house.chair, "the chair's is still given");
    }
}

#[tokio::test]
async fn a_pack_is_either_opened_or_taken_back_whoever_waits_for_whom() {
    for house in houses().await {
        said(&house).await;
        let id = gives(&house, house.worker, house.mother.membership).await.unwrap();
        let priya = house.enter(house.worker).await;
        let review = house.p.review(&priya, house.pathway).await.unwrap();
        house.minutes_later(9);
        // Whoever takes it back has to wait for another writer, until it can be opened.
        let writer = house.store.write().await.unwrap();
        let later = async {
            house.minutes_later(1);
            drop(writer);
        };
        let (back, ()) = tokio::join!(review.take_pack_back(id), later);
        assert!(!back.unwrap(), "it can be opened by now");

        // Whoever opens it has to wait, and it is gone by then.
        let ewa = house.enter(house.mother.person).await;
        let receiving = house.p.receiving(&ewa).await.unwrap();
        let mut writer = house.store.write().await.unwrap();
        let goes = async {
            tokio::time::sleep(std::time::Duration::from_millis(500)).await;
            let gone = writer.run("DELETE FROM pack_given WHERE id = $1", &[id.into()]).await;
            assert_eq!(gone.unwrap(), 1);
            writer.commit().await.unwrap();
        };
        let (opened, ()) = tokio::join!(receiving.open(), goes);
        assert!(is_not_there(opened), "what is gone was shown");
        let acts: Option<(i64,)> = house
            .store
            .one("SELECT COUNT(*) FROM audit WHERE act IN ('pack-opened', 'opened')", &[])
            .await
            .unwrap();
        assert_eq!(acts, Some((0,)), "and nobody is told that it was opened");
    }
}

#[tokio::test]
async fn nobody_gives_one_who_may_not_and_to_nobody_who_cannot_open_it() {
    for house in houses().await {
        said(&house).await;
        for stranger in [house.colleague, house.manager, house.mother.person] {
            assert!(is_not_there(gives(&house, stranger, house.father.membership).await));
        }
        assert!(is_not_there(
            gives(&house, house.chair, house.other_mother.membership).await
        ));
        let marcus = house.enter(house.chair).await;
        let review = house.p.review(&marcus, house.pathway).await.unwrap();
        let people = review.people().await.unwrap();
        let staff = people
            .iter()
            .filter(|one| matches!(one.role, Role::Worker | Role::Chair));
        for whom in staff.map(|one| Whom::Member(one.id)).chain([Whom::Court]) {
            assert!(is_not_there(review.give_pack(whom).await), "{whom}");
        }
        // The worker of another pathway takes nothing back here.
        let id = gives(&house, house.chair, house.father.membership).await.unwrap();
        let colleague = house.enter(house.colleague).await;
        assert!(is_not_there(
            house.p.review(&colleague, house.pathway).await.map(|_| ())
        ));
        assert!(review.take_pack_back(id).await.unwrap());
    }
}

#[tokio::test]
async fn a_manager_names_the_boxes_and_nobody_else_does() {
    for house in houses().await {
        let (denise, priya) = (house.enter(house.manager).await, house.enter(house.worker).await);
        assert_eq!(house.p.pack_boxes().await.unwrap(), BoxNames::default());
        let mut names = BoxNames::default();
        names.0[0] = " Child and\nyoung person voice ".to_owned();
        assert!(is_not_there(house.p.set_pack_boxes(&priya, names.clone()).await));
        house.p.set_pack_boxes(&denise, names.clone()).await.unwrap();
        assert_eq!(house.p.pack_boxes().await.unwrap().0[0], "Child and young person voice");
        names.0[1] = "x".repeat(MOST_BOX_LETTERS + 1);
        assert!(matches!(
            house.p.set_pack_boxes(&denise, names).await,
            Err(Error::Incomplete)
        ));
    }
}
