//! Every row for the Standard Safeguarding Dataset is as its schema says (`docs/ssd`).

use participation::pack::Whom;
use participation::people::Role;
use participation::plan::{MeetingKind, NewMeeting};
use participation::room::TookPart;
use serde_json::{Map, Value};

use crate::house::houses;

const SCHEMA: &str = include_str!("../../../../docs/ssd/ssd_cp_reviews.schema.json");

/// What a row does wrong by the schema: only the words that ours is written with are known, and any other fails.
fn faults(schema: &Value, row: &Map<String, Value>) -> Vec<String> {
    let properties = schema["properties"].as_object().unwrap();
    let mut faults: Vec<String> = Vec::new();
    for needed in schema["required"].as_array().unwrap() {
        if !row.contains_key(needed.as_str().unwrap()) {
            faults.push(format!("{needed} is missing"));
        }
    }
    for (name, value) in row {
        let Some(rules) = properties.get(name).and_then(Value::as_object) else {
            faults.push(format!("{name} is unknown"));
            continue;
        };
        let text = value.as_str().unwrap_or_default();
        let length = || u64::try_from(text.chars().count()).unwrap();
        for (rule, limit) in rules {
            let holds = match rule.as_str() {
                "type" => limit == "string" && value.is_string(),
                "enum" => limit.as_array().unwrap().contains(value),
                "minLength" => length() >= limit.as_u64().unwrap(),
                "maxLength" => length() <= limit.as_u64().unwrap(),
                "format" => limit == "date" && text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok(),
                // A rule that this test does not know holds for nothing.
                _ => false,
            };
            if !holds {
                faults.push(format!("{name} breaks {rule}"));
            }
        }
    }
    faults
}

/// The rows of `ssd_cp_reviews`, each under its heads.
fn rows(csv: &str) -> Vec<Map<String, Value>> {
    let mut lines = csv.lines().take_while(|line| !line.is_empty());
    let heads: Vec<&str> = lines.next().unwrap().split(',').collect();
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            assert_eq!(cells.len(), heads.len(), "{line}");
            let pairs = heads.iter().zip(cells);
            pairs
                .map(|(head, cell)| ((*head).to_owned(), Value::from(cell)))
                .collect()
        })
        .collect()
}

/// A conference has no row, and a review where somebody spoke has one that validates.
#[tokio::test]
async fn every_row_validates_and_a_conference_has_none() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    for house in houses().await {
        let priya = house.enter(house.worker).await;
        let casework = house.p.casework(&priya, house.pathway).await.unwrap();
        let kacper = house.young_person.membership;
        let conference = NewMeeting::new(MeetingKind::Conference, house.clock.today());
        let conference = casework.book(&conference).await.unwrap();
        casework.was_held(conference).await.unwrap();
        casework
            .note_took_part(conference, kacper, TookPart::AdvocateSpoke)
            .await
            .unwrap();
        for how in [None].into_iter().chain(TookPart::ALL.iter().copied().map(Some)) {
            let review = NewMeeting::new(MeetingKind::Review, house.clock.today());
            let review = casework.book(&review).await.unwrap();
            casework.was_held(review).await.unwrap();
            if let Some(how) = how {
                casework.note_took_part(review, kacper, how).await.unwrap();
            }
        }
        let people = casework.people().await.unwrap();
        let worker = people.iter().find(|one| one.role == Role::Worker).unwrap();
        let pack = casework.pack(Whom::Member(worker.id)).await.unwrap();
        let rows = rows(&pack.ssd_rows());
        assert_eq!(
            rows.len(),
            TookPart::ALL.len() + 1,
            "one for each review, none for the conference"
        );
        let mut ids: Vec<&Value> = Vec::new();
        for row in &rows {
            assert!(faults(&schema, row).is_empty(), "{row:?}: {:?}", faults(&schema, row));
            assert!(!ids.contains(&&row["cppr_cp_review_id"]), "two rows have one id");
            ids.push(&row["cppr_cp_review_id"]);
        }
        let spoke = TookPart::likely(true, false, false).unwrap();
        assert!(
            rows.iter()
                .any(|row| row["cppr_cp_review_participation"] == spoke.text())
        );
    }
}

#[test]
fn a_wrong_code_date_or_quoracy_does_not_validate() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let right = rows(
        "table,cppr_cp_review_id,cppr_person_id,cppr_cp_review_date,cppr_cp_review_quorate,cppr_cp_review_participation\n\
         ssd_cp_reviews,ABCDEFGH-2026-12-15-1,ABCDEFGH,2026-12-15,Y,PN1",
    )
    .remove(0);
    assert!(faults(&schema, &right).is_empty());
    for (column, wrong) in [
        ("table", "ssd_cp_plans"),
        ("cppr_cp_review_id", ""),
        ("cppr_person_id", "0123456789012345678901234567890123456789012345678"),
        ("cppr_cp_review_date", "15/12/2026"),
        ("cppr_cp_review_date", "2026-02-30"),
        ("cppr_cp_review_date", ""),
        ("cppr_cp_review_quorate", "yes"),
        ("cppr_cp_review_participation", "PN8"),
        ("cppr_cp_review_participation", "pn1"),
    ] {
        let mut row = right.clone();
        row.insert(column.to_owned(), Value::from(wrong));
        assert_eq!(faults(&schema, &row).len(), 1, "{column} {wrong}");
    }
    let mut row = right.clone();
    row.remove("cppr_cp_review_date");
    row.insert("name".to_owned(), Value::from("Kacper"));
    assert_eq!(faults(&schema, &row).len(), 2);
}
