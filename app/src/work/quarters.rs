//! Quarters of a year, to choose from.

use jiff::ToSpan as _;
use participation::support::Quarter;

use crate::say;
use crate::ui::{NavItem, Tab};
use crate::words::Words;

/// How many can be chosen, or stand below each other.
pub(super) const SHOWN: usize = 4;

/// Links to the page of each, the last quarter first.
pub(super) fn tabs(words: &Words, page: &str, current: Quarter, all: impl Iterator<Item = Quarter>) -> Vec<Tab> {
    all.take(SHOWN)
        .map(|quarter| Tab {
            link: NavItem {
                href: format!("{page}?from={}", quarter.first()),
                label: called(words, quarter),
                current: quarter == current,
            },
            badge: None,
        })
        .collect()
}

/// "1 July to 30 September 2026".
pub(super) fn called(words: &Words, quarter: Quarter) -> String {
    let first = quarter.first();
    let last = first.saturating_add(3.months()).saturating_sub(1.day());
    say!(
        words,
        "staff-ledger-quarter",
        first = words.date(first),
        last = words.date(last),
        year = first.year().to_string()
    )
}
