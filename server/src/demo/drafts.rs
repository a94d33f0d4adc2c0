use anyhow::Result;
use participation::Participation;
use participation::voice::{Feeling, Topic};

use super::cast::Family;
use super::visit::Visit;
use super::words::write;

/// Saturday 21 November, before the demo begins: Kacper writes, and has shared none of it.
pub(super) async fn today(story: &Participation, family: &Family) -> Result<()> {
    let kacper = Visit::of(story, family.kacper.person, "2026-11-21T09:10").await?;
    let better = "The bus station is better now. There's a man there and he says hello.";
    write(
        &kacper,
        Topic::GoingOk,
        better,
        &["an-adult"],
        Some(Feeling::MostlyFine),
    )
    .await?;
    kacper.minutes_later(4);
    write(
        &kacper,
        Topic::Part,
        "I might come to all of it this time if",
        &[],
        None,
    )
    .await?;
    kacper.end().await
}
