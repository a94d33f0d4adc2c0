use std::collections::{BTreeMap, BTreeSet};

use super::ties::{Cell, ties};
use super::{ALL, Measure};
use crate::rules::disclosure::{FLOOR, Figure, Table};
use crate::sealing::random;

/// What tells one family from another while they are counted. Of one household of several pathways there is one.
pub(super) type Family = String;

/// What is counted: families by measure, row and column. It is made for one publication and forgotten after it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Counted(BTreeMap<Cell, BTreeSet<Family>>);

/// What may be told, by measure, row and column. What is not in it is hidden.
pub(super) type Figures = BTreeMap<Cell, u32>;

impl Counted {
    /// Counts a family once more where it may be counted already.
    pub(super) fn add(&mut self, measure: Measure, row: &'static str, column: &'static str, family: &str) {
        self.0
            .entry((measure, row, column))
            .or_default()
            .insert(family.to_owned());
    }

    /// Puts a family into one figure of a row, and out of the others.
    pub(super) fn only(&mut self, measure: Measure, row: &'static str, column: &'static str, family: &str) {
        for other in measure.columns() {
            if let Some(families) = self.0.get_mut(&(measure, row, other)) {
                families.remove(family);
            }
        }
        self.add(measure, row, column, family);
    }

    /// What may be told of it. Where the families themselves are too few, nothing is.
    pub(super) fn told(&self) -> Figures {
        let families: BTreeSet<&Family> = self.0.values().flatten().collect();
        let keys: BTreeMap<&Family, u32> = families
            .into_iter()
            .map(|family| (family, u32::from_le_bytes(random())))
            .collect();
        self.told_by(|family| keys.get(family).copied().unwrap_or_default())
    }

    /// The same, where every family has this key.
    fn told_by(&self, key: impl Fn(&Family) -> u32 + Copy) -> Figures {
        let mut figures = Figures::new();
        if self.table(Measure::Families).told(key).all.is_hidden() {
            return figures;
        }
        let shown = self.shown(key);
        for measure in Measure::ALL {
            let told = shown.table(*measure).told(key);
            let mut put = |row, column, figure: Figure| {
                if let Some(about) = figure.about() {
                    figures.insert((*measure, row, column), about);
                }
            };
            let (rows, columns) = (measure.rows(), measure.columns());
            for (row, (name, cells)) in rows.iter().zip(&told.cells).enumerate() {
                for (column, figure) in columns.iter().zip(cells) {
                    put(name, column, *figure);
                }
                if columns.len() > 1 {
                    put(name, ALL, told.rows[row]);
                }
            }
            if rows.len() > 1 {
                for (column, figure) in columns.iter().zip(&told.columns) {
                    put(ALL, column, *figure);
                }
                if columns.len() > 1 {
                    put(ALL, ALL, told.all);
                }
            }
        }
        figures
    }

    /// The families in the figures that are told. Who is hidden in one line is left out of the line that is tied to it, and
    /// that may hide others in their turn.
    ///
    /// Whoever is in a figure of too few is left out before anything is moved: so neither what is told nor what is hidden
    /// hangs on who they are.
    fn shown(&self, key: impl Fn(&Family) -> u32 + Copy) -> Self {
        let (mut left, ties) = (self.clone(), ties());
        loop {
            let before = left.clone();
            left.0.retain(|_, families| families.len() >= FLOOR);
            for [one, other] in &ties {
                let (here, there) = (left.between(one), left.between(other));
                left.leave(one, &there);
                left.leave(other, &here);
            }
            if left == before {
                left.hide(key);
            }
            if left == before {
                return left;
            }
        }
    }

    /// The families in any of these figures.
    fn between(&self, cells: &[Cell]) -> BTreeSet<Family> {
        let families = cells.iter().filter_map(|cell| self.0.get(cell));
        families.flatten().cloned().collect()
    }

    /// Leaves only these families in some figures.
    fn leave(&mut self, cells: &[Cell], these: &BTreeSet<Family>) {
        for cell in cells {
            if let Some(families) = self.0.get_mut(cell) {
                families.retain(|family| these.contains(family));
            }
        }
    }

    /// Empties the figures that are not told.
    fn hide(&mut self, key: impl Fn(&Family) -> u32 + Copy) {
        for measure in Measure::ALL {
            let told = self.table(*measure).told(key);
            for (row, cells) in measure.rows().into_iter().zip(&told.cells) {
                for (column, figure) in measure.columns().into_iter().zip(cells) {
                    if figure.is_hidden() {
                        self.0.remove(&(*measure, row, column));
                    }
                }
            }
        }
    }

    fn table(&self, measure: Measure) -> Table<Family> {
        let columns = measure.columns();
        let mut table = Table::empty(measure.rows().len(), columns.len(), measure.is_exclusive());
        for (cells, row) in table.rows.iter_mut().zip(measure.rows()) {
            for (cell, column) in cells.iter_mut().zip(&columns) {
                if let Some(families) = self.0.get(&(measure, row, *column)) {
                    cell.clone_from(families);
                }
            }
        }
        table
    }
}

#[cfg(test)]
mod tests;
