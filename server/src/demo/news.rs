//! Friday 20 November: Priya says how the light stands although nothing moved, and Ewa asks what is happening with it.

use anyhow::Result;
use jiff::civil::date;
use participation::Participation;
use participation::news::{About, NewLine};

use super::cast::{Family, Team};
use super::plan::Plan;
use super::visit::Visit;
use super::words::Said;

pub(super) async fn weekly(
    story: &Participation,
    team: &Team,
    family: &Family,
    said: &Said,
    plan: &Plan,
) -> Result<()> {
    let priya = Visit::of(story, team.priya, "2026-11-20T11:05").await?;
    let line = NewLine {
        about: About::View(said.view("underpass")?),
        waiting_on: "the head of highways".to_owned(),
        words: "Marcus wrote on 5 November.".to_owned(),
        next_on: Some(date(2026, 12, 11)),
        after: None,
    };
    let review = priya.p.review(&priya.who, family.pathway).await?;
    review.say_news(&line).await?;
    priya.end().await?;

    let ewa = Visit::of(story, family.ewa.person, "2026-11-20T13:50").await?;
    let voice = ewa.p.own_voice(&ewa.who).await?;
    voice.ask_what_is_happening(About::Action(plan.id("A4")?)).await?;
    ewa.end().await
}
