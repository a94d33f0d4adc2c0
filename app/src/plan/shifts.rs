use participation::people::Role;
use participation::rules::tilt::{Shift, Target};

use crate::say;
use crate::words::Words;

/// How whom the plan asks moved since last time, a sentence or two for each move.
pub(super) fn sentences(words: &Words, shifts: &[Shift], reader: Role, young_person: &str) -> Vec<String> {
    let own = reader == Role::YoungPerson;
    let name = || young_person.to_owned();
    let fell = |of: Target, by: usize| match of {
        Target::YoungPerson if own => say!(words, "plan-shift-fell-you", count = by.to_string()),
        Target::YoungPerson => say!(words, "plan-shift-fell-name", name = name(), count = by.to_string()),
        _ => say!(words, "plan-shift-fell-parents", count = by.to_string()),
    };
    shifts
        .iter()
        .map(|shift| match shift {
            Shift::FellAndNothingRose { of, by } => {
                format!("{} {}", fell(*of, *by), say!(words, "plan-shift-places-same"))
            }
            Shift::FellAndOthersRose { of, by, rose } => {
                let rose = say!(words, "plan-shift-places-rose", count = rose.to_string());
                format!("{} {rose}", fell(*of, *by))
            }
            Shift::Rose {
                of: Target::YoungPerson,
                by,
            } if own => say!(words, "plan-shift-rose-you", count = by.to_string()),
            Shift::Rose {
                of: Target::YoungPerson,
                by,
            } => say!(words, "plan-shift-rose-name", name = name(), count = by.to_string()),
            Shift::Rose { by, .. } => say!(words, "plan-shift-rose-parents", count = by.to_string()),
            Shift::ChangesFell { by } => say!(words, "plan-shift-places-fell", count = by.to_string()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use participation::people::Language;

    use super::*;
    use crate::words::{CatalogueError, Languages};

    #[test]
    fn what_fell_is_told_with_what_did_not_rise() -> Result<(), CatalogueError> {
        let words = Languages::load()?.words(Language::En);
        let fell = Shift::FellAndNothingRose {
            of: Target::ParentCarer,
            by: 3,
        };
        assert_eq!(
            sentences(&words, &[fell], Role::Parent, "Kacper"),
            ["What parents are asked went down by 3. Changes to places did not go up."]
        );
        Ok(())
    }
}
