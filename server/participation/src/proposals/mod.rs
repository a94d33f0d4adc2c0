//! Writing the plan and the report together: what a family member proposes, and what becomes of it.
//!
//! A young person or a parent says "that's not right" to a paragraph, suggests other words, offers something or asks for
//! help. It is a draft of theirs until they share it; it is then accepted, changed or declined with a reason they read.

mod about;
mod deciding;
mod drafts;
mod readable;
mod report;
mod said;
mod shared;
mod sharing;

pub use about::{About, Standing};
pub use deciding::NewDecision;
pub use drafts::{ProposalDraft, ProposalEnvelope};
pub use readable::Readable;
pub(crate) use readable::readable;
pub use report::{Paragraph, Rewritten};
pub use said::{ProposalKind, ProposalSaid};
pub(crate) use shared::load_proposals;
pub use shared::{Decision, Proposal, ProposalReply};
