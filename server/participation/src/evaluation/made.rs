use jiff::ToSpan as _;
use jiff::civil::Date;

use super::counted::Figures;
use super::gather::gather;
use super::{Figure, Measure, Quarter};
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::error::{Error, Result};
use crate::id::Id;
use crate::people::Staff;
use crate::sign_in::Stage;
use crate::store::Tx;

/// How many quarters back can be asked for.
pub const QUARTERS: usize = 8;

/// So many days after a quarter is over its figures are made, so that what is noted late is in them.
const SETTLES_DAYS: i32 = 14;

/// Under which name what stands for this site is kept in `meta`.
const SITE: &str = "evaluation-site";

/// What may be told of a quarter. It never changes again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// What stands for the site: made up, so that it says nothing to who does not know.
    pub site: String,
    /// Which quarter.
    pub quarter: Quarter,
    pub(super) figures: Figures,
}

impl Evaluation {
    /// A figure of a table; [`ALL`](super::ALL) stands for a total.
    #[must_use]
    pub fn figure(&self, measure: Measure, row: &str, column: &str) -> Figure {
        let found = self
            .figures
            .iter()
            .find(|((of, at, under), _)| (*of, *at, *under) == (measure, row, column));
        found.map_or(Figure::Hidden, |(_, about)| Figure::About(*about))
    }

    /// Whether a table tells anything.
    #[must_use]
    pub fn tells(&self, measure: Measure) -> bool {
        self.figures.keys().any(|(of, ..)| *of == measure)
    }

    /// Whether it tells nothing at all: there were too few families.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.figures.is_empty()
    }
}

/// Whether the figures of a quarter can be told on a day.
fn is_told(quarter: Quarter, today: Date) -> bool {
    quarter.is_over(today.saturating_sub(SETTLES_DAYS.days()))
}

/// The quarters that can be asked for on a day, the last one first.
pub(super) fn told_on(today: Date) -> impl Iterator<Item = Quarter> {
    let last = Quarter::of(today.saturating_sub(SETTLES_DAYS.days())).before();
    std::iter::successors(Some(last), |quarter| Some(quarter.before())).take(QUARTERS)
}

impl Participation {
    /// The quarters whose figures can be told today, the last one first.
    #[must_use]
    pub fn evaluation_quarters(&self) -> Vec<Quarter> {
        told_on(self.clock().today()).collect()
    }

    /// What may be told of a quarter, to a manager or the safeguarding hub. Reading it is noted.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody else, and for a quarter that is not told, yet or any more.
    pub async fn evaluation(&self, who: &SignedIn, quarter: Quarter) -> Result<Evaluation> {
        let may = matches!(who.staff, Some(Staff::Manager | Staff::Hub)) && who.stage == Stage::In;
        if !may || !told_on(self.clock().today()).any(|one| one == quarter) {
            return Err(Error::NotThere);
        }
        let made = self.made(quarter).await?;
        let mut tx = self.store().write().await?;
        self.session_stands(&mut tx, who).await?;
        audit::append(
            &mut tx,
            self.vault(),
            Entry::new(who.person, Act::Exported, who.person, None),
        )
        .await?;
        tx.commit().await?;
        Ok(made)
    }

    /// Everything that may be told, oldest quarter first: for whoever runs the process.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn evaluations(&self) -> Result<Vec<Evaluation>> {
        let mut all = Vec::new();
        for quarter in told_on(self.clock().today()) {
            all.push(self.made(quarter).await?);
        }
        all.reverse();
        let mut tx = self.store().write().await?;
        audit::append(
            &mut tx,
            self.vault(),
            Entry::new(audit::SYSTEM, Act::Exported, audit::SYSTEM, None),
        )
        .await?;
        tx.commit().await?;
        Ok(all)
    }

    /// Makes the figures of the quarter that can be told last, if they are not made yet: so that they do not wait for
    /// somebody to ask, and what is destroyed from now on is in them. What was destroyed before is not.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn make_evaluation(&self) -> Result<()> {
        match told_on(self.clock().today()).next() {
            Some(quarter) => self.made(quarter).await.map(drop),
            None => Ok(()),
        }
    }

    /// The figures of a quarter: those that were made first, or new ones.
    async fn made(&self, quarter: Quarter) -> Result<Evaluation> {
        if !is_told(quarter, self.clock().today()) {
            return Err(Error::NotThere);
        }
        let mut tx = self.store().read().await?;
        if let Some(made) = load(&mut tx, quarter).await? {
            return Ok(made);
        }
        let figures = gather(self, &mut tx, quarter).await?.told();
        drop(tx);
        let rows: Vec<_> = figures
            .iter()
            .map(|((measure, row, column), about)| (measure.text(), *row, *column, *about))
            .collect();
        let body = serde_json::to_string(&rows).map_err(|_| Error::Corrupt("evaluation"))?;
        let mut tx = self.store().write().await?;
        tx.run(
            "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
            &[SITE.into(), site().into()],
        )
        .await?;
        // Whoever was first has told it: two who work it out at once tell the same.
        let new = tx
            .run(
                "INSERT INTO evaluation (quarter, body, at) VALUES ($1, $2, $3) ON CONFLICT (quarter) DO NOTHING",
                &[quarter.first().into(), body.into(), self.clock().now_ms().into()],
            )
            .await?;
        if new > 0 {
            let entry = Entry::new(audit::SYSTEM, Act::FiguresMade, audit::SYSTEM, None);
            audit::append(&mut tx, self.vault(), entry).await?;
        }
        let made = load(&mut tx, quarter).await?.ok_or(Error::NotThere)?;
        tx.commit().await?;
        Ok(made)
    }
}

/// What stands for a site. It begins with a letter, so that no spreadsheet takes it for a number.
fn site() -> String {
    let id = Id::random().to_string();
    format!("site-{}", &id[..8])
}

async fn load(tx: &mut Tx, quarter: Quarter) -> Result<Option<Evaluation>> {
    let found: Option<(String,)> = tx
        .one(
            "SELECT body FROM evaluation WHERE quarter = $1",
            &[quarter.first().into()],
        )
        .await?;
    let site: Option<(String,)> = tx.one("SELECT value FROM meta WHERE name = $1", &[SITE.into()]).await?;
    let (Some((body,)), Some((site,))) = (found, site) else {
        return Ok(None);
    };
    let rows: Vec<(String, String, String, u32)> =
        serde_json::from_str(&body).map_err(|_| Error::Corrupt("evaluation.body"))?;
    let mut figures = Figures::new();
    for (measure, row, column, about) in rows {
        let measure = Measure::from_text(&measure).ok_or(Error::Corrupt("evaluation.body"))?;
        let (row, column) = measure.cell(&row, &column).ok_or(Error::Corrupt("evaluation.body"))?;
        figures.insert((measure, row, column), about);
    }
    Ok(Some(Evaluation { site, quarter, figures }))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_quarter_is_told_two_weeks_after_it_is_over_and_not_a_day_before() {
        let summer = Quarter::of(date(2026, 9, 1));
        assert!(!is_told(summer, date(2026, 10, 14)));
        assert!(is_told(summer, date(2026, 10, 15)));
        assert_eq!(told_on(date(2026, 10, 14)).next(), Some(summer.before()));
        assert_eq!(told_on(date(2026, 10, 15)).next(), Some(summer));
    }
}
