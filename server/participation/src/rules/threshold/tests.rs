//! What somebody can learn from alerts, tried out on ten thousand simulated towns for each question.

use proptest::prelude::*;

use super::*;

/// A young person of a household, and what they flagged: where, what for, when, and in which week.
#[derive(Clone, Debug)]
struct Young {
    household: u8,
    flags: Vec<(u8, i64, i64, u8)>,
}

const WEEKS: u8 = 5;
const AREAS: u8 = 3;
const BITS: usize = 4;

/// One secret byte for each raise there is.
const SECRETS: [u8; 3] = [0, 130, 255];

fn town() -> impl Strategy<Value = Vec<Young>> {
    let flag = (0..AREAS, 0..16_i64, 0..16_i64, 0..WEEKS);
    let young = (0..10_u8, proptest::collection::vec(flag, 0..4));
    let young = young.prop_map(|(household, flags)| Young { household, flags });
    proptest::collection::vec(young, 0..14)
}

fn many() -> ProptestConfig {
    ProptestConfig {
        cases: 10_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// What was flagged by the end of a week.
fn flagged(town: &[Young], week: u8) -> Vec<Flag<u8, u8>> {
    let flags = town.iter().flat_map(|one| {
        let so_far = one.flags.iter().filter(move |(.., on)| *on <= week);
        so_far.map(|(area, themes, times, _)| Flag {
            area: *area,
            household: one.household,
            themes: *themes,
            times: *times,
        })
    });
    flags.collect()
}

fn households(flags: &[Flag<u8, u8>], says: impl Fn(&Flag<u8, u8>) -> bool) -> usize {
    let of = flags.iter().filter(|flag| says(flag)).map(|flag| flag.household);
    of.collect::<BTreeSet<_>>().len()
}

/// What the hub was told by the end of a week, where places ask for as much more as a secret says: once told, it
/// stays as it was.
fn told_by(town: &[Young], week: u8, least: u8, secret: u8) -> BTreeMap<u8, (i64, i64)> {
    let mut all = BTreeMap::new();
    for week in 0..=week {
        for (area, one) in told(&flagged(town, week), |_| usize::from(least + raise(secret))) {
            all.entry(area).or_insert((one.themes, one.times));
        }
    }
    all
}

/// The town without one of its young people.
fn without(town: &[Young], who: usize) -> Vec<Young> {
    let others = town.iter().enumerate().filter(|(place, _)| *place != who);
    others.map(|(_, one)| one.clone()).collect()
}

proptest! {
    #![proptest_config(many())]

    /// Nothing is told of a place, a theme or a time that fewer than the floor said, whatever the secret.
    #[test]
    fn below_the_floor_nothing_ever(town in town(), secret: u8, least in FLOOR.hub..6) {
        let flags = flagged(&town, WEEKS);
        for (area, (themes, times)) in told_by(&town, WEEKS, least, secret) {
            prop_assert!(households(&flags, |flag| flag.area == area) >= usize::from(least));
            for bit in (0..BITS).map(|place| 1_i64 << place) {
                let for_it = households(&flags, |flag| flag.area == area && flag.themes & bit != 0);
                let then = households(&flags, |flag| flag.area == area && flag.times & bit != 0);
                prop_assert!(themes & bit == 0 || for_it >= usize::from(least));
                prop_assert!(times & bit == 0 || then >= usize::from(least));
            }
        }
    }

    /// Consecutive weeks compared show what came new, and nothing else; asking again shows the same.
    #[test]
    fn what_was_told_stays_as_it_was(town in town(), secret: u8, week in 0..WEEKS) {
        let before = told_by(&town, week, FLOOR.hub, secret);
        let after = told_by(&town, week + 1, FLOOR.hub, secret);
        for (area, one) in &before {
            prop_assert_eq!(after.get(area), Some(one));
        }
        prop_assert_eq!(before, told_by(&town, week, FLOOR.hub, secret));
    }

    /// A sister or brother who flags the same adds nothing.
    #[test]
    fn those_of_one_household_count_once(town in town(), secret: u8, who: prop::sample::Index) {
        prop_assume!(!town.is_empty());
        let mut with_another = town.clone();
        with_another.push(town[who.index(town.len())].clone());
        let told = told_by(&town, WEEKS, FLOOR.hub, secret);
        prop_assert_eq!(told, told_by(&with_another, WEEKS, FLOOR.hub, secret));
    }

    /// Somebody who knows what every other young person flagged compares the town with and without one. The places
    /// where that one's flag could make the difference are those at the edge, and the secret hides where the edge is.
    #[test]
    fn one_young_person_more_or_less(town in town(), who: prop::sample::Index) {
        prop_assume!(!town.is_empty());
        let others = without(&town, who.index(town.len()));
        let known = flagged(&others, WEEKS);
        let least = FLOOR.hub;
        let outcomes = |town: &[Young]| SECRETS.map(|secret| told_by(town, WEEKS, least, secret));
        let (with, less) = (outcomes(&town), outcomes(&others));
        for area in 0..AREAS {
            let n = households(&known, |flag| flag.area == area);
            let least = usize::from(least);
            let is_told = |all: &[BTreeMap<u8, (i64, i64)>; 3]| all.iter().filter(|told| told.contains_key(&area)).count();
            if n + 1 < least {
                prop_assert_eq!((is_told(&with), is_told(&less)), (0, 0), "far below, one makes no difference");
            }
            if n >= least + usize::from(MOST_RAISE) {
                prop_assert_eq!((is_told(&with), is_told(&less)), (3, 3), "far above, one makes no difference");
            }
            if n >= least {
                prop_assert!(is_told(&less) > 0, "an alert does not prove that this one spoke");
            }
            if n + 2 <= least + usize::from(MOST_RAISE) {
                prop_assert!(is_told(&with) < 3, "no alert does not prove that this one kept silent");
            }
        }
    }

    /// The same for what an alert says: a theme that enough others named proves nothing of one.
    #[test]
    fn one_more_or_less_behind_a_theme(town in town(), who: prop::sample::Index) {
        prop_assume!(!town.is_empty());
        let mut one_week = town;
        for flag in one_week.iter_mut().flat_map(|one| &mut one.flags) {
            flag.3 = 0;
        }
        let others = without(&one_week, who.index(one_week.len()));
        let known = flagged(&others, WEEKS);
        let outcomes = |town: &[Young]| SECRETS.map(|secret| told_by(town, 0, FLOOR.hub, secret));
        let (all, fewer) = (outcomes(&one_week), outcomes(&others));
        let names = |told: &BTreeMap<u8, (i64, i64)>, area, bit| told.get(&area).is_some_and(|one| one.0 & bit != 0);
        for area in 0..AREAS {
            for bit in (0..BITS).map(|place| 1_i64 << place) {
                let n = households(&known, |flag| flag.area == area && flag.themes & bit != 0);
                let with = all.iter().any(|told| names(told, area, bit));
                let less = fewer.iter().any(|told| names(told, area, bit));
                prop_assert!(!less || with, "nobody's flag takes a theme away");
                if n != usize::from(FLOOR.hub) - 1 {
                    prop_assert_eq!(with, less, "n = {}", n);
                }
            }
        }
    }
}

/// What the count alone cannot hide, and other sources must: that somebody who knows exactly one fewer than the floor
/// learns of the next one. It holds for every rule that is silent below a floor.
#[test]
fn at_the_edge_itself_a_count_gives_the_next_one_away() {
    let spoke = |household| Young {
        household,
        flags: vec![(0, 1, 1, 0)],
    };
    let known: Vec<Young> = (1..FLOOR.hub).map(spoke).collect();
    let all: Vec<Young> = (1..=FLOOR.hub).map(spoke).collect();
    assert!(
        SECRETS
            .iter()
            .all(|secret| told_by(&known, 0, FLOOR.hub, *secret).is_empty())
    );
    assert!(
        SECRETS
            .iter()
            .any(|secret| !told_by(&all, 0, FLOOR.hub, *secret).is_empty())
    );
}

#[test]
fn settings_only_raise() {
    assert!(AlertRule::default().is_allowed());
    for (hub, partner, allowed) in [
        (2, 5, false),
        (3, 4, false),
        (4, 6, true),
        (9, 6, false),
        (3, 51, false),
    ] {
        assert_eq!(AlertRule { hub, partner }.is_allowed(), allowed, "{hub} {partner}");
    }
}
