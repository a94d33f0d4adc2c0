//! Proposing: that's not right, other words, an offer, asking for help. A draft of its author's until they send it.

mod check;
mod form;
mod keep;

use participation::proposals::{About, ProposalKind};

pub use check::{check, discard, share};
pub use keep::{keep, write};

use crate::ask::{Ask, Halt};
use crate::say;
use crate::words::Words;

/// What a kind of proposal is called.
#[must_use]
pub fn kind_name(words: &Words, kind: ProposalKind) -> String {
    match kind {
        ProposalKind::NotRight => say!(words, "propose-not-right"),
        ProposalKind::OtherWords => say!(words, "propose-other-words"),
        ProposalKind::Offer => say!(words, "propose-offer"),
        ProposalKind::Help => say!(words, "propose-help"),
    }
}

/// Where a proposal is written.
pub(super) fn path(kind: ProposalKind, about: About) -> String {
    format!("/plan/say/{}/{about}", kind.text())
}

/// The proposal a request is about.
fn which(ask: &Ask) -> Result<(ProposalKind, About), Halt> {
    let kind = ProposalKind::from_text(ask.param_text("kind")).ok_or(Halt::NotThere)?;
    let about: About = ask.param("about")?;
    if kind.needs_paragraph() && about == About::Plan {
        return Err(Halt::NotThere);
    }
    Ok((kind, about))
}
