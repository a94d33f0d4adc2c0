use super::reading::Readings;
use super::steps::{Deed, Done};
use crate::id::{DecisionId, Id, InviteeId, MembershipId, PersonId, StanceId};
use crate::rules::negotiation::{Decision, Negotiation, Stance, State, Step};
use crate::voice::{Audience, Opened, Reply};

/// A stance somebody shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedStance {
    /// Its id.
    pub id: StanceId,
    /// Whose.
    pub author: MembershipId,
    /// What they say.
    pub stance: Stance,
    /// Who can know it.
    pub audience: Audience,
    /// Why, and who can know that; where they gave a reason and the reader may read it.
    pub reason: Option<(String, Audience)>,
    /// When it was shared, UTC milliseconds.
    pub at: i64,
    /// Who opened it and when, in order.
    pub opened: Vec<Opened>,
}

/// A decision of the chair about an invitee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// Its id.
    pub id: DecisionId,
    /// What was decided.
    pub decision: Decision,
    /// Why, for the family.
    pub reason: String,
    /// Who decided.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
    /// What the family replied, as far as the reader may know it. Each voice's last one counts.
    pub replies: Vec<Replied>,
    /// Set where the chair kept to it although somebody objected. A family member sees only what answers
    /// their own objection.
    pub overruled: Vec<Overruling>,
}

/// A reply to a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replied {
    /// Whose.
    pub voice: MembershipId,
    /// What they say to it.
    pub reply: Reply,
    /// In their own words. May be empty.
    pub words: String,
    /// When, UTC milliseconds.
    pub at: i64,
}

/// The chair keeps to a decision, and says why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overruling {
    /// Why, for those who object.
    pub reason: String,
    /// Who.
    pub by: PersonId,
    /// When, UTC milliseconds.
    pub at: i64,
}

/// What was said and decided about one invitee, as far as one reader may know.
#[derive(Default)]
pub(super) struct Talks {
    pub(super) negotiation: Negotiation<MembershipId>,
    pub(super) stances: Vec<SharedStance>,
    pub(super) decisions: Vec<Decided>,
}

impl Talks {
    /// Tells what a reader may know of the steps about one invitee. Who does not know of an objection does
    /// not hear that it was overruled either.
    pub(super) fn about(invitee: InviteeId, steps: &[Done], readings: &Readings) -> Self {
        let mut talks = Self::default();
        for done in steps.iter().filter(|one| one.invitee == invitee) {
            if talks.negotiation.take(done.step()).is_ok() {
                talks.tell(done, readings);
            }
        }
        talks
    }

    pub(super) fn state(&self) -> State {
        self.negotiation.state()
    }

    fn tell(&mut self, done: &Done, readings: &Readings) {
        match &done.deed {
            Deed::Stance {
                voice,
                stance,
                audience,
                reason,
            } => self.stances.push(SharedStance {
                id: StanceId::from(done.id),
                author: *voice,
                stance: *stance,
                audience: audience.clone(),
                reason: reason.clone(),
                at: done.at,
                opened: readings.of(done.id),
            }),
            Deed::Decision(body) => self.decisions.push(Decided {
                id: DecisionId::from(done.id),
                decision: body.decision,
                reason: body.reason.clone(),
                by: done.by,
                at: done.at,
                replies: Vec::new(),
                overruled: Vec::new(),
            }),
            Deed::Reply { voice, reply } => {
                if let Some(standing) = self.decisions.last_mut() {
                    standing.replies.push(Replied {
                        voice: *voice,
                        reply: reply.reply,
                        words: reply.words.clone(),
                        at: done.at,
                    });
                }
            }
            Deed::Overruling(body) => {
                if let Some(standing) = self.decisions.last_mut() {
                    standing.overruled.push(Overruling {
                        reason: body.reason.clone(),
                        by: done.by,
                        at: done.at,
                    });
                }
            }
            Deed::Withdrawal => {}
        }
    }
}

impl Done {
    fn step(&self) -> Step<MembershipId> {
        match &self.deed {
            Deed::Stance { voice, stance, .. } => Step::StanceGiven(*voice, *stance),
            // A decision or overruling without a reason was refused before it was kept.
            Deed::Decision(body) => Step::Decided {
                decision: body.decision,
                has_reason: true,
            },
            Deed::Reply { voice, reply } => Step::Replied(*voice, reply.reply),
            Deed::Overruling(_) => Step::Overruled { has_reason: true },
            Deed::Withdrawal => Step::Withdrawn,
        }
    }
}

/// Whether this is the decision that stands, the last one.
pub(super) fn stands(decisions: &[Decided], id: DecisionId) -> bool {
    decisions.last().is_some_and(|last| Id::from(last.id) == Id::from(id))
}
