use participation::cases::Kind;
use participation::evaluation::{ALL, Measure};
use participation::people::Agency;
use participation::plan::ContextKind;
use participation::support::{Help, WhyNot};

use super::super::names::{agency_name, kind_name};
use crate::answers::{help_name, why_name};
use crate::plan::context_kind_name;
use crate::say;
use crate::words::Words;

/// What a table is called.
pub(super) fn measure_name(words: &Words, measure: Measure) -> String {
    match measure {
        Measure::Families => say!(words, "staff-figures-families"),
        Measure::HomeAndOutside => say!(words, "staff-figures-home-and-outside"),
        Measure::Response => say!(words, "staff-figures-response"),
        Measure::Happened => say!(words, "staff-figures-happened"),
        Measure::ChangeYoungPerson => say!(words, "staff-figures-change-young-person"),
        Measure::ChangeParent => say!(words, "staff-figures-change-parent"),
        Measure::BetterYoungPerson => say!(words, "staff-figures-better-young-person"),
        Measure::SameYoungPerson => say!(words, "staff-figures-same-young-person"),
        Measure::WorseYoungPerson => say!(words, "staff-figures-worse-young-person"),
        Measure::BetterParent => say!(words, "staff-figures-better-parent"),
        Measure::SameParent => say!(words, "staff-figures-same-parent"),
        Measure::WorseParent => say!(words, "staff-figures-worse-parent"),
        Measure::WeightYoungPerson => say!(words, "staff-figures-weight-young-person"),
        Measure::WeightParent => say!(words, "staff-figures-weight-parent"),
        Measure::Tilt => say!(words, "staff-figures-tilt"),
        Measure::Heard => say!(words, "staff-figures-heard"),
        Measure::TookPart => say!(words, "staff-figures-took-part"),
        Measure::Waited => say!(words, "staff-figures-waited"),
        Measure::Asked => say!(words, "staff-ledger"),
        Measure::Missing => say!(words, "staff-ledger-why"),
        Measure::Apart => say!(words, "staff-figures-apart"),
        Measure::Owners => say!(words, "staff-figures-owners"),
        Measure::Stepped => say!(words, "staff-figures-stepped"),
    }
}

/// What stands before a row.
pub(super) fn row_name(words: &Words, measure: Measure, row: &str) -> String {
    match measure {
        Measure::Families | Measure::Apart | Measure::Tilt => say!(words, "staff-figures-every"),
        Measure::HomeAndOutside | Measure::Stepped => kind(words, row),
        Measure::Heard | Measure::TookPart | Measure::Waited => match row {
            "young-person" => say!(words, "staff-figures-young-people"),
            "parent" => say!(words, "staff-figures-parents"),
            _ => say!(words, "staff-figures-all"),
        },
        Measure::Asked | Measure::Missing => match Help::from_text(row) {
            Some(help) => help_name(words, help),
            None => say!(words, "staff-figures-all"),
        },
        Measure::Owners => match Agency::from_text(row) {
            Some(agency) => agency_name(words, agency),
            None => say!(words, "staff-figures-all"),
        },
        _ => match ContextKind::from_text(row) {
            Some(kind) => context_kind_name(words, kind),
            None => say!(words, "staff-figures-all"),
        },
    }
}

/// What stands above a column.
pub(super) fn column_name(words: &Words, measure: Measure, column: &str) -> String {
    if measure == Measure::Stepped && column != ALL {
        return kind(words, column);
    }
    if let (Measure::Missing, Some(why)) = (measure, WhyNot::from_text(column)) {
        return why_name(words, why);
    }
    match (measure, column) {
        (Measure::Families | Measure::Owners, _) => say!(words, "staff-figures-of-families"),
        (Measure::Heard, "heard") => say!(words, "staff-figures-heard-yes"),
        (Measure::Heard, _) => say!(words, "staff-figures-heard-no"),
        (_, "home") => say!(words, "staff-figures-home"),
        (_, "outside") => say!(words, "staff-figures-outside"),
        (_, "both") => say!(words, "staff-figures-both"),
        (_, "context") => say!(words, "staff-target-place"),
        (_, "service_practice") => say!(words, "staff-target-our-work"),
        (_, "support_requested") => say!(words, "staff-target-asked-for"),
        (_, "young_person") => say!(words, "staff-figures-young-person"),
        (_, "parent_carer") => say!(words, "staff-figures-parent"),
        (_, "no-action") => say!(words, "staff-figures-no-action"),
        (_, "done") => say!(words, "staff-action-done"),
        (_, "going-on") => say!(words, "staff-action-going-on"),
        (_, "stopped") => say!(words, "staff-action-stopped"),
        (_, "better") => say!(words, "staff-figures-better"),
        (_, "same") => say!(words, "staff-figures-same"),
        (_, "worse") => say!(words, "staff-figures-worse"),
        (_, "more") => say!(words, "staff-figures-more"),
        (_, "less") => say!(words, "staff-figures-less"),
        (_, "places") => say!(words, "staff-figures-leans-places"),
        (_, "level") => say!(words, "staff-figures-leans-level"),
        (_, "family") => say!(words, "staff-figures-leans-family"),
        (_, "there") => say!(words, "staff-figures-there"),
        (_, "another-way") => say!(words, "staff-figures-another-way"),
        (_, "not-heard") => say!(words, "staff-figures-not-heard"),
        (_, "not-noted") => say!(words, "staff-figures-not-noted"),
        (_, "7-days") => say!(words, "staff-figures-days", days = "7"),
        (_, "14-days") => say!(words, "staff-figures-days", days = "14"),
        (_, "28-days") => say!(words, "staff-figures-days", days = "28"),
        (_, "longer") => say!(words, "staff-figures-longer"),
        (_, "asked") => say!(words, "staff-ledger-asked"),
        (_, "available") => say!(words, "staff-support-available"),
        (_, "not-available") => say!(words, "staff-support-not-available"),
        (_, "held") => say!(words, "staff-figures-apart-held"),
        (_, "told-later") => say!(words, "staff-figures-apart-later"),
        (_, "no-outcome") => say!(words, "staff-figures-apart-open"),
        _ => say!(words, "staff-figures-all"),
    }
}

fn kind(words: &Words, text: &str) -> String {
    match Kind::from_text(text) {
        Some(kind) => kind_name(words, kind),
        None => say!(words, "staff-figures-all"),
    }
}
