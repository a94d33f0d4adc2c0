use anyhow::Result;
use participation::Participation;
use participation::pack::{Form, Whom};

use super::cast::{Family, Part, Team};
use super::visit::Visit;

/// Friday 20 November: Priya prints Piotr's copy. He is not in the meetings, so nearly all of it is the plan.
pub(super) async fn printed(story: &Participation, team: &Team, family: &Family) -> Result<()> {
    let priya = Visit::of(story, team.priya, "2026-11-20T15:10").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    let piotr = Part::of(&casework, family.piotr).await?;
    casework.take_pack(Whom::Member(piotr.membership), Form::Print).await?;
    priya.end().await
}

/// A few minutes later she gives Ewa hers, to open by herself.
pub(super) async fn given(story: &Participation, team: &Team, family: &Family) -> Result<()> {
    let priya = Visit::of(story, team.priya, "2026-11-20T15:20").await?;
    let casework = priya.p.casework(&priya.who, family.pathway).await?;
    casework.give_pack(Whom::Member(family.ewa.membership)).await?;
    priya.end().await
}
