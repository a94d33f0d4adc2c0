//! Whether somebody comes into the room: how it is agreed with the family, step by step.
//!
//! Source: the key learning of the pilots, to agree with young people and families which
//! professionals take part in the meetings where they are present.
//!
//! There is one [`Negotiation`] per invitee, with any number of voices: the young person and each
//! parent. What has happened so far puts it into exactly one [`State`]:
//!
//! | state | when |
//! |---|---|
//! | [`Withdrawn`](State::Withdrawn) | the invitation was withdrawn; nothing can follow |
//! | [`Open`](State::Open) | no decision, and nobody's latest stance objects |
//! | [`Contested`](State::Contested) | no decision, and somebody's latest stance objects; or a decision stands, and since then somebody changed a stance to or from an objection |
//! | [`Decided`](State::Decided) | a decision stands, and nobody has replied to it |
//! | [`Accepted`](State::Accepted) | a decision stands, and everybody who replied said OK |
//! | [`Objected`](State::Objected) | somebody's latest reply to the standing decision is "not OK" or "talk to me" |
//! | [`Overruled`](State::Overruled) | as before, and the chair overruled every one of those replies with a reason |
//!
//! | step | refused | otherwise |
//! |---|---|---|
//! | [`StanceGiven`](Step::StanceGiven) | when withdrawn | counts instead of that voice's stance before. Changed to or from an objection after a decision, it reopens the negotiation: the decision stands until it is replaced |
//! | [`Decided`](Step::Decided) | when withdrawn; without a reason | replaces the decision, clears replies and overruling, and answers every stance there is |
//! | [`Replied`](Step::Replied) | when withdrawn; when no decision stands | counts instead of that voice's reply before. A voice that newly objects has not been overruled yet; when nobody objects any more, nobody is overruled |
//! | [`Overruled`](Step::Overruled) | when withdrawn; without a reason; when no decision stands; when reopened, because then a new decision is due; when nobody objects who was not overruled yet | overrules all who object |
//! | [`Withdrawn`](Step::Withdrawn) | when withdrawn already | ends it |

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::reply::Reply;
use crate::people::stable_text;

#[cfg(test)]
mod tests;

/// What somebody in the family says about an invitee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stance {
    /// Yes please.
    YesPlease,
    /// OK.
    Ok,
    /// Only for part of it.
    Part,
    /// Rather not.
    RatherNot,
    /// Not sure.
    NotSure,
    /// Wants to talk about it first.
    TalkFirst,
}

stable_text!(Stance {
    YesPlease = "yes-please",
    Ok = "ok",
    Part = "part",
    RatherNot = "rather-not",
    NotSure = "not-sure",
    TalkFirst = "talk-first",
});

impl Stance {
    /// Whether it asks for a decision: the invitee should not simply be there for all of it.
    #[must_use]
    pub const fn objects(self) -> bool {
        matches!(self, Self::Part | Self::RatherNot | Self::TalkFirst)
    }
}

/// What the chair decides about an invitee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Decision {
    /// Attends.
    Attends,
    /// Attends a part: some items of the agenda.
    Part,
    /// Stays away; the chair reads what is needed from a written report.
    Report,
    /// A colleague comes instead.
    Colleague,
    /// Stays away; is met separately, in a meeting of professionals the family knows about.
    Separate,
}

stable_text!(Decision {
    Attends = "attends",
    Part = "part",
    Report = "report",
    Colleague = "colleague",
    Separate = "separate",
});

/// What can be offered to somebody with this stance instead of the invitee being there throughout;
/// the gentlest change first. Nothing for a stance that does not object.
#[must_use]
pub const fn alternatives(stance: Stance) -> &'static [Decision] {
    match stance {
        Stance::Part => &[Decision::Part, Decision::Report, Decision::Colleague],
        Stance::RatherNot | Stance::TalkFirst => &[
            Decision::Part,
            Decision::Report,
            Decision::Colleague,
            Decision::Separate,
        ],
        Stance::YesPlease | Stance::Ok | Stance::NotSure => &[],
    }
}

/// Something that happens in a negotiation. `V` tells the voices apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<V> {
    /// A voice shared a stance.
    StanceGiven(V, Stance),
    /// The chair decided.
    Decided {
        /// What.
        decision: Decision,
        /// Whether there is a reason the family can read.
        has_reason: bool,
    },
    /// A voice replied to the standing decision.
    Replied(V, Reply),
    /// The chair keeps to the decision although somebody objects to it.
    Overruled {
        /// Whether there is a reason they can read.
        has_reason: bool,
    },
    /// The invitation was withdrawn.
    Withdrawn,
}

/// Where a negotiation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Nobody objects, and nothing was decided.
    Open,
    /// Somebody objects, and a decision is due.
    Contested,
    /// Decided; nobody has replied yet.
    Decided,
    /// Decided, and everybody who replied said OK.
    Accepted,
    /// Somebody is not OK with the decision.
    Objected,
    /// The chair overruled those who are not OK with it, with a reason they read.
    Overruled,
    /// The invitation was withdrawn.
    Withdrawn,
}

