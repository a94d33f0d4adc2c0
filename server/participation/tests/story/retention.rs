//! What was said goes when its time is over, and not before.

use jiff::{SignedDuration, civil::date};
use participation::Error;
use participation::audit::{self, Verdict};
use participation::backup;
use participation::id::{Id, PersonId};
use participation::retention::{Class, EndReason, FATES, Fate, Months, NOTICE_DAYS, Next, Why};
use participation::voice::{Topic, View};

use crate::house::{House, houses, meeting, worker_and_chair};
use crate::sealed::story;

const REASON: &str = "A court asked for it.";

/// Days go by for everybody, and the server looks.
pub(crate) async fn days_later(house: &House, days: i64) {
    house.clock.advance(SignedDuration::from_hours(24 * days));
    house.p.sweep().await.unwrap();
}

/// The plan ends, and the worker and the chair file it.
pub(crate) async fn ends_and_is_filed(house: &House) {
    ends(house).await;
    files(house).await;
}

pub(crate) async fn ends(house: &House) {
    let priya = house.enter(house.worker).await;
    let casework = house.p.casework(&priya, house.pathway).await.unwrap();
    let today = house.clock.today();
    for _tap in 0..2 {
        casework.end_plan(today, EndReason::SteppedDown, "").await.unwrap();
    }
}

async fn files(house: &House) {
    for person in [house.worker, house.chair] {
        files_part(house, person).await;
    }
}

/// The worker or the chair files their part.
pub(crate) async fn files_part(house: &House, person: PersonId) {
    let who = house.enter(person).await;
    let review = house.p.review(&who, house.pathway).await.unwrap();
    for _tap in 0..2 {
        review.note_filed(house.clock.today(), "LCS 4411/2").await.unwrap();
    }
}

/// Whether the pathway is still there.
pub(crate) async fn is_there(house: &House) -> bool {
    let priya = house.enter(house.worker).await;
    match house.p.casework(&priya, house.pathway).await {
        Ok(_) => true,
        Err(Error::NotThere) => false,
        Err(other) => unreachable!("{other}"),
    }
}

/// Everybody and everything whose id goes with the pathway.
async fn ids(house: &House) -> Vec<String> {
    let mut tx = house.store.read().await.unwrap();
    let found: Vec<(Id, Id)> = tx
        .all(
            "SELECT m.id, m.person FROM membership m JOIN person p ON p.id = m.person WHERE m.pathway = $1",
            &[house.pathway.into()],
        )
        .await
        .unwrap();
    let staff = [house.worker, house.chair].map(Id::from);
    let all = found.into_iter().flat_map(|(membership, person)| [membership, person]);
    let mut ids: Vec<String> = all.filter(|id| !staff.contains(id)).map(|id| id.to_string()).collect();
    ids.push(house.pathway.to_string());
    ids
}

/// The sealed words and the wrapped keys, as they lie in the database.
async fn bytes(house: &House) -> Vec<Vec<u8>> {
    let mut tx = house.store.read().await.unwrap();
    let views: Vec<(Vec<u8>,)> = tx
        .all("SELECT body FROM view WHERE pathway = $1", &[house.pathway.into()])
        .await
        .unwrap();
    let keys: Vec<(Vec<u8>,)> = tx
        .all(
            "SELECT wrapped FROM data_key WHERE owner = $1 OR owner IN (SELECT id FROM membership WHERE pathway = $1)",
            &[house.pathway.into()],
        )
        .await
        .unwrap();
    views.into_iter().chain(keys).map(|(bytes,)| bytes).collect()
}

