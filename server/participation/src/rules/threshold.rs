//! How many different young people a place alert needs, and what it may tell.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// What a council asks for. It can only ask for more than the floor, never for less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlertRule {
    /// Different young people for the safeguarding hub; at least 3. Those of one household count once.
    pub hub: u8,
    /// Different young people for partner agencies; at least 5. Those of one household count once.
    pub partner: u8,
}

/// The least that can be asked for. As those of one household count once, these are also the least different
/// households.
pub const FLOOR: AlertRule = AlertRule { hub: 3, partner: 5 };

/// The most that can be asked for: beyond it no alert would ever come.
pub const CEILING: u8 = 50;

/// By how much more than the rule a place may ask for in one month, drawn in secret.
pub const MOST_RAISE: u8 = 2;

impl Default for AlertRule {
    fn default() -> Self {
        FLOOR
    }
}

impl AlertRule {
    /// Whether it asks for no less than the floor.
    #[must_use]
    pub const fn is_allowed(self) -> bool {
        self.hub >= FLOOR.hub
            && self.partner >= FLOOR.partner
            && self.partner >= self.hub
            && self.hub <= CEILING
            && self.partner <= CEILING
    }
}

/// By how much more a place asks for this month, from a secret byte: none for half of them, 1 and 2 for a quarter
/// each.
#[must_use]
pub const fn raise(secret: u8) -> u8 {
    match secret {
        0..=127 => 0,
        128..=191 => 1,
        192..=255 => MOST_RAISE,
    }
}

/// That a young person flagged a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag<A, H> {
    /// Which place.
    pub area: A,
    /// Which household they are of. Who they are does not matter: those of one household count once.
    pub household: H,
    /// What for, as bits.
    pub themes: i64,
    /// When, as bits.
    pub times: i64,
}

/// What may be told of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What for: each said by as many different households as the place itself needs.
    pub themes: i64,
    /// When: the same.
    pub times: i64,
    /// How many different households flagged it. Never told as it is.
    pub households: usize,
}

/// The places that enough different households flagged, with what enough of them said. `needs` says how many a place
/// needs: the rule and its [`raise`].
pub fn told<A: Ord + Clone, H: Ord>(flags: &[Flag<A, H>], needs: impl Fn(&A) -> usize) -> BTreeMap<A, Told> {
    let mut by_area: BTreeMap<&A, Vec<&Flag<A, H>>> = BTreeMap::new();
    for flag in flags {
        by_area.entry(&flag.area).or_default().push(flag);
    }
    let mut told = BTreeMap::new();
    for (area, flags) in by_area {
        let needed = needs(area);
        let households = |says: &dyn Fn(&Flag<A, H>) -> bool| {
            let of = flags.iter().filter(|flag| says(flag)).map(|flag| &flag.household);
            of.collect::<BTreeSet<_>>().len()
        };
        let all = households(&|_| true);
        if all < needed {
            continue;
        }
        let enough = |of: fn(&Flag<A, H>) -> i64| {
            let said = flags.iter().fold(0, |all, flag| all | of(flag));
            let bits = (0..63).map(|place| 1_i64 << place).filter(|bit| said & bit != 0);
            bits.filter(|bit| households(&|flag| of(flag) & bit != 0) >= needed)
                .sum()
        };
        let one = Told {
            themes: enough(|flag| flag.themes),
            times: enough(|flag| flag.times),
            households: all,
        };
        told.insert(area.clone(), one);
    }
    told
}

#[cfg(test)]
mod tests;
