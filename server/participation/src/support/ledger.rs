use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::asks::load_asks;
use super::{Families, Help, Outcome, Quarter, WhyNot};
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::{self, Act, Entry};
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::id::PathwayId;
use crate::rules::ledger::{families, shown, sum_shown};

/// What families asked for and were told in a quarter, across pathways. No names, no words, no place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// In which quarter.
    pub quarter: Quarter,
    /// By kind of help, every kind, also where nothing may be told.
    pub rows: Vec<LedgerRow>,
}

/// One kind of help in the ledger. Numbers are of families.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerRow {
    /// What kind.
    pub help: Help,
    /// Asked for in the quarter.
    pub asked: Families,
    /// Told in the quarter that it is available.
    pub available: Families,
    /// Told in the quarter that it is not.
    pub not_available: Families,
    /// Why not, every reason.
    pub why: Vec<(WhyNot, Families)>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Asked,
    Available,
    NotAvailable,
    Because(WhyNot),
}

impl Ledger {
    /// As comma-separated values, in stable words: what is hidden reads `<5`.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut out = String::from("quarter,help,what,families\r\n");
        let told = |families: Families| match families {
            Families::Shown(many) => many.to_string(),
            Families::Hidden => "<5".to_owned(),
        };
        let quarter = self.quarter.first();
        for row in &self.rows {
            let mut line = |what: &str, families: Families| {
                // Writing to a String cannot fail.
                let _ = write!(out, "{quarter},{},{what},{}\r\n", row.help.text(), told(families));
            };
            line("asked", row.asked);
            line("available", row.available);
            line("not-available", row.not_available);
            for (why, families) in &row.why {
                line(&format!("not-available-{}", why.text()), *families);
            }
        }
        out
    }
}

impl Participation {
    /// What families asked for and were told in a quarter. A household of several pathways is one family.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a manager, and for a quarter that is not over.
    pub async fn support_ledger(&self, who: &SignedIn, quarter: Quarter) -> Result<Ledger> {
        if !quarter.is_over(self.clock().today()) {
            return Err(Error::NotThere);
        }
        let mut tx = self.managers_write(who).await?;
        let pathways: Vec<(PathwayId, String)> = tx
            .all(
                "SELECT p.id, COALESCE(h.household, p.id) FROM pathway p LEFT JOIN household h ON h.pathway = p.id \
                 WHERE EXISTS (SELECT 1 FROM support_ask a WHERE a.pathway = p.id)",
                &[],
            )
            .await?;
        let mut told: BTreeSet<((Help, What), String)> = BTreeSet::new();
        for (pathway, family) in pathways {
            for ask in load_asks(self, &mut tx, pathway, |_| true).await? {
                let mut tell = |at: i64, what: What| {
                    if quarter.holds(day_of(at)) {
                        told.insert(((ask.help, what), family.clone()));
                    }
                };
                tell(ask.at, What::Asked);
                for one in &ask.told {
                    match one.outcome {
                        Outcome::Available => tell(one.at, What::Available),
                        Outcome::NotAvailable(why) => {
                            tell(one.at, What::NotAvailable);
                            tell(one.at, What::Because(why));
                        }
                    }
                }
            }
        }
        let entry = Entry::new(who.person, Act::Exported, who.person, None);
        audit::append(&mut tx, self.vault(), entry).await?;
        tx.commit().await?;
        let many = families(told);
        let of = |help: Help, what: What| many.get(&(help, what)).copied().unwrap_or_default();
        let rows = Help::ALL.iter().map(|&help| {
            let why: Vec<_> = WhyNot::ALL.iter().map(|&why| of(help, What::Because(why))).collect();
            LedgerRow {
                help,
                asked: shown(of(help, What::Asked)),
                available: shown(of(help, What::Available)),
                not_available: sum_shown(of(help, What::NotAvailable), &why),
                why: WhyNot::ALL
                    .iter()
                    .copied()
                    .zip(why.iter().map(|many| shown(*many)))
                    .collect(),
            }
        });
        Ok(Ledger {
            quarter,
            rows: rows.collect(),
        })
    }
}
