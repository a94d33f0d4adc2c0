use crate::cases::Kind;
use crate::people::{Agency, stable_text};
use crate::plan::ContextKind;
use crate::rules::tilt::Target;
use crate::support::{Help, WhyNot};

/// What stands for the total of a row, of a column or of a table.
pub const ALL: &str = "all";

/// One table of the evaluation: what is counted, always in families.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Families with a pathway that was open in the quarter.
    Families,
    /// By kind of pathway: whether a plan published in the quarter acts on home, on places outside it, or on both.
    HomeAndOutside,
    /// By kind of place: whom actions on it ask, in a plan published in the quarter.
    Response,
    /// By kind of place: what became of actions on it in the quarter.
    Happened,
    /// By kind of place: how it feels to the young person, compared with the time before.
    ChangeYoungPerson,
    /// The same for a parent or carer.
    ChangeParent,
    /// Kind of place by whom the plan asks, where it feels better to the young person.
    BetterYoungPerson,
    /// Where it feels the same.
    SameYoungPerson,
    /// Where it feels worse.
    WorseYoungPerson,
    /// The same for a parent or carer.
    BetterParent,
    /// The same for a parent or carer.
    SameParent,
    /// The same for a parent or carer.
    WorseParent,
    /// By kind of place: whether it weighs more or less for the young person than the time before.
    WeightYoungPerson,
    /// The same for a parent or carer.
    WeightParent,
    /// Whom plans published in the quarter lean on.
    Tilt,
    /// Whether somebody had shared anything before the last conference or review of the quarter.
    Heard,
    /// How they took part in it.
    TookPart,
    /// How long they waited for an answer.
    Waited,
    /// By kind of help: asked for, there, not there.
    Asked,
    /// By kind of help: why not there.
    Missing,
    /// Meetings without the family.
    Apart,
    /// From which organisations somebody was given an action to do.
    Owners,
    /// Pathways that went on as another kind.
    Stepped,
}

stable_text!(Measure {
    Families = "families",
    HomeAndOutside = "home-and-outside",
    Response = "response",
    Happened = "happened",
    ChangeYoungPerson = "change-young-person",
    ChangeParent = "change-parent",
    BetterYoungPerson = "better-young-person",
    SameYoungPerson = "same-young-person",
    WorseYoungPerson = "worse-young-person",
    BetterParent = "better-parent",
    SameParent = "same-parent",
    WorseParent = "worse-parent",
    WeightYoungPerson = "weight-young-person",
    WeightParent = "weight-parent",
    Tilt = "tilt",
    Heard = "heard",
    TookPart = "took-part",
    Waited = "waited",
    Asked = "asked",
    Missing = "missing",
    Apart = "apart",
    Owners = "owners",
    Stepped = "stepped",
});

/// Where plans act: columns of [`Measure::HomeAndOutside`].
pub(super) const WHERE: [&str; 3] = ["home", "outside", "both"];
/// What became of actions: columns of [`Measure::Happened`].
pub(super) const HAPPENED: [&str; 3] = ["done", "going-on", "stopped"];
/// How it is by now: columns of the changes of ratings.
pub(super) const CHANGES: [&str; 3] = ["better", "same", "worse"];
/// How much it weighs by now: columns of the changes of weights.
pub(super) const WEIGHTS: [&str; 3] = ["more", "same", "less"];
/// Whom plans lean on: columns of [`Measure::Tilt`].
pub(super) const LEANS: [&str; 3] = ["places", "level", "family"];
/// Columns of [`Measure::Heard`].
pub(super) const HEARD: [&str; 2] = ["heard", "not-heard"];
/// Columns of [`Measure::TookPart`].
pub(super) const TOOK_PART: [&str; 4] = ["there", "another-way", "not-heard", "not-noted"];
/// Up to so many days: columns of [`Measure::Waited`].
pub(super) const WAITED: [&str; 4] = ["7-days", "14-days", "28-days", "longer"];
/// Columns of [`Measure::Asked`].
pub(super) const ASKED: [&str; 3] = ["asked", "available", "not-available"];
/// Columns of [`Measure::Apart`].
pub(super) const APART: [&str; 3] = ["held", "told-later", "no-outcome"];
/// Where no action of a plan is on a kind of place.
pub(super) const NO_ACTION: &str = "no-action";
/// The two voices that are heard apart.
pub(super) const VOICES: [&str; 2] = ["young-person", "parent"];

