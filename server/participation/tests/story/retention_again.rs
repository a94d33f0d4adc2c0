//! A plan that ended, as it was noted, and one that ended again: what was said then keeps its whole time.

use jiff::SignedDuration;
use jiff::ToSpan as _;
use jiff::civil::date;
use participation::places::{Media, NewPicture};
use participation::retention::{Class, EndReason, Months};

use crate::house::{House, houses};
use crate::retention::{days_later, ends_and_is_filed, files_part, is_there};

#[tokio::test]
async fn an_end_of_long_ago_brings_nothing_nearer_and_everybody_is_told_the_same_day() {
    for house in houses().await {
        house.clock.advance(SignedDuration::from_hours(24 * 400));
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let long_ago = date(2026, 9, 14);
        casework.end_plan(long_ago, EndReason::Eighteen, "").await.unwrap();
        for person in [house.worker, house.chair] {
            files_part(&house, person).await;
        }
        let today = house.clock.today();
        let on = today.saturating_add(12.months());
        let ewa = house.enter(house.mother.person).await;
        let told = house.p.listening(&ewa).await.unwrap().after_plan().await.unwrap();
        let told = told.unwrap();
        assert_eq!((told.end.on, told.not_before, told.notice), (long_ago, on, None));
        let kept = casework.kept().await.unwrap();
        let denise = house.enter(house.manager).await;
        let line = house.p.what_is_kept(&denise).await.unwrap().lines.remove(0);
        for kept in [kept, line.kept] {
            assert_eq!(kept.ended.as_ref().unwrap().on, long_ago);
            for class in Class::ALL {
                assert_eq!(kept.goes_on(*class, today), Some(on));
            }
        }
        for days in [0, 29, 300] {
            days_later(&house, days).await;
            assert!(is_there(&house).await, "{days} days later");
        }
        let ewa = house.enter(house.mother.person).await;
        let told = house.p.listening(&ewa).await.unwrap().after_plan().await.unwrap();
        assert_eq!(told.unwrap().notice, None, "nobody is offered a copy a month before");
        days_later(&house, 9).await;
        days_later(&house, 27).await;
        assert!(is_there(&house).await);
        days_later(&house, 1).await;
        assert!(!is_there(&house).await);
    }
}

async fn adds_a_picture(house: &House) {
    let priya = house.enter(house.worker).await;
    let casework = house.p.casework(&priya, house.pathway).await.unwrap();
    let new = NewPicture {
        bytes: b"clean bytes".to_vec(),
        media: Media::Png,
        width: 1600,
        height: 900,
        caption: "Northgate, ground floor".into(),
    };
    casework.add_picture(&new).await.unwrap();
}

async fn pictures(house: &House) -> i64 {
    let sql = "SELECT COUNT(*) FROM picture WHERE pathway = $1";
    let many: Option<(i64,)> = house.store.one(sql, &[house.pathway.into()]).await.unwrap();
    many.unwrap().0
}

/// What of the pathway is gone.
async fn gone(house: &House) -> Vec<Class> {
    let priya = house.enter(house.worker).await;
    let casework = house.p.casework(&priya, house.pathway).await.unwrap();
    casework.kept().await.unwrap().gone
}

#[tokio::test]
async fn what_is_made_after_a_plan_went_on_goes_after_its_next_end() {
    for house in houses().await {
        let denise = house.enter(house.manager).await;
        let months = Months {
            words: 12,
            pictures: 1,
            traces: 1,
        };
        house.p.keep_for(&denise, months).await.unwrap();
        for _end in ["first", "second"] {
            adds_a_picture(&house).await;
            ends_and_is_filed(&house).await;
            assert_eq!(gone(&house).await, []);
            days_later(&house, 4).await;
            assert_eq!(pictures(&house).await, 1, "offered, and not gone");
            days_later(&house, 28).await;
            assert_eq!(gone(&house).await, [Class::Pictures, Class::Traces]);
            assert_eq!(pictures(&house).await, 0);
            days_later(&house, 28).await;
            let priya = house.enter(house.worker).await;
            let casework = house.p.casework(&priya, house.pathway).await.unwrap();
            casework.plan_goes_on().await.unwrap();
            assert_eq!(gone(&house).await, [], "there may be more by now");
        }
        let denise = house.enter(house.manager).await;
        let certificates = house.p.what_is_kept(&denise).await.unwrap().certificates;
        let classes: Vec<_> = certificates.iter().map(|one| one.classes.clone()).collect();
        let both = vec![Class::Pictures, Class::Traces];
        assert_eq!(classes, [both.clone(), both], "one for each end");
    }
}
