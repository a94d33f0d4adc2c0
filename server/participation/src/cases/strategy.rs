use jiff::civil::Date;

use super::{Casework, Kind};
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};

impl Kind {
    /// Whether it starts with a strategy discussion, from which the statutory clock counts.
    #[must_use]
    pub const fn needs_strategy(self) -> bool {
        matches!(self, Self::Roth | Self::ChildProtection)
    }
}

impl Casework<'_> {
    /// Notes or corrects when the strategy discussion was. Every limit is counted from it, so all of them move.
    ///
    /// `was` is what the page showed.
    ///
    /// # Errors
    /// [`Error::Conflict`] when it was changed in the meantime; [`Error::NotThere`] when a pathway that
    /// needs one would be left without.
    pub async fn date_strategy(&self, was: Option<Date>, on: Option<Date>) -> Result<()> {
        let kind = self.dates().await?.kind;
        if on.is_none() && kind.needs_strategy() {
            return Err(Error::NotThere);
        }
        let mut tx = self.write().await?;
        let changed = tx
            .run(
                "UPDATE pathway SET strategy_on = $1 WHERE id = $2 AND COALESCE(strategy_on, '') = $3",
                &[
                    on.into(),
                    self.pathway().into(),
                    was.map(|date| date.to_string()).unwrap_or_default().into(),
                ],
            )
            .await?;
        if changed == 0 {
            return Err(Error::Conflict);
        }
        audit::append(
            &mut tx,
            self.participation().vault(),
            Entry::new(
                self.me().person,
                Act::StrategyDated,
                self.pathway(),
                Some(self.pathway()),
            ),
        )
        .await?;
        tx.commit().await
    }
}
