//! Figures side by side, with totals that give nothing away.

use std::collections::BTreeSet;

use super::{Figure, figure};

/// The families in each figure of a table, row by row.
#[derive(Clone, Debug)]
pub struct Table<F> {
    /// The rows, all of the same length.
    pub rows: Vec<Vec<BTreeSet<F>>>,
    /// Every family of a row is in exactly one of its figures.
    pub exclusive: bool,
}

/// The same as it may be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The figures, row by row.
    pub cells: Vec<Vec<Figure>>,
    /// Of each row, the families in the figures of it that are told.
    pub rows: Vec<Figure>,
    /// Of each column, the same.
    pub columns: Vec<Figure>,
    /// Of the whole table, the same.
    pub all: Figure,
}

impl<F: Ord> Table<F> {
    /// A table without anybody in it.
    #[must_use]
    pub fn empty(rows: usize, columns: usize, exclusive: bool) -> Self {
        let row = || (0..columns).map(|_| BTreeSet::new()).collect();
        Self {
            rows: (0..rows).map(|_| row()).collect(),
            exclusive,
        }
    }

    /// What may be told of it.
    #[must_use]
    pub fn told(&self, key: impl Fn(&F) -> u32) -> Told {
        let mut cells: Vec<Vec<Figure>> = self
            .rows
            .iter()
            .map(|row| row.iter().map(|cell| figure(cell, &key)).collect())
            .collect();
        if self.exclusive {
            cells.iter_mut().for_each(|row| hide_a_second(row));
        }
        let columns = cells.first().map_or(0, Vec::len);
        let total = |of: &dyn Fn(usize, usize) -> bool| {
            let mut families = BTreeSet::new();
            for (at, row) in self.rows.iter().enumerate() {
                for (place, cell) in row.iter().enumerate() {
                    if of(at, place) && !cells[at][place].is_hidden() {
                        families.extend(cell);
                    }
                }
            }
            figure(&families, |family| key(family))
        };
        Told {
            rows: (0..self.rows.len()).map(|row| total(&|at, _| at == row)).collect(),
            columns: (0..columns).map(|column| total(&|_, place| place == column)).collect(),
            all: total(&|_, _| true),
            cells,
        }
    }
}

/// Hides the smallest figure that is told where only one is hidden. Which one that is follows from what would be told, so
/// that hiding it tells nothing more.
fn hide_a_second(row: &mut [Figure]) {
    if row.iter().filter(|one| one.is_hidden()).count() != 1 {
        return;
    }
    if let Some(smallest) = row.iter_mut().filter(|one| !one.is_hidden()).min() {
        *smallest = Figure::Hidden;
    }
}

#[cfg(test)]
mod tests;
