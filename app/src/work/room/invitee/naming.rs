//! What a reason for the whole family should not give away.

use participation::people::{Member, Role};
use participation::room::StaffSeat;
use participation::voice::{Audience, Reach};

/// So many words in a row are somebody's own and not chance.
const IN_A_ROW: usize = 4;

/// Who of the family a text names, as staff call them.
pub(super) fn named<'a>(text: &str, people: &'a [Member]) -> Vec<&'a Member> {
    let said = words(text);
    people
        .iter()
        .filter(|one| one.role.is_family())
        .filter(|one| {
            // "Mum" is said of more people than one, so only the young person's short name counts.
            let short = (one.role == Role::YoungPerson).then_some(one.called.short.as_str());
            let first = one.called.full.split_whitespace().next();
            first
                .into_iter()
                .chain(short)
                .any(|name| said.contains(&name.to_lowercase()))
        })
        .collect()
}

/// Whether a text repeats what somebody said in confidence about this invitee.
pub(super) fn repeats_private(text: &str, seat: &StaffSeat) -> bool {
    let said = words(text);
    seat.stances
        .iter()
        .filter_map(|one| one.reason.as_ref())
        .any(|(reason, audience)| is_private(audience) && shares_words(&said, &words(reason)))
}

fn is_private(audience: &Audience) -> bool {
    audience.reach() != Reach::Meeting
}

fn shares_words(said: &[String], reason: &[String]) -> bool {
    let mut rows = reason.windows(IN_A_ROW);
    rows.any(|row| said.windows(IN_A_ROW).any(|one| one == row))
}

fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_words_in_a_row_are_somebodys_own() {
        let reason = words("She came to our house, and Mum cried");
        assert!(shares_words(&words("You said she CAME to our house."), &reason));
        assert!(!shares_words(&words("She came to the school."), &reason));
        assert!(!shares_words(&words("our house"), &reason));
    }
}
