use participation::id::MembershipId;
use participation::people::{Agency, Member};
use participation::room::{Decision, Invitee, Meeting, State, TookPart, may_read_stance};
use participation::rules::quoracy::{Rule, WhyNot};
use participation::voice::Audience;

use super::super::names::{agency_name, meeting_name, staff_call};
use crate::say;
use crate::words::Words;

/// "Northgate Academy", or where there is no name for it "School or college".
pub(super) fn from(words: &Words, invitee: &Invitee) -> String {
    if invitee.organisation.is_empty() {
        agency_name(words, invitee.agency)
    } else {
        invitee.organisation.clone()
    }
}

/// "Review, Tuesday 15 December, 1:30 pm".
pub(in crate::work) fn meeting_line(words: &Words, meeting: &Meeting) -> String {
    let kind = meeting_name(words, meeting.kind);
    say!(words, "staff-rail-of", what = kind, name = when(words, meeting))
}

/// "Tuesday 15 December, 1:30 pm".
pub(in crate::work) fn when(words: &Words, meeting: &Meeting) -> String {
    let (day, time) = (words.day_and_date(meeting.on), words.time(&meeting.at));
    if time.is_empty() {
        day
    } else {
        say!(words, "staff-rail-of", what = day, name = time)
    }
}

/// Where it stands, in a few words.
pub(super) fn state_name(words: &Words, state: State) -> String {
    match state {
        State::Open => say!(words, "staff-room-open"),
        State::Contested => say!(words, "staff-room-contested"),
        State::Decided => say!(words, "staff-room-decided"),
        State::Accepted => say!(words, "staff-room-accepted"),
        State::Objected => say!(words, "staff-room-objected"),
        State::Overruled => say!(words, "staff-room-overruled"),
        State::Withdrawn => say!(words, "staff-room-withdrawn"),
    }
}

/// What can be decided, as a choice.
pub(super) fn choice_name(words: &Words, decision: Decision) -> String {
    match decision {
        Decision::Attends => say!(words, "staff-decide-attends"),
        Decision::Part => say!(words, "staff-decide-part"),
        Decision::Report => say!(words, "staff-decide-report"),
        Decision::Colleague => say!(words, "staff-decide-colleague"),
        Decision::Separate => say!(words, "staff-decide-separate"),
    }
}

/// What that means for the family.
pub(super) fn choice_hint(words: &Words, decision: Decision) -> String {
    match decision {
        Decision::Attends => say!(words, "staff-decide-attends-hint"),
        Decision::Part => say!(words, "staff-decide-part-hint"),
        Decision::Report => say!(words, "staff-decide-report-hint"),
        Decision::Colleague => say!(words, "staff-decide-colleague-hint"),
        Decision::Separate => say!(words, "staff-decide-separate-hint"),
    }
}

/// "Voluntary organisation: not counted here".
pub(super) fn why_not_name(words: &Words, agency: Agency, why: WhyNot) -> String {
    let agency = agency_name(words, agency);
    match why {
        WhyNot::NoDirectContact => say!(words, "staff-count-no-contact", agency = agency),
        WhyNot::Voluntary => say!(words, "staff-count-voluntary", agency = agency),
        WhyNot::Advocacy => say!(words, "staff-count-advocacy", agency = agency),
    }
}

/// Whether somebody in this seat would count towards quoracy.
pub(super) fn would_count(rule: Rule, invitee: &Invitee) -> bool {
    match invitee.agency {
        Agency::SocialCare => true,
        Agency::Advocacy | Agency::None => false,
        Agency::Voluntary => rule.voluntary_counts && invitee.direct_contact,
        _ => invitee.direct_contact,
    }
}

/// The code and its words: "PN1. Was there and spoke for themself".
pub(super) fn took_part_name(words: &Words, how: TookPart) -> String {
    match how {
        TookPart::TooYoung => say!(words, "staff-took-part-0"),
        TookPart::Spoke => say!(words, "staff-took-part-1"),
        TookPart::AdvocateSpoke => say!(words, "staff-took-part-2"),
        TookPart::WithoutWords => say!(words, "staff-took-part-3"),
        TookPart::Silent => say!(words, "staff-took-part-4"),
        TookPart::BriefedAdvocate => say!(words, "staff-took-part-5"),
        TookPart::SentView => say!(words, "staff-took-part-6"),
        TookPart::NotHeard => say!(words, "staff-took-part-7"),
    }
}

/// "Only you and Tash can read it", by name.
pub(super) fn who_reads(
    words: &Words,
    me: &Member,
    people: &[Member],
    author: MembershipId,
    audience: &Audience,
    about: &Invitee,
) -> String {
    let others: Vec<String> = people
        .iter()
        .filter(|one| one.id != me.id && one.id != author && may_read_stance(one, author, audience, about))
        .map(staff_call)
        .collect();
    if others.is_empty() {
        say!(words, "staff-only-you")
    } else {
        say!(words, "staff-only-you-and", names = words.list(&others))
    }
}
