//! Over all tables together: whoever has only what is told cannot work out what is hidden.

use proptest::collection::{btree_set, vec};
use proptest::prelude::*;

use super::super::measure::{HEARD, TOOK_PART};
use super::*;

/// A figure that a tied one is made of, or that stands by itself.
type Part = fn(&mut Counted, &str);

/// What a family adds to tables: where it is in a part, it is in the whole.
const PARTS: [Part; 9] = [
    |counted, family| missing(counted, "full", family),
    |counted, family| missing(counted, "out-of-reach", family),
    |counted, family| missing(counted, "not-for-them", family),
    |counted, family| better(counted, "context", family),
    |counted, family| better(counted, "young_person", family),
    |counted, family| better(counted, "no-action", family),
    |counted, family| counted.add(Measure::Response, "online", "context", family),
    |counted, family| counted.add(Measure::Response, "online", "young_person", family),
    |counted, family| counted.add(Measure::Owners, "police", "actions", family),
];

fn missing(counted: &mut Counted, why: &'static str, family: &str) {
    counted.add(Measure::Asked, "club", "not-available", family);
    counted.add(Measure::Missing, "club", why, family);
}

fn better(counted: &mut Counted, response: &'static str, family: &str) {
    counted.add(Measure::ChangeYoungPerson, "transport", "better", family);
    counted.add(Measure::BetterYoungPerson, "transport", response, family);
}

/// How a parent took part, and whether they were heard before: every family in one of each.
type Meeting = BTreeMap<u16, (usize, usize)>;

fn key(family: &str, salt: u32) -> u32 {
    family.bytes().fold(salt, |key, byte| {
        let mixed = (key ^ u32::from(byte)).wrapping_mul(0x9e37_79b1);
        (mixed ^ (mixed >> 15)).wrapping_mul(0x85eb_ca77) >> 3
    })
}

fn counted(parts: &[BTreeSet<u16>], meeting: &Meeting) -> Counted {
    let mut counted = Counted::default();
    for family in 0..60_u16 {
        counted.add(Measure::Families, "site", "open", &family.to_string());
    }
    for (part, families) in PARTS.iter().zip(parts) {
        for family in families {
            part(&mut counted, &family.to_string());
        }
    }
    for (family, (how, heard)) in meeting {
        let family = family.to_string();
        counted.only(Measure::TookPart, "parent", TOOK_PART[*how], &family);
        counted.only(Measure::Heard, "parent", HEARD[*heard], &family);
    }
    counted
}

/// How many are in each figure of the two rows.
fn sizes(meeting: &Meeting) -> ([usize; 4], [usize; 2]) {
    let (mut hows, mut heards) = ([0; 4], [0; 2]);
    for (how, heard) in meeting.values() {
        hows[*how] += 1;
        heards[*heard] += 1;
    }
    (hows, heards)
}

/// Others in place of everybody who is in a figure of too few, so that there are still too few in each of them.
fn exchanged(meeting: &Meeting, others: &Meeting) -> Meeting {
    let (hows, heards) = sizes(meeting);
    let is_few = |(how, heard): (usize, usize)| hows[how] < FLOOR || heards[heard] < FLOOR;
    let mut other: Meeting = meeting.clone();
    other.retain(|_, at| !is_few(*at));
    for (family, at) in others {
        let mut with = other.clone();
        with.entry(*family).or_insert(*at);
        let (new_hows, new_heards) = sizes(&with);
        let few = |old: usize, new: usize| old >= FLOOR || new < FLOOR;
        let still = hows.iter().zip(new_hows).all(|(old, new)| few(*old, new))
            && heards.iter().zip(new_heards).all(|(old, new)| few(*old, new));
        if is_few(*at) && still {
            other = with;
        }
    }
    other
}

fn meetings(families: std::ops::Range<u16>, how_many: std::ops::Range<usize>) -> impl Strategy<Value = Meeting> {
    // Most were there and were heard: else everything is small, and there is nothing to see.
    let how = prop_oneof![6 => Just(0_usize), 3 => Just(1), 1 => Just(2), 1 => Just(3)];
    let heard = prop_oneof![4 => Just(0_usize), 1 => Just(1)];
    prop::collection::btree_map(families, (how, heard), how_many)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// The heart of it: a hidden figure may hold nobody, or any four families, those counted elsewhere or others, and not
    /// one figure or total of any table would be told differently. So the whole of 0 to 4 stays possible for each of them,
    /// and for all of them at once.
    #[test]
    fn whatever_is_in_hidden_figures_shows_nowhere(
        parts in vec(btree_set(0..40_u16, 0..14), PARTS.len()),
        others in vec(btree_set(0..60_u16, 0..FLOOR), PARTS.len()),
        meeting in meetings(0..40, 0..40),
        at_meeting in meetings(40..60, 0..20),
        salt: u32,
    ) {
        let told = counted(&parts, &meeting).told_by(|family| key(family, salt));
        let few = |(part, other): (&BTreeSet<u16>, &BTreeSet<u16>)| if part.len() < FLOOR { other.clone() } else { part.clone() };
        let other_parts: Vec<BTreeSet<u16>> = parts.iter().zip(&others).map(few).collect();
        for (parts, meeting) in [
            (&other_parts, &exchanged(&meeting, &at_meeting)),
            (&parts, &exchanged(&meeting, &Meeting::new())),
        ] {
            prop_assert_eq!(&told, &counted(parts, meeting).told_by(|family| key(family, salt)));
        }
    }

    /// Also nobody in any hidden figure, however many there are: what is told is told of those who are in told ones.
    #[test]
    fn what_is_told_would_be_told_if_nobody_were_in_a_hidden_figure(
        parts in vec(btree_set(0..40_u16, 0..14), PARTS.len()),
        meeting in meetings(0..40, 0..40),
        salt: u32,
    ) {
        let counted = counted(&parts, &meeting);
        let key = |family: &Family| key(family, salt);
        let (told, shown) = (counted.told_by(key), counted.shown(key));
        prop_assert_eq!(&told, &shown.told_by(key));
        for [one, other] in ties() {
            prop_assert_eq!(shown.between(&one), shown.between(&other));
        }
        for (cell, families) in &shown.0 {
            prop_assert!(families.len() >= FLOOR && told.contains_key(cell));
        }
    }
}

#[test]
fn what_is_not_there_is_told_of_those_whose_reasons_are_told() {
    let mut parts = vec![BTreeSet::new(); PARTS.len()];
    parts[0] = (0..12).collect();
    parts[1] = (12..16).collect();
    let counted = counted(&parts, &Meeting::new());
    for _ in 0..200 {
        let told = counted.told();
        assert_eq!(
            told.get(&(Measure::Asked, "club", "not-available")),
            told.get(&(Measure::Missing, "club", "full"))
        );
    }
}

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
