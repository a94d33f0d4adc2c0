//! Friday 20 November: an interpreter is booked for the review, and Priya notes that she rang Piotr.

use anyhow::{Context as _, Result};
use jiff::civil::date;
use participation::Participation;
use participation::plan::MeetingKind;
use participation::readiness::{NewTried, TriedBy};

use super::cast::{Family, Team};
use super::visit::Visit;

pub(super) async fn before_the_review(story: &Participation, team: &Team, family: &Family) -> Result<()> {
    let priya = Visit::of(story, team.priya, "2026-11-20T11:30").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    let meetings = casework.dates().await?.meetings;
    let review = meetings
        .iter()
        .find(|one| one.kind == MeetingKind::Review && one.is_ahead());
    let review = review.context("no review is booked")?.id;
    casework.book_interpreter(review, family.ewa.membership, true).await?;
    let people = casework.people().await?;
    let piotr = people.iter().find(|one| one.person == family.piotr);
    let tried = NewTried {
        meeting: review,
        member: piotr.context("Piotr is not there")?.id,
        how: TriedBy::Phone,
        on: date(2026, 11, 20),
        words: "He was at work. I ring again on Monday at 6 pm.".to_owned(),
    };
    casework.note_tried(&tried).await?;
    priya.end().await
}
