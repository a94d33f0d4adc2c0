//! What was destroyed stays so when a backup of the day before is restored.

use participation::backup;
use participation::clock::Clock;
use participation::id::{Id, PathwayId, PersonId};
use participation::requests::{Asker, NewRequest, NewStep, StepKind};
use participation::sealing::Place;
use participation::store::{Store, testing};
use participation::voice::Topic;
use participation::{Error, Participation, SignedIn};

use crate::house::{House, houses, meeting};
use crate::retention::{days_later, ends_and_is_filed, is_there};
use crate::sealed::story;

const CANARY: &str = "canary: the steps behind the bus station";

/// The data and the keys.
async fn backup(store: &Store) -> [Vec<u8>; 2] {
    let (mut data, mut keys) = (Vec::new(), Vec::new());
    backup::write(store, &mut data, &mut keys).await.unwrap();
    [data, keys]
}

/// The domain over another database, with the same key file.
fn over(house: &House, store: &Store) -> Participation {
    let origin = "http://localhost:3000".parse().unwrap();
    let clock: Clock = house.clock.clone();
    Participation::new(store.clone(), house.p.vault().clone(), clock, &origin).unwrap()
}

async fn comes_in(p: &Participation, person: PersonId) -> SignedIn {
    let token = p.enter_demo(person, "").await.unwrap();
    p.signed_in(&token).await.unwrap().unwrap()
}

/// How many of a pathway's words, names and plans open, and how many are there.
async fn opens(p: &Participation, pathway: PathwayId) -> (usize, usize) {
    let mut tx = p.store().read().await.unwrap();
    let mut sealed: Vec<(String, Id, Id, Vec<u8>)> = Vec::new();
    for (table, sql) in [
        ("view", "SELECT id, author, body FROM view WHERE pathway = $1"),
        ("membership", "SELECT id, id, detail FROM membership WHERE pathway = $1"),
        (
            "person",
            "SELECT p.id, p.id, p.name FROM person p JOIN membership m ON m.person = p.id WHERE m.pathway = $1 AND p.staff IS NULL",
        ),
        ("context", "SELECT id, pathway, body FROM context WHERE pathway = $1"),
    ] {
        let rows: Vec<(Id, Id, Vec<u8>)> = tx.all(sql, &[pathway.into()]).await.unwrap();
        sealed.extend(
            rows.into_iter()
                .map(|(id, owner, body)| (table.to_owned(), id, owner, body)),
        );
    }
    let mut opened = 0;
    for (table, id, owner, body) in &sealed {
        let (table, column): (&'static str, &'static str) = match table.as_str() {
            "view" => ("view", "body"),
            "membership" => ("membership", "detail"),
            "person" => ("person", "name"),
            _ => ("context", "body"),
        };
        match p.vault().key(&mut tx, *owner).await {
            Ok(key) => {
                let row = id.to_string();
                key.open(Place::new(table, column, &row), body).unwrap();
                opened += 1;
            }
            Err(Error::NotThere) => {}
            Err(other) => unreachable!("{other}"),
        }
    }
    (opened, sealed.len())
}

