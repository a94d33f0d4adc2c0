use super::eyes::Eyes;
use super::invitees::{InFor, load_invitee, meeting_of};
use super::inviting::set_items;
use super::negotiating::{Talks, stands};
use super::reading::load_readings;
use super::steps::{DecisionBody, Kind, NewStep, OverrulingBody, append_step, load_steps};
use super::words::words;
use crate::Participation;
use crate::access::SignedIn;
use crate::audit::Act;
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{DecisionId, InviteeId, PathwayId};
use crate::messages;
use crate::people::Role;
use crate::rules::negotiation::{Decision, Step};
use crate::sealing::DataKey;
use crate::store::Tx;

/// What the chair may do on a pathway they chair: all a [`Review`] offers, and decide who is in the room.
pub struct Chairing<'a> {
    review: Review<'a>,
}

impl Participation {
    /// The handle of the chair.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody else.
    pub async fn chairing<'a>(&'a self, who: &'a SignedIn, pathway: PathwayId) -> Result<Chairing<'a>> {
        Ok(Chairing {
            review: self.review_as(who, pathway, &[Role::Chair]).await?,
        })
    }
}

impl<'a> std::ops::Deref for Chairing<'a> {
    type Target = Review<'a>;

    fn deref(&self) -> &Self::Target {
        &self.review
    }
}

impl Chairing<'_> {
    /// Decides about an invitee. The whole family reads the decision and the reason.
    ///
    /// # Errors
    /// [`Error::Refused`] when there is no reason or the invitation was withdrawn, [`Error::NotThere`] when there
    /// is no such invitee here, [`Error::Conflict`] when the meeting was held or cancelled.
    pub async fn decide(&self, invitee: InviteeId, decision: Decision, reason: &str) -> Result<DecisionId> {
        let mut tx = self.write().await?;
        let (key, mut talks) = self.talks(&mut tx, invitee).await?;
        talks.negotiation.take(Step::Decided {
            decision,
            has_reason: !reason.trim().is_empty(),
        })?;
        let body = DecisionBody {
            decision,
            reason: words(reason)?,
        };
        let step = NewStep::of_staff(invitee, Kind::Decision, self.me());
        append_step(&mut tx, &key, &step, &body, self.participation().clock().now_ms()).await?;
        self.note_room(&mut tx, Act::RoomDecided, step.id).await?;
        messages::nudge_family(self.participation(), &mut tx, self.pathway()).await?;
        tx.commit().await?;
        Ok(step.id.into())
    }

    /// Keeps to a decision that somebody is not OK with. Those who object read the reason, and nobody else
    /// in the family learns of it.
    ///
    /// # Errors
    /// As [`Chairing::decide`]; [`Error::Refused`] also when nobody objects or a new decision is due,
    /// [`Error::Conflict`] also when another decision stands by now.
    pub async fn overrule(&self, invitee: InviteeId, decision: DecisionId, reason: &str) -> Result<()> {
        let mut tx = self.write().await?;
        let (key, mut talks) = self.talks(&mut tx, invitee).await?;
        if !talks.decisions.is_empty() && !stands(&talks.decisions, decision) {
            return Err(Error::Conflict);
        }
        talks.negotiation.take(Step::Overruled {
            has_reason: !reason.trim().is_empty(),
        })?;
        let body = OverrulingBody { reason: words(reason)? };
        let step = NewStep::of_staff(invitee, Kind::Overruling, self.me());
        append_step(&mut tx, &key, &step, &body, self.participation().clock().now_ms()).await?;
        self.note_room(&mut tx, Act::Overruled, step.id).await?;
        tx.commit().await
    }

    /// Says which items of the agenda an invitee is in for.
    ///
    /// # Errors
    /// [`Error::NotThere`] when there is no such invitee or item here, [`Error::Conflict`] when the meeting was
    /// held or cancelled.
    pub async fn let_in_for(&self, invitee: InviteeId, in_for: &InFor) -> Result<()> {
        let mut tx = self.write().await?;
        let meeting = meeting_of(&mut tx, self.pathway(), invitee).await?;
        self.meeting_to_plan(&mut tx, meeting, "").await?;
        set_items(&mut tx, meeting, invitee, in_for).await?;
        self.note_room(&mut tx, Act::ItemsSet, invitee).await?;
        tx.commit().await
    }

    /// The whole negotiation about an invitee: every audience there can be has the chair in it.
    async fn talks(&self, tx: &mut Tx, invitee: InviteeId) -> Result<(DataKey, Talks)> {
        let p = self.participation();
        let key = p.vault().key(tx, self.pathway()).await?;
        let about = load_invitee(tx, self.pathway(), &key, invitee).await?;
        self.meeting_to_plan(tx, about.meeting, "").await?;
        let eyes = Eyes::Reader(self.me());
        let known = std::slice::from_ref(&about);
        let steps = load_steps(p, tx, self.pathway(), about.meeting, known, eyes).await?;
        let readings = load_readings(tx, about.meeting).await?;
        let talks = Talks::about(invitee, &steps, &readings);
        Ok((key, talks))
    }
}