fn targets() -> Vec<&'static str> {
    Target::ALL.iter().map(|one| one.as_str()).collect()
}

fn contexts() -> Vec<&'static str> {
    ContextKind::ALL.iter().map(|one| one.text()).collect()
}

fn kinds() -> Vec<&'static str> {
    Kind::ALL.iter().map(|one| one.text()).collect()
}

fn helps() -> Vec<&'static str> {
    Help::ALL.iter().map(|one| one.text()).collect()
}

impl Measure {
    /// What stands before its rows.
    #[must_use]
    pub fn rows(self) -> Vec<&'static str> {
        match self {
            Self::Families | Self::Apart | Self::Tilt => vec!["site"],
            Self::HomeAndOutside | Self::Stepped => kinds(),
            Self::Heard | Self::TookPart | Self::Waited => VOICES.to_vec(),
            Self::Asked | Self::Missing => helps(),
            Self::Owners => Agency::ALL.iter().map(|one| one.text()).collect(),
            _ => contexts(),
        }
    }

    /// What stands above its columns.
    #[must_use]
    pub fn columns(self) -> Vec<&'static str> {
        match self {
            Self::Families => vec!["open"],
            Self::Owners => vec!["actions"],
            Self::HomeAndOutside => WHERE.to_vec(),
            Self::Response => targets(),
            Self::Happened => HAPPENED.to_vec(),
            Self::ChangeYoungPerson | Self::ChangeParent => CHANGES.to_vec(),
            Self::WeightYoungPerson | Self::WeightParent => WEIGHTS.to_vec(),
            Self::Tilt => LEANS.to_vec(),
            Self::Heard => HEARD.to_vec(),
            Self::TookPart => TOOK_PART.to_vec(),
            Self::Waited => WAITED.to_vec(),
            Self::Asked => ASKED.to_vec(),
            Self::Missing => WhyNot::ALL.iter().map(|one| one.text()).collect(),
            Self::Apart => APART.to_vec(),
            Self::Stepped => kinds(),
            _ => targets().into_iter().chain([NO_ACTION]).collect(),
        }
    }

    /// Whether no figure of a row is hidden alone, because every family of it is in exactly one of several. Where there are
    /// only two, hiding both would hide nearly everything.
    #[must_use]
    pub const fn is_exclusive(self) -> bool {
        matches!(self, Self::HomeAndOutside | Self::Tilt | Self::TookPart | Self::Waited)
    }

    /// Every row with every column, with its totals where it has more than one of them.
    pub(super) fn cells(self) -> Vec<(&'static str, &'static str)> {
        let (mut rows, mut columns) = (self.rows(), self.columns());
        for one in [&mut rows, &mut columns] {
            if one.len() > 1 {
                one.push(ALL);
            }
        }
        let cells = rows
            .into_iter()
            .flat_map(|row| columns.iter().map(move |column| (row, *column)));
        cells.collect()
    }

    /// The row and column of these names, where there is such a figure.
    pub(super) fn cell(self, row: &str, column: &str) -> Option<(&'static str, &'static str)> {
        self.cells().into_iter().find(|cell| *cell == (row, column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_one_that_a_spreadsheet_only_reads() {
        for measure in Measure::ALL {
            let mut words = vec![measure.text()];
            words.extend(measure.rows());
            words.extend(measure.columns());
            for word in words {
                let plain = |one: char| one.is_ascii_lowercase() || one.is_ascii_digit() || "-_".contains(one);
                assert!(word.chars().all(plain) && !word.starts_with(['-', '_']), "{word}");
                assert_ne!(word, ALL);
            }
        }
    }
}
