use std::collections::{BTreeMap, HashMap};

use super::Measure;
use super::counted::Counted;
use super::gather::One;
use crate::error::Result;
use crate::id::{ContextId, MembershipId, PlaceId};
use crate::people::Role;
use crate::places::{Change, PlaceKind, PlaceThread, change, place_threads};
use crate::plan::ContextKind;
use crate::store::Tx;
use crate::weights::SharedSpread;

impl One<'_> {
    /// How places feel by now, beside what the plan does about places of their kind. Each voice by itself.
    pub(super) async fn count_ratings(&self, tx: &mut Tx, counted: &mut Counted) -> Result<()> {
        let gathered: Vec<(MembershipId, PlaceId, ContextId)> = tx
            .all(
                "SELECT g.author, g.place, g.context FROM gathered g JOIN context c ON c.id = g.context \
                 WHERE c.pathway = $1",
                &[self.pathway.into()],
            )
            .await?;
        let gathered: HashMap<_, _> = gathered
            .into_iter()
            .map(|(who, place, under)| ((who, place), under))
            .collect();
        for thread in place_threads(&self.views) {
            let under = gathered.get(&(thread.author, thread.place));
            let kind = under.and_then(|id| self.contexts.get(id)).copied();
            let kind = kind.or_else(|| thread.kind().map(PlaceKind::context));
            let (Some(kind), Some(changed)) = (kind, self.changed(&thread)) else {
                continue;
            };
            let young = match self.role(thread.author) {
                Some(Role::YoungPerson) => true,
                Some(Role::Parent) => false,
                _ => continue,
            };
            let (alone, beside, word) = match (young, changed) {
                (true, Change::Better) => (Measure::ChangeYoungPerson, Measure::BetterYoungPerson, "better"),
                (true, Change::Same) => (Measure::ChangeYoungPerson, Measure::SameYoungPerson, "same"),
                (true, Change::Worse) => (Measure::ChangeYoungPerson, Measure::WorseYoungPerson, "worse"),
                (false, Change::Better) => (Measure::ChangeParent, Measure::BetterParent, "better"),
                (false, Change::Same) => (Measure::ChangeParent, Measure::SameParent, "same"),
                (false, Change::Worse) => (Measure::ChangeParent, Measure::WorseParent, "worse"),
            };
            counted.add(alone, kind.text(), word, &self.family);
            for response in self.responses(kind) {
                counted.add(beside, kind.text(), response, &self.family);
            }
        }
        Ok(())
    }

    /// What the last time in the quarter says, compared with the time before, whenever that was.
    fn changed(&self, thread: &PlaceThread) -> Option<Change> {
        let rated = thread.rated();
        let last = rated.iter().rposition(|one| self.holds(one.at))?;
        let before = last.checked_sub(1)?;
        change(rated[before].feeling, rated[last].feeling)
    }

    /// What weighs more or less by now than the time before. Each voice by itself; the professionals' counters are not
    /// the family's, and not counted.
    pub(super) fn count_weights(&self, counted: &mut Counted) {
        for (author, (role, _)) in &self.roles {
            let measure = match role {
                Role::YoungPerson => Measure::WeightYoungPerson,
                Role::Parent => Measure::WeightParent,
                _ => continue,
            };
            let mine = self.views.iter().filter(|view| view.author == *author);
            let spreads: Vec<(i64, &SharedSpread)> = mine
                .filter_map(|view| view.spread().map(|spread| (view.shared_at, spread)))
                .filter(|(_, spread)| !spread.professionals)
                .collect();
            let Some(last) = spreads.iter().rposition(|(at, _)| self.holds(*at)) else {
                continue;
            };
            let Some(before) = last.checked_sub(1) else { continue };
            let (before, now) = (self.by_kind(spreads[before].1), self.by_kind(spreads[last].1));
            for kind in ContextKind::ALL {
                let on = |spread: &BTreeMap<&str, u32>| spread.get(kind.text()).copied().unwrap_or(0);
                let word = match (on(&before), on(&now)) {
                    (0, 0) => continue,
                    (before, now) if now > before => "more",
                    (before, now) if now < before => "less",
                    _ => "same",
                };
                counted.add(measure, kind.text(), word, &self.family);
            }
        }
    }

    fn by_kind(&self, spread: &SharedSpread) -> BTreeMap<&'static str, u32> {
        let mut found = BTreeMap::new();
        for (context, counters) in &spread.counters {
            if let Some(kind) = self.contexts.get(context) {
                *found.entry(kind.text()).or_default() += u32::from(*counters);
            }
        }
        found
    }
}
