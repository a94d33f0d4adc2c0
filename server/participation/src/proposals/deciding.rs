use super::about::standing;
use super::report::rewrite;
use super::shared::{Proposal, StepBody, StepKind, append_step, load_proposals};
use super::{About, ProposalKind, Rewritten};
use crate::audit::Act;
use crate::cases::Review;
use crate::error::{Error, Result};
use crate::id::{ActionId, ContextId, ProposalId};
use crate::messages;
use crate::people::{Role, member};
use crate::plan::{Offer, reword};
use crate::room::Save;
use crate::rules::length::Written;
use crate::rules::proposal::{Outcome, Step};
use crate::rules::tilt::Target;
use crate::store::Tx;
use crate::voice::reader_may;

/// What is to become of a proposal.
#[derive(Clone, Debug)]
pub struct NewDecision {
    /// Which proposal.
    pub proposal: ProposalId,
    /// What.
    pub outcome: Outcome,
    /// Why. Its author reads it; always required.
    pub reason: String,
    /// The words it is changed to; for [`Outcome::Changed`].
    pub words: String,
    /// The version of what it is about that was looked at ([`super::Standing::version`]).
    pub version: i64,
    /// The context of the action that comes of an offer, or of help asked for.
    pub context: Option<ContextId>,
}

impl Review<'_> {
    /// What something the family proposes about says now, with the version that a decision names; nothing when it is no
    /// longer there.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn standing(&self, about: About) -> Result<Option<super::Standing>> {
        let mut tx = self.participation().store().read().await?;
        standing(self.participation(), &mut tx, self.pathway(), about).await
    }

    /// Decides about a proposal, and writes it into the plan or the report where it is accepted or changed. What the
    /// paragraph said before and after is kept with the decision.
    ///
    /// Other words take the paragraph's place. An offer becomes an action of whoever offered it, and is never written as
    /// a duty. Help becomes an action once a context is named for it. "That's not right" changes the paragraph only to
    /// words that are given.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not shared with me or what it is about is gone and would have to change;
    /// [`Error::Proposal`] when the rules do not allow it, such as without a reason; [`Error::Conflict`] when somebody
    /// changed what it is about since `version`, and then both texts are there to look at; [`Error::Incomplete`] when an
    /// offer is accepted and no context is named; [`Error::OfferIsNoDuty`]; [`Error::TooLong`].
    pub async fn decide_proposal(&self, new: &NewDecision) -> Result<()> {
        Written::Because.check(&new.reason)?;
        let p = self.participation();
        let mut tx = self.write().await?;
        let all = load_proposals(p, &mut tx, self.pathway(), reader_may(self.me())).await?;
        let proposal = all
            .into_iter()
            .find(|one| one.id == new.proposal)
            .ok_or(Error::NotThere)?;
        proposal.state.after(Step::Decided {
            outcome: new.outcome,
            has_reason: !new.reason.trim().is_empty(),
            has_words: !new.words.trim().is_empty(),
        })?;
        let key = p.vault().key(&mut tx, proposal.author).await?;
        let mut body = StepBody {
            outcome: Some(new.outcome),
            words: new.reason.trim().to_owned(),
            ..StepBody::default()
        };
        match (new.outcome, proposal.kind) {
            (Outcome::Declined, _) | (Outcome::Accepted, ProposalKind::NotRight) => {}
            (Outcome::Accepted | Outcome::Changed, ProposalKind::Offer) => {
                let context = new.context.ok_or(Error::Incomplete)?;
                body.action = Some(self.make_action(&mut tx, &proposal, new, context).await?);
            }
            (Outcome::Accepted | Outcome::Changed, ProposalKind::Help) => {
                if let Some(context) = new.context {
                    body.action = Some(self.make_action(&mut tx, &proposal, new, context).await?);
                }
            }
            (Outcome::Accepted, ProposalKind::OtherWords) => {
                body.texts = Some(self.put(&mut tx, &proposal, &proposal.words, new.version).await?);
            }
            (Outcome::Changed, ProposalKind::OtherWords | ProposalKind::NotRight) => {
                body.texts = Some(self.put(&mut tx, &proposal, &new.words, new.version).await?);
            }
        }
        let (by, now) = (self.me().person, p.clock().now_ms());
        append_step(&mut tx, &key, proposal.id, StepKind::Decided, by, &body, now).await?;
        self.note_plan(&mut tx, Act::ProposalDecided, proposal.id).await?;
        messages::nudge(p, &mut tx, proposal.author).await?;
        tx.commit().await
    }

    /// Puts words where the proposal is about; gives what was there before and what is there now.
    async fn put(&self, tx: &mut Tx, proposal: &Proposal, words: &str, version: i64) -> Result<(String, String)> {
        let (p, pathway) = (self.participation(), self.pathway());
        let before = standing(p, tx, pathway, proposal.about).await?.ok_or(Error::NotThere)?;
        if before.version != version {
            return Err(Error::Conflict);
        }
        let now = p.clock().now_ms();
        match proposal.about {
            About::Plan => return Err(Error::NotThere),
            About::Report(id) => {
                let save = Save {
                    base: Some(version),
                    ..Save::default()
                };
                if let Rewritten::Beside { .. } = rewrite(p, tx, pathway, id, words, &save).await? {
                    return Err(Error::Conflict);
                }
            }
            About::Goal(id) => reword::goal(p, tx, pathway, id, words, now).await?,
            About::Contingency => reword::contingency(p, tx, pathway, words, now).await?,
            About::Action(id) => reword::action(p, tx, pathway, id, words, now).await?,
        }
        Ok((before.text, words.trim().to_owned()))
    }

    async fn make_action(
        &self,
        tx: &mut Tx,
        proposal: &Proposal,
        new: &NewDecision,
        context: ContextId,
    ) -> Result<ActionId> {
        let p = self.participation();
        let author = member(tx, p.vault(), proposal.author).await?;
        let offered = proposal.kind == ProposalKind::Offer;
        let words = if new.outcome == Outcome::Changed {
            &new.words
        } else {
            &proposal.words
        };
        let offer = Offer {
            context,
            target: match (offered, author.role) {
                (false, _) => Target::SupportRequested,
                (true, Role::YoungPerson) => Target::YoungPerson,
                (true, _) => Target::ParentCarer,
            },
            what: words.trim().to_owned(),
            owner: if offered { author.called.short } else { String::new() },
            offered_by: offered.then_some(author.id),
        };
        offer.write(p, tx, self.pathway()).await
    }
}
