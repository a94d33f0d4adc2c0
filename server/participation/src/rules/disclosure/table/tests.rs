//! Whoever has only what is told cannot work out what is hidden.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::super::{FLOOR, moved_by};
use super::*;

type Sets = Vec<Vec<BTreeSet<u16>>>;

fn key(family: u16, salt: u32) -> u32 {
    let mixed = (u32::from(family) ^ salt).wrapping_mul(0x9e37_79b1);
    (mixed ^ (mixed >> 15)).wrapping_mul(0x85eb_ca77) >> 3
}

fn sets() -> impl Strategy<Value = Sets> {
    let cell = prop::collection::btree_set(0..40_u16, 0..14);
    prop::collection::vec(prop::collection::vec(cell, 3), 1..4)
}

proptest! {
    #[test]
    fn nothing_is_told_of_fewer_than_five_families_totals_included(rows in sets(), exclusive: bool, salt: u32) {
        let table = Table { rows, exclusive };
        let told = table.told(|family| key(*family, salt));
        for (row, families) in told.cells.iter().zip(&table.rows) {
            for (figure, cell) in row.iter().zip(families) {
                prop_assert!(figure.is_hidden() || cell.len() >= FLOOR);
            }
        }
        for (row, families) in told.rows.iter().zip(&table.rows) {
            let all: BTreeSet<_> = families.iter().flatten().collect();
            prop_assert!(row.is_hidden() || all.len() >= FLOOR);
        }
    }

    #[test]
    fn where_every_family_is_in_one_figure_of_a_line_none_is_hidden_alone(rows in sets(), salt: u32) {
        let told = Table { rows, exclusive: true }.told(|family| key(*family, salt));
        for row in &told.cells {
            prop_assert_ne!(row.iter().filter(|one| one.is_hidden()).count(), 1);
        }
    }
}

/// By how much a number is moved, with how often of 22.
fn moves() -> Vec<(i64, u32)> {
    let mut found: BTreeMap<i64, u32> = BTreeMap::new();
    for key in 0..22 {
        *found.entry(moved_by(key)).or_default() += 1;
    }
    found.into_iter().collect()
}

/// Every way of moving three numbers: what is told of them, and how often of 22 times 22 times 22.
fn ways(counts: [usize; 3]) -> Vec<(Vec<Figure>, u32)> {
    let moves = moves();
    let mut found = Vec::new();
    for (one, often) in &moves {
        for (two, more) in &moves {
            for (three, most) in &moves {
                let mut row: Vec<Figure> = counts
                    .iter()
                    .zip([one, two, three])
                    .map(|(many, by)| super::super::told(*many, *by))
                    .collect();
                hide_a_second(&mut row);
                found.push((row, often * more * most));
            }
        }
    }
    found
}

/// Every line of three figures of up to twelve families each, in each of which every family is in one; every way of moving
/// them. Somebody sees what is told, knows from elsewhere how many families there are in all, and solves for what is
/// hidden. `docs/evaluation.md` says just this.
#[test]
fn even_who_knows_how_many_there_are_in_all_cannot_tell_a_hidden_figure() {
    let lines = (0..13_usize.pow(3)).map(|at| [at % 13, at / 13 % 13, at / 169]);
    let mut possible: BTreeMap<(Vec<Figure>, usize), [BTreeSet<usize>; 3]> = BTreeMap::new();
    for counts in lines.clone() {
        for (row, _) in ways(counts) {
            let known = possible.entry((row, counts.iter().sum())).or_default();
            for (one, many) in known.iter_mut().zip(counts) {
                one.insert(many);
            }
        }
    }
    // At the edges of what was tried, or where next to nobody is there, there is little to choose from.
    for counts in lines.filter(|counts| (8..=24).contains(&counts.iter().sum::<usize>())) {
        let (mut told_apart, mut nobody) = (0, 0);
        for (row, often) in ways(counts) {
            let known = &possible[&(row.clone(), counts.iter().sum())];
            let left = |holds: &dyn Fn(usize) -> bool| {
                let hidden = row.iter().zip(known).zip(counts);
                let hidden = hidden.filter(|((figure, _), many)| figure.is_hidden() && holds(*many));
                hidden.map(|((_, values), _)| values.len()).min()
            };
            let few = left(&|many| (1..FLOOR).contains(&many)).unwrap_or(usize::MAX);
            assert!(few >= 2, "{row:?} tells one of {counts:?}");
            told_apart += if few < 3 { often } else { 0 };
            nobody += if left(&|many| many == 0) == Some(1) { often } else { 0 };
        }
        let once_in_22 = 22 * 22;
        assert!(told_apart <= once_in_22 && nobody <= once_in_22, "{counts:?}");
    }
}
