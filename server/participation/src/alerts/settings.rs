use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::{Id, PathwayId};
use crate::rules::threshold::AlertRule;
use crate::store::Tx;

/// Under which name the rule stands in `meta`.
const SETTING: &str = "alerts";

pub(super) async fn load_rule(tx: &mut Tx) -> Result<AlertRule> {
    let found: Option<(String,)> = tx
        .one("SELECT value FROM meta WHERE name = $1", &[SETTING.into()])
        .await?;
    let rule: AlertRule = match found {
        None => AlertRule::default(),
        Some((rule,)) => serde_json::from_str(&rule).map_err(|_| Error::Corrupt("meta.alerts"))?,
    };
    // Whoever writes past this software into the database lowers nothing.
    Ok(if rule.is_allowed() { rule } else { AlertRule::default() })
}

impl Participation {
    /// How many different young people a place alert needs here.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn alert_rule(&self) -> Result<AlertRule> {
        load_rule(&mut self.store().read().await?).await
    }

    /// Says how many it needs from now on.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager, and for fewer than the floor.
    pub async fn set_alert_rule(&self, who: &SignedIn, rule: AlertRule) -> Result<()> {
        if !rule.is_allowed() {
            return Err(Error::NotThere);
        }
        let mut tx = self.managers_write(who).await?;
        let value = serde_json::to_string(&rule).map_err(|_| Error::Corrupt("meta.alerts"))?;
        tx.run(
            "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            &[SETTING.into(), value.into()],
        )
        .await?;
        let entry = Entry::new(who.person, Act::ThresholdChanged, who.person, None);
        audit::append(&mut tx, self.vault(), entry).await?;
        tx.commit().await
    }

    /// Notes that the young people of these pathways share a household, so that they count once.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager, for fewer than two, and for a pathway that is not there.
    pub async fn share_a_household(&self, who: &SignedIn, pathways: &[PathwayId]) -> Result<()> {
        if pathways.len() < 2 {
            return Err(Error::NotThere);
        }
        let mut tx = self.managers_write(who).await?;
        let household = Id::random();
        for pathway in pathways {
            let there: Option<(i64,)> = tx
                .one("SELECT COUNT(*) FROM pathway WHERE id = $1", &[(*pathway).into()])
                .await?;
            if !matches!(there, Some((1,))) {
                return Err(Error::NotThere);
            }
            super::flags::rehouse(self, &mut tx, *pathway, household).await?;
            let entry = Entry::new(who.person, Act::HouseholdJoined, *pathway, Some(*pathway));
            audit::append(&mut tx, self.vault(), entry).await?;
        }
        tx.commit().await
    }
}
