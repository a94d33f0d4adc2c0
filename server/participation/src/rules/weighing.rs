//! What weighs most: ten counters of each voice over contexts. Two voices are never added up, and there is no mean:
//! where they differ, that is something to talk about.
//!
//! Source: the context weighting of Contextual Safeguarding.

use std::collections::BTreeMap;

/// How many counters a voice has.
pub const COUNTERS: u8 = 10;

/// By how many counters two voices differ on a context that is worth talking about.
pub const APART: u8 = 3;

/// How one voice spread its counters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spread<V, C> {
    /// Whose.
    pub voice: V,
    /// Counters by context. Contexts that are not in it have none.
    pub counters: BTreeMap<C, u8>,
}

/// How many counters are spread. More than [`COUNTERS`] can be in a draft.
#[must_use]
pub fn total(counters: impl IntoIterator<Item = u8>) -> u32 {
    counters.into_iter().map(u32::from).sum()
}

/// Something that voices see differently. A fact, not a judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Disagreement<V, C> {
    /// Two voices put [`APART`] counters or more apart on one context.
    Apart {
        /// Which context.
        context: C,
        /// The voice that put most on it, and how many.
        most: (V, u8),
        /// The voice that put least on it, and how many.
        least: (V, u8),
    },
    /// What comes first for one voice does not for the other.
    First {
        /// One voice, and what comes first for it; several where they weigh the same.
        one: (V, Vec<C>),
        /// The other.
        other: (V, Vec<C>),
    },
}

impl<V, C: Ord + Clone> Spread<V, C> {
    /// How many counters lie on a context.
    #[must_use]
    pub fn on(&self, context: &C) -> u8 {
        self.counters.get(context).copied().unwrap_or(0)
    }

    /// What weighs most for this voice; several where they weigh the same, none where nothing lies anywhere.
    #[must_use]
    pub fn first(&self) -> Vec<C> {
        let most = self.counters.values().copied().max().unwrap_or(0);
        let tops = self.counters.iter().filter(|(_, on)| most > 0 && **on == most);
        tops.map(|(context, _)| context.clone()).collect()
    }
}

/// What the voices see differently: contexts in their order, then what comes first, pair by pair.
#[must_use]
pub fn disagreements<V: Clone, C: Ord + Clone>(spreads: &[Spread<V, C>]) -> Vec<Disagreement<V, C>> {
    let mut contexts: Vec<&C> = spreads.iter().flat_map(|one| one.counters.keys()).collect();
    contexts.sort_unstable();
    contexts.dedup();
    let mut found = Vec::new();
    for context in contexts {
        // The first of equals, so that the same voices are named every time.
        let most = spreads.iter().rev().max_by_key(|one| one.on(context));
        let least = spreads.iter().min_by_key(|one| one.on(context));
        if let (Some(most), Some(least)) = (most, least)
            && most.on(context) - least.on(context) >= APART
        {
            found.push(Disagreement::Apart {
                context: context.clone(),
                most: (most.voice.clone(), most.on(context)),
                least: (least.voice.clone(), least.on(context)),
            });
        }
    }
    for (place, one) in spreads.iter().enumerate() {
        for other in spreads.iter().skip(place + 1) {
            let (mine, theirs) = (one.first(), other.first());
            if !mine.is_empty() && !theirs.is_empty() && !mine.iter().any(|context| theirs.contains(context)) {
                found.push(Disagreement::First {
                    one: (one.voice.clone(), mine),
                    other: (other.voice.clone(), theirs),
                });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(voice: &'static str, counters: &[(&'static str, u8)]) -> Spread<&'static str, &'static str> {
        Spread {
            voice,
            counters: counters.iter().copied().collect(),
        }
    }

    fn story() -> Vec<Spread<&'static str, &'static str>> {
        vec![
            spread(
                "Kacper",
                &[("bus", 5), ("peers", 1), ("school", 2), ("park", 1), ("chat", 1)],
            ),
            spread("Ewa", &[("bus", 4), ("peers", 3), ("school", 1), ("park", 2)]),
            spread(
                "staff",
                &[("bus", 3), ("peers", 4), ("school", 1), ("park", 1), ("chat", 1)],
            ),
        ]
    }

    #[test]
    fn the_story_has_two_things_to_talk_about() {
        for voice in story() {
            assert_eq!(total(voice.counters.into_values()), u32::from(COUNTERS));
        }
        let found = disagreements(&story());
        let apart = Disagreement::Apart {
            context: "peers",
            most: ("staff", 4),
            least: ("Kacper", 1),
        };
        let first = |voice| Disagreement::First {
            one: (voice, vec!["bus"]),
            other: ("staff", vec!["peers"]),
        };
        assert_eq!(found, [apart, first("Kacper"), first("Ewa")]);
    }

    #[test]
    fn one_voice_alone_disagrees_with_nobody() {
        assert_eq!(disagreements(&story()[..1]), []);
        assert_eq!(disagreements::<(), ()>(&[]), []);
    }

    #[test]
    fn two_apart_is_not_worth_a_line_and_equal_firsts_agree() {
        let one = spread("a", &[("bus", 5), ("park", 5)]);
        let other = spread("b", &[("bus", 3), ("park", 7)]);
        assert_eq!(disagreements(&[one, other]), []);
    }
}
