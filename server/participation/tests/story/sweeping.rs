//! What does not open any more keeps nothing else waiting.

use jiff::SignedDuration;
use participation::Error;
use participation::id::{Id, PathwayId, PersonId};
use participation::plan::{MeetingKind, NewMeeting};

use crate::house::{House, action, houses, opened};
use crate::retention::{days_later, ends_and_is_filed, is_there};

/// A plan with an action that is late soon, agreed and published.
async fn published(house: &House, lead: PersonId, pathway: PathwayId) {
    let context = house.context(lead, pathway).await;
    let who = house.enter(lead).await;
    let casework = house.p.casework(&who, pathway).await.unwrap();
    casework.add_action(&action(context)).await.unwrap();
    let new = NewMeeting::new(MeetingKind::CoreGroup, house.clock.today());
    let meeting = casework.book(&new).await.unwrap();
    casework.was_held(meeting).await.unwrap();
    let version = casework.agree_plan(meeting).await.unwrap();
    casework.publish_plan(version).await.unwrap();
}

async fn damage(house: &House, sql: &'static str, of: Id) {
    let mut tx = house.store.write().await.unwrap();
    assert_eq!(tx.run(sql, &[vec![0_u8; 64].into(), of.into()]).await.unwrap(), 1);
    tx.commit().await.unwrap();
}

/// How often what is late on a pathway is on record as gone up.
async fn ups(house: &House, pathway: PathwayId) -> i64 {
    let found: Option<(i64,)> = house
        .store
        .one(
            "SELECT COUNT(*) FROM escalation e JOIN action a ON a.id = e.action WHERE a.pathway = $1",
            &[pathway.into()],
        )
        .await
        .unwrap();
    found.unwrap().0
}

#[tokio::test]
async fn a_pathway_that_does_not_open_keeps_no_other_from_going_up_or_going() {
    for house in houses().await {
        let (damaged, pathway) = (house.other_pathway, house.pathway);
        published(&house, house.colleague, damaged).await;
        house.minutes_later(1);
        let (late, _) = opened(&house.p, house.colleague, "Lena Bright", None).await;
        published(&house, house.colleague, late).await;
        ends_and_is_filed(&house).await;
        let sql = "UPDATE data_key SET wrapped = $1 WHERE owner = $2";
        damage(&house, sql, damaged.into()).await;
        for days in [340, 25, 3] {
            assert!(is_there(&house).await);
            house.clock.advance(SignedDuration::from_hours(24 * days));
            let swept = house.p.sweep().await;
            assert!(matches!(swept, Err(Error::Sealed { .. })), "it is told: {swept:?}");
        }
        assert!(ups(&house, late).await > 0, "it came after the one that does not open");
        assert_eq!(ups(&house, damaged).await, 0);
        assert!(!is_there(&house).await, "{pathway} was over");
    }
}

#[tokio::test]
async fn a_form_that_does_not_open_keeps_nothing_that_is_over() {
    for house in houses().await {
        let denise = house.enter(house.manager).await;
        let about = format!("pathway={}&why=x", house.pathway);
        for (path, body) in [
            ("/work/invite", "name=Joan"),
            ("/work/retention/hold", about.as_str()),
            ("/work/retention/weeks", "weeks=4"),
        ] {
            house.p.keep_refused_form(&denise, path, body).await.unwrap();
            house.minutes_later(1);
        }
        let first: Option<(Id,)> = house
            .store
            .one("SELECT id FROM late_form ORDER BY at LIMIT 1", &[])
            .await
            .unwrap();
        let (first,) = first.unwrap();
        damage(&house, "UPDATE late_form SET body = $1 WHERE id = $2", first).await;
        let forms = house.p.late_forms(&denise).await.unwrap();
        assert_eq!(forms.len(), 2, "whoever typed them has the others back");
        house
            .p
            .keep_refused_form(&denise, "/work/retention/weeks", "weeks=5")
            .await
            .unwrap();

        ends_and_is_filed(&house).await;
        days_later(&house, 340).await;
        days_later(&house, 25).await;
        assert!(is_there(&house).await);
        days_later(&house, 3).await;
        assert!(!is_there(&house).await);
        let forms = house.p.late_forms(&house.enter(house.manager).await).await.unwrap();
        let left: Vec<_> = forms.iter().map(|form| form.body.as_str()).collect();
        assert_eq!(left, ["weeks=5"]);
    }
}
