use super::{Class, Months};
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::store::Tx;

/// Under which name the months stand in `meta`.
const SETTING: &str = "retention";

pub(super) async fn load_months(tx: &mut Tx) -> Result<Months> {
    let found: Option<(String,)> = tx
        .one("SELECT value FROM meta WHERE name = $1", &[SETTING.into()])
        .await?;
    let Some((months,)) = found else {
        return Ok(Months::default());
    };
    let months: Months = serde_json::from_str(&months).map_err(|_| Error::Corrupt("meta.retention"))?;
    // Whoever writes past this software into the database does not make it delete sooner.
    if months.is_allowed() {
        Ok(months)
    } else {
        Err(Error::Corrupt("meta.retention"))
    }
}

impl Participation {
    /// For how many months after a plan's end this council keeps what class of things.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn months_kept(&self) -> Result<Months> {
        load_months(&mut self.store().read().await?).await
    }

    /// Says for how many, from now on.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager, [`Error::Incomplete`] for months that are not allowed.
    pub async fn keep_for(&self, who: &SignedIn, months: Months) -> Result<()> {
        let mut tx = self.managers_write(who).await?;
        if !months.is_allowed() {
            return Err(Error::Incomplete);
        }
        let before = load_months(&mut tx).await?;
        if before == months {
            return Ok(());
        }
        // Who was told of one day is not to lose it on an earlier one.
        for class in Class::ALL {
            if before.of(*class) != months.of(*class) {
                tx.run(
                    "UPDATE copy_offer SET taken_back = 1 WHERE class = $1",
                    &[class.text().into()],
                )
                .await?;
            }
        }
        let value = serde_json::to_string(&months).map_err(|_| Error::Corrupt("meta.retention"))?;
        tx.run(
            "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            &[SETTING.into(), value.into()],
        )
        .await?;
        let entry = Entry::new(who.person, Act::RetentionSet, who.person, None);
        audit::append(&mut tx, self.vault(), entry).await?;
        tx.commit().await
    }
}
