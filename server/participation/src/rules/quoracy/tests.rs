use proptest::prelude::*;

use super::*;

const fn seat(agency: Agency) -> Seat {
    Seat {
        agency,
        direct_contact: true,
    }
}

const VOLUNTARY: Rule = Rule {
    others: 2,
    voluntary_counts: true,
};

/// The room of the story at the decision: social worker, advocate, youth worker, school, nurse; and
/// the buses, who have not met the family.
fn story() -> Vec<Seat> {
    vec![
        seat(Agency::SocialCare),
        seat(Agency::Advocacy),
        seat(Agency::Voluntary),
        seat(Agency::Education),
        seat(Agency::Health),
        Seat {
            agency: Agency::Transport,
            direct_contact: false,
        },
    ]
}

fn without(agency: Agency) -> Vec<Seat> {
    story().into_iter().filter(|one| one.agency != agency).collect()
}

fn absent(who: &'static str, agency: Agency, absence: Absence) -> Absent<&'static str> {
    Absent {
        who,
        seat: seat(agency),
        absence,
    }
}

#[test]
fn without_police_the_story_is_quorate_either_way() {
    let plain = count(Rule::default(), &story());
    assert!(plain.quorate && plain.social_care);
    assert_eq!(plain.counted, [Agency::Education, Agency::Health]);
    assert_eq!(
        plain.uncounted,
        [
            (Agency::Advocacy, WhyNot::Advocacy),
            (Agency::Voluntary, WhyNot::Voluntary),
            (Agency::Transport, WhyNot::NoDirectContact),
        ]
    );
    let counting = count(VOLUNTARY, &story());
    assert!(counting.quorate);
    assert_eq!(counting.counted, [Agency::Voluntary, Agency::Education, Agency::Health]);
}

#[test]
fn without_police_and_nurse_the_setting_decides() {
    let present = without(Agency::Health);
    assert!(count(VOLUNTARY, &present).quorate);
    let short = count(Rule::default(), &present);
    assert!(!short.quorate);
    assert_eq!(short.missing, 1);
    let away = [
        absent("DS Amos", Agency::Police, Absence::DecidedAgainst),
        absent("Sam", Agency::Health, Absence::Away),
    ];
    assert_eq!(
        fixes(Rule::default(), &present, &away),
        [Fix::Joins("Sam"), Fix::StandIn("Sam"), Fix::StandIn("DS Amos")]
    );
    assert!(fixes(VOLUNTARY, &present, &away).is_empty());
}

#[test]
fn nothing_is_decided_without_social_care() {
    let short = count(Rule::default(), &without(Agency::SocialCare));
    assert_eq!((short.quorate, short.social_care, short.missing), (false, false, 1));
}

fn any_agency() -> impl Strategy<Value = Agency> {
    prop::sample::select(Agency::ALL)
}

prop_compose! {
    fn any_seat()(agency in any_agency(), direct_contact: bool) -> Seat {
        Seat { agency, direct_contact }
    }
}

prop_compose! {
    fn any_rule()(others in 0u8..6, voluntary_counts: bool) -> Rule {
        Rule { others, voluntary_counts }
    }
}

fn any_room() -> impl Strategy<Value = Vec<Seat>> {
    prop::collection::vec(any_seat(), 0..12)
}

proptest! {
    #[test]
    fn another_seat_never_breaks_it(rule in any_rule(), room in any_room(), more in any_seat()) {
        let before = count(rule, &room);
        let after = count(rule, &[&room[..], &[more]].concat());
        prop_assert!(after.missing <= before.missing);
        prop_assert!(!before.quorate || after.quorate);
    }

    #[test]
    fn order_and_duplicates_do_not_matter(rule in any_rule(), room in any_room()) {
        let mut other = [&room[..], &room[..]].concat();
        other.reverse();
        prop_assert_eq!(count(rule, &room), count(rule, &other));
    }

    #[test]
    fn quorate_is_what_the_definition_says(rule in any_rule(), room in any_room()) {
        let with_contact = |agency: Agency| room.iter().any(|one| one.agency == agency && one.direct_contact);
        let counting = [
            Agency::Education,
            Agency::Health,
            Agency::Police,
            Agency::Transport,
            Agency::Council,
            Agency::Business,
        ];
        let mut others = counting.into_iter().filter(|one| with_contact(*one)).count();
        if rule.voluntary_counts && with_contact(Agency::Voluntary) {
            others += 1;
        }
        let social_care = room.iter().any(|one| one.agency == Agency::SocialCare);
        prop_assert_eq!(count(rule, &room).quorate, social_care && others >= usize::from(rule.others));
    }

    #[test]
    fn every_fix_helps(rule in any_rule(), room in any_room(), away in prop::collection::vec((any_seat(), 0..3usize), 0..6)) {
        let kinds = [Absence::OtherItems, Absence::Away, Absence::DecidedAgainst];
        let away: Vec<Absent<usize>> = away
            .iter()
            .enumerate()
            .map(|(who, (seat, kind))| Absent { who, seat: *seat, absence: kinds[*kind] })
            .collect();
        let before = count(rule, &room);
        let found = fixes(rule, &room, &away);
        prop_assert!(!before.quorate || found.is_empty());
        for fix in found {
            let (Fix::Joins(who) | Fix::StandIn(who)) = fix;
            let after = count(rule, &[&room[..], &[away[who].seat]].concat());
            prop_assert!(after.missing < before.missing);
            prop_assert!(fix != Fix::Joins(who) || away[who].absence != Absence::DecidedAgainst);
        }
    }
}
