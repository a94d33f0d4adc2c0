//! What the process does by itself, every quarter of an hour.

use std::path::{Path, PathBuf};
use std::time::Duration;

use participation::audit::anchor;
use participation::{Participation, Result};
use tokio::time::{MissedTickBehavior, interval};

/// How much of the audit chain could be cut off unseen.
const EVERY: Duration = Duration::from_secs(15 * 60);

/// Clears away what has run out, and notes the head of the audit chain outside the
/// database; at once, and then until the process ends.
pub(crate) async fn keep(participation: Participation, anchors: PathBuf) {
    let mut ticks = interval(EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        // Before anything goes, so that it is in them.
        if let Err(error) = participation.make_evaluation().await {
            tracing::error!(%error, "the figures of the quarter were not made");
        }
        if let Err(error) = participation.sweep().await {
            tracing::error!(%error, "what has run out was not cleared away");
        }
        if let Err(error) = participation.batch_alerts().await {
            tracing::error!(%error, "the place alerts of the week were not made");
        }
        if let Err(error) = note_head(&participation, &anchors).await {
            tracing::error!(%error, "the head of the audit chain was not noted");
        }
    }
}

async fn note_head(participation: &Participation, anchors: &Path) -> Result<()> {
    let mut tx = participation.store().read().await?;
    let head = anchor::take(&mut tx, participation.vault()).await?;
    drop(tx);
    match head {
        Some(head) => anchor::write(anchors, &head),
        None => Ok(()),
    }
}
