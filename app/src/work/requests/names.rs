use participation::people::Role;
use participation::requests::{Asker, CoverReason, LeftKind, LeftReason, Request, RequestState, StepKind};

use super::super::names::role_name;
use super::date;
use crate::say;
use crate::say::topic_name;
use crate::words::Words;

pub(super) fn asker_name(words: &Words, asker: Asker) -> String {
    match asker {
        Asker::Themselves => say!(words, "staff-request-themselves"),
        Asker::ParentalResponsibility => say!(words, "staff-request-parental"),
        Asker::Consent => say!(words, "staff-request-consent"),
        Asker::Solicitor => say!(words, "staff-request-solicitor"),
    }
}

pub(super) fn step_name(words: &Words, kind: StepKind) -> String {
    match kind {
        StepKind::Paused => say!(words, "staff-request-paused"),
        StepKind::Resumed => say!(words, "staff-request-resumed"),
        StepKind::Longer => say!(words, "staff-request-longer"),
        StepKind::Sent => say!(words, "staff-request-sent"),
        StepKind::Withdrawn => say!(words, "staff-request-withdrawn"),
    }
}

pub(super) fn reason_name(words: &Words, reason: CoverReason) -> String {
    match reason {
        CoverReason::ThirdParty => say!(words, "staff-cover-third-party"),
        CoverReason::SeriousHarm => say!(words, "staff-cover-serious-harm"),
        CoverReason::LegalPrivilege => say!(words, "staff-cover-legal"),
        CoverReason::Other => say!(words, "staff-cover-other"),
    }
}

/// What stands in the copy in place of words. Why somebody might be harmed is not for the copy to say.
pub(super) fn mark(words: &Words, reason: CoverReason) -> String {
    match reason {
        CoverReason::ThirdParty => say!(words, "held-removed-other"),
        CoverReason::LegalPrivilege => say!(words, "held-removed-legal"),
        CoverReason::SeriousHarm | CoverReason::Other => say!(words, "held-removed"),
    }
}

pub(super) fn kind_name(words: &Words, kind: LeftKind) -> String {
    match kind {
        LeftKind::View(topic) => topic_name(words, topic, Role::Worker),
        LeftKind::Stance => say!(words, "staff-left-stance"),
        LeftKind::Wish => say!(words, "staff-left-wish"),
        LeftKind::Ask => say!(words, "staff-left-ask"),
        LeftKind::Afterwards => say!(words, "staff-left-afterwards"),
        LeftKind::Proposal => say!(words, "staff-left-proposal"),
        LeftKind::Challenge => say!(words, "staff-left-challenge"),
    }
}

pub(super) fn why_left(words: &Words, reason: LeftReason) -> String {
    match reason {
        LeftReason::NotForThem => say!(words, "staff-left-not-for-them"),
        LeftReason::TakenBack => say!(words, "staff-left-taken-back"),
    }
}

/// "Kacper Nowak, young person".
pub(super) fn about(words: &Words, request: &Request) -> String {
    match &request.about {
        Some((role, name)) => say!(
            words,
            "staff-pack-recipient",
            name = name.clone(),
            role = role_name(words, *role)
        ),
        None => say!(words, "names-left"),
    }
}

/// "Due Friday 11 December"; "Late: was due …"; "Sent …".
pub(super) fn stands(words: &Words, request: &Request, today: jiff::civil::Date) -> String {
    match request.state() {
        RequestState::Open if request.is_late(today) => {
            say!(words, "staff-request-late", date = date(words, request.due.on))
        }
        RequestState::Open => say!(words, "staff-request-due", date = date(words, request.due.on)),
        RequestState::Paused => say!(words, "staff-request-stands-still", date = date(words, request.due.on)),
        RequestState::Sent(on) => say!(words, "staff-request-sent-on", date = date(words, on)),
        RequestState::Withdrawn(on) => say!(words, "staff-request-withdrawn-on", date = date(words, on)),
    }
}
