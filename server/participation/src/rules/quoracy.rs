//! Quoracy: whether enough agencies are there for a safe decision.
//!
//! Source: the Standard Safeguarding Dataset's definition: children's social care, and at least two
//! other agencies that have had direct contact with the child and family.
//! Whether a voluntary organisation counts as an agency is for each council to say.
//!
//! What counts is who is there *when the decision is made*, so whoever calls says who that is.

use serde::{Deserialize, Serialize};

use crate::people::Agency;

#[cfg(test)]
mod tests;

/// What a council asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// How many agencies besides children's social care.
    pub others: u8,
    /// Whether a voluntary organisation is one of them.
    pub voluntary_counts: bool,
}

impl Default for Rule {
    fn default() -> Self {
        Self {
            others: 2,
            voluntary_counts: false,
        }
    }
}

/// Somebody who is there, as far as quoracy asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Seat {
    /// Where they come from.
    pub agency: Agency,
    /// Whether their agency has had direct contact with the child and family.
    pub direct_contact: bool,
}

/// Why an agency that is there does not count as one of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WhyNot {
    /// It has had no direct contact with the child and family.
    NoDirectContact,
    /// The council does not count voluntary organisations.
    Voluntary,
    /// An advocate is there for the young person and for no agency.
    Advocacy,
}

/// What the count comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoracy {
    /// Whether a decision can be made.
    pub quorate: bool,
    /// Whether children's social care is there.
    pub social_care: bool,
    /// The other agencies that count, each once.
    pub counted: Vec<Agency>,
    /// Those that are there and do not count.
    pub uncounted: Vec<(Agency, WhyNot)>,
    /// How many agencies are still needed, children's social care among them. 0 when quorate.
    pub missing: u8,
}

/// Counts who is there. Family members are nobody's agency and are passed over.
#[must_use]
pub fn count(rule: Rule, present: &[Seat]) -> Quoracy {
    let mut quoracy = Quoracy {
        quorate: false,
        social_care: present.iter().any(|seat| seat.agency == Agency::SocialCare),
        counted: Vec::new(),
        uncounted: Vec::new(),
        missing: 0,
    };
    for agency in Agency::ALL.iter().copied() {
        if matches!(agency, Agency::None | Agency::SocialCare) {
            continue;
        }
        let mut seats = present.iter().filter(|seat| seat.agency == agency).peekable();
        if seats.peek().is_none() {
            continue;
        }
        match why_not(rule, agency, seats.any(|seat| seat.direct_contact)) {
            None => quoracy.counted.push(agency),
            Some(why) => quoracy.uncounted.push((agency, why)),
        }
    }
    let counted = u8::try_from(quoracy.counted.len()).unwrap_or(u8::MAX);
    let others = rule.others.saturating_sub(counted);
    quoracy.missing = others.saturating_add(u8::from(!quoracy.social_care));
    quoracy.quorate = quoracy.missing == 0;
    quoracy
}

const fn why_not(rule: Rule, agency: Agency, direct_contact: bool) -> Option<WhyNot> {
    match agency {
        Agency::Advocacy => Some(WhyNot::Advocacy),
        Agency::Voluntary if !rule.voluntary_counts => Some(WhyNot::Voluntary),
        _ if !direct_contact => Some(WhyNot::NoDirectContact),
        _ => None,
    }
}

/// Why an invitee is not there for the decision; the least trouble to change first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Absence {
    /// They are in for other items.
    OtherItems,
    /// They were to be there, and have left or not come.
    Away,
    /// The chair decided, with the family, that they are not in the room.
    DecidedAgainst,
}

/// An invitee who is not there for the decision. `W` says who.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absent<W> {
    /// Who.
    pub who: W,
    /// The seat they would take.
    pub seat: Seat,
    /// Why they are not there.
    pub absence: Absence,
}

/// What would help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fix<W> {
    /// They join for the decision.
    Joins(W),
    /// Somebody else from their agency comes in their place.
    StandIn(W),
}

/// What would make the decision quorate or bring it nearer, in order of least trouble: first who could
/// join for it, then a stand-in from the same agency. Who was decided against is never asked back in:
/// that was agreed with the family. Nothing when it is quorate.
pub fn fixes<W: Copy>(rule: Rule, present: &[Seat], absent: &[Absent<W>]) -> Vec<Fix<W>> {
    let missing = count(rule, present).missing;
    let mut useful: Vec<&Absent<W>> = absent
        .iter()
        .filter(|one| {
            let with: Vec<Seat> = present.iter().copied().chain([one.seat]).collect();
            count(rule, &with).missing < missing
        })
        .collect();
    useful.sort_by_key(|one| one.absence);
    let mut fixes: Vec<Fix<W>> = useful
        .iter()
        .filter(|one| one.absence != Absence::DecidedAgainst)
        .map(|one| Fix::Joins(one.who))
        .collect();
    let mut stand_ins: Vec<Agency> = Vec::new();
    for one in useful {
        if !stand_ins.contains(&one.seat.agency) {
            stand_ins.push(one.seat.agency);
            fixes.push(Fix::StandIn(one.who));
        }
    }
    fixes
}
