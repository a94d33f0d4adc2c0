use jiff::civil::Date;

use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::rules::working_days::working_days_before;
use crate::store::Tx;

/// Under which name the setting stands in `meta`.
const SETTING: &str = "report-days";

/// How many working days before a meeting the family has the report, where the council says nothing else.
const REPORT_DAYS: u16 = 3;

/// More working days than this nobody asks for.
pub const MOST_REPORT_DAYS: u16 = 20;

/// Whether the family can read the report in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The last day on which it is in time.
    pub by: Date,
    /// On which day it was opened to them; nothing while it is closed.
    pub opened: Option<Date>,
}

impl Opening {
    pub(super) fn of(meeting: Date, days: u16, opened_at: Option<i64>) -> Self {
        Self {
            by: working_days_before(meeting, days),
            opened: opened_at.map(day_of),
        }
    }

    /// Whether it is open and was in time.
    #[must_use]
    pub fn is_in_time(&self) -> bool {
        self.opened.is_some_and(|on| on <= self.by)
    }
}

pub(super) async fn load_report_days(tx: &mut Tx) -> Result<u16> {
    let found: Option<(String,)> = tx
        .one("SELECT value FROM meta WHERE name = $1", &[SETTING.into()])
        .await?;
    match found {
        None => Ok(REPORT_DAYS),
        Some((days,)) => days.parse().map_err(|_| Error::Corrupt("meta.report-days")),
    }
}

impl Participation {
    /// How many working days before a meeting this council opens the report to the family.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn report_days(&self) -> Result<u16> {
        let mut tx = self.store().read().await?;
        load_report_days(&mut tx).await
    }

    /// Says how many, from now on.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager, [`Error::Incomplete`] for more than [`MOST_REPORT_DAYS`].
    pub async fn set_report_days(&self, who: &SignedIn, days: u16) -> Result<()> {
        let mut tx = self.managers_write(who).await?;
        if days > MOST_REPORT_DAYS {
            return Err(Error::Incomplete);
        }
        tx.run(
            "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            &[SETTING.into(), days.to_string().into()],
        )
        .await?;
        let entry = Entry::new(who.person, Act::ReportDaysSet, who.person, None);
        audit::append(&mut tx, self.vault(), entry).await?;
        tx.commit().await
    }
}
