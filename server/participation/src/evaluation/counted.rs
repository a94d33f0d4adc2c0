use std::collections::{BTreeMap, BTreeSet};

use super::{ALL, Measure};
use crate::rules::disclosure::{Figure, Table};
use crate::sealing::random;

/// What tells one family from another while they are counted. Of one household of several pathways there is one.
pub(super) type Family = String;

/// What is counted: families by measure, row and column. It is made for one publication and forgotten after it.
#[derive(Default)]
pub(super) struct Counted(BTreeMap<(Measure, &'static str, &'static str), BTreeSet<Family>>);

/// What may be told, by measure, row and column. What is not in it is hidden.
pub(super) type Figures = BTreeMap<(Measure, &'static str, &'static str), u32>;

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
        let key = |family: &Family| keys.get(family).copied().unwrap_or_default();
        let all = self.table(Measure::Families).told(key).all;
        let mut figures = Figures::new();
        if all.is_hidden() {
            return figures;
        }
        for measure in Measure::ALL {
            let told = self.table(*measure).told(key);
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
mod tests {
    use super::*;

    #[test]
    fn a_site_with_few_families_tells_nothing_at_all() {
        for _ in 0..50 {
            let mut counted = Counted::default();
            for family in 0..4 {
                let family = family.to_string();
                counted.add(Measure::Families, "site", "open", &family);
                counted.add(Measure::Response, "transport", "context", &family);
            }
            assert!(counted.told().is_empty());
        }
    }

    #[test]
    fn who_is_put_into_one_figure_is_in_no_other_of_the_row() {
        let mut counted = Counted::default();
        counted.only(Measure::Heard, "parent", "not-heard", "a");
        counted.only(Measure::Heard, "parent", "heard", "a");
        let table = counted.table(Measure::Heard);
        assert_eq!(table.rows[1].iter().map(BTreeSet::len).collect::<Vec<_>>(), [1, 0]);
    }
}
