use super::Measure;
use super::counted::Counted;
use super::gather::One;
use crate::clock::day_of;
use crate::error::Result;
use crate::id::MembershipId;
use crate::people::Role;
use crate::room::{Meeting, MeetingKind, TookPart, load_apart, load_meetings, load_took_part};
use crate::store::Tx;

/// The voices that are asked about, with what stands for them.
const VOICES: [(Role, &str); 2] = [(Role::YoungPerson, "young-person"), (Role::Parent, "parent")];

impl One<'_> {
    /// Whether they were heard before the last conference or review of the quarter, how they took part in it, and which
    /// meetings were held without them.
    pub(super) async fn count_meetings(&self, tx: &mut Tx, counted: &mut Counted) -> Result<()> {
        let meetings = load_meetings(self.p, tx, self.pathway).await?;
        let mut held: Vec<&Meeting> = meetings
            .iter()
            .filter(|one| one.held && one.cancelled.is_none() && one.on <= self.last())
            .filter(|one| matches!(one.kind, MeetingKind::Conference | MeetingKind::Review))
            .collect();
        held.sort_by_key(|one| one.on);
        if let Some(meeting) = held.pop().filter(|one| self.quarter.holds(one.on)) {
            let since = held.iter().map(|one| one.on).filter(|on| *on < meeting.on).max();
            let notes = load_took_part(self.p, tx, self.pathway, meeting.id, None).await?;
            for (role, voice) in VOICES {
                let people: Vec<MembershipId> = self
                    .roles
                    .iter()
                    .filter(|(_, (is, joined))| *is == role && day_of(*joined) <= meeting.on)
                    .map(|(id, _)| *id)
                    .collect();
                if people.is_empty() {
                    continue;
                }
                let heard = self.views.iter().any(|view| {
                    let on = day_of(view.shared_at);
                    people.contains(&view.author) && on <= meeting.on && since.is_none_or(|since| on > since)
                });
                let word = if heard { "heard" } else { "not-heard" };
                counted.only(Measure::Heard, voice, word, &self.family);
                // The last note on a person counts; of several people, what brought them nearest.
                let how = people
                    .iter()
                    .filter_map(|one| notes.iter().rev().find(|note| note.member == *one));
                let how = how.map(|note| took_part(note.how)).min();
                counted.only(
                    Measure::TookPart,
                    voice,
                    how.map_or("not-noted", Near::text),
                    &self.family,
                );
            }
        }
        for one in load_apart(self.p, tx, self.pathway).await? {
            if !self.quarter.holds(one.apart.on) {
                continue;
            }
            counted.add(Measure::Apart, "site", "held", &self.family);
            if !one.delays.is_empty() {
                counted.add(Measure::Apart, "site", "told-later", &self.family);
            }
            if one.apart.outcome.trim().is_empty() {
                counted.add(Measure::Apart, "site", "no-outcome", &self.family);
            }
        }
        Ok(())
    }
}

/// How near somebody was to a meeting.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Near {
    There,
    AnotherWay,
    NotHeard,
}

impl Near {
    const fn text(self) -> &'static str {
        match self {
            Self::There => "there",
            Self::AnotherWay => "another-way",
            Self::NotHeard => "not-heard",
        }
    }
}

const fn took_part(how: TookPart) -> Near {
    match how {
        TookPart::BriefedAdvocate | TookPart::SentView => Near::AnotherWay,
        TookPart::NotHeard | TookPart::TooYoung => Near::NotHeard,
        _ => Near::There,
    }
}
