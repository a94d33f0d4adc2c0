//! When somebody is asked again how a place is. The same question, so that the answers can be laid side by side.

use jiff::{ToSpan as _, civil::Date};

/// After how many days somebody is asked again.
pub const AGAIN_AFTER_DAYS: i32 = 28;

/// From how many days before a review on everybody is asked again.
pub const BEFORE_A_REVIEW_DAYS: i32 = 14;

/// Whether somebody who last said on `last` how a place is should be asked again today: four weeks later, or once
/// in the two weeks before the next review.
#[must_use]
pub fn is_due(last: Date, today: Date, review: Option<Date>) -> bool {
    let four_weeks = last.checked_add(AGAIN_AFTER_DAYS.days());
    let opens = review.and_then(|on| on.checked_sub(BEFORE_A_REVIEW_DAYS.days()).ok());
    let before_review = match (opens, review) {
        (Some(opens), Some(review)) => (opens..=review).contains(&today) && last < opens,
        _ => false,
    };
    before_review || four_weeks.is_ok_and(|day| today >= day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn four_weeks_later() {
        let last = date(2026, 9, 16);
        assert!(!is_due(last, date(2026, 10, 13), None));
        assert!(is_due(last, date(2026, 10, 14), None));
    }

    #[test]
    fn once_before_a_review() {
        let review = Some(date(2026, 12, 15));
        let last = date(2026, 11, 25);
        assert!(!is_due(last, date(2026, 11, 30), review));
        assert!(is_due(last, date(2026, 12, 1), review));
        assert!(!is_due(date(2026, 12, 1), date(2026, 12, 8), review), "asked already");
        assert!(
            !is_due(last, date(2026, 12, 16), review),
            "over, and not yet four weeks"
        );
    }
}