#[tokio::test]
async fn what_is_filed_goes_after_its_months_and_a_certificate_stays() {
    for house in houses().await {
        story(&house).await;
        let kacper = house.enter(house.young_person.person).await;
        house.say(&kacper, Topic::Help, "canary: the bus", meeting(&[])).await;
        let amira = house.enter(house.other_young_person.person).await;
        let other = house.p.own_voice(&amira).await.unwrap().views().await.unwrap();
        let (gone, lay) = (ids(&house).await, bytes(&house).await);
        assert!(lay.len() > 5);
        ends_and_is_filed(&house).await;
        let ended = house.clock.today();
        days_later(&house, 300).await;
        let ewa = house.enter(house.mother.person).await;
        let listening = house.p.listening(&ewa).await.unwrap();
        let told = listening.after_plan().await.unwrap().unwrap();
        assert_eq!((told.end.on, told.notice), (ended, None));
        assert_eq!(told.not_before, ended.saturating_add(jiff::Span::new().months(12)));

        // Four weeks before, everybody of the family is offered their copy.
        days_later(&house, 37).await;
        let ewa = house.enter(house.mother.person).await;
        let listening = house.p.listening(&ewa).await.unwrap();
        let told = listening.after_plan().await.unwrap().unwrap();
        let notice = told.notice.unwrap();
        assert_eq!(
            (notice.class, notice.on, notice.seen),
            (Class::Words, told.not_before, false)
        );
        for _again in 0..2 {
            listening.saw_offer().await.unwrap();
        }
        assert!(listening.after_plan().await.unwrap().unwrap().notice.unwrap().seen);
        let priya = house.enter(house.worker).await;
        let kept = house
            .p
            .casework(&priya, house.pathway)
            .await
            .unwrap()
            .kept()
            .await
            .unwrap();
        let seen = kept.offers.iter().filter(|one| one.seen_at.is_some());
        assert!(seen.clone().all(|one| one.member == house.mother.membership) && seen.count() > 0);

        days_later(&house, 27).await;
        assert!(is_there(&house).await, "its day has not come");
        days_later(&house, 1).await;
        assert!(!is_there(&house).await);
        assert!(
            house
                .who(&house.p.enter_demo(house.manager, "").await.unwrap())
                .await
                .is_some()
        );
        assert!(
            house.p.enter_demo(house.young_person.person, "").await.is_err(),
            "nobody can be them any more"
        );

        // No row of any table names anybody or anything of it, but for the record and the certificate.
        let mut data = Vec::new();
        backup::write(&house.store, &mut data, &mut std::io::sink())
            .await
            .unwrap();
        let text = String::from_utf8(data).unwrap();
        let mut table = String::new();
        for line in text.lines().filter_map(|line| line.split_once(' ')) {
            if let Some(rest) = line.1.strip_prefix("{\"table\":{\"name\":\"") {
                table = rest.split('"').next().unwrap().to_owned();
            } else if !["audit", "certificate"].contains(&table.as_str()) {
                for id in &gone {
                    assert!(!line.1.contains(id.as_str()), "{table} still names {id}");
                }
            }
        }
        // Nor does any byte of the files.
        if let Some(folder) = house.store.folder() {
            for file in std::fs::read_dir(folder).unwrap() {
                let path = file.unwrap().path();
                let file = std::fs::read(&path).unwrap();
                for bytes in &lay {
                    let found = file.windows(bytes.len()).any(|part| part == bytes.as_slice());
                    assert!(!found, "{} still holds what was destroyed", path.display());
                }
            }
        }

        let denise = house.enter(house.manager).await;
        let all = house.p.what_is_kept(&denise).await.unwrap();
        let [certificate] = &all.certificates[..] else {
            unreachable!("{:?}", all.certificates)
        };
        assert!(certificate.is_whole());
        assert_eq!((certificate.pathway, certificate.why), (house.pathway, Why::TimeIsUp));
        assert_eq!((certificate.ended_on, certificate.filed_by), (ended, house.worker));
        assert_eq!(certificate.classes, Class::ALL);
        assert!(certificate.counts["view"] > 0 && certificate.counts["data_key"] > 4);
        let mut forged = certificate.clone();
        forged.filed_on = date(2026, 1, 1);
        assert!(!forged.is_whole());
        let mut tx = house.store.read().await.unwrap();
        let verdict = audit::verify(&mut tx, house.p.vault(), &[]).await.unwrap();
        assert!(matches!(verdict, Verdict::Whole { .. }), "{verdict:?}");
        let noted: Option<(i64,)> = tx
            .one(
                "SELECT COUNT(*) FROM audit WHERE act = 'destroyed' AND subject = $1",
                &[certificate.id.into()],
            )
            .await
            .unwrap();
        assert_eq!(noted, Some((1,)));
        drop(tx);
        assert!(all.lines.is_empty() && all.going_on.len() == 1);

        // The other family keeps everything.
        let amira = house.enter(house.other_young_person.person).await;
        let still = house.p.own_voice(&amira).await.unwrap().views().await.unwrap();
        let said = |views: &[View]| views.iter().map(|one| (one.id, one.words.clone())).collect::<Vec<_>>();
        assert_eq!(said(&still), said(&other));
        days_later(&house, 400).await;
    }
}

