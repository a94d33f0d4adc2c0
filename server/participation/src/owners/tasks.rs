use jiff::civil::Date;

use super::Escalation;
use super::assigning::load_owners;
use super::escalating::load_escalations;
use super::facts::load_facts;
use crate::Participation;
use crate::access::SignedIn;
use crate::error::{Error, Result};
use crate::id::{ActionId, ContextId};
use crate::people::{Member, Role};
use crate::plan::{
    ActionState, ActionStep, ContextKind, Lack, Move, Published, lacks, load_plan, nobody, published_text, put_move,
};
use crate::rules::length::Written;
use crate::store::Tx;

/// What a partner may do on a pathway: read the actions they do, and say how far those have come. There is nothing else
/// in it: no view, no person, no other action.
pub struct Owning<'a> {
    p: &'a Participation,
    who: &'a SignedIn,
    me: Member,
}

/// An action as the partner who does it reads it.
#[derive(Clone, Debug)]
pub struct Task {
    /// Which.
    pub action: ActionId,
    /// Of which context.
    pub context: ContextId,
    /// What kind of context.
    pub kind: ContextKind,
    /// What the place is called.
    pub place: String,
    /// What was agreed to be told of the place. May be empty.
    pub facts: String,
    /// What is to happen, as it was agreed.
    pub what: String,
    /// By when, by now.
    pub due: Option<Date>,
    /// How far it has come today.
    pub state: ActionState,
    /// What they noted themselves, oldest first.
    pub steps: Vec<ActionStep>,
    /// How it went up, oldest first, without what others wrote to it.
    pub escalations: Vec<Escalation>,
    /// Grows with every change of the action.
    pub version: i64,
}

/// What a partner's move lacks; an error when it is not theirs to make. What is done needs what shows it, what is late
/// why and a day to come.
///
/// # Errors
/// [`Error::NotThere`] for taking an action back to what was only agreed, or stopping it: that is for the meeting.
pub fn owner_lacks(step: &Move, today: Date) -> Result<Option<Lack>> {
    match step.state {
        ActionState::Agreed | ActionState::Stopped => Err(Error::NotThere),
        ActionState::Late if step.due.is_none_or(|due| due <= today) => Ok(Some(Lack::NewDate)),
        ActionState::Late if step.words.trim().is_empty() => Ok(Some(Lack::Words)),
        _ => Ok(lacks(step)),
    }
}

impl Participation {
    /// The handle of a partner who does actions.
    ///
    /// # Errors
    /// [`Error::NotThere`] for anybody but a professional on a pathway who came in by an invite.
    pub async fn owning<'a>(&'a self, who: &'a SignedIn) -> Result<Owning<'a>> {
        who.as_one_of(&[Role::Professional])?;
        let (_, pathway, _) = who.family.ok_or(Error::NotThere)?;
        let me = self.standing(who, pathway, &[Role::Professional]).await?;
        Ok(Owning { p: self, who, me })
    }
}

impl Owning<'_> {
    /// Me.
    #[must_use]
    pub const fn me(&self) -> &Member {
        &self.me
    }

    /// The actions I do that are in the published plan, in its order.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn tasks(&self) -> Result<Vec<Task>> {
        let mut tx = self.p.store().read().await?;
        self.load_tasks(&mut tx).await
    }

    async fn load_tasks(&self, tx: &mut Tx) -> Result<Vec<Task>> {
        let (p, pathway) = (self.p, self.me.pathway);
        let owners = load_owners(tx, pathway).await?;
        let mine = |id: ActionId| owners.contains(&(id, self.me.id));
        let Some(text) = published_text(p, tx, pathway).await? else {
            return Ok(Vec::new());
        };
        let plan = load_plan(p, tx, pathway, nobody).await?;
        let facts = load_facts(p, tx, pathway, false).await?;
        let published = Published::among(p, tx, pathway, &plan.clone().into_actions()).await?;
        let escalations = load_escalations(p, tx, pathway, &published).await?;
        let today = p.clock().today();
        let mut tasks = Vec::new();
        for one in &plan.contexts {
            for action in one.actions.iter().filter(|action| mine(action.id)) {
                let Some(agreed) = text.actions().find(|agreed| agreed.id == action.id) else {
                    continue;
                };
                let agreed_facts = facts
                    .iter()
                    .find(|facts| facts.context == one.context.id && facts.agreed.is_some());
                let by_me = |step: &&ActionStep| step.action == action.id && step.by == self.me.person;
                let up = escalations.iter().filter(|up| up.action == action.id);
                tasks.push(Task {
                    action: action.id,
                    context: one.context.id,
                    kind: one.context.kind,
                    place: one.context.name.clone(),
                    facts: agreed_facts.map(|facts| facts.words.clone()).unwrap_or_default(),
                    what: agreed.what.clone(),
                    due: action.due,
                    state: action.state_on(today),
                    steps: published.steps.iter().filter(by_me).cloned().collect(),
                    escalations: up.map(Escalation::without_words).collect(),
                    version: action.version,
                });
            }
        }
        Ok(tasks)
    }

    /// Says how far an action of mine has come. The family reads it, with its date.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not mine, or not mine to do (see [`owner_lacks`]); [`Error::Incomplete`] when it
    /// lacks something, [`Error::Conflict`] when somebody else changed the action since `version`, [`Error::TooLong`].
    pub async fn move_action(&self, id: ActionId, step: &Move, version: i64) -> Result<()> {
        Written::ActionNote.check(&step.words)?;
        if owner_lacks(step, self.p.clock().today())?.is_some() {
            return Err(Error::Incomplete);
        }
        let mut tx = self.p.store().write().await?;
        self.p.still_stands(&mut tx, self.who, &self.me).await?;
        if !self.load_tasks(&mut tx).await?.iter().any(|task| task.action == id) {
            return Err(Error::NotThere);
        }
        // A day is theirs to name only where they say that it is late.
        let step = Move {
            due: step.due.filter(|_| step.state == ActionState::Late),
            ..step.clone()
        };
        put_move(self.p, &mut tx, &self.me, id, &step, version).await?;
        tx.commit().await
    }
}
