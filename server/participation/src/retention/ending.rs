use jiff::civil::Date;

use super::early::drop_early_of;
use super::kept::Kept;
use super::load::{load_kept, seal};
use super::offering::forget_offers;
use crate::audit::Act;
use crate::cases::{Casework, Review};
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::id::Id;
use crate::people::stable_text;
use crate::rules::length::Written;

/// Why a plan ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EndReason {
    /// Stepped down, and closed.
    SteppedDown,
    /// The young person moved to another council's area.
    MovedAway,
    /// The young person turned 18.
    Eighteen,
    /// Anything else.
    Other,
}

stable_text!(EndReason {
    SteppedDown = "stepped-down",
    MovedAway = "moved-away",
    Eighteen = "eighteen",
    Other = "other",
});

impl Review<'_> {
    /// How long what this pathway holds is kept, and what keeps it, as I may know it: not whether anything was added that
    /// is not mine to file.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn kept(&self) -> Result<Kept> {
        let p = self.participation();
        let kept = load_kept(p, &mut p.store().read().await?, self.pathway()).await?;
        Ok(kept.told(self.me().role))
    }
}

impl Casework<'_> {
    /// Notes that the plan ended. The family reads when and why. What is still said goes on being read and answered.
    ///
    /// # Errors
    /// [`Error::Conflict`] when it ended already on another day or for another reason; [`Error::Incomplete`] for a day
    /// before the pathway was opened or after today, and for "other" without words; [`Error::TooLong`].
    pub async fn end_plan(&self, on: Date, reason: EndReason, words: &str) -> Result<()> {
        Written::Because.check(words)?;
        let (p, pathway) = (self.participation(), self.pathway());
        let mut tx = self.write().await?;
        if let Some(end) = load_kept(p, &mut tx, pathway).await?.ended {
            // The same form sent twice is one end.
            return if (end.on, end.reason, end.words.as_str()) == (on, reason, words.trim()) {
                Ok(())
            } else {
                Err(Error::Conflict)
            };
        }
        let opened: Option<(i64,)> = tx
            .one("SELECT opened_at FROM pathway WHERE id = $1", &[pathway.into()])
            .await?;
        let (opened,) = opened.ok_or(Error::NotThere)?;
        let silent = reason == EndReason::Other && words.trim().is_empty();
        if on > p.clock().today() || on < day_of(opened) || silent {
            return Err(Error::Incomplete);
        }
        let (id, now) = (Id::random(), p.clock().now_ms());
        let key = p.vault().key(&mut tx, pathway).await?;
        tx.run(
            "INSERT INTO plan_end (id, pathway, ended_on, reason, person, body, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                id.into(),
                pathway.into(),
                on.into(),
                reason.text().into(),
                self.me().person.into(),
                seal(&key, "plan_end", id, words)?.into(),
                now.into(),
            ],
        )
        .await?;
        tx.run(
            "UPDATE pathway SET closed_at = $1 WHERE id = $2",
            &[now.into(), pathway.into()],
        )
        .await?;
        self.note_plan(&mut tx, Act::PlanEnded, id).await?;
        tx.commit().await
    }

    /// Notes that the plan goes on after all. Whoever asked or agreed that it is deleted early meant the end that is no
    /// more.
    ///
    /// # Errors
    /// When the handle no longer stands.
    pub async fn plan_goes_on(&self) -> Result<()> {
        let (p, pathway) = (self.participation(), self.pathway());
        let mut tx = self.write().await?;
        let ended = tx
            .run(
                "UPDATE plan_end SET undone_at = $1 WHERE pathway = $2 AND undone_at IS NULL",
                &[p.clock().now_ms().into(), pathway.into()],
            )
            .await?;
        // A second tap finds it going on already.
        if ended == 0 {
            return Ok(());
        }
        tx.run("UPDATE pathway SET closed_at = NULL WHERE id = $1", &[pathway.into()])
            .await?;
        forget_offers(&mut tx, pathway).await?;
        if drop_early_of(p, &mut tx, pathway).await? {
            self.note_plan(&mut tx, Act::EarlyDropped, pathway).await?;
        }
        self.note_plan(&mut tx, Act::PlanWentOn, pathway).await?;
        tx.commit().await
    }
}
