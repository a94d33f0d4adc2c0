use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Band;
use super::flags::chosen;
use super::keys::{Month, hub_key, monday, name_place};
use super::settings::load_rule;
use crate::Participation;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::AlertId;
use crate::places::{PlaceTime, Reason};
use crate::rules::threshold::{Flag, raise, told};
use crate::sealing::{DataKey, Place};
use crate::store::Tx;

/// Under which name the last batch stands in `meta`.
const LAST: &str = "alerts-batched";

/// Sealed under the hub's key.
#[derive(Serialize, Deserialize)]
pub(super) struct AlertBody {
    pub(super) place: String,
    pub(super) themes: Vec<Reason>,
    pub(super) times: Vec<PlaceTime>,
    pub(super) band: Option<Band>,
}

pub(super) const fn alert_place(row: &str) -> Place<'_> {
    Place::new("alert", "body", row)
}

#[derive(sqlx::FromRow)]
struct FlagRow {
    area: Vec<u8>,
    person: Vec<u8>,
    household: Vec<u8>,
    themes: i64,
    times: i64,
    name: Vec<u8>,
}

#[derive(sqlx::FromRow)]
struct SourceRow {
    id: String,
    area: Vec<u8>,
    themes: i64,
    times: i64,
    name: Vec<u8>,
}

/// What the hub is told of one place.
#[derive(Default)]
struct Telling {
    name: String,
    themes: i64,
    times: i64,
}

/// Who is told.
#[derive(Clone, Copy)]
enum Tier {
    Hub,
    Partner,
}

impl Tier {
    const fn text(self) -> &'static str {
        match self {
            Self::Hub => "hub",
            Self::Partner => "partner",
        }
    }
}

impl Participation {
    /// Makes the place alerts of the week, once a week; does nothing for the rest of it. Only whole weeks are counted,
    /// and weeks that were missed come together.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn batch_alerts(&self) -> Result<()> {
        let week = monday(self.clock().today());
        let mut tx = self.store().write().await?;
        let last: Option<(String,)> = tx.one("SELECT value FROM meta WHERE name = $1", &[LAST.into()]).await?;
        if last.is_some_and(|(last,)| last >= week.to_string()) {
            return Ok(());
        }
        let months: Vec<(String,)> = tx
            .all("SELECT month FROM flag UNION SELECT month FROM other_source", &[])
            .await?;
        for (month,) in months {
            self.batch_month(&mut tx, Month::from_text(&month)?, week).await?;
        }
        // Also months of which every flag was taken back.
        for month in Month::of(week).before().filter(|month| month.is_over(week)) {
            month.erase(self, &mut tx).await?;
        }
        tx.run(
            "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            &[LAST.into(), week.to_string().into()],
        )
        .await?;
        tx.commit().await?;
        match self.store().scrub().await {
            // Somebody still reads what was there before; next week wipes it.
            Ok(()) | Err(Error::Busy) => Ok(()),
            Err(error) => Err(error),
        }
    }

    async fn batch_month(&self, tx: &mut Tx, month: Month, week: Date) -> Result<()> {
        if let Some(key) = month.key_if_there(self, tx).await? {
            let hub = hub_key(self, tx).await?;
            let flags = counted(tx, month, week, &hub).await?;
            let rule = load_rule(tx).await?;
            let needs = |least: u8| {
                let key = &key;
                move |area: &Vec<u8>| usize::from(least + raise(key.mac("raise", area)[0]))
            };
            let mut telling: BTreeMap<Vec<u8>, Telling> = sources(tx, month, week, &hub).await?;
            for (area, one) in told(&flags.rows, needs(rule.hub)) {
                let there = telling.entry(area.clone()).or_default();
                there.name = flags.name(&area);
                there.themes |= one.themes;
                there.times |= one.times;
            }
            for (area, one) in telling {
                self.tell(tx, &hub, Tier::Hub, month, week, &area, one, None).await?;
            }
            // Partner agencies hear of whole months only.
            if month.is_over(week) {
                for (area, one) in told(&flags.rows, needs(rule.partner)) {
                    let telling = Telling {
                        name: flags.name(&area),
                        themes: one.themes,
                        times: one.times,
                    };
                    let band = Band::of(one.households);
                    self.tell(tx, &hub, Tier::Partner, month, week, &area, telling, Some(band))
                        .await?;
                }
            }
        }
        if month.is_over(week) {
            tx.run("DELETE FROM flag WHERE month = $1", &[month.text().into()])
                .await?;
            tx.run("DELETE FROM other_source WHERE month = $1", &[month.text().into()])
                .await?;
            month.erase(self, tx).await?;
        }
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "one row, written in one place")]
    async fn tell(
        &self,
        tx: &mut Tx,
        hub: &DataKey,
        tier: Tier,
        month: Month,
        week: Date,
        area: &[u8],
        telling: Telling,
        band: Option<Band>,
    ) -> Result<()> {
        let id = AlertId::random();
        let body = AlertBody {
            place: telling.name,
            themes: chosen(Reason::ALL, telling.themes),
            times: chosen(PlaceTime::ALL, telling.times),
            band,
        };
        // Once told it stays as it was: what came later would tell what changed.
        let new = tx
            .run(
                "INSERT INTO alert (id, month, area, tier, week, body) VALUES ($1, $2, $3, $4, $5, $6) \
                 ON CONFLICT (month, area, tier) DO NOTHING",
                &[
                    id.into(),
                    month.text().into(),
                    area.into(),
                    tier.text().into(),
                    week.into(),
                    hub.seal_json(alert_place(&id.to_string()), &body)?.into(),
                ],
            )
            .await?;
        if new > 0 {
            audit::append(tx, self.vault(), Entry::new(audit::SYSTEM, Act::AlertMade, id, None)).await?;
        }
        Ok(())
    }
}