impl State {
    /// Whether nothing is left for anybody to say or decide.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Accepted | Self::Overruled | Self::Withdrawn)
    }

    /// Whether the conference cannot be called ready while it stands like this. A decision that
    /// nobody replied to does not: silence must not stop a conference.
    #[must_use]
    pub const fn blocks_ready(self) -> bool {
        matches!(self, Self::Contested | Self::Objected)
    }
}

/// Why a step cannot follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// A decision or an overruling without a reason.
    #[error("a reason is missing")]
    NoReason,
    /// There is no decision to reply to or to keep to.
    #[error("nothing was decided")]
    NothingDecided,
    /// Nobody objects to the decision who was not overruled already.
    #[error("nobody objects")]
    NobodyObjects,
    /// Somebody changed their stance since the decision: that asks for a new one.
    #[error("a new decision is due")]
    Reopened,
    /// The invitation was withdrawn.
    #[error("the invitation was withdrawn")]
    Withdrawn,
}

/// A voice's reply to the standing decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Replied {
    objects: bool,
    overruled: bool,
}

/// The negotiation about one invitee. See the [module](self) for its states and steps.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Negotiation<V> {
    stances: BTreeMap<V, Stance>,
    decision: Option<Decision>,
    reopened: bool,
    replies: BTreeMap<V, Replied>,
    withdrawn: bool,
}

impl<V> Default for Negotiation<V> {
    fn default() -> Self {
        Self {
            stances: BTreeMap::new(),
            decision: None,
            reopened: false,
            replies: BTreeMap::new(),
            withdrawn: false,
        }
    }
}

impl<V: Copy + Ord> Negotiation<V> {
    /// The negotiation after these steps, as far as somebody knows who knows only these.
    ///
    /// A reader who may not read an objection also does not see what it was that was overruled:
    /// steps that make no sense without those left out are passed over.
    #[must_use]
    pub fn after(steps: impl IntoIterator<Item = Step<V>>) -> Self {
        let mut negotiation = Self::default();
        for step in steps {
            // What was refused when it happened was never kept; here only the reader's view has gaps.
            let _ = negotiation.take(step);
        }
        negotiation
    }

    /// Takes a step.
    ///
    /// # Errors
    /// [`Refused`] when it cannot follow; then nothing has changed.
    pub fn take(&mut self, step: Step<V>) -> Result<State, Refused> {
        if self.withdrawn {
            return Err(Refused::Withdrawn);
        }
        match step {
            Step::StanceGiven(voice, stance) => {
                let before = self.stances.insert(voice, stance);
                let matters = stance.objects() || before.is_some_and(Stance::objects);
                self.reopened |= self.decision.is_some() && before != Some(stance) && matters;
            }
            Step::Decided { has_reason: false, .. } | Step::Overruled { has_reason: false } => {
                return Err(Refused::NoReason);
            }
            Step::Decided { decision, .. } => {
                self.decision = Some(decision);
                self.reopened = false;
                self.replies.clear();
            }
            Step::Replied(..) | Step::Overruled { .. } if self.decision.is_none() => {
                return Err(Refused::NothingDecided);
            }
            Step::Replied(voice, reply) => {
                let objects = reply != Reply::Ok;
                let before = self.replies.get(&voice);
                let overruled = objects && before.is_some_and(|before| before.overruled);
                self.replies.insert(voice, Replied { objects, overruled });
            }
            Step::Overruled { .. } if self.reopened => return Err(Refused::Reopened),
            Step::Overruled { .. } => {
                if !self.replies.values().any(|reply| reply.objects && !reply.overruled) {
                    return Err(Refused::NobodyObjects);
                }
                for reply in self.replies.values_mut() {
                    reply.overruled = reply.objects;
                }
            }
            Step::Withdrawn => self.withdrawn = true,
        }
        Ok(self.state())
    }

    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> State {
        let objecting = || self.replies.values().filter(|reply| reply.objects);
        if self.withdrawn {
            State::Withdrawn
        } else if self.decision.is_none() && !self.stances.values().any(|stance| stance.objects()) {
            State::Open
        } else if self.decision.is_none() || self.reopened {
            State::Contested
        } else if objecting().any(|reply| !reply.overruled) {
            State::Objected
        } else if objecting().next().is_some() {
            State::Overruled
        } else if self.replies.is_empty() {
            State::Decided
        } else {
            State::Accepted
        }
    }

    /// The decision that stands.
    #[must_use]
    pub const fn decision(&self) -> Option<Decision> {
        self.decision
    }

    /// The latest stance of each voice.
    pub fn stances(&self) -> impl Iterator<Item = (V, Stance)> {
        self.stances.iter().map(|(voice, stance)| (*voice, *stance))
    }
}