#[tokio::test]
async fn a_hold_keeps_everything_until_it_is_lifted() {
    for house in houses().await {
        ends_and_is_filed(&house).await;
        days_later(&house, 345).await;
        let denise = house.enter(house.manager).await;
        let empty = house.p.put_on_hold(&denise, house.pathway, " ").await;
        assert!(matches!(empty, Err(Error::Incomplete)));
        for _tap in 0..2 {
            house.p.put_on_hold(&denise, house.pathway, REASON).await.unwrap();
        }
        days_later(&house, 2000).await;
        assert!(is_there(&house).await);
        let ewa = house.enter(house.mother.person).await;
        let listening = house.p.listening(&ewa).await.unwrap();
        let told = listening.after_plan().await.unwrap().unwrap();
        let soon = house.clock.today().saturating_add(jiff::Span::new().days(NOTICE_DAYS));
        assert_eq!(
            told.not_before, soon,
            "nothing says that it goes, and nothing that it is held"
        );
        assert_eq!(told.notice.unwrap().on, soon, "what she was told does not vanish");
        let denise = house.enter(house.manager).await;
        let line = house.p.what_is_kept(&denise).await.unwrap().lines.remove(0);
        assert_eq!(line.kept.hold.as_ref().unwrap().why, REASON);
        assert_eq!(line.kept.next(Class::Words), Some(Next::OnHold));
        house
            .p
            .lift_hold(&denise, house.pathway, "The court is done.")
            .await
            .unwrap();
        days_later(&house, 0).await;
        days_later(&house, 27).await;
        assert!(is_there(&house).await, "the copy is offered anew first");
        days_later(&house, 1).await;
        assert!(!is_there(&house).await);
    }
}

#[tokio::test]
async fn nothing_goes_that_is_not_filed() {
    for house in houses().await {
        ends(&house).await;
        days_later(&house, 4000).await;
        assert!(is_there(&house).await);
        let priya = house.enter(house.worker).await;
        assert_eq!(house.p.to_file(&priya).await.unwrap().len(), 1);
        files(&house).await;
        assert_eq!(house.p.to_file(&priya).await.unwrap(), []);
        days_later(&house, 0).await;

        // A word that comes after it was filed is not in the case record.
        let kacper = house.enter(house.young_person.person).await;
        house
            .say(&kacper, Topic::Help, "One more thing.", worker_and_chair())
            .await;
        let priya = house.enter(house.worker).await;
        assert_eq!(house.p.to_file(&priya).await.unwrap().len(), 1);
        days_later(&house, 100).await;
        assert!(is_there(&house).await);
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let yesterday = house.clock.today().yesterday().unwrap();
        let ahead = casework
            .note_filed(house.clock.today().tomorrow().unwrap(), "LCS 1")
            .await;
        assert!(matches!(ahead, Err(Error::Incomplete)));
        let nameless = casework.note_filed(yesterday, " ").await;
        assert!(matches!(nameless, Err(Error::Incomplete)));
        casework.note_filed(yesterday, "LCS 4411/3").await.unwrap();
        days_later(&house, 0).await;
        days_later(&house, 27).await;
        assert!(is_there(&house).await);
        days_later(&house, 1).await;
        assert!(!is_there(&house).await);
    }
}

#[tokio::test]
async fn a_plan_that_goes_on_after_all_keeps_everything() {
    for house in houses().await {
        ends_and_is_filed(&house).await;
        days_later(&house, 350).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let other_day = casework.end_plan(house.clock.today(), EndReason::MovedAway, "").await;
        assert!(matches!(other_day, Err(Error::Conflict)));
        for _tap in 0..2 {
            casework.plan_goes_on().await.unwrap();
        }
        let ewa = house.enter(house.mother.person).await;
        assert_eq!(house.p.listening(&ewa).await.unwrap().after_plan().await.unwrap(), None);
        days_later(&house, 2000).await;
        assert!(is_there(&house).await);
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        for on in [house.clock.today().tomorrow().unwrap(), date(2026, 9, 13)] {
            let refused = casework.end_plan(on, EndReason::Eighteen, "").await;
            assert!(matches!(refused, Err(Error::Incomplete)), "{on}");
        }
        let silent = casework.end_plan(house.clock.today(), EndReason::Other, " ").await;
        assert!(matches!(silent, Err(Error::Incomplete)));
    }
}

