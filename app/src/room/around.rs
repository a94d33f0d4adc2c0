//! What the rows of the page are drawn with.

use http::StatusCode;
use participation::id::InviteeId;
use participation::people::Member;
use participation::room::{Invitee, Item};
use participation::voice::{OwnVoice, Reply};

use crate::answers::Names;
use crate::words::Words;

/// A form that could not go on as it came. What was typed is in the draft, or stands here.
pub(super) struct NotKept {
    about: InviteeId,
    pub(super) problem: String,
    pub(super) status: StatusCode,
    reply: Option<(Option<Reply>, String)>,
}

impl NotKept {
    pub(super) fn stance(about: InviteeId, problem: String, status: StatusCode) -> Self {
        Self {
            about,
            problem,
            status,
            reply: None,
        }
    }

    pub(super) fn reply(
        about: InviteeId,
        problem: String,
        status: StatusCode,
        chosen: Option<Reply>,
        words: String,
    ) -> Self {
        Self {
            about,
            problem,
            status,
            reply: Some((chosen, words)),
        }
    }

    /// The field that asks for something.
    pub(super) fn field(&self) -> String {
        let kind = if self.reply.is_some() { "reply" } else { "stance" };
        format!("{kind}-{}", self.about)
    }
}

/// What every row of the page is drawn with.
pub(super) struct Around<'a> {
    pub(super) words: &'a Words,
    pub(super) me: &'a Member,
    pub(super) people: &'a [Member],
    pub(super) names: Names<'a>,
    pub(super) chair: String,
    pub(super) agenda: &'a [Item],
    pub(super) saved_at: i64,
    pub(super) mark: String,
    pub(super) voice: &'a OwnVoice<'a>,
    pub(super) not_kept: Option<&'a NotKept>,
}

impl Around<'_> {
    /// What is still needed about an invitee.
    pub(super) fn problem_of(&self, about: InviteeId) -> Option<String> {
        let not_kept = self.not_kept.filter(|one| one.about == about && one.reply.is_none())?;
        Some(not_kept.problem.clone())
    }

    /// What is still needed for a reply.
    pub(super) fn reply_problem_of(&self, about: InviteeId) -> Option<String> {
        let not_kept = self.not_kept.filter(|one| one.about == about && one.reply.is_some())?;
        Some(not_kept.problem.clone())
    }

    /// The reply that could not be sent, as it was typed.
    pub(super) fn not_kept_reply(&self, about: InviteeId) -> Option<(Option<Reply>, &str)> {
        let not_kept = self.not_kept.filter(|one| one.about == about)?;
        not_kept.reply.as_ref().map(|(chosen, words)| (*chosen, words.as_str()))
    }

    pub(super) fn is_open(&self, about: InviteeId) -> bool {
        self.not_kept.is_some_and(|one| one.about == about)
    }

    /// Who would read a reply about an invitee.
    pub(super) fn reply_readers(&self, about: &Invitee) -> String {
        let readers = self.voice.reply_readers(about);
        let names: Vec<String> = readers.iter().map(|one| one.called.short.clone()).collect();
        self.words.list(&names)
    }
}
