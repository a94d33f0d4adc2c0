use super::Invitee;
use crate::id::{MembershipId, SessionId};
use crate::people::{Agency, Member, Role};
use crate::voice::Audience;

/// Whether `reader` may know what `author` said to this audience about an invitee.
///
/// The author always may. Nobody learns what was said about themself or about a colleague of their own
/// agency: a worker does not read who would rather not have them there. Only the chair does, where the
/// audience has them, because they must decide.
#[must_use]
pub fn may_read_stance(reader: &Member, author: MembershipId, audience: &Audience, about: &Invitee) -> bool {
    may_read_about(reader, author, audience, (about.who, about.agency))
}

/// The same of an invitee who was not opened: who it is, when they are on the pathway, and their agency.
pub(crate) fn may_read_about(
    reader: &Member,
    author: MembershipId,
    audience: &Audience,
    (who, agency): (Option<MembershipId>, Agency),
) -> bool {
    let is_theirs = who == Some(reader.id) || agency == reader.agency;
    reader.id == author || audience.includes(author, reader) && (reader.role == Role::Chair || !is_theirs)
}

/// Who is looking, and so what they may read.
#[derive(Clone, Copy)]
pub(super) enum Eyes<'a> {
    /// A family member at their own words; on a worker's device, with that worker looking on.
    Own {
        me: &'a Member,
        looked_on_by: Option<(SessionId, &'a Member)>,
    },
    /// Somebody at the words of others.
    Reader(&'a Member),
    /// Somebody who is handed a copy, and who takes it for them: what both may read.
    Handed { to: &'a Member, by: &'a Member },
}

impl Eyes<'_> {
    /// Whether these eyes may read words of `author`, written in `sitting`, about an invitee or about nobody.
    pub(super) fn may_read(
        &self,
        author: MembershipId,
        audience: &Audience,
        sitting: &str,
        about: Option<&Invitee>,
    ) -> bool {
        let reads = |reader: &Member| match about {
            Some(about) => may_read_stance(reader, author, audience, about),
            None => audience.includes(author, reader),
        };
        match self {
            Self::Own { me, looked_on_by } => {
                author == me.id
                    && match looked_on_by {
                        None => true,
                        // What was shared here, and what that worker may read anyway.
                        Some((session, worker)) => sitting == session.to_string() || reads(worker),
                    }
            }
            Self::Reader(me) => author != me.id && reads(me),
            Self::Handed { to, by } => reads(to) && reads(by),
        }
    }
}