/// The flags of a month that count by a week.
struct Counted {
    rows: Vec<Flag<Vec<u8>, Vec<u8>>>,
    names: BTreeMap<Vec<u8>, String>,
}

impl Counted {
    fn name(&self, area: &[u8]) -> String {
        self.names.get(area).cloned().unwrap_or_default()
    }
}

async fn counted(tx: &mut Tx, month: Month, week: Date, hub: &DataKey) -> Result<Counted> {
    let found: Vec<FlagRow> = tx
        .all(
            "SELECT area, person, household, themes, times, name FROM flag \
             WHERE month = $1 AND counts_on <= $2 ORDER BY area, person",
            &[month.text().into(), week.into()],
        )
        .await?;
    let (mut rows, mut names) = (Vec::new(), BTreeMap::new());
    for row in found {
        let place = HEXLOWER.encode(&[row.area.as_slice(), &row.person].concat());
        let name = hub.open_text(name_place("flag", &place), &row.name)?;
        names.entry(row.area.clone()).or_insert(name);
        rows.push(Flag {
            area: row.area,
            household: row.household,
            themes: row.themes,
            times: row.times,
        });
    }
    Ok(Counted { rows, names })
}

async fn sources(tx: &mut Tx, month: Month, week: Date, hub: &DataKey) -> Result<BTreeMap<Vec<u8>, Telling>> {
    let found: Vec<SourceRow> = tx
        .all(
            "SELECT id, area, themes, times, name FROM other_source WHERE month = $1 AND counts_on <= $2 ORDER BY id",
            &[month.text().into(), week.into()],
        )
        .await?;
    let mut telling: BTreeMap<Vec<u8>, Telling> = BTreeMap::new();
    for row in found {
        let one = telling.entry(row.area).or_default();
        one.name = hub.open_text(name_place("other_source", &row.id), &row.name)?;
        one.themes |= row.themes;
        one.times |= row.times;
    }
    Ok(telling)
}
