use std::collections::HashMap;

use jiff::civil::Date;

use super::recorded::{load_recorded, record};
use super::{Escalation, Level};
use crate::Participation;
use crate::cases::Review;
use crate::clock::day_of;
use crate::error::{Error, Result};
use crate::id::{ActionId, PathwayId};
use crate::plan::{Action, ActionState, ActionStep, Published};
use crate::rules::lateness::{Promised, Up, went_up};
use crate::rules::length::Written;
use crate::store::Tx;
use crate::voice::Listening;

/// The days an action was promised for, one after the other.
pub(crate) fn promised_days(action: &Action, steps: &[ActionStep]) -> Vec<Promised> {
    let mut steps = steps.iter().filter(|step| step.action == action.id).peekable();
    let mut due = steps.peek().map_or(action.due, |first| first.from);
    let mut found = Vec::new();
    for step in steps {
        let ends = step.state.is_over() || step.state == ActionState::GoingOn;
        if let Some(before) = due.filter(|_| ends || step.to != due) {
            let until = Some(day_of(step.at));
            found.push(Promised { due: before, until });
        }
        due = step.to.filter(|_| !ends);
    }
    let open = !action.state.is_over() && action.state != ActionState::GoingOn;
    found.extend(due.filter(|_| open).map(|due| Promised { due, until: None }));
    found
}

/// What is on record, and what went up by itself since.
async fn load_ups(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    published: &Published,
) -> Result<(Vec<Escalation>, Vec<Escalation>)> {
    if published.actions.is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let recorded = load_recorded(p, tx, pathway).await?;
    let mut known: HashMap<ActionId, Vec<Up>> = HashMap::new();
    for one in &recorded {
        known.entry(one.action).or_default().push(one.up);
    }
    let today = p.clock().today();
    let mut new = Vec::new();
    for action in &published.actions {
        let known = known.get(&action.id).map_or(&[][..], Vec::as_slice);
        let ups = went_up(&promised_days(action, &published.steps), known, today);
        new.extend(ups.into_iter().map(|up| Escalation {
            action: action.id,
            up,
            by: None,
            words: String::new(),
        }));
    }
    Ok((recorded, new))
}

/// How the actions of a published plan went up, by action, each in order of days.
pub(crate) async fn load_escalations(
    p: &Participation,
    tx: &mut Tx,
    pathway: PathwayId,
    published: &Published,
) -> Result<Vec<Escalation>> {
    let (mut all, new) = load_ups(p, tx, pathway, published).await?;
    all.extend(new);
    all.retain(|one| published.action(one.action).is_some());
    all.sort_by_key(|one| (one.action, one.up.on, one.up.level));
    Ok(all)
}

async fn load_all(p: &Participation, tx: &mut Tx, pathway: PathwayId) -> Result<Vec<Escalation>> {
    let published = Published::load(p, tx, pathway).await?;
    load_escalations(p, tx, pathway, &published).await
}

impl Participation {
    /// Puts on record what went up by itself. Whoever reads it before sees it too; this keeps it as it was. One pathway
    /// that does not open does not keep the others.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn escalate_late(&self) -> Result<()> {
        let pathways: Vec<(PathwayId,)> = self
            .store()
            .all(
                "SELECT p.id FROM pathway p JOIN data_key k ON k.owner = p.id WHERE p.closed_at IS NULL \
                 ORDER BY p.opened_at, p.id",
                &[],
            )
            .await?;
        let mut first = Ok(());
        for (pathway,) in pathways {
            // One at a time, so that nobody waits until all are done.
            first = first.and(self.escalate_on(pathway).await);
        }
        first
    }

    async fn escalate_on(&self, pathway: PathwayId) -> Result<()> {
        let mut tx = self.store().write().await?;
        let published = Published::load(self, &mut tx, pathway).await?;
        let (_, new) = load_ups(self, &mut tx, pathway, &published).await?;
        if new.is_empty() {
            return Ok(());
        }
        for one in &new {
            record(self, &mut tx, pathway, one).await?;
        }
        tx.commit().await
    }
}

impl Review<'_> {
    /// How what is late went up.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn escalations(&self) -> Result<Vec<Escalation>> {
        let mut tx = self.participation().store().read().await?;
        load_all(self.participation(), &mut tx, self.pathway()).await
    }

    /// Takes what is late further than it went by itself, or notes what was done there. The family reads the words.
    ///
    /// # Errors
    /// [`Error::NotThere`] when it is not in the published plan, [`Error::Conflict`] when no day was missed,
    /// [`Error::Incomplete`] without words, [`Error::TooLong`].
    pub async fn escalate_action(&self, action: ActionId, level: Level, words: &str) -> Result<()> {
        Written::Because.check(words)?;
        if words.trim().is_empty() {
            return Err(Error::Incomplete);
        }
        let (p, pathway) = (self.participation(), self.pathway());
        let mut tx = self.write().await?;
        let published = Published::load(p, &mut tx, pathway).await?;
        let action = published.action(action).ok_or(Error::NotThere)?;
        let today = p.clock().today();
        let missed = missed(&promised_days(action, &published.steps), today).ok_or(Error::Conflict)?;
        let new = Escalation {
            action: action.id,
            up: Up {
                level,
                missed,
                on: today,
            },
            by: Some(self.me().person),
            words: words.trim().to_owned(),
        };
        record(p, &mut tx, pathway, &new).await?;
        tx.commit().await
    }
}

/// The last day that was missed.
fn missed(promised: &[Promised], today: Date) -> Option<Date> {
    let was = |one: &&Promised| one.due < one.until.unwrap_or(today);
    promised.iter().rev().find(was).map(|one| one.due)
}

impl Listening<'_> {
    /// How what is late went up, of the actions the family reads.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn escalations(&self) -> Result<Vec<Escalation>> {
        let mut tx = self.participation().store().read().await?;
        load_all(self.participation(), &mut tx, self.me().pathway).await
    }
}