#[tokio::test]
async fn early_takes_two_people_and_one_a_manager() {
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let going_on = casework.ask_early(REASON).await;
        assert!(matches!(going_on, Err(Error::Incomplete)), "the plan goes on");
        ends(&house).await;
        for _tap in 0..2 {
            casework.ask_early(REASON).await.unwrap();
        }
        let asked = casework.kept().await.unwrap().early.unwrap().id;
        assert!(matches!(casework.agree_early(asked).await, Err(Error::Alone)));
        let owen = house.enter(house.colleague).await;
        let nobody = house.p.agree_early(&owen, house.pathway, asked).await;
        assert!(matches!(nobody, Err(Error::NotThere)));
        let denise = house.enter(house.manager).await;
        for _tap in 0..2 {
            house.p.agree_early(&denise, house.pathway, asked).await.unwrap();
        }
        days_later(&house, 60).await;
        assert!(is_there(&house).await, "not filed");
        files(&house).await;
        days_later(&house, 0).await;
        days_later(&house, 27).await;
        assert!(is_there(&house).await, "the copy is offered first");
        days_later(&house, 1).await;
        assert!(!is_there(&house).await);
        let denise = house.enter(house.manager).await;
        let certificate = house.p.what_is_kept(&denise).await.unwrap().certificates.remove(0);
        assert_eq!(
            (certificate.why, certificate.two),
            (Why::Early, Some((house.worker, house.manager)))
        );
        assert!(certificate.is_whole());
    }
}

#[tokio::test]
async fn a_manager_alone_deletes_nothing() {
    for house in houses().await {
        ends_and_is_filed(&house).await;
        let denise = house.enter(house.manager).await;
        house.p.ask_early(&denise, house.pathway, REASON).await.unwrap();
        let asked = asked_early(&house).await.unwrap();
        assert!(matches!(
            house.p.agree_early(&denise, house.pathway, asked).await,
            Err(Error::Alone)
        ));
        days_later(&house, 100).await;
        assert!(is_there(&house).await);
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        for _tap in 0..2 {
            casework.drop_early().await.unwrap();
        }
        assert!(
            matches!(casework.agree_early(asked).await, Err(Error::NotThere)),
            "nobody asks any more"
        );
    }
}

/// The request to delete early that stands.
async fn asked_early(house: &House) -> Option<Id> {
    let priya = house.enter(house.worker).await;
    let casework = house.p.casework(&priya, house.pathway).await.unwrap();
    casework.kept().await.unwrap().early.map(|early| early.id)
}

#[tokio::test]
async fn what_was_agreed_early_ends_with_the_end_it_was_agreed_for() {
    for house in houses().await {
        ends_and_is_filed(&house).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.ask_early(REASON).await.unwrap();
        let asked = asked_early(&house).await.unwrap();
        let denise = house.enter(house.manager).await;
        house.p.agree_early(&denise, house.pathway, asked).await.unwrap();
        for _tap in 0..2 {
            casework.plan_goes_on().await.unwrap();
        }
        assert_eq!(asked_early(&house).await, None);
        let dropped: Option<(i64,)> = house
            .store
            .one("SELECT COUNT(*) FROM audit WHERE act = 'early-dropped'", &[])
            .await
            .unwrap();
        assert_eq!(dropped, Some((1,)), "and the record says so");
        days_later(&house, 1).await;
        ends_and_is_filed(&house).await;
        days_later(&house, 0).await;
        days_later(&house, 60).await;
        assert!(is_there(&house).await, "nobody agreed to anything about this end");
    }
}

#[tokio::test]
async fn nobody_agrees_to_a_reason_they_have_not_read() {
    for house in houses().await {
        ends_and_is_filed(&house).await;
        let denise = house.enter(house.manager).await;
        let ask = async |why| house.p.ask_early(&denise, house.pathway, why).await;
        ask(REASON).await.unwrap();
        let read = asked_early(&house).await.unwrap();
        house.p.drop_early(&denise, house.pathway).await.unwrap();
        ask("Another reason.").await.unwrap();
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        assert!(matches!(casework.agree_early(read).await, Err(Error::Conflict)));
        let now = casework.kept().await.unwrap().early.unwrap();
        assert_eq!((now.why.as_str(), now.agreed), ("Another reason.", None));
        casework.agree_early(now.id).await.unwrap();
    }
}

#[tokio::test]
async fn no_reason_is_passed_over_in_silence() {
    for house in houses().await {
        ends_and_is_filed(&house).await;
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        casework.ask_early(REASON).await.unwrap();
        let denise = house.enter(house.manager).await;
        for (who, why) in [(house.worker, "Another reason."), (house.manager, REASON)] {
            let who = house.enter(who).await;
            let asked = match house.p.casework(&who, house.pathway).await {
                Ok(casework) => casework.ask_early(why).await,
                Err(_) => house.p.ask_early(&who, house.pathway, why).await,
            };
            assert!(matches!(asked, Err(Error::Conflict)), "{why}");
        }
        let (p, pathway) = (&house.p, house.pathway);
        let never = p.lift_hold(&denise, pathway, REASON).await;
        assert!(matches!(never, Err(Error::Conflict)), "there is none");
        for round in ["first", "second"] {
            for _tap in 0..2 {
                p.put_on_hold(&denise, pathway, round).await.unwrap();
            }
            let other = p.put_on_hold(&denise, pathway, REASON).await;
            assert!(matches!(other, Err(Error::Conflict)));
            house.minutes_later(1);
            let why = format!("The {round} is done.");
            for _tap in 0..2 {
                p.lift_hold(&denise, pathway, &why).await.unwrap();
            }
            let other = p.lift_hold(&denise, pathway, REASON).await;
            assert!(
                matches!(other, Err(Error::Conflict)),
                "it was lifted for another reason"
            );
        }
    }
}

