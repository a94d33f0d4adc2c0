use std::fmt::Write as _;

use super::{Evaluation, Figure, Measure};

/// The first line of a site's file. A file of another form has another.
pub const HEADER: &str = "site,quarter,measure,row,column,families";

/// What stands where a figure is not told.
pub(super) const HIDDEN: &str = "hidden";

impl Evaluation {
    /// As comma-separated values in stable words, without the first line. See `docs/evaluation.md`.
    #[must_use]
    pub fn lines(&self) -> String {
        let mut out = String::new();
        for measure in Measure::ALL {
            for (row, column) in measure.cells() {
                let told = match self.figure(*measure, row, column) {
                    Figure::About(many) => many.to_string(),
                    Figure::Hidden => HIDDEN.to_owned(),
                };
                // Writing to a String cannot fail.
                let _ = write!(
                    out,
                    "{},{},{},{row},{column},{told}\r\n",
                    self.site,
                    self.quarter.first(),
                    measure.text()
                );
            }
        }
        out
    }

    /// The whole file of several quarters of one site.
    #[must_use]
    pub fn file(all: &[Self]) -> String {
        let mut out = format!("{HEADER}\r\n");
        out.extend(all.iter().map(Self::lines));
        out
    }
}
