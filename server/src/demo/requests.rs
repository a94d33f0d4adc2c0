use anyhow::Result;
use jiff::civil::date;
use participation::Participation;
use participation::requests::{Asker, NewRequest};

use super::cast::{Family, Team};
use super::visit::Visit;

/// Friday 20 November: Ewa asked a week ago for what is held on her. Noor notes it.
pub(super) async fn asked(story: &Participation, team: &Team, family: &Family) -> Result<()> {
    let noor = Visit::of(story, team.officer, "2026-11-20T16:30").await?;
    let request = NewRequest {
        subject: family.ewa.membership,
        asker: Asker::Themselves,
        by: None,
        apart: false,
        name: String::new(),
        shows: String::new(),
        received: date(2026, 11, 13),
    };
    noor.p.requests(&noor.who)?.note(&request).await?;
    noor.end().await
}