#[tokio::test]
async fn nobody_else_decides_how_long_anything_is_kept() {
    for house in houses().await {
        let today = house.clock.today();
        for person in [
            house.colleague,
            house.chair,
            house.manager,
            house.mother.person,
            house.young_person.person,
        ] {
            let who = house.enter(person).await;
            assert!(house.p.casework(&who, house.pathway).await.is_err());
        }
        let shorter = Months {
            words: 3,
            pictures: 1,
            traces: 1,
        };
        for person in [house.worker, house.chair, house.mother.person] {
            let who = house.enter(person).await;
            for refused in [
                house.p.keep_for(&who, shorter).await,
                house.p.put_on_hold(&who, house.pathway, REASON).await,
                house.p.lift_hold(&who, house.pathway, REASON).await,
                house.p.ask_early(&who, house.pathway, REASON).await,
                house.p.agree_early(&who, house.pathway, Id::random()).await,
                house.p.what_is_kept(&who).await.map(|_| ()),
            ] {
                assert!(matches!(refused, Err(Error::NotThere)));
            }
        }
        let denise = house.enter(house.manager).await;
        let wrong = Months {
            words: 3,
            pictures: 4,
            traces: 1,
        };
        assert!(matches!(house.p.keep_for(&denise, wrong).await, Err(Error::Incomplete)));
        house.p.keep_for(&denise, shorter).await.unwrap();
        assert_eq!(house.p.months_kept().await.unwrap(), shorter);
        // Pictures and traces go first, and what was said stays.
        ends_and_is_filed(&house).await;
        days_later(&house, 3).await;
        days_later(&house, 28).await;
        let priya = house.enter(house.worker).await;
        let kept = house
            .p
            .casework(&priya, house.pathway)
            .await
            .unwrap()
            .kept()
            .await
            .unwrap();
        assert_eq!(kept.ended.as_ref().unwrap().on, today);
        assert_eq!(kept.gone, [Class::Pictures, Class::Traces]);
        assert!(kept.goes_on(Class::Words, house.clock.today()).is_some());
    }
}

#[tokio::test]
async fn somebody_on_another_pathway_too_stays() {
    for house in houses().await {
        let mut tx = house.store.write().await.unwrap();
        let sql = "UPDATE membership SET person = $1 WHERE id = $2";
        let moved = [house.mother.person.into(), house.other_mother.membership.into()];
        assert_eq!(tx.run(sql, &moved).await.unwrap(), 1);
        tx.commit().await.unwrap();
        ends_and_is_filed(&house).await;
        days_later(&house, 340).await;
        days_later(&house, 30).await;
        assert!(!is_there(&house).await);
        let ewa = house.enter(house.mother.person).await;
        assert_eq!(ewa.family.unwrap().1, house.other_pathway);
    }
}

#[tokio::test]
async fn no_table_is_left_without_a_decision() {
    for house in houses().await {
        let mut decided: Vec<&str> = FATES.iter().map(|(table, _)| *table).collect();
        decided.sort_unstable();
        let mut all: Vec<&str> = backup::TABLES.iter().chain(backup::LEFT_OUT).copied().collect();
        all.sort_unstable();
        assert_eq!(
            decided, all,
            "say in retention/tables.rs what becomes of each table, once"
        );
        let mut tx = house.store.write().await.unwrap();
        for (table, fate) in FATES {
            let Fate::Goes(rules) = fate else {
                continue;
            };
            let with_the_words = rules.iter().any(|rule| rule.class == Class::Words);
            assert!(with_the_words, "{table} would outlive its keys");
            for rule in *rules {
                assert!(rule.sql.starts_with(&format!("DELETE FROM {table} ")), "{table}");
                assert_eq!(tx.run(rule.sql, &[Id::random().into()]).await.unwrap(), 0, "{table}");
            }
        }
    }
}
