//! What staff screens call things.

use participation::cases::Kind;
use participation::people::{Agency, Language, Member, Role, Staff};
use participation::plan::{ActionState, MeetingKind};
use participation::rules::statutory_clock::Milestone;
use participation::rules::tilt::Target;
use participation::voice::How;

use crate::say;
use crate::words::Words;

pub(super) fn kind_name(words: &Words, kind: Kind) -> String {
    match kind {
        Kind::Roth => say!(words, "staff-kind-roth"),
        Kind::ChildProtection => say!(words, "staff-kind-child-protection"),
        Kind::ChildInNeed => say!(words, "staff-kind-child-in-need"),
        Kind::EarlyHelp => say!(words, "staff-kind-early-help"),
    }
}

/// What staff call somebody. A parent is "Mum" to the family and not to them.
pub(super) fn staff_call(member: &Member) -> String {
    if member.role == Role::Parent {
        member.called.full.clone()
    } else {
        member.called.short.clone()
    }
}

pub(crate) fn role_name(words: &Words, role: Role) -> String {
    match role {
        Role::YoungPerson => say!(words, "staff-role-young-person"),
        Role::Parent => say!(words, "staff-role-parent"),
        Role::Advocate => say!(words, "staff-role-advocate"),
        Role::Worker => say!(words, "staff-role-worker"),
        Role::Chair => say!(words, "staff-role-chair"),
        Role::Professional => say!(words, "staff-role-professional"),
    }
}

pub(super) fn staff_name(words: &Words, staff: Staff) -> String {
    match staff {
        Staff::Worker => say!(words, "staff-role-worker"),
        Staff::Chair => say!(words, "staff-role-chair"),
        Staff::Manager => say!(words, "staff-role-manager"),
        Staff::Hub => say!(words, "staff-role-hub"),
        Staff::DataProtection => say!(words, "staff-role-data-protection"),
    }
}

/// Empty for family members, who come from no organisation.
pub(super) fn agency_name(words: &Words, agency: Agency) -> String {
    match agency {
        Agency::None => String::new(),
        Agency::SocialCare => say!(words, "staff-agency-social-care"),
        Agency::Advocacy => say!(words, "staff-agency-advocacy"),
        Agency::Voluntary => say!(words, "staff-agency-voluntary"),
        Agency::Education => say!(words, "staff-agency-education"),
        Agency::Health => say!(words, "staff-agency-health"),
        Agency::Police => say!(words, "staff-agency-police"),
        Agency::Transport => say!(words, "staff-agency-transport"),
        Agency::Council => say!(words, "staff-agency-council"),
        Agency::Business => say!(words, "staff-agency-business"),
    }
}

pub(super) fn language_name(words: &Words, language: Language) -> String {
    match language {
        Language::En => say!(words, "staff-language-english"),
        Language::Pl => say!(words, "staff-language-polish"),
        Language::Ur => say!(words, "staff-language-urdu"),
    }
}

pub(super) fn meeting_name(words: &Words, kind: MeetingKind) -> String {
    match kind {
        MeetingKind::Conference => say!(words, "staff-meeting-conference"),
        MeetingKind::CoreGroup => say!(words, "staff-meeting-core-group"),
        MeetingKind::Review => say!(words, "staff-meeting-review"),
        MeetingKind::Context => say!(words, "staff-meeting-context"),
    }
}

pub(super) fn milestone_name(words: &Words, milestone: Milestone) -> String {
    match milestone {
        Milestone::Conference => say!(words, "staff-milestone-conference"),
        Milestone::FirstCoreGroup => say!(words, "staff-milestone-core-group"),
        Milestone::FirstReview => say!(words, "staff-milestone-first-review"),
        Milestone::LaterReview => say!(words, "staff-milestone-later-review"),
    }
}

pub(super) fn action_state_name(words: &Words, state: ActionState) -> String {
    match state {
        ActionState::Agreed => say!(words, "staff-action-agreed"),
        ActionState::Started => say!(words, "staff-action-started"),
        ActionState::GoingOn => say!(words, "staff-action-going-on"),
        ActionState::Done => say!(words, "staff-action-done"),
        ActionState::Late => say!(words, "staff-action-late"),
        ActionState::Stopped => say!(words, "staff-action-stopped"),
    }
}

/// "Place", "Our work"; the young person by name.
pub(super) fn target_name(words: &Words, target: Target, young_person: &str) -> String {
    match target {
        Target::Context => say!(words, "staff-target-place"),
        Target::ServicePractice => say!(words, "staff-target-our-work"),
        Target::SupportRequested => say!(words, "staff-target-asked-for"),
        Target::ParentCarer => say!(words, "staff-target-offer"),
        Target::YoungPerson => young_person.to_owned(),
    }
}

/// The targets from places to the young person, as the tilt is read.
pub(super) const TARGETS: [Target; 5] = [
    Target::Context,
    Target::ServicePractice,
    Target::SupportRequested,
    Target::ParentCarer,
    Target::YoungPerson,
];

pub(super) fn how_name(words: &Words, how: How) -> String {
    match how {
        How::Typed => say!(words, "staff-how-typed"),
        How::Handover => say!(words, "staff-how-handover"),
        How::Paper => say!(words, "staff-how-paper"),
        How::Phone => say!(words, "staff-how-phone"),
        How::Aloud => say!(words, "staff-how-aloud"),
    }
}
