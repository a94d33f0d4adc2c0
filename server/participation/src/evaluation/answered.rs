use std::collections::BTreeSet;

use jiff::ToSpan as _;

use super::Measure;
use super::counted::Counted;
use super::gather::One;
use crate::clock::day_of;
use crate::error::Result;
use crate::people::Role;
use crate::store::Tx;
use crate::support::{Outcome, load_asks};
use crate::voice::View;

/// What is shared is looked at so many days later, so that everything had the same time to be answered.
const LOOKED_AT_AFTER: i32 = 28;

impl One<'_> {
    /// How long each voice waited: the middle one of a family's waits for what it shared in the three months that end
    /// four weeks before the quarter does.
    pub(super) fn count_waits(&self, counted: &mut Counted) {
        let days = LOOKED_AT_AFTER.days();
        let (from, to) = (
            self.quarter.first().saturating_sub(days),
            self.last().saturating_sub(days),
        );
        for (role, voice) in [(Role::YoungPerson, "young-person"), (Role::Parent, "parent")] {
            let asked = self.views.iter().filter(|view| {
                let on = day_of(view.shared_at);
                self.role(view.author) == Some(role) && view.asks_for_answer() && from <= on && on <= to
            });
            let mut waits: Vec<i32> = asked.map(waited).collect();
            waits.sort_unstable();
            let Some(middle) = waits.get(waits.len() / 2) else {
                continue;
            };
            let band = match middle {
                ..=7 => "7-days",
                8..=14 => "14-days",
                15..=28 => "28-days",
                _ => "longer",
            };
            counted.only(Measure::Waited, voice, band, &self.family);
        }
    }

    /// What help was asked for, what there was, and what there was not and why.
    pub(super) async fn count_help(&self, tx: &mut Tx, counted: &mut Counted) -> Result<()> {
        let mut found = BTreeSet::new();
        for ask in load_asks(self.p, tx, self.pathway, |_| true).await? {
            let help = ask.help.text();
            if self.holds(ask.at) {
                found.insert((Measure::Asked, help, "asked"));
            }
            for told in ask.told.iter().filter(|told| self.holds(told.at)) {
                match told.outcome {
                    Outcome::Available => {
                        found.insert((Measure::Asked, help, "available"));
                    }
                    Outcome::NotAvailable(why) => {
                        found.insert((Measure::Asked, help, "not-available"));
                        found.insert((Measure::Missing, help, why.text()));
                    }
                }
            }
        }
        for (measure, row, column) in found {
            counted.add(measure, row, column, &self.family);
        }
        Ok(())
    }
}

/// After how many days something was first answered; far too many where it was not within four weeks.
fn waited(view: &View) -> i32 {
    let (shared, first) = (
        day_of(view.shared_at),
        view.answers.first().map(|answer| day_of(answer.at)),
    );
    let days = first.and_then(|on| shared.until(on).ok()).map(|span| span.get_days());
    days.filter(|days| *days <= LOOKED_AT_AFTER).unwrap_or(i32::MAX)
}
