//! Lines of different tables that hold the same families between them.
//!
//! What one line tells would give away what the other hides: whoever is told of fifteen, and beside it of ten by their
//! reasons, knows that a hidden reason is somebody's. So a family counts in both lines or in neither.

use super::Measure;
use super::measure::VOICES;

/// A figure: its table, row and column.
pub(super) type Cell = (Measure, &'static str, &'static str);

/// What a change of ratings is in one table, and the table that says the same of the same families, by whom plans ask.
const CHANGES: [(Measure, &str, Measure); 6] = [
    (Measure::ChangeYoungPerson, "better", Measure::BetterYoungPerson),
    (Measure::ChangeYoungPerson, "same", Measure::SameYoungPerson),
    (Measure::ChangeYoungPerson, "worse", Measure::WorseYoungPerson),
    (Measure::ChangeParent, "better", Measure::BetterParent),
    (Measure::ChangeParent, "same", Measure::SameParent),
    (Measure::ChangeParent, "worse", Measure::WorseParent),
];

/// The pairs of them. Whatever was counted, every family of one is in the other.
pub(super) fn ties() -> Vec<[Vec<Cell>; 2]> {
    let line = |measure: Measure, row: &'static str| -> Vec<Cell> {
        let columns = measure.columns().into_iter();
        columns.map(|column| (measure, row, column)).collect()
    };
    let mut ties = Vec::new();
    for help in Measure::Missing.rows() {
        ties.push([
            vec![(Measure::Asked, help, "not-available")],
            line(Measure::Missing, help),
        ]);
    }
    for (change, column, beside) in CHANGES {
        for kind in change.rows() {
            ties.push([vec![(change, kind, column)], line(beside, kind)]);
        }
    }
    for voice in VOICES {
        ties.push([line(Measure::Heard, voice), line(Measure::TookPart, voice)]);
    }
    ties
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_such_a_figure_and_it_is_tied_to_one_line_only() {
        let mut seen = std::collections::BTreeSet::new();
        for (measure, row, column) in ties().into_iter().flatten().flatten() {
            assert_eq!(measure.cell(row, column), Some((row, column)));
            assert!(seen.insert((measure, row, column)), "{measure:?} {row} {column}");
        }
    }
}
