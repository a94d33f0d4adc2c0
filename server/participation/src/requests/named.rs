//! Whether a name that somebody wrote down may be a parent's. It is written as it was heard: with a title, a middle name
//! or an initial, without an accent.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::id::MembershipId;
use crate::people::{Member, Role};

/// The parts of a name in small letters without accents, in no order. What an apostrophe holds together counts as one
/// part and as its parts.
fn parts(name: &str) -> BTreeSet<String> {
    let mut folded = String::with_capacity(name.len());
    let letters = name.nfkd().filter(|one| !is_combining_mark(*one));
    for letter in letters.flat_map(char::to_lowercase) {
        match letter {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            '’' | '‘' | 'ʼ' | '`' => folded.push('\''),
            letter => folded.push(letter),
        }
    }
    let whole = folded.replace('\'', "");
    let split = |text: &str| -> Vec<String> {
        let parts = text.split(|one: char| !one.is_alphanumeric());
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    split(&folded).into_iter().chain(split(&whole)).collect()
}

/// Whether somebody is called this, in full or for short, whatever else stands beside their full name.
pub(super) fn is_named(one: &Member, name: &str) -> bool {
    let (asked, full) = (parts(name), parts(&one.called.full));
    let in_full = asked == full || full.len() > 1 && asked.is_superset(&full);
    !asked.is_empty() && (in_full || asked == parts(&one.called.short))
}

/// Whether any part of what somebody is called stands in this. An initial alone tells nothing.
fn is_like(one: &Member, name: &str) -> bool {
    let asked = parts(name);
    let is_initial = |part: &str| part.is_ascii() && part.len() == 1;
    let mut theirs = parts(&one.called.full);
    theirs.extend(parts(&one.called.short));
    is_named(one, name) || theirs.iter().any(|part| !is_initial(part) && asked.contains(part))
}

/// The parents on the pathway, other than the one it is about, who are called something like this.
pub(super) fn like<'a>(people: &'a [Member], subject: MembershipId, name: &str) -> Vec<&'a Member> {
    let parents = people
        .iter()
        .filter(|one| one.role == Role::Parent && one.id != subject);
    parents.filter(|one| is_like(one, name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{PathwayId, PersonId};
    use crate::people::{Agency, Called, Language};

    fn parent(full: &str, short: &str) -> Member {
        Member {
            id: MembershipId::random(),
            pathway: PathwayId::random(),
            person: PersonId::random(),
            role: Role::Parent,
            agency: Agency::None,
            in_meeting: true,
            called: Called {
                full: full.into(),
                short: short.into(),
                does: String::new(),
            },
            language: Language::En,
            joined_at: 0,
        }
    }

    #[test]
    fn a_title_a_middle_name_and_an_accent_hide_nobody() {
        for (full, name, named, like) in [
            ("Ewa Nowak", "Mrs Ewa Nowak", true, true),
            ("Ewa Nowak", "Nowak, EWA Maria", true, true),
            ("Ewa Nowak", "mum", true, true),
            ("Ewa Nowak", "his mum", false, true),
            ("Ewa Nowak", "E. Nowak", false, true),
            ("Ewa Nowak", "nowak", false, true),
            ("Ewa Nowak", "Ewa Kowalska", false, true),
            ("Ewa Nowak", "E. N.", false, false),
            ("Ewa Nowak", "R. Ellis", false, false),
            ("Ewa Nowak", " - ", false, false),
            ("Jana Kováčová", "Jana Kovacova", true, true),
            ("Jana Kova\u{301}c\u{30c}ova\u{301}", "kováčová", false, true),
            ("Łucja Strauß", "Lucja STRAUSS", true, true),
            ("Sean O’Neill", "Mr Sean O'Neill", true, true),
            ("Sean O’Neill", "S. ONeill", false, true),
            ("Sean O’Neill", "S. O Neill", false, true),
            ("E Nowak", "E. Brown", false, false),
            ("صادیہ حسین", "حسین", false, true),
        ] {
            let one = parent(full, "Mum");
            assert_eq!(
                (is_named(&one, name), is_like(&one, name)),
                (named, like),
                "{full}: {name}"
            );
        }
    }
}
