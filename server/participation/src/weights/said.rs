use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::id::{ContextId, PathwayId};
use crate::room::{Save, Slip, Taken};
use crate::rules::length::Written;
use crate::rules::weighing::{COUNTERS, total};
use crate::store::Tx;
use crate::voice::{Audience, Kept, Reach, Said, Sheet, Writing};

/// How many things of their own somebody can put counters on.
const MAX_ELSE: usize = 6;

/// Something that weighs and is none of the contexts, in own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SomethingElse {
    /// What it is.
    pub name: String,
    /// How many counters, 0 to 10.
    pub counters: u8,
}

/// How somebody spreads their counters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpreadSaid {
    /// Counters by context.
    pub counters: BTreeMap<ContextId, u8>,
    /// Counters on something else.
    pub something_else: Vec<SomethingElse>,
    /// Why. May be empty.
    pub why: String,
    /// Who can know. The worker and the chair, unless chosen otherwise.
    pub audience: Audience,
}

impl Default for SpreadSaid {
    fn default() -> Self {
        Self {
            counters: BTreeMap::new(),
            something_else: Vec::new(),
            why: String::new(),
            audience: Audience::new(Reach::WorkerAndChair, &[]),
        }
    }
}

impl SpreadSaid {
    /// How many counters are spread. Ten of them can be shared.
    #[must_use]
    pub fn total(&self) -> u32 {
        let others = self.something_else.iter().map(|one| one.counters);
        total(self.counters.values().copied().chain(others))
    }

    /// Whether anything was put down.
    #[must_use]
    pub fn has_something(&self) -> bool {
        self.total() > 0 || !self.why.trim().is_empty()
    }

    /// As chosen, on contexts that can be chosen, and reaching nobody it cannot reach.
    pub(super) fn tidied(self, known: impl Fn(ContextId) -> bool) -> Self {
        let offered = Reach::ANYWHERE.contains(&self.audience.reach());
        let counters = self
            .counters
            .into_iter()
            .filter(|(context, on)| *on > 0 && known(*context));
        let others = self.something_else.into_iter().map(|one| SomethingElse {
            name: Said::tidy(&one.name),
            counters: one.counters.min(COUNTERS),
        });
        Self {
            counters: counters.map(|(context, on)| (context, on.min(COUNTERS))).collect(),
            something_else: others
                .filter(|one| one.counters > 0 || !one.name.trim().is_empty())
                .take(MAX_ELSE)
                .collect(),
            why: Said::tidy(&self.why),
            audience: if offered {
                self.audience
            } else {
                Self::default().audience
            },
        }
    }
}

/// A spread that is not shared yet.
#[derive(Clone, Debug)]
pub struct SpreadDraft {
    /// Grows with every save. Sharing names it, so that it does what the page said.
    pub version: i64,
    /// When it was last saved, UTC milliseconds; 0 when it never was.
    pub saved_at: i64,
    /// What it says, with its version and what another tab or phone wrote at the same time.
    pub slip: Slip<SpreadSaid>,
}

/// Why a spread cannot be shared yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpreadHeldBack {
    /// It has fewer or more than ten counters; says how many.
    NotTen(u32),
    /// Counters lie on something else that has no name.
    Nameless,
    /// There are several, and the author has not said which one counts.
    TwoTexts,
    /// The why or a name is longer than it may be.
    TooLong,
    /// Counters of the professionals lie on a context that is not named for the family, and it is to reach more than
    /// the worker and the chair.
    NotForFamily,
}

pub(super) fn held_back(slip: &Slip<SpreadSaid>) -> Option<SpreadHeldBack> {
    let said = &slip.said;
    let names = || said.something_else.iter().map(|one| &one.name);
    let nameless = said
        .something_else
        .iter()
        .any(|one| one.counters > 0 && one.name.trim().is_empty());
    let mut short = names().map(|name| Written::SomethingElse.check(name));
    if !slip.aside.is_empty() {
        Some(SpreadHeldBack::TwoTexts)
    } else if said.total() != u32::from(COUNTERS) {
        Some(SpreadHeldBack::NotTen(said.total()))
    } else if nameless {
        Some(SpreadHeldBack::Nameless)
    } else if Written::WeightWhy.check(&said.why).is_err() || short.any(|one| one.is_err()) {
        Some(SpreadHeldBack::TooLong)
    } else {
        None
    }
}

/// Sealed under the author's key.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct SpreadSheet(pub(super) Slip<SpreadSaid>);

impl Writing for SpreadSheet {
    const KIND: &'static str = "spread";

    fn take_in(&mut self, other: Self) {
        self.0.take_in(other.0);
    }
}

impl From<Sheet<SpreadSheet>> for SpreadDraft {
    fn from(sheet: Sheet<SpreadSheet>) -> Self {
        Self {
            version: sheet.version,
            saved_at: sheet.saved_at,
            slip: sheet.body.0,
        }
    }
}

/// Takes a save into a sheet; the second says whether there is anything new to put on disk.
pub(super) fn take(sheet: &mut Sheet<SpreadSheet>, said: SpreadSaid, save: &Save, now: i64) -> (Kept, bool) {
    let taken = sheet.body.0.take(said, save);
    let version = sheet.body.0.version;
    (taken.kept(version, now), taken != Taken::Nothing)
}

/// What is shared of a spread, beside the why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedSpread {
    /// It is the spread of the professionals, kept by the worker.
    pub professionals: bool,
    /// Counters by context. They add up to ten with those on something else.
    pub counters: BTreeMap<ContextId, u8>,
    /// Counters on something else.
    pub something_else: Vec<SomethingElse>,
}

impl SharedSpread {
    /// Puts counters on contexts that are not named for the reader onto something else without a name.
    pub(super) fn hide(&mut self, named: impl Fn(ContextId) -> bool) {
        let (shown, hidden): (BTreeMap<_, _>, BTreeMap<_, _>) = std::mem::take(&mut self.counters)
            .into_iter()
            .partition(|(context, _)| named(*context));
        self.counters = shown;
        let counters = hidden.into_values().fold(0_u8, u8::saturating_add);
        if counters > 0 {
            let name = String::new();
            self.something_else.push(SomethingElse { name, counters });
        }
    }
}

/// Which contexts were joined to which others.
pub(super) struct Joined(BTreeMap<ContextId, ContextId>);

impl Joined {
    pub(super) async fn load(tx: &mut Tx, pathway: PathwayId) -> Result<Self> {
        let rows: Vec<(ContextId, ContextId)> = tx
            .all(
                "SELECT id, joined_to FROM context WHERE pathway = $1 AND joined_to IS NOT NULL",
                &[pathway.into()],
            )
            .await?;
        Ok(Self(rows.into_iter().collect()))
    }

    /// The same counters, those on joined contexts together.
    pub(super) fn over(&self, counters: &BTreeMap<ContextId, u8>) -> BTreeMap<ContextId, u8> {
        let mut together = BTreeMap::new();
        for (context, on) in counters {
            let context = self.0.get(context).unwrap_or(context);
            let there: &mut u8 = together.entry(*context).or_default();
            *there = there.saturating_add(*on);
        }
        together
    }
}