#[tokio::test]
async fn yesterdays_data_with_todays_keys_opens_nothing_that_was_destroyed() {
    for house in houses().await {
        story(&house).await;
        let kacper = house.enter(house.young_person.person).await;
        house.say(&kacper, Topic::Help, CANARY, meeting(&[])).await;
        let amira = house.enter(house.other_young_person.person).await;
        house.say(&amira, Topic::Hard, "Amira's own words", meeting(&[])).await;
        ends_and_is_filed(&house).await;
        days_later(&house, 340).await;
        days_later(&house, 25).await;
        assert!(is_there(&house).await);
        let yesterday = backup(&house.store).await;
        days_later(&house, 3).await;
        assert!(!is_there(&house).await);
        let today = backup(&house.store).await;
        assert!(today[1].len() < yesterday[1].len(), "keys are fewer");

        for to in testing::both().await.unwrap() {
            let (data, keys) = (&yesterday[0], &today[1]);
            let restored = backup::restore(&to, house.p.vault(), &mut &data[..], &mut &keys[..])
                .await
                .unwrap();
            assert_eq!(restored.without_key, 1, "it is told that something does not open");
            let p = over(&house, &to);
            let (opened, there) = opens(&p, house.pathway).await;
            assert!(opened == 0 && there > 8, "{opened} of {there} open");
            let (opened, there) = opens(&p, house.other_pathway).await;
            assert!(opened == there && there > 2, "{opened} of {there} open");

            // Whoever comes in finds what is theirs, and nothing of what was destroyed.
            let amira = comes_in(&p, house.other_young_person.person).await;
            let views = p.own_voice(&amira).await.unwrap().views().await.unwrap();
            assert!(views.iter().any(|view| view.words == "Amira's own words"));
            let priya = comes_in(&p, house.worker).await;
            assert!(matches!(p.casework(&priya, house.pathway).await, Err(Error::NotThere)));
            p.desk(&priya).await.unwrap();
            let denise = comes_in(&p, house.manager).await;
            p.allocation(&denise).await.unwrap();
            p.what_is_kept(&denise).await.unwrap();
            p.sweep().await.unwrap();

            // Not a byte of it in clear, in any file.
            if let Some(folder) = to.folder() {
                for file in std::fs::read_dir(folder).unwrap() {
                    let bytes = std::fs::read(file.unwrap().path()).unwrap();
                    for canary in [CANARY, "Kacper", "Nowak"] {
                        assert!(
                            !bytes.windows(canary.len()).any(|part| part == canary.as_bytes()),
                            "{canary}"
                        );
                    }
                }
            }
        }

        // With the keys of yesterday it does open: that is why no file of keys is kept for long.
        let to = testing::sqlite().await.unwrap();
        let [data, keys] = &yesterday;
        let restored = backup::restore(&to, house.p.vault(), &mut &data[..], &mut &keys[..])
            .await
            .unwrap();
        assert_eq!(restored.without_key, 0);
        let (opened, there) = opens(&over(&house, &to), house.pathway).await;
        assert!(opened == there && there > 8);
    }
}

/// What came in late or was refused of somebody's forms, as far as it opens.
async fn late(p: &Participation, who: &SignedIn) -> Vec<String> {
    let forms = p.late_forms(who).await.unwrap();
    forms.into_iter().map(|form| form.path).collect()
}

#[tokio::test]
async fn what_staff_could_not_send_goes_with_the_pathway_it_was_about() {
    for house in houses().await {
        let (denise, today) = (house.enter(house.manager).await, house.clock.today());
        let register = house.p.requests(&denise).unwrap();
        let new = NewRequest {
            subject: house.mother.membership,
            asker: Asker::Themselves,
            by: None,
            apart: false,
            name: String::new(),
            shows: "Her passport.".into(),
            received: today,
        };
        let request = register.note(&new).await.unwrap();
        let withdrawn = NewStep {
            kind: StepKind::Withdrawn,
            on: today,
            words: "She has it.".into(),
        };
        register.step(request, &withdrawn).await.unwrap();
        let (cover, others) = (
            format!("/work/requests/{request}/cover"),
            format!("/work/{}/people", house.other_pathway),
        );
        for (path, body) in [
            (cover.as_str(), format!("piece=v-1&words={CANARY}")),
            ("/work/requests", format!("subject={}&name={CANARY}", new.subject)),
            (
                "/work/retention/hold",
                format!("pathway={}&why={CANARY}", house.pathway),
            ),
            (others.as_str(), "name=Gill".to_owned()),
            ("/work/invite", "name=Joan".to_owned()),
        ] {
            house.p.keep_refused_form(&denise, path, &body).await.unwrap();
            house.minutes_later(1);
        }
        assert_eq!(late(&house.p, &denise).await.len(), 5, "whoever typed it has it back");
        ends_and_is_filed(&house).await;
        days_later(&house, 340).await;
        days_later(&house, 25).await;
        let yesterday = backup(&house.store).await;
        days_later(&house, 3).await;
        assert!(!is_there(&house).await);
        let stay = [others.as_str(), "/work/invite"];
        assert_eq!(late(&house.p, &house.enter(house.manager).await).await, stay);
        let kept: Option<(i64,)> = house.store.one("SELECT COUNT(*) FROM late_form", &[]).await.unwrap();
        assert_eq!(kept, Some((2,)));

        let (data, [_, keys]) = (&yesterday[0], &backup(&house.store).await);
        for to in testing::both().await.unwrap() {
            backup::restore(&to, house.p.vault(), &mut &data[..], &mut &keys[..])
                .await
                .unwrap();
            let p = over(&house, &to);
            assert_eq!(late(&p, &comes_in(&p, house.manager).await).await, stay);
        }
    }
}
