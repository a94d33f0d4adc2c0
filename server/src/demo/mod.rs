//! The demo's made-up story, told through the same handles the pages use, each step in its own time.
//!
//! It is set in Westhaven, a town that is not on any map, and stops on Saturday 21 November 2026.

mod after;
mod answering;
mod autumn;
mod cast;
mod drafts;
mod messages;
mod news;
mod others;
mod pack;
mod partners;
mod places;
mod plan;
mod ready;
mod requests;
mod room;
mod september;
mod support;
mod visit;
mod words;
mod written;

#[cfg(test)]
mod tests;

use anyhow::Result;
use participation::Participation;
use participation::id::PersonId;

use crate::config::Problem;

/// The people of the story by their stable names. Those after the eighth, but for the last, have no place at the
/// demo's door: they are there so that somebody can look from another family's side.
const PARTS: [&str; 13] = [
    "young-person",
    "mother",
    "advocate",
    "worker",
    "chair",
    "manager",
    "hub",
    "partner",
    "second-parent",
    "other-young-person",
    "other-parent",
    "other-worker",
    "data-protection",
];

/// Tells the story to an empty database that is the demo's.
///
/// # Errors
/// When the database does not answer.
pub(crate) async fn tell(participation: &Participation) -> Result<()> {
    let staff = cast::staff(participation).await?;
    let after = after::begun(participation, &staff).await?;
    let family = september::opened(participation, &staff).await?;
    let mut said = september::said(participation, &staff, &family).await?;
    let contexts = places::named(participation, &staff, &family).await?;
    places::gathered(participation, &staff, &family, &said, &contexts).await?;
    places::weighed(participation, &staff, &family, &contexts).await?;
    places::others(participation, &staff).await?;
    room::agreed(participation, &staff, &family).await?;
    written::before(participation, &staff, &family, &contexts).await?;
    september::heard(participation, &staff, &family, &said).await?;
    room::held(participation, &staff, &family).await?;
    places::told(participation, &staff, &family).await?;
    let plan = september::conference(participation, &staff, &family, &said).await?;
    room::apart(participation, &staff, &family).await?;
    support::directory(participation, &staff).await?;
    let imran = partners::come(participation, &staff, &family, &contexts, &plan).await?;
    autumn::october(participation, &staff, &family, &mut said, &plan).await?;
    places::closed(participation, &staff, &family).await?;
    let others = others::tell(participation, &staff).await?;
    autumn::november(participation, &staff, &family, &mut said, (&plan, imran)).await?;
    room::said_after(participation, &family).await?;
    support::told(participation, &staff, &family, &said).await?;
    messages::chosen(participation, &family).await?;
    room::review(participation, &staff, &family).await?;
    messages::went(participation, "2026-11-20T16:10").await?;
    written::ahead(participation, &staff, &family).await?;
    partners::ahead(participation, &staff, &family, &contexts).await?;
    news::weekly(participation, &staff, &family, &said, &plan).await?;
    ready::before_the_review(participation, &staff, &family).await?;
    others::thursday(participation, &others).await?;
    pack::printed(participation, &staff, &family).await?;
    pack::given(participation, &staff, &family).await?;
    requests::asked(participation, &staff, &family).await?;
    after::over(participation, &staff, &after).await?;
    drafts::today(participation, &family).await?;

    let parts = [
        family.kacper.person,
        family.ewa.person,
        family.tash,
        staff.priya,
        staff.marcus,
        staff.manager,
        staff.hub,
        imran.person,
        family.piotr,
        others.amira,
        others.mother,
        staff.colleague,
        staff.officer,
    ];
    for (part, person) in PARTS.into_iter().zip(parts) {
        participation.cast(part, person).await?;
    }
    Ok(())
}

/// The people of the story by their stable names.
///
/// # Errors
/// A [`Problem`] when the telling was broken off; otherwise as the database does.
pub(crate) async fn people(participation: &Participation) -> Result<Vec<(&'static str, PersonId)>> {
    let mut people = Vec::with_capacity(PARTS.len());
    for part in PARTS {
        let person = participation.played_by(part).await?.ok_or_else(|| {
            Problem::state(
                "the demo's story was broken off before its end.",
                "delete the demo's database (and the -wal and -shm files beside it), then start again.",
            )
        })?;
        people.push((part, person));
    }
    Ok(people)
}
