//! What a draft about a meeting has to share, and exactly who would read it.

use super::drafts::RoomDraft;
use super::eyes::may_read_stance;
use super::invitees::Invitee;
use super::said::{Question, Sayable, StanceSaid, audience};
use super::slip::Slip;
use crate::id::InviteeId;
use crate::people::Member;
use crate::voice::Audience;

/// One thing in a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A stance on an invitee.
    Stance(InviteeId),
    /// The reason for it, which has readers of its own.
    Reason(InviteeId),
    /// How the author wants to take part.
    Wish,
    /// Somebody they would like to add; the number of the note.
    Ask(i64),
    /// What they say afterwards.
    Afterwards(Question),
}

/// Something ready to be looked at before it is shared, with exactly who would get it.
#[derive(Clone, Debug)]
pub struct RoomEnvelope {
    /// What it is.
    pub paper: Paper,
    /// The people who would be able to read it, without the author.
    pub readers: Vec<Member>,
    /// Why it cannot go yet, if so.
    pub held_back: Option<HeldBack>,
}

/// Why something about the room cannot be shared yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeldBack {
    /// There is a reason, but no stance.
    NoStance,
    /// Nobody is named who should be added.
    NoName,
    /// There are several texts, and the author has not said which one counts.
    TwoTexts,
    /// It is longer than [`MAX_WORDS`](crate::voice::MAX_WORDS) characters.
    TooLong,
    /// The invitation was withdrawn in the meantime. This alone stays in the draft, and the rest can go.
    Withdrawn,
}

fn held_back<T: Sayable>(slip: &Slip<T>) -> Option<HeldBack> {
    let two = (!slip.aside.is_empty()).then_some(HeldBack::TwoTexts);
    two.or_else(|| slip.said.lacks())
}

/// What a draft has to share, with who would read it.
pub(super) fn envelopes(draft: &RoomDraft, me: &Member, people: &[Member], invitees: &[Invitee]) -> Vec<RoomEnvelope> {
    let mut envelopes = Vec::new();
    for about in invitees {
        let Some(slip) = draft.stances.get(&about.id).filter(|slip| is_something(slip)) else {
            continue;
        };
        let readers = |audiences: &[Audience]| {
            let reads = |one: &Member| audiences.iter().any(|to| may_read_stance(one, me.id, to, about));
            let found = people.iter().filter(|one| one.id != me.id && reads(one));
            found.cloned().collect::<Vec<_>>()
        };
        let withdrawn = about.withdrawn_at.map(|_| HeldBack::Withdrawn);
        let held_back = withdrawn.or_else(|| held_back(slip));
        envelopes.push(RoomEnvelope {
            paper: Paper::Stance(about.id),
            readers: readers(&[audience(slip.said.audience), reason_audience(&slip.said)]),
            held_back,
        });
        if !slip.said.reason.trim().is_empty() {
            envelopes.push(RoomEnvelope {
                paper: Paper::Reason(about.id),
                readers: readers(&[reason_audience(&slip.said)]),
                held_back,
            });
        }
    }
    let mut push = |paper, reach, held_back| {
        envelopes.push(RoomEnvelope {
            paper,
            readers: audience(reach).readers(me.id, people).cloned().collect(),
            held_back,
        });
    };
    if let Some(slip) = draft.wish.as_ref().filter(|slip| is_something(slip)) {
        push(Paper::Wish, slip.said.audience, held_back(slip));
    }
    for (note, slip) in draft.asks.iter().filter(|(_, slip)| is_something(slip)) {
        push(Paper::Ask(*note), slip.said.audience, held_back(slip));
    }
    for (question, slip) in draft.afterwards.iter().filter(|(_, slip)| is_something(slip)) {
        push(Paper::Afterwards(*question), slip.said.audience, held_back(slip));
    }
    envelopes
}

/// Who can know why, and therefore also what. Where there is no reason, nobody beyond those who know what.
pub(super) fn reason_audience(said: &StanceSaid) -> Audience {
    let has_reason = !said.reason.trim().is_empty();
    audience(if has_reason {
        said.reason_audience
    } else {
        said.audience
    })
}

fn is_something<T: Sayable>(slip: &Slip<T>) -> bool {
    slip.said.has_something() || !slip.aside.is_empty()
}
