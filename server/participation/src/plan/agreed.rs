use std::collections::HashMap;

use super::progress::{load_steps, state_on};
use super::set_aside::{SetAside, load_set_aside, standing_warnings};
use super::sources::load_sources;
use super::versions::load_versions;
use super::{ActionStep, Change, ContextDetail, Plan, PlanText, PlanVersion, Source, changes, load_family_plan};
use jiff::civil::Date;

use crate::Participation;
use crate::clock::day_of;
use crate::error::Result;
use crate::id::ActionId;
use crate::people::{Member, Role};
use crate::rules::restriction::limit::Asked;
use crate::rules::tilt::{Shift, Tilt, shifts};
use crate::store::Tx;
use crate::voice::Listening;

/// The plan as a member of the family reads it: what was agreed and published, and how far it has come by now.
#[derive(Clone, Debug)]
pub struct AgreedPlan {
    /// The version. What it says is in [`AgreedPlan::text`].
    pub version: PlanVersion,
    /// What was agreed, with how far each action has come, how it stands and by when it is to be done by now.
    pub text: PlanText,
    /// What actions come from that this reader may know.
    pub sources: HashMap<ActionId, Vec<Source>>,
    /// What changed since the version they read before; nothing for the first.
    pub changes: Vec<Change>,
    /// Whom it acts on.
    pub tilt: Tilt,
    /// How that moved since the version they read before.
    pub shifts: Vec<Shift>,
    /// What the chair set aside, and why; only what this reader would be warned of.
    pub set_aside: Vec<SetAside>,
}

impl Listening<'_> {
    /// The plan that was published last, as I read it; nothing when none was.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn agreed_plan(&self) -> Result<Option<AgreedPlan>> {
        let (p, pathway) = (self.participation(), self.me().pathway);
        let mut tx = p.store().read().await?;
        let mut versions = load_versions(p, &mut tx, pathway).await?;
        versions.retain(|version| version.published.is_some());
        let Some(version) = versions.pop() else {
            return Ok(None);
        };
        let live = load_family_plan(p, &mut tx, pathway, self.may_read()?).await?;
        let known = load_sources(&mut tx, pathway, self.may_read()?).await?;
        let mut text = version.text.clone();
        self.veil(&mut text);
        by_now(&mut text, &live, p.clock().today());
        let before = versions.pop().map(|before| {
            let mut text = before.text;
            self.veil(&mut text);
            text
        });
        let mut agreed = version.text.clone();
        self.veil(&mut agreed);
        let tilt = agreed.tilt();
        let aside = load_set_aside(p, &mut tx, pathway, version.number).await?;
        let warned = standing_warnings(&agreed, &self.own_weights(&mut tx).await?);
        Ok(Some(AgreedPlan {
            sources: text
                .actions()
                .map(|one| (one.id, known.of(one.id)))
                .filter(|(_, sources)| !sources.is_empty())
                .collect(),
            changes: before
                .as_ref()
                .map(|before| changes(before, &agreed))
                .unwrap_or_default(),
            shifts: before
                .as_ref()
                .map(|before| shifts(&before.tilt(), &tilt))
                .unwrap_or_default(),
            set_aside: aside.into_iter().filter(|one| warned.contains(&one.warned)).collect(),
            tilt,
            text,
            version: PlanVersion {
                text: agreed,
                ..version
            },
        }))
    }

    /// What is being written, when the worker opened it to the family; nothing when they did not.
    ///
    /// # Errors
    /// When the database does not answer or something does not open.
    pub async fn open_plan(&self) -> Result<Option<Plan>> {
        let (p, pathway) = (self.participation(), self.me().pathway);
        let mut tx = p.store().read().await?;
        let key = p.vault().key(&mut tx, pathway).await?;
        if super::frame::load_frame(&mut tx, &key, pathway).await?.opened.is_none() {
            return Ok(None);
        }
        let mut plan = load_family_plan(p, &mut tx, pathway, self.may_read()?).await?;
        for one in &mut plan.contexts {
            one.context.detail = ContextDetail::default();
            for action in &mut one.actions {
                self.veil_word(&mut action.detail.asked);
            }
        }
        Ok(Some(plan))
    }

    fn veil(&self, text: &mut PlanText) {
        veil(text, self.me().role);
    }

    fn veil_word(&self, asked: &mut Asked) {
        veil_word(asked, self.me().role);
    }
}

fn veil(text: &mut PlanText, reader: Role) {
    for action in text.contexts.iter_mut().flat_map(|one| &mut one.actions) {
        veil_word(&mut action.detail.asked, reader);
    }
}

/// What the young person says about a limit is theirs: beside them only the worker and the chair read it.
fn veil_word(asked: &mut Asked, reader: Role) {
    if let Asked::Limits(limit) = asked
        && !matches!(reader, Role::YoungPerson | Role::Worker | Role::Chair)
    {
        limit.young_persons_word.clear();
    }
}

/// Puts how far each action has come by now into what was agreed.
fn by_now(text: &mut PlanText, live: &Plan, today: Date) {
    for action in text.contexts.iter_mut().flat_map(|one| &mut one.actions) {
        if let Some(now) = live.actions().find(|one| one.id == action.id) {
            action.state = now.state_on(today);
            action.due = now.due;
            action.note.clone_from(&now.note);
        }
    }
}

/// Puts what moved later back to how far it had come then.
fn by_then(text: &mut PlanText, agreed: &PlanText, later: &[ActionStep], then: &[ActionStep], on: Date) {
    for action in text.contexts.iter_mut().flat_map(|one| &mut one.actions) {
        let id = action.id;
        if !later.iter().any(|step| step.action == id) {
            continue;
        }
        if let Some(last) = then.iter().rfind(|step| step.action == id) {
            (action.state, action.due) = (last.state, last.to);
            action.note.clone_from(&last.words);
        } else if let Some(as_agreed) = agreed.actions().find(|one| one.id == id) {
            action.clone_from(as_agreed);
        }
        action.state = state_on(action.state, action.due, on);
    }
}

/// The plan that was published last, with how far it has come by now, as it goes into a copy for somebody: for
/// professionals only while they are in the family's meetings, where it is agreed. With `until`, as it was at that moment.
pub(crate) async fn agreed_handed_to(
    p: &Participation,
    tx: &mut Tx,
    to: &Member,
    until: Option<i64>,
) -> Result<Option<(PlanVersion, PlanText)>> {
    let is_later = |at: i64| until.is_some_and(|until| at > until);
    let mut versions = load_versions(p, tx, to.pathway).await?;
    versions.retain(|version| version.published.is_some_and(|(_, at)| !is_later(at)));
    let Some(mut version) = versions
        .pop()
        .filter(|_| to.in_meeting || to.role != Role::Professional)
    else {
        return Ok(None);
    };
    veil(&mut version.text, to.role);
    let mut text = version.text.clone();
    let live = load_family_plan(p, tx, to.pathway, super::nobody).await?;
    let on = until.map_or_else(|| p.clock().today(), day_of);
    by_now(&mut text, &live, on);
    if until.is_some() {
        let steps = load_steps(p, tx, to.pathway).await?;
        let (later, then): (Vec<_>, Vec<_>) = steps.into_iter().partition(|step| is_later(step.at));
        by_then(&mut text, &version.text, &later, &then, on);
    }
    Ok(Some((version, text)))
}
